// Which clicks in a pay button, or in what stands around one, are presses on pay.

var BUTTONS = 'button,[type=submit],[type=button],[type=image],[role=button]';
/** What has a use of its own. */
var USED = BUTTONS + ',input,select,textarea,label,summary,a';

/**
 * Whether a click in an element, or in what a page's `for` names, is one on its pay button, and not on a box to tick or a link beside it.
 * @param {any} root
 * @param {any} event
 */
export function isOnButton(root, event) {
  try {
    return root.matches(USED) || isOn(root, event.target);
  } catch (_) {
    // On a page that has broken what this asks, pay is pressed.
    return true;
  }
}

/**
 * @param {any} root
 * @param {any} target
 */
function isOn(root, target) {
  if (target.nodeType !== 1) target = target.parentNode;
  var used = target.closest ? target.closest(USED) : target,
    button = root.querySelector(BUTTONS);
  if (!used || !root.contains(used)) return !button;
  return used.matches(BUTTONS) || (used.matches('a') && !button);
}

/**
 * Whether it is known which of the buttons in it is the pay button.
 * @param {any} root
 */
export function isCertain(root) {
  try {
    return root.matches(USED) || root.querySelectorAll(root.querySelector(BUTTONS) ? BUTTONS : 'a').length < 2;
  } catch (_) {
    return true;
  }
}
