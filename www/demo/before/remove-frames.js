// As an extension that takes the provider's frame for an advert and removes it, from shadow trees as well.
(function () {
  function watch(root) {
    new MutationObserver(function () {
      root.querySelectorAll('iframe').forEach(function (frame) {
        frame.remove();
      });
    }).observe(root, { childList: true, subtree: true });
  }
  var attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function () {
    var root = attach.apply(this, arguments);
    watch(root);
    return root;
  };
  watch(document);
})();
