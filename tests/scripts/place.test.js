// Where an element that nobody wrote stands while it shows something: beside the shop's button, also on a page that makes itself anew.

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { page } from './fakes.js';
import { Node, body, clear, observers, settle } from './dom.js';

const { show } = await import('../../www/loader/place.js');

beforeEach(clear);

function shopButton(parent = body) {
  const button = parent.appendChild(new Node('button'));
  button.id = 'pay';
  return button;
}

function seat(attributes = { for: 'pay' }, more = {}) {
  const el = new Node('pay-ready');
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  return { el, slab: {}, name: `pay${Math.random()}`, floats: true, ...more };
}

// Somebody else's observer, told as ours is.
function watchAsShop(then) {
  const one = new MutationObserver(then);
  one.observe(document, { childList: true, subtree: true });
}

// What it stands in while it shows something.
function shown() {
  const ours = seat();
  show(ours, true);
  const place = ours.el.parentNode.name;
  show(ours, false);
  return place;
}

const order = (parent = body) => parent.childNodes.map(({ name }) => name);

test('it stands directly after the button, and only while there is something to show', () => {
  const form = body.appendChild(new Node('form'));
  shopButton(form);
  form.appendChild(new Node('p'));
  const ours = seat();
  assert.equal(ours.el.parentNode, null);
  show(ours, true);
  assert.equal(ours.visible, true);
  assert.deepEqual(order(form), ['button', 'pay-ready', 'p']);
  show(ours, false);
  assert.equal(ours.visible, false);
  assert.deepEqual(order(form), ['button', 'p']);
});

test('an element that somebody wrote stays where it is, and nothing is observed for it', () => {
  shopButton();
  const ours = seat({ for: 'pay' }, { floats: false });
  const place = body.appendChild(new Node('div'));
  place.appendChild(ours.el);
  for (const visible of [true, false]) {
    show(ours, visible);
    assert.equal(ours.visible, visible);
    assert.equal(ours.el.parentNode, place);
  }
  assert.equal(observers.length, 0);
});

test('shown twice is shown once', () => {
  shopButton();
  const ours = seat();
  show(ours, true);
  show(ours, true);
  assert.deepEqual(order(), ['button', 'pay-ready']);
  assert.equal(observers.length, 1);
  show(ours, false);
  show(ours, false);
  assert.deepEqual(order(), ['button']);
});

test('taken out, it stays out, and the page is observed no longer', () => {
  shopButton();
  const ours = seat();
  show(ours, true);
  settle();
  show(ours, false);
  settle();
  body.appendChild(new Node('p'));
  settle();
  assert.deepEqual(order(), ['button', 'p']);
  assert.equal(observers.length, 0);
});

test('what is taken out and shown again in one task leaves no observer behind', () => {
  shopButton();
  const ours = seat();
  for (let times = 0; times < 5; times++) {
    show(ours, true);
    show(ours, false);
  }
  show(ours, true);
  settle();
  assert.deepEqual(order(), ['button', 'pay-ready']);
  assert.equal(observers.length, 1);
});

test('what would cut it off is left, and a page that has broken the question is not', () => {
  const looks = new Map();
  const bar = body.appendChild(new Node('div'));
  const form = bar.appendChild(new Node('form'));
  globalThis.getComputedStyle = (one) => ({ overflow: 'visible', contain: 'none', display: 'block', ...looks.get(one) });
  shopButton(form);
  assert.equal(shown(), 'form');
  looks.set(form, { overflow: 'hidden' });
  assert.equal(shown(), 'form');
  form.clientHeight = 44;
  assert.equal(shown(), 'div');
  bar.clientWidth = 90;
  looks.set(bar, { contain: 'strict' });
  assert.equal(shown(), 'body');
  globalThis.getComputedStyle = () => {
    throw new Error('broken');
  };
  assert.equal(shown(), 'form');
  delete globalThis.getComputedStyle;
});

test('what the shop takes out comes back', () => {
  shopButton();
  const ours = seat();
  show(ours, true);
  settle();
  body.removeChild(ours.el);
  assert.ok(settle() < 5);
  assert.deepEqual(order(), ['button', 'pay-ready']);
});

test('a shop that makes its button anew finds it beside the new one', () => {
  const old = shopButton();
  const ours = seat();
  show(ours, true);
  settle();
  const form = body.appendChild(new Node('form'));
  body.removeChild(old);
  shopButton(form);
  assert.ok(settle() < 5);
  assert.deepEqual(order(), ['form']);
  assert.deepEqual(order(form), ['button', 'pay-ready']);
});

test('a shop that takes all away for a while finds it beside the button that comes', () => {
  const old = shopButton();
  const ours = seat();
  show(ours, true);
  settle();
  body.removeChild(ours.el);
  body.removeChild(old);
  page.byId = {};
  settle();
  assert.deepEqual(order(), []);
  body.appendChild(old);
  page.byId = { pay: old };
  assert.ok(settle() < 5);
  assert.deepEqual(order(), ['button', 'pay-ready']);
});

test('a button that is not there is waited for', () => {
  const ours = seat();
  show(ours, true);
  assert.equal(ours.el.parentNode, null);
  shopButton();
  settle();
  assert.deepEqual(order(), ['button', 'pay-ready']);
});

test('what the page puts between, or moves it to, is not fought over', () => {
  const button = shopButton();
  const ours = seat();
  const theirs = new Node('p');
  // It insists on the place directly after the button.
  watchAsShop(() => button.nextSibling !== theirs && body.insertBefore(theirs, button.nextSibling));
  show(ours, true);
  assert.ok(settle() < 10);
  assert.deepEqual(order(), ['button', 'p', 'pay-ready']);
  const aside = body.appendChild(new Node('aside'));
  aside.appendChild(ours.el);
  assert.ok(settle() < 10);
  assert.equal(ours.el.parentNode, aside);
});

test('a shop that takes it out each time is not fought for ever', () => {
  shopButton();
  const ours = seat();
  watchAsShop(() => ours.el.parentNode && ours.el.parentNode.removeChild(ours.el));
  show(ours, true);
  // Observers are told before anything else goes on: a page in which this never ends hangs.
  assert.ok(settle(1000) < 1000);
});

test('without a button it stands where the script tag stands, or at the end of the page', () => {
  const tag = body.appendChild(new Node('script'));
  body.appendChild(new Node('p'));
  const ours = seat({}, { tag });
  show(ours, true);
  settle();
  assert.deepEqual(order(), ['script', 'pay-ready', 'p']);
  // A script in the head is no place to show anything.
  const other = seat({}, { tag: new Node('script') });
  show(other, true);
  settle();
  assert.equal(body.childNodes.at(-1), other.el);
  const bare = seat({});
  show(bare, true);
  settle();
  assert.equal(body.childNodes.at(-1), bare.el);
});

test('where the shop has taken its button away in the press, it stands at the end of the page', () => {
  const pressed = seat({ for: 'pay' }, { pressedAt: 5 });
  show(pressed, true);
  assert.deepEqual(order(), ['pay-ready']);
  // And beside the button, when that comes back.
  const form = body.appendChild(new Node('form'));
  shopButton(form);
  settle();
  assert.deepEqual(order(form), ['button', 'pay-ready']);
});

test('what takes no clicks is left, also where it is the whole page', () => {
  const main = body.appendChild(new Node('main'));
  shopButton(main);
  const looks = new Map();
  globalThis.getComputedStyle = (one) => ({ overflow: 'visible', contain: 'none', display: 'block', pointerEvents: 'auto', ...looks.get(one) });
  assert.equal(shown(), 'main');
  main.inert = true;
  assert.equal(shown(), 'body');
  main.inert = false;
  looks.set(main, { pointerEvents: 'none' });
  assert.equal(shown(), 'body');
  looks.set(body, { pointerEvents: 'none' });
  assert.equal(shown(), 'html');
  delete globalThis.getComputedStyle;
});

test('a copy that the shop makes of it goes', () => {
  const form = body.appendChild(new Node('form'));
  shopButton(form);
  const ours = seat();
  show(ours, true);
  settle();
  form.removeChild(ours.el);
  const copy = form.appendChild(new Node('pay-ready'));
  for (const [name, value] of ours.el.attributes) copy.setAttribute(name, value);
  settle();
  assert.deepEqual(order(form), ['button', 'pay-ready']);
  assert.equal(form.childNodes[1], ours.el);
  show(ours, false);
  assert.deepEqual(order(form), ['button']);
});

test('what is pressed in it is not pressed in what stands around it', () => {
  const ours = seat();
  show(ours, true);
  let stopped = 0;
  ours.slab.onclick({ stopPropagation: () => stopped++ });
  assert.equal(stopped, 1);
});
