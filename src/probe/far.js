// The way to the probes that are JavaScript. The build puts FILES here.
export function begin(fetchScript, files, el, slab, base, profile, tell, then) {
  // The first that comes serves all elements: one page is one tab to the others.
  fetchScript('probes-', FILES.probes, (own) => then((files.probes = files.probes || own).begin({ el, slab, base, profile: profile || {}, trouble: files.trouble, tell })));
}
export function locales() { return Object.keys(FILES.packs); }
export function seal_of(locale) { return FILES.packs[locale]; }
// The page may have its own idea of dates.
export function today() {
  try { return new Date().toISOString().slice(0, 10); } catch (_) { return ''; }
}
