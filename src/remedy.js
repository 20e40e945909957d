// What a step's button does in the browser, for which Rust has no better words.

// True where the text is on the clipboard.
export async function copy(text) {
  try {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text);
      return true;
    }
  } catch (_) {
    /* refused: the old way may still go */
  }
  const field = document.createElement('textarea');
  field.value = text;
  field.style.cssText = 'position:fixed;opacity:0';
  document.body.append(field);
  field.select();
  let copied = false;
  try {
    copied = document.execCommand('copy');
  } catch (_) {
    /* no way at all */
  }
  field.remove();
  return copied;
}

// The scripts and styles that the page has from its own host are asked for anew: a plain reload would take old ones out of the cache. Nothing
// else is, for a second request may be a second order, and nothing of the shopper's goes with it.
export async function reload() {
  const files = [...document.querySelectorAll('script[src],link[rel~=stylesheet][href]')].map((element) => element.src || element.href);
  const own = [...new Set(files)].filter((url) => url.startsWith(`${location.origin}/`)).slice(0, 50);
  const again = own.map((url) => fetch(url, { mode: 'cors', cache: 'reload', credentials: 'omit' }).catch(() => {}));
  await Promise.race([
    Promise.all(again),
    new Promise((over) => {
      setTimeout(over, 3000);
    }),
  ]);
  location.reload();
}
