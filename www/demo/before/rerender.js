// As a framework: in its strict mode it takes away what it has put on the page and puts it back at once; and when the shop goes to
// another of its pages and comes back, another element is there.
addEventListener('load', function () {
  var element = document.querySelector('pay-ready');
  if (!element) return;
  var place = element.parentNode,
    next = element.nextSibling;
  element.remove();
  place.insertBefore(element, next);
  setTimeout(function () {
    var other = element.cloneNode(true);
    element.remove();
    setTimeout(function () {
      place.insertBefore(other, next);
      demo.rerendered = true;
    }, 100);
  }, 300);
});
