// As a page whose library hangs its own names on every object.
Object.prototype.value = 'polluted';
Object.prototype.mode = 'redirect';
Object.prototype.get = function (key) {
  return this[key];
};
