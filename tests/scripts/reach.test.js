// Whether the shopper can press what a panel offers, and what becomes of a panel that nobody can press.

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { document } from './fakes.js';

const { keepReachable } = await import('../../www/loader/reach.js');

let timers;
let hit;
let page;

beforeEach(() => {
  timers = [];
  Object.assign(globalThis, {
    setTimeout: (then) => timers.push(then),
    getComputedStyle: ({ style }) => ({ opacity: '1', position: 'static', overflowY: 'visible', ...style }),
    innerWidth: 1000,
    innerHeight: 600,
    scrollX: 0,
    scrollY: 0,
  });
  page = { scrollWidth: 1000, scrollHeight: 3000 };
  document.documentElement = page;
  document.body = { contains: () => true, appendChild: (el) => Object.assign(el, { parentNode: document.body }) };
  document.querySelectorAll = () => [];
});

// A panel with one button, at that height of the window, in a place with those looks.
function shown({ top = 100, height = 40, style = {}, stuck = true, ...more } = {}) {
  const button = { getBoundingClientRect: () => ({ left: 100, top, width: height && 200, height }) };
  const panel = { querySelectorAll: () => [button], focus: () => {} };
  const el = { style: {}, parentElement: { style, parentElement: null }, showPopover: () => {} };
  el.contains = (node) => node === el;
  el.getRootNode = () => ({ elementFromPoint: () => (hit === undefined ? el : hit) });
  hit = undefined;
  const seat = { el, slab: { querySelector: () => panel }, floats: true, visible: true, stuck, ...more };
  keepReachable(seat);
  return seat;
}

// So many looks; whether it has been lifted by then.
function looks(count, { el }) {
  for (let i = 0; i < count; i++) for (const then of timers.splice(0)) then();
  return el.popover === 'auto' && /position:fixed!important/.test(el.style.cssText);
}

const layer = (more) => ({ contains: () => false, closest: () => null, querySelector: () => null, ...more });

test('a panel that can be pressed, or scrolled to, stays where it is', () => {
  assert.ok(!looks(20, shown()));
  assert.ok(!looks(20, shown({ top: 900 })));
});

test('one that is not drawn, too faint, off the page, or fixed below the screen comes to the top', () => {
  assert.ok(looks(3, shown({ height: 0 })));
  assert.ok(looks(3, shown({ style: { opacity: '0.1' } })));
  assert.ok(looks(3, shown({ top: -900 })));
  assert.ok(looks(3, shown({ top: 900, style: { position: 'fixed' } })));
});

test('what lies over it for a moment only is waited for', () => {
  const seat = shown();
  hit = layer();
  assert.ok(!looks(3, seat));
  hit = undefined;
  assert.ok(!looks(3, seat));
  hit = layer();
  assert.ok(looks(5, seat));
});

test('what has a frame in it may be the payment', () => {
  const seat = shown();
  hit = layer({ querySelector: () => ({}) });
  assert.ok(!looks(20, seat));
});

test('while a modal dialog is open, it goes into that', () => {
  const dialog = { matches: () => true, appendChild: (el) => Object.assign(el, { parentNode: dialog }) };
  document.querySelectorAll = () => [dialog];
  const seat = shown({ height: 0 });
  assert.ok(looks(3, seat));
  assert.equal(seat.el.parentNode, dialog);
});

test('a panel that answers no press, and one that is gone, are left alone', () => {
  assert.ok(!looks(20, shown({ height: 0, stuck: false })));
  timers = [];
  assert.ok(!looks(20, shown({ height: 0, visible: false })));
  const seat = shown({ height: 0 });
  seat.visible = false;
  assert.ok(!looks(20, seat));
  assert.deepEqual(timers, []);
});

test('what the shopper has put away stays away until the next press', () => {
  const seat = shown({ height: 0 });
  assert.ok(looks(3, seat));
  seat.el.ontoggle({ newState: 'open' });
  assert.ok(seat.stuck);
  seat.el.ontoggle({ newState: 'closed' });
  assert.ok(!looks(20, seat));
  seat.stuck = true;
  assert.ok(looks(9, seat));
});

test('on a page that has broken what it needs, nothing is thrown', () => {
  globalThis.getComputedStyle = () => {
    throw new Error('not yours');
  };
  assert.ok(!looks(20, shown({ height: 0 })));
});
