// A shop that once kept its files for a visit without a network, and never let go of them.
(function () {
  demo.kept = function () {
    return Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()]);
  };
  if (new URLSearchParams(location.search).get('payready') === 'off') return;
  caches.open('files-of-2019').then(function (cache) {
    return cache.put('/old.js', new Response(''));
  });
  navigator.serviceWorker.register('/old-worker.js');
})();
