// As a consent manager that lets only cookies through that it knows.
(function () {
  var own = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: function () {
      return own.get.call(document);
    },
    set: function (cookie) {
      if (/^(session|consent)/.test(cookie)) own.set.call(document, cookie);
    },
  });
})();
