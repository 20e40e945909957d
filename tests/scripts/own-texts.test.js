// Texts that a provider has in the place of ours: where they may be, and what is said of what cannot be had.

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import './fakes.js';

const { wordsFor } = await import('../../www/modules/own-texts.js');

const FROM = 'https://pg.example/profile.json';
const OURS = { locale: 'ko', messages: { 'button.retry': '다시 시도' } };
const OWN = { messages: { 'button.retry': '다시' } };

let asked;
let warned;

beforeEach(() => {
  asked = [];
  warned = [];
  globalThis.location = { href: 'https://shop.example/cart', origin: 'https://shop.example' };
  globalThis.fetch = async (url, { integrity }) => {
    asked.push([url, integrity]);
    return { ok: true, text: async () => JSON.stringify(OWN) };
  };
  console.warn = (text) => warned.push(text);
});

const named = (more = {}) => [{ locale: 'ko', url: 'https://pg.example/texts.json', integrity: 'sha256-x', ...more }];

test('where the profile has none for that language, ours are used, and nothing is asked', async () => {
  for (const texts of [[], named({ locale: 'vi' }), [null, 7]]) {
    assert.equal(await wordsFor({ from: FROM, named: texts }, 'ko', Promise.resolve(OURS)), OURS);
  }
  assert.deepEqual([asked, warned], [[], []]);
});

test('a sealed file beside the profile, or of the page itself, goes with ours', async () => {
  for (const url of ['https://pg.example/texts.json', 'https://shop.example/texts.json']) {
    const words = await wordsFor({ from: FROM, named: named({ url }) }, 'ko', Promise.resolve(OURS));
    assert.deepEqual(words, { ...OURS, own: OWN, from: url });
  }
  assert.deepEqual(asked[0], ['https://pg.example/texts.json', 'sha256-x']);
  assert.deepEqual(warned, []);
});

test('what is not sealed, is elsewhere, is too much or is no JSON is said once, and ours are used', async () => {
  const large = async () => ({ ok: true, text: async () => ' '.repeat(65537) });
  const gone = async () => ({ ok: false, status: 404 });
  const junk = async () => ({ ok: true, text: async () => '<html>' });
  const changed = async () => {
    throw new TypeError('Failed to fetch');
  };
  const cases = [
    [{ url: 'https://evil.example/texts.json' }, fetch, 'https://pg.example or https://shop.example'],
    [{ url: 'javascript:0' }, fetch, 'expected a file of'],
    [{ url: '/texts.json' }, fetch, 'Invalid URL'],
    [{ url: 7 }, fetch, 'expected { locale, url, integrity }'],
    [{ integrity: '' }, fetch, 'expected { locale, url, integrity }'],
    [{ integrity: undefined }, fetch, 'expected { locale, url, integrity }'],
    [{ integrity: 'md5-x' }, fetch, 'sha384'],
    [{ integrity: 'sha256' }, fetch, 'sha384'],
    [{}, large, '65537 characters'],
    [{}, gone, '404'],
    [{}, junk, 'JSON'],
    [{}, changed, 'Failed to fetch'],
  ];
  for (const [more, reply, why] of cases) {
    warned = [];
    globalThis.fetch = reply;
    assert.equal(await wordsFor({ from: FROM, named: named(more) }, 'ko', Promise.resolve(OURS)), OURS);
    assert.equal(warned.length, 1, why);
    assert.ok(warned[0].includes(why), warned[0]);
  }
});
