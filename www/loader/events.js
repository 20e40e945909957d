// Listeners that end, and events that never throw into the page.

/**
 * @callback End Takes a listener back.
 * @returns {void}
 */

/**
 * Listens while an event is on its way down, so that nobody on the page can stop it before; what is thrown stays with us.
 * @param {EventTarget} on
 * @param {string} name
 * @param {(event: any) => void} then
 * @returns {End}
 */
export function listen(on, name, then) {
  /** @param {Event} event */
  function heard(event) {
    try {
      then(event);
    } catch (_) {
      /* a hostile page's event */
    }
  }
  on.addEventListener(name, heard, true);
  return function () {
    on.removeEventListener(name, heard, true);
  };
}

/**
 * Takes listeners back.
 * @param {Array<() => void>} ends
 */
export function endAll(ends) {
  ends.splice(0).forEach(function (end) {
    end();
  });
}

/**
 * The way of an event from its target up, through open shadow roots.
 * @param {Event} event
 * @returns {any[]}
 */
export function pathOf(event) {
  var path = [],
    node = /** @type {any} */ (event.target);
  if (event.composedPath) return event.composedPath();
  for (; node; node = node.parentNode) path.push(node);
  return path;
}

/**
 * Takes an event away from everybody else.
 * @param {Event | 0 | undefined} event
 */
export function hold(event) {
  if (event) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}

/**
 * Runs `then` when the document is parsed.
 * @param {() => void} then
 */
export function whenParsed(then) {
  if (document.readyState !== 'loading') then();
  else listen(document, 'DOMContentLoaded', then);
}
