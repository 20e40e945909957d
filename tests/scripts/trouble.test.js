// What is kept of the page's own trouble: a bounded list, and nothing personal.

import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { document, page, window } from './fakes.js';

// In the order in which the loader's entry loads them: some need one another.
const { loaded } = await import('../../www/loader/load.js');
const { close, open } = await import('../../www/loader/page.js');
const { trouble } = await import('../../www/loader/trouble.js');

const on = { window, document };

beforeEach(() => {
  trouble.length = 0;
  open();
});

afterEach(() => {
  close();
  loaded.core = 0;
  page.added.length = 0;
});

test('a script that does not load is kept by its address, without its query', () => {
  on.window.dispatch({ type: 'error', target: { tagName: 'SCRIPT', src: 'https://pg.example/sdk.js?key=1234#name' }, timeStamp: 7 });
  assert.deepEqual(
    trouble.map(({ kind, url, at }) => ({ kind, url, at })),
    [{ kind: 'SCRIPT', url: 'https://pg.example/sdk.js', at: 7 }]
  );
});

test('an error is kept with what it says and where, without the query', () => {
  const error = new TypeError('x is not a function');
  on.window.dispatch({ type: 'error', target: {}, error, message: 'TypeError: x', filename: 'https://shop.example/a.js?token=1', timeStamp: 1 });
  on.window.dispatch({ type: 'unhandledrejection', target: {}, reason: error, timeStamp: 2 });
  assert.deepEqual(trouble, [
    { kind: 'error', url: 'https://shop.example/a.js', text: 'TypeError: x', at: 1 },
    { kind: 'unhandledrejection', url: '', text: 'TypeError', at: 2 },
  ]);
});

test('what a policy blocks is kept, what it only reports is not', () => {
  const event = { type: 'securitypolicyviolation', target: {}, blockedURI: 'https://pg.example/frame?order=1', effectiveDirective: 'frame-src', timeStamp: 3 };
  on.document.dispatch({ ...event, disposition: 'report' });
  assert.deepEqual(trouble, []);
  on.document.dispatch({ ...event, disposition: 'enforce' });
  assert.deepEqual(trouble, [{ kind: 'securitypolicyviolation', url: 'https://pg.example/frame', text: 'frame-src', at: 3 }]);
});

test('the list is bounded', () => {
  for (let at = 0; at < 1000; at++) on.window.dispatch({ type: 'error', target: {}, message: 'again', timeStamp: at });
  assert.equal(trouble.length, 50);
  assert.equal(trouble[49].at, 49);
});

test('an event whose members throw is not ours to tell, and throws nothing', () => {
  const hostile = {
    type: 'error',
    get target() {
      throw new Error('not yours');
    },
  };
  on.window.dispatch(hostile);
  on.window.dispatch({ type: 'unhandledrejection', target: {}, reason: null });
  on.window.dispatch({ type: 'error', target: null });
  assert.ok(trouble.length <= 1);
});

test('listening twice is listening once, and it ends', () => {
  const ears = () => on.window.ears.length + on.document.ears.length;
  const before = ears();
  open();
  assert.equal(ears(), before);
  close();
  assert.equal(ears(), 0);
  open();
  assert.equal(ears(), before);
});

test("a trap of our own core is kept from the page, and the way without the core is fetched; the page's own error is taken from nobody", () => {
  const asked = [];
  loaded.core = { end: () => asked.push('end') };
  let held = 0;
  const hold = () => held++;
  const error = { type: 'error', target: {}, preventDefault: hold, stopImmediatePropagation: hold };
  on.window.dispatch({ ...error, filename: 'https://shop.example/a.js' });
  assert.equal(held, 0);
  on.window.dispatch({ ...error, filename: 'https://cdn.example/payready-mark1234.wasm' });
  assert.equal(held, 2);
  assert.equal(trouble.length, 1);
  assert.deepEqual(asked, ['end']);
  assert.deepEqual([loaded.core, loaded.down], [0, 'fault']);
  assert.deepEqual(
    page.added.map(({ src, integrity }) => [src, integrity]),
    [['https://cdn.example/plain-mark1234.js', 'sha256-plain']]
  );
});
