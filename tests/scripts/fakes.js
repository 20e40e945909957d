// As much of a browser as the loader's modules look at while they load: imported before them.

// Something that events are dispatched on; it keeps who listens.
export class Target {
  ears = [];
  addEventListener(name, heard, capture) {
    this.ears.push({ name, heard, capture });
  }
  removeEventListener(name, heard, capture) {
    this.ears = this.ears.filter((ear) => ear.name !== name || ear.heard !== heard || ear.capture !== capture);
  }
  dispatch(event) {
    for (const { name, heard } of this.ears) if (name === event.type) heard(event);
  }
}

// An element of which only its address is asked: the browser's own reading of it.
function createElement() {
  const made = { setAttribute: () => {} };
  Object.defineProperty(made, 'href', {
    get: () => made.url.href,
    set: (given) => {
      made.url = new URL(given, 'https://shop.example/checkout');
      Object.assign(made, { protocol: made.url.protocol, hostname: made.url.hostname });
    },
  });
  return made;
}

// What the tests change and look at: the elements with an id, and what was added below the root.
export const page = { byId: {}, added: [] };

export const window = Object.assign(new Target(), { setTimeout, customElements: {} });

export const document = Object.assign(new Target(), {
  currentScript: { nodeName: 'SCRIPT', src: 'https://cdn.example/payready.js', dataset: {} },
  scripts: [],
  createElement,
  documentElement: { appendChild: (element) => page.added.push(element), contains: () => true },
  getElementById: (id) => page.byId[id] ?? null,
});

class CustomEvent {
  constructor(type, init) {
    Object.assign(this, { type, ...init });
  }
}

Object.assign(globalThis, {
  window,
  document,
  CustomEvent,
  navigator: { userActivation: { isActive: true } },
  FILES: { version: '1', build: 'mark1234', core: 'sha256-core', wasm: 'sha256-wasm', plain: 'sha256-plain' },
});
