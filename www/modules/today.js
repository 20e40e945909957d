// The day, as 2026-11-24. The page may have its own idea of dates.
export function today() {
  try {
    return new Date().toISOString().slice(0, 10);
  } catch (_) {
    return '';
  }
}
