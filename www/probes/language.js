// What the language itself says of a name. What is defined by `const` or `class` at the top of a script is no member of the window.

import { calm, request } from './stay.js';

const { Function } = window;

// The type of what has that name; nothing where it cannot be asked. Asking is evaluating a text, which a policy may forbid and report: so it is
// only asked where the page has no policy.
export async function typeOf(stay, name) {
  const reply =
    /^[\w$]+$/.test(name) &&
    !document.querySelector('meta[http-equiv=content-security-policy i]') &&
    (await stay.within(4000, async (signal) => ({
      free: !(
        await request(location.href, { method: 'HEAD', mode: 'same-origin', credentials: 'same-origin', cache: 'force-cache', signal })
      ).headers.has('content-security-policy'),
    })));
  return reply && reply.free ? calm(() => new Function(`return typeof ${name}`)()) : undefined;
}
