// Does this page's own policy leave its windows tied to it?
//
// Reads: `crossOriginIsolated`; the headers of this page, asked once more from its own host, and only when a window was soon gone.
// Leaves: nothing.
// Known lies: a second answer may have other headers than the first, so after a POST there is nothing to compare; a server
// may not know HEAD; a page in a frame has its top page's ties.
// Source: <https://html.spec.whatwg.org/multipage/browsers.html#cross-origin-opener-policies>

import { now, request } from './stay.js';

// The last cuts this page off from what opened it, and from nothing that it opens itself.
const TIED = ['absent', 'unsafe-none', 'same-origin-allow-popups', 'noopener-allow-popups'];

// Isolated pages have told without being asked.
export async function pagePolicy(stay) {
  if (top !== self || self.crossOriginIsolated) return;
  const since = now();
  const reply = await stay.within(8000, async (signal) => {
    const response = await request(location.href, { method: 'HEAD', mode: 'same-origin', credentials: 'same-origin', cache: 'force-cache', signal });
    const read = (name) => (response.headers.get(`cross-origin-${name}-policy`) || 'absent').split(';')[0].trim();
    return { threw: response.status >= 400, facts: { coop: read('opener'), coep: read('embedder') } };
  });
  if (!reply || reply.threw) stay.say('page-policy', reply ? 'threw' : 'timed-out', {}, since);
  else stay.say('page-policy', TIED.includes(reply.facts.coop), reply.facts, since);
}
