// Where an element that nobody wrote stands in the page, while there is something to show.

/**
 * Puts it directly after the guarded button, or where the script stands; and takes it out again. What the shop's code takes out meanwhile comes
 * back once there is a button again.
 * @param {import('./seat.js').Seat} seat
 * @param {boolean} visible
 */
export function show(seat, visible) {
  var el = seat.el,
    /** @type {MutationObserver} */ observer;
  if (!!seat.visible === visible) return;
  seat.visible = visible;
  if (!seat.floats) return;
  if (!visible) {
    if (el.parentNode) el.parentNode.removeChild(el);
    return;
  }
  place(seat);
  observer = new MutationObserver(function () {
    if (seat.visible) place(seat);
    else observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** @param {import('./seat.js').Seat} seat */
function place(seat) {
  var el = seat.el,
    id = el.getAttribute('for'),
    button = id && document.getElementById(id),
    at = button || seat.tag;
  // Not moved for what else the page puts between: two that insist on the place would never rest.
  if (document.documentElement.contains(el) && (!button || seat.beside === button)) return;
  seat.beside = button;
  if (id && !button) return;
  if (at && document.body.contains(at)) /** @type {Node} */ (at.parentNode).insertBefore(el, at.nextSibling);
  else document.body.appendChild(el);
}
