// A script that writes every third letter twice.
addEventListener(
  'input',
  (function () {
    var count = 0;
    return function (event) {
      var field = event.target,
        at = field.selectionStart;
      if (event.inputType === 'insertText' && ++count % 3 === 0) field.setRangeText(field.value.charAt(at - 1), at, at, 'end');
    };
  })(),
  true
);
