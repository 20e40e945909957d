// What is asked of the profile's hosts before anybody has pressed anything: nothing that is nearer to the shopper than the page, and
// nothing of another host.

import assert from 'node:assert/strict';
import { before, beforeEach, test } from 'node:test';

const asked = [];
let told;
let stay;
let probes;

// The modules keep the browser's own functions as they load.
before(async () => {
  globalThis.window = globalThis;
  Object.defineProperty(globalThis, 'navigator', { value: { onLine: true }, configurable: true });
  globalThis.location = new URL('https://shop.example/checkout');
  globalThis.document = {
    createElement: () => {
      asked.push('a frame');
      throw new Error('no document');
    },
  };
  globalThis.fetch = async (url) => {
    asked.push(String(url));
    throw new TypeError('no network');
  };
  const [{ begin, isNearer }, { hosts }, { frame }] = await Promise.all(['stay', 'host', 'frame'].map((name) => import(`../../www/probes/${name}.js`)));
  probes = { begin, isNearer, hosts, frame };
});

beforeEach(() => {
  asked.length = 0;
  told = [];
  globalThis.location = new URL('https://shop.example/checkout');
  stay = probes.begin((all) => told.push(...all));
});

const OWN = ['localhost', 'pg.localhost', 'localhost.', 'pg.localhost.', '127.0.0.1', '127.1', '2130706433', '0x7f.1', '0.0.0.0', '[::1]', '[::ffff:10.0.0.1]'];
const PRIVATE = ['10.0.0.1', '172.16.0.1', '172.31.255.1', '192.168.0.1', '0xc0a80001', '169.254.1.1', '[fc00::1]', '[fd12::1]', '[fe80::1]', '[feb0::1]'];
const PUBLIC = [
  'pg.example',
  'localhost.example',
  '10.example',
  '11.0.0.1',
  '172.15.0.1',
  '172.32.0.1',
  '192.169.0.1',
  '169.253.0.1',
  'fd.example',
  '127.example',
  '10.0.0.pg.example',
];
const spelled = (host) => new URL(`https://${host}/`).hostname;

test('what is nearer to the shopper than the page is known by its address', () => {
  for (const host of [...OWN, ...PRIVATE]) assert.ok(probes.isNearer(spelled(host)), host);
  for (const host of PUBLIC) assert.ok(!probes.isNearer(spelled(host)), host);
  globalThis.location = new URL('http://shop.localhost:8000/');
  for (const host of [...OWN, ...PRIVATE, ...PUBLIC]) assert.ok(!probes.isNearer(spelled(host)), host);
  globalThis.location = new URL('https://192.168.0.9/');
  for (const host of [...PRIVATE, ...PUBLIC]) assert.ok(!probes.isNearer(spelled(host)), host);
  for (const host of OWN) assert.ok(probes.isNearer(spelled(host)), host);
});

const pinged = async (host) => {
  await probes.hosts(stay, { profile: { hosts: [host] }, base: 'https://cdn.example/' }, () => false);
  await null;
  const { reading, reason } = told.find(({ probe }) => probe === 'host');
  return { reading, reason, asked: asked.filter((url) => !/cdn\.example|shop\.example/.test(url)).length };
};

test('a host in the shopper’s own network is not asked', async () => {
  for (const host of ['localhost.', '192.168.0.1', '[fe80::1]']) {
    told = [];
    assert.deepEqual(await pinged({ url: `https://${host}/`, ping: '/ping' }), { reading: 'unknown', reason: 'not-run', asked: 0 }, host);
  }
});

test('a ping does not leave its host', async () => {
  for (const ping of ['//other.example/', '/\\other.example/', '/\t/other.example/', 'https://other.example/']) {
    told = [];
    assert.deepEqual(await pinged({ url: 'https://pg.example', ping }), { reading: 'unknown', reason: 'not-run', asked: 0 }, ping);
  }
});

test('a frame in the shopper’s own network is not shown', async () => {
  for (const host of ['localhost.', '10.0.0.1', '[fd00::1]']) {
    told = [];
    await probes.frame(stay, { profile: { frame: `https://${host}/frame.html` } }, () => false, '');
    await null;
    assert.deepEqual(
      told.map(({ probe, reason }) => [probe, reason]),
      [
        ['frame', 'not-run'],
        ['frame-cookies', 'not-run'],
      ]
    );
  }
  assert.deepEqual(asked, []);
});
