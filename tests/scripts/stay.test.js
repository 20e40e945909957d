// What of the probes' stay on a page is pure. The rest of it is timers and listeners, which the embed tests see in browsers.

import assert from 'node:assert/strict';
import { before, test } from 'node:test';

let stay;

// The module keeps the browser's own functions as it loads.
before(async () => {
  globalThis.window = globalThis;
  stay = await import('../../www/probes/stay.js');
});

test('an address is told without what may be personal in it', () => {
  assert.equal(stay.bare('https://shop.example/pay?card=1234#name'), 'https://shop.example/pay');
  assert.equal(stay.bare('https://shop.example/#name?x'), 'https://shop.example/');
  assert.equal(stay.bare(undefined), 'undefined');
});

test('no word but ours is passed on', () => {
  assert.equal(stay.word('kept'), 'kept');
  assert.equal(stay.word('kept, and the card number'), undefined);
});

test('two hosts are one site by their last labels, short second levels of countries apart', () => {
  assert.ok(stay.sameSite('pay.shop.example', 'www.shop.example'));
  assert.ok(stay.sameSite('pay.shop.co.kr', 'www.shop.co.kr'));
  assert.ok(!stay.sameSite('a.co.kr', 'b.co.kr'));
  assert.ok(!stay.sameSite('127.0.0.1', '127.0.0.2'));
  assert.ok(stay.sameSite('[::1]', '[::1]'));
});

test('a message is ours only if it is small and flat', () => {
  const known = (data) => stay.known(data, 'answer');
  assert.equal(known({ payready: 1, type: 'answer', plain: 'kept' }), true);
  assert.equal(known({ payready: 1, type: 'hello' }), false);
  assert.equal(known({ payready: 1, type: 'answer', deep: {} }), false);
  assert.equal(known({ payready: 1, type: 'answer', long: 'x'.repeat(201) }), false);
  assert.equal(known(null), undefined);
  const hostile = {
    get payready() {
      throw new Error('not yours');
    },
  };
  assert.equal(known(hostile), undefined);
});

test('works that throw or reject are over like the others', async () => {
  let done = 0;
  const fails = () => {
    throw new Error('at once');
  };
  await stay.together([fails, () => Promise.reject(new Error('later')), async () => done++, () => done++]);
  assert.equal(done, 2);
  await stay.together([]);
});

test('what is said in one turn is told together, and nothing after the end', async () => {
  const told = [];
  const visit = stay.begin((all) => told.push(all));
  visit.say('cookies', true, { plain: true, left: undefined });
  visit.say('storage', 'threw', { error: 'SecurityError' });
  await new Promise(setImmediate);
  visit.end();
  visit.say('online', false);
  await new Promise(setImmediate);
  assert.deepEqual(told, [
    [
      { probe: 'cookies', subject: undefined, reading: 'yes', ms: 0, facts: { plain: 'yes' } },
      { probe: 'storage', subject: undefined, reading: 'unknown', reason: 'threw', ms: 0, facts: { error: 'SecurityError' } },
    ],
  ]);
});

test('everything owned ends with the stay, once, whatever it throws', () => {
  const ended = [];
  const visit = stay.begin(() => {});
  const early = visit.own(() => ended.push('early'));
  visit.own(() => {
    throw new Error('hostile');
  });
  visit.branch().own(() => ended.push('inner'));
  early();
  visit.end();
  early();
  assert.deepEqual(ended, ['early', 'inner']);
  visit.own(() => ended.push('late'));
  assert.deepEqual(ended, ['early', 'inner', 'late']);
});

test('a stay that ends settles what is waited for', async () => {
  const visit = stay.begin(() => {});
  const waited = visit.until(1e6, () => {});
  visit.end();
  assert.equal(await waited, undefined);
  assert.equal(await visit.until(1e6, () => {}), undefined);
});

test('work that fails says so, and work that lasts is cut', async () => {
  const visit = stay.begin(() => {});
  assert.deepEqual(
    await visit.within(1e6, () => {
      throw new Error('no');
    }),
    { threw: true }
  );
  let signal;
  const lasting = (given) => {
    signal = given;
    return new Promise(() => {});
  };
  assert.equal(await visit.within(1, lasting), undefined);
  assert.ok(signal.aborted);
  visit.end();
});
