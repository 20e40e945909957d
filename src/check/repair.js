// What this page repairs by itself. What it starts from without a network is its own: that is fetched anew, and never dropped.
const OWN_CACHE = /^payready-check-/;
const OWN_WORKER = new URL('check-worker.js', location.href).href;
// Whatever hangs, the next repair is made after that.
const LONGEST = 5000;

const within = (work) => Promise.race([work, new Promise((over) => setTimeout(over, LONGEST))]).catch(() => {});
const cacheNames = async () => (self.caches ? caches.keys() : []);
const registrations = async () => (navigator.serviceWorker ? navigator.serviceWorker.getRegistrations() : []);
const isOwn = ({ active, waiting, installing }) => ((active || waiting || installing || {}).scriptURL || '').split('?')[0] === OWN_WORKER;

// How many there were, and how many are left.
async function drop(list, isOurs, end) {
  const found = ((await within(list())) || []).filter((one) => !isOurs(one));
  const ended = await Promise.all(found.map((one) => within(end(one))));
  return [found.length, ended.filter((done) => !done).length];
}

export const drop_caches = () =>
  drop(
    cacheNames,
    (name) => OWN_CACHE.test(name),
    (name) => caches.delete(name)
  );
export const drop_workers = () => drop(registrations, isOwn, (worker) => worker.unregister());

// What cannot be fetched now stays as it was.
export async function renew() {
  const own = ((await within(registrations())) || []).filter(isOwn);
  await Promise.all(own.map((worker) => within(worker.update())));
  for (const name of ((await within(cacheNames())) || []).filter((name) => OWN_CACHE.test(name))) {
    const cache = await within(caches.open(name));
    const kept = (cache && (await within(cache.keys()))) || [];
    const again = async ({ url }) => {
      const answer = await fetch(url, { cache: 'reload' });
      if (answer.ok) await cache.put(url, answer);
    };
    await within(Promise.all(kept.map((request) => again(request).catch(() => {}))));
  }
}
