// Payready: the script tag. A classic script in ES5, so that even browsers that cannot run the core get this far.
(function (win, doc) {
  'use strict';

  var files = __FILES__; // what the build put beside this file
  // Only now: later `currentScript` is null.
  var script = doc.currentScript || doc.scripts[doc.scripts.length - 1];
  var base = script.src.replace(/[^\/]*([?#].*)?$/, '');
  var registry = win.customElements;
  var seats = [], trouble = files.trouble = [];
  var core, loading, down, plain, done, failed, ears, watching;

  // A second script tag is a second element, not a second Payready.
  if ((win.payready || 0).version) return whenParsed(place);

  // Trouble of the page, kept for the core: bounded, without query strings.
  function onTrouble(event) {
    try {
      var from = event.target;
      var error = event.error || event.reason || {};
      // A trap of ours never reaches the page's own handlers. What the page throws in its answer to our events is its own.
      if (core && String(event.filename || (error instanceof WebAssembly.RuntimeError && error.stack)).indexOf(files.build) >= 0) {
        hold(event);
        fail('fault');
      } else if (trouble.length < 50) {
        var url = String(from.src || from.href || event.filename || event.blockedURI || '').replace(/[?#].*/, '');
        trouble.push({ kind: from.tagName || event.type, url: url, text: String(event.message || error.name || event.effectiveDirective), at: event.timeStamp });
      }
    } catch (_) { /* a hostile page's event */ }
  }
  function listen(on, name, then) {
    on.addEventListener(name, then, true);
    return function () { on.removeEventListener(name, then, true); };
  }
  function hear() {
    ears = ears || [listen(win, 'error', onTrouble), listen(win, 'unhandledrejection', onTrouble), listen(doc, 'securitypolicyviolation', onTrouble)];
  }
  function call(act) { act(); }
  hear();

  function unfit() {
    // Whatever has custom elements has promises, fetch and shadow roots too.
    if (!registry) return 'browser-legacy';
    if (typeof WebAssembly !== 'object') return 'wasm-missing';
    // A content security policy without 'wasm-unsafe-eval' refuses even the empty module.
    try { new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])); } catch (_) { return 'wasm-refused'; }
  }
  function fetchScript(name, seal, then, otherwise) {
    var tag = doc.createElement('script');
    tag.onerror = otherwise;
    tag.onload = function () { doc.head.removeChild(tag); then(tag.payready); };
    tag.crossOrigin = '';
    tag.integrity = seal;
    tag.nonce = script.nonce;
    // A page that requires trusted types throws here.
    try { tag.src = base + name + files.build + '.js'; } catch (_) { return otherwise && otherwise(); }
    doc.head.appendChild(tag);
  }
  // The core: loaded once, forgotten on failure.
  function load() {
    if (loading) return;
    down = unfit();
    if (down) return fail(down);
    loading = 1;
    function no() { fail('fault'); }
    fetchScript('payready-', files.core, function (glue) {
      glue.default({ module_or_path: fetch(base + 'payready-' + files.build + '.wasm', { integrity: glue.seal }) }).then(function () {
        core = glue;
        seats.forEach(mount);
        if (core) done();
      }).catch(no);
    }, no);
  }
  function mount(seat) {
    if (core && !seat.core) guard(function () {
      seat.core = new core.Seat(seat.el, seat.slab, base, files, fetchScript, fail);
      if (seat.record) seat.core.attempt(seat.record);
    });
  }
  // Whatever the core does, the page goes on.
  function guard(act) { try { return act(); } catch (_) { fail('fault'); } }
  function ask(seat, what, a, b) { return guard(function () { return seat.core && seat.core[what](a, b); }); }
  function fail(code) {
    down = code;
    core = loading = 0;
    seats.forEach(function (seat) {
      seat.stuck = seat.stuck || (seat.core && seat.slab.querySelector('[part~=panel]'));
      seat.core = 0;
      seat.slab.textContent = '';
    });
    if (failed) failed(new Error('payready: ' + code));
    // What shows the shopper a way without the core is only fetched by those who need it.
    if (plain) seats.forEach(explain);
    else fetchScript('plain-', files.plain, function (loaded) { plain = loaded; seats.forEach(explain); });
  }
  function explain(seat) { if (plain && !seat.core) plain(seat, down, base, emit); }

  function payable(url) {
    var at = doc.createElement('a'); at.href = url;
    return at.protocol === 'https:' || (at.protocol === 'http:' && /^(.*\.)?localhost$|^127[.\d]+$|^\[::1]$/.test(at.hostname));
  }
  function alive(handle) { try { return handle && !handle.closed; } catch (_) { /* not a window */ } }
  // A press on pay: the only place that opens a payment window, with the core or without, so that it is never opened twice.
  // Returns what became of it: open, blocked, guide, focus, cancelled, or pass (left to the page).
  function press(seat, how, event, given, options) {
    options = options || {};
    var button = !given && guarded(seat);
    var last = how !== 'pay' && seat.record;
    var url = given || (button ? '' : seat.el.getAttribute('pay-url'));
    var shopper = event || win.event;
    load();
    var plan = ask(seat, 'press', how, given) || { act: how === 'pay' && !button && alive(seat.handle) ? 'focus' : 'open', reopen: last && !last.inClick };
    var mode = how === 'here' ? 'redirect' : options.mode || plan.mode;
    // The merchant's button would only be too late again.
    if (how === 'here' || (plan.reopen && payable(last.url))) button = 0;
    if (!url && !button && last) url = last.url;
    if (plan.act === 'pass' || (!button && !(url && payable(url)))) return 'pass';
    if (plan.act === 'open' && !emit(seat, 'before-open', { diagnosis: plan.diagnosis || null, url: url || null })) plan.act = 'cancelled';
    if (plan.act !== 'open') {
      hold(event);
      if (plan.act === 'focus') try { seat.handle.focus(); } catch (_) { /* the panel says where to look */ }
      return plan.act;
    }
    seat.stuck = seat.record = seat.opened = 0;
    seat.click = shopper && shopper.isTrusted && shopper;
    if (button) watch(seat);
    if (button && how === 'pay') return 'pass';
    if (!button && event) event.preventDefault();
    seat.passing = 1;
    try {
      if (button) button.click();
      else show(seat, url, mode, options.features || seat.el.getAttribute('window-features') || plan.features || '');
    } finally { seat.passing = 0; }
    return seat.stuck ? 'blocked' : 'open';
  }
  function hold(event) { if (event) { event.preventDefault(); event.stopImmediatePropagation(); } }
  function show(seat, url, mode, features) {
    var detail = { url: url, mode: mode, window: win };
    if (mode === 'frame' && (detail.window = seat.handle = ask(seat, 'frame', url))) return emit(seat, 'open', detail);
    if (mode === 'redirect') return emit(seat, 'open', detail), win.location.assign(url);
    try { attempt(seat, win.open, win, [url, seat.name, features]); } catch (_) { /* it threw: noted, and shown */ }
  }
  // Calls the real function as the page would have, and notes what came back.
  function attempt(seat, real, self, args) {
    var state = navigator.userActivation;
    // Inside our own answer to the click, or in one of the page's own: what comes later has no event, or another.
    var record = { active: state && state.isActive, inClick: !!seat.click && (seat.passing > 0 || win.event === seat.click), before: seat.opened, asked: real };
    try {
      return (record.handle = real.apply(self, args));
    } catch (error) {
      record.threw = true;
      throw error;
    } finally {
      guard(function () {
        record.url = String(args[0] || '');
        record.features = String(args[2] || '');
        note(seat, record);
      });
    }
  }
  function note(seat, record) {
    var handle = record.handle;
    // Now: the core may only come to look when the shopper has closed it again.
    record.live = alive(handle);
    var outcome = ask(seat, 'attempt', record) || (handle ? 'opened' : /no(opener|referrer)/i.test(record.features) ? 'untold' : 'refused');
    if (handle) seat.opened++;
    if (outcome === 'untold') return;
    seat.record = record;
    seat.stuck = outcome === 'refused';
    if (seat.stuck && seat.unwatch) seat.wait();
    if (seat.stuck) return explain(seat);
    function opened() {
      unwatch(seat);
      emit(seat, 'open', { url: record.url, mode: 'popup', window: handle });
    }
    seat.handle = handle;
    // A window of the shop's own may be the payment's, or an advert's: what the same press opens next tells.
    if (seat.unwatch && outcome === 'perhaps') seat.wait(opened, 1500); else opened();
  }

  function guarded(seat) {
    var id = seat.el.getAttribute('for');
    return id && (seat.el.getRootNode ? seat.el.getRootNode() : doc).getElementById(id);
  }
  // Guard mode: the `window.open` that the merchant's own button causes.
  function watch(seat) {
    // One watch at a time: the press before is over.
    if (watching) unwatch(watching);
    watching = seat;
    var timer, end = Date.now() + 10000, real = win.open;
    var own = Object.getOwnPropertyDescriptor(win, 'open');
    function open() { return attempt(seat, real, this, arguments); }
    // A page that froze it keeps it: then nothing is seen and nothing said.
    if (!own || !own.configurable) return;
    win.open = open;
    seat.wait = function (then, ms) {
      clearTimeout(timer);
      timer = setTimeout(then || over, Math.min(ms || 10000, end - Date.now()));
    };
    seat.unwatch = function () {
      clearTimeout(timer);
      seat.unwatch = 0;
      // Somebody may have wrapped ours meanwhile; then it stays, and only passes on.
      if (win.open === open) Object.defineProperty(win, 'open', own);
    };
    function over() {
      unwatch(seat);
      ask(seat, 'unseen');
    }
    seat.wait();
  }
  function unwatch(seat) { if (seat.unwatch) seat.unwatch(); }
  function emit(seat, name, detail) {
    return !registry || seat.el.dispatchEvent(new CustomEvent('payready-' + name, { bubbles: true, composed: true, cancelable: name === 'before-open', detail: detail }));
  }
  function find(el) { return seats.filter(function (seat) { return seat.el === el; })[0]; }
  function join(el) {
    var root = registry ? el.shadowRoot || el.attachShadow({ mode: 'open' }) : el;
    var slab = doc.createElement('div');
    var slot = doc.createElement('slot');
    var seat = { el: el, slab: slab, name: 'pay' + Math.random() };
    function onPay(event) {
      var button = guarded(seat);
      if (!seat.passing && (event.currentTarget === win ? button && button.contains(event.target) : !button)) press(seat, 'pay', event);
    }
    // The first sign that pay will be pressed.
    function near(event) { if (!down && (guarded(seat) || el).contains(event.target)) load(); }
    if (root === el) slot = el; else {
      root.textContent = ''; root.appendChild(slot);
      if (el.hasAttribute('pay-url')) {
        var button = slot.appendChild(doc.createElement('button'));
        button.setAttribute('part', 'button');
        button.textContent = /^ko/.test(doc.documentElement.lang) ? '결제하기' : 'Pay';
      }
    }
    root.appendChild(slab);
    function onSlab(event) {
      var how = event.target.getAttribute('data-pay');
      if (how) press(seat, how, event);
    }
    var ends = [listen(win, 'click', onPay), listen(slot, 'click', onPay), listen(slab, 'click', onSlab), listen(win, 'pointerover', near)];
    seat.leave = function () {
      unwatch(seat);
      ends.forEach(call);
      seats.splice(seats.indexOf(seat), 1);
      if (!seats.length) ears = ears.forEach(call);
      ask(seat, 'leave');
      root.removeChild(slab);
    };
    seats.push(seat);
    hear();
    mount(seat);
    explain(seat);
    // A frame that the browser throttles is never idle. (What `setTimeout` makes of the second value is 0.)
    if (!down) try { (win.requestIdleCallback || setTimeout)(load, { timeout: 999 }); } catch (_) { load(); }
    return seat;
  }
  function PayReady() { return Reflect.construct(HTMLElement, [], PayReady); }
  function place() {
    var el = doc.createElement('pay-ready');
    [].forEach.call(script.attributes, function (one) { if (/^data-/.test(one.name)) el.setAttribute(one.name.slice(5), one.value); });
    if (!el.attributes.length) return;
    var at = doc.getElementById(el.getAttribute('for')) || script;
    if (doc.body.contains(at)) at.parentNode.insertBefore(el, at.nextSibling); else doc.body.appendChild(el);
    if (!registry) join(el);
  }
  function whenParsed(then) { if (doc.readyState !== 'loading') then(); else listen(doc, 'DOMContentLoaded', then); }

  function seatFor(options) { return find(options && options.element) || seats[0] || join(doc.createElement('pay-ready')); }
  var api = win.payready = {
    version: files.version,
    diagnose: function (options) {
      var seat = seatFor(options);
      load();
      return api.ready.then(function () { mount(seat); return seat.core.rerun(); });
    },
    open: function (url, options) {
      var seat = seatFor(options);
      var outcome = press(seat, 'pay', 0, String(url), options);
      return { outcome: outcome, window: outcome === 'open' && seat.handle || null, diagnosis: ask(seat, 'diagnosis') || null };
    }
  };
  if (registry) {
    api.ready = new Promise(function (yes, no) { done = yes; failed = no; });
    // Nobody has to listen for it.
    api.ready.catch(function () {});
    PayReady.observedAttributes = 'for pay-url mode provider amount currency method card lang show report-url'.split(' ');
    var element = PayReady.prototype = Object.create(HTMLElement.prototype);
    element.connectedCallback = function () { if (!find(this)) join(this); };
    element.disconnectedCallback = function () { if (find(this) && !this.isConnected) find(this).leave(); };
    element.attributeChangedCallback = function () { if (find(this)) ask(find(this), 'changed'); };
    registry.define('pay-ready', PayReady);
  }
  whenParsed(function () {
    if (!registry) [].forEach.call(doc.querySelectorAll('pay-ready'), join);
    place();
  });
})(window, document);
