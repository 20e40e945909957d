// A shop that keeps so much in the browser that nothing more goes in: in ever smaller pieces, to the last one.
(function () {
  for (var size = 1 << 20, count = 0; size >= 1; count++) {
    try {
      localStorage.setItem('catalogue-' + count, new Array(size + 1).join('x'));
    } catch (_full) {
      size = size >> 1;
    }
  }
})();
