// What is heard on the shop's page, while there is any element: presses on pay, and what else the shopper does.
import { inClick, isEcho } from './attempt.js';
import { endAll, listen } from './events.js';
import { load, loaded } from './load.js';
import { ask } from './mount.js';
import { isPassing, press } from './press.js';
import { isIn, ownerOf, seats } from './seat.js';
import { onTrouble } from './trouble.js';
import { unwatch } from './watch.js';

/** @type {Array<() => void>} */
var ears = [];

/** @param {any} event A click anywhere on the page. */
export function onClick(event) {
  var owner = ownerOf(event);
  if (isPassing() || (event.isTrusted && isEcho(event))) return;
  inClick(event);
  if (owner) press(owner, 'pay', event);
  // The second click of a double click belongs to the first, whatever it lands on.
  else if (!(event.detail > 1)) onTouch(event, true);
}

/**
 * The shopper does something else on the page: what was pressed before is over, and may be another payment by now.
 * @param {any} event
 * @param {boolean} [isClick]
 */
function onTouch(event, isClick) {
  if (!event.isTrusted || isIn(event, 'slab')) return;
  seats.forEach(function (seat) {
    seat.clean = false;
    if (isClick === true && unwatch(seat)) ask(seat, 'settle', 'nothing');
  });
}

/** @param {any} event The first sign that pay will be pressed. */
function onNear(event) {
  if (!loaded.down && (ownerOf(event) || isIn(event, 'el'))) load();
}

/** @param {any} event */
function onBack(event) {
  if (!event.persisted) return;
  unwatch();
  seats.forEach(function (seat) {
    ask(seat, 'settle', 'brought-back');
  });
}

/** Listens to the page, from the start and while there is any element. */
export function open() {
  if (ears.length) return;
  ears = [
    listen(window, 'error', onTrouble),
    listen(window, 'unhandledrejection', onTrouble),
    listen(document, 'securitypolicyviolation', onTrouble),
    listen(window, 'click', onClick),
    listen(window, 'input', onTouch),
    listen(window, 'change', onTouch),
    listen(window, 'pointerover', onNear),
    listen(window, 'pageshow', onBack),
  ];
}

/** Listens no more. */
export function close() {
  endAll(ears);
}
