// What Payready saw, for whoever builds the page: what is told of each kind of thing, and what is kept back.

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { window } from './fakes.js';

globalThis.location = { href: 'https://shop.example/cart' };
const { explain, follow } = await import('../../www/modules/explain.js');

const button = { localName: 'button', id: 'pay' };
const loader = { base: 'https://cdn.example/', button: () => button };
const DIAGNOSIS = {
  verdict: 'guide',
  provider: 'toss',
  environment: {},
  findings: [{ code: 'popup-too-late', severity: 'blocker', certainty: 'proven', audience: 'merchant', step: null, evidence: { timing: 'after-click' } }],
  probes: [{ probe: 'host', subject: 'https://pg.example', reading: 'unknown', reason: 'timed-out', ms: 8000, facts: {} }],
};
const el = {
  attributes: [
    { name: 'for', value: 'pay' },
    { name: 'pay-url', value: 'https://pg.example/pay?order=7&name=Kim' },
  ],
};

let said;
let seat;

beforeEach(() => {
  said = [];
  window.ears = [];
  console.info = (text) => said.push(text);
  seat = { el, core: { diagnosis: () => DIAGNOSIS } };
});

const dispatch = (type, more) => window.dispatch({ type, ...more });

test('a press and our events are told with what they say, an address without its query', () => {
  follow(seat, loader, true);
  dispatch('click', { isTrusted: true, composedPath: () => [{}, button] });
  dispatch('click', { isTrusted: true, composedPath: () => [{}] });
  dispatch('payready-before-open', { target: button, detail: { url: 'https://pg.example/pay?order=7' } });
  dispatch('payready-open', { target: el, detail: { url: 'https://pg.example/pay?order=7', mode: 'popup' } });
  dispatch('payready-close', { target: {}, detail: { known: true } });
  dispatch('payready-blocked', { target: el, detail: 'not of ours' });
  const told = explain(seat, loader, '1.0.0').timeline.filter(({ what }) => what !== 'file');
  assert.deepEqual(
    told.map(({ at, ...more }) => more),
    [
      { what: 'press by the shopper', button: 'button#pay' },
      { what: 'payready-before-open', url: 'https://pg.example/pay' },
      { what: 'payready-open', url: 'https://pg.example/pay', mode: 'popup' },
    ]
  );
  assert.match(said[0], /^payready: +\d+ ms {2}press by the shopper: button button#pay$/);
  assert.equal(said.length, 4);
});

test('a finding is told with the address of its page, and nothing of an order is', () => {
  const told = explain(seat, loader, '1.0.0');
  assert.equal(told.findings[0].page, 'https://cdn.example/codes/popup-too-late.html');
  assert.deepEqual(told.attributes, { for: 'pay', 'pay-url': 'https://pg.example/pay' });
  assert.ok(!JSON.stringify(told).includes('Kim') && !said[0].includes('Kim'));
  const [head, finding, evidence] = said[0].split('\n');
  assert.equal(head, 'payready 1.0.0: verdict guide, profile toss');
  assert.match(finding, /^1\. popup-too-late: blocker, proven, for the merchant to mend\. https:/);
  assert.equal(evidence, '   timing=after-click');
  assert.match(said[0], /\n {2}host https:\/\/pg\.example: timed-out$/);
});

test('without debug nothing is written but what was asked for, and a long day is not kept whole', () => {
  follow(seat, loader, false);
  for (let i = 0; i < 600; i++) dispatch('pagehide', {});
  assert.deepEqual(said, []);
  assert.equal(explain(seat, loader, '1.0.0').timeline.filter(({ what }) => what === 'the page is left').length, 500);
  assert.equal(said.length, 1);
});
