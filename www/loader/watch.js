// The watch over `window.open`, from a press on the guarded button on. It leaves no trace: what is asked, and what comes back, passes through
// unchanged, the function looks as before, and the property is put back as it was, whatever kind of property that was.

/** The contract's rule 7. */
var LONGEST = 10000;

/**
 * @typedef {object} Watch
 * @property {any} seat Whose press it is.
 * @property {any} real What stood in `window.open` before.
 * @property {any} wrapper What stands there now.
 * @property {PropertyDescriptor} own The property as it was.
 * @property {any} [there] The value or the getter that we have put there.
 * @property {any} timer Until it is over by itself.
 */

/** One at a time: the press before is over. @type {Watch | 0} */
var current = 0;

/** The property as it is. A page may have put members on all objects: the descriptor must not inherit them. */
function property() {
  return Object.setPrototypeOf(Object.getOwnPropertyDescriptor(window, 'open'), null);
}

/** @param {any} real @param {any} self @param {any} args */
function applyOwn(real, self, args) {
  return real.apply(self, args);
}

/** A page may have put its own in the place of a function's own `apply`, or broken the other. */
function findApply() {
  try {
    if (Reflect.apply(Number, 0, [7]) === 7) return Reflect.apply;
  } catch (_) {
    /* Internet Explorer has none */
  }
  return applyOwn;
}

export var apply = findApply();

/**
 * What looks like a function in all that can be asked of it, and calls `call` in its place.
 * @param {any} real
 * @param {(self: any, args: any) => any} call
 */
export function lookAlike(real, call) {
  return typeof Proxy !== 'function'
    ? /** @this {any} */ function open() {
        return call(this, arguments);
      }
    : new Proxy(real, {
        apply: function (_, self, args) {
          return call(self, args);
        },
        get: function (of, name) {
          var value = of[name],
            own = Object.getOwnPropertyDescriptor(of, name);
          // What cannot be changed, a proxy must not change either.
          return name === 'toString' && (!own || own.configurable)
            ? function () {
                return value.call(of);
              }
            : value;
        },
      });
}

/**
 * Defines the property once more, with another function in it.
 * @param {Watch} watch
 */
function install(watch) {
  var own = watch.own,
    name = /** @type {'get' | 'value'} */ (own.get ? 'get' : 'value'),
    was = own[name];
  own[name] = watch.there = own.get
    ? /** @this {any} */ function () {
        var now = was.call(this);
        return now === watch.real ? watch.wrapper : now;
      }
    : watch.wrapper;
  Object.defineProperty(window, 'open', own);
  own[name] = was;
}

/**
 * Watches what a press opens. Where the page has made that impossible, nothing is watched, and the press goes on.
 * @param {any} seat
 * @param {(real: any, self: any, args: any) => any} call Opens, and notes what came of it.
 * @param {() => void} over The time is up.
 */
export function watch(seat, call, over) {
  unwatch();
  try {
    var real = window.open;
    var own = property();
    // A page may have a variable of that name, or keep it as it is for good.
    if (typeof real !== 'function' || !(own.configurable || own.writable)) return;
    /** @type {Watch} */
    var mine = { seat: seat, real: real, wrapper: 0, own: own, timer: 0 };
    mine.wrapper = lookAlike(real, function (self, args) {
      // Whoever kept it: once the watch is over, it only passes on.
      return current === mine ? call(real, self, args) : apply(real, self, args);
    });
    install(mine);
    current = mine;
    mine.timer = setTimeout(function () {
      if (unwatch(0, mine)) over();
    }, LONGEST);
  } catch (_) {
    /* it is not there, or not to be changed */
  }
}

/**
 * Ends the watch: of this seat, or this very one, or whichever it is.
 * @param {any} [seat]
 * @param {Watch} [only]
 * @returns {boolean | undefined} Whether there was one.
 */
export function unwatch(seat, only) {
  var was = current;
  if (!was || (seat && was.seat !== seat) || (only && was !== only)) return;
  current = 0;
  try {
    var now = property();
    // Where somebody has put something else there meanwhile, that stays.
    if ((now.get || now.value) === was.there) Object.defineProperty(window, 'open', was.own);
    clearTimeout(was.timer);
  } catch (_) {
    /* what a page froze meanwhile only passes on */
  }
  return true;
}

/**
 * Whether a press of this seat is watched.
 * @param {any} seat
 */
export function isWatched(seat) {
  return current && current.seat === seat;
}
