// What counts as something that came of a press, by the page's clock and its focus. Changes of nodes the embed tests see in browsers.

import assert from 'node:assert/strict';
import { before, beforeEach, test } from 'node:test';

let changes;
let clock = 0;
let heard;
let timers;
const button = { id: 'pay' };
const field = { id: 'card' };

// The modules keep the browser's own functions as they load.
before(async () => {
  globalThis.window = globalThis;
  globalThis.location = new URL('https://shop.example/checkout');
  globalThis.document = { documentElement: {}, activeElement: button };
  globalThis.MutationObserver = class {
    observe() {}
    disconnect() {}
    takeRecords() {
      return [];
    }
  };
  Object.defineProperty(globalThis, 'performance', { value: { now: () => clock, getEntriesByType: () => [] } });
  ({ changes } = await import('../../www/probes/changes.js'));
});

beforeEach(() => {
  heard = {};
  timers = [];
  document.activeElement = button;
});

const stay = {
  own() {},
  on: (_target, name, then) => Object.assign(heard, { [name]: then }) && (() => delete heard[name]),
  after: (ms, then) => timers.push([ms, then]),
  end() {},
};
stay.branch = () => stay;

function press() {
  clock = 1000;
  const page = changes(stay, { host: { button: () => button, el: {} }, base: 'https://cdn.example/', profile: {} });
  page.begin(clock, []);
  return page;
}

function endOfTask() {
  for (const [ms, then] of timers.splice(0)) if (!ms) then();
}

test('a click that takes as long as a dialog of the browser’s changes something', () => {
  const page = press();
  clock = 1600;
  heard.click();
  endOfTask();
  assert.ok(page.since());
});

test('a timer that comes late on a busy machine does not, but one that comes very late does', () => {
  const page = press();
  heard.click();
  clock = 1800;
  endOfTask();
  assert.ok(!page.since());
  const stuck = press();
  clock = 3000;
  endOfTask();
  assert.ok(stuck.since());
});

test('one that takes as long because a window opens slowly does not', () => {
  const page = press();
  clock = 2400;
  page.opened();
  clock = 2401;
  endOfTask();
  clock = 2600;
  assert.ok(!page.since());
  assert.ok(!page.within(1000));
});

test('a field that gets the focus is news, and none when it gets it back from a window that has closed', () => {
  document.activeElement = field;
  const page = press();
  endOfTask();
  clock = 1500;
  heard.focusin({ target: field });
  heard.focusin({ target: document });
  assert.ok(!page.since());
  document.activeElement = { id: 'owner' };
  heard.focusin({ target: document.activeElement });
  assert.ok(page.since());
});

test('a page that is being left has come to something, and is asked once', () => {
  const after = changes(stay, { host: { button: () => button }, base: 'https://cdn.example/', profile: {} });
  clock = 100;
  after.begin(clock, []);
  assert.equal(after.since(), false);
  clock = 200;
  heard.beforeunload();
  assert.equal(after.since(), true);
  // A page with such a listener would not be kept for Back.
  assert.equal(heard.beforeunload, undefined);
});

const said = (textContent, more) => ({ nodeType: 1, nodeName: 'P', textContent, getClientRects: () => [{}], ...more });
const added = (...nodes) => ({ type: 'childList', target: {}, addedNodes: nodes, removedNodes: [] });

function isOver(...nodes) {
  const page = changes(stay, { host: { button: () => ({ contains: () => false }), el: {} }, base: 'https://cdn.example/', profile: {} });
  page.begin(clock, [added(...nodes)]);
  return page.isOver();
}

test('a page that thanks, or says that nothing has come of it, has answered', () => {
  for (const text of [
    'Thank you!',
    'Your order has been received',
    '주문이 완료되었습니다',
    '결제 성공',
    'ご注文ありがとうございます',
    '支付成功',
    'Card declined',
    '결제에 실패했습니다',
  ]) {
    assert.ok(isOver(said(text)), text);
  }
});

test('one that asks to wait for that has not, nor has one whose words nobody sees, or that are among many', () => {
  for (const text of [
    'Please wait until your payment is complete',
    '결제가 완료될 때까지 기다려 주세요',
    'お支払いが完了するまでお待ちください',
    'Card number',
    '请勿关闭，直到支付完成',
  ]) {
    assert.ok(!isOver(said(text)), text);
  }
  assert.ok(!isOver(said('Thank you', { getClientRects: () => [] })));
  assert.ok(!isOver(said('Thank you', { nodeName: 'SCRIPT' })));
  assert.ok(!isOver(said(`Thank you ${'x'.repeat(400)}`)));
  assert.ok(
    !isOver({
      get textContent() {
        throw new Error('not yours');
      },
    })
  );
});
