// A page that does so much at every third key that it stands still for most of a second before the letter appears.
document.addEventListener(
  'keydown',
  (function () {
    var count = 0;
    return function (event) {
      if (event.key.length === 1 && ++count % 3 === 0) for (var end = performance.now() + 700; performance.now() < end; ) end += 0;
    };
  })()
);
