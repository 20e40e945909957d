// The packed package, as a shop has it once it is installed.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { createSSRApp, h } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';

const folder = new URL('./node_modules/payready/', import.meta.url);
const read = (name) => readFileSync(new URL(name, folder), 'utf8');
const description = JSON.parse(read('package.json'));

test('every file that the package says it has is in it', () => {
  const { exports, types, customElements, sideEffects } = description;
  for (const path of [...Object.values(exports), types, customElements, ...sideEffects]) assert.ok(existsSync(new URL(path, folder)), path);
  for (const path of Object.values(exports)) {
    const beside = path.replace(/\.mjs$/, '.d.mts').replace(/payready\.js$/, 'payready.d.ts');
    assert.ok(existsSync(new URL(beside, folder)), beside);
  }
});

test('it has the licences, and every file that is checked by its hash', () => {
  for (const name of ['LICENSE-MIT', 'LICENSE-APACHE', 'THIRD-PARTY.txt', 'README.md', ...Object.keys(JSON.parse(read('integrity.json')))]) {
    assert.ok(existsSync(new URL(name, folder)), name);
  }
  for (const name of ['wasm-bindgen v', 'yew v', 'serde v']) assert.match(read('THIRD-PARTY.txt'), new RegExp(`^${name}`, 'm'));
});

test('every link of its documents leads to one of its files', () => {
  for (const name of ['README.md', 'CHANGELOG.md', 'docs/merchant.md', 'docs/ko/merchant.md', 'docs/reference.md', 'docs/security.md', 'docs/providers.md']) {
    for (const [, link] of read(name).matchAll(/\]\((?!https?:)([^)#]+)/g)) assert.ok(existsSync(new URL(link, new URL(name, folder))), `${name}: ${link}`);
  }
});

test('no file names a folder of the machine that made it', () => {
  for (const name of ['THIRD-PARTY.txt', 'package.json']) assert.doesNotMatch(read(name), /\/home\/|\/root\/|\/tmp\//, name);
});

test('on a server every entry is imported without a page, and nothing is loaded', async () => {
  const { loadPayready } = await import('payready');
  await import('payready/auto');
  assert.equal(await loadPayready(), null);
  assert.equal(createRequire(import.meta.url)('payready/package.json').name, 'payready');
});

test('what is no entry cannot be imported', async () => {
  await assert.rejects(import('payready/npm/load.mjs'), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
});

const given = { base: '/pay/', nonce: 'n', integrity: 'x', for: 'pay', payUrl: 'https://pg.example/', windowFeatures: 'width=1', amount: 51000 };
const drawn = (html, name) => new RegExp(`<pay-ready[^>]* ${name}[= >]`).test(html);

async function reactDraws() {
  const { PayReady } = await import('payready/react');
  return renderToString(createElement(PayReady, { ...given, onOpen() {} }, createElement('i')));
}

async function vueDraws() {
  const { PayReady } = await import('payready/vue');
  return renderVue(createSSRApp({ render: () => h(PayReady, { ...given, onOpen() {} }, () => h('i')) }));
}

for (const [name, draw] of [
  ['React', reactDraws],
  ['Vue', vueDraws],
]) {
  test(`${name} draws the element on a server, with its attributes and no others`, async () => {
    const html = await draw();
    for (const attribute of ['for="pay"', 'pay-url="https://pg.example/"', 'window-features="width=1"', 'amount="51000"']) {
      assert.ok(html.includes(` ${attribute}`), `${attribute} in ${html}`);
    }
    for (const attribute of ['base', 'nonce', 'integrity', 'payurl', 'payUrl', 'onopen', 'mode']) assert.ok(!drawn(html, attribute), `${attribute} in ${html}`);
    assert.match(html, /<i><\/i>.*<\/pay-ready>/);
  });
}
