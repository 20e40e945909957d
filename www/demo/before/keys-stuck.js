// Something swallows the end of every composition: the syllable stays open for whoever listens.
addEventListener(
  'compositionend',
  function (event) {
    event.stopImmediatePropagation();
  },
  true
);
