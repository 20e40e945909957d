// What the provider's handshake frame says on its buttons, and what it tells of them, in a window that is not there.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';

const read = (path) => readFileSync(new URL(`../../www/${path}`, import.meta.url), 'utf8');
const SOURCE = read('pg/frame.js');

// A frame that was asked for a button: its button, and what it tells. `open` is what its window opens with.
function frame(what, tag, open) {
  const added = [];
  const told = [];
  const window = { open, parent: { postMessage: (message, to) => told.push({ ...message, to }) } };
  const document = { createElement: () => ({ style: {} }), body: { style: {}, appendChild: (element) => added.push(element) } };
  const hash = `#nonce=1-2&to=${encodeURIComponent('https://shop.example')}&${what}=${encodeURIComponent(tag)}`;
  runInNewContext(SOURCE, { window, document, location: { hash }, setTimeout: (then) => then() });
  assert.equal(added.length, 1);
  return { button: added[0], told };
}

const button = (ask) => frame('ask', ask).button;

// What the guide calls the frame, and its own button.
function words(locale) {
  return /^ {4}\.storage-access = (.*)$/m.exec(read(`texts/${locale}/panel.ftl`))[1];
}

// What the self-check calls its own test window.
function testWindow(locale) {
  return /^check-button =[\s\S]*?^ {4}\.window = (.*)$/m.exec(read(`texts/${locale}/check.ftl`))[1];
}

test('the button says in each language what the guide says', () => {
  for (const locale of ['ko', 'en', 'ja', 'zh-Hans']) {
    const { lang, textContent } = button(locale);
    assert.deepEqual({ lang, textContent }, { lang: locale, textContent: words(locale) });
  }
});

test('a language is answered by the nearest', () => {
  const langs = ['ko-KR', 'EN-gb', 'zh-Hant', 'zh-hans', 'fr'].map((tag) => button(tag).lang);
  assert.deepEqual(langs, ['ko', 'en', 'zh-Hans', 'zh-Hans', 'en']);
});

test('whatever else it is asked for, the button says nothing of it', () => {
  for (const ask of ['Call 0900-123456', 'ko 0900', '<b>x</b>', 'constructor', '__proto__', '-']) assert.equal(button(ask).textContent, words('en'), ask);
});

test('the button of the test window says in each language what the self-check says', () => {
  for (const locale of ['ko', 'en', 'ja', 'zh-Hans']) assert.equal(frame('popup', locale).button.textContent, testWindow(locale));
});

test('a press on it tells whether a window opened, and closes that', () => {
  const opens = () => {
    const opened = { closed: false, close: () => Object.assign(opened, { closed: true }) };
    made.push(opened);
    return opened;
  };
  const made = [];
  const ways = [
    [opens, 'yes'],
    [() => null, 'no'],
    [() => ({ closed: true }), 'no'],
    [undefined, 'no'],
  ];
  for (const [open, popup] of ways) {
    const { button, told } = frame('popup', 'en', open);
    assert.deepEqual(
      told.map(({ type }) => type),
      ['hello']
    );
    button.onclick();
    assert.deepEqual(told[1], { payready: 1, type: 'popup', nonce: '1-2', popup, to: 'https://shop.example' });
  }
  assert.deepEqual(
    made.map(({ closed }) => closed),
    [true]
  );
});
