// A small tree of elements: as much of a document as the loader builds and looks at. Imported after the fakes, before the loader's modules.

import { Target, document, page, window } from './fakes.js';

// Who is told of changes of the tree, as a `MutationObserver` is: after the task, once.
export const observers = [];

export class Node extends Target {
  nodeType = 1;
  parentNode = null;
  childNodes = [];
  attributes = new Map();
  style = {};
  constructor(name = '') {
    super();
    this.name = name;
  }
  get nextSibling() {
    return this.parentNode?.childNodes[this.parentNode.childNodes.indexOf(this) + 1] ?? null;
  }
  get parentElement() {
    return this.parentNode;
  }
  get isConnected() {
    for (let at = this; at; at = at.parentNode ?? at.host) if (at === root) return true;
    return false;
  }
  get textContent() {
    return this.text ?? '';
  }
  set textContent(text) {
    for (const child of [...this.childNodes]) this.removeChild(child);
    this.text = text;
  }
  set id(id) {
    page.byId[id] = this;
  }
  contains(node) {
    for (let at = node; at; at = at.parentNode) if (at === this) return true;
    return false;
  }
  insertBefore(node, before) {
    node.parentNode?.removeChild(node);
    const at = before ? this.childNodes.indexOf(before) : this.childNodes.length;
    if (at < 0) throw new Error('NotFoundError');
    this.childNodes.splice(at, 0, node);
    node.parentNode = this;
    changed(this);
    return node;
  }
  appendChild(node) {
    return this.insertBefore(node, null);
  }
  removeChild(node) {
    const at = this.childNodes.indexOf(node);
    if (at < 0) throw new Error('NotFoundError');
    this.childNodes.splice(at, 1);
    node.parentNode = null;
    changed(this);
    return node;
  }
  getAttribute(name) {
    return this.attributes.get(name) ?? null;
  }
  setAttribute(name, value) {
    this.attributes.set(name, value);
  }
  removeAttribute(name) {
    this.attributes.delete(name);
  }
  hasAttribute(name) {
    return this.attributes.has(name);
  }
  // Of selectors only the name of a tag counts.
  matches(selector) {
    return selector.split(',').includes(this.name);
  }
  closest(selector) {
    for (let at = this; at?.matches; at = at.parentNode) if (at.matches(selector)) return at;
    return null;
  }
  querySelector(selector) {
    for (const child of this.childNodes) {
      const found = child.matches(selector) ? child : child.querySelector(selector);
      if (found) return found;
    }
    return null;
  }
  getRootNode() {
    return document;
  }
  attachShadow({ mode }) {
    if (this.shadowRoot) throw new Error('NotSupportedError');
    this.shadowRoot = Object.assign(new Node('#shadow'), { host: this, mode });
    return this.shadowRoot;
  }
  dispatchEvent(event) {
    this.told ??= [];
    this.told.push(event.type);
    return true;
  }
}

function changed(node) {
  for (const one of observers) if (one.on === document && root.contains(node)) one.waits = true;
}

export const root = new Node('html');
export const body = new Node('body');
root.appendChild(body);
// All below a node that have an attribute of that value.
function marked(node, [name, value]) {
  return node.childNodes.flatMap((child) => [...(child.getAttribute(name) === value ? [child] : []), ...marked(child, [name, value])]);
}

Object.assign(document, {
  documentElement: root,
  body,
  createElement: (name) => new Node(name),
  // Of selectors only that of an attribute's value counts.
  querySelectorAll: (selector) => marked(root, /^\[(.*)="(.*)"]$/.exec(selector).slice(1)),
});

window.MutationObserver = globalThis.MutationObserver = class {
  constructor(then) {
    this.tell = then;
  }
  observe(on, how) {
    this.on = how.childList && how.subtree ? on : undefined;
    if (!observers.includes(this)) observers.push(this);
  }
  disconnect() {
    this.waits = false;
    if (observers.includes(this)) observers.splice(observers.indexOf(this), 1);
  }
};

// The end of a task: observers are told until nothing changes any more. Returns how many rounds that took, `most` where it never ends.
export function settle(most = 100) {
  let rounds = 0;
  while (rounds < most && observers.some(({ waits }) => waits)) {
    rounds++;
    for (const one of [...observers]) {
      if (!one.waits) continue;
      one.waits = false;
      one.tell([]);
    }
  }
  return rounds;
}

// A page as at its start.
export function clear() {
  for (const child of [...body.childNodes]) body.removeChild(child);
  observers.length = 0;
  page.byId = {};
}
