// What is known of a press before anything is decided.
import { isCertain } from './paybutton.js';
import { guarded, guards } from './seat.js';

/** @typedef {import('./seat.js').Seat} Seat */

/** An address is younger than that, or not opened again. */
var FRESH = 60000;

/** What an address of a payment looks like, where no core is there to say so. */
var PAYABLE = /^(https:|http:\/\/([\w-]+\.)*(localhost|127(\.\d+){3}|\[::1\])(:\d+)?\/)/;

/** Milliseconds on the page's clock; a page may have broken it. */
export function now() {
  try {
    return performance.now();
  } catch (_) {
    return 0;
  }
}

/**
 * What a press does while neither the core is there nor the way without it: what the page would have done.
 * @param {Seat} seat
 * @param {any} facts
 */
export function planAlone(seat, facts) {
  var at = document.createElement('a'),
    url = facts.url || (!facts.guards && seat.el.getAttribute('pay-url'));
  at.href = url;
  return { act: facts.guards || (url && PAYABLE.test(at.href)) ? 'open' : 'pass', mode: seat.el.getAttribute('mode'), url: url };
}

/**
 * What the core is told of a press.
 * @param {Seat} seat
 * @param {Event | 0 | undefined} shopper
 * @param {string} [given]
 */
export function factsOf(seat, shopper, given) {
  var button = /** @type {any} */ (guarded(seat));
  return {
    url: given,
    // A guess never holds a press.
    trusted: !!shopper && shopper.isTrusted && (!button || isCertain(button)),
    guards: !given && guards(seat),
    clean: seat.clean,
    fresh: seat.clean && now() - seat.pressedAt < FRESH,
    pressable: button && !button.disabled,
  };
}
