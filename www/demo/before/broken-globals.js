// A page that has broken what a guest might lean on.
Date.now = function () {
  return NaN;
};
Function.prototype.bind = null;
Reflect.get = undefined;
Array.prototype.some = function () {
  throw new Error('no some here');
};
Array.from = undefined;
Object.assign = function () {
  return null;
};
Object.defineProperty(window, 'requestIdleCallback', {
  value: function () {
    throw new Error('no idleness here');
  },
});
