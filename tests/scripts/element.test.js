// An element that comes, goes, and is made anew by a framework: what it had going on goes on, and what is gone leaves nothing behind.

import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { document, window } from './fakes.js';
import { Node, body, clear } from './dom.js';

const { find, join, leave, remove } = await import('../../www/loader/element.js');
const { loaded } = await import('../../www/loader/load.js');
const { seats } = await import('../../www/loader/seat.js');
const { isWatched, unwatch, watch } = await import('../../www/loader/watch.js');

let asked;
let idle;

beforeEach(() => {
  clear();
  mock.timers.enable({ apis: ['setTimeout'] });
  asked = [];
  idle = [];
  const note = (name) =>
    function (how) {
      asked.push([seats.indexOf(this.seat), name, how]);
      // A press is cancelled here: what it opens is another matter.
      return name === 'press' ? { act: 'guide' } : undefined;
    };
  class Seat {
    constructor(seat) {
      this.seat = seat;
    }
  }
  for (const name of ['press', 'moved', 'leave', 'settle', 'attempt']) Seat.prototype[name] = note(name);
  Object.assign(loaded, { core: { Seat, show: () => {}, end: () => {} }, down: '' });
  window.customElements = {};
  window.requestIdleCallback = (then, how) => idle.push([then, how]);
  window.open = () => there();
});

afterEach(() => {
  for (const seat of [...seats]) leave(seat);
  unwatch();
  mock.timers.reset();
});

const there = () => ({ closed: false });
const tell = (name) => asked.filter(([, what]) => what === name).length;

function element(attributes = {}) {
  const el = body.appendChild(new Node('pay-ready'));
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  return el;
}

// As a page takes it out.
function takeOut(seat) {
  seat.el.parentNode.removeChild(seat.el);
  remove(seat);
}

function click(on, target = on) {
  const event = { type: 'click', target, isTrusted: true, preventDefault: () => {}, stopImmediatePropagation: () => {} };
  on.dispatch(event);
}

const slotOf = (el) => el.shadowRoot.childNodes[0];
const PAY = { 'pay-url': 'https://pg.example/' };

// What may be going on as an element is taken away.
const BUSY = {
  'a press that is watched': (seat) =>
    watch(
      seat,
      () => {},
      () => {}
    ),
  'a window that lives': (seat) => Object.assign(seat, { handle: there() }),
  'a panel that is shown': (seat) => Object.assign(seat, { visible: true }),
  'a press that came to nothing': (seat) => Object.assign(seat, { stuck: true }),
};

test('an element that comes has a pay button where it has an address, and its place for a panel', () => {
  const el = element(PAY);
  const seat = join(el);
  assert.equal(find(el), seat);
  assert.equal(find(new Node('div')), undefined);
  const [slot, slab] = el.shadowRoot.childNodes;
  assert.equal(slab, seat.slab);
  assert.deepEqual([slot.name, slot.childNodes[0].name, slot.childNodes[0].getAttribute('part')], ['slot', 'button', 'button']);
  assert.equal(slotOf(join(element({ for: 'pay' })).el).childNodes.length, 0);
});

test('the button’s words are the page’s language', () => {
  const word = (lang) => {
    document.documentElement.lang = lang;
    return slotOf(join(element(PAY)).el).childNodes[0].textContent;
  };
  assert.deepEqual(['ko-KR', 'en', ''].map(word), ['결제하기', 'Pay', 'Pay']);
});

test('the core is asked for when the page is idle, also where the page has broken that', () => {
  join(element(PAY));
  assert.equal(idle.length, 1);
  assert.ok(idle[0][1].timeout > 0);
  window.requestIdleCallback = () => {
    throw new Error('not yours');
  };
  assert.doesNotThrow(() => join(element(PAY)));
});

test('a click on the button is a press, one on what stands beside it is none', () => {
  const el = element(PAY);
  const slot = slotOf(join(el).el);
  click(slot, slot.childNodes[0]);
  assert.equal(tell('press'), 1);
  // The shop's own content stands in the place of ours.
  const label = el.appendChild(new Node('label'));
  const button = el.appendChild(new Node('button'));
  click(slot, label);
  assert.equal(tell('press'), 1);
  const icon = button.appendChild(new Node('svg'));
  click(slot, icon);
  click(slot, { nodeType: 3, parentNode: icon });
  assert.equal(tell('press'), 3);
  const link = el.appendChild(new Node('a'));
  click(slot, link);
  assert.equal(tell('press'), 3);
});

test('a click in the panel is what its button says', () => {
  const { slab } = join(element({ for: 'pay' }));
  const retry = slab.appendChild(new Node('button'));
  retry.setAttribute('data-pay', 'retry');
  click(slab, retry);
  click(slab, slab.appendChild(new Node('p')));
  assert.deepEqual(
    asked.map(([, name, how]) => [name, how]),
    [['press', 'retry']]
  );
});

test('an element with nothing going on is gone at once, and the last one leaves the page as it was', () => {
  const [first, second] = [join(element(PAY)), join(element(PAY))];
  assert.ok(window.ears.length > 0);
  first.slab.appendChild(new Node('p'));
  takeOut(first);
  assert.deepEqual(seats, [second]);
  assert.equal(tell('leave'), 1);
  assert.equal(first.slab.childNodes.length, 0);
  assert.ok(window.ears.length > 0);
  takeOut(second);
  assert.deepEqual([seats.length, window.ears.length, document.ears.length], [0, 0, 0]);
  // It still lies in the page's memory, and answers to nothing.
  click(slotOf(second.el), slotOf(second.el).childNodes[0]);
  assert.equal(tell('press'), 0);
});

test('an element that is gone takes its overlay with it, and ends its watch', () => {
  const real = window.open;
  const seat = join(element(PAY));
  let closed = 0;
  seat.close = () => closed++;
  BUSY['a press that is watched'](seat);
  leave(seat);
  assert.equal(closed, 1);
  assert.ok(!isWatched(seat));
  assert.equal(window.open, real);
});

for (const [kind, begin] of Object.entries(BUSY)) {
  test(`${kind} goes over to the element that a framework makes anew`, () => {
    const el = element(PAY);
    const seat = join(el);
    const old = slotOf(el);
    begin(seat);
    takeOut(seat);
    assert.deepEqual([seats.length, tell('leave')], [1, 0]);
    mock.timers.tick(9999);
    const next = element(PAY);
    assert.equal(join(next), seat);
    assert.deepEqual([seats.length, seat.el === next, find(el)], [1, true, undefined]);
    assert.equal(next.shadowRoot.childNodes[1], seat.slab);
    assert.equal(tell('moved'), 1);
    // Its time does not run out any more.
    mock.timers.tick(20000);
    assert.deepEqual([seats.length, tell('leave')], [1, 0]);
    click(old, old.childNodes[0]);
    assert.equal(tell('press'), 0);
    click(slotOf(next), slotOf(next).childNodes[0]);
    assert.equal(tell('press'), 1);
  });

  test(`${kind} goes over to a twin that the framework has made first`, () => {
    const seat = join(element(PAY));
    begin(seat);
    const next = element(PAY);
    const twin = join(next);
    assert.notEqual(twin, seat);
    takeOut(seat);
    assert.deepEqual([seats.length, seats[0] === seat, seat.el === next, find(next) === seat], [1, true, true, true]);
    assert.equal(next.shadowRoot.childNodes.length, 2);
    assert.equal(next.shadowRoot.childNodes[1], seat.slab);
    assert.deepEqual([tell('leave'), tell('moved')], [1, 1]);
    // One press, and not also one of the twin's.
    click(slotOf(next), slotOf(next).childNodes[0]);
    assert.equal(tell('press'), 1);
    mock.timers.tick(20000);
    assert.equal(seats.length, 1);
  });

  test(`${kind} is over when no other element comes within its time`, () => {
    const real = window.open;
    const seat = join(element(PAY));
    begin(seat);
    takeOut(seat);
    mock.timers.tick(10000);
    assert.deepEqual([seats.length, tell('leave'), window.ears.length], [0, 1, 0]);
    assert.equal(window.open, real);
    assert.equal(join(element(PAY)) === seat, false);
  });
}

test('an element that is put back is itself again', () => {
  const el = element(PAY);
  const seat = join(el);
  seat.stuck = true;
  takeOut(seat);
  body.appendChild(el);
  assert.equal(join(el), seat);
  assert.deepEqual([seats.length, el.shadowRoot.childNodes.length], [1, 2]);
  mock.timers.tick(20000);
  assert.equal(seats.length, 1);
});

test('an element for another payment is another element', () => {
  for (const [was, is] of [
    [PAY, { 'pay-url': 'https://pg.example/other' }],
    [{ for: 'pay' }, { for: 'other' }],
    [{ for: 'pay' }, PAY],
  ]) {
    const seat = join(element(was));
    seat.stuck = true;
    const other = join(element(is));
    takeOut(seat);
    assert.ok(seat.timer);
    assert.notEqual(join(element(is)), seat);
    assert.notEqual(other.el, seat.el);
    for (const one of [...seats]) leave(one);
  }
});

test('an element that nobody wrote takes over from none, and none from it', () => {
  const seat = join(element({ for: 'pay' }));
  seat.stuck = true;
  // It is in the page while it shows something.
  const floating = join(body.appendChild(new Node('pay-ready')), true);
  floating.el.setAttribute('for', 'pay');
  takeOut(seat);
  assert.equal(seat.el.isConnected, false);
  assert.deepEqual(seats, [seat, floating]);
  const another = new Node('pay-ready');
  another.setAttribute('for', 'pay');
  assert.notEqual(join(another, true), seat);
});

test('in a shadow root that is closed, presses on the button are heard as well, until the element goes', () => {
  const tree = Object.assign(new Node('#shadow'), { mode: 'closed', getElementById: () => null });
  const el = element({ for: 'pay' });
  el.getRootNode = () => tree;
  const seat = join(el);
  assert.equal(tree.ears.length, 1);
  leave(seat);
  assert.equal(tree.ears.length, 0);
});

test('a core that fails as an element leaves leaves nothing behind', () => {
  const seat = join(element(PAY));
  seat.core.leave = () => {
    throw new Error('unreachable executed');
  };
  assert.doesNotThrow(() => takeOut(seat));
  assert.deepEqual([seats.length, window.ears.length, seat.slab.childNodes.length], [0, 0, 0]);
});
