// Did the scripts that a payment needs load, and what went wrong with any script here?
//
// Reads: script elements, resource timing, the globals that the profile names, the loader's list of the page's trouble.
// Leaves: nothing.
// Known lies: a script of another host without CORS only says "Script error.", and its promises say nothing; a failure before
// our loader ran is only in resource timing, often without a status; `class` and `const` at the top of a script make no
// member of `window`; an element's id makes one.
// Source: <https://html.spec.whatwg.org/multipage/webappapis.html#muted-errors>

import { bare, calm, now } from './stay.js';

const MOST = 10;
// What browsers, apps around them and extensions throw into every page.
const NOISE = /ResizeObserver loop|_AutofillCallback|Java exception|CefSharp|googletag/;
// What is not the page's: extensions' scripts, and our own.
const FOREIGN = /^([\w-]+-extension|webkit-masked-url):|\/(payready|panel|plain|probes)(-\w+)?\.js$/;
const KINDS = { SCRIPT: 'failed', error: 'error', unhandledrejection: 'rejection' };

// Settles with whether the page has finished loading: when it has, or 15 s after it began.
export async function pageLoad(stay) {
  const loaded = () => document.readyState === 'complete';
  if (!loaded()) await stay.until(Math.max(0, 15000 - now()), (done, inner) => inner.on(window, 'load', done));
  stay.say('page-load', loaded());
  // In a task of its own: also what the page does at its load is done.
  await stay.until(0);
}

const element = (url) => [...document.scripts].find((script) => script.src && bare(script.src) === bare(url));

export function pageScripts(stay, { profile, trouble }) {
  const { scripts = [], globals = [] } = profile.page || {};
  const done = document.readyState === 'complete';
  for (const subject of scripts) {
    const url = bare(subject);
    const timing = performance.getEntriesByType('resource').filter((entry) => bare(entry.name) === url);
    const failed = [...trouble].some((entry) => entry.kind === 'SCRIPT' && entry.url === url);
    const cause = failed ? 'error-event' : timing.length && timing.every((entry) => entry.responseStatus >= 400) ? 'status' : undefined;
    stay.say('page-script', !cause && (timing.length > 0 || (done && !!element(url)) || 'not-run'), { cause }, undefined, subject);
  }
  const script = scripts[0];
  for (const subject of globals) {
    const there = calm(() => window[subject] !== undefined && !(window[subject] instanceof Element));
    stay.say('page-global', there || (done && script && element(script) ? false : 'not-run'), { script }, undefined, subject);
  }
}

// Watches the page's trouble, for as long as we stay. `pressed()` says when the shopper last pressed pay; what is returned looks at all of
// it once more, when that has changed.
export function scriptTrouble(stay, context, pressed) {
  const { trouble } = context;
  const told = new Map();
  let read = 0;
  const look = () => {
    for (; read < trouble.length; read++) {
      const { kind, url = '', text = '', at } = trouble[read] || {};
      if (!KINDS[kind] || NOISE.test(text) || FOREIGN.test(url)) continue;
      if (kind === 'SCRIPT') pageScripts(stay, context);
      const after = at >= pressed();
      // Each script once, and once more when it spoils a press.
      if (told.has(url) ? told.get(url) || !after : told.size >= MOST) continue;
      told.set(url, after);
      stay.say('script', false, {
        kind: kind === 'error' && !url && /^Script error\.?$/.test(text) ? 'opaque' : KINDS[kind],
        text: String(text).replace(/[?#]\S+/g, '').slice(0, 120),
        sincePressMs: after ? Math.round(at - pressed()) : undefined,
        own: url.startsWith(`${location.origin}/`) || undefined,
      }, undefined, url);
    }
  };
  // The loader heard it first.
  stay.on(window, 'error', look);
  stay.on(window, 'unhandledrejection', look);
  look();
  return () => { read = 0; look(); };
}
