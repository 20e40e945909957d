// As a program that guards the keyboard and hands every third key on as another one.
addEventListener(
  'beforeinput',
  (function () {
    var count = 0;
    return function (event) {
      if (event.inputType !== 'insertText' || !event.cancelable || event.data === '*' || ++count % 3) return;
      event.preventDefault();
      document.execCommand('insertText', false, '*');
    };
  })(),
  true
);
