// The core's module, with what the loader needs beside it: where an element stands in the page, the overlay, and an end.
import init, { Seat } from 'payready-glue';
import { overlay } from '../loader/overlay.js';
import { show } from '../loader/place.js';
import { scriptOf } from '../loader/handover.js';
import { start } from './start.js';
import { endTimers } from './timers.js';

// The core is lost in the middle: what it has going on by itself would call into it.
function end({ probes }) {
  endTimers();
  if (probes) probes.end();
}

// With its mode: a page may have put a member of that name on all objects. The build puts SEAL, what the wasm is checked by, here.
scriptOf('payready-').payready = { Seat, start: async (url) => start(init, await fetch(url, { integrity: SEAL, mode: 'cors' })), show, overlay, end };
