// The core: loaded once, forgotten on failure. Where it cannot run, the way without it is fetched.
import { fetchScript } from './fetch-script.js';
import { use } from './mount.js';
import { base } from './script.js';
import { emit, guarded, seats } from './seat.js';
import { trouble } from './trouble.js';
import { unfit } from './unfit.js';
import { fetchWasm } from './wasm.js';

/** What has been loaded: the core, or the way without it; and why it is that. @type {{ core: any, down: string }} */
export var loaded = { core: 0, down: '' };

/** What the core may know of the release. */
var files = { build: FILES.build, trouble: trouble };

/** What the core may ask of the loader (`src/host.rs`). */
export var loader = { base: base, files: files, fetchScript: fetchScript, fail: fail, button: guarded, emit: emit };

var loading = false;
/** @type {any} */
var promise;
/** @type {any} */
var resolve;
/** @type {any} */
var reject;

/** Loads the core, unless it is there, or on its way, or cannot run here. */
export function load() {
  if (loading || (loaded.down && loaded.down !== 'fault')) return;
  loading = true;
  var down = unfit();
  if (down) return fail(down);
  var wasm = fetchWasm();
  fetchScript(
    'payready-',
    FILES.core,
    function (glue) {
      // A page may have broken what its first line needs.
      if (!glue) return fail('fault');
      glue
        .start(wasm)
        .then(function () {
          loaded.down = '';
          use(glue);
          if (resolve) resolve();
        })
        .catch(function (/** @type {any} */ error) {
          // Some engines refuse only here what the page's policy does not allow.
          fail(/unsafe-eval/.test(error) ? 'wasm-refused' : 'fault');
        });
    },
    fail
  );
}

/** Loads it on a page that may have broken what that needs. */
export function loadQuietly() {
  try {
    load();
  } catch (_) {
    loading = false;
    loaded.down = 'fault';
    failed();
  }
}

/** A promise that settles when the core runs, or cannot. One that has failed is forgotten, so that the next one asks anew. */
export function ready() {
  var asked = promise;
  // Internet Explorer has none.
  if (!asked && typeof Promise === 'function') {
    asked = promise = new Promise(function (yes, no) {
      resolve = yes;
      reject = no;
    });
    // Nobody has to listen for it.
    asked.catch(function () {});
    if (loaded.core && !loaded.down) resolve();
    else if (loaded.down && loaded.down !== 'fault') failed();
    else loadQuietly();
  }
  return asked;
}

function failed() {
  if (reject) reject(new Error('payready: ' + loaded.down));
  promise = resolve = reject = 0;
}

/**
 * Goes on without the core.
 * @param {string} code
 */
export function fail(code) {
  var core = loaded.core,
    before = loaded.down,
    asked = loading;
  loading = false;
  loaded.down = code;
  if (!before) {
    seats.forEach(function (seat) {
      seat.stuck = seat.stuck || !!seat.slab.querySelector('[part~=panel]');
    });
    // Timers, frames and listeners of the core's would go on.
    try {
      core.end(files);
    } catch (_) {
      /* there is none, or it is lost */
    }
  }
  // The way without the core stays where the core has failed once more, and goes where it has failed itself.
  if (!before || !asked) use(0);
  failed();
  // What shows the shopper a way without the core is only fetched by those who need it.
  if (!before) fetchScript('plain-', FILES.plain, use);
}
