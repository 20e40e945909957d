// The way to the probes that are JavaScript.
export function begin(fetchScript, files, el, slab, base, profile, tell, then) {
  fetchScript('probes-', files.probes, (probes) => then(probes.begin({ el, slab, base, profile, trouble: files.trouble, tell })));
}
// The page may have its own idea of dates.
export function today() {
  try { return new Date().toISOString().slice(0, 10); } catch (_) { return ''; }
}
