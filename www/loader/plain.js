// The way without the core: a classic script in ES5 that the loader fetches where the core cannot run. It answers as the core does
// (`src/api/seat.rs`), holds no press, says why it is there in a diagnosis, and gives the shopper a small panel when no payment window opened.
import { diagnosisOf } from './diagnosis.js';
import { scriptOf } from './handover.js';
import { overlay } from './overlay.js';
import { drawPanel, wordsOf } from './panel.js';
import { show } from './place.js';
import { keepReachable } from './reach.js';

/** The address of an attempt is this payment's for so long as the loader says, and only where the shop's own button was too late. */
var PAYABLE = /^(https:\/\/|http:\/\/([\w-]+\.)*(localhost|127(\.\d+){3}|\[::1\])(:\d+)?([/?#]|$))/i;

/**
 * The side of one element.
 * @constructor
 * @this {any}
 * @param {any} seat The element's state in the loader.
 * @param {any} loader What the loader does for it (`src/host.rs`).
 * @param {string} code Why the core is not there.
 */
function Seat(seat, loader, code) {
  var near = seat.el.closest && seat.el.closest('[lang]');
  this.seat = seat;
  keepReachable(seat);
  this.loader = loader;
  this.locale = (near && near.getAttribute('lang')) || document.documentElement.lang || navigator.language || 'en';
  this.words = wordsOf(this.locale);
  // What the page's own policy keeps from us is not the provider's fault.
  this.code = code === 'fault' && loader.files.trouble.some(isRefused, loader.base) ? 'wasm-refused' : code;
  this.last = 0;
  if (seat.told !== this.code) {
    seat.told = this.code;
    this.emit('diagnosis', this.diagnosis());
  }
  // The core was lost while its panel was up.
  if (seat.stuck) this.guide('reason', true);
}

/**
 * Whether the page's policy has refused a file of the release, whose folder this is.
 * @this {string}
 * @param {any} one
 */
function isRefused(one) {
  return one.kind === 'securitypolicyviolation' && !!one.url && this.indexOf(one.url.replace(/^(\w+:\/\/[^/]*).*/, '$1')) === 0;
}

Seat.prototype = {
  /**
   * @this {any}
   * @param {string} name
   * @param {any} detail
   */
  emit: function (name, detail) {
    this.loader.emit(this.seat, name, detail);
  },
  /** @this {any} */
  diagnosis: function () {
    return diagnosisOf(this.seat, this.code, this.locale);
  },
  /**
   * No press is held.
   * @this {any}
   * @param {string} how
   * @param {any} facts
   */
  press: function (how, facts) {
    var last = this.last,
      url = facts.url || (!facts.guards && this.seat.el.getAttribute('pay-url')) || '',
      at = document.createElement('a');
    this.last = 0;
    // The shop's own button would only be too late again.
    if (!url && how !== 'pay' && facts.fresh && last && !last.inClick && PAYABLE.test(last.url)) url = last.url;
    at.href = url;
    var act = url ? (PAYABLE.test(at.href) ? 'open' : 'pass') : !facts.guards ? 'pass' : how === 'pay' || facts.pressable ? 'open' : 'guide';
    if (act === 'guide') this.guide('off');
    else this.clear();
    return { act: act, mode: this.seat.el.getAttribute('mode'), url: url && at.href, features: '' };
  },
  /**
   * @this {any}
   * @param {any} record
   */
  attempt: function (record) {
    var handle = record.handle,
      opened = record.live && handle !== window;
    // A stand-in that gives nothing back (`undefined`) may well have opened the payment.
    var refused =
      ((record.threw && record.ours) || handle === null || (handle && !record.live)) && !/no(opener|referrer)/i.test(record.features) && !record.beforeAlive;
    this.last = record;
    if (opened) {
      this.clear();
      if (!record.told) this.emit('open', { url: record.url, mode: 'popup', window: handle });
    } else if (refused) this.guide('reason', record.told);
    return opened ? 'opened' : refused ? 'refused' : 'untold';
  },
  /**
   * @this {any}
   * @param {string} how
   */
  settle: function (how) {
    if (how === 'closed') this.emit('close', { known: true });
  },
  /** @this {any} */
  labels: function () {
    return this.words.overlay;
  },
  /** @this {any} */
  rerun: function () {
    return Promise.resolve(this.diagnosis());
  },
  overlaid: function () {},
  changed: function () {},
  moved: function () {},
  /** @this {any} */
  leave: function () {
    this.clear();
  },
  /** @this {any} */
  clear: function () {
    this.seat.stuck = false;
    this.seat.slab.textContent = '';
    show(this.seat, false);
  },
  /**
   * Shows the panel; `why` names its sentence.
   * @this {any}
   * @param {'reason' | 'off'} why
   * @param {boolean} [told] The page knows already.
   */
  guide: function (why, told) {
    var seat = this.seat,
      late = this.last && !this.last.inClick && PAYABLE.test(this.last.url) && why === 'reason';
    seat.stuck = true;
    seat.slab.textContent = '';
    drawPanel(seat.slab, this.words, why, this.loader.base, /^browser/.test(this.code), late ? this.last.url : '', 'retry');
    show(seat, true);
    seat.slab.firstChild.focus();
    if (!told) this.emit('blocked', this.diagnosis());
  },
};

/** Nothing of ours goes on by itself. */
function end() {}

scriptOf('plain-').payready = { Seat: Seat, show: show, overlay: overlay, end: end };
