// Does another tab pay from this same address, and did the shopper come back with the session?
//
// Reads: messages on the BroadcastChannel `payready` of this origin; the return page's `<meta name="payready-session">`.
// Leaves: nothing; the channel is closed while the page is away, for an open one can keep Back from bringing it back whole.
// Known lies: tabs of another partition or profile are not heard; a shop with one address for all orders has two payments at
// one address that are not one order; a referrer may be withheld, and then nothing is known of where the shopper came from.
// Source: <https://html.spec.whatwg.org/multipage/web-messaging.html#broadcasting-to-other-browsing-contexts>

import { URL, calm, known, nonce, sameSite, word } from './stay.js';

const { BroadcastChannel } = window;
const PATIENCE = 400;
// All elements of this page are one.
const HERE = calm(nonce);

// What stands for an address; the address itself goes nowhere.
function hash(text) {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x1000193);
  return sum.toString(36);
}

// `cut()` is called when a page of this origin, come back from a payment, says that it has lost its opener.
export function tabs(stay, cut) {
  const place = () => hash(location.pathname + location.search + location.hash);
  let channel;
  let paying = false;
  let other = false;

  const send = (state) => calm(() => channel.postMessage({ payready: 1, type: 'order', tab: HERE, place: place(), state }));
  const hear = ({ data }) => {
    if (known(data, 'return')) {
      cameBack(stay, data.session, data.crossSite);
      if (data.opener === 'no') cut();
    }
    if (!known(data, 'order') || data.tab === HERE || data.place !== place()) return;
    if (data.state === 'asks' && paying) send('pays');
    if (data.state === 'pays') {
      other = true;
      stay.say('order', false);
    }
    if (data.state === 'ends' && other) ask();
  };
  const close = () => {
    if (paying) send('ends');
    calm(() => channel.close());
    channel = undefined;
  };
  const open = () => {
    channel = calm(() => new BroadcastChannel('payready'));
    if (channel)
      channel.onmessage = (event) => {
        calm(hear, event);
      };
    if (paying) send('pays');
  };
  const ask = async () => {
    other = false;
    send('asks');
    await stay.until(PATIENCE);
    if (!other) stay.say('order', !!channel || 'unsupported');
  };

  open();
  stay.own(close);
  stay.on(window, 'pagehide', close);
  stay.on(window, 'pageshow', ({ persisted }) => {
    if (persisted) open();
  });
  return {
    ask,
    pays(now) {
      if (paying !== now) send(now ? 'pays' : 'ends');
      paying = now;
    },
  };
}

function cameBack(stay, session, crossSite) {
  if (session === 'missing' || session === 'kept') stay.say('return', session === 'kept', { crossSite: word(crossSite) });
}

// What this very page says, when it is the one that the shopper comes back to.
export function returned(stay) {
  const meta = document.querySelector('meta[name=payready-session]');
  const from = calm(() => new URL(document.referrer).hostname);
  if (meta) cameBack(stay, meta.content, from && (sameSite(from, location.hostname) ? 'no' : 'yes'));
}
