// The self-check page's module.
import init, { begin } from 'payready-glue';
import { scriptOf } from '../loader/handover.js';
import { start } from './start.js';

// With its mode: a page may have put a member of that name on all objects. The build puts SEAL, what the wasm is checked by, here.
scriptOf('check-').payready = { begin, start: async (url) => start(init, await fetch(url, { integrity: SEAL, mode: 'cors' })) };
