// Loading the core: once, forgotten on failure, and every failure has a name and a way without the core.

import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { page } from './fakes.js';

const { fail, fetchScript, load, loaded, ready } = await import('../../www/loader/load.js');
const { seats } = await import('../../www/loader/seat.js');

const real = { WebAssembly: globalThis.WebAssembly, Promise: globalThis.Promise };

beforeEach(() => {
  // As on a page where nothing has been loaded yet.
  fail('fault');
  loaded.down = '';
  page.added.length = 0;
  seats.length = 0;
});

afterEach(() => {
  Object.assign(globalThis, real);
  window.customElements = {};
  document.documentElement.appendChild = (element) => page.added.push(element);
});

const addresses = () => page.added.map(({ src }) => src);
const turn = () => new real.Promise(setImmediate);
const CORE = 'https://cdn.example/payready-mark1234.js';
const PLAIN = 'https://cdn.example/plain-mark1234.js';

// What a script of ours hands over; its wasm starts, or fails to.
function core(start = () => real.Promise.resolve()) {
  const made = { seats: [], ended: 0, started: [], end: () => made.ended++, show: () => {} };
  made.start = (address) => {
    made.started.push(address);
    return start();
  };
  made.Seat = class {
    constructor(host, down) {
      made.seats.push([host.el, down]);
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

const seat = () => ({ el: {}, slab: { textContent: '' }, opened: [] });

test('the core is fetched once, checked by its hash, and started from the same folder', async () => {
  load();
  load();
  assert.deepEqual(addresses(), [CORE]);
  const [{ integrity, crossOrigin }] = page.added;
  assert.deepEqual([integrity, crossOrigin], ['sha256-core', '']);
  const glue = core();
  arrive(glue);
  await turn();
  assert.deepEqual(glue.started, ['https://cdn.example/payready-mark1234.wasm']);
  assert.equal(loaded.core, glue);
  load();
  assert.equal(addresses().length, 1);
});

test('every element gets its side of the core', async () => {
  seats.push(seat(), seat());
  load();
  const glue = core();
  arrive(glue);
  await turn();
  assert.deepEqual(
    glue.seats,
    seats.map(({ el }) => [el, ''])
  );
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
  assert.deepEqual(addresses(), [CORE, PLAIN, CORE, PLAIN]);
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
        globalThis.WebAssembly = { Module };
      },
    ],
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
  assert.deepEqual(plain.seats, [[seats[0].el, 'fault']]);
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
