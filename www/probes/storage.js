// Is there room to write?
//
// Reads: one entry of 1 KB in `localStorage`; the storage estimate.
// Leaves: nothing; the entry is taken back at once.
// Known lies: the estimate is rounded, and padded on purpose.
// Source: <https://storage.spec.whatwg.org/#usage-and-quota>

import { calm, now } from './stay.js';

const KEY = 'payready-space';

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
