// The way to the guide: a module of its own, which is fetched once for all elements, and runs where there is something to show. The build puts
// FILES here.

// The browser's own promise: the page may have put its own in the place of the global one.
const { constructor: OwnPromise } = (async () => {})();
const packs = Object.create(null);

// A pointer that rests so long on the pay button is a sign that it will be pressed. Who presses at once has paid before a guide would be there.
const RESTS = 150;

// With its mode: a page may have put a member of that name on all objects.
const fetchSealed = (url, integrity) => fetch(url, { integrity, mode: 'cors' });

// The page may have put its own functions in the place of a promise's; `await` needs none of them.
async function orElse(promise, then) {
  try {
    await promise;
  } catch (_) {
    then();
  }
}

// The words of a language, once for all elements; what could not be had is asked for anew.
function words({ base, files }, locale) {
  if (!packs[locale]) {
    const load = async () => (await fetchSealed(`${base}pack-${locale}-${files.build}.json`, FILES.packs[locale])).json();
    const pack = load();
    orElse(pack, () => delete packs[locale]);
    packs[locale] = pack;
  }
  return packs[locale];
}

/** Keeps the texts that an element's profile has, which is at the address `from`; gives their languages. */
export function localesOf(seat, from, profile) {
  seat.texts = { from, named: [] };
  try {
    const { texts } = profile || {};
    const locales = (texts || []).map((one) => one && one.locale);
    seat.texts.named = texts || [];
    return locales;
  } catch (_) {
    /* they are no array, or the page has broken what this needs: ours are read */
    return [];
  }
}

/** Fetches all that the guide consists of, and runs nothing. */
export function fetchGuide(loader, locale) {
  const { base, files, fetchScript } = loader;
  if (locale in FILES.packs) words(loader, locale);
  if (files.guide) return;
  const glue = new OwnPromise((yes, no) => {
    fetchScript('guide-', FILES.guide, yes, no);
  });
  const figures = async () => (await glue).fetchFigures(`${base}figures-${files.build}.json`);
  files.guide = { glue, wasm: fetchSealed(`${base}guide-${files.build}.wasm`, FILES.guideWasm) };
  for (const part of [glue, files.guide.wasm])
    orElse(part, () => {
      files.guide = 0;
    });
  // It does without them.
  orElse(figures(), () => {});
}

/** Starts the guide of an element: `on` gets what the shopper does, `then` the guide. `lost` is called where it cannot be had. */
export function beginGuide(loader, locale, seat, on, then, lost) {
  const { base, files } = loader;
  fetchGuide(loader, locale);
  const { guide } = files;
  const begin = async () => {
    const glue = await guide.glue;
    const start = async () => glue.start(await guide.wasm);
    guide.running = guide.running || start();
    await guide.running;
    glue.keepReachable(seat);
    then(new glue.Guide(seat.slab, base, files.build, (wanted) => glue.wordsFor(seat.texts, wanted, words(loader, wanted in FILES.packs ? wanted : 'en')), on));
  };
  orElse(begin(), () => {
    files.guide = 0;
    lost();
  });
}

/** What must be said where there is no network to fetch the guide by. */
export function offlineWords(locale) {
  return FILES.offline[locale] || FILES.offline.en;
}

/** The overlay's title, and the label of the button that closes it. */
export function overlayLabels(locale) {
  return FILES.overlay[locale] || FILES.overlay.en;
}

/** Calls `then` at every sign that pay will be pressed; returns what ends that. */
export function whenNear(seat, loader, then) {
  let timer;
  const look = (event) => {
    clearTimeout(timer);
    const path = event.composedPath();
    if (event.type !== 'click' && (path.includes(seat.el) || path.includes(loader.button(seat)))) timer = setTimeout(then, RESTS);
  };
  const sign = (event) => {
    try {
      look(event);
    } catch (_) {
      /* on a page that has broken what this needs, the guide is fetched when it is shown */
    }
  };
  const names = ['pointerover', 'focusin', 'click'];
  for (const name of names) addEventListener(name, sign, true);
  return () => {
    clearTimeout(timer);
    for (const name of names) removeEventListener(name, sign, true);
  };
}
