// A press on pay: the only place that opens a payment, with the core or without, so that it is never opened twice. What is to be done the
// core decides; this performs it inside the click, and reports what came of it.
import { attempt, inClick } from './attempt.js';
import { hold } from './events.js';
import { factsOf, now, planAlone } from './facts.js';
import { loadQuietly } from './load.js';
import { ask } from './mount.js';
import { focus, open } from './open.js';
import { copyAttributes } from './script.js';
import { emit, guarded } from './seat.js';
import { watch } from './watch.js';

/** @typedef {import('./seat.js').Seat} Seat */

/** Our own press on a button of the shop's is under way: nobody answers for it. */
var passing = 0;

export function isPassing() {
  return passing;
}

/**
 * Performs a press. Returns what became of it: open, blocked, guide, focus, cancelled, or pass (left to the page).
 * @param {Seat} seat
 * @param {string} how
 * @param {Event | 0 | undefined} event
 * @param {string} [given] The address, where the page names one itself.
 * @param {{ mode?: string, features?: string }} [options]
 */
export function press(seat, how, event, given, options) {
  var shopper = event || window.event,
    // The shop's answer to a press that we have let through already.
    nested = passing || (shopper && seat.press === shopper);
  if (seat.tag) copyAttributes(seat.el, seat.tag);
  loadQuietly();
  var facts = factsOf(seat, shopper, given),
    plan = ask(seat, 'press', how, facts);
  // What the core has not decided in words that are known, it has not decided.
  if (!plan || !/^(open|pass|guide|focus)$/.test(plan.act)) plan = planAlone(seat, facts);
  if (plan.act === 'open' && !nested && !emit(seat, 'before-open', announcement(seat, plan.url))) {
    plan.act = 'cancelled';
    ask(seat, 'settle', 'cancelled');
  }
  if (plan.act !== 'open') return settle(seat, plan.act, event);
  if (facts.guards && !plan.url) return pressButton(seat, how, shopper);
  begin(seat, shopper);
  try {
    if (event) event.preventDefault();
  } catch (_) {
    /* a page that has broken it pays all the same */
  }
  open(seat, plan, how, options);
  return seat.stuck ? 'blocked' : 'open';
}

/**
 * What the page is told before a payment opens. The diagnosis is only put together for a page that looks at it: that is most of what a press
 * would cost.
 * @param {Seat} seat
 * @param {string | undefined} url
 */
function announcement(seat, url) {
  /** @type {any} */
  var read;
  return {
    get diagnosis() {
      if (!read) read = ask(seat, 'diagnosis') || null;
      return read;
    },
    url: url || null,
  };
}

/**
 * A press that opens nothing of ours: it is held, or left to the page.
 * @param {Seat} seat
 * @param {string} act
 * @param {Event | 0 | undefined} event
 */
function settle(seat, act, event) {
  if (act !== 'pass') {
    hold(event);
    seat.stuck = true;
  }
  // What the page opens about it is seen.
  else if (event) watchPress(seat, event);
  // The panel says where to look.
  if (act === 'focus') focus(seat);
  return act;
}

/**
 * A press that goes on: what came of the one before is forgotten.
 * @param {Seat} seat
 * @param {Event | 0 | undefined} shopper
 */
function begin(seat, shopper) {
  if (shopper) inClick(shopper);
  seat.press = shopper;
  seat.pressedAt = now();
  seat.clean = true;
  seat.stuck = false;
  seat.record = 0;
  seat.opened = [];
}

/**
 * What the page opens about the press is seen.
 * @param {Seat} seat
 * @param {Event | 0 | undefined} shopper
 */
function watchPress(seat, shopper) {
  begin(seat, shopper);
  watch(
    seat,
    function (real, self, args) {
      return attempt(seat, real, self, args);
    },
    function () {
      ask(seat, 'settle', 'nothing');
    }
  );
}

/**
 * The shop's own button opens the payment.
 * @param {Seat} seat
 * @param {string} how
 * @param {Event | 0 | undefined} shopper
 */
function pressButton(seat, how, shopper) {
  watchPress(seat, shopper);
  if (how === 'pay') return 'pass';
  passing++;
  try {
    var button = /** @type {any} */ (guarded(seat));
    // A link in a drawing has no such function: it is pressed by the shopper's next press.
    if (button.click) button.click();
  } finally {
    passing--;
  }
  return seat.stuck ? 'blocked' : 'open';
}
