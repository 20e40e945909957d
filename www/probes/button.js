// Can the pay button be pressed?
//
// Reads: what lies at the middle of the button, where it is in the viewport; `:disabled`; where trusted clicks land.
// Leaves: nothing.
// Known lies: what covers it may be a dialog of the shop's that the shopper has asked for; a press on a disabled button is no
// event at all; a press by the keyboard has no place.
// Source: <https://drafts.csswg.org/cssom-view/#dom-document-elementfrompoint>

import { now } from './stay.js';

// What comes of a click is seen by then.
const STAYS = 3000;

// The shop's own button, or the one in the element.
function payButton({ el, button }) {
  if (el.hasAttribute('for')) return button();
  const one = 'button,input,a';
  return el.querySelector(one) || (el.shadowRoot && el.shadowRoot.querySelector(one));
}

const aside = (hit, place, el) => !place.contains(hit) && !hit.contains(place) && !el.contains(hit);
// What has a use of its own: a click there was meant for it.
const USED = 'a,button,input,select,textarea,label,summary,dialog,[role=button],[role=dialog],[role=alertdialog],[aria-modal]';

// Whether anything of what lies over the button can be seen: then a click there was meant for it.
function isSeen(hit, place) {
  if (/^(img|svg|canvas|video|iframe|object)$/i.test(hit.localName) || hit.textContent.trim()) return true;
  for (let one = hit; one && !one.contains(place); one = one.parentElement) {
    const { opacity, backgroundColor, backgroundImage } = getComputedStyle(one);
    if (opacity === '0') return false;
    if (backgroundImage !== 'none' || !/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return true;
  }
  return false;
}

function at(place) {
  const box = place && place.getBoundingClientRect();
  const x = box && box.left + box.width / 2;
  const y = box && box.top + box.height / 2;
  if (!box || !box.width || x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return undefined;
  return place.getRootNode().elementFromPoint(x, y);
}

export function button(stay, { host }) {
  const place = payButton(host);
  const hit = place && at(place);
  if (hit === undefined) return;
  const covered = hit && aside(hit, place, host.el);
  const cause = place.matches(':disabled') ? 'disabled' : covered ? 'covered' : undefined;
  stay.say('button', !cause, { cause, by: covered ? hit.localName : undefined });
}

// Watches for presses that something else takes, for as long as we stay. What is returned says that a press has come to the button: from
// then on it is known that it works.
// `begin` looks for what comes of a click from a time on, and `came` says whether anything has.
export function presses(stay, { host }, came, begin) {
  let works = false;
  stay.on(window, 'click', (event) => {
    const place = payButton(host);
    const hit = event.composedPath()[0];
    // The second click of a double click belongs to the first.
    if (works || !event.isTrusted || event.detail !== 1 || !place || !(hit instanceof Element) || !aside(hit, place, host.el)) return;
    if (hit.closest(USED) || isSeen(hit, place)) return;
    const { left, right, top, bottom } = place.getBoundingClientRect();
    const { clientX: x, clientY: y } = event;
    if (x < left || x > right || y < top || y > bottom) return;
    const since = now();
    begin(since, []);
    // A banner goes away when it is clicked; a shop may listen there, and not on the button.
    stay.after(STAYS, () => {
      if (!works && at(place) === hit && document.hasFocus() && !came(since)) stay.say('button', false, { cause: 'covered', by: hit.localName, pressed: true });
    });
  });
  return () => {
    works = true;
    stay.say('button', true);
  };
}
