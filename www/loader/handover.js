// Hands what a script of ours has to whoever loads it, through the script element that does: the page's one global stays one.

/** The document's own: an image of that name is a member of the document as well, and a page may have put its own there. */
function currentScript() {
  try {
    return /** @type {any} */ (Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')).get.call(document);
  } catch (_) {
    /* Internet Explorer has none, and a page may have taken it away */
  }
}

/**
 * The element by which the script runs that asks. Where nobody tells which that is, it is found by the name of its file.
 * @param {string} name
 * @returns {any}
 */
export function scriptOf(name) {
  var told = document.currentScript,
    current = told && told.nodeName === 'SCRIPT' ? told : currentScript(),
    all = document.getElementsByTagName('script'),
    i;
  for (i = 0; !current && i < all.length; i++) if (all[i].src.indexOf('/' + name) >= 0) current = all[i];
  return current;
}
