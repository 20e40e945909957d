// As an ad blocker: a proxy stands in the place of window.open, reads as the browser's own, and answers nothing.
window.open = new Proxy(window.open, {
  apply: function () {
    return null;
  },
});
demo.keep();
