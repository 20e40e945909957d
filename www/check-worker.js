// Payready: what lets the self-check page start without a network, once it has been there. It keeps the files of its own build and no
// others; the page itself is asked of the network first.
(function (self) {
  'use strict';

  var files = __FILES__; // what the build put beside this file
  var KEPT = 'payready-check-' + files.build;
  // The page that registers it says which language it speaks.
  var locale = (/[?&]locale=([\w-]+)/.exec(self.location.search) || [])[1];
  // Pages and what they load that have no mark in their names: the newest counts.
  var FRESH = ['index.html', 'check-window.html', 'pg/window.js', 'profiles/generic.json'];
  var PACKS = locale ? ['check-' + locale + '-' + files.build + '.json', 'pack-' + locale + '-' + files.build + '.json'] : [];

  function path(url) {
    return url.slice(self.registration.scope.length).replace(/[?#].*/, '') || 'index.html';
  }
  function keep(name, answer) {
    var copy = answer.clone();
    return self.caches
      .open(KEPT)
      .then(function (cache) {
        return cache.put(self.registration.scope + name, copy);
      })
      .then(function () {
        return answer;
      });
  }
  function kept(name) {
    return self.caches.match(self.registration.scope + name);
  }
  function fresh(event, name) {
    return self.fetch(event.request).then(
      function (answer) {
        return answer.ok ? keep(name, answer) : answer;
      },
      function (lost) {
        return kept(name).then(function (answer) {
          if (answer) return answer;
          throw lost;
        });
      }
    );
  }
  function known(event, name) {
    return kept(name).then(function (answer) {
      return answer || self.fetch(event.request);
    });
  }

  self.addEventListener('install', function (event) {
    self.skipWaiting();
    event.waitUntil(
      self.caches.open(KEPT).then(function (cache) {
        return cache.addAll(FRESH.concat(files.files, PACKS));
      })
    );
  });
  self.addEventListener('activate', function (event) {
    event.waitUntil(
      self.caches
        .keys()
        .then(function (names) {
          return Promise.all(
            names
              .filter(function (name) {
                return name.indexOf('payready-check-') === 0 && name !== KEPT;
              })
              .map(function (name) {
                return self.caches.delete(name);
              })
          );
        })
        .then(function () {
          return self.clients.claim();
        })
    );
  });
  self.addEventListener('fetch', function (event) {
    if (event.request.method !== 'GET' || event.request.url.indexOf(self.registration.scope) !== 0) return;
    // The page repairs: it wants the file itself, not what is kept of it.
    if (event.request.cache === 'reload') return;
    var name = path(event.request.url);
    if (FRESH.indexOf(name) >= 0) event.respondWith(fresh(event, name));
    else if (files.files.concat(PACKS).indexOf(name) >= 0) event.respondWith(known(event, name));
  });
})(self);
