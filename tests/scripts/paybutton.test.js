// Which clicks in what a page's `for` names are presses on pay.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCertain, isOnButton } from '../../www/loader/paybutton.js';

// As much of an element as is asked: a selector is a list of names here.
function element(name, children = []) {
  const fits = (selector) => selector.split(',').includes(name);
  const made = { nodeType: 1, name, children, matches: fits };
  made.all = () => children.flatMap((child) => [child, ...child.all()]);
  made.contains = (one) => one === made || made.all().includes(one);
  made.querySelectorAll = (selector) => made.all().filter((one) => one.matches(selector));
  made.querySelector = (selector) => made.querySelectorAll(selector)[0] ?? null;
  made.closest = (selector) => {
    for (let up = made; up; up = up.parent) if (up.matches(selector)) return up;
    return null;
  };
  for (const child of children) child.parent = made;
  return made;
}

test('whatever is in a button, a link, a label or a field is the button', () => {
  for (const name of ['button', 'a', 'label', 'input', 'summary', '[role=button]']) {
    const inner = element('input');
    const root = element(name, [inner]);
    assert.ok(isOnButton(root, { target: inner }) && isCertain(root), name);
  }
});

test('in what stands around a button only that is pressed', () => {
  const [pay, link, box, text] = ['button', 'a', 'select', 'span'].map((name) => element(name));
  const root = element('div', [pay, link, box, text]);
  assert.deepEqual(
    [pay, link, box, text].map((target) => isOnButton(root, { target })),
    [true, false, false, false]
  );
  assert.ok(isCertain(root));
});

test('of several buttons nobody knows which one pays', () => {
  const buttons = [element('button'), element('button')];
  assert.ok(!isCertain(element('div', buttons)));
  assert.ok(!isCertain(element('div', [element('a'), element('a')])));
  assert.ok(isCertain(element('div', [element('a'), element('button')])));
});

test('what is no button and has none is one itself', () => {
  const text = element('span');
  const root = element('div', [text]);
  assert.ok(isOnButton(root, { target: text }) && isOnButton(root, { target: root }) && isCertain(root));
});

test('on a page that has broken what is asked, pay is pressed', () => {
  assert.ok(isOnButton({}, {}) && isCertain({}));
});
