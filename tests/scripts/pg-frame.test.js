// What the provider's handshake frame says on its button, in a window that is not there.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';

const read = (path) => readFileSync(new URL(`../../www/${path}`, import.meta.url), 'utf8');
const SOURCE = read('pg/frame.js');

// The button of a frame that was asked for one.
function button(ask) {
  const added = [];
  const window = { parent: { postMessage() {} } };
  const document = { createElement: () => ({ style: {} }), body: { appendChild: (element) => added.push(element) } };
  const hash = `#nonce=1-2&to=${encodeURIComponent('https://shop.example')}&ask=${encodeURIComponent(ask)}`;
  runInNewContext(SOURCE, { window, document, location: { hash } });
  assert.equal(added.length, 1);
  return added[0];
}

// What the guide calls the frame, and its own button.
function words(locale) {
  return /^ {4}\.storage-access = (.*)$/m.exec(read(`texts/${locale}/panel.ftl`))[1];
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
