// The way without the core: a classic script in ES5 that the loader fetches where the core cannot run.
// It says why in a diagnosis, and gives the shopper a small panel when the payment window did not open.
(function () {
'use strict';

// Internet Explorer has no `currentScript`.
var script = document.currentScript;
var scripts = document.getElementsByTagName('script');
for (var i = 0; !script && i < scripts.length; i++) if (/plain-\w+\.js$/.test(scripts[i].src)) script = scripts[i];

script.payready = function (seat, code, base, emit) {
  var el = seat.el;
  var near = el.closest && el.closest('[lang]');
  var locale = (near && near.getAttribute('lang')) || navigator.language || 'en';
  var ko = /^ko/i.test(locale);
  var none = { name: 'other', version: '' };
  var diagnosis = {
    schema: 1,
    verdict: seat.stuck ? 'guide' : 'open',
    findings: [{
      code: code, severity: 'notice', certainty: 'proven', step: null, evidence: {},
      audience: { 'wasm-refused': 'merchant', fault: 'provider' }[code] || 'shopper'
    }],
    probes: [],
    environment: {
      engine: document.documentMode ? 'trident' : 'unknown', browser: none, os: none, device: 'desktop', surface: 'tab', inApp: null,
      embedding: window === window.top ? 'top' : 'cross-site', secureContext: window.isSecureContext !== false, locale: locale
    },
    provider: el.getAttribute('provider') || 'generic',
    durationMs: 0
  };
  function make(tag, part, text) {
    var node = document.createElement(tag);
    node.setAttribute('part', part);
    node.textContent = text;
    return node;
  }
  if (code && seat.told !== code) {
    seat.told = code;
    emit(seat, 'diagnosis', diagnosis);
  }
  seat.slab.textContent = '';
  if (!seat.stuck) return;

  var panel = make('div', 'panel', '');
  var again = make('button', 'remedy pay-anyway', ko ? '다시 결제하기' : 'Try again');
  var help = make('a', 'help', ko ? '도움말 전체' : 'All help');
  panel.lang = ko ? 'ko' : 'en';
  panel.tabIndex = -1;
  panel.setAttribute('role', 'alert');
  again.type = 'button';
  again.setAttribute('data-pay', 'retry');
  help.href = base + 'guide/' + (ko ? 'ko' : 'en') + '/plain-help.html';
  help.target = '_blank';
  help.rel = 'noopener';
  // The object model may style what a content security policy forbids style sheets to.
  panel.style.cssText = 'box-sizing:border-box;margin:12px 0;padding:16px;border:1px solid;border-radius:12px;font-size:16px;line-height:1.5;text-align:start';
  again.style.cssText = 'min-height:44px;margin:12px 16px 0 0;padding:8px 16px;font:inherit;font-weight:600;cursor:pointer';
  help.style.cssText = 'display:inline-block;line-height:44px;color:inherit';
  panel.appendChild(make('strong', 'title', ko ? '결제창이 열리지 않았어요' : 'The payment window didn’t open'));
  panel.appendChild(make('div', 'reason', ko ? '아래 버튼을 누르면 다시 열려요.' : 'Press the button to try again.'));
  panel.appendChild(again);
  panel.appendChild(help);
  seat.slab.appendChild(panel);
  panel.focus();
  emit(seat, 'blocked', diagnosis);
};
})();
