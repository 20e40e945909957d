// One `window.open`, as the page would have called it, and what came back.
import { ask } from './mount.js';
import { emit } from './seat.js';
import { apply } from './watch.js';

/** @typedef {import('./seat.js').Seat} Seat */

/** The page may put its own in its place at any time. */
var later = window.setTimeout;

/** The shopper's click whose task this is. @type {Event | 0 | undefined} */
var click;

/**
 * The task of the shopper's click begins. It is over when the first timer that is set in it comes: `window.event` tells only of the event that
 * is dispatched last, as a form's `submit` within the click.
 * @param {Event} event
 */
export function inClick(event) {
  if (!event.isTrusted || click === event) return;
  click = event;
  later.call(
    window,
    function () {
      if (click === event) click = 0;
    },
    0
  );
}

/**
 * Whether an event is what the browser makes of the click before: that on a label is one on its box as well.
 * @param {any} event
 */
export function isEcho(event) {
  var target = click && click !== event && /** @type {any} */ (click.target);
  return target && target.closest && target.closest('label');
}

/** @param {any} handle */
export function alive(handle) {
  try {
    return !!handle && !handle.closed;
  } catch (_) {
    return false;
  }
}

/**
 * What is known just before.
 * @param {Seat} seat
 * @param {any} real
 * @param {boolean} [ours]
 * @returns {any}
 */
function begun(seat, real, ours) {
  try {
    var state = /** @type {any} */ (navigator).userActivation;
    return {
      active: state && state.isActive,
      // A request's answer may come before that timer.
      inClick: !!click && !/^(load|ready)/.test((window.event || click).type),
      before: seat.opened.length,
      beforeAlive: seat.opened.filter(alive).length,
      asked: real,
      ours: ours,
    };
  } catch (_) {
    return {};
  }
}

/**
 * Calls the real function, and notes what came back.
 * @param {Seat} seat
 * @param {any} real
 * @param {any} self
 * @param {any} args
 * @param {boolean} [ours]
 */
export function attempt(seat, real, self, args, ours) {
  var record = begun(seat, real, ours);
  record.threw = true;
  // What is thrown is not caught: thrown once more by this file it would be muted, where that is another site's.
  try {
    record.handle = apply(real, self, args);
    record.threw = false;
    return record.handle;
  } finally {
    try {
      record.url = textOf(args, 0);
      record.target = textOf(args, 1);
      record.features = textOf(args, 2);
      note(seat, record);
    } catch (_) {
      /* what cannot be noted is not told */
    }
  }
}

/**
 * A member as a text: what a page gives may be anything, and what cannot be read as a text is no address either.
 * @param {any} of
 * @param {string | number} name
 */
function textOf(of, name) {
  try {
    return String(of[name] || '');
  } catch (_) {
    return '//[';
  }
}

/**
 * @param {Seat} seat
 * @param {import('./seat.js').Attempt} record
 */
function note(seat, record) {
  var handle = record.handle;
  // Now: the core may only come to look when the shopper has closed it again.
  record.live = handle ? alive(handle) : undefined;
  if (record.live) {
    seat.opened.push(handle);
    seat.handle = handle;
  }
  seat.record = record;
  if (seat.core) seat.stuck = ask(seat, 'attempt', record) === 'refused';
  else if (record.live) {
    emit(seat, 'open', { url: record.url, mode: 'popup', window: handle });
  }
  // Another core, later, has it from here.
  if (seat.core || record.live) record.told = true;
}
