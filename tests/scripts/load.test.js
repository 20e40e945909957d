// Loading the core: once, forgotten on failure, and every failure has a name and a way without the core.

import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { page } from './fakes.js';

const { fetchScript } = await import('../../www/loader/fetch-script.js');
const { fail, load, loaded, ready } = await import('../../www/loader/load.js');
const { seats } = await import('../../www/loader/seat.js');
const { trouble } = await import('../../www/loader/trouble.js');

const real = { WebAssembly: globalThis.WebAssembly, Promise: globalThis.Promise };

beforeEach(() => {
  page.byId = {};
  // As on a page where nothing has been loaded yet.
  seats.length = 0;
  loaded.core = 0;
  fail('fault');
  loaded.down = '';
  page.added.length = 0;
  asked = [];
});

afterEach(() => {
  Object.assign(globalThis, real);
  window.customElements = {};
  document.documentElement.appendChild = (element) => page.added.push(element);
});

// The wasm, which is asked for beside the script.
const wasm = real.Promise.resolve({ ok: true });
let asked = [];
globalThis.fetch = (address, { integrity }) => {
  asked.push([address, integrity]);
  return wasm;
};

const addresses = () => page.added.map(({ src }) => src);
const turn = () => new real.Promise(setImmediate);
const CORE = 'https://cdn.example/payready-mark1234.js';
const PLAIN = 'https://cdn.example/plain-mark1234.js';

// What a script of ours hands over; its wasm starts, or fails to.
function core(start = () => real.Promise.resolve()) {
  const made = { seats: [], ended: 0, started: [], end: () => made.ended++, show: () => {} };
  made.start = (reply) => {
    made.started.push(reply);
    return start();
  };
  made.Seat = class {
    constructor(given, loader, down) {
      made.seats.push([given, down]);
      made.loader = loader;
    }
    leave() {}
  };
  return made;
}

// The last script that was added comes, with what it hands over.
function arrive(given) {
  const tag = page.added.at(-1);
  tag.payready = given;
  tag.onload({ type: 'load' });
}

// Where a panel is drawn, or is not.
const slab = (panel = null) => ({ textContent: panel ? 'panel' : '', querySelector: (asked) => (asked === '[part~=panel]' ? panel : null) });
const seat = () => ({ el: {}, slab: slab(), opened: [] });

test('the core is fetched once, checked by its hash, and started from the same folder', async () => {
  load();
  load();
  assert.deepEqual(addresses(), [CORE]);
  const [{ integrity, crossOrigin }] = page.added;
  assert.deepEqual([integrity, crossOrigin], ['sha256-core', '']);
  const glue = core();
  arrive(glue);
  await turn();
  assert.deepEqual(asked, [['https://cdn.example/payready-mark1234.wasm', 'sha256-wasm']]);
  assert.deepEqual(glue.started, [wasm]);
  assert.equal(loaded.core, glue);
  load();
  assert.equal(addresses().length, 1);
});

test('a script is in the page no longer than the browser needs to ask for it', () => {
  const root = document.documentElement;
  const there = new Set();
  root.removeChild = (element) => there.delete(element);
  root.appendChild = (element) => {
    page.added.push(element);
    there.add(element);
    element.parentNode = root;
  };
  fetchScript('guide-', 'sha256-guide', () => {});
  assert.deepEqual([addresses().length, there.size], [1, 0]);
});

test('every element gets its side of the core', async () => {
  seats.push(seat(), seat());
  load();
  const glue = core();
  arrive(glue);
  await turn();
  assert.deepEqual(
    glue.seats.map(([given]) => seats.indexOf(given)),
    [0, 1]
  );
  assert.deepEqual(
    glue.seats.map(([, down]) => down),
    ['', '']
  );
});

test('the core is given what it may ask of the loader', async () => {
  page.byId = { pay: {} };
  const told = [];
  const el = { getAttribute: () => 'pay', dispatchEvent: ({ type, detail }) => told.push([type, detail]) };
  seats.push({ ...seat(), el });
  load();
  const glue = core();
  arrive(glue);
  await turn();
  const { loader } = glue;
  assert.equal(loader.base, 'https://cdn.example/');
  assert.deepEqual([loader.files.build, loader.files.trouble], ['mark1234', trouble]);
  assert.deepEqual([loader.fail, loader.fetchScript], [fail, fetchScript]);
  assert.equal(loader.button(seats[0]), page.byId.pay);
  loader.emit(seats[0], 'diagnosis', { verdict: 'open' });
  assert.deepEqual(told, [['payready-diagnosis', { verdict: 'open' }]]);
});

test('what a press came to before the core was there is told to it', async () => {
  const record = { url: '/order' };
  seats.push({ ...seat(), record }, seat());
  load();
  const asked = [];
  const glue = core();
  glue.Seat.prototype.attempt = (given) => asked.push(given);
  arrive(glue);
  await turn();
  assert.deepEqual(asked, [record]);
});

test('a core that cannot take an element over is lost, and nothing is thrown', async () => {
  seats.push(seat());
  load();
  const glue = core();
  glue.Seat = class {
    constructor() {
      throw new Error('unreachable executed');
    }
  };
  arrive(glue);
  await turn();
  assert.equal(loaded.down, 'fault');
  assert.equal(addresses().at(-1), PLAIN);
});

test('a script that comes and hands over nothing is a fault, and no error on the page', async () => {
  load();
  // Its first line failed on what the page has changed: the browser tells of a load nevertheless.
  assert.doesNotThrow(() => arrive(undefined));
  await turn();
  assert.equal(loaded.down, 'fault');
  assert.equal(addresses().at(-1), PLAIN);
});

test('a file that does not come, or a wasm that does not start, is a fault; the next press asks anew', async () => {
  load();
  page.added.at(-1).onerror({ type: 'error' });
  await turn();
  assert.equal(loaded.down, 'fault');
  assert.deepEqual(addresses(), [CORE, PLAIN]);
  load();
  arrive(core(() => real.Promise.reject(new Error('refused'))));
  await turn();
  assert.equal(loaded.down, 'fault');
  // What goes on without the core is on its way already.
  assert.deepEqual(addresses(), [CORE, PLAIN, CORE]);
});

test('what cannot run is not asked for, and not asked again', () => {
  for (const [why, spoil] of [
    ['browser-legacy', () => (window.customElements = undefined)],
    ['wasm-missing', () => (globalThis.WebAssembly = undefined)],
    [
      'wasm-refused',
      () => {
        const Module = class {
          constructor() {
            throw new Error('policy');
          }
        };
        globalThis.WebAssembly = { Module, validate: () => true };
      },
    ],
    ['browser-outdated', () => (globalThis.WebAssembly = { Module: real.WebAssembly.Module, validate: () => false })],
  ]) {
    loaded.down = '';
    page.added.length = 0;
    spoil();
    load();
    load();
    assert.equal(loaded.down, why);
    assert.deepEqual(addresses(), [PLAIN], why);
    Object.assign(globalThis, real);
    window.customElements = {};
  }
});

test('a page whose policy refuses an address of ours is told as such, and nothing is thrown', () => {
  document.documentElement.appendChild = () => {
    throw new TypeError('trusted types');
  };
  const told = [];
  fetchScript('plain-', 'sha256-x', () => told.push('came'), told.push.bind(told));
  assert.equal(told.length, 1);
  assert.notEqual(told[0], 'came');
});

test('the promise says that the core runs', async () => {
  const promise = ready();
  assert.equal(ready(), promise);
  arrive(core());
  await promise;
  await ready();
});

test('the promise says why it cannot, and is forgotten: the next one is a new try', async () => {
  const promise = ready();
  page.added.at(-1).onerror({ type: 'error' });
  await assert.rejects(promise, /fault/);
  const next = ready();
  assert.notEqual(next, promise);
  assert.equal(addresses().at(-1), CORE);
  arrive(core());
  await next;
});

test('where the core can never run, each promise says so', async () => {
  window.customElements = undefined;
  await assert.rejects(ready(), /browser-legacy/);
  await assert.rejects(ready(), /browser-legacy/);
});

test('a browser without promises gets none, and no error', () => {
  globalThis.Promise = undefined;
  assert.ok(!ready());
});

test('a core that is lost ends what it had going on, and the elements go over to the way without it', async () => {
  seats.push(seat());
  load();
  const glue = core();
  arrive(glue);
  await turn();
  fail('fault');
  assert.equal(glue.ended, 1);
  assert.equal(loaded.core, 0);
  const plain = core();
  arrive(plain);
  assert.equal(plain.seats.length, 1);
  assert.equal(plain.seats[0][0], seats[0]);
  assert.equal(plain.seats[0][1], 'fault');
});

test('a core that is lost takes its panel with it, and the shopper who saw it is shown a way on by what comes next', async () => {
  seats.push({ ...seat(), slab: slab({}) }, { ...seat(), visible: true });
  load();
  const glue = core();
  const shown = [];
  glue.show = (given, visible) => shown.push([seats.indexOf(given), visible]);
  arrive(glue);
  await turn();
  fail('fault');
  assert.deepEqual(shown, [
    [0, false],
    [1, false],
  ]);
  assert.equal(seats[0].slab.textContent, '');
  assert.deepEqual(
    seats.map(({ stuck }) => !!stuck),
    [true, false]
  );
});

test('the way without the core stays where the core fails once more, and the shopper keeps what is shown', async () => {
  seats.push(seat());
  load();
  page.added.at(-1).onerror({ type: 'error' });
  const plain = core();
  let left = 0;
  plain.Seat.prototype.leave = () => left++;
  arrive(plain);
  const side = seats[0].core;
  load();
  assert.deepEqual(addresses(), [CORE, PLAIN, CORE]);
  arrive(core(() => real.Promise.reject(new Error('refused'))));
  await turn();
  assert.equal(loaded.core, plain);
  assert.equal(seats[0].core, side);
  assert.deepEqual([left, plain.ended, plain.seats.length], [0, 0, 1]);
  assert.equal(addresses().length, 3);
  // The next press asks anew, and the core takes over.
  load();
  const glue = core();
  arrive(glue);
  await turn();
  assert.deepEqual([left, loaded.core === glue, loaded.down], [1, true, '']);
  assert.equal(glue.seats[0][1], '');
});

test('the way without the core goes where it fails itself, and is not fetched again and again', () => {
  seats.push(seat());
  load();
  page.added.at(-1).onerror({ type: 'error' });
  arrive(core());
  fail('fault');
  assert.deepEqual([loaded.core, seats[0].core], [0, 0]);
  assert.deepEqual(addresses(), [CORE, PLAIN]);
});

test('a core that cannot even be ended loses nothing', () => {
  loaded.core = { show: () => {} };
  seats.push({
    ...seat(),
    core: {
      leave: () => {
        throw new Error('lost');
      },
    },
  });
  fail('fault');
  assert.equal(seats[0].core, 0);
  assert.equal(addresses().at(-1), PLAIN);
});
