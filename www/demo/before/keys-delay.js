// As a program that guards the keyboard and is slow: the text of every third key comes most of a second later.
addEventListener(
  'keydown',
  (function () {
    var count = 0;
    return function (event) {
      var field = event.target;
      if (event.key.length !== 1 || event.ctrlKey || ++count % 3) return;
      event.preventDefault();
      setTimeout(function () {
        field.setRangeText(event.key, field.selectionStart, field.selectionEnd, 'end');
      }, 900);
    };
  })(),
  true
);
