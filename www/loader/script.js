// Our own script element, and the folder that the release's files lie in.

/** The attributes of an element, which the script tag takes with `data-` before them; those of others on the tag are not ours. */
export var ATTRIBUTES = 'for pay-url mode window-features provider amount currency method card lang show report-url debug'.split(' ');

/**
 * The script element that this file came by. Where there is no `currentScript` (Internet Explorer, loaders that evaluate text) it is found
 * by its name, which nobody changes, since it finds the other files beside it.
 * @returns {HTMLScriptElement | undefined}
 */
function ownScript() {
  var current = document.currentScript,
    all = document.scripts,
    i;
  // An image of that name would be one as well.
  if (current && current.nodeName === 'SCRIPT' && /** @type {HTMLScriptElement} */ (current).src) return /** @type {HTMLScriptElement} */ (current);
  for (i = all.length; i--; ) if (/\bpayready\.js([?#]|$)/.test(all[i].src)) return all[i];
}

/** @type {HTMLScriptElement | undefined} */
export var script = ownScript();

/** Whether a script is told which element it comes by: then that need not stay in the page until it runs. */
export var isTold = 'currentScript' in document;

/**
 * The folder of the release, with its slash: the one that the tag names, for a script that a shop serves from elsewhere or inside of another,
 * or that of the script. That of an ES module is only in the stack of an error.
 */
export var base = (script ? script.dataset.base || script.src : (/https?:[^\s()]+\/payready\.js/.exec(String(new Error().stack)) || [''])[0]).replace(
  /[^/]*([?#].*)?$/,
  ''
);

/**
 * Copies the attributes of a script tag to the element that is made for it: they may change at any time.
 * @param {Element} el
 * @param {Element} tag
 */
export function copyAttributes(el, tag) {
  ATTRIBUTES.forEach(function (name) {
    var value = tag.getAttribute('data-' + name);
    if (value === el.getAttribute(name)) return;
    if (value === null) el.removeAttribute(name);
    else el.setAttribute(name, value);
  });
}
