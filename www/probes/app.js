// Does an app that a press calls take over?
//
// Reads: navigations, links and frames to an address that no browser shows by itself, as `intent:` or a card company's own scheme; of the
// address the scheme alone; whether this page is left, hidden or loses the focus.
// Leaves: nothing.
// Known lies: a browser may ask first, and the page stays for as long as the shopper thinks; an address that is assigned without the
// Navigation API is not seen.
// Source: <https://html.spec.whatwg.org/multipage/browsing-the-web.html#hand-off-to-external-software>

import { calm, now } from './stay.js';

// An app is there by then, and whoever is asked has read the question.
const OPENS = 4000;
// What browsers show, run or hand to a mail or telephone program.
const SHOWN = /^(https?|about|blob|data|javascript|file|ftp|mailto|tel|sms|ws|wss|[\w-]+-extension)$/;

const schemeOf = (url) => (/^\s*([a-z][\w+.-]*):/i.exec(url) || [])[1];

// What changes so much later than the call is the page's answer to it.
const ANSWERS = 500;

// Watches what one press calls. What is returned is told of the addresses of frames. `within` says whether the page has changed within the last
// milliseconds.
export function apps(turn, within) {
  let asked;
  const call = (url) => {
    const scheme = schemeOf(String(url));
    if (!scheme || SHOWN.test(scheme.toLowerCase())) return;
    const since = now();
    const mine = turn.branch();
    if (asked) asked.end();
    asked = mine;
    const took = () => {
      mine.end();
      turn.say('app', true, { scheme }, since);
    };
    if (document.hidden) return took();
    mine.on(window, 'blur', ({ target }) => {
      if (target === window) took();
    });
    mine.on(document, 'visibilitychange', took);
    mine.after(OPENS, () => turn.say('app', false, { scheme, answered: calm(within, OPENS - ANSWERS) || undefined }, since));
  };
  if (window.navigation && navigation.addEventListener)
    turn.on(navigation, 'navigate', ({ destination }) => {
      call(destination.url);
      // The shop goes on without the app.
      if (asked && !destination.sameDocument && /^https?:/.test(destination.url)) asked.end();
    });
  turn.on(window, 'click', (event) => {
    const link = event.composedPath().find((node) => node.localName === 'a' && node.href);
    // The page's own code may keep it, and does so while it is dispatched.
    if (link)
      turn.after(0, () => {
        if (!event.defaultPrevented) call(link.href);
      });
  });
  return call;
}
