// What is told of the errors on a shop's page: their names and places, and nothing that their messages say.

import assert from 'node:assert/strict';
import { before, test } from 'node:test';

let scripts;

// The module keeps the browser's own functions as it loads.
before(async () => {
  globalThis.window = globalThis;
  globalThis.location = new URL('https://shop.example/checkout');
  globalThis.document = { scripts: [], readyState: 'complete' };
  scripts = await import('../../www/probes/scripts.js');
});

function told(...trouble) {
  const said = [];
  const stay = { on() {}, after() {}, say: (probe, _reading, facts, _since, subject) => said.push({ probe, ...facts, subject }) };
  scripts.scriptTrouble(
    stay,
    { profile: {}, trouble },
    () => Infinity,
    () => {}
  );
  return said;
}

const error = (text, url = 'https://shop.example/order.js') => ({ kind: 'error', url, text, at: 1 });

test('of an error its name and its place are told, and not its message', () => {
  const named = [
    ['Uncaught TypeError: x is not a function', 'TypeError'],
    ['TypeError: order of hong@mail.example is null', 'TypeError'],
    ['Uncaught NotFoundError: 010-1234-5678', 'NotFoundError'],
    ['Error: hong', 'Error'],
    ['SDKException', 'SDKException'],
    ['Uncaught hong@mail.example, 010-1234-5678', undefined],
    ['hong-Error', undefined],
    ['hongError@mail.example', undefined],
    ['Errorhong: x', undefined],
  ];
  for (const [text, name] of named) {
    const [one] = told(error(text));
    assert.deepEqual({ kind: one.kind, name: one.name, subject: one.subject }, { kind: 'error', name, subject: 'https://shop.example/order.js' }, text);
  }
});

test('no mail address and no telephone number travels', () => {
  const all = told(
    error('Uncaught Error: hong@mail.example 010-1234-5678', 'https://shop.example/a.js'),
    { kind: 'unhandledrejection', url: 'https://shop.example/b.js', text: 'hong@mail.example 010-1234-5678', at: 1 },
    { kind: 'SCRIPT', url: 'https://pg.example/sdk.js', text: '010-1234-5678', at: 1 }
  );
  assert.equal(all.length, 3);
  assert.ok(!/mail\.example|1234/.test(JSON.stringify(all)), JSON.stringify(all));
});

test('what a script of another host says without CORS is told as such', () => {
  assert.equal(told(error('Script error.', ''))[0].kind, 'opaque');
});

test('a promise that ends so when the shopper says no is no error of the page', () => {
  for (const name of ['AbortError', 'NotAllowedError']) {
    assert.equal(told({ kind: 'unhandledrejection', url: '', text: name, at: 1 }).length, 0, name);
    assert.equal(told(error(`Uncaught ${name}: x`)).length, 1, name);
  }
  assert.equal(told({ kind: 'unhandledrejection', url: '', text: 'TypeError', at: 1 }).length, 1);
});
