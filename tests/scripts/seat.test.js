// Which element answers for a press, and where its events go.

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { emit, guarded, isIn, ownerOf, seats } from '../../www/loader/seat.js';

const buttons = {};

// A node as far as an event's way is concerned.
function node(parentNode = null) {
  const heard = [];
  const contains = (one) => {
    for (let up = one; up; up = up.parentNode) if (up === made) return true;
    return false;
  };
  const made = { nodeType: 1, parentNode, heard, contains, matches: () => true, dispatchEvent: (event) => heard.push(event) && !event.cancelled };
  return made;
}

// The shop's button of that id, somewhere in the page.
function button(id, parentNode = root) {
  const made = Object.assign(node(parentNode), { id });
  buttons[id] ??= made;
  return made;
}

const root = node();

function seat(attributes, more = {}) {
  const el = { ...node(), getAttribute: (name) => attributes[name] ?? null, hasAttribute: (name) => name in attributes, getRootNode: () => document };
  const made = { el, slab: node(), name: '', opened: [], ...more };
  seats.push(made);
  return made;
}

beforeEach(() => {
  seats.length = 0;
  for (const id of Object.keys(buttons)) delete buttons[id];
  globalThis.document = { getElementById: (id) => buttons[id] ?? null, documentElement: root, body: node(root) };
  globalThis.CustomEvent = class {
    constructor(type, init) {
      Object.assign(this, { type, ...init });
    }
  };
});

test('the first element that names the pressed button answers, and no other', () => {
  const first = seat({ for: 'pay' });
  seat({ for: 'pay' });
  seat({ for: 'other' });
  const label = node(button('pay'));
  assert.equal(ownerOf({ target: label }), first);
  assert.equal(ownerOf({ target: node() }), undefined);
});

test('a press inside an open shadow root is found by its own way', () => {
  button('pay');
  const ours = seat({ for: 'pay' });
  const host = node();
  assert.equal(ownerOf({ target: host, composedPath: () => [node(buttons.pay), buttons.pay, host] }), ours);
});

test('a button that is not there yet is nobody’s', () => {
  const ours = seat({ for: 'pay' });
  assert.equal(guarded(ours), null);
  assert.equal(ownerOf({ target: node() }), undefined);
  button('pay');
  assert.equal(guarded(ours), buttons.pay);
});

test('an element in a shadow tree guards a button of its own tree', () => {
  button('pay');
  const inner = node();
  const ours = seat({ for: 'pay' });
  ours.el.getRootNode = () => ({ getElementById: () => inner });
  assert.equal(guarded(ours), inner);
});

test('of two buttons of one id the pressed one is guarded, as long as it is there', () => {
  const [hidden, seen, far] = [button('pay'), button('pay'), button('pay', node())];
  const ours = seat({ for: 'pay' });
  assert.equal(guarded(ours), hidden);
  assert.equal(ownerOf({ target: far }), undefined);
  assert.equal(ownerOf({ target: node(seen) }), ours);
  assert.equal(guarded(ours), seen);
  seen.parentNode = null;
  assert.equal(guarded(ours), hidden);
});

test('an element of ours is told from the page by its way up', () => {
  const ours = seat({});
  assert.ok(isIn({ target: node(ours.el) }, 'el'));
  assert.ok(!isIn({ target: node() }, 'el'));
  assert.ok(isIn({ target: ours.slab }, 'slab'));
  assert.ok(!isIn({ target: ours.el }, 'slab'));
});

test('an event goes out on the element, or on the button where nobody wrote the element', () => {
  buttons.pay = node();
  const written = seat({ for: 'pay' });
  const floating = seat({ for: 'pay' }, { floats: true });
  assert.equal(emit(written, 'open', { url: 'x' }), true);
  emit(floating, 'close', {});
  assert.deepEqual(
    written.el.heard.map(({ type, bubbles, composed, cancelable, detail }) => ({ type, bubbles, composed, cancelable, detail })),
    [{ type: 'payready-open', bubbles: true, composed: true, cancelable: false, detail: { url: 'x' } }]
  );
  assert.deepEqual(
    buttons.pay.heard.map(({ type }) => type),
    ['payready-close']
  );
});

test('only the event before the opening can be cancelled', () => {
  const ours = seat({});
  emit(ours, 'before-open', {});
  emit(ours, 'blocked', {});
  assert.deepEqual(
    ours.el.heard.map(({ cancelable }) => cancelable),
    [true, false]
  );
  ours.el.dispatchEvent = (event) => {
    event.defaultPrevented = true;
  };
  assert.equal(emit(ours, 'before-open', {}), false);
});

test('a page that has broken the events loses no payment', () => {
  const ours = seat({});
  globalThis.CustomEvent = class {
    constructor() {
      throw new Error('broken');
    }
  };
  assert.equal(emit(ours, 'before-open', {}), true);
  globalThis.CustomEvent = undefined;
  assert.equal(emit(ours, 'before-open', {}), true);
});
