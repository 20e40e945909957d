// The way without the core: it holds no press, opens no address but a safe one, and says why it is there.

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { document, page } from './fakes.js';

// Elements as far as the panel is made of them.
const { createElement } = document;
document.createElement = (name) => {
  const made = Object.assign(createElement(), { name, style: {}, children: [], attributes: {}, focus: () => {} });
  made.setAttribute = (attribute, value) => {
    made.attributes[attribute] = value;
  };
  made.appendChild = (child) => made.children.push(child);
  Object.defineProperty(made, 'host', { get: () => made.url.host });
  return made;
};
document.documentElement.lang = 'en';
const own = { nodeName: 'SCRIPT' };
document.currentScript = own;
document.getElementsByTagName = () => [];
Object.assign(window, { isSecureContext: true });
window.top = window;

await import('../../www/loader/plain.js');
const { Seat } = own.payready;

const LATE = { handle: null, inClick: false, live: undefined, features: '', url: 'https://pg.example/late', beforeAlive: 0 };

let told;

beforeEach(() => {
  told = [];
  page.byId = {};
});

// What the loader keeps of an element.
function state(attributes, { stuck = false, lang } = {}) {
  const el = { getAttribute: (name) => attributes[name] ?? null, closest: () => lang && { getAttribute: () => lang } };
  const slab = {
    children: [],
    appendChild: (child) => slab.children.push(child),
    get firstChild() {
      return slab.children[0] ?? null;
    },
    set textContent(_) {
      slab.children = [];
    },
  };
  return { el, slab, stuck };
}

function take(given, code, trouble = []) {
  return new Seat(given, { base: 'https://cdn.example/', files: { trouble }, emit: (_, name, detail) => told.push([name, detail]) }, code);
}

const seat = (attributes = { for: 'pay' }, { code = 'wasm-missing', trouble, ...more } = {}) => take(state(attributes, more), code, trouble);
const facts = (more) => ({ guards: true, pressable: true, trusted: true, ...more });
const panel = ({ seat }) => seat.slab.children[0];
const part = (made, name) => panel(made).children.find((child) => child.attributes.part.split(' ').includes(name));

test('it says once why it is there, as a notice that stands in nobody’s way', () => {
  seat();
  assert.equal(told.length, 1);
  const [[name, diagnosis]] = told;
  assert.equal(name, 'diagnosis');
  assert.equal(diagnosis.verdict, 'open');
  assert.deepEqual(
    diagnosis.findings.map(({ code, severity, audience }) => [code, severity, audience]),
    [['wasm-missing', 'notice', 'shopper']]
  );
});

test('an element that is taken over again for the same cause says nothing more, for another it does', () => {
  const given = state({ for: 'pay' });
  const codes = () => told.map(([name, { findings }]) => [name, findings[0].code]);
  take(given, 'fault');
  take(given, 'fault');
  assert.deepEqual(codes(), [['diagnosis', 'fault']]);
  take(given, 'wasm-refused');
  assert.deepEqual(codes().slice(1), [['diagnosis', 'wasm-refused']]);
});

test('who can mend it is said for each cause', () => {
  const audience = (code) => seat({ for: 'pay' }, { code }).diagnosis().findings[0].audience;
  assert.deepEqual(['browser-legacy', 'browser-outdated', 'wasm-missing', 'wasm-refused', 'fault'].map(audience), [
    'shopper',
    'shopper',
    'shopper',
    'merchant',
    'provider',
  ]);
});

test('a file of ours that the page’s own policy refused is the merchant’s to mend', () => {
  const refused = { kind: 'securitypolicyviolation', url: 'https://cdn.example/payready-1.wasm', text: 'connect-src', at: 1 };
  const code = (trouble) => seat({ for: 'pay' }, { code: 'fault', trouble }).diagnosis().findings[0].code;
  assert.equal(code([refused]), 'wasm-refused');
  assert.equal(code([{ ...refused, url: 'https://other.example/x.js' }]), 'fault');
  assert.equal(code([{ ...refused, kind: 'error' }]), 'fault');
});

test('no press on the shop’s own button is held, whatever came before', () => {
  for (const pressable of [true, false]) {
    for (const stuck of [true, false]) {
      const made = seat({ for: 'pay' }, { stuck });
      assert.equal(made.press('pay', facts({ pressable })).act, 'open');
      made.attempt(LATE);
      assert.equal(made.press('pay', facts({ pressable })).act, 'open');
    }
  }
});

test('an address is opened only where it is safe', () => {
  const act = (url) => seat({ 'pay-url': url }).press('pay', facts({ guards: false })).act;
  for (const url of ['https://pg.example/', 'http://localhost/', 'http://pg.localhost:8000/x', 'http://127.1.2.3/', 'http://[::1]:9/']) {
    assert.equal(act(url), 'open', url);
  }
  for (const url of [
    'http://pg.example/',
    'http://localhost.example/',
    'http://x@evil.example/',
    'http://localhost:x@evil.example/',
    'javascript:x',
    'data:,x',
    null,
  ]) {
    assert.equal(act(url), 'pass', url);
  }
});

test('a refused window is answered with a panel and a way on', () => {
  const made = seat();
  assert.equal(made.attempt(LATE), 'refused');
  assert.equal(told.at(-1)[0], 'blocked');
  assert.equal(told.at(-1)[1].verdict, 'guide');
  assert.deepEqual([made.seat.visible, made.seat.stuck], [true, true]);
  assert.equal(part(made, 'pay-anyway').attributes['data-pay'], 'retry');
});

test('the panel takes the focus, so that it is read out', () => {
  const made = seat();
  let focused = 0;
  const appendChild = made.seat.slab.appendChild;
  made.seat.slab.appendChild = (child) => appendChild(Object.assign(child, { focus: () => focused++ }));
  made.attempt(LATE);
  assert.equal(focused, 1);
});

test('a browser that is too old is told so, and no other', () => {
  for (const [code, is] of [
    ['browser-legacy', true],
    ['browser-outdated', true],
    ['wasm-missing', false],
  ]) {
    const made = seat({ for: 'pay' }, { code });
    made.attempt(LATE);
    assert.equal(!!part(made, 'note'), is, code);
  }
});

test('what may have opened is no refusal', () => {
  const outcome = (more) => seat().attempt({ ...LATE, ...more });
  assert.equal(outcome({ handle: undefined }), 'untold');
  assert.equal(outcome({ features: 'noopener' }), 'untold');
  assert.equal(outcome({ beforeAlive: 1 }), 'untold');
  assert.equal(outcome({ handle: {}, live: true }), 'opened');
  // No browser refuses so: it is the page's own mistake. What we open ourselves has none.
  assert.equal(outcome({ threw: true, handle: undefined }), 'untold');
  assert.equal(outcome({ threw: true, ours: true, handle: undefined }), 'refused');
  assert.equal(outcome({ handle: { closed: true }, live: false }), 'refused');
  // The shop's own page was its target.
  assert.equal(outcome({ handle: window, live: true }), 'untold');
});

test('a window that opens takes the panel away, and is told once', () => {
  const made = seat();
  made.attempt(LATE);
  const opens = () => told.filter(([name]) => name === 'open').length;
  made.attempt({ ...LATE, handle: {}, live: true });
  assert.equal(opens(), 1);
  assert.equal(panel(made), undefined);
  assert.deepEqual([made.seat.visible, made.seat.stuck], [false, false]);
  made.attempt({ ...LATE, handle: {}, live: true, told: true });
  assert.equal(opens(), 1);
});

test('the panel opens a late address only while it is this payment’s, and names its host', () => {
  const retry = (fresh, more) => {
    const made = seat();
    made.attempt({ ...LATE, ...more });
    const words = part(made, 'pay-anyway').textContent;
    return [made.press('retry', facts({ fresh })).url, words.includes('pg.example')];
  };
  assert.deepEqual(retry(true), ['https://pg.example/late', true]);
  assert.equal(retry(false)[0], '');
  // In the click it was refused for another reason: the shop's own button is pressed.
  assert.deepEqual(retry(true, { inClick: true }), ['', false]);
  // `open('')` with a form, and what is no payment's address, is the shop's to do again.
  assert.equal(retry(true, { url: '' })[0], '');
  assert.equal(retry(true, { url: 'http://pg.example/' })[0], '');
});

test('where the shop’s button cannot be pressed, the panel stays and says so', () => {
  const made = seat();
  made.attempt({ ...LATE, url: '' });
  assert.equal(made.press('retry', facts({ pressable: false, fresh: true })).act, 'guide');
  assert.match(part(made, 'reason').textContent, /switched its pay button off/);
  assert.deepEqual([made.seat.visible, made.seat.stuck], [true, true]);
});

test('it speaks the language of the place', () => {
  const made = seat({ for: 'pay' }, { lang: 'ko-KR' });
  made.attempt(LATE);
  assert.equal(panel(made).lang, 'ko');
  assert.match(part(made, 'title').textContent, /결제창/);
});

test('a shopper whose core was lost with its panel up gets this one', () => {
  const made = seat({ for: 'pay' }, { code: 'fault', stuck: true });
  assert.ok(panel(made));
  assert.equal(made.seat.visible, true);
  assert.deepEqual(
    told.map(([name]) => name),
    ['diagnosis']
  );
  assert.equal(seat({ for: 'pay' }, { code: 'fault' }).seat.slab.children.length, 0);
});

test('when the element goes, the panel goes', () => {
  const made = seat();
  made.attempt(LATE);
  made.leave();
  assert.equal(panel(made), undefined);
  assert.equal(made.seat.visible, false);
});

test('a frame that the shopper closes is told, and nothing else that ends a press', () => {
  const made = seat();
  told.length = 0;
  for (const how of ['nothing', 'cancelled', 'brought-back']) made.settle(how);
  assert.deepEqual(told, []);
  made.settle('closed');
  assert.deepEqual(told, [['close', { known: true }]]);
});

test('all that the loader asks is answered', async () => {
  const made = seat();
  for (const name of ['changed', 'moved', 'overlaid']) assert.equal(made[name](), undefined);
  assert.deepEqual(Object.keys(made.labels()), ['title', 'close']);
  assert.equal((await made.rerun()).findings[0].code, 'wasm-missing');
  for (const name of ['show', 'overlay', 'end']) assert.equal(typeof own.payready[name], 'function');
});
