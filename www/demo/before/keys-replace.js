// A script that puts another letter in the place of every third one that is typed.
addEventListener(
  'input',
  (function () {
    var count = 0;
    return function (event) {
      var field = event.target,
        at = field.selectionStart;
      if (event.inputType === 'insertText' && ++count % 3 === 0) field.setRangeText('*', at - 1, at, 'end');
    };
  })(),
  true
);
