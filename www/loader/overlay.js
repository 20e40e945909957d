// The payment in a frame over this page (`mode="frame"`). It is drawn here and not by the core, since its window must be there in the click.
// A modal dialog lies over everything, whatever the page does with its ancestors, and keeps the focus inside.

/** A frame in a page of another site is lent only what a payment needs. */
var ALLOW = 'payment; publickey-credentials-get; local-network-access; local-network; loopback-network';
/** The object model may style what a content security policy forbids style sheets to. */
var DIALOG =
  'position:fixed;inset:0;z-index:2147483647;box-sizing:border-box;width:100vw;max-width:none;height:100vh;height:100dvh;max-height:none;margin:0;' +
  'padding:0;border:0;background:rgba(0,0,0,.6);display:flex;flex-direction:column';
var BUTTON = 'align-self:flex-end;min-width:44px;min-height:44px;margin:8px;padding:0 16px;font:inherit';
var FRAME = 'flex:1;width:100%;border:0;background:#fff';

/**
 * @param {string} name
 * @param {string} style
 * @param {any} parent
 * @returns {any}
 */
function make(name, style, parent) {
  var element = document.createElement(name);
  element.style.cssText = style;
  parent.appendChild(element);
  return element;
}

/** Whether this entry of the history is ours. */
function isAhead() {
  return !!(history.state || 0).payready;
}

/**
 * Makes Back take the overlay away, and not leave the shop.
 * @param {() => void} close
 * @returns {() => void} Takes our entry of the history away again.
 */
function holdBack(close) {
  /** @param {Event} event */
  function onBack(event) {
    if (isAhead()) return;
    // The shop's router has nothing to do with it.
    event.stopImmediatePropagation();
    close();
  }
  try {
    history.pushState({ payready: 1, was: history.state }, '');
  } catch (_) {
    /* a sandboxed page has no history */
  }
  window.addEventListener('popstate', onBack, true);
  return function () {
    window.removeEventListener('popstate', onBack, true);
    if (isAhead()) history.back();
  };
}

/**
 * Shows the overlay, and returns the window of its frame.
 * @param {any} seat
 * @param {string} url
 * @param {{ title: string, close: string }} labels Its title, and the label of the button that closes it.
 * @param {() => void} then The shopper has closed it.
 */
export function overlay(seat, url, labels, then) {
  var html = document.documentElement,
    scrolls = html.style.overflow,
    from = /** @type {any} */ (document.activeElement),
    dialog = make('dialog', DIALOG, html),
    button = make('button', BUTTON, dialog),
    frame = make('iframe', FRAME, dialog),
    release = holdBack(close);
  function close() {
    if (!seat.close) return;
    seat.close = 0;
    // With the frame all its own entries of the history go.
    html.removeChild(dialog);
    html.style.overflow = scrolls;
    release();
    if (from && from.focus) from.focus();
    then();
  }
  seat.close = close;
  dialog.setAttribute('aria-label', labels.title);
  button.type = 'button';
  button.textContent = labels.close;
  button.onclick = close;
  dialog.oncancel = close;
  frame.title = labels.title;
  frame.allow = ALLOW;
  frame.src = url;
  html.style.overflow = 'hidden';
  if (dialog.showModal) dialog.showModal();
  button.focus();
  return frame.contentWindow;
}
