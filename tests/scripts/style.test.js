// What the style sheets are to browsers that know neither light-dark() nor color-mix(): a whole look.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const sheet = (path) => /const css = `([^`]*)`/.exec(readFileSync(new URL(`../../src/ui/${path}`, import.meta.url), 'utf8'))[1];
const PANEL = sheet('style.js');
const PAGE = sheet('check/style.js');

// Without the blocks that such a browser skips.
function old(css) {
  let rest = css;
  for (;;) {
    const start = /@supports \(color: (light-dark|color-mix)\(.*\)\) \{/.exec(rest);
    if (!start) return rest;
    let end = start.index + start[0].length;
    for (let depth = 1; depth; end++) depth += { '{': 1, '}': -1 }[rest[end]] || 0;
    rest = rest.slice(0, start.index) + rest.slice(end);
  }
}

test('no color is said in words that old browsers do not know', () => {
  for (const css of [PANEL, PAGE]) assert.doesNotMatch(old(css), /light-dark\(|color-mix\(/);
  // Those that know them are given them.
  assert.match(PANEL, /light-dark\(#1a56db, #8ab4ff\)/);
  assert.match(PANEL, /color-mix\(in srgb, var\(--text\) 62%, var\(--back\)\)/);
});

test('every property that is used has a value in old browsers', () => {
  const all = old(PANEL) + old(PAGE);
  const used = new Set([...all.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  const own = [...used].filter((name) => !name.startsWith('--payready-'));
  assert.ok(own.length > 8, own.join());
  for (const name of own) assert.ok(new RegExp(`[{;\\s]${name}: [^;]`).test(all), name);
});
