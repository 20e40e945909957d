// Where an element that nobody wrote stands in the page, while there is something to show.

/** How often it comes back. */
var MOST = 20;
/** Marks an element as ours, for its copies. */
var MARK = 'data-floats';

/**
 * Puts it directly after the guarded button, or where the script stands; and takes it out again. What the shop's code takes out meanwhile comes
 * back once there is a button again.
 * @param {import('./seat.js').Seat} seat
 * @param {boolean} visible
 */
export function show(seat, visible) {
  var el = seat.el,
    left = MOST;
  // What is pressed in the panel is not pressed in what of the shop's stands around it.
  /** @type {any} */ (seat.slab).onclick = stop;
  if (!!seat.visible === visible) return;
  seat.visible = visible;
  if (!seat.floats) return;
  if (!visible) {
    if (seat.observer) seat.observer.disconnect();
    takeOut(el);
    el.removeAttribute('popover');
    el.removeAttribute('style');
    return;
  }
  el.setAttribute(MARK, seat.name);
  place(seat);
  if (seat.reach) seat.reach();
  seat.observer = new MutationObserver(function () {
    dropCopies(seat);
    // A shop that takes it out each time means it.
    if (left && place(seat)) left--;
  });
  seat.observer.observe(document, { childList: true, subtree: true });
}

/** @param {Event} event */
function stop(event) {
  event.stopPropagation();
}

/** @param {Node} node */
function takeOut(node) {
  if (node.parentNode) node.parentNode.removeChild(node);
}

/**
 * A shop that makes what is around it anew has made a copy of it as well.
 * @param {import('./seat.js').Seat} seat
 */
function dropCopies(seat) {
  try {
    [].forEach.call(document.querySelectorAll('[' + MARK + '="' + seat.name + '"]'), function (/** @type {Element} */ one) {
      if (one !== seat.el) takeOut(one);
    });
  } catch (_) {
    /* on a page that has broken it, they stay */
  }
}

/**
 * The outermost of what the element stands in that shows too little of it, or lets nobody press it: it has a size of its own, and cuts off
 * what is larger; or takes no clicks; or is pressed itself when the panel is. The page itself only does the second. What is
 * in a dialog stays there: while it is open, nothing else can be pressed.
 * @param {HTMLElement} el
 */
function narrow(el) {
  var found,
    up = el.parentElement;
  el.style.cssText = 'display:block;height:240px';
  try {
    for (; up && up !== document.documentElement; up = up.parentElement) {
      if (up.localName === 'dialog') break;
      var style = getComputedStyle(up);
      var cuts = /hidden|clip|auto|scroll/.test(style.overflow) || /paint|strict|content/.test(style.contain);
      var small = style.display === 'none' || (cuts && (up.clientHeight < 200 || up.clientWidth < 200));
      if (
        /^(a|label|summary|details|button|svg)$/.test(up.localName) ||
        up.inert ||
        style.pointerEvents === 'none' ||
        style.visibility === 'hidden' ||
        (small && up !== document.body)
      )
        found = up;
    }
  } catch (_) {
    /* on a page that has broken it, the place is behind the button */
  }
  el.removeAttribute('style');
  return found;
}

/**
 * @param {HTMLElement} el
 * @param {Node} at
 */
function putBehind(el, at) {
  /** @type {Node} */ (at.parentNode).insertBefore(el, at.nextSibling);
}

/**
 * @param {import('./seat.js').Seat} seat
 * @returns {boolean} Whether it was put there just now.
 */
function place(seat) {
  var el = seat.el,
    id = el.getAttribute('for'),
    last = seat.last,
    button = id && (last && last.id === id && document.documentElement.contains(last) ? last : document.getElementById(id)),
    at = button || seat.tag;
  // Not moved for what else the page puts between: two that insist on the place would never rest.
  if (document.documentElement.contains(el) && (!button || seat.beside === button)) return false;
  var before = seat.beside;
  seat.beside = button;
  // Where the shop has taken its button away in a press, the page's end is better than nothing.
  if (id && !button && (before || !seat.pressedAt)) return false;
  if (!at || !document.body.contains(at)) document.body.appendChild(el);
  else {
    putBehind(el, at);
    var wall = narrow(el);
    if (wall) putBehind(el, wall);
  }
  return true;
}
