// Do the provider's hosts answer, and is it the provider that answers? And if not: does anything?
//
// Reads: the ping of each host and port; where that fails, the same request without asking for its content; where that fails
// too, our own files and this page's own host. `navigator.onLine`.
// Leaves: nothing; requests carry no cookie, are not cached, and end with the stay.
// Known lies: `onLine` is true behind any cable, and false where only loopback is left, so an answer counts more; a request
// without CORS "answers" with any status, block pages included; a service worker answers for a network that is gone; the
// page's own Date may be a stand-in, so the clock is read from a fresh File.
// Source: <https://fetch.spec.whatwg.org/#http-network-fetch>

import { URL, calm, isNearer, nonce, now, request, together } from './stay.js';

const { File } = window;

const DEADLINE = 8000;
// A ping that is out this long is asked after without CORS too.
const PATIENCE = 4500;

export async function hosts(stay, context, policies) {
  const { profile, base } = context;
  const asked = [];
  await together((profile.hosts || []).map((host) => async () => asked.push(await one(stay, host, policies))));
  const failed = asked.some((answered) => answered === false);
  const answered = asked.some(Boolean);
  const since = now();
  const { onLine } = navigator;
  let control = 'not-asked';
  if (failed || !onLine || (context.alone && !answered)) {
    control = 'failed';
    await together(
      [`${base}integrity.json`, `${location.origin}/`].map((url) => async () => {
        if (await stay.knock(url, 4000, 'HEAD')) control = 'answered';
      })
    );
  }
  const worker = !onLine && calm(() => navigator.serviceWorker.controller);
  const reading = answered || (control === 'answered' && !worker) || (control === 'not-asked' && 'not-run');
  stay.say('online', reading, { onLine: String(onLine), control }, since);
  return !failed;
}

// Tells about one host; returns whether it answered at all, nothing when it was not asked.
async function one(stay, { url, ping, role }, policies) {
  const since = now();
  const facts = { role, plain: 'not-asked' };
  const place = new URL(ping || '/', url);
  // A profile that nobody has checked may name a path that leads elsewhere.
  if (isNearer(place.hostname) || place.origin !== new URL(url).origin) {
    return stay.say('host', 'not-run', facts, since, url);
  }
  const left = () => DEADLINE - (now() - since);
  const plain = async () => {
    const reply = await stay.knock(place, left());
    facts.plain = reply ? 'answered' : reply === false ? 'failed' : 'timed-out';
  };
  if (ping) {
    const mark = nonce();
    place.searchParams.set('nonce', mark);
    let second;
    const late = stay.after(PATIENCE, () => {
      second = plain();
    });
    await pinged(stay, place, mark, left(), facts);
    late();
    if (facts.ping === 'failed') second = second || plain();
    if (facts.status === undefined) await second;
  } else {
    await plain();
  }
  const good = ping ? facts.ping === 'echoed' : facts.plain === 'answered';
  const answered = good || facts.status !== undefined || facts.plain === 'answered';
  // The event about our own policy comes in a task of its own, after the failure.
  if (!answered) await stay.until(100);
  if (!good && policies(/^(connect|default)-src/, place.origin)) facts.policy = true;
  stay.say('host', good, facts, since, url);
  return answered;
}

async function pinged(stay, place, mark, ms, facts) {
  const sent = now();
  let took;
  let clock;
  const reply = await stay.within(ms, async (signal) => {
    const response = await request(place, { signal });
    took = now() - sent;
    clock = new File([], '').lastModified;
    facts.status = response.status;
    return { data: await response.json() };
  });
  const theirs = calm(() => reply.data.nonce) === mark;
  facts.tookMs = Math.round(took || now() - sent);
  facts.ping = !reply ? 'timed-out' : took === undefined ? 'failed' : facts.status >= 400 ? 'failing' : theirs ? 'echoed' : 'foreign';
  if (theirs && reply.data.now > 0) facts.skewS = Math.round((reply.data.now - clock + took / 2) / 1000);
}
