// As a polyfill of CustomEvent that does not work here.
window.CustomEvent = function () {
  throw new TypeError('Illegal constructor');
};
