// Can the pay button be pressed?
//
// Reads: what lies at the middle of the button, where it is in the viewport; `:disabled`; where trusted clicks land.
// Leaves: nothing.
// Known lies: what covers it may be a dialog of the shop's that the shopper has asked for; a press on a disabled button is no
// event at all; a press by the keyboard has no place.
// Source: <https://drafts.csswg.org/cssom-view/#dom-document-elementfrompoint>

// The shop's own button, or the one in the element.
function payButton(el) {
  const id = el.getAttribute('for');
  if (id) return el.getRootNode().getElementById(id);
  const one = 'button,input,a';
  return el.querySelector(one) || (el.shadowRoot && el.shadowRoot.querySelector(one));
}

const aside = (hit, place, el) => !place.contains(hit) && !hit.contains(place) && !el.contains(hit);

export function button(stay, { el }) {
  const place = payButton(el);
  const box = place && place.getBoundingClientRect();
  const x = box && box.left + box.width / 2;
  const y = box && box.top + box.height / 2;
  if (!box || !box.width || x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return;
  const hit = place.getRootNode().elementFromPoint(x, y);
  const covered = hit && aside(hit, place, el);
  const cause = place.matches(':disabled') ? 'disabled' : covered ? 'covered' : undefined;
  stay.say('button', !cause, { cause, by: covered ? hit.localName : undefined });
}

// Watches for presses that something else takes, for as long as we stay.
export function presses(stay, { el }) {
  stay.on(window, 'click', (event) => {
    const place = payButton(el);
    const hit = event.composedPath()[0];
    if (!event.isTrusted || !event.detail || !place || !(hit instanceof Element) || !aside(hit, place, el)) return;
    const { left, right, top, bottom } = place.getBoundingClientRect();
    const { clientX: x, clientY: y } = event;
    if (x > left && x < right && y > top && y < bottom) stay.say('button', false, { cause: 'covered', by: hit.localName, pressed: true });
  });
}
