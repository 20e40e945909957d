// As a page that writes its head anew as soon as something is put there that it does not know.
new MutationObserver(function (_changes, observer) {
  var strange = document.head.querySelector('script[src*="/payready-"]');
  if (!strange) return;
  observer.disconnect();
  document.documentElement.replaceChild(document.head.cloneNode(false), document.head);
}).observe(document, { childList: true, subtree: true });
