// A stub of the page or an extension answers the first call instead of the browser.
window.open = (function (real) {
  var stubbed = false;
  return function () {
    if (stubbed) return real.apply(window, arguments);
    stubbed = true;
    return null;
  };
})(window.open);
demo.keep();
