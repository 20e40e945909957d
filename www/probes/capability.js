// Does the browser have what the profile needs, and is there room to write?
//
// Reads: the interfaces by name; one entry of 1 KB in `localStorage`; the storage estimate.
// Leaves: nothing; the entry is taken back at once.
// Known lies: an interface can be there and refuse every call; the estimate is rounded, and padded on purpose.
// Source: <https://storage.spec.whatwg.org/#usage-and-quota>

import { calm, now } from './stay.js';

const ASK = {
  'crypto-subtle': () => crypto.subtle,
  'indexed-db': () => indexedDB,
  'broadcast-channel': () => BroadcastChannel,
  'storage-access': () => document.requestStorageAccess,
  'web-socket': () => WebSocket,
  'web-authn': () => PublicKeyCredential,
  'payment-request': () => PaymentRequest,
  'service-worker': () => navigator.serviceWorker,
  'big-int': () => BigInt,
};
const KEY = 'payready-space';

export function capabilities(stay, { profile }) {
  for (const subject of (profile.browsers || {}).needs || []) {
    const ask = Object.keys(ASK).includes(subject) && ASK[subject];
    stay.say('capability', ask ? !!calm(ask) : 'unsupported', {}, undefined, subject);
  }
}

export async function storageSpace(stay) {
  const since = now();
  let cause;
  try {
    localStorage.setItem(KEY, '-'.repeat(1024));
  } catch (error) {
    cause = String(error.name);
  }
  calm(() => localStorage.removeItem(KEY));
  if (cause && !/quota/i.test(cause)) return stay.say('storage-space', 'threw', { cause }, since);
  const room = await stay.within(3000, async () => ({ left: await navigator.storage.estimate() }));
  if (calm(() => room.left.quota - room.left.usage <= 1048576)) cause = cause || 'estimate';
  return stay.say('storage-space', !cause, { cause }, since);
}
