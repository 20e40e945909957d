// What the page's own content security policy kept us from.
//
// Reads: `securitypolicyviolation`.
// Leaves: nothing.
// Known lies: a policy that is only reported blocks nothing; a blocked address is told without its path in some browsers, so
// only its origin counts; the event comes in a task of its own, after the failure.
// Source: <https://w3c.github.io/webappsec-csp/#securitypolicyviolationevent>

import { URL, calm } from './stay.js';

// Returns whether a directive that fits `pattern` blocked something of this origin.
export function policies(stay) {
  const seen = [];
  stay.on(document, 'securitypolicyviolation', ({ disposition, effectiveDirective, blockedURI }) => {
    if (disposition === 'enforce' && seen.length < 50) seen.push([effectiveDirective, new URL(blockedURI).origin]);
  });
  return (pattern, origin) => calm(() => seen.some(([directive, blocked]) => pattern.test(directive) && blocked === origin));
}
