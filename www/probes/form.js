// Does a form that goes out after a press come to its window, its frame or its page? And a link that the page's own code presses, to its window?
//
// Reads: `HTMLFormElement.prototype.submit`, which provider's scripts call and which no event tells of, and `submit` events: where a form is
// sent and by which name of a window or frame, no value of it; clicks on links that no shopper made; violations of the page's policy; whether
// this page keeps the focus.
// Leaves: nothing; `submit` is put back as it was.
// Known lies: a window that somebody opened before the press may have the name that a form names; a server may answer with a file, or
// without content, and the page stays.
// Source: <https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#form-submission-algorithm>

import { apply, lookAlike } from '../loader/watch.js';
import { URL, calm, now } from './stay.js';

const { HTMLFormElement } = window;
const { getAttribute } = Element.prototype;
// A window that a form opens takes the focus by then.
const FRONT = 1500;
// The contract's limit for what is watched for a press.
const LONGEST = 10000;
// A page that a form has sent away is gone by then, or its server is slow.
const LEAVES = 12000;

// Nobody pays in a frame that is smaller.
const SMALL = 50;

// This page, or one that it stands in.
const OWN = /^_(self|top|parent)$/i;

// A field of that name is a member of the form as well.
const attribute = (form, name) => apply(getAttribute, form, [name]) || '';

// Looks for the frame of that name where a form's target does: in this page's frames, in those of their own pages, in open shadow roots.
function frameOf(root, target) {
  for (const one of root.querySelectorAll('*')) {
    const frame = /^i?frame$/.test(one.localName);
    const inner = frame ? calm(() => one.contentDocument) : one.shadowRoot;
    const found = (frame && (attribute(one, 'name') === target || one.name === target) && one) || (inner && frameOf(inner, target));
    if (found) return found;
  }
}

// Whether a frame of that name may stand in one that nobody can look into, such as the provider's.
function isWithin() {
  return [...document.getElementsByTagName('iframe')].some((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return width > SMALL && height > SMALL && calm(() => frame.contentDocument) === null;
  });
}

// Watches the forms of one press, for as long as that is looked at. `sent` hears of every form that goes to a frame of this page; `lives`
// says whether a payment window is known to be open, `away` whether any other may be.
export function forms(turn, { trouble }, sent, lives, away) {
  const left = () => document.hidden || !document.hasFocus();

  const toWindow = (since) => {
    const { userActivation } = navigator;
    // An active click opens it, or the browser's blocker says no, and nobody tells which.
    if (!userActivation || userActivation.isActive || left() || lives()) return;
    let focus = true;
    // A window of that name that is there already takes what is sent to it, and no focus.
    const before = away() || undefined;
    turn.on(window, 'blur', () => {
      focus = false;
    });
    turn.after(FRONT, () => {
      if (focus && !left() && !lives()) turn.say('form', false, { cause: 'no-window', activation: 'inactive', before }, since);
    });
  };
  const toPage = (url, since) => {
    turn.after(LEAVES, () => {
      const insecure = location.protocol === 'https:' && url.protocol === 'http:';
      if (!document.hidden) turn.say('form', false, { cause: 'stayed', insecure: insecure || undefined }, since);
    });
  };
  const note = (form, sender) => {
    const of = (name) => (sender && attribute(sender, `form${name}`)) || attribute(form, name);
    const url = new URL(of('action') || location.href, document.baseURI);
    const target = of('target') || attribute(document.querySelector('base[target]') || form, 'target');
    const since = now();
    if (!/^https?:$/.test(url.protocol)) return;
    if (!target || OWN.test(target)) return toPage(url, since);
    // Inicis names the shop's page itself.
    if (target === window.name) return toPage(url, since);
    const frame = calm(frameOf, document, target);
    // What stands in a page within this one is seen there, not here.
    if (frame && frame.ownerDocument === document) sent(frame, url);
    else if (!frame && window.parent === window && !isWithin()) toWindow(since);
  };

  // A link that the page's own code presses opens its window, or does not, as a form does.
  turn.on(window, 'click', (event) => {
    const link = !event.isTrusted && event.composedPath().find((node) => node.localName === 'a' && node.href);
    const target = link && !link.hasAttribute('download') && /^https?:$/.test(link.protocol) && attribute(link, 'target');
    if (!target || OWN.test(target) || frameOf(document, target)) return;
    turn.after(0, () => {
      if (!event.defaultPrevented) toWindow(now());
    });
  });

  turn.on(window, 'submit', (event) => {
    const { target, submitter } = event;
    // The page's own code may keep it, and does so while it is dispatched.
    turn.after(0, () => {
      if (!event.defaultPrevented) note(target, submitter);
    });
  });
  turn.on(document, 'securitypolicyviolation', ({ disposition, effectiveDirective, blockedURI }) => {
    const host = calm(() => new URL(blockedURI).origin);
    // Of a form that the shop's own server sends on, the shop's address is told.
    const own = host === location.origin || undefined;
    if (disposition === 'enforce' && effectiveDirective === 'form-action') turn.say('form', false, { cause: 'page-policy', host, own });
  });

  calm(() => {
    const { prototype } = HTMLFormElement;
    const own = Object.setPrototypeOf(Object.getOwnPropertyDescriptor(prototype, 'submit'), null);
    const real = own.value;
    let over = false;
    if (typeof real !== 'function' || !own.configurable || !own.writable) return;
    const watched = lookAlike(real, (form, args) => {
      if (!over) calm(note, form);
      try {
        return apply(real, form, args);
      } catch (error) {
        // Firefox throws where a policy keeps the form in, and names our file as where it was: it is the page's own error all the same.
        trouble.passes = true;
        turn.after(0, () => {
          trouble.passes = false;
        });
        throw error;
      }
    });
    Object.defineProperty(prototype, 'submit', { ...own, value: watched });
    const putBack = turn.own(() => {
      over = true;
      // Where somebody has put something else there meanwhile, that stays.
      if (Object.getOwnPropertyDescriptor(prototype, 'submit').value === watched) Object.defineProperty(prototype, 'submit', own);
    });
    turn.after(LONGEST, putBack);
  });
}
