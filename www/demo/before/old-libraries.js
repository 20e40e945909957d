// A page with the habits of old libraries: prototypes extended, globals replaced, listeners wrapped, an onerror of its own.
(function () {
  Array.prototype.each = function (act) {
    for (var i = 0; i < this.length; i++) act(this[i]);
  };
  String.prototype.strip = function () {
    return this.replace(/^\s+|\s+$/g, '');
  };
  window.onerror = function () {
    return false;
  };
  var add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, then, options) {
    return add.call(this, type, then, options);
  };
  var then = Promise.prototype.then;
  Promise.prototype.then = function () {
    return then.apply(this, arguments);
  };
})();
