// Scripts of the release: fetched by an element of their own, which is not seen in the page.
import { base, isTold, script } from './script.js';

/** Scripts on their way: WebKit forgets one that is in no page and that nobody keeps. @type {{ [id: number]: HTMLScriptElement }} */
var tags = {};
var count = 0;

/** @param {Node} node */
function detach(node) {
  if (node.parentNode) node.parentNode.removeChild(node);
}

/**
 * Fetches a script of the release, and hands on what it exports.
 * @param {string} name
 * @param {string} seal
 * @param {(exports: any) => void} then
 * @param {(code: string) => void} [otherwise] Says why not.
 */
export function fetchScript(name, seal, then, otherwise) {
  var tag = document.createElement('script'),
    id = count++;
  tags[id] = tag;
  tag.onerror = tag.onload = function (/** @type {any} */ event) {
    delete tags[id];
    detach(tag);
    try {
      if (event.type === 'load') return then(tag.payready);
    } catch (_) {
      /* what it has is not what was to come */
    }
    if (otherwise) otherwise('fault');
  };
  tag.crossOrigin = '';
  tag.integrity = seal;
  if (script && script.nonce) tag.nonce = script.nonce;
  // A page that requires trusted types throws here.
  try {
    tag.src = base + name + FILES.build + '.js';
    (document.head || document.documentElement).appendChild(tag);
    // It comes all the same, and the page's nodes are as they were.
    if (isTold) detach(tag);
  } catch (_) {
    if (otherwise) otherwise('wasm-refused');
  }
}
