// As an extension that takes the provider's frame for an advert: its style reaches into shadow trees as well, and stays there.
(function () {
  function hide(root) {
    var style = document.createElement('style');
    style.textContent = 'iframe { display: none !important }';
    function put() {
      if (style.parentNode !== root) root.appendChild(style);
    }
    new MutationObserver(put).observe(root, { childList: true });
    put();
  }
  var attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function () {
    var root = attach.apply(this, arguments);
    hide(root);
    return root;
  };
  addEventListener('DOMContentLoaded', function () {
    hide(document.head);
  });
})();
