// As loaders of modules do: scripts run without one being the current.
Object.defineProperty(document, 'currentScript', {
  get: function () {
    return null;
  },
});
