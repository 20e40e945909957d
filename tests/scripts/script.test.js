// Which script element is our own, where the release's files lie, and which attributes are ours.

import assert from 'node:assert/strict';
import { test } from 'node:test';

let loads = 0;

// What the module finds as it loads on a page with these scripts.
function visit({ current = null, scripts = [] }) {
  globalThis.document = { currentScript: current, scripts };
  return import(`../../www/loader/script.js?${loads++}`);
}

// A script tag with this address, and the attribute `data-base` where it has one.
const tag = (src, folder = null) => ({ nodeName: 'SCRIPT', src, dataset: { base: folder } });
const ours = tag('https://cdn.example/v1/payready.js?v=3#x');
const others = tag('https://shop.example/main.js');

// An element with these attributes.
function element(given) {
  const attributes = new Map(Object.entries(given));
  return {
    attributes,
    getAttribute: (name) => attributes.get(name) ?? null,
    hasAttribute: (name) => attributes.has(name),
    setAttribute: (name, value) => attributes.set(name, value),
    removeAttribute: (name) => attributes.delete(name),
  };
}

test('the script that runs is ours, whatever it is called', async () => {
  const renamed = tag('https://cdn.example/v1/pay.min.js?x=/y/');
  const { script, base } = await visit({ current: renamed, scripts: [ours, renamed, others] });
  assert.equal(script, renamed);
  assert.equal(base, 'https://cdn.example/v1/');
});

test('without a current script it is found by its name, not by its place', async () => {
  const { script, base } = await visit({ scripts: [others, ours, others] });
  assert.equal(script, ours);
  assert.equal(base, 'https://cdn.example/v1/');
});

test('of two it is the later one: the earlier has run already', async () => {
  const later = tag('https://cdn.example/v2/payready.js');
  assert.equal((await visit({ scripts: [ours, later, others] })).script, later);
});

test("another script's name that only ends or begins like ours is not ours", async () => {
  for (const src of ['https://shop.example/payready.js.map', 'https://shop.example/payready.json', 'https://shop.example/notpayready.js', '']) {
    assert.equal((await visit({ scripts: [tag(src)] })).script, undefined, src);
  }
});

test('a current script without an address is that of a loader that evaluates text', async () => {
  assert.equal((await visit({ current: tag(''), scripts: [ours, tag('')] })).script, ours);
});

test('where no script is ours, nothing is thrown', async () => {
  const { script, base } = await visit({ scripts: [others] });
  assert.equal(script, undefined);
  assert.equal(typeof base, 'string');
});

test('the folder that the tag names goes before the one that the script lies in', async () => {
  const inside = tag('https://shop.example/all-in-one.js', 'https://cdn.example/v1/');
  assert.equal((await visit({ current: inside })).base, 'https://cdn.example/v1/');
  assert.equal((await visit({ scripts: [tag(ours.src, 'https://other.example/pay/')] })).base, 'https://other.example/pay/');
});

test('only attributes of ours are taken from the tag', async () => {
  const { copyAttributes } = await visit({ current: ours });
  const from = element({
    'data-for': 'pay',
    'data-window-features': 'width=1',
    'data-nscript': 'afterInteractive',
    'data-cfasync': 'false',
    'data-rocketsrc': 'x',
    'data-id': 'y',
  });
  const el = element({});
  copyAttributes(el, from);
  assert.deepEqual(Object.fromEntries(el.attributes), { for: 'pay', 'window-features': 'width=1' });
});

test('what changed on the tag, or went from it, changes on the element; what did not is not written again', async () => {
  const { copyAttributes } = await visit({ current: ours });
  const el = element({ for: 'pay', amount: '1000', provider: 'uplus', class: 'theirs' });
  const written = [];
  const { setAttribute } = el;
  el.setAttribute = (name, value) => {
    written.push(name);
    setAttribute(name, value);
  };
  copyAttributes(el, element({ 'data-for': 'pay', 'data-amount': '2000' }));
  assert.deepEqual(Object.fromEntries(el.attributes), { for: 'pay', amount: '2000', class: 'theirs' });
  assert.deepEqual(written, ['amount']);
});
