// Payready: the script tag. A classic script in ES5, so that even browsers that cannot run the core get this far.
import { whenParsed } from './events.js';
import { find, join, remove } from './element.js';
import { loaded, loader, ready } from './load.js';
import { ask, mount } from './mount.js';
import { ownMember } from './open.js';
import { close, open } from './page.js';
import { press } from './press.js';
import { ATTRIBUTES, script } from './script.js';
import { seats } from './seat.js';

/** An element that nobody wrote: for the script tag, and for a page that only calls. @param {HTMLScriptElement} [tag] */
function floating(tag) {
  return join(document.createElement('pay-ready'), true, tag);
}

/**
 * The script tag's own element, where it says anything that is ours.
 * @param {HTMLScriptElement | undefined} tag
 */
function addTag(tag) {
  // A page that has written its document anew has taken our listeners away.
  close();
  open();
  var own = ATTRIBUTES.filter(function (name) {
    return tag && tag.hasAttribute('data-' + name);
  });
  if (own.length) floating(tag);
}

/** @param {any} options */
function seatFor(options) {
  return find(ownMember(options, 'element')) || seats[0] || floating();
}

/**
 * @param {any} options
 * @param {(seat: any) => any} then
 */
function withCore(options, then) {
  return ready().then(function () {
    var seat = seatFor(options);
    mount(seat);
    return then(seat);
  });
}

/** Whether the browser tells of every element from now on. */
function defineElement() {
  // A page may have broken what the constructor needs: then it would be told of an error for every element.
  try {
    Reflect.construct(Object, []);
    define();
    return true;
  } catch (_) {
    return false;
  }
}

function define() {
  function PayReady() {
    return Reflect.construct(HTMLElement, [], PayReady);
  }
  PayReady.observedAttributes = ATTRIBUTES;
  var element = Object.create(HTMLElement.prototype);
  PayReady.prototype = element;
  element.connectedCallback = function () {
    var seat = find(this);
    if (!seat || seat.timer) join(this);
  };
  element.disconnectedCallback = function () {
    var seat = find(this);
    if (seat && !seat.floats && !this.isConnected) remove(seat);
  };
  element.attributeChangedCallback = function () {
    var seat = find(this);
    if (!seat) return;
    seat.clean = false;
    ask(seat, 'changed');
  };
  window.customElements.define('pay-ready', /** @type {any} */ (PayReady));
}

/** What the page may call. */
function makeApi() {
  /** @type {any} */
  var api = {
    version: FILES.version,
    get ready() {
      return ready();
    },
    diagnose: function (/** @type {any} */ options) {
      return withCore(options, function (seat) {
        return seat.core.rerun();
      });
    },
    explain: function (/** @type {any} */ options) {
      return withCore(options, function (seat) {
        return loaded.core.explain(seat, loader, api.version);
      });
    },
    open: function (/** @type {any} */ url, /** @type {any} */ options) {
      var seat = seatFor(options),
        outcome = press(seat, 'pay', 0, String(url), options);
      return { outcome: outcome, window: (outcome === 'open' && seat.handle) || null, diagnosis: ask(seat, 'diagnosis') || null };
    },
  };
  // A second script tag is a second element, not a second Payready. No part of the interface.
  api.open.addTag = addTag;
  return api;
}

function start() {
  var there = window.payready;
  // An element of that id is a member of the window too.
  if (there && typeof there.version === 'string')
    return whenParsed(function () {
      if (there.open.addTag) there.open.addTag(script);
    });
  open();
  window.payready = makeApi();
  var defined = defineElement();
  whenParsed(function () {
    if (!defined)
      [].forEach.call(document.querySelectorAll('pay-ready'), function (/** @type {HTMLElement} */ el) {
        join(el);
      });
    addTag(script);
  });
}

try {
  start();
} catch (_) {
  /* on a page that has broken what this needs, the page is as it was */
}
