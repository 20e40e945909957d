// Has anything come of a press on the shop's own page: a layer, a message, a field that asks for more, a dialog, a request?
//
// Reads: changes of the document's nodes and of their looks, fields that are refused or get the focus, how long the click takes, whether the
// page is being left, and what was asked of the network, for some seconds after a press; neither what stands in them nor where they are goes
// anywhere.
// Leaves: nothing.
// Known lies: a clock or an advert changes by itself, so that only its silence says something; what happens in a shadow root or a frame that
// was there before is not seen. A page that thanks has sold something; one that says so in words that are not here has as well.
// Source: <https://dom.spec.whatwg.org/#mutation-observers>

import { calm, now } from './stay.js';

const { MutationObserver } = window;
const LONGEST = 60000;
// While one of the browser's own dialogs is up, the click goes on.
const DIALOG = 500;
// The same of a click that the page keeps from us in the end.
const STUCK = 1500;

// How a page says that an order is done. It is only looked for in what has changed, and only whether it is there is told.
const DONE = /thank|paid\b|(order|payment)[^.]{0,30}(complete|confirmed|received|success)|완료|감사|성공|完了|ありがとう|成功|感谢|谢谢/i;
// The same of one that has come to nothing.
const OVER = /declined|failed|거절|실패|失敗|失败|拒/i;
// And how it says that this is still to come.
const WAITS = /until|once|wait|being|완료(될|되면|할|까지)|기다|まで|直到|等待/i;
// A change of something that holds more is none of its words.
const WORDS = 300;
const MOST = 300;
const PAUSE = 250;

// The button itself may look pressed; what is ours is not the page's.
function isNews(record, button, el, base) {
  const { target, addedNodes, removedNodes } = record;
  if (target === el || (button && button.contains(target))) return false;
  const ours = (node) =>
    node === el ||
    (target === document.documentElement && /^(IFRAME|DIALOG)$/.test(node.nodeName)) ||
    (node.nodeName === 'SCRIPT' && String(node.src).startsWith(base));
  const nodes = [...addedNodes, ...removedNodes];
  return !nodes.length || !nodes.every(ours);
}

export function changes(stay, { host, base, profile }) {
  let began = Infinity;
  let last = -Infinity;
  let started;
  let watching;
  let observer;
  const changed = new Set();
  const look = (records) => {
    const news = records.filter((record) => isNews(record, host.button(), host.el, base));
    if (!news.length) return;
    last = now();
    for (const { type, target, addedNodes } of news)
      for (const node of type === 'childList' ? addedNodes : [target]) if (changed.size < MOST) changed.add(node);
  };
  // Whether what has changed says so, where it can be seen.
  const says = (node, words) => {
    const { nodeType, parentElement, textContent } = node;
    const place = nodeType === 1 ? node : parentElement;
    if (textContent.length >= WORDS || WAITS.test(textContent) || /^(SCRIPT|STYLE)$/.test(place.nodeName)) return false;
    return words.some((one) => one.test(textContent)) && place.getClientRects().length > 0;
  };
  const hasSaid = (...words) => {
    look(observer ? observer.takeRecords() : []);
    return [...changed].some((node) => calm(says, node, words));
  };
  const stop = () => {
    if (observer) observer.disconnect();
  };
  // Our own files, pings, and the look at the page's own headers.
  const page = location.href.replace(/#.*/, '');
  const ours = (url) =>
    url === page || url.startsWith(base) || (profile.hosts || []).some((one) => one.ping && url.startsWith(new URL(one.ping, one.url).href));
  const asked = (since) => performance.getEntriesByType('resource').some(({ name, startTime }) => startTime > since && !ours(name));

  stay.own(stop);
  return {
    // A press, at that time; what has changed since, where it was before we came.
    begin(at, records) {
      stop();
      if (watching) watching();
      began = at;
      last = -Infinity;
      changed.clear();
      look(records);
      const turn = stay.branch();
      // After a pause: a page that changes all the time is not read all the time.
      let due;
      observer = new MutationObserver((records) => {
        calm(look, records);
        due =
          due ||
          turn.after(PAUSE, () => {
            due = 0;
            if (hasSaid(DONE)) stay.say('answer', true);
          });
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      const came = ({ target }) => {
        if (target !== host.button() && target !== host.el) last = now();
      };
      for (const name of ['invalid', 'toggle', 'hashchange']) turn.on(window, name, came);
      // The same element gets it once more when a window that was in front closes.
      let focused = document.activeElement;
      turn.on(window, 'focusin', (event) => {
        if (event.target !== focused && event.target !== document) came(event);
        focused = document.activeElement;
      });
      // The page is on its way to another; only once, since a page that is asked each time is not kept for Back.
      const leaves = turn.on(window, 'beforeunload', () => {
        leaves();
        last = now();
      });
      started = now();
      const ended = () => {
        if (now() - started > DIALOG) last = now();
      };
      // A machine that is busy comes late to a timer, and to the end of the click only where something in it took so long.
      const early = turn.on(window, 'click', ended, true);
      turn.after(0, () => {
        early();
        if (now() - started > STUCK) last = now();
      });
      turn.own(stop);
      turn.own(() => changed.clear());
      turn.after(LONGEST, turn.end);
      watching = turn.end;
    },
    // Whether anything has changed since the press.
    since: () => {
      look(observer ? observer.takeRecords() : []);
      return last > began || asked(began);
    },
    // Whether the page says that the order is done, or that nothing has come of it.
    isOver: () => hasSaid(DONE, OVER),
    // The payment window is open: what came before is not its doing.
    opened: () => {
      began = now();
      // It is the window that the click took so long for.
      started = began;
    },
    // Whether anything has changed within the last milliseconds, since the payment window opened.
    within: (ms) => {
      look(observer ? observer.takeRecords() : []);
      const since = Math.max(began, now() - ms);
      return last > since || asked(since);
    },
  };
}
