// The shop's template and its tag manager both bring Payready.
addEventListener('DOMContentLoaded', function () {
  var first = document.querySelector('script[data-for]');
  if (!first) return;
  var second = document.createElement('script');
  Array.prototype.forEach.call(first.attributes, function (one) {
    second.setAttribute(one.name, one.value);
  });
  document.body.append(second);
});
