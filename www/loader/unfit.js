// What the core needs of a browser.

/** A module with the youngest of what the core is made of: a function that gives two values, and a table of references. */
var YOUNGEST = [0, 97, 115, 109, 1, 0, 0, 0, 1, 6, 1, 96, 0, 2, 127, 127, 4, 4, 1, 111, 0, 0];

/** Why the core cannot run here, as far as that can be told before. */
export function unfit() {
  // Whatever has custom elements has promises, fetch and shadow roots too.
  if (!window.customElements) return 'browser-legacy';
  if (typeof WebAssembly !== 'object') return 'wasm-missing';
  // A content security policy without 'wasm-unsafe-eval' refuses even this module.
  try {
    var bytes = new Uint8Array(YOUNGEST);
    if (!WebAssembly.validate(bytes)) return 'browser-outdated';
    new WebAssembly.Module(bytes);
  } catch (_) {
    return 'wasm-refused';
  }
  return '';
}
