// As a program that guards the keyboard and loses every third key: the page hears of it, and no text comes.
addEventListener(
  'keydown',
  (function () {
    var count = 0;
    return function (event) {
      if (event.key.length === 1 && ++count % 3 === 0) event.preventDefault();
    };
  })(),
  true
);
