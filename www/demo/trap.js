// The page's first script: it records what happens on the page, for the tests and for the curious (`demo` in the console).
// It changes nothing: it listens, and it keeps what `window.open` was, so that a test can see that it is given back.
(function () {
  var demo = (window.demo = { errors: [], resources: [], events: [], opens: [], warnings: [], cookie0: '', pressing: false, written: false });
  try {
    demo.cookie0 = document.cookie;
  } catch (_refused) {
    demo.cookie0 = 'refused';
  }

  // What `window.open` is to be given back as. A page that puts another in its place calls this again.
  demo.keep = function () {
    demo.open0 = window.open;
    demo.own0 = described();
  };
  // How it is there: as a value or through accessors, and what may be done to it.
  function described() {
    // A page may have put members on all objects.
    var own = Object.setPrototypeOf(Object.getOwnPropertyDescriptor(window, 'open') || {}, null);
    return own ? [own.value, own.get, own.set, own.writable, own.enumerable, own.configurable] : [];
  }
  demo.given = function () {
    var own = described();
    return (
      window.open === demo.open0 &&
      own.length === demo.own0.length &&
      own.every(function (part, index) {
        return part === demo.own0[index];
      })
    );
  };
  demo.keep();

  // What the shop itself sees, in its own words: with Payready the same as without. It is kept for when the page comes again.
  var notes = [];
  var place = 'notes ' + (new URLSearchParams(location.search).get('order') || location.pathname);
  try {
    notes = JSON.parse(sessionStorage.getItem(place)) || [];
  } catch (_refused) {
    /* for this page alone, then */
  }
  demo.notes = notes;
  demo.note = function (text) {
    notes.push(String(text));
    try {
      sessionStorage.setItem(place, JSON.stringify(notes));
    } catch (_refused) {
      /* as above */
    }
  };

  // Whether somebody wrote an element of Payready into the page by hand. One that its own code puts there later says so itself.
  document.addEventListener(
    'DOMContentLoaded',
    function () {
      if (demo.elements().length) demo.written = true;
    },
    true
  );

  window.addEventListener(
    'error',
    function (event) {
      if (event.target === window || !event.target) demo.errors.push('error: ' + event.message);
      else demo.resources.push(event.target.src || event.target.href);
    },
    true
  );
  window.addEventListener('unhandledrejection', function (event) {
    demo.errors.push('rejection: ' + event.reason);
  });
  document.addEventListener('securitypolicyviolation', function (event) {
    demo.errors.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI);
  });

  // How the page came: anew, or brought back by Back, with all its memory or without.
  window.addEventListener('pageshow', function (event) {
    var entry = performance.getEntriesByType('navigation')[0];
    demo.shown = event.persisted ? 'from memory' : entry ? entry.type : '';
  });

  // True for as long as the task of a press lasts: what opens then, opened synchronously in the click.
  window.addEventListener(
    'click',
    function () {
      demo.pressing = true;
      setTimeout(function () {
        demo.pressing = false;
      }, 0);
    },
    true
  );

  var names = ['diagnosis', 'before-open', 'open', 'blocked', 'close'];
  names.forEach(function (name) {
    document.addEventListener('payready-' + name, function (event) {
      demo.events.push({ type: event.type, detail: plain(event.detail), pressing: demo.pressing, at: performance.now() });
    });
  });

  // Without windows: a test cannot take those out of the page.
  function plain(detail) {
    var copy = {};
    for (var key in detail) if (key !== 'window') copy[key] = detail[key];
    return JSON.parse(JSON.stringify(copy));
  }
  demo.plain = plain;

  // All elements of Payready, inside open shadow roots too.
  demo.elements = function (root) {
    var found = [];
    Array.prototype.forEach.call((root || document).querySelectorAll('*'), function (one) {
      if (one.localName === 'pay-ready') found.push(one);
      else if (one.shadowRoot) found = found.concat(demo.elements(one.shadowRoot));
    });
    return found;
  };

  // What the panel shows: the first element there that a selector names.
  demo.find = function (selector) {
    var all = demo.elements();
    for (var i = 0; i < all.length; i++) {
      var found = (all[i].shadowRoot || all[i]).querySelector(selector);
      if (found) return found;
    }
    return null;
  };

  var warn = console.warn;
  console.warn = function () {
    demo.warnings.push(Array.prototype.join.call(arguments, ' '));
    return warn.apply(console, arguments);
  };
})();
