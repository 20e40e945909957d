// The way to the panel: a module of its own, fetched when there is something to show, once for all elements.
// The build puts FILES here.
export function begin(fetchScript, fail, files, slab, base, on, then) {
  const no = () => fail('fault');
  files.stage = files.stage || new Promise((yes, no) => fetchScript('panel-', FILES.panel, (glue) => {
    glue.default({ module_or_path: fetch(base + 'panel-' + files.build + '.wasm', { integrity: glue.seal }) }).then(() => yes(glue), no);
  }, no));
  files.stage.then((glue) => then(new glue.Stage(slab, base, on))).catch(no);
}
