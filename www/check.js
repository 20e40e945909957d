// Payready: the self-check page's first script. A classic script in ES5, so that even browsers that cannot run the check get this far: it
// starts the check, or says plainly that this browser cannot run it, and where the guide is.
(function (win, doc) {
  'use strict';

  var files = __FILES__; // what the build put beside this file
  var script = doc.currentScript || doc.scripts[doc.scripts.length - 1];
  var base = script.src.replace(/[^/]*([?#].*)?$/, '');
  var place = doc.getElementById('check');
  var asked = /[?&]lang=([\w-]+)/.exec(win.location.search);
  var tag = (asked && asked[1]) || win.navigator.language || 'en';
  var locale = choose(tag);
  var words = files.words[locale];

  // Exactly, else by the first part, else English.
  function choose(tag) {
    var found = 'en';
    for (var name in files.words) {
      if (name.toLowerCase() === tag.toLowerCase()) return name;
      if (name.split('-')[0] === tag.split('-')[0].toLowerCase()) found = name;
    }
    return found;
  }
  function unfit() {
    if (!win.customElements || !win.Promise || !win.fetch) return 1;
    try {
      new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
    } catch (_) {
      return 1;
    }
  }
  function add(name, text) {
    var node = place.appendChild(doc.createElement(name));
    node.appendChild(doc.createTextNode(text));
    return node;
  }
  // Says what is so, and where the guide is; nothing else is needed for that.
  function fail() {
    var fresh = doc.createElement('main');
    place.parentNode.replaceChild(fresh, place);
    place = fresh;
    doc.documentElement.lang = locale;
    var head = add('h1', words.title);
    head.tabIndex = -1;
    add('p', words.text);
    var link = add('a', words.link);
    link.href = base + 'guide/' + locale + '/index.html';
    link.className = 'big';
    place.setAttribute('data-scene', 'cannot');
    head.focus();
  }
  function fetchScript(name, seal, then, otherwise) {
    var tag = doc.createElement('script');
    tag.onerror = otherwise || fail;
    tag.onload = function () {
      doc.head.removeChild(tag);
      then(tag.payready);
    };
    tag.crossOrigin = 'anonymous';
    tag.integrity = seal;
    tag.src = base + name + files.build + '.js';
    doc.head.appendChild(tag);
  }

  if (unfit()) return fail();
  // Without a network the page starts again as it was.
  if (navigator.serviceWorker && win.isSecureContext)
    navigator.serviceWorker.register(base + 'check-worker.js?locale=' + locale).catch(function () {
      /* then only with one */
    });
  fetchScript('check-', files.check, function (glue) {
    var started;
    // A trap of ours ends in the guide, never in an empty page.
    win.addEventListener('error', function (event) {
      if (started && event.error instanceof WebAssembly.RuntimeError) fail();
    });
    glue
      .start(base + 'check-' + files.build + '.wasm')
      .then(function () {
        started = 1;
        glue.begin(place, base, files.build, fetchScript);
      })
      .catch(fail);
  });
})(window, document);
