// As a consent banner that keeps cookies to itself until the shopper says yes: `demo.consent = true`.
(function () {
  var own = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: function () {
      return demo.consent ? own.get.call(document) : '';
    },
    set: function (cookie) {
      if (demo.consent) own.set.call(document, cookie);
    },
  });
})();
