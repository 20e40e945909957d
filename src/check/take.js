// What the shopper takes away: on the clipboard, or as a file.
export async function copy(text) {
  try { await navigator.clipboard.writeText(text); return true; } catch (_) { /* the older way */ }
  const field = document.body.appendChild(document.createElement('textarea'));
  field.value = text;
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}
export function save(name, text) {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.body.appendChild(document.createElement('a'));
  link.href = url;
  link.download = name;
  link.click();
  link.remove();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}
