// The core's module, with what the loader needs beside it: where an element stands in the page, the overlay, and an end. The build puts FILES
// here.
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

// Only an integrator asks for it; what it has seen, it keeps.
let explaining;

function explainer(loader) {
  explaining = explaining || new Promise((resolve, reject) => loader.fetchScript('request-', FILES.request, resolve, reject));
  explaining.catch(() => {
    explaining = 0;
  });
  return explaining;
}

async function explain(seat, loader, version) {
  return (await explainer(loader)).explain(seat, loader, version);
}

// One element's place in the core. What happens at it is written to the console where the attribute `debug` asks for that.
function take(seat, loader) {
  const own = new Seat(seat, loader);
  if (seat.el.hasAttribute('debug'))
    explainer(loader).then(
      ({ follow }) => follow(seat, loader, true),
      () => {}
    );
  return own;
}

// The loader has asked for the wasm already.
scriptOf('payready-').payready = { Seat: take, start: async (reply) => start(init, await reply), show, overlay, end, explain };
