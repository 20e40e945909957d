// Does the payment window live, and did it come to the front?
//
// Reads: messages of the provider kit's window.js from the very window that was opened; `blur`, `visibilitychange`.
// Leaves: nothing.
// Known lies: a window whose pages cut the tie cannot speak to us at all, and silence proves nothing; the focus may leave
// for developer tools, or stay although the window is on another screen; phones show one page at a time and tell late.
// Source: <https://html.spec.whatwg.org/multipage/web-messaging.html#posting-messages>

import { URL, calm, known, now, together } from './stay.js';

const PATIENCE = 5000;
const FRONT = 1500;
// Messages of one window that are listened to.
const MOST = 50;

// Watches one payment window within its own stay.
export function watch(stay, { profile }, handle) {
  const origins = (profile.hosts || []).map(({ url }) => calm(() => new URL(url).origin));
  listen(stay, origins, handle, (profile.payment || {}).kit);
  together([() => front(stay, handle, now())]);
}

// Listens to what a window of one of these origins says of itself; `kit` is whether it must.
export function listen(stay, origins, handle, kit) {
  const since = now();
  let heard = 0;
  let said = false;
  stay.on(window, 'message', ({ isTrusted, source, origin, data }) => {
    // Whatever a payment window says to its shop, it has come as far as that.
    if (isTrusted && source === handle && !heard && !said) {
      said = true;
      stay.say('window', 'not-run', { state: 'message' }, since);
    }
    if (!isTrusted || source !== handle || !origins.includes(origin) || heard >= MOST || !known(data, 'window')) return;
    const { state, visible, focus } = data;
    if (/^(alive|leaving)$/.test(state) && ++heard)
      stay.say('window', true, { state, visible: !!visible, focus: !!focus, heardMs: Math.round(now() - since) }, since);
  });
  stay.after(PATIENCE, () => {
    if (!heard && kit) stay.say('window', 'timed-out', {}, since);
  });
}

async function front(stay, handle, since) {
  // A frame's window takes no focus from its page, and a window that is this one leaves with it.
  if (handle === window || calm(() => handle.parent !== handle)) return;
  const left = () => document.hidden || !document.hasFocus();
  const gone =
    left() ||
    (await stay.until(FRONT, (done, inner) => {
      inner.on(window, 'blur', ({ target }) => {
        if (target === window) done(true);
      });
      inner.on(document, 'visibilitychange', () => {
        if (left()) done(true);
      });
    }));
  stay.say('focus', !!gone, {}, since);
}
