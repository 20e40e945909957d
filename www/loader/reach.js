// Whether the shopper can press what a panel offers: a press that is held, or a payment that was refused, waits for that. A shop may have put
// the button where a panel beside it is off the screen, cut off, behind a layer or hidden later; then the panel goes to the top of the page.

/** @typedef {import('./seat.js').Seat} Seat */

/** How often is looked. */
var EVERY = 300;
/** What a shop lays over its page while it works is gone by then. */
var WORKS = 1000;
/** What is fainter nobody sees. */
var FAINT = 0.3;

/** Nothing that a shop's style sheet says of all elements keeps it from being seen. */
var STYLE =
  'display:block;visibility:visible;opacity:1;pointer-events:auto;position:fixed;inset:0;margin:auto;padding:0;border:0;background:none;width:640px;height:fit-content;max-width:calc(100% - 16px);max-height:calc(100% - 16px);overflow:auto;transform:none;filter:none;clip-path:none;z-index:2147483647'.replace(
    /;|$/g,
    '!important;'
  );

/**
 * What the element stands in, up to the page: whether it is fixed to the screen, moves with a box that scrolls, and is to be seen.
 * @param {Element} el
 */
function around(el) {
  var found = { fixed: false, scrolls: false, opacity: 1 };
  for (var up = /** @type {Element | null} */ (el); up; up = up.parentElement) {
    var style = getComputedStyle(up);
    found.opacity *= +style.opacity;
    found.fixed = found.fixed || style.position === 'fixed';
    found.scrolls = found.scrolls || (/auto|scroll/.test(style.overflowY) && up.scrollHeight > up.clientHeight && up !== document.body);
  }
  return found;
}

/**
 * Why the shopper cannot press one button: it is not there (`lost`), or something of the shop's lies over it (`covered`); nothing, where it can be
 * pressed, or scrolled to.
 * @param {Element} el
 * @param {Element} button
 * @param {{ fixed: boolean, scrolls: boolean }} place
 */
function obstacle(el, button, place) {
  var page = document.documentElement,
    box = button.getBoundingClientRect(),
    x = box.left + box.width / 2,
    y = box.top + box.height / 2;
  if (!box.width || !box.height) return 'lost';
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) {
    var within = x + scrollX > 0 && y + scrollY > 0 && x + scrollX < page.scrollWidth && y + scrollY < page.scrollHeight;
    return place.scrolls || (within && !place.fixed) ? '' : 'lost';
  }
  var hit = /** @type {any} */ (el.getRootNode()).elementFromPoint(x, y);
  // What has a frame in it may be the payment.
  if (!hit || el.contains(hit) || hit.closest('iframe') || hit.querySelector('iframe')) return '';
  return hit.contains(el) ? 'lost' : 'covered';
}

/**
 * Why the shopper can press none of the panel's buttons; nothing, where one can be pressed.
 * @param {Element} el
 * @param {Element} panel
 */
function hindrance(el, panel) {
  // What is not rendered is not measured either: browsers warn of that.
  if (panel.checkVisibility && !panel.checkVisibility()) return 'lost';
  var place = around(el),
    all = Array.from(panel.querySelectorAll('button,a[href]')).map(function (button) {
      return obstacle(el, button, place);
    });
  if (place.opacity < FAINT) return 'lost';
  return all.indexOf('') >= 0 ? '' : all.indexOf('covered') >= 0 ? 'covered' : 'lost';
}

/**
 * Puts it in front of everything: beside it, a modal dialog lets nothing be pressed but what is in it. There it may lie over what the shopper
 * wants to see: Escape and a click beside it put it away, until pay is pressed again.
 * @param {Seat} seat
 * @param {any} panel
 */
function lift(seat, panel) {
  var el = /** @type {any} */ (seat.el),
    modals = Array.from(document.querySelectorAll('dialog[open]')).filter(function (dialog) {
      return dialog.matches(':modal');
    }),
    home = /** @type {any} */ (modals.pop() || document.body);
  if (el.parentNode !== home) home.appendChild(el);
  el.style.cssText = STYLE;
  if (el.showPopover) {
    el.popover = 'auto';
    el.ontoggle = function (/** @type {any} */ event) {
      if (event.newState !== 'closed') return;
      seat.stuck = false;
      el.style.cssText = 'display:none!important';
    };
    el.showPopover();
  }
  panel.focus();
}

/**
 * Looks once; gives for how long nobody could press it.
 * @param {Seat} seat
 * @param {number} since
 */
function look(seat, since) {
  try {
    var panel = seat.stuck && seat.slab.querySelector('[part~=panel]'),
      why = panel && hindrance(seat.el, panel);
    if (!why) return 0;
    if (since + EVERY <= (why === 'lost' ? EVERY : WORKS)) return since + EVERY;
    lift(seat, panel);
  } catch (_) {
    /* a browser or a page without what this needs: it stays where it is */
  }
  return -WORKS;
}

/**
 * Looks after the panel of an element that nobody wrote, whenever it is shown.
 * @param {Seat} seat
 */
export function keepReachable(seat) {
  /** @type {object} */
  var latest;
  seat.reach = function () {
    var mine = {},
      since = 0;
    latest = mine;
    (function again() {
      setTimeout(function () {
        if (!seat.visible || mine !== latest) return;
        since = look(seat, since);
        again();
      }, EVERY);
    })();
  };
  if (seat.visible && seat.floats) seat.reach();
}
