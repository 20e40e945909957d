// May this page talk to this computer, and do the local agents that a payment needs answer?
//
// Reads: the permission's state; on a click in our own interface only, a connection to each agent.
// Leaves: nothing; connections are closed at once. The browser may have asked the shopper.
// Known lies: the permission has another name in Chromium 142 to 144, and other versions may not survive that one being asked
// for; an agent that is missing, one whose certificate is not trusted and one that the browser keeps us from all fail alike;
// the permission that counts is that of the page that connects, and a payment window's own cannot be seen from here.
// Source: <https://developer.chrome.com/blog/local-network-access>

import { URL, calm, now, together, word } from './stay.js';

const { WebSocket } = window;
const SYSTEMS = { android: /Android/, ios: /iP(hone|ad|od)/, windows: /Windows/, macos: /Macintosh/, linux: /Linux(?!; Android)/ };

// The agents that this computer may need.
export function needed(profile) {
  return (profile.agents || []).filter(({ platforms }) => !platforms || platforms.some((system) => calm(() => SYSTEMS[system].test(navigator.userAgent))));
}

const permitted = () => (navigator.userAgentData && /Chrome\/14[234]\./.test(navigator.userAgent) ? 'local-network-access' : 'loopback-network');

async function permission(stay) {
  const status = await stay.within(3000, () => navigator.permissions.query({ name: permitted() }));
  return (status && status.state) || 'unsupported';
}

// What the provider's frame must be lent to see the permission. A name that the browser does not know would be noise on its console.
export async function lent(stay, profile) {
  return needed(profile).length && (await permission(stay)) !== 'unsupported' ? permitted() : '';
}

// `answer` is what the provider's frame told.
export async function agentPermission(stay, profile, answer = {}) {
  if (!needed(profile).length) return;
  const since = now();
  const state = await permission(stay);
  stay.say('agent-permission', state === 'prompt' ? 'not-run' : state !== 'denied', { state, frame: word(answer.loopback) }, since);
}

export async function checkAgents(stay, profile, policies) {
  // While the browser asks the shopper, the connection waits.
  const patience = (await permission(stay)) === 'prompt' ? 60000 : 5000;
  await together(
    needed(profile).map((agent) => async () => {
      const since = now();
      const say = (reading, cause) => stay.say('agent', reading, { purpose: agent.purpose, cause }, since, agent.name);
      const url = new URL(agent.url);
      const reply = await connected(stay, url, patience);
      if (reply === true) return say(true);
      // The event about our own policy comes in a task of its own.
      await stay.until(100);
      if (policies(/^(connect|default)-src/, url.origin)) return say('not-run');
      let cause = reply === undefined ? 'timed-out' : 'refused';
      if ((await permission(stay)) === 'denied') cause = 'denied';
      else if (cause === 'refused' && url.port && /^(wss|https):$/.test(url.protocol)) {
        url.protocol = 'http:';
        if ((await connected(stay, url, 3000)) === true) cause = 'untrusted';
      }
      return say(false, cause);
    })
  );
  await agentPermission(stay, profile);
}

// True, false, or nothing when time is up.
function connected(stay, url, ms) {
  if (!/^ws/.test(url.protocol)) return stay.knock(url, ms);
  return stay.until(ms, (done, inner) => {
    const socket = calm(() => new WebSocket(url.href));
    if (!socket) return done(false);
    inner.own(() => socket.close());
    socket.onopen = () => done(true);
    socket.onerror = () => done(false);
  });
}
