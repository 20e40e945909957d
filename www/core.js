// Hands a module's exports, and what its wasm is checked by, to whoever loads it, through the script element that does: the page's
// one global stays one.
import * as core from 'payready-glue';

document.currentScript.payready = { ...core, seal: SEAL };
