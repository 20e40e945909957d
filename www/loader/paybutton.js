// Which clicks in an element are presses on pay.

/** @typedef {import('./seat.js').Seat} Seat */

/**
 * Whether a click in the element is one on its pay button, and not on a box to tick or a link beside it.
 * @param {Seat} seat
 * @param {any} event
 */
export function isOnButton(seat, event) {
  try {
    return isOn(seat, event.target);
  } catch (_) {
    // On a page that has broken what this asks, pay is pressed.
    return true;
  }
}

/**
 * @param {Seat} seat
 * @param {any} target
 */
function isOn(seat, target) {
  var buttons = 'button,[type=submit],[type=button],[type=image],[role=button]';
  if (target.nodeType !== 1) target = target.parentNode;
  var used = target.closest ? target.closest(buttons + ',input,select,textarea,label,summary,a') : target;
  if (!used || !seat.el.contains(used)) return !seat.el.querySelector(buttons);
  return used.matches(buttons) || (used.matches('a') && !seat.el.querySelector(buttons));
}
