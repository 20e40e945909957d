// Has anything come of a press on the shop's own page: a layer, a message, a field that asks for more, a dialog, a request?
//
// Reads: changes of the document's nodes and of their looks, fields that are refused or get the focus, how long the click takes, whether the
// page is being left, and what was asked of the network, for some seconds after a press; neither what stands in them nor where they are goes
// anywhere.
// Leaves: nothing.
// Known lies: a clock or an advert changes by itself, so that only its silence says something; what happens in a shadow root or a frame that
// was there before is not seen.
// Source: <https://dom.spec.whatwg.org/#mutation-observers>

import { calm, now } from './stay.js';

const { MutationObserver } = window;
const LONGEST = 60000;
// While one of the browser's own dialogs is up, the click goes on.
const DIALOG = 500;
// The same of a click that the page keeps from us in the end.
const STUCK = 1500;

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
  const look = (records) => {
    if (records.some((record) => isNews(record, host.button(), host.el, base))) last = now();
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
      look(records);
      observer = new MutationObserver((records) => {
        calm(look, records);
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      const turn = stay.branch();
      const came = ({ target }) => {
        if (target !== host.button() && target !== host.el) last = now();
      };
      turn.on(window, 'invalid', came);
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
      turn.after(LONGEST, turn.end);
      watching = turn.end;
    },
    // Whether anything has changed since the press.
    since: () => {
      look(observer ? observer.takeRecords() : []);
      return last > began || asked(began);
    },
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
