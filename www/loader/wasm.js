// The core's wasm, on its way beside the core's script.
import { base } from './script.js';

/** Asks for the core's wasm. Where that fails, whoever starts it says so. @returns {any} */
export function fetchWasm() {
  var wasm;
  try {
    // With its mode: a page may have put a member of that name on all objects.
    wasm = fetch(base + 'payready-' + FILES.build + '.wasm', { integrity: FILES.wasm, mode: 'cors' });
    wasm.catch(function () {});
  } catch (_) {
    /* a page that has broken it */
  }
  return wasm;
}
