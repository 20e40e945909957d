// Did the scripts that a payment needs load, and what went wrong with any script here?
//
// Reads: script elements, resource timing, the globals that the profile names, the loader's list of the page's trouble.
// Leaves: nothing.
// Known lies: a script of another host without CORS only says "Script error.", and its promises say nothing; a failure before
// our loader ran is only in resource timing, often without a status; `class` and `const` at the top of a script make no
// member of `window`; an element's id makes one.
// Source: <https://html.spec.whatwg.org/multipage/webappapis.html#muted-errors>

import { lacking } from './absent.js';
import { bare, calm, now, together } from './stay.js';

// Nothing has come of a press by then: shops and providers ask their servers first, and some for as long as this. The loader watches a press for
// a second more, and what is learned later is not said.
const SPOILED = 9000;
// Who presses again after this has waited for nothing; who does so sooner has pressed twice.
const WAITED = 4000;

const MOST = 10;
// What browsers, apps around them and extensions throw into every page; and how promises end when a shopper says no, as in a payment's sheet.
const NOISE = /ResizeObserver loop|_AutofillCallback|Java exception|CefSharp|googletag|^(Abort|NotAllowed)Error/;
// What is not the page's: extensions' scripts, and our own.
const FOREIGN = /^([\w-]+-extension|webkit-masked-url):|\/(payready|(payready|guide|plain|probes|request)-[\da-f]{8})\.js$/;
const KINDS = { SCRIPT: 'failed', error: 'error', unhandledrejection: 'rejection' };

// Settles with whether the page has finished loading: when it has, or 15 s after it began.
export async function pageLoad(stay) {
  const loaded = () => document.readyState === 'complete';
  if (!loaded()) await stay.until(Math.max(0, 15000 - now()), (done, inner) => inner.on(window, 'load', done));
  stay.say('page-load', loaded());
  // In a task of its own: also what the page does at its load is done.
  await stay.until(0);
}

// What kind of error it is. The rest of its message stays here: shops write addresses and telephone numbers into it.
const nameOf = (text) => (/^(?:Uncaught )?(\w{0,40}(?:Error|Exception))(?=[:\s]|$)/.exec(text) || [])[1];

const element = (url) => [...document.scripts].find((script) => script.src && bare(script.src) === bare(url));

const isDefined = (name) => calm(() => window[name] !== undefined && !(window[name] instanceof Element));

export function pageScripts(stay, context) {
  const { profile, trouble } = context;
  const { scripts = [], globals = [] } = profile.page || {};
  const done = document.readyState === 'complete';
  const failed = (url) => [...trouble].some((entry) => entry.kind === 'SCRIPT' && entry.url === url);
  const timings = (url) => performance.getEntriesByType('resource').filter((entry) => bare(entry.name) === url);
  for (const subject of scripts) {
    const url = bare(subject);
    const timing = timings(url);
    if (failed(url)) {
      // It failed for good: once it is known why, that does not change on this page.
      if (!context.asked) context.asked = new Set();
      if (!context.asked.has(url)) together([async () => (await context.host.request()).failedScript(stay, context, url, subject)]);
      context.asked.add(url);
      continue;
    }
    const cause = timing.length && timing.every((entry) => entry.responseStatus >= 400) ? 'status' : undefined;
    stay.say('page-script', !cause && (timing.length > 0 || 'not-run'), { cause }, undefined, subject);
    // It was added late, or takes long: then it is looked at again when it is there.
    const late = !cause && !timing.length && element(url);
    if (late)
      for (const name of ['load', 'error'])
        stay.on(late, name, () => {
          stay.after(0, () => pageScripts(stay, context));
        });
  }
  const script = scripts[0];
  const ran = done && script && element(script) && (timings(bare(script)).length > 0 || failed(bare(script)));
  for (const subject of globals) {
    const there = isDefined(subject);
    if (there || !ran) stay.say('page-global', there || 'not-run', { script }, undefined, subject);
    else together([async () => (await context.host.request()).lookedUp(stay, context, subject, script, () => isDefined(subject))]);
  }
}

// Watches the page's trouble, for as long as we stay. `pressed()` says when the shopper last pressed pay; what is returned looks at all of
// it once more, when that has changed.
// `after` says whether anything else has come of the press.
export function scriptTrouble(stay, context, pressed, after) {
  const { trouble } = context;
  const told = new Map();
  const waiting = new Set();
  let read = 0;
  const say = (url, kind, text, at, outcome) => {
    const late = at >= pressed();
    stay.say(
      'script',
      false,
      {
        kind: kind === 'error' && !url && /^Script error\.?$/.test(text) ? 'opaque' : KINDS[kind],
        name: nameOf(text),
        lacks: lacking(context, text),
        sincePressMs: late ? Math.round(at - pressed()) : undefined,
        after: late ? outcome : undefined,
        own: url.startsWith(`${location.origin}/`) || undefined,
      },
      undefined,
      url
    );
  };
  const look = () => {
    for (; read < trouble.length; read++) {
      const { kind, url = '', text = '', at } = trouble[read] || {};
      if (!KINDS[kind] || NOISE.test(text) || FOREIGN.test(url)) continue;
      if (kind === 'SCRIPT') pageScripts(stay, context);
      const late = at >= pressed();
      // Each script once, and once more when it spoils a press.
      if (told.has(url) ? told.get(url) || !late : told.size >= MOST) continue;
      told.set(url, late);
      say(url, kind, text, at);
      // What a press comes to all the same is seen a moment later.
      if (late) {
        const judge = () => {
          waiting.delete(judge);
          early();
          if (at < pressed() || after.since()) return;
          say(url, kind, text, at, 'nothing');
          // A slow shop answers later.
          const wait = () => {
            if (at < pressed()) return;
            if (after.since()) say(url, kind, text, at);
            else stay.after(1000, wait);
          };
          wait();
        };
        const early = stay.after(Math.max(0, SPOILED - (now() - pressed())), judge);
        waiting.add(judge);
      }
    }
  };
  // The loader heard it first.
  stay.on(window, 'error', look);
  stay.on(window, 'unhandledrejection', look);
  look();
  return {
    again() {
      read = 0;
      look();
    },
    // Pay is pressed again.
    pressed() {
      if (now() - pressed() > WAITED) for (const judge of [...waiting]) judge();
      // What throws at this press as well may spoil this one.
      for (const url of told.keys()) told.set(url, false);
    },
  };
}
