/*! Payready: the script tag. A classic script in ES5, so that even browsers that cannot run the core get this far. */
(function (win, doc) {
  'use strict';

  // What the build put beside this file: {version, core, wasm, packs, integrity}.
  var files = __FILES__;
  var scripts = doc.getElementsByTagName('script');
  // Only now: later `currentScript` is null.
  var script = doc.currentScript || scripts[scripts.length - 1];
  var base = script.src.replace(/[?#].*$/, '').replace(/[^\/]*$/, '');
  var seats = [];
  var trouble = [];
  var down = null;
  var core = null;
  var loading = null;
  var settle = {};

  // A second script tag is a second element, not a second Payready.
  if (win.payready && win.payready.version) return whenParsed(place);

  // ---- Trouble of the page, kept for the core: bounded, without query strings.

  function keep(kind, url, text) {
    if (trouble.length < 50) trouble.push({ kind: kind, url: String(url || '').replace(/[?#].*$/, ''), text: String(text || '').slice(0, 200), at: Date.now() });
  }
  function ours(error) {
    var stack = String((error && error.stack) || '');
    return stack.indexOf(files.core) >= 0 || stack.indexOf(files.wasm) >= 0;
  }
  // A trap of ours never reaches the page's own handlers.
  function onTrouble(event) {
    try {
      if (ours(event.error || event.reason)) {
        event.preventDefault();
        event.stopImmediatePropagation();
        return fail('fault');
      }
      var from = event.target;
      if (event.type === 'error' && from && from.tagName) keep('resource', from.src || from.href, from.tagName);
      else if (event.type === 'error') keep('error', event.filename, event.message);
      else if (event.type === 'unhandledrejection') keep('rejection', '', event.reason && event.reason.name);
      else keep('policy', event.blockedURI, event.effectiveDirective);
    } catch (_) { /* a hostile page's event */ }
  }
  win.addEventListener('error', onTrouble, true);
  win.addEventListener('unhandledrejection', onTrouble, true);
  doc.addEventListener('securitypolicyviolation', onTrouble, true);

  // ---- The core: loaded once, forgotten on failure.

  function unfit() {
    if (doc.documentMode || typeof Promise !== 'function' || typeof fetch !== 'function' || !win.customElements || !Element.prototype.attachShadow) return 'browser-legacy';
    if (typeof WebAssembly !== 'object') return 'wasm-missing';
    // A content security policy without 'wasm-unsafe-eval' refuses even the empty module.
    try { new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])); } catch (_) { return 'wasm-refused'; }
    return null;
  }
  function load() {
    if (loading || core) return;
    var why = unfit();
    if (why) return fail(why);
    down = null;
    loading = new Promise(function (done, failed) {
      var tag = doc.createElement('script');
      tag.async = true;
      tag.crossOrigin = 'anonymous';
      tag.integrity = files.integrity[files.core];
      if (script.nonce) tag.nonce = script.nonce;
      tag.onerror = failed;
      tag.onload = function () {
        var wasm = fetch(base + files.wasm, { integrity: files.integrity[files.wasm], credentials: 'omit' });
        tag.core.default({ module_or_path: wasm }).then(function () { done(tag.core); }, failed);
        tag.remove();
      };
      tag.src = base + files.core;
      doc.head.appendChild(tag);
    });
    loading.then(function (loaded) {
      core = loaded;
      seats.forEach(mount);
      if (!down) settle.done();
    }, function () { fail('fault'); });
  }
  function mount(seat) {
    if (!core || seat.core) return;
    try {
      seat.core = new core.Seat(seat.el, seat.slab, base, files.packs, trouble);
      if (seat.record) seat.core.attempt(seat.record);
    } catch (_) { fail('fault'); }
  }
  function fail(code) {
    down = code;
    core = loading = null;
    seats.forEach(function (seat) {
      var guiding = seat.core && seat.slab.querySelector('[part~=panel]');
      seat.core = null;
      seat.slab.textContent = '';
      if (guiding) plea(seat);
      emit(seat, 'diagnosis', plain(seat));
    });
    if (settle.failed) settle.failed(new Error('Payready cannot run here: ' + code));
  }
  // What can be said without the core.
  function plain(seat) {
    var findings = down ? [{ code: down, severity: 'notice', certainty: 'proven', audience: down === 'wasm-refused' ? 'merchant' : down === 'fault' ? 'provider' : 'shopper', step: null, evidence: {} }] : [];
    var none = { name: 'other', version: '' };
    return { schema: 1, verdict: seat.stuck ? 'guide' : 'open', findings: findings, probes: [], environment: { engine: doc.documentMode ? 'trident' : 'unknown', browser: none, os: none, device: 'desktop', surface: 'tab', inApp: null, embedding: win === win.top ? 'top' : 'cross-site', secureContext: win.isSecureContext !== false, locale: lang(seat) }, provider: seat.el.getAttribute('provider') || 'generic', durationMs: 0 };
  }
  function diagnosis(seat) {
    try { if (seat.core) return seat.core.diagnosis(); } catch (_) { fail('fault'); }
    return plain(seat);
  }

  // ---- A press on pay. The only place that opens a payment window, with the core or without: so it is never opened twice.

  function payable(url) {
    try {
      var at = doc.createElement('a');
      at.href = url;
      return at.protocol === 'https:' || (at.protocol === 'http:' && /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(at.hostname));
    } catch (_) { return false; }
  }
  function alive(handle) {
    try { return !!handle && !handle.closed; } catch (_) { return false; }
  }
  // Returns what became of it: open, guide, focus, cancelled, pass (left to the page).
  function press(seat, how, event, given) {
    var button = given ? null : guarded(seat);
    var url = given ? given.url : button ? null : seat.el.getAttribute('pay-url');
    var plan = null;
    var trusted = event ? event.isTrusted : win.event && win.event.isTrusted;
    if (!button && url !== null && !payable(url)) url = null;
    load();
    try { plan = seat.core && seat.core.press(how, url || undefined); } catch (_) { fail('fault'); }
    plan = plan || { act: alive(seat.handle) && how === 'pay' && !button ? 'focus' : 'open', mode: 'popup', features: '' };
    var mode = (given && given.mode) || plan.mode;
    if (how === 'here') { mode = 'redirect'; button = null; }
    if (how !== 'pay' && plan.reopen) button = null;
    url = url || (seat.record && how !== 'pay' && seat.record.url) || null;
    if (plan.act === 'pass' || (plan.act === 'open' && !button && !url)) return 'pass';
    if (plan.act === 'open' && !emit(seat, 'before-open', { diagnosis: plan.diagnosis || null, url: url })) { hold(event); return 'cancelled'; }
    if (plan.act !== 'open') {
      hold(event);
      if (plan.act === 'focus') try { seat.handle.focus(); } catch (_) { /* the panel says where to look */ }
      return plan.act;
    }
    seat.stuck = false;
    seat.record = null;
    seat.opened = 0;
    seat.inClick = !!trusted;
    // The click's task and its microtasks are over when this runs.
    setTimeout(function () { seat.inClick = false; }, 0);
    if (button) {
      watch(seat);
      if (how === 'pay') return 'pass';
      seat.passing = true;
      try { button.click(); } finally { seat.passing = false; }
      return 'open';
    }
    if (event) event.preventDefault();
    show(seat, url, mode, (given && given.features) || seat.el.getAttribute('window-features') || plan.features);
    return seat.stuck ? 'blocked' : 'open';
  }
  function hold(event) {
    if (event) { event.preventDefault(); event.stopImmediatePropagation(); }
  }
  function show(seat, url, mode, features) {
    if (mode === 'redirect') {
      emit(seat, 'open', { url: url, mode: mode, window: win });
      return win.location.assign(url);
    }
    if (mode === 'frame' && seat.core) {
      try {
        seat.handle = seat.core.frame(url);
        return emit(seat, 'open', { url: url, mode: mode, window: seat.handle });
      } catch (_) { fail('fault'); }
    }
    try { attempt(seat, win.open, win, [url, seat.name, features]); } catch (_) { /* it threw: recorded, and shown */ }
  }
  // Calls the real function as the page would have, and notes what came back.
  function attempt(seat, real, self, args) {
    var state = win.navigator.userActivation;
    var record = { active: state && state.isActive, inClick: seat.inClick, touched: !state || state.hasBeenActive, before: seat.opened, threw: false };
    var error;
    try { record.handle = real.apply(self, args); } catch (thrown) { record.threw = true; error = thrown; }
    try {
      record.url = args.length ? String(args[0]) : '';
      record.features = args.length > 2 ? String(args[2]) : '';
      record.payable = payable(record.url);
      record.native = /\[native code\]/.test(Function.prototype.toString.call(real));
      note(seat, record);
    } catch (_) { fail('fault'); }
    if (record.threw) throw error;
    return record.handle;
  }
  function note(seat, record) {
    var handle = record.handle;
    var outcome = handle ? 'opened' : /no(opener|referrer)/i.test(record.features) ? 'untold' : 'refused';
    seat.record = record;
    if (seat.core) outcome = seat.core.attempt(record);
    if (alive(handle)) seat.opened++;
    if (outcome === 'opened') {
      seat.handle = handle;
      seat.stuck = false;
      unwatch(seat);
      if (!seat.core) seat.slab.textContent = '';
      emit(seat, 'open', { url: record.url, mode: 'popup', window: handle });
    } else if (outcome === 'refused') {
      seat.stuck = true;
      if (!seat.core) { plea(seat); emit(seat, 'blocked', plain(seat)); }
    }
  }

  // ---- Guard mode: the merchant's own button and the `window.open` that it causes.

  function guarded(seat) {
    var id = seat.el.getAttribute('for');
    return id ? (seat.el.getRootNode ? seat.el.getRootNode() : doc).getElementById(id) || doc.getElementById(id) : null;
  }
  function watch(seat) {
    unwatch(seat);
    var own = Object.getOwnPropertyDescriptor(win, 'open');
    var real = win.open;
    function open() { return attempt(seat, real, this === undefined ? win : this, arguments); }
    // A page that froze it keeps it: then nothing is seen and nothing said.
    if (own ? !own.configurable && !own.writable : !Object.isExtensible(win)) return;
    try { win.open = open; } catch (_) { return; }
    seat.unwatch = function () {
      clearTimeout(timer);
      seat.unwatch = null;
      // Somebody may have wrapped ours meanwhile; then it stays, and only passes on.
      if (win.open !== open) return;
      if (own) Object.defineProperty(win, 'open', own); else delete win.open;
    };
    var timer = setTimeout(function () {
      unwatch(seat);
      try { if (seat.core) seat.core.unseen(); } catch (_) { fail('fault'); }
    }, 10000);
  }
  function unwatch(seat) { if (seat.unwatch) seat.unwatch(); }

  // ---- The element.

  function lang(seat) {
    var near = seat.el.closest && seat.el.closest('[lang]');
    return seat.el.getAttribute('lang') || (near && near.getAttribute('lang')) || win.navigator.language || 'en';
  }
  function emit(seat, name, detail) {
    var event;
    if (typeof CustomEvent === 'function') event = new CustomEvent('payready-' + name, { bubbles: true, composed: true, cancelable: name === 'before-open', detail: detail });
    else { event = doc.createEvent('CustomEvent'); event.initCustomEvent('payready-' + name, true, name === 'before-open', detail); }
    return seat.el.dispatchEvent(event);
  }
  function make(tag, part, text) {
    var node = doc.createElement(tag);
    if (part) node.setAttribute('part', part);
    if (text) node.textContent = text;
    return node;
  }
  // The small panel of a payment window that did not open while there is no core.
  function plea(seat) {
    var ko = /^ko/i.test(lang(seat));
    var panel = make('div', 'panel');
    var again = make('button', 'remedy pay-anyway', ko ? '다시 결제하기' : 'Try again');
    var help = make('a', 'help', ko ? '도움말 전체' : 'All help');
    again.type = 'button';
    again.setAttribute('data-pay', 'retry');
    help.href = base + 'guide/' + (ko ? 'ko' : 'en') + '/#plain-help';
    help.target = '_blank';
    help.rel = 'noopener';
    panel.lang = ko ? 'ko' : 'en';
    panel.setAttribute('role', 'alert');
    panel.style.cssText = 'margin:12px 0;padding:16px;border:1px solid;border-radius:8px';
    again.style.cssText = help.style.cssText = 'display:inline-block;min-height:44px;line-height:44px;padding:0 16px;margin-right:8px;font:inherit';
    [make('strong', 'title', ko ? '결제창이 열리지 않았어요' : 'The payment window didn’t open'), make('p', 'reason', ko ? '아래 버튼을 누르면 다시 열려요.' : 'Press the button to try again.'), again, help].forEach(function (node) { panel.appendChild(node); });
    seat.slab.textContent = '';
    seat.slab.appendChild(panel);
  }
  function find(el) {
    return seats.filter(function (seat) { return seat.el === el; })[0];
  }
  function join(el) {
    var root = el.shadowRoot || (el.attachShadow ? el.attachShadow({ mode: 'open' }) : el);
    var seat = { el: el, slab: make('div'), name: 'payready' + Date.now().toString(36) + seats.length };
    var slot = make('slot');
    if (root !== el) {
      root.textContent = '';
      if (el.hasAttribute('pay-url')) slot.appendChild(make('button', 'button', { ko: '결제하기', ja: '支払う', zh: '付款' }[lang(seat).slice(0, 2).toLowerCase()] || 'Pay'));
      root.appendChild(slot);
    } else slot = el;
    root.appendChild(seat.slab);
    function onPay(event) {
      if (seat.passing || (seat.slab.contains && seat.slab.contains(event.target))) return;
      var button = guarded(seat);
      if (event.currentTarget === win ? button && button.contains(event.target) : !button) press(seat, 'pay', event);
    }
    function onSlab(event) {
      var button = event.target.closest && event.target.closest('[data-pay]');
      if (button) press(seat, button.getAttribute('data-pay'), event);
    }
    win.addEventListener('click', onPay, true);
    slot.addEventListener('click', onPay);
    seat.slab.addEventListener('click', onSlab);
    // The first sign that pay will be pressed.
    function near(event) { if (loading || core || (guarded(seat) || el).contains(event.target)) { away(); load(); } }
    function away() { ['pointerover', 'touchstart', 'focusin'].forEach(function (name) { win.removeEventListener(name, near, true); }); }
    ['pointerover', 'touchstart', 'focusin'].forEach(function (name) { win.addEventListener(name, near, true); });
    seat.leave = function () {
      away();
      unwatch(seat);
      win.removeEventListener('click', onPay, true);
      slot.removeEventListener('click', onPay);
      seats.splice(seats.indexOf(seat), 1);
      try { if (seat.core) seat.core.leave(); } catch (_) { /* it is gone either way */ }
      seat.slab.remove();
    };
    seats.push(seat);
    mount(seat);
    if (down) emit(seat, 'diagnosis', plain(seat));
    else (win.requestIdleCallback || setTimeout)(load);
    return seat;
  }
  function PayReady() { return Reflect.construct(HTMLElement, [], PayReady); }
  PayReady.observedAttributes = ['for', 'pay-url', 'mode', 'window-features', 'provider', 'amount', 'currency', 'method', 'card', 'lang', 'show', 'report-url'];
  PayReady.prototype = Object.create(win.HTMLElement.prototype, {
    constructor: { value: PayReady },
    connectedCallback: { value: function () { if (!find(this)) join(this); } },
    disconnectedCallback: { value: function () { var seat = find(this); if (seat && !this.isConnected) seat.leave(); } },
    attributeChangedCallback: { value: function () { var seat = find(this); try { if (seat && seat.core) seat.core.changed(); } catch (_) { fail('fault'); } } }
  });
  function place() {
    var el = doc.createElement('pay-ready');
    for (var i = 0; i < script.attributes.length; i++) if (/^data-/.test(script.attributes[i].name)) el.setAttribute(script.attributes[i].name.slice(5), script.attributes[i].value);
    if (!el.attributes.length) return;
    var at = doc.getElementById(el.getAttribute('for')) || script;
    if (at.parentNode === doc.head || !at.parentNode) doc.body.appendChild(el);
    else at.parentNode.insertBefore(el, at.nextSibling);
    if (!win.customElements && !find(el)) join(el);
  }
  function whenParsed(then) {
    if (doc.readyState !== 'loading') return then();
    doc.addEventListener('readystatechange', function once() { doc.removeEventListener('readystatechange', once); then(); });
  }

  // ---- The one global.

  function seatFor(options) {
    return (options && options.element && find(options.element)) || seats[0] || join(doc.createElement('pay-ready'));
  }
  win.payready = {
    version: files.version,
    ready: typeof Promise === 'function' ? new Promise(function (done, failed) { settle = { done: done, failed: failed }; }) : null,
    diagnose: function (options) {
      var seat = seatFor(options);
      load();
      return win.payready.ready.then(function () { mount(seat); return seat.core.rerun(); }).then(null, function () { return plain(seat); });
    },
    open: function (url, options) {
      var seat = seatFor(options);
      var given = { url: String(url), mode: options && options.mode, features: options && options.features };
      if (!payable(given.url)) win.console.warn('payready.open: the address is ' + given.url.replace(/[?#].*$/, '') + '; expected https:, or http: on a loopback host');
      var outcome = payable(given.url) ? press(seat, 'pay', null, given) : 'invalid';
      return { outcome: outcome, window: outcome === 'open' ? seat.handle || null : null, diagnosis: diagnosis(seat) };
    }
  };
  // Nobody has to listen for it.
  if (win.payready.ready) win.payready.ready.then(null, function () {});
  if (win.customElements && !win.customElements.get('pay-ready')) win.customElements.define('pay-ready', PayReady);
  whenParsed(function () {
    if (!win.customElements) Array.prototype.forEach.call(doc.querySelectorAll('pay-ready'), join);
    place();
  });
})(window, document);
