// The provider's script for its payment window and the shop's return page, in windows that are not there.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';

const SOURCE = readFileSync(new URL('../../www/pg/window.js', import.meta.url), 'utf8');

// Runs the script on a page; returns what it told its opener and the other pages of its origin, and what it listens to.
function visit({ opener, parent, referrer = '', session, hostname = 'shop.example', channel = true }) {
  const told = [];
  const shared = [];
  const heard = {};
  const listen = (name, then) => {
    heard[name] = then;
  };
  const window = { addEventListener: listen, opener: opener && { postMessage: (message, to) => told.push({ ...message, to }) } };
  window.parent = parent ? { postMessage: (message) => told.push({ ...message }) } : window;
  const meta = session && { getAttribute: () => session };
  const document = { addEventListener: listen, readyState: 'complete', visibilityState: 'visible', hasFocus: () => true, referrer, querySelector: () => meta };
  class BroadcastChannel {
    postMessage(message) {
      shared.push({ ...message });
    }
    close() {
      shared.push('closed');
    }
  }
  runInNewContext(SOURCE, { window, document, location: { hostname }, BroadcastChannel: channel ? BroadcastChannel : undefined });
  return { told, shared, heard };
}

test('a payment window tells its opener that it lives, and that it leaves', () => {
  const { told, shared, heard } = visit({ opener: true });
  heard.pagehide();
  heard.focus();
  assert.deepEqual(
    told.map(({ state }) => state),
    ['alive', 'leaving', 'alive']
  );
  assert.deepEqual(told[0], { payready: 1, type: 'window', state: 'alive', visible: true, focus: true, to: '*' });
  assert.deepEqual(shared, []);
});

test('a payment in a frame tells the page around it', () => {
  assert.equal(visit({ parent: true }).told.length, 1);
});

test('a page that nobody opened tells the pages of its origin that the shopper came back', () => {
  const { told, shared } = visit({ referrer: 'https://pay.pg.example:8443/done?order=1' });
  assert.deepEqual(told, []);
  assert.deepEqual(shared, [{ payready: 1, type: 'return', session: 'unknown', crossSite: 'yes', opener: 'no' }, 'closed']);
});

test('where the shopper came from is compared by site', () => {
  const crossSite = (referrer, hostname) => visit({ referrer, hostname }).shared[0].crossSite;
  assert.equal(crossSite('https://pay.shop.example/', 'www.shop.example'), 'no');
  assert.equal(crossSite('https://pay.shop.co.kr/', 'www.shop.co.kr'), 'no');
  assert.equal(crossSite('https://a.co.kr/', 'b.co.kr'), 'yes');
  assert.equal(crossSite('http://127.0.0.1:1/', '127.0.0.1'), 'no');
  assert.equal(crossSite('', 'shop.example'), 'unknown');
});

test('only the two known words tell of the session', () => {
  const session = (content) => visit({ session: content }).shared[0].session;
  assert.deepEqual(['kept', 'missing', 'card 1234'].map(session), ['kept', 'missing', 'unknown']);
});

test('a browser without channels is left alone', () => {
  assert.deepEqual(visit({ channel: false }).shared, []);
});
