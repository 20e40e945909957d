// The way to the probes that are JavaScript. The build puts FILES here.

// What changes on the page after a press that comes before the probes do: they look at it when they are there.
const MOST = 500;
const LONGEST = 12000;
let early = { records: [], stop() {} };

export function pressedEarly() {
  early.stop();
  const records = [];
  const observer = new MutationObserver((more) => {
    if (records.length < MOST) records.push(...more);
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  early = { records, stop: () => observer.disconnect() };
  setTimeout(early.stop, LONGEST);
}

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
    // Where it cannot be fetched, nothing was asked, and the next tries again.
    request() {
      files.request =
        files.request ||
        new Promise((resolve) =>
          loader.fetchScript('request-', FILES.request, resolve, (code) => {
            files.request = 0;
            resolve(code);
          })
        );
      return files.request;
    },
  };
  loader.fetchScript('probes-', FILES.probes, (own) => {
    // The first that comes serves all elements: one page is one tab to the others.
    files.probes = files.probes || own;
    then(files.probes.begin({ host, key, profile: profile || {}, tell, early: () => early.records }));
  });
}
export function locales() {
  return Object.keys(FILES.packs);
}
export function seal_of(locale) {
  return FILES.packs[locale];
}
