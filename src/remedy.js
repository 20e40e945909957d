// What a step's button does in the browser, for which Rust has no better words.

// True where the text is on the clipboard.
export async function copy(text) {
  try {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text)
      return true
    }
  } catch (_) { /* refused: the old way may still go */ }
  const field = document.createElement('textarea')
  field.value = text
  field.style.cssText = 'position:fixed;opacity:0'
  document.body.append(field)
  field.select()
  let copied = false
  try { copied = document.execCommand('copy') } catch (_) { /* no way at all */ }
  field.remove()
  return copied
}

// The page, and what it has from its own host, asked for anew: a plain reload would take old scripts out of the cache.
export async function reload() {
  const own = performance.getEntriesByType('resource').map((entry) => entry.name).filter((url) => url.startsWith(location.origin + '/'))
  const again = [location.href, ...own.slice(0, 50)].map((url) => fetch(url, { cache: 'reload' }).catch(() => {}))
  await Promise.race([Promise.all(again), new Promise((over) => setTimeout(over, 3000))])
  location.reload()
}

// This origin's caches and service workers.
export async function clean() {
  if (self.caches) for (const name of await caches.keys()) await caches.delete(name)
  const { serviceWorker } = navigator
  if (serviceWorker) for (const worker of await serviceWorker.getRegistrations()) await worker.unregister()
}
