// The way to the probes of the self-check, and to its test window. The build puts FILES here.
export function begin(fetchScript, slab, base, profile, tell, wants, then) {
  fetchScript('check-probes-', FILES.probes, (probes) => then(probes.begin({ host: { el: slab, slab }, base, profile: profile || {}, tell }, wants)));
}
// Opens the test window as a shop's page would, inside the click, and notes what came back.
export function open(url, features) {
  const active = navigator.userActivation && navigator.userActivation.isActive;
  // Inside a shadow tree there is no `window.event`; but this is only called in the answer to a click.
  const record = { url, features, asked: window.open, active, inClick: true, before: 0 };
  try {
    record.handle = window.open(url, '_blank', features);
  } catch (error) {
    record.threw = String(error.name);
  }
  try {
    record.live = !!record.handle && !record.handle.closed;
  } catch (_) {
    /* not a window */
  }
  return record;
}
export function close(handle) {
  try {
    handle.close();
  } catch (_) {
    /* somebody else's */
  }
}
// The build lists them in the page, where whoever serves it sees them.
export function listed_hosts() {
  const listed = document.querySelector('meta[name=payready-profile-hosts]');
  return listed ? listed.content : '';
}
export function words_seal(locale) {
  return FILES.words[locale];
}
