// Counts what is held on the page's own objects from here on: listeners and timers that nobody has taken back.
(function () {
  var held = {};
  function count(name, by) {
    held[name] = (held[name] || 0) + by;
  }
  var add = EventTarget.prototype.addEventListener,
    remove = EventTarget.prototype.removeEventListener;
  function named(target, type) {
    return target === window || target === document ? type : null;
  }
  EventTarget.prototype.addEventListener = function (type) {
    if (named(this, type)) count('listener ' + type, 1);
    return add.apply(this, arguments);
  };
  EventTarget.prototype.removeEventListener = function (type) {
    if (named(this, type)) count('listener ' + type, -1);
    return remove.apply(this, arguments);
  };
  var live = new Set();
  var set = window.setInterval,
    clear = window.clearInterval;
  window.setInterval = function () {
    var id = set.apply(window, arguments);
    live.add(id);
    return id;
  };
  window.clearInterval = function (id) {
    live.delete(id);
    return clear.call(window, id);
  };
  // The shop's own code listens for these.
  var shops = ['listener message', 'listener load'];
  demo.held = function () {
    var left = Object.keys(held).filter(function (name) {
      return held[name] > 0 && shops.indexOf(name) < 0;
    });
    if (live.size) left.push(live.size + ' intervals');
    return left.join(', ');
  };
})();
