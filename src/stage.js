// The way to the panel: a module of its own, fetched once for all elements. The build puts FILES here.
function stage(fetchScript, files, base) {
  files.stage =
    files.stage ||
    new Promise((yes, no) =>
      fetchScript(
        'panel-',
        FILES.panel,
        (glue) => {
          glue.start(base + 'panel-' + files.build + '.wasm').then(() => yes(glue), no);
        },
        no
      )
    );
  return files.stage;
}
// Before anything is to be shown: when it is, there may be no network any more.
export function prefetch(fetchScript, files, base) {
  const thrifty = navigator.connection && navigator.connection.saveData;
  if (!thrifty)
    stage(fetchScript, files, base).catch(() => {
      files.stage = 0;
    });
}
export function begin(fetchScript, fail, files, slab, base, on, then) {
  stage(fetchScript, files, base)
    .then((glue) => then(new glue.Stage(slab, base, on)))
    .catch(() => fail('fault'));
}
