// A payment that we open ourselves, in a window, in a frame of this page, or in this tab.
import { alive, attempt } from './attempt.js';
import { loaded } from './load.js';
import { ask } from './mount.js';
import { emit } from './seat.js';
import { unwatch } from './watch.js';

/** @typedef {import('./seat.js').Seat} Seat */

/**
 * Brings the payment window to the front.
 * @param {Seat} seat
 */
export function focus(seat) {
  try {
    seat.handle.focus();
  } catch (_) {
    /* it is cut off */
  }
}

/**
 * A member of what the page gave, and not of all objects.
 * @param {any} of
 * @param {string} name
 */
export function ownMember(of, name) {
  try {
    return Object.prototype.hasOwnProperty.call(of || '', name) ? of[name] : '';
  } catch (_) {
    return '';
  }
}

/**
 * Opens an address, in the click.
 * @param {Seat} seat
 * @param {any} plan
 * @param {string} how
 * @param {any} options
 */
export function open(seat, plan, how, options) {
  var url = plan.url,
    mode = how === 'here' ? 'redirect' : how === 'window' ? 'popup' : ownMember(options, 'mode') || plan.mode;
  var features = ownMember(options, 'features') || seat.el.getAttribute('window-features') || plan.features;
  unwatch();
  if (mode === 'redirect') {
    emit(seat, 'open', { url: url, mode: mode, window: window });
    return window.location.assign(url);
  }
  var labels = mode === 'frame' && ask(seat, 'labels');
  if (labels) {
    seat.handle = loaded.core.overlay(seat, url, labels, function () {
      ask(seat, 'settle', 'closed');
    });
    ask(seat, 'overlaid', url);
    return emit(seat, 'open', { url: url, mode: mode, window: seat.handle });
  }
  // The window that we opened for this very address is there: it is shown, and not loaded anew.
  if ((loaded.down || !seat.core) && seat.url === url && alive(seat.handle)) return focus(seat);
  seat.url = url;
  try {
    attempt(seat, window.open, window, [url, seat.name, features], true);
  } catch (_) {
    /* noted, and shown */
  }
}
