// Does the browser have what the profile needs?
//
// Reads: the interfaces by name.
// Leaves: nothing.
// Known lies: an interface can be there and refuse every call.
// Source: <https://webidl.spec.whatwg.org/#es-interfaces>

import { calm } from './stay.js';

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

export function capabilities(stay, { profile }) {
  for (const subject of (profile.browsers || {}).needs || []) {
    const ask = Object.keys(ASK).includes(subject) && ASK[subject];
    stay.say('capability', ask ? !!calm(ask) : 'unsupported', {}, undefined, subject);
  }
}
