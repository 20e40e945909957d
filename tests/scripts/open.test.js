// A payment that we open ourselves: in a window, in a frame of this page, or in this tab.

import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { page } from './fakes.js';

const { loaded } = await import('../../www/loader/load.js');
const { focus, open, ownMember } = await import('../../www/loader/open.js');
const { seats } = await import('../../www/loader/seat.js');
const { isWatched, unwatch, watch } = await import('../../www/loader/watch.js');

const URL_A = 'https://pg.example/a';
const URL_B = 'https://pg.example/b';

// What happened, in its order.
let happened;

beforeEach(() => {
  happened = [];
  Object.assign(page, { byId: {}, added: [] });
  seats.length = 0;
  Object.assign(loaded, { core: 0, down: '' });
  window.open = (...args) => {
    happened.push(['window', ...args]);
    return there();
  };
  window.location = { assign: (url) => happened.push(['location', url]) };
});

afterEach(() => {
  unwatch();
  Object.assign(loaded, { core: 0, down: '' });
});

const there = () => ({ closed: false, focus: () => happened.push(['focus']) });

function seat(attributes = {}, core = undefined) {
  const el = {
    getAttribute: (name) => attributes[name] ?? null,
    hasAttribute: (name) => name in attributes,
    dispatchEvent: ({ type, detail }) => happened.push([type, detail]),
  };
  const made = { el, slab: { textContent: '', querySelector: () => null }, name: 'pay1', opened: [], core };
  seats.push(made);
  return made;
}

// A core that is there, with a frame whose window is `frame`; `closed` is what the shopper's closing calls.
function withCore(answers = {}) {
  const made = { frame: there(), closed: undefined, over: [] };
  const note =
    (name) =>
    (...given) => {
      happened.push([name, given[0]]);
      return answers[name]?.();
    };
  const side = { labels: () => answers.labels?.() ?? ['Payment', 'Close'] };
  for (const name of ['overlaid', 'settle', 'attempt', 'leave']) side[name] = note(name);
  loaded.core = {
    show: () => {},
    end: () => {},
    overlay: (given, url, labels, then) => {
      // As the real one: it needs its labels.
      made.over.push([given, url, labels[0], labels[1]]);
      made.closed = then;
      return made.frame;
    },
  };
  return [made, side];
}

const watched = (ours) => {
  watch(
    ours,
    () => assert.fail('asked'),
    () => {}
  );
  assert.ok(isWatched(ours));
};

test('in this tab: it is told before the page goes, and the window is this one', () => {
  const ours = seat();
  open(ours, { url: URL_A, mode: 'redirect' }, 'pay');
  assert.deepEqual(
    happened.map(([what]) => what),
    ['payready-open', 'location']
  );
  const [[, { url, mode, window: given }], [, address]] = happened;
  assert.deepEqual([url, mode, given === window, address], [URL_A, 'redirect', true, URL_A]);
});

test('"in this tab" of the panel goes before whatever the page or the core has chosen', () => {
  for (const mode of ['popup', 'frame', undefined]) {
    happened.length = 0;
    open(seat(), { url: URL_A, mode }, 'here', { mode });
    assert.deepEqual(happened.at(-1), ['location', URL_A]);
    assert.equal(happened.length, 2);
  }
});

test('"in a new window" of the panel opens one, though the payment was to be a frame of the page', () => {
  for (const mode of ['frame', 'redirect', undefined]) {
    happened.length = 0;
    const [made, side] = withCore();
    open(seat({}, side), { url: URL_A, mode }, 'window', { mode });
    assert.deepEqual(happened[0].slice(0, 3), ['window', URL_A, 'pay1']);
    assert.equal(made.over.length, 0);
  }
});

test('what the page names goes before what the core has chosen', () => {
  open(seat(), { url: URL_A, mode: 'popup' }, 'pay', { mode: 'redirect' });
  assert.deepEqual(happened.at(-1), ['location', URL_A]);
});

test('whatever is opened by us, a press that was watched is over', () => {
  for (const mode of ['redirect', 'popup', 'frame']) {
    const ours = seat();
    const real = window.open;
    watched(ours);
    open(ours, { url: URL_A, mode }, 'pay');
    assert.ok(!isWatched(ours), mode);
    assert.equal(window.open, real, mode);
  }
});

test('in a frame, with a core: its window is told, and when the shopper closes it, the core is', () => {
  const [made, side] = withCore();
  const ours = seat({}, side);
  open(ours, { url: URL_A, mode: 'frame' }, 'pay');
  assert.equal(made.over.length, 1);
  assert.equal(made.over[0][0], ours);
  assert.deepEqual(made.over[0].slice(1), [URL_A, 'Payment', 'Close']);
  assert.equal(ours.handle, made.frame);
  assert.deepEqual(happened[0], ['overlaid', URL_A]);
  const [, [type, { url, mode, window: given }]] = happened;
  assert.deepEqual([type, url, mode, given === made.frame], ['payready-open', URL_A, 'frame', true]);
  assert.equal(happened.length, 2);
  made.closed();
  assert.deepEqual(happened.at(-1), ['settle', 'closed']);
});

test('in a frame, with nothing there that draws one: it is a window', () => {
  const ours = seat();
  open(ours, { url: URL_A, mode: 'frame' }, 'pay');
  assert.deepEqual(happened[0], ['window', URL_A, 'pay1', undefined]);
  assert.equal(happened[1][0], 'payready-open');
  assert.equal(happened[1][1].mode, 'popup');
});

test('a core that is lost as it is asked for the frame’s labels loses no payment', () => {
  const [made, side] = withCore({
    labels: () => {
      throw new Error('unreachable executed');
    },
  });
  const ours = seat({}, side);
  assert.doesNotThrow(() => open(ours, { url: URL_A, mode: 'frame' }, 'pay'));
  assert.equal(made.over.length + happened.filter(([what]) => what === 'window').length, 1);
});

test('in a window: under the element’s own name, with the features that the page, the element or the core names', () => {
  const plan = { url: URL_A, mode: 'popup', features: 'width=9' };
  open(seat(), plan, 'pay');
  open(seat({ 'window-features': 'width=5' }), plan, 'pay');
  open(seat({ 'window-features': 'width=5' }), plan, 'pay', { features: 'width=1' });
  assert.deepEqual(
    happened.filter(([what]) => what === 'window'),
    [
      ['window', URL_A, 'pay1', 'width=9'],
      ['window', URL_A, 'pay1', 'width=5'],
      ['window', URL_A, 'pay1', 'width=1'],
    ]
  );
});

test('a window that we open is noted as ours, and what the browser throws stays with us', () => {
  const [, side] = withCore({ attempt: () => 'refused' });
  const noted = [];
  const attempt = side.attempt;
  side.attempt = (record) => noted.push(record) && attempt(record);
  const ours = seat({}, side);
  const real = window.open;
  open(ours, { url: URL_A, mode: 'popup' }, 'pay');
  window.open = () => {
    throw new DOMException('no', 'SecurityError');
  };
  assert.doesNotThrow(() => open(ours, { url: URL_A, mode: 'popup' }, 'pay'));
  assert.deepEqual(
    noted.map(({ ours: is, url, target, live, threw }) => [is, url, target, live, threw]),
    [
      [true, URL_A, 'pay1', true, false],
      [true, URL_A, 'pay1', undefined, true],
    ]
  );
  assert.equal(noted[0].asked, real);
  assert.equal(ours.stuck, true);
});

test('without the core, the living window of this very address is shown, and not loaded anew', () => {
  for (const down of ['', 'fault']) {
    loaded.down = down;
    const ours = seat();
    open(ours, { url: URL_A, mode: 'popup' }, 'pay');
    happened.length = 0;
    open(ours, { url: URL_A, mode: 'popup' }, 'pay');
    assert.deepEqual(happened, [['focus']]);
  }
});

test('without the core, a window that is closed, or one of another address, is no reason not to open', () => {
  const ours = seat();
  const windows = () => happened.filter(([what]) => what === 'window').map(([, url]) => url);
  open(ours, { url: URL_A, mode: 'popup' }, 'pay');
  open(ours, { url: URL_B, mode: 'popup' }, 'pay');
  assert.deepEqual(windows(), [URL_A, URL_B]);
  ours.handle.closed = true;
  open(ours, { url: URL_B, mode: 'popup' }, 'pay');
  assert.deepEqual(windows(), [URL_A, URL_B, URL_B]);
});

test('with the core, what is to be shown anew is the core’s to say', () => {
  const [, side] = withCore();
  const ours = seat({}, side);
  for (let times = 0; times < 2; times++) open(ours, { url: URL_A, mode: 'popup' }, 'pay');
  assert.equal(happened.filter(([what]) => what === 'window').length, 2);
});

test('a window that is cut off, or none, cannot be shown, and that is all', () => {
  const cut = {
    focus: () => {
      throw new Error('cut off');
    },
  };
  for (const handle of [undefined, null, {}, cut]) assert.doesNotThrow(() => focus({ handle }));
});

test('a member is the page’s own, whatever it gave', () => {
  assert.equal(ownMember({ mode: 'frame' }, 'mode'), 'frame');
  for (const given of [undefined, null, 0, '', 'text', {}, Object.create({ mode: 'frame' })]) assert.equal(ownMember(given, 'mode'), '');
});
