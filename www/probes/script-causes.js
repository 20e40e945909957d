// Why a script that a payment needs is not there: asked only of those that are not.
//
// Reads: another request for the script's address, without cookies, and one for this page's own host; the names of what it should have defined.
// Leaves: nothing.
// Known lies: a server may answer another kind of request in another way.
// Source: <https://fetch.spec.whatwg.org/#concept-network-error>

import { typeOf } from './language.js';
import { URL, now } from './stay.js';

// What was not there is looked for again.
const AGAIN = 500;
const LATE = 4000;

// A script that failed says nothing of why. Where its address gives no answer to another kind of request either ('failed'), and this page's own
// host does, something on the way keeps it out; unless that is the page's own policy ('refused').
async function askedAgain(stay, { trouble }, url) {
  const { origin } = new URL(url);
  const reply = await stay.knock(url, 4000);
  const online = reply === false && (await stay.knock(`${location.origin}/`, 4000, 'HEAD'));
  // The event about a policy comes in a task of its own, after the failure.
  await stay.until(100);
  const refused = [...trouble].some((entry) => entry.kind === 'securitypolicyviolation' && String(entry.url).startsWith(origin));
  return refused ? 'refused' : reply ? 'answered' : online ? 'failed' : undefined;
}

export async function failedScript(stay, context, url, subject) {
  const since = now();
  stay.say('page-script', false, { cause: 'error-event', again: await askedAgain(stay, context, url) }, since, subject);
}

// What a script should have defined is no member of the window. Some are a first part, which fetches the rest when it likes, or when pay is
// pressed: only what stays away for a while after that is told as missing in the language as well.
export async function lookedUp(stay, context, subject, script, isDefined) {
  const type = await typeOf(stay, subject);
  const asked = type === undefined ? undefined : 'language';
  const there = !!type && type !== 'undefined';
  // It may have failed before we could hear of it.
  const again = there ? undefined : await askedAgain(stay, context, script);
  const began = now();
  let told;
  const say = (facts) => stay.say('page-global', there, { script, again, ...facts }, undefined, subject);
  say();
  const wait = () => {
    if (isDefined()) return stay.say('page-global', true, { script }, undefined, subject);
    const since = Math.max(began, context.pressedAt || 0);
    if (asked && told !== since && now() - since > LATE) {
      told = since;
      say({ asked });
    }
    return stay.after(AGAIN, wait);
  };
  if (!there) wait();
}
