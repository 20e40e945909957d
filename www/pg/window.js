// Payready: for every page of a payment window, and for the shop's return page. It tells the page that opened the window that it lives.
// A classic script in ES5. Nothing in its messages is a secret, so they may go to whoever opened the window.
(function () {
  'use strict';

  var shop = window.opener || (window.parent !== window && window.parent);

  function tell(state) {
    try {
      shop.postMessage({ payready: 1, type: 'window', state: state, visible: document.visibilityState !== 'hidden', focus: document.hasFocus() }, '*');
    } catch (_) {
      /* nobody is there */
    }
  }
  function alive() {
    tell('alive');
  }
  function host(url) {
    return (/^https?:\/\/([^/:]+)/.exec(url) || [])[1];
  }
  // Without the list of public suffixes this is a guess.
  function site(name) {
    if (/^[\d.]+$/.test(name)) return name;
    return name
      .split('.')
      .slice(/\.(co|com|or|ne|go|ac|re|pe|net|org|gov|edu|gob|nom)\.[a-z]{2}$/.test(name) ? -3 : -2)
      .join('.');
  }
  // Where the tie is cut, pages of one origin can still speak to each other: the return page to the checkout.
  function comeBack() {
    var meta = document.querySelector('meta[name=payready-session]');
    var session = meta && meta.getAttribute('content');
    var from = host(document.referrer);
    if ((!meta && window.opener) || typeof BroadcastChannel !== 'function') return;
    try {
      var channel = new BroadcastChannel('payready');
      channel.postMessage({
        payready: 1,
        type: 'return',
        session: session === 'missing' || session === 'kept' ? session : 'unknown',
        crossSite: from ? (site(from) === site(location.hostname) ? 'no' : 'yes') : 'unknown',
        opener: window.opener ? 'yes' : 'no',
      });
      channel.close();
    } catch (_) {
      /* it stays unsaid */
    }
  }

  if (shop) {
    alive();
    window.addEventListener('pageshow', alive);
    window.addEventListener('focus', alive);
    window.addEventListener('blur', alive);
    window.addEventListener('pagehide', function () {
      tell('leaving');
    });
    document.addEventListener('visibilitychange', alive);
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', comeBack);
  else comeBack();
})();
