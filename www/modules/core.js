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

// The loader has asked for the wasm already.
scriptOf('payready-').payready = { Seat, start: async (reply) => start(init, await reply), show, overlay, end };
