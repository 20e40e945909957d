// Runs before every script of a page that is measured, and notes when things happen. The functions that it watches look and work as before.
// A page of another widget names its own moments with `performance.mark`: script-start, loader, core, diagnosis and guide-visible.
(() => {
  if (window !== window.top) return;
  const now = () => performance.now();
  const bench = { starts: {}, ends: {}, modules: [], diagnosis: null, clicked: null, opened: null, refused: null, guide: null };
  const seen = { tasks: [], frames: [], shift: 0, paint: null };
  Object.defineProperty(window, 'payreadyBench', { value: bench });

  const around = (of, name, call) => {
    of[name] = new Proxy(of[name], { apply: call });
  };
  const first = (moment) => {
    if (bench[moment] === null) bench[moment] = now();
  };

  // When a script begins: it asks which element it came by.
  const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript');
  Object.defineProperty(document, 'currentScript', {
    configurable: true,
    get() {
      const script = get.call(document);
      if (script && script.src && !(script.src in bench.starts)) bench.starts[script.src] = now();
      return script;
    },
  });
  // When it has ended: a script is told to have loaded in the task that ran it.
  document.addEventListener(
    'load',
    (event) => {
      if (event.target.nodeName === 'SCRIPT') bench.ends[event.target.src] = now();
    },
    true
  );

  // When a module of wasm is there, and its memory. The release's exports have short names.
  const memoryOf = (instance) => Object.values(instance ? instance.exports : {}).find((one) => one instanceof WebAssembly.Memory);
  for (const name of ['instantiate', 'instantiateStreaming'])
    around(WebAssembly, name, (real, self, args) => {
      const made = Reflect.apply(real, self, args);
      made.then(
        ({ instance }) => bench.modules.push({ at: now(), memory: memoryOf(instance) }),
        () => {}
      );
      return made;
    });

  document.addEventListener('payready-diagnosis', () => first('diagnosis'), true);

  // From the shopper's click to the call of `window.open`, which is refused where that is what is measured.
  window.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted) first('clicked');
    },
    true
  );
  around(window, 'open', (real, self, args) => {
    first('opened');
    if (!bench.refuse) return Reflect.apply(real, self, args);
    first('refused');
    return null;
  });

  // When the panel stands in a shadow root.
  around(Element.prototype, 'attachShadow', (real, self, args) => {
    const root = Reflect.apply(real, self, args);
    new MutationObserver(() => {
      if (bench.refused !== null && root.querySelector('[part~=panel]')) first('guide');
    }).observe(root, { childList: true, subtree: true });
    return root;
  });

  const observe = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('longtask', ({ startTime, duration }) => seen.tasks.push({ at: startTime, ms: duration }));
  observe('long-animation-frame', (frame) => {
    for (const { startTime, duration, invoker, sourceURL, sourceFunctionName } of frame.scripts)
      seen.frames.push({ at: startTime, ms: duration, what: [invoker, sourceFunctionName, sourceURL].filter(Boolean).join(' ') });
  });
  observe('layout-shift', (shift) => {
    if (!shift.hadRecentInput) seen.shift += shift.value;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.paint = startTime;
  });

  const mark = (name) => {
    const [entry] = performance.getEntriesByName(name, 'mark');
    return entry ? entry.startTime : null;
  };

  // Calls `done` once the page has come, the moment that is waited for has been there, and nothing has been fetched for so long.
  bench.settle = (moment, named, quiet, longest, done) => {
    const began = now();
    let files = -1;
    let since = began;
    const look = () => {
      const count = performance.getEntriesByType('resource').length;
      const reached = document.readyState === 'complete' && (!moment || bench[moment] !== null || mark(named) !== null);
      if (count !== files || !reached) since = now();
      files = count;
      if (now() - since >= quiet || now() - began >= longest) done(reached);
      else setTimeout(look, 50);
    };
    look();
  };

  bench.report = () => {
    const [page] = performance.getEntriesByType('navigation');
    const file = ({ name, startTime, responseEnd, encodedBodySize }) => ({ name, from: startTime, to: responseEnd, bytes: encodedBodySize });
    return {
      ...bench,
      ...seen,
      modules: bench.modules.map(({ at, memory }) => ({ at, memory: memory ? memory.buffer.byteLength : null })),
      marks: Object.fromEntries(['script-start', 'loader', 'core', 'diagnosis', 'guide-visible'].map((name) => [name, mark(name)])),
      files: [page, ...performance.getEntriesByType('resource')].map(file),
    };
  };
})();
//# sourceURL=payready-bench.js
