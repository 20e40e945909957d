// What stands between a seat and the core, or the way without it: both answer the same questions (`src/api/seat.rs`).
import { fail, loaded, loader } from './load.js';
import { seats } from './seat.js';

/** @typedef {import('./seat.js').Seat} Seat */

/**
 * Gives a seat its side of the core, and tells it what has come before.
 * @param {Seat} seat
 */
export function mount(seat) {
  if (loaded.core && !seat.core) {
    guard(function () {
      seat.core = new loaded.core.Seat(seat, loader, loaded.down);
      if (seat.record) seat.core.attempt(seat.record);
    });
  }
}

/** @param {Seat} seat */
function unmount(seat) {
  if (!seat.core) return;
  try {
    loaded.core.show(seat, false);
    seat.core.leave();
  } catch (_) {
    /* it is lost */
  }
  seat.core = 0;
  seat.slab.textContent = '';
}

/**
 * All seats go over to the core, or to the way without it; or to nothing, until that is there.
 * @param {any} core
 */
export function use(core) {
  seats.forEach(unmount);
  // What is none is nothing.
  loaded.core = core && core.Seat ? core : 0;
  seats.forEach(mount);
}

/**
 * Whatever the core does, the page goes on.
 * @param {() => any} act
 */
function guard(act) {
  try {
    return act();
  } catch (_) {
    fail('fault');
  }
}

/**
 * Asks a seat's side of the core; undefined where there is none, or where it fails.
 * @param {Seat} seat
 * @param {string} what
 * @param {any} [a]
 * @param {any} [b]
 */
export function ask(seat, what, a, b) {
  return guard(function () {
    return seat.core && seat.core[what](a, b);
  });
}
