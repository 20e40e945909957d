// The way to the probes that are JavaScript. The build puts FILES here.
export function begin(seat, loader, key, profile, tell, then) {
  const { files, base } = loader;
  const host = {
    base,
    files,
    slab: seat.slab,
    // A framework may make it anew.
    get el() {
      return seat.el;
    },
    button: () => loader.button(seat),
  };
  loader.fetchScript('probes-', FILES.probes, (own) => {
    // The first that comes serves all elements: one page is one tab to the others.
    files.probes = files.probes || own;
    then(files.probes.begin({ host, key, profile: profile || {}, tell }));
  });
}
export function locales() {
  return Object.keys(FILES.packs);
}
export function seal_of(locale) {
  return FILES.packs[locale];
}
// The page may have its own idea of dates.
export function today() {
  try {
    return new Date().toISOString().slice(0, 10);
  } catch (_) {
    return '';
  }
}
