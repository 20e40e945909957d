// Counts the timers that the core's own files have set and that fire: `demo.ticks`.
(function () {
  demo.ticks = 0;
  ['setTimeout', 'setInterval'].forEach(function (name) {
    var real = window[name];
    window[name] = function (act) {
      var rest = Array.prototype.slice.call(arguments, 1);
      // The loader is there for as long as the page is; what bears the build in its name is the core.
      var isCore = /\/(payready|probes|panel)-/.test(new Error().stack);
      function tick() {
        if (isCore) demo.ticks++;
        return act.apply(this, arguments);
      }
      return real.apply(window, [typeof act === 'function' ? tick : act].concat(rest));
    };
  });
})();
