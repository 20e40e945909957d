// The package's entry: brings the loader into the page, once, and waits for it. On a server there is no page, and nothing happens.

/** Where the package's files are looked for, unless the caller says otherwise. */
const BASE = '/payready/';

/** The loader on its way; forgotten where it did not come, so that the next call asks anew. */
let coming = null;

/** `window.payready`, where it is ours: an element of that id is a member of the window too. */
function here() {
  const api = window.payready;
  return api && typeof api.version === 'string' ? api : null;
}

function addScript(src, { nonce, integrity }) {
  return new Promise((resolve, reject) => {
    const tag = document.createElement('script');
    const refuse = (why) => {
      tag.remove();
      reject(new Error(`payready: ${src} ${why}`));
    };
    tag.onload = () => (here() ? resolve() : refuse('was loaded, but could not start on this page'));
    tag.onerror = () => refuse('could not be loaded');
    if (nonce) tag.nonce = nonce;
    if (integrity) {
      tag.integrity = integrity;
      // Without it the browser may not look at a file of another origin, and refuses what it cannot check.
      tag.crossOrigin = 'anonymous';
    }
    // Where the page requires trusted types this throws, and the promise is rejected.
    tag.src = src;
    document.head.append(tag);
  });
}

export async function loadPayready({ base = BASE, nonce, integrity } = {}) {
  if (typeof document === 'undefined') return null;
  if (!here()) {
    const src = new URL('payready.js', new URL(base.replace(/\/?$/, '/'), document.baseURI)).href;
    coming ??= addScript(src, { nonce, integrity }).finally(() => {
      coming = null;
    });
    await coming;
  }
  const api = here();
  await api.ready;
  return api;
}
