// Something has put a stub in the place of window.open, keeps anybody from changing it, and passes for the browser's own.
(function () {
  function open() {
    return null;
  }
  open.toString = function () {
    return 'function open() { [native code] }';
  };
  var say = Function.prototype.toString;
  Function.prototype.toString = function () {
    return this === open ? 'function open() { [native code] }' : say.call(this);
  };
  Object.defineProperty(window, 'open', { value: open, writable: false, configurable: false });
  demo.keep();
})();
