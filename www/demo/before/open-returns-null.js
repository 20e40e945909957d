// An extension or a script of the page has put a stub in the place of window.open: it answers, but no browser is asked.
window.open = function () {
  return null;
};
// The page's own open is now the stub: that is what must be given back.
demo.keep();
