// A day in a few seconds: what is to be done again and again is done as often as in a day, and `demo.ticks` counts it.
(function () {
  var AT_ONCE = 250;
  var real = window.setInterval;
  demo.ticks = 0;
  window.setInterval = function (then) {
    return real.call(
      window,
      function () {
        for (var i = 0; i < AT_ONCE; i++) {
          demo.ticks++;
          then();
        }
      },
      10
    );
  };
})();
