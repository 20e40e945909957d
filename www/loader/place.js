// Where an element that nobody wrote stands in the page, while there is something to show.

/** How often it comes back. */
var MOST = 20;

/**
 * Puts it directly after the guarded button, or where the script stands; and takes it out again. What the shop's code takes out meanwhile comes
 * back once there is a button again.
 * @param {import('./seat.js').Seat} seat
 * @param {boolean} visible
 */
export function show(seat, visible) {
  var el = seat.el,
    left = MOST;
  if (!!seat.visible === visible) return;
  seat.visible = visible;
  if (!seat.floats) return;
  if (!visible) {
    if (seat.observer) seat.observer.disconnect();
    if (el.parentNode) el.parentNode.removeChild(el);
    return;
  }
  place(seat);
  seat.observer = new MutationObserver(function () {
    // A shop that takes it out each time means it.
    if (left && place(seat)) left--;
  });
  seat.observer.observe(document, { childList: true, subtree: true });
}

/**
 * The outermost of what the element stands in that shows too little of it: it has a size of its own, and cuts off what is larger. The page
 * itself is none.
 * @param {HTMLElement} el
 */
function narrow(el) {
  var found,
    up = el.parentElement;
  el.style.cssText = 'display:block;height:240px';
  try {
    for (; up && up !== document.body; up = up.parentElement) {
      var style = getComputedStyle(up);
      var cuts = /hidden|clip|auto|scroll/.test(style.overflow) || /paint|strict|content/.test(style.contain);
      if (style.display === 'none' || (cuts && (up.clientHeight < 200 || up.clientWidth < 200))) found = up;
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
  seat.beside = button;
  if (id && !button) return false;
  if (!at || !document.body.contains(at)) document.body.appendChild(el);
  else {
    putBehind(el, at);
    var wall = narrow(el);
    if (wall) putBehind(el, wall);
  }
  return true;
}
