// What the core needs of a browser.

/** Why the core cannot run here, as far as that can be told before. */
export function unfit() {
  // Whatever has custom elements has promises, fetch and shadow roots too.
  if (!window.customElements) return 'browser-legacy';
  if (typeof WebAssembly !== 'object') return 'wasm-missing';
  // A content security policy without 'wasm-unsafe-eval' refuses even the empty module.
  try {
    new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
  } catch (_) {
    return 'wasm-refused';
  }
  return '';
}
