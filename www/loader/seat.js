// One `<pay-ready>`: its state, and its place in the page.
import { pathOf } from './events.js';
import { isOnButton } from './paybutton.js';
import { unwatch } from './watch.js';

/**
 * What is noted of one opening, for the core.
 * @typedef {object} Attempt
 * @property {any} [handle] What came back.
 * @property {boolean} threw It threw instead.
 * @property {boolean | undefined} [active] `navigator.userActivation.isActive` just before.
 * @property {boolean} inClick It was made in the task of the shopper's click.
 * @property {number} before Windows that the same press had opened before.
 * @property {number} beforeAlive Those of them that were still open.
 * @property {any} asked The function that was asked.
 * @property {boolean} [ours] We opened it, for the address that the page gave us.
 * @property {boolean | undefined} [live] Whether the handle said at once that the window is there.
 * @property {boolean} [told] It has been told to the page.
 * @property {string} url The first argument.
 * @property {string} target The second.
 * @property {string} features The third.
 */

/**
 * The state of one element.
 * @typedef {object} Seat
 * @property {HTMLElement} el The element.
 * @property {Element} slab Where its panel is drawn.
 * @property {boolean} [floats] It is in the page only while it shows something: nobody wrote it there by hand.
 * @property {HTMLScriptElement} [tag] The script tag that it is made of.
 * @property {any} [beside] The button that it was put behind.
 * @property {MutationObserver} [observer] Sees what the page does while it is there.
 * @property {any} [core] Its side of the core, or of the way without it; nothing while neither is there.
 * @property {string} name The name of its payment window.
 * @property {any} [last] The button that an event came to last: a page may have two of that id, one of them hidden.
 * @property {any} [handle] The last window that it opened.
 * @property {string} [url] The address of that, where we opened it.
 * @property {any[]} opened All windows that the last press opened.
 * @property {Attempt | 0} [record] The last opening, for a core that comes later.
 * @property {() => void} [reach] Looks after it for as long as it is shown now (`reach.js`).
 * @property {boolean} [stuck] The last press came to nothing, and the shopper waits for a way on.
 * @property {Event | 0} [press] The event of the last press.
 * @property {number} pressedAt When that was, on the page's clock.
 * @property {boolean} [clean] Since then the shopper has touched nothing else on the page, and no attribute has changed.
 * @property {{ from: string, named: any[] }} [texts] What its profile has in the place of our texts; the core keeps it here.
 * @property {boolean} [visible] There is something to show.
 * @property {(() => void) | 0} [close] Takes the overlay away.
 * @property {Array<() => void>} ends What ends with it.
 * @property {any} [timer] Until it is gone for good.
 */

/** @type {Seat[]} */
export var seats = [];

/**
 * Where the element's `for` is looked up, as `<label for>` does it: in its own tree.
 * @param {Seat} seat
 * @returns {any}
 */
export function treeOf(seat) {
  var tree = /** @type {any} */ (!seat.floats && seat.el.getRootNode ? seat.el.getRootNode() : document);
  return tree.getElementById ? tree : document;
}

/**
 * @param {any} tree
 * @param {any} one
 */
function isThere(tree, one) {
  // Internet Explorer's document has no such function.
  return (tree.documentElement || tree).contains(one);
}

/**
 * The shop's own button, as it stands in the page at this moment.
 * @param {Seat} seat
 * @returns {HTMLElement | null}
 */
export function guarded(seat) {
  var id = seat.el.getAttribute('for'),
    tree = treeOf(seat),
    last = seat.last;
  return id ? (last && last.id === id && isThere(tree, last) ? last : tree.getElementById(id)) : null;
}

/**
 * Whether the element guards a button of the shop's, there or not.
 * @param {Seat} seat
 */
export function guards(seat) {
  return seat.el.hasAttribute('for');
}

/**
 * The seat that answers for this event: that of the first element that names the button which is pressed.
 * @param {Event} event
 * @returns {Seat | undefined}
 */
export function ownerOf(event) {
  var path = pathOf(event);
  return seats.filter(function (seat) {
    var id = seat.el.getAttribute('for'),
      tree = treeOf(seat),
      named = id && tree.getElementById(id),
      // The window may have a member of that name, and a form may call a field `id`.
      button = path.filter(function (one) {
        return id && (one === named || (one.id === id && one.nodeType)) && isThere(tree, one);
      })[0],
      pressed = button && isOnButton(button, event);
    if (pressed) seat.last = button;
    return pressed;
  })[0];
}

/**
 * Whether an event comes from an element of ours, or from its panel alone.
 * @param {Event} event
 * @param {'el' | 'slab'} part
 */
export function isIn(event, part) {
  var path = pathOf(event);
  return !!seats.filter(function (seat) {
    return path.indexOf(seat[part]) >= 0;
  }).length;
}

/**
 * Dispatches an event of ours: on the element, or on the button where nobody wrote the element.
 * @param {Seat} seat
 * @param {string} name
 * @param {any} detail
 * @returns {boolean} Whether nobody has cancelled it.
 */
export function emit(seat, name, detail) {
  var on = seat.floats ? guarded(seat) || document.body : seat.el;
  // The payment is open: the press is over.
  if (name === 'open') unwatch(seat);
  try {
    var event = new CustomEvent('payready-' + name, { bubbles: true, composed: true, cancelable: name === 'before-open', detail: detail });
    on.dispatchEvent(event);
    return !event.defaultPrevented;
  } catch (_) {
    // Internet Explorer has no such constructor, and a page may have broken it.
    return true;
  }
}
