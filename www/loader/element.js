// The element `<pay-ready>`: what it listens to, and what becomes of it when the page takes it away.
import { alive } from './attempt.js';
import { endAll, listen } from './events.js';
import { loadQuietly } from './load.js';
import { ask, mount } from './mount.js';
import { close, onClick, open } from './page.js';
import { isOnButton } from './paybutton.js';
import { isPassing, press } from './press.js';
import { copyAttributes } from './script.js';
import { guards, seats, treeOf } from './seat.js';
import { isWatched, unwatch } from './watch.js';

/** @typedef {import('./seat.js').Seat} Seat */

/** A framework that makes an element anew does it within that time. */
var GONE = 10000;

/** @param {Element} el */
export function find(el) {
  return seats.filter(function (seat) {
    return seat.el === el;
  })[0];
}

/**
 * What an element is known by when a framework makes it anew.
 * @param {Element} el
 */
function keyOf(el) {
  return el.getAttribute('for') || el.getAttribute('pay-url');
}

/**
 * Draws what is below the element, and listens there.
 * @param {Seat} seat
 */
function draw(seat) {
  var el = seat.el,
    shadow = !!window.customElements,
    button,
    root = shadow ? el.shadowRoot || el.attachShadow({ mode: 'open' }) : el;
  var slot = shadow ? document.createElement('slot') : el;
  if (shadow) {
    root.textContent = '';
    root.appendChild(slot);
    if (el.hasAttribute('pay-url')) {
      button = slot.appendChild(document.createElement('button'));
      button.setAttribute('part', 'button');
      button.textContent = /^ko/.test(document.documentElement.lang) ? '\uACB0\uC81C\uD558\uAE30' : 'Pay';
    }
  }
  root.appendChild(seat.slab);
  seat.ends = [
    listen(slot, 'click', function (event) {
      if (!guards(seat) && !isPassing() && isOnButton(seat.el, event)) press(seat, 'pay', event);
    }),
    listen(seat.slab, 'click', function (event) {
      var how = event.target.getAttribute('data-pay');
      if (how) press(seat, how, event);
    }),
  ];
  // In a shadow root that is closed, the window is not told what is pressed.
  var tree = treeOf(seat);
  if (tree.mode === 'closed') seat.ends.push(listen(tree, 'click', onClick));
}

/**
 * Gives an element its seat: that of an element which a framework has just made anew, or a new one.
 * @param {HTMLElement} el
 * @param {boolean} [floats]
 * @param {HTMLScriptElement} [tag]
 * @returns {Seat}
 */
export function join(el, floats, tag) {
  if (tag) copyAttributes(el, tag);
  var seat = seats.filter(function (one) {
    return !floats && one.timer && keyOf(one.el) === keyOf(el);
  })[0];
  if (seat) return adopt(seat, el);
  seat = { el: el, slab: document.createElement('div'), floats: floats, tag: tag, name: 'pay' + Math.random(), opened: [], ends: [], pressedAt: 0 };
  draw(seat);
  seats.push(seat);
  open();
  mount(seat);
  // A frame that the browser throttles is never idle. (What `setTimeout` makes of the second value is 0.)
  try {
    (window.requestIdleCallback || setTimeout)(/** @type {any} */ (loadQuietly), /** @type {any} */ ({ timeout: 999 }));
  } catch (_) {
    loadQuietly();
  }
  return seat;
}

/**
 * @param {Seat} seat
 * @param {HTMLElement} el
 */
function adopt(seat, el) {
  clearTimeout(seat.timer);
  seat.timer = 0;
  endAll(seat.ends);
  seat.el = el;
  draw(seat);
  ask(seat, 'moved');
  return seat;
}

/**
 * The page has taken an element away. While a press or a window of it lives, a framework may be making it anew.
 * @param {Seat} seat
 */
export function remove(seat) {
  if (!isWatched(seat) && !alive(seat.handle) && !seat.visible && !seat.stuck) return leave(seat);
  // It may have made the new one first.
  var twin = seats.filter(function (one) {
    return one !== seat && !one.timer && !one.floats && one.el.isConnected && keyOf(one.el) === keyOf(seat.el);
  })[0];
  if (twin) {
    leave(twin);
    return adopt(seat, twin.el);
  }
  seat.timer = setTimeout(leave, GONE, seat);
}

/**
 * An element is gone for good, and all that was its with it.
 * @param {Seat} seat
 */
export function leave(seat) {
  unwatch(seat);
  clearTimeout(seat.timer);
  if (seat.close) seat.close();
  endAll(seat.ends);
  seats.splice(seats.indexOf(seat), 1);
  if (!seats.length) close();
  ask(seat, 'leave');
  seat.slab.textContent = '';
}
