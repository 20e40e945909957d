// Does the provider's frame speak here, and does its jar keep a cookie?
//
// Reads: the provider kit's frame.html, shown in one invisible pixel; what it answers to a nonce.
// Leaves: nothing; the frame goes as soon as it has answered or is given up, and takes its own cookies back.
// Known lies: `load` also comes for error pages and for frames that X-Frame-Options refused, and `error` never does, so only
// the frame's own word counts; a page in a hidden tab loads late or never. Firefox keeps a frame's plain cookie in a jar
// of its own, so that it is kept and still not the one that the provider's own page sees: `access` tells.
// Source: <https://github.com/whatwg/html/issues/12311>

import { URL, isNearer, known, nonce, now, sameSite, word } from './stay.js';

const DEADLINE = 8000;
const AFTER_LOAD = 2000;
const LATE = 2500;
// A shopper reads before they press.
const ASKING = 120000;

// Tells about the frame and its cookies; returns what it answered, if it did. `allow` names the permission that it is lent.
export async function frame(stay, context, policies, allow) {
  const address = new URL(context.profile.frame);
  const since = now();
  // Nobody has pressed anything yet.
  if (isNearer(address.hostname)) {
    for (const probe of ['frame', 'frame-cookies']) stay.say(probe, 'not-run', {}, since, context.profile.frame);
    return;
  }
  const seen = { loaded: false, hello: false };
  const end = await stay.until(DEADLINE, (done, inner) => show(inner, address, allow, seen, policies, done));
  const answer = end && end.answer;
  const cause = end ? end.cause : 'silent';
  const say = (probe, reading, facts) => stay.say(probe, reading, facts, since, context.profile.frame);
  say('frame', !cause, { cause, ...seen, late: (!cause && now() - since > LATE) || undefined });
  const crossSite = !sameSite(address.hostname, location.hostname);
  const jar = { crossSite };
  let reading = 'not-run';
  if (answer && crossSite) {
    for (const name of ['plain', 'partitioned', 'access', 'permission', 'storage']) jar[name] = word(answer[name]) || 'unknown';
    const kept = jar.plain === 'kept' || jar.partitioned === 'kept';
    reading = kept || jar.plain === 'lost' ? kept : 'threw';
  }
  say('frame-cookies', reading, jar);
  return answer;
}

// A button in the provider's frame, for what only a click in there can tell: `access` asks for the provider's own cookies, `popup` opens a
// window. Settles with what came of it; with null where the kit there knows no such button, and with nothing where nobody pressed it.
// The frame says in its own words what the button does: it is only told in which language.
export function offer(stay, { host, profile }, what, label, tag) {
  return stay.until(ASKING, (done, inner) => {
    const address = new URL(profile.frame);
    const { own, mark } = made(address, `&${what === 'access' ? 'ask' : what}=${encodeURIComponent(tag)}`);
    own.style.cssText = 'display:block;box-sizing:border-box;width:100%;max-width:640px;height:60px;margin:0 auto;padding:0 20px;border:0';
    own.title = label;
    inner.own(() => own.remove());
    inner.on(window, 'message', (event) => {
      const { isTrusted, source, origin, data } = event;
      if (!isTrusted || source !== own.contentWindow || !source || origin !== address.origin || data.nonce !== mark) return;
      if (known(data, what)) done(data[what] === 'yes');
      else if (known(data, 'answer')) done(null);
    });
    host.slab.parentNode.append(own);
  });
}

function made(address, more) {
  const mark = nonce();
  const own = document.createElement('iframe');
  own.referrerPolicy = 'origin';
  address.hash = `nonce=${mark}&to=${encodeURIComponent(self.origin)}${more}`;
  own.src = address.href;
  return { own, mark };
}

function show(stay, address, allow, seen, policies, done) {
  const { own, mark } = made(address, '');
  // Not `display: none`: browsers slow such frames down.
  own.style.cssText =
    'position:fixed!important;left:0!important;bottom:0!important;width:1px!important;height:1px!important;border:0!important;opacity:0!important';
  own.setAttribute('aria-hidden', 'true');
  own.tabIndex = -1;
  own.allow = allow;

  const shown = (node) => node.getClientRects().length;
  let back = 0;
  const why = (otherwise) => {
    if (policies(/^(frame|child|default)-src/, address.origin)) return 'page-policy';
    if (!own.isConnected) return 'removed';
    // A page that hides itself while it loads hides this with it.
    return !shown(own) && shown(document.body) ? 'hidden' : otherwise;
  };
  const end = (cause, answer) => done({ cause: why(cause), answer });

  stay.own(() => own.remove());
  stay.on(window, 'message', (event) => {
    const { isTrusted, source, origin, data } = event;
    // A script of the page can make an event of its own with any origin.
    if (!isTrusted || source !== own.contentWindow || !source || data.nonce !== mark) return;
    // Some shops take every message for their payment's.
    event.stopImmediatePropagation();
    const hello = known(data, 'hello');
    if (origin === address.origin && known(data, 'answer')) end(undefined, data);
    if (hello && (origin === address.origin || origin === 'null')) seen.hello = true;
    if (hello && origin === 'null') end('sandboxed');
  });
  stay.on(own, 'load', () => {
    seen.loaded = true;
    stay.after(AFTER_LOAD, () => {
      if (!seen.hello) end('refused');
    });
  });
  // Just before time is up: then it is known why.
  stay.after(DEADLINE - 10, () => end('silent'));
  // Behind the body: among the shop's own nodes it would be one too many for what looks after those.
  document.documentElement.append(own);
  // A refusal by the page's policy and a removal are known early.
  (function look() {
    // A page may make its document anew. What takes the frame out again does it on purpose.
    if (!own.isConnected && !back++ && document.documentElement) document.documentElement.append(own);
    const cause = why();
    if (cause && cause !== 'hidden') end(cause);
    else stay.after(250, look);
  })();
}
