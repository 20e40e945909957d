// As an extension that keeps all cookies away, and says so, until the shopper says otherwise: `demo.consent = true`.
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
  Object.defineProperty(navigator, 'cookieEnabled', {
    configurable: true,
    get: function () {
      return !!demo.consent;
    },
  });
})();
