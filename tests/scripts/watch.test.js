// The watch over `window.open`: what it leaves behind is nothing, whatever kind of property that is.

import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { isWatched, unwatch, watch } from '../../www/loader/watch.js';

const handle = { closed: false };
let asked;

// As browsers have it: a name, a number of arguments, and its own text.
function open(...args) {
  asked.push({ self: this, args });
  return handle;
}
Object.defineProperty(open, 'length', { value: 3 });

beforeEach(() => {
  asked = [];
  globalThis.window = {};
  mock.timers.enable({ apis: ['setTimeout'] });
});

afterEach(() => {
  unwatch();
  mock.timers.reset();
});

const passOn = (real, self, args) => real.apply(self, args);

// Watches for a seat; returns how often the watched function was called, and whether the time ran out.
function start(seat = {}, call = passOn) {
  const seen = { calls: 0, over: 0 };
  const noted = (real, self, args) => {
    seen.calls++;
    return call(real, self, args);
  };
  watch(seat, noted, () => seen.over++);
  return seen;
}

const descriptor = () => Object.getOwnPropertyDescriptor(window, 'open');

// Ways in which `window.open` can be there and be watched.
const WATCHED = {
  'a value': { value: open, writable: true, enumerable: true, configurable: true },
  'a value that is not listed': { value: open, writable: true, enumerable: false, configurable: true },
  'a read-only value': { value: open, writable: false, enumerable: true, configurable: true },
  'a value that nobody can redefine': { value: open, writable: true, enumerable: true, configurable: false },
  'a getter and a setter': { get: () => open, set: () => {}, enumerable: true, configurable: true },
  'a getter': { get: () => open, set: undefined, enumerable: true, configurable: true },
};

for (const [kind, property] of Object.entries(WATCHED)) {
  test(`${kind} is watched, and put back exactly`, () => {
    Object.defineProperty(window, 'open', property);
    const seen = start();
    assert.equal(window.open('a', 'b', 'c'), handle);
    assert.deepEqual(asked, [{ self: window, args: ['a', 'b', 'c'] }]);
    assert.equal(seen.calls, 1);
    assert.equal(unwatch(), true);
    assert.deepEqual(descriptor(), property);
    window.open();
    assert.equal(seen.calls, 1);
  });

  test(`${kind} looks as before while it is watched`, () => {
    Object.defineProperty(window, 'open', property);
    start();
    assert.equal(typeof window.open, 'function');
    assert.equal(window.open.name, 'open');
    assert.equal(window.open.length, 3);
    assert.equal(window.open.toString(), open.toString());
    assert.equal(`${window.open}`, open.toString());
    assert.equal(window.open, window.open);
    const { enumerable, configurable, writable } = descriptor();
    assert.deepEqual({ enumerable, configurable, writable }, { writable: undefined, ...pick(property) });
  });

  test(`${kind} is not wrapped once more by each press`, () => {
    Object.defineProperty(window, 'open', property);
    const first = start();
    const second = start();
    const third = start();
    window.open();
    assert.deepEqual([first.calls, second.calls, third.calls], [0, 0, 1]);
    unwatch();
    assert.deepEqual(descriptor(), property);
  });

  test(`${kind} is put back when the time is up`, () => {
    Object.defineProperty(window, 'open', property);
    const seat = {};
    const seen = start(seat);
    mock.timers.tick(9999);
    assert.ok(isWatched(seat));
    mock.timers.tick(1);
    assert.ok(!isWatched(seat));
    assert.equal(seen.over, 1);
    assert.deepEqual(descriptor(), property);
  });
}

function pick({ enumerable, configurable, writable }) {
  return { enumerable, configurable, writable };
}

// Ways in which it is nobody's to change, or is no function.
const LEFT = {
  'a frozen value': { value: open, writable: false, enumerable: true, configurable: false },
  'a getter that nobody can redefine': { get: () => open, set: undefined, enumerable: true, configurable: false },
  "a page's own flag": { value: false, writable: true, enumerable: true, configurable: true },
  'an object': { value: {}, writable: true, enumerable: true, configurable: true },
  'a variable without a value': { value: undefined, writable: true, enumerable: true, configurable: false },
};

for (const [kind, property] of Object.entries(LEFT)) {
  test(`${kind} is left alone, and nothing is thrown`, () => {
    Object.defineProperty(window, 'open', property);
    const seat = {};
    start(seat);
    assert.deepEqual(descriptor(), property);
    assert.ok(!isWatched(seat));
    assert.equal(unwatch(), undefined);
    assert.deepEqual(descriptor(), property);
  });
}

test('what throws when it is looked at is left alone', () => {
  const property = {
    get: () => {
      throw new Error('not yours');
    },
    set: undefined,
    enumerable: true,
    configurable: true,
  };
  Object.defineProperty(window, 'open', property);
  start();
  unwatch();
  assert.deepEqual(descriptor(), property);
});

test('what is inherited is still inherited afterwards', () => {
  globalThis.window = Object.create({ open });
  start();
  assert.equal(window.open('a'), handle);
  unwatch();
  assert.equal(descriptor(), undefined);
  assert.equal(window.open, open);
});

test('a page without it goes on without it', () => {
  start();
  unwatch();
  assert.ok(!('open' in window));
});

test('members that a page has put on all objects change nothing', () => {
  const names = ['get', 'set', 'value', 'writable', 'configurable', 'enumerable'];
  let seen;
  let during;
  let after;
  try {
    for (const name of names) Object.defineProperty(Object.prototype, name, { __proto__: null, value: () => 'polluted', configurable: true });
    globalThis.window = { open };
    seen = start();
    during = window.open('a');
    unwatch();
    after = window.open;
  } finally {
    for (const name of names) delete Object.prototype[name];
  }
  assert.equal(during, handle);
  assert.equal(seen.calls, 1);
  assert.equal(after, open);
  assert.deepEqual(descriptor(), { value: open, writable: true, enumerable: true, configurable: true });
});

test('the receiver, the arguments and what comes back pass through unchanged', () => {
  window.open = open;
  start();
  const other = {};
  const url = { toString: () => '/pay' };
  assert.equal(window.open.call(other, url, undefined, null, 4), handle);
  assert.equal(asked[0].self, other);
  assert.deepEqual(asked[0].args, [url, undefined, null, 4]);
  const bare = window.open;
  bare();
  assert.deepEqual(asked[1].args, []);
});

test('an exception passes through as it is', () => {
  const error = new Error('blocked');
  window.open = () => {
    throw error;
  };
  const seen = start();
  assert.throws(
    () => window.open(),
    (thrown) => thrown === error
  );
  assert.equal(seen.calls, 1);
});

test('who has kept the watched function calls the real one, once the watch is over', () => {
  window.open = open;
  const seen = start();
  const kept = window.open;
  unwatch();
  assert.equal(kept.call(window, 'late'), handle);
  assert.equal(seen.calls, 0);
  // Also while the next press is watched.
  const next = start();
  kept('later');
  assert.deepEqual([seen.calls, next.calls], [0, 0]);
  assert.equal(asked.length, 2);
});

test("a page's own wrapper around the watched function stays, and only passes on", () => {
  window.open = open;
  const seen = start();
  const kept = window.open;
  const theirs = (...args) => kept.apply(window, args);
  window.open = theirs;
  window.open('during');
  assert.equal(seen.calls, 1);
  unwatch();
  assert.equal(window.open, theirs);
  window.open('after');
  assert.equal(seen.calls, 1);
  assert.equal(asked.length, 2);
});

test('a setter that the page uses meanwhile is used, and the property is the page’s own again', () => {
  let now = open;
  const property = {
    get: () => now,
    set: (next) => {
      now = next;
    },
    enumerable: true,
    configurable: true,
  };
  Object.defineProperty(window, 'open', property);
  start();
  const theirs = () => handle;
  window.open = theirs;
  assert.equal(window.open, theirs);
  unwatch();
  assert.equal(window.open, theirs);
  assert.deepEqual(descriptor(), property);
});

test('a getter that answers anew each time is put back as well', () => {
  const property = { get: () => open.bind(window), set: undefined, enumerable: true, configurable: true };
  Object.defineProperty(window, 'open', property);
  start();
  assert.equal(window.open('a'), handle);
  unwatch();
  assert.deepEqual(descriptor(), property);
});

test('a page that freezes its window meanwhile sees no error', () => {
  window.open = open;
  const seen = start();
  Object.freeze(window);
  unwatch();
  assert.equal(window.open('a'), handle);
  assert.equal(seen.calls, 0);
});

test('a press of another element ends only its own watch', () => {
  window.open = open;
  const [ours, other] = [{}, {}];
  start(ours);
  assert.equal(unwatch(other), undefined);
  assert.ok(isWatched(ours));
  assert.equal(unwatch(ours), true);
  assert.ok(!isWatched(ours));
});

test('a watch that was ended is not ended once more by its timer', () => {
  window.open = open;
  const seen = start();
  unwatch();
  mock.timers.tick(5000);
  const next = start();
  mock.timers.tick(5000);
  assert.deepEqual([seen.over, next.over], [0, 0]);
  mock.timers.tick(5000);
  assert.deepEqual([seen.over, next.over], [0, 1]);
});

test('a browser without proxies is watched too', () => {
  const proxies = globalThis.Proxy;
  try {
    globalThis.Proxy = undefined;
    window.open = open;
    const seen = start();
    assert.equal(window.open('a', 'b'), handle);
    assert.deepEqual(asked, [{ self: window, args: ['a', 'b'] }]);
    assert.equal(window.open.name, 'open');
    assert.equal(seen.calls, 1);
    unwatch();
    assert.equal(window.open, open);
  } finally {
    globalThis.Proxy = proxies;
  }
});
