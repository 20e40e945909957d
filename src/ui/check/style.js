// The self-check page's style sheet, beside the panel's, and what else of the document is its own.

const css = `
:host { --shade: rgba(128, 128, 128, .12); --wash: var(--shade); --edge: var(--text); }
@supports (color: color-mix(in srgb, #000, #fff)) { :host { --shade: color-mix(in srgb, var(--text) 7%, transparent); --wash: color-mix(in srgb, var(--primary) 8%, transparent); --edge: color-mix(in srgb, var(--text) 60%, transparent); } }
/* This page's look is its own: dark where the browser's is, also in browsers for which the panel's is light. */
@media (prefers-color-scheme: dark) { :host { --primary: #8ab4ff; --on-primary: #0b1220; --back: #17191e; --text: #eceef2; } }
:host { display: block; font: 400 1rem / 1.5 var(--font); color: var(--text); }
.screen { display: grid; gap: 16px; overflow-wrap: anywhere; word-break: keep-all; }
h1 { margin: 0; font-size: 1.625rem; line-height: 1.3; letter-spacing: -.01em; text-wrap: balance; }
h1:focus { outline: none; }
h1:focus-visible { outline: 2px solid var(--primary); outline-offset: 4px; border-radius: 4px; }
h2 { margin: 0; font-size: 1rem; }
.lead { font-size: 1.0625rem; }
.point { display: inline-block; font-weight: 700; }
.remark { padding: 12px 16px; border-inline-start: 4px solid var(--primary); background: var(--wash); }
.big {
  display: flex; align-items: center; justify-content: center; width: 100%; min-height: 52px; margin-top: 8px; padding: 12px 20px;
  font-weight: 700; font-size: 1.0625rem; text-align: center; text-decoration: none;
  color: var(--on-primary); background: var(--primary); border: 1px solid var(--primary); border-radius: var(--radius);
}
.others { display: flex; flex-wrap: wrap; column-gap: 20px; }
.others:empty { display: none; }
.quiet { display: inline-flex; align-items: center; padding: 0; text-decoration: underline; text-underline-offset: .2em; }
.small {
  display: inline-flex; align-items: center; padding: 8px 16px; font-weight: 600; text-decoration: none;
  border: 1px solid var(--line); border-radius: calc(var(--radius) * .75);
}
progress { width: 100%; height: 8px; accent-color: var(--primary); appearance: none; border: 0; border-radius: 4px; overflow: hidden; background: var(--line); }
progress::-webkit-progress-bar { background: transparent; }
progress::-webkit-progress-value { background: var(--primary); }
progress::-moz-progress-bar { background: var(--primary); }
.lines { margin: 0; padding: 0; list-style: none; }
.lines li { display: grid; grid-template-columns: 1.5em 1fr auto; align-items: center; gap: 8px; box-sizing: border-box; min-height: 44px; padding: 4px 0; border-bottom: 1px solid var(--line); }
.lines li:last-child { border-bottom: 0; }
.mark { width: 1.25em; height: 1.25em; box-sizing: border-box; border: 2px solid var(--line); border-radius: 50%; line-height: 1; text-align: center; font-weight: 700; }
.mark::before { font-size: .875em; line-height: 1.1; display: block; }
[data-answer=waiting] { color: var(--quiet); }
[data-answer=good] .mark { border-color: var(--primary); color: var(--on-primary); background: var(--primary); }
[data-answer=good] .mark::before { content: '✓'; }
[data-answer=bad] .mark { border-color: var(--text); }
[data-answer=bad] .mark::before { content: '!'; }
[data-answer=unknown] .mark::before { content: '–'; }
[data-answer=bad] .word { font-weight: 700; }
.word { font-size: .9375rem; white-space: nowrap; }
details { border-top: 1px solid var(--line); }
details + details { margin-top: -16px; }
summary { display: flex; align-items: center; justify-content: space-between; min-height: 48px; font-weight: 600; text-decoration: none; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::after { content: '+'; font-size: 1.25em; font-weight: 400; }
details[open] > summary::after { content: '–'; }
summary:focus-visible, pre:focus-visible { outline: 2px solid var(--primary); outline-offset: 2px; border-radius: 4px; }
.entry { display: grid; gap: 8px; justify-items: start; padding: 12px 0; }
.entry + .entry { border-top: 1px dashed var(--line); }
dl { margin: 0; font-size: .875rem; }
dl div { display: flex; flex-wrap: wrap; column-gap: 8px; }
dt { opacity: .8; }
dd { margin: 0; font-family: ui-monospace, monospace; }
pre {
  box-sizing: border-box; width: 100%; margin: 0; padding: 12px; overflow-x: auto; font: .8125rem / 1.5 ui-monospace, monospace; white-space: pre-wrap;
  background: var(--shade); border-radius: calc(var(--radius) * .5);
}
[data-fold=report] > .entry:first-of-type h2 { font: 700 1.75rem / 1.3 ui-monospace, monospace; letter-spacing: .04em; }
pre { max-height: 16rem; overflow-y: auto; }
.field { display: grid; grid-template-columns: 1fr auto; gap: 8px; padding-bottom: 12px; }
.field label { grid-column: 1 / -1; }
.field input[data-sample] { grid-column: 1 / -1; text-transform: none; }
.field label { font-weight: 600; }
.field input {
  box-sizing: border-box; min-width: 0; min-height: 48px; padding: 8px 12px; font: 1rem ui-monospace, monospace; text-transform: uppercase;
  color: inherit; background: none; border: 1px solid var(--edge); border-radius: calc(var(--radius) * .75);
}
.field input:focus-visible { outline: 2px solid var(--primary); outline-offset: 2px; }
.demo { display: grid; gap: 8px; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (forced-colors: active) {
  .big { border: 2px solid ButtonText; }
  .mark { border-color: CanvasText; }
  progress { border: 1px solid CanvasText; }
}
@media print { .big, .others { display: none; } }
`;

export function stage(place) {
  return place.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
}

export function adopt(stage) {
  const root = stage.getRootNode();
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch (_) {
    root.appendChild(document.createElement('style')).textContent = css;
  }
}

export function name(title, locale) {
  document.title = title;
  document.documentElement.lang = locale;
}

export function load(base) {
  if (window.payready || document.querySelector('script[data-demo]')) return;
  const tag = document.createElement('script');
  tag.dataset.demo = '';
  tag.src = `${base}payready.js`;
  document.head.append(tag);
}
