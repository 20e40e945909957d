// A press on pay, on a page and with a core that are not there: what the core decides is done inside the click, and whatever fails, the
// payment is opened as often as without us.

import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { page } from './fakes.js';

const { alive } = await import('../../www/loader/attempt.js');
const { loaded } = await import('../../www/loader/load.js');
const { isPassing, press } = await import('../../www/loader/press.js');
const { seats } = await import('../../www/loader/seat.js');
const { unwatch } = await import('../../www/loader/watch.js');

const opened = [];
const there = () => ({ closed: false, focus: () => opened.push('focus') });

beforeEach(() => {
  Object.assign(page, { byId: {}, added: [] });
  opened.length = 0;
  seats.length = 0;
  loaded.down = '';
  window.open = (...args) => {
    opened.push(args);
    return there();
  };
});

afterEach(() => {
  unwatch();
  loaded.core = 0;
});

// An element with these attributes; `told` is what it dispatched.
function seat(attributes, core) {
  const told = [];
  const el = {
    getAttribute: (name) => attributes[name] ?? null,
    hasAttribute: (name) => name in attributes,
    dispatchEvent: (event) => {
      told.push(event);
      event.defaultPrevented = Boolean(made.cancels) && event.type === 'payready-before-open';
    },
  };
  const made = { el, slab: { textContent: '', querySelector: () => null }, name: 'pay1', opened: [], told, core };
  // A core that a seat has is loaded.
  if (core) loaded.core = { show: () => {}, end: () => {} };
  seats.push(made);
  return made;
}

// A core that decides so; `asked` is what it was asked.
function core(plan, answers = {}) {
  const asked = [];
  const note = (name) => (given) => {
    asked.push([name, given]);
    return answers[name];
  };
  const made = { asked, press: () => plan };
  for (const name of ['attempt', 'settle', 'diagnosis', 'leave']) made[name] = note(name);
  return made;
}

function click(isTrusted = true) {
  const event = { isTrusted, held: 0, preventDefault: () => event.held++, stopImmediatePropagation: () => event.held++ };
  return event;
}

const types = ({ told }) => told.map(({ type }) => type);

function shopButton(then = () => {}) {
  page.byId.pay = { isConnected: true, click: then };
  return page.byId.pay;
}

test('guard, without a core: the press is left to the shop, and its window is told', () => {
  shopButton();
  const ours = seat({ for: 'pay' });
  const event = click();
  const { open } = window;
  assert.equal(press(ours, 'pay', event), 'pass');
  assert.equal(event.held, 0);
  const handle = window.open('/order', 'payWin', 'width=1');
  assert.ok(alive(handle));
  assert.deepEqual(opened, [['/order', 'payWin', 'width=1']]);
  assert.deepEqual(types(ours), ['payready-before-open', 'payready-open']);
  assert.equal(window.open, open);
});

test('guard, with a core that throws: the press is left to the shop', () => {
  shopButton();
  const ours = seat({ for: 'pay' }, core({ act: 'open' }));
  ours.core.press = () => {
    throw new Error('unreachable executed');
  };
  const event = click();
  assert.equal(press(ours, 'pay', event), 'pass');
  assert.equal(event.held, 0);
  window.open('/order');
  assert.equal(opened.length, 1);
});

test('guard: only what the core wants shown first is held, from everybody', () => {
  shopButton();
  for (const [act, held, outcome] of [
    ['pass', 0, 'pass'],
    ['open', 0, 'pass'],
    ['guide', 2, 'guide'],
  ]) {
    const event = click();
    assert.equal(press(seat({ for: 'pay' }, core({ act })), 'pay', event), outcome, act);
    assert.equal(event.held, held, act);
  }
});

test('a window of this payment that lives is brought to the front', () => {
  shopButton();
  const ours = seat({ for: 'pay' }, core({ act: 'focus' }));
  ours.handle = there();
  assert.equal(press(ours, 'pay', click()), 'focus');
  assert.deepEqual(opened, ['focus']);
  // One that is cut off throws, and that is all.
  ours.handle = null;
  assert.equal(press(ours, 'pay', click()), 'focus');
});

test('a page that cancels stops the opening, and the core is told', () => {
  shopButton();
  const ours = seat({ for: 'pay' }, core({ act: 'open' }));
  ours.cancels = true;
  const { open } = window;
  const event = click();
  assert.equal(press(ours, 'pay', event), 'cancelled');
  assert.equal(event.held, 2);
  assert.equal(window.open, open);
  assert.deepEqual(ours.core.asked, [['settle', 'cancelled']]);
});

test('the diagnosis is put together for a page that looks at it, and once', () => {
  shopButton();
  const diagnosis = { verdict: 'open' };
  const ours = seat({ for: 'pay' }, core({ act: 'open' }, { diagnosis }));
  assert.equal(press(ours, 'pay', click()), 'pass');
  const asked = () => ours.core.asked.filter(([name]) => name === 'diagnosis').length;
  assert.equal(asked(), 0);
  const { detail } = ours.told[0];
  assert.deepEqual([detail.diagnosis, detail.diagnosis, detail.url], [diagnosis, diagnosis, null]);
  assert.equal(asked(), 1);
  assert.deepEqual(JSON.parse(JSON.stringify(detail)), { diagnosis, url: null });
});

test('what the shop calls within its press is the same press, and told once', () => {
  shopButton();
  const ours = seat({ for: 'pay' }, core({ act: 'open' }));
  const event = click();
  press(ours, 'pay', event);
  press(ours, 'pay', event);
  assert.deepEqual(types(ours), ['payready-before-open']);
});

test('what the shop opens is noted as it was asked and as it came back', () => {
  shopButton();
  const ours = seat({ for: 'pay' }, core({ act: 'open' }));
  const real = window.open;
  press(ours, 'pay', click());
  const handle = window.open('/order', 'payWin');
  window.open('/advert');
  const noted = ours.core.asked.filter(([name]) => name === 'attempt').map(([, record]) => record);
  const told = noted.map((record) => [record.url, record.target, record.inClick, record.before, record.live, record.asked === real]);
  assert.deepEqual(told, [
    ['/order', 'payWin', true, 0, true, true],
    ['/advert', '', true, 1, true, true],
  ]);
  assert.equal(noted[0].handle, handle);
});

test('an attempt after the click is noted as such', async () => {
  shopButton();
  const ours = seat({ for: 'pay' }, core({ act: 'open' }));
  press(ours, 'pay', click());
  await new Promise((done) => setTimeout(done, 5));
  window.open('/late');
  assert.equal(ours.core.asked.find(([name]) => name === 'attempt')[1].inClick, false);
});

test('a click by the page’s own code is no click of the shopper’s', () => {
  shopButton();
  const ours = seat({ for: 'pay' }, core({ act: 'open' }));
  press(ours, 'pay', click(false));
  window.open('/order');
  assert.equal(ours.core.asked.find(([name]) => name === 'attempt')[1].inClick, false);
});

// What a page's `window.open` may throw, and the name that is noted of it.
const hostile = {
  get name() {
    throw new Error('not yours');
  },
};
const THROWN = {
  'an error': new TypeError('no'),
  'the browser’s own exception': new DOMException('no', 'SecurityError'),
  null: null,
  nothing: undefined,
  'an empty text': '',
  'a text': 'a text',
  'a name that throws': hostile,
};

for (const [kind, error] of Object.entries(THROWN)) {
  test(`whatever is thrown reaches the shop as it is, and is noted: ${kind}`, () => {
    shopButton();
    window.open = () => {
      throw error;
    };
    const ours = seat({ for: 'pay' }, core({ act: 'open' }));
    press(ours, 'pay', click());
    let thrown = 'nothing was thrown';
    try {
      window.open('/order', 'payWin', 'width=1');
    } catch (caught) {
      thrown = caught;
    }
    assert.equal(thrown, error);
    const noted = ours.core.asked.filter(([name]) => name === 'attempt').map(([, record]) => record);
    const told = noted.map((record) => [record.threw, record.live, record.url, record.target, record.features]);
    assert.deepEqual(told, [[true, undefined, '/order', 'payWin', 'width=1']]);
  });
}

test('what does not throw is not noted as thrown', () => {
  shopButton();
  const ours = seat({ for: 'pay' }, core({ act: 'open' }));
  press(ours, 'pay', click());
  window.open('/order');
  assert.equal(ours.core.asked.find(([name]) => name === 'attempt')[1].threw, false);
});

test('an address that cannot be read as text loses no window', () => {
  shopButton();
  press(seat({ for: 'pay' }), 'pay', click());
  const hostile = {
    toString: () => {
      throw new Error('not yours');
    },
  };
  assert.ok(alive(window.open(hostile)));
  assert.equal(opened.length, 1);
});

test('"pay anyway" presses the shop’s own button, and nobody of ours answers for that', () => {
  let during;
  shopButton(() => {
    during = isPassing();
    window.open('/order');
  });
  const ours = seat({ for: 'pay' }, core({ act: 'open' }));
  assert.equal(press(ours, 'retry', click()), 'open');
  assert.ok(during && !isPassing());
  assert.equal(opened.length, 1);
});

test('open, without a core: the address is opened in the click, once', () => {
  const ours = seat({ 'pay-url': 'https://pg.example/pay' });
  const event = click();
  assert.equal(press(ours, 'pay', event), 'open');
  assert.deepEqual(
    opened.map(([url]) => url),
    ['https://pg.example/pay']
  );
  assert.equal(event.held, 1);
  assert.deepEqual(types(ours), ['payready-before-open', 'payready-open']);
});

test('open, without a core: no address but a safe one', () => {
  const outcome = (url) => press(seat({ 'pay-url': url }), 'pay', click());
  for (const url of [
    'http://pg.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    'http://localhost.evil.example/',
    'http://127.evil.example/',
    'http://localhost:x@evil.example/',
    '',
  ]) {
    assert.equal(outcome(url), 'pass', url);
  }
  assert.deepEqual(opened, []);
  for (const url of ['https://pg.example/', 'http://localhost:8000/', 'http://pg.localhost/', 'http://127.0.0.1:1/', 'http://[::1]:1/']) {
    assert.equal(outcome(url), 'open', url);
  }
});

test('open: the core’s address is opened under the element’s own name', () => {
  const ours = seat({ 'pay-url': 'https://pg.example/1' }, core({ act: 'open', url: 'https://pg.example/2', features: 'width=9' }));
  press(ours, 'pay', click());
  assert.deepEqual(opened, [['https://pg.example/2', 'pay1', 'width=9']]);
});

test('open: the shop’s own features go before the profile’s', () => {
  const plan = { act: 'open', url: 'https://pg.example/', features: 'width=9' };
  press(seat({ 'pay-url': 'x', 'window-features': 'width=5' }, core(plan)), 'pay', click());
  press(seat({ 'pay-url': 'x', 'window-features': 'width=5' }, core(plan)), 'pay', click(), 'https://pg.example/', { features: 'width=1' });
  assert.deepEqual(
    opened.map(([, , features]) => features),
    ['width=5', 'width=1']
  );
});

test('open: refused by the browser, the press is blocked where the core says so', () => {
  window.open = () => null;
  const ours = seat({ 'pay-url': 'x' }, core({ act: 'open', url: 'https://pg.example/' }, { attempt: 'refused' }));
  assert.equal(press(ours, 'pay', click()), 'blocked');
  window.open = () => {
    throw new Error('sandboxed');
  };
  assert.equal(press(ours, 'pay', click()), 'blocked');
});

test('members that a page has put on all objects are no options', () => {
  const plan = { act: 'open', mode: 'popup', url: 'https://pg.example/', features: 'width=9' };
  const ours = seat({ 'pay-url': 'x' }, core(plan));
  for (const name of ['mode', 'features']) Object.defineProperty(Object.prototype, name, { value: 'redirect', configurable: true, writable: true });
  try {
    press(ours, 'pay', click(), 'https://pg.example/', {});
  } finally {
    for (const name of ['mode', 'features']) delete Object.prototype[name];
  }
  assert.deepEqual(opened, [['https://pg.example/', 'pay1', 'width=9']]);
});

test('a handle that throws is no living window', () => {
  const hostile = {
    get closed() {
      throw new Error('cut off');
    },
  };
  assert.deepEqual([hostile, null, undefined, 0, { closed: true }].map(alive), [false, false, false, false, false]);
  assert.ok(alive({ closed: false }));
});
