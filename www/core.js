// The core's module, with what the loader needs beside it: where an element stands in the page, the overlay, and an end.
import { overlay } from './loader/overlay.js';
import { show } from './loader/place.js';
import { own } from './module.js';
import { endTimers } from './timers.js';

// The core is lost in the middle: what it has going on by itself would call into it.
function end({ probes }) {
  endTimers();
  if (probes) probes.end();
}

Object.assign(own, { show, overlay, end });
