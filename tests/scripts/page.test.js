// What is heard on the shop's page: whose a click is, and what ends a watch.

import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { document, page, window } from './fakes.js';

const { fail, loaded } = await import('../../www/loader/load.js');
const { close, open } = await import('../../www/loader/page.js');
const { seats } = await import('../../www/loader/seat.js');
const { isWatched, unwatch } = await import('../../www/loader/watch.js');

const node = (parentNode = null) => ({ nodeType: 1, parentNode });

let asked;
let seat;

beforeEach(() => {
  asked = [];
  page.byId = { pay: { ...node(), id: 'pay', matches: () => true, click: () => {} } };
  page.added.length = 0;
  const note = (name) => (how) => {
    asked.push([name, how]);
    return name === 'press' ? { act: 'open' } : undefined;
  };
  const core = { press: note('press'), settle: note('settle'), attempt: note('attempt') };
  const el = { ...node(), getAttribute: (name) => (name === 'for' ? 'pay' : null), hasAttribute: (name) => name === 'for', dispatchEvent: () => true };
  seat = { el, slab: { ...node(el), querySelector: () => null }, name: '', opened: [], ends: [], pressedAt: 0, core };
  seats.length = 0;
  seats.push(seat);
  loaded.core = { show: () => {}, end: () => {} };
  window.open = () => ({ closed: false });
  open();
});

afterEach(() => {
  unwatch();
  close();
});

const event = (type, target, more) => ({ type, target, isTrusted: true, detail: 1, preventDefault: () => {}, stopImmediatePropagation: () => {}, ...more });
const press = (more) => window.dispatch(event('click', page.byId.pay, more));
const names = () => asked.map(([name, how]) => `${name} ${how}`);

test('a click on the guarded button, or on what is in it, is a press', () => {
  press();
  window.dispatch(event('click', node(page.byId.pay)));
  assert.deepEqual(names(), ['press pay', 'press pay']);
  assert.ok(isWatched(seat));
});

test('a click by the page’s own code is passed to the core as what it is', () => {
  const facts = [];
  seat.core.press = (_, given) => facts.push(given.trusted) && { act: 'open' };
  press({ isTrusted: false });
  press();
  assert.deepEqual(facts, [false, true]);
});

test('what the browser makes of a click on a label is no press of its own, and ends nothing', async () => {
  const label = { ...page.byId.pay, closest: () => label };
  page.byId.pay = label;
  const click = event('click', label);
  window.dispatch(click);
  window.dispatch(event('click', node(label)));
  window.dispatch(event('click', node()));
  assert.deepEqual(names(), ['press pay']);
  assert.ok(isWatched(seat));
  // The task of that click is over.
  await new Promise((over) => setTimeout(over, 1));
  window.dispatch(event('click', node()));
  assert.ok(!isWatched(seat));
});

test('of two elements for one button the first answers, and only that', () => {
  const other = { ...seat, core: { press: () => assert.fail('asked') } };
  seats.push(other);
  press();
  assert.deepEqual(names(), ['press pay']);
  assert.ok(!isWatched(other));
});

test('a click elsewhere ends the watch, and what was pressed before is no longer this payment’s', () => {
  press();
  assert.equal(seat.clean, true);
  window.dispatch(event('click', node()));
  assert.ok(!isWatched(seat));
  assert.equal(seat.clean, false);
  assert.deepEqual(names(), ['press pay', 'settle nothing']);
});

test('the second click of a double click, and a click by code, end nothing', () => {
  press();
  window.dispatch(event('click', node(), { detail: 2 }));
  window.dispatch(event('click', node(), { isTrusted: false }));
  assert.ok(isWatched(seat));
  assert.equal(seat.clean, true);
});

test('what other code dispatches changes nothing', () => {
  press();
  for (const type of ['click', 'input', 'change']) window.dispatch(event(type, node(), { isTrusted: false }));
  assert.ok(isWatched(seat));
  assert.equal(seat.clean, true);
  assert.deepEqual(names(), ['press pay']);
});

test('a click elsewhere while nothing is watched settles nothing', () => {
  window.dispatch(event('click', node()));
  assert.equal(seat.clean, false);
  assert.deepEqual(asked, []);
});

test('of two elements only the one whose press is watched is told that it came to nothing', () => {
  const other = { ...seat, core: { settle: () => assert.fail('told') } };
  seats.push(other);
  press();
  window.dispatch(event('click', node()));
  assert.deepEqual(names(), ['press pay', 'settle nothing']);
});

test('the window’s property is the page’s own again when another click ends the watch', () => {
  const { open: real } = window;
  press();
  assert.notEqual(window.open, real);
  window.dispatch(event('click', node()));
  assert.equal(window.open, real);
});

test('the second click of a double click on the button is a press of its own, and no end of one', () => {
  press();
  press({ detail: 2 });
  assert.deepEqual(names(), ['press pay', 'press pay']);
  assert.ok(isWatched(seat));
});

test('a pointer that comes near asks for the core, and one elsewhere does not', () => {
  // As on a page where nothing has been loaded yet.
  fail('fault');
  loaded.down = '';
  page.added.length = 0;
  window.dispatch(event('pointerover', node()));
  assert.equal(page.added.length, 0);
  window.dispatch(event('pointerover', page.byId.pay));
  assert.deepEqual(
    page.added.map(({ src }) => src),
    ['https://cdn.example/payready-mark1234.js']
  );
  // Where it could not be had, only a press asks anew.
  fail('fault');
  page.added.length = 0;
  window.dispatch(event('pointerover', page.byId.pay));
  assert.equal(page.added.length, 0);
});

test('a click in our own panel is none on the page', () => {
  press();
  window.dispatch(event('click', node(seat.slab)));
  assert.ok(isWatched(seat));
  assert.equal(seat.clean, true);
});

test('what the shopper types or chooses may change the payment, and ends no watch', () => {
  for (const type of ['input', 'change']) {
    press();
    window.dispatch(event(type, node()));
    assert.equal(seat.clean, false);
    assert.ok(isWatched(seat));
  }
});

test('a page that is brought back has no press any more', () => {
  press();
  window.dispatch({ type: 'pageshow', persisted: false });
  assert.ok(isWatched(seat));
  window.dispatch({ type: 'pageshow', persisted: true });
  assert.ok(!isWatched(seat));
  assert.deepEqual(names(), ['press pay', 'settle brought-back']);
});

test('"pay anyway" presses the shop’s button, and that press is nobody’s of ours', () => {
  page.byId.pay.click = () => press({ isTrusted: false });
  press();
  asked.length = 0;
  seat.core.press = (how) => asked.push(['press', how]) && { act: 'open' };
  return import('../../www/loader/press.js').then((loader) => {
    loader.press(seat, 'retry', event('click', node(seat.slab)));
    assert.deepEqual(names(), ['press retry']);
  });
});

test('events that other code dispatches, of whatever shape, throw nothing', () => {
  const hostile = {
    get target() {
      throw new Error('not yours');
    },
  };
  for (const type of ['click', 'pointerover', 'input', 'change', 'pageshow']) {
    for (const shape of [{}, { target: null }, { target: {} }, { target: window, composedPath: () => null }, hostile]) {
      window.dispatch(Object.create(shape, { type: { value: type } }));
    }
  }
});

test('when the last element goes, nothing is heard any more', () => {
  close();
  assert.deepEqual([window.ears, document.ears], [[], []]);
  open();
  open();
  const types = window.ears.map(({ name }) => name);
  assert.equal(types.length, new Set(types).size);
});
