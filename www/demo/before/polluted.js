// As a page whose library hangs its own names on every object, as quietly as it can.
(function () {
  var names = {
    value: 'polluted',
    mode: 'redirect',
    get: function (key) {
      return this[key];
    },
  };
  Object.keys(names).forEach(function (name) {
    var own = Object.create(null);
    own.value = names[name];
    own.configurable = own.writable = true;
    Object.defineProperty(Object.prototype, name, own);
  });
})();
