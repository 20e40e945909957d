// Counts all that is kept in a page: nodes, frames, listeners, timers, channels, and the memory of what is compiled. `demo.kept()` says how
// much of each there is, `demo.more(before)` what there is more of.
(function () {
  var count = { listeners: 0, intervals: 0, timeouts: 0, channels: 0, observers: 0 };
  var memories = [];

  // Listeners on what outlives the elements. One that is added twice, or taken back twice, is one.
  var heard = new Set();
  function key(on, type, then, options) {
    return [id(on), type, options === true || !!(options && options.capture), id(then)].join(' ');
  }
  var ids = new WeakMap();
  function id(one) {
    if (!ids.has(one)) ids.set(one, Math.random());
    return ids.get(one);
  }
  function lasts(target) {
    return target === window || target === document || target === document.documentElement || target === document.body || target === navigator.serviceWorker;
  }
  var add = EventTarget.prototype.addEventListener;
  var remove = EventTarget.prototype.removeEventListener;
  EventTarget.prototype.addEventListener = function (type, then, options) {
    var on = this || window;
    if (then && lasts(on)) heard.add(key(on, type, then, options));
    return add.apply(on, arguments);
  };
  EventTarget.prototype.removeEventListener = function (type, then, options) {
    var on = this || window;
    if (then && lasts(on)) heard.delete(key(on, type, then, options));
    return remove.apply(on, arguments);
  };

  function timers(set, clear, name, once) {
    var start = window[set];
    var stop = window[clear];
    var live = new Set();
    window[set] = function (then) {
      var rest = [].slice.call(arguments, 1);
      var timer = start.apply(
        window,
        [
          function () {
            if (once) live.delete(timer);
            count[name] = live.size;
            if (typeof then === 'function') then.apply(this, arguments);
          },
        ].concat(rest)
      );
      live.add(timer);
      count[name] = live.size;
      return timer;
    };
    window[clear] = function (timer) {
      live.delete(timer);
      count[name] = live.size;
      return stop.call(window, timer);
    };
  }
  timers('setTimeout', 'clearTimeout', 'timeouts', true);
  timers('setInterval', 'clearInterval', 'intervals', false);

  function counted(name, end, counter) {
    var Real = window[name];
    if (!Real) return;
    window[name] = class extends Real {
      constructor(given) {
        super(given);
        count[counter]++;
        this.counted = true;
      }
      [end]() {
        if (this.counted) count[counter]--;
        this.counted = false;
        return super[end]();
      }
    };
  }
  counted('BroadcastChannel', 'close', 'channels');
  counted('MutationObserver', 'disconnect', 'observers');

  function noted(made) {
    var exported = (made.instance || made).exports;
    // A release's exports have short names.
    for (var name in exported) if (exported[name] instanceof WebAssembly.Memory) memories.push(exported[name]);
    return made;
  }
  ['instantiate', 'instantiateStreaming'].forEach(function (name) {
    var real = WebAssembly[name];
    if (real)
      WebAssembly[name] = function () {
        return real.apply(WebAssembly, arguments).then(noted);
      };
  });

  function bytes(sum, memory) {
    return sum + memory.buffer.byteLength;
  }
  demo.kept = function () {
    return {
      nodes: document.getElementsByTagName('*').length,
      frames: window.length,
      listeners: heard.size,
      intervals: count.intervals,
      timeouts: count.timeouts,
      channels: count.channels,
      observers: count.observers,
      kilobytes: memories.reduce(bytes, 0) / 1024,
    };
  };
  // A page of memory more or less is no leak: what is freed is not always filled again without a gap.
  demo.more = function (before) {
    var now = demo.kept();
    return Object.keys(now)
      .filter(function (name) {
        return now[name] > before[name] + (name === 'kilobytes' ? 128 : 0);
      })
      .map(function (name) {
        return name + ': ' + now[name] + ', before ' + before[name];
      })
      .join('; ');
  };
})();
