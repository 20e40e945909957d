// The panel's one style sheet. Beside the core and not inside it: wasm packs text badly.
//
// Browsers without light-dark() (Chrome 123, Safari 17.5) show the light look, and those without color-mix() (Chrome 111, Safari 16.2) plain
// colors. Both stand behind @supports: a declaration with a var() in it is taken before it is known what it says, and one that says nothing
// then leaves no color at all, whatever was declared before it.

const css = `
:host {
  --font: var(--payready-font-family, inherit);
  --size: var(--payready-font-size-base, max(16px, 1em));
  --primary: var(--payready-color-primary, #1a56db);
  --on-primary: #fff;
  --back: var(--payready-color-background, #fff);
  --text: var(--payready-color-text, #1b1d21);
  --line: rgba(128, 128, 128, .5);
  --pale: rgba(128, 128, 128, .2);
  --quiet: var(--text);
  --radius: var(--payready-border-radius, 12px);
  --unit: var(--payready-spacing-unit, 4px);
  display: inline;
}
@supports (color: light-dark(#000, #fff)) {
  :host {
    --primary: var(--payready-color-primary, light-dark(#1a56db, #8ab4ff));
    --on-primary: light-dark(#fff, #0b1220);
    --back: var(--payready-color-background, light-dark(#fff, #17191e));
    --text: var(--payready-color-text, light-dark(#1b1d21, #eceef2));
  }
}
@supports (color: color-mix(in srgb, #000, #fff)) {
  :host {
    --line: color-mix(in srgb, var(--text) 22%, transparent);
    --pale: color-mix(in srgb, var(--primary) 14%, transparent);
    --quiet: color-mix(in srgb, var(--text) 72%, transparent);
  }
}
[part~=panel], [part=note] {
  box-sizing: border-box;
  container-type: inline-size;
  contain-intrinsic-inline-size: 240px;
  width: 100%;
  margin-block: calc(3 * var(--unit));
  padding: calc(4 * var(--unit));
  font: 400 var(--size) / 1.5 var(--font);
  color: var(--text);
  background: var(--back);
  border: 1px solid var(--line);
  border-radius: var(--radius);
  text-align: start;
  word-break: keep-all;
  overflow-wrap: anywhere;
}
:lang(ja), :lang(zh) { word-break: normal; }
:lang(ja) { word-break: auto-phrase; }
[part~=panel]:focus { outline: none; }
[part~=panel]:focus-visible { outline: 2px solid var(--primary); outline-offset: 2px; }
p, ol { margin: 0; }
[part=title] { font-weight: 700; font-size: 1.125em; line-height: 1.35; }
[part=reason] { margin-top: var(--unit); }
[part=figure] { margin: calc(4 * var(--unit)) 0 0; max-width: 340px; font: 400 13px / 1 system-ui, sans-serif; }
[part=figure]:empty { display: none; }
[part=figure] svg { display: block; width: 100%; height: auto; overflow: hidden; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; fill: none; }
[part=figure] { --ink: var(--text); --soft: rgba(128, 128, 128, .35); --tint: var(--back); }
@supports (color: color-mix(in srgb, #000, #fff)) { [part=figure] { --ink: color-mix(in srgb, var(--text) 62%, var(--back)); --soft: color-mix(in srgb, var(--text) 16%, var(--back)); --tint: color-mix(in srgb, var(--primary) 14%, var(--back)); } }
[part=figure] :is(.line, .card) { stroke: var(--ink); }
[part=figure] :is(.accent, .press) { stroke: var(--primary); }
[part=figure] .card { fill: var(--back); }
[part=figure] .press { fill: var(--tint); }
[part=figure] .soft { fill: var(--soft); }
[part=figure] .bar { stroke: var(--soft); stroke-width: 6; }
[part=figure] .hair { stroke: var(--soft); }
[part=figure] .ink { fill: var(--ink); }
[part=figure] .on { fill: var(--primary); }
[part=figure] .knob { fill: var(--back); }
[part=figure] .mark { fill: var(--primary); stroke: var(--back); }
[part=figure] .number { fill: var(--on-primary); font-size: 12px; font-weight: 700; }
[part=figure] .label { fill: var(--text); }
[part=steps] {
  margin-top: calc(4 * var(--unit));
  padding: 0;
  list-style: none;
  counter-reset: step;
  display: grid;
  gap: calc(2 * var(--unit));
}
[part=step] { counter-increment: step; display: grid; grid-template-columns: 1.75em 1fr; align-items: start; }
[part=step]::before {
  content: counter(step);
  width: 1.5em;
  height: 1.5em;
  border-radius: 50%;
  font-size: .875em;
  font-weight: 700;
  text-align: center;
  line-height: 1.5;
  margin-top: .125em;
  color: var(--primary);
  background: var(--pale);
}
[role=status]:not([part]) { margin-top: calc(3 * var(--unit)); font-weight: 600; }
.otherwise { margin-top: calc(5 * var(--unit)); padding-top: calc(4 * var(--unit)); border-top: 1px solid var(--line); font-weight: 600; }
.remedies { margin-top: calc(5 * var(--unit)); display: flex; flex-wrap: wrap; gap: calc(2 * var(--unit)); }
.links { margin-top: calc(2 * var(--unit)); display: flex; flex-wrap: wrap; column-gap: calc(4 * var(--unit)); }
button, a {
  box-sizing: border-box;
  min-height: 44px;
  min-width: 44px;
  font: inherit;
  color: inherit;
  background: none;
  border: 0;
  cursor: pointer;
}
[part~=remedy] {
  flex: 1 1 auto;
  display: inline-flex;
  align-items: center;
  justify-content: center;
  text-align: center;
  text-decoration: none;
  padding: calc(2 * var(--unit)) calc(4 * var(--unit));
  border: 1px solid var(--line);
  border-radius: calc(var(--radius) * .75);
  font-weight: 600;
}
[part~=primary] { color: var(--on-primary); background: var(--primary); border-color: var(--primary); }
.count { float: right; float: inline-end; margin-inline-start: calc(3 * var(--unit)); font-size: .875em; color: var(--quiet); font-variant-numeric: tabular-nums; }
details[open] { flex-basis: 100%; }
summary { box-sizing: border-box; min-height: 44px; min-width: 44px; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
.code { font: 600 1.25em / 1.5 ui-monospace, monospace; letter-spacing: .04em; overflow-wrap: anywhere; }
[part=pay-anyway], [part=help], summary { display: inline-flex; align-items: center; padding: 0; text-align: start; font-size: .9375em; text-decoration: underline; text-underline-offset: .2em; }
[part=note] { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: calc(1 * var(--unit)) calc(3 * var(--unit)); padding-block: calc(2 * var(--unit)); }
[part=note] > :first-child { flex: 1 1 16em; }
.ways { display: flex; flex-wrap: wrap; gap: calc(3 * var(--unit)); }
[part=note] button { flex: none; padding-inline: 0; text-decoration: underline; }
button:focus-visible, a:focus-visible, summary:focus-visible { outline: 2px solid var(--primary); outline-offset: 2px; border-radius: 4px; }
@container (max-width: 290px) { [part=figure] { font-size: 15px; } }
@media (forced-colors: active) {
  [part~=primary] { border: 2px solid ButtonText; }
  [part=step]::before { border: 1px solid CanvasText; }
  [part=figure] { --text: CanvasText; --back: Canvas; --primary: Highlight; --on-primary: HighlightText; }
}
@media print { .remedies, .links { display: none; } [part=figure] { break-inside: avoid; } }
`;

// A constructed sheet is allowed under every content security policy; a browser without them gets a <style> element.
export function adopt(root) {
  if (root.adoptedStyleSheets && root.adoptedStyleSheets.length) return;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch (_) {
    root.appendChild(document.createElement('style')).textContent = css;
  }
}
