// The npm package's entry: one script tag, whoever asks; a failure is told and forgotten; on a server there is nothing to do.

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

let loads = 0;
let tags;

// The entry as a page imports it: nothing has been loaded yet.
const fresh = () => import(`../../www/npm/load.mjs?${loads++}`);

// Payready itself, whose core starts or does not.
const payready = (ready = Promise.resolve()) => ({ version: '1', ready });

beforeEach(() => {
  tags = [];
  globalThis.window = {};
  globalThis.document = {
    baseURI: 'https://shop.example/checkout/?step=2',
    createElement: (name) => ({ name, remove: () => tags.splice(0) }),
    head: { append: (tag) => tags.push(tag) },
  };
});

test('however often it is asked, there is one tag, and all get the same', async () => {
  const { loadPayready } = await fresh();
  const asked = [loadPayready(), loadPayready({ base: '/other/' })];
  assert.deepEqual(
    tags.map(({ src }) => src),
    ['https://shop.example/payready/payready.js']
  );
  window.payready = payready();
  tags[0].onload();
  assert.deepEqual(await Promise.all(asked), [window.payready, window.payready]);
  assert.equal(await loadPayready(), window.payready);
  assert.equal(tags.length, 1);
});

test('the folder is read against the page, with its slash or without', async () => {
  for (const [base, src] of [
    ['https://cdn.example/payready/1', 'https://cdn.example/payready/1/payready.js'],
    ['pay/', 'https://shop.example/checkout/pay/payready.js'],
    ['/pay', 'https://shop.example/pay/payready.js'],
  ]) {
    const { loadPayready } = await fresh();
    loadPayready({ base });
    assert.equal(tags.at(-1).src, src);
  }
});

test('nonce and integrity are on the tag, and only what is checked is asked for across origins', async () => {
  const plain = await fresh();
  plain.loadPayready();
  assert.deepEqual([tags[0].nonce, tags[0].integrity, tags[0].crossOrigin], [undefined, undefined, undefined]);
  const sealed = await fresh();
  sealed.loadPayready({ nonce: 'n', integrity: 'sha384-x' });
  assert.deepEqual([tags[1].nonce, tags[1].integrity, tags[1].crossOrigin], ['n', 'sha384-x', 'anonymous']);
});

test('it waits until the core runs, and says why it does not', async () => {
  const { loadPayready } = await fresh();
  const asked = loadPayready();
  window.payready = payready(Promise.reject(new Error('payready: browser-outdated')));
  tags[0].onload();
  await assert.rejects(asked, { message: 'payready: browser-outdated' });
  // The loader asks anew by itself; it needs no second tag for that.
  window.payready.ready = Promise.resolve();
  assert.equal(await loadPayready(), window.payready);
  assert.equal(tags.length, 1);
});

test('after a failure the tag is gone, and the next call tries again', async () => {
  const { loadPayready } = await fresh();
  const first = loadPayready();
  tags[0].onerror();
  await assert.rejects(first, { message: 'payready: https://shop.example/payready/payready.js could not be loaded' });
  assert.deepEqual(tags, []);
  const second = loadPayready();
  assert.equal(tags.length, 1);
  window.payready = payready();
  tags[0].onload();
  assert.equal(await second, window.payready);
});

test('a script that came and did not start is a failure too', async () => {
  const { loadPayready } = await fresh();
  const asked = loadPayready();
  // An element with the id `payready`.
  window.payready = { nodeName: 'DIV' };
  tags[0].onload();
  await assert.rejects(asked, /was loaded, but could not start on this page/);
});

test('where the script tag of the page has been first, there is no second one', async () => {
  window.payready = payready();
  const { loadPayready } = await fresh();
  assert.equal(await loadPayready(), window.payready);
  assert.deepEqual(tags, []);
});

test('a folder that is no address, and a page that refuses the tag, are rejections and no exceptions', async () => {
  const { loadPayready } = await fresh();
  await assert.rejects(loadPayready({ base: 'https://' }));
  document.createElement = () => ({
    remove: () => {},
    set src(_) {
      throw new TypeError('trusted types');
    },
  });
  await assert.rejects(loadPayready(), { message: 'trusted types' });
});

test('on a server it is imported and called without a page, and does nothing', async () => {
  globalThis.window = undefined;
  globalThis.document = undefined;
  const { loadPayready } = await fresh();
  assert.equal(await loadPayready(), null);
  await import(`../../www/npm/auto.mjs?${loads++}`);
});
