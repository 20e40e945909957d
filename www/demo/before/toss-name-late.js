// The name that Toss Payments' script defines, on a page that loads that script at its end.
addEventListener('load', function () {
  window.TossPayments = function () {};
});
