// Are the functions of the shop's page there that the provider's script calls by their names?
//
// Reads: the globals that the profile says a page must define, at a press; the errors that follow, for those names alone.
// Leaves: nothing.
// Known lies: what a page defines by `const` is no member of `window`, and is called all the same; some pages define it later. So only an error
// that says the name makes more than a hint of it, or one of another host's script that says nothing, where the language itself does not know
// the name either, and not a moment later.
// Source: <https://tc39.es/ecma262/#sec-global-environment-records>

import { lacking } from './absent.js';
import { typeOf } from './language.js';
import { calm, together } from './stay.js';

const { Set } = window;
// What a page defines when it is asked to pay is there by then.
const DEFINED = 3000;

// Looks at the functions once the page's own handlers of the press have run, and at what is thrown from then on.
export function callbacks(turn, { profile, trouble, pressedAt }) {
  const required = (profile.page || {}).requires || [];
  const absent = ({ name }) => calm(() => typeof window[name] !== 'function');
  const say = ({ name, device }, named) => turn.say('page-callback', false, { device, thrown: named }, undefined, name);
  const thrown = new Set();
  if (!required.length) return;
  turn.after(0, () => {
    for (const one of required) if (absent(one) && !thrown.has(one)) say(one);
  });
  const told = (one) => {
    thrown.add(one);
    say(one, true);
  };
  const ask = (one) => async () => {
    const type = await typeOf(turn, one.name);
    if (type && type !== 'function' && absent(one)) told(one);
  };
  const look = (text) => {
    const name = lacking({ profile }, text);
    const opaque = /^Script error\.?$/.test(text);
    for (const one of required) {
      if (!absent(one)) continue;
      if (one.name === name) told(one);
      else if (opaque) turn.after(DEFINED, () => together([ask(one)]));
    }
  };
  // This file may come later than the press: the loader has heard what was thrown until then.
  for (const { kind, text = '', at } of trouble) if (/^(error|unhandledrejection)$/.test(kind) && at >= pressedAt) look(text);
  turn.on(window, 'error', ({ message }) => look(String(message)));
  turn.on(window, 'unhandledrejection', ({ reason }) => look(String(reason)));
}
