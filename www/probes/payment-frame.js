// Does the payment that a press opens in a frame of this page come, and can it be seen?
//
// Reads: frames of the hosts and names that the profile has, and frames that a form is sent to: whether they load, their place and their
// looks and those of what they stand in; what lies at their middle; violations of the page's policy.
// Leaves: nothing.
// Known lies: `load` comes for error pages and for refused frames as well; many frames are meant to be of no size, or to be seen later.
// Source: <https://html.spec.whatwg.org/multipage/iframe-embed-object.html#the-iframe-element>

import { URL, calm, now } from './stay.js';

const { Map, Set } = window;
const EVERY = 500;
const LONGEST = 30000;
// Nobody pays in a frame that is smaller.
const SMALLEST = 200;
// What is shown as soon as it is ready, or slowly, is seen by then.
const SHOWN = 12000;
const SEEN = 0.05;
// A frame that comes with a press and covers that much of the page is more than an advert.
const LARGE = 0.25;
// The page has shown by then what it is about to show in a frame that its policy refuses.
const POLICY = 1000;
const CAUSES = { veiled: 'invisible', refused: 'page-policy' };

// Hosts of which a frame of our own is asked for, and until when: what the page's policy says of that is not said of the payment.
export const asking = new Map();

const hostFits = (host, pattern) => (pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern);

// The outermost of the frame and what it stands in that makes it as good as invisible; nothing, where it can be seen.
function veil(frame) {
  let found;
  let opacity = 1;
  for (let one = frame; one; one = one.parentElement || (one.getRootNode() || {}).host) {
    opacity *= Number(getComputedStyle(one).opacity);
    if (opacity <= SEEN && getComputedStyle(one).opacity < 1) found = one;
  }
  return found;
}

// How a frame of some size stands on the page: 'seen', 'veiled' where nobody sees it and it takes all clicks, or undefined.
function looks(frame) {
  const { left, top, right, bottom } = frame.getBoundingClientRect();
  const [x0, y0, x1, y1] = [Math.max(left, 0), Math.max(top, 0), Math.min(right, innerWidth), Math.min(bottom, innerHeight)];
  if (x1 - x0 < SMALLEST || y1 - y0 < SMALLEST || getComputedStyle(frame).visibility !== 'visible') return undefined;
  const over = veil(frame);
  if (!over) return 'seen';
  const hit = frame.getRootNode().elementFromPoint((x0 + x1) / 2, (y0 + y1) / 2);
  return hit && over.contains(hit) ? 'veiled' : undefined;
}

// Watches the frames of one press. What is returned is told of every frame that a form is sent to.
export function paymentFrames(turn, { profile }, call) {
  const before = new Set(document.getElementsByTagName('iframe'));
  const loaded = new Set();
  const sent = new Map();
  const veiled = new Map();
  const told = new Map();
  const { elements = [], hosts = [] } = profile.frames || {};
  const known = [...(profile.hosts || []).filter(({ role }) => !role || role === 'pay').map(({ url }) => calm(() => new URL(url).host)), ...hosts];
  const isPayHost = (at) => !!at && known.some((pattern) => pattern && hostFits(at.host, pattern));
  const addressOf = (frame) => sent.get(frame) || calm(() => new URL(frame.src));
  const isOfPayment = (frame) => isPayHost(addressOf(frame)) || sent.has(frame) || elements.some((pattern) => calm(() => !!frame.closest(pattern)));
  const shownBefore = new Set();
  const noteShown = (frame) => {
    if (looks(frame)) shownBefore.add(frame);
  };
  // The payment's own, before the page does anything about the press.
  for (const frame of before) if (calm(isOfPayment, frame)) calm(noteShown, frame);
  turn.after(0, () => {
    for (const frame of before) if (!calm(isOfPayment, frame)) calm(noteShown, frame);
  });
  const isLarge = (frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return width * height >= innerWidth * innerHeight * LARGE;
  };
  // Where nobody knows the provider's hosts.
  const unknown = !elements.length && !known.some(Boolean);
  const mayBePayment = (frame) => unknown && !shownBefore.has(frame) && isLarge(frame);
  // One that was there before has loaded before, where it is another site's by now.
  const isLoaded = (frame) => loaded.has(frame) || (before.has(frame) && !shownBefore.has(frame) && frame.contentDocument === null);
  const called = new Set();
  const refused = new Set();
  const all = () => [...document.getElementsByTagName('iframe')];
  // Once the payment was seen, what another frame of the provider's does is nothing to its shopper.
  let seen;
  const say = (frame, how) => {
    if (told.get(frame) === how) return;
    told.set(frame, how);
    if (how === 'seen') seen = frame;
    else if (seen && seen !== frame) return;
    turn.say('payment-frame', how === 'seen', how === 'seen' ? { known: isPayHost(addressOf(frame)) || undefined } : { cause: CAUSES[how] });
  };

  turn.on(document, 'load', ({ target }) => {
    // What a frame shows before it is sent anywhere is nothing.
    if (target.localName === 'iframe' && calm(() => target.contentWindow.location.href) !== 'about:blank') loaded.add(target);
  });
  turn.on(document, 'securitypolicyviolation', ({ disposition, effectiveDirective, blockedURI }) => {
    if (disposition !== 'enforce' || !/^(frame|child)-src$/.test(effectiveDirective)) return;
    const at = calm(() => new URL(blockedURI));
    if (!at || now() < asking.get(at.origin) || (!isPayHost(at) && ![...sent.values()].some((url) => url.origin === at.origin))) return;
    refused.add(at.origin);
    // Providers have frames that nobody is to see, beside the one in which is paid.
    turn.after(POLICY, () => {
      const of = all().filter((frame) => (addressOf(frame) || {}).origin === at.origin);
      if (!of.length || of.some(looks)) say(0, 'refused');
    });
  });

  const look = (frame) => {
    // Where the page's policy has refused it, the browser shows a page of its own there.
    if (refused.has((addressOf(frame) || {}).origin) || (!calm(isLoaded, frame) && !told.has(frame))) return;
    const how = frame.isConnected ? looks(frame) : undefined;
    const ofPayment = isOfPayment(frame);
    if (how === 'seen' && (ofPayment || mayBePayment(frame))) say(frame, how);
    if (!ofPayment) return;
    if (how !== 'veiled') return veiled.delete(frame);
    if (!veiled.has(frame)) veiled.set(frame, now());
    if (now() - veiled.get(frame) >= SHOWN) say(frame, how);
  };
  const began = now();
  (function again() {
    turn.after(EVERY, () => {
      for (const frame of all()) {
        const url = calm(() => frame.getAttribute('src'));
        if (!before.has(frame) && !called.has(frame) && url) calm(call, url);
        called.add(frame);
        calm(look, frame);
      }
      if (now() - began < LONGEST) again();
    });
  })();
  return (frame, url) => sent.set(frame, url);
}
