// The small panel of the way without the core, in Korean and English.

var WORDS = {
  ko: {
    lang: 'ko',
    title: '결제창이 열리지 않았어요',
    reason: '아래 버튼을 누르면 다시 열려요.',
    again: '다시 결제하기',
    help: '도움말 전체',
    old: '이 브라우저는 오래되어 결제를 도와드릴 수 없어요. 최신 브라우저에서 결제해 주세요.',
    off: '쇼핑몰의 결제 버튼이 꺼져 있어요. 잠시 뒤에 다시 눌러 주세요.',
    overlay: { title: '결제', close: '결제 닫기' },
  },
  en: {
    lang: 'en',
    title: 'The payment window didn’t open',
    reason: 'Press the button to try again.',
    again: 'Try again',
    help: 'All help',
    old: 'This browser is too old for us to help. Pay in an up-to-date one.',
    off: 'The shop has switched its pay button off. Try again in a moment.',
    overlay: { title: 'Payment', close: 'Close the payment' },
  },
};

/** @param {string} locale */
export function wordsOf(locale) {
  return /^ko/i.test(locale) ? WORDS.ko : WORDS.en;
}

/**
 * @param {string} tag
 * @param {string} part
 * @param {string} text
 * @param {string} [style] The object model may style what a content security policy forbids style sheets to.
 * @returns {any}
 */
function make(tag, part, text, style) {
  var node = document.createElement(tag);
  node.setAttribute('part', part);
  node.textContent = text;
  node.style.cssText = style || '';
  return node;
}

/**
 * Draws the panel.
 * @param {Element} slab
 * @param {{ lang: string, title: string, reason: string, again: string, help?: string, off?: string, old?: string }} words Where there is no network, there is no page with help either.
 * @param {'reason' | 'off'} why
 * @param {string} base The folder of the release.
 * @param {boolean} old The browser is too old for the core.
 * @param {string} url What "try again" opens by itself, where it does: nobody knows the provider's hosts here, so it says which host that is.
 * @param {'retry' | 'anyway'} how What its button does.
 */
export function drawPanel(slab, words, why, base, old, url, how) {
  var panel = make(
      'div',
      'panel',
      '',
      'box-sizing:border-box;margin:12px 0;padding:16px;border:1px solid;border-radius:12px;font-size:16px;line-height:1.5;text-align:start'
    ),
    again = make(
      'button',
      'remedy pay-anyway',
      words.again,
      'min-height:44px;margin:12px 16px 0 0;padding:8px 16px;font:inherit;font-weight:600;cursor:pointer'
    ),
    help = make('a', 'help', words.help || '', 'display:inline-block;line-height:44px;color:inherit'),
    at = document.createElement('a');
  at.href = url;
  if (url) again.textContent += ' (' + at.host + ')';
  panel.lang = words.lang;
  panel.tabIndex = -1;
  panel.setAttribute('role', 'alert');
  again.type = 'button';
  again.setAttribute('data-pay', how);
  help.href = base + 'guide/' + panel.lang + '/plain-help.html';
  help.target = '_blank';
  help.rel = 'noopener';
  panel.appendChild(make('strong', 'title', words.title));
  panel.appendChild(make('div', 'reason', words[why] || ''));
  if (old) panel.appendChild(make('div', 'note', words.old || ''));
  panel.appendChild(again);
  if (words.help) panel.appendChild(help);
  slab.appendChild(panel);
}
