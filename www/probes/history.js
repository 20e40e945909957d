// Is this page new, or brought back by Back?
//
// Reads: `pageshow`, the type of the navigation.
// Leaves: nothing.
// Known lies: a page that is kept whole says so only by an event, and its navigation stays what it once was; a page that
// Back asked for anew may be entirely fresh.
// Source: <https://web.dev/articles/bfcache>

// Watches for comebacks, for as long as we stay: `then` is called at each. `paid()` says whether a payment window was opened from
// this page before. Returns what tells about the page.
export function history(stay, paid, then) {
  let kept;
  stay.on(window, 'pageshow', ({ persisted }) => {
    if (!persisted) return;
    kept = paid() ? 'yes' : 'no';
    then();
  });
  return (run) => {
    const [entry] = performance.getEntriesByType('navigation');
    const cause = kept ? 'bfcache' : entry && entry.type === 'back_forward' ? 'back-forward' : undefined;
    run.say('history', !cause, { cause, paid: kept === 'yes' || undefined });
  };
}
