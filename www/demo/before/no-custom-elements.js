// As in Internet Explorer: no custom elements, and so none of the rest.
Object.defineProperty(window, 'customElements', { value: undefined });
