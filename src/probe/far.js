// The way to the probes that are JavaScript. The build puts FILES here.
export function begin(fetchScript, files, el, slab, base, profile, tell, then) {
  fetchScript('probes-', FILES.probes, (probes) => then(probes.begin({ el, slab, base, profile: profile || {}, trouble: files.trouble, tell })));
}
export function locales() { return Object.keys(FILES.packs); }
export function seal_of(locale) { return FILES.packs[locale]; }
// The page may have its own idea of dates.
export function today() {
  try { return new Date().toISOString().slice(0, 10); } catch (_) { return ''; }
}
