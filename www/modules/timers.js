// The timers of the core, which the build has its JavaScript set by these: when the core is lost in the middle, they must not go on, for
// they would call into it.

const { setTimeout: later, clearTimeout: cancel, setInterval: often, clearInterval: stop } = window;
const running = new Set();

export function setTimeout(then, ms) {
  const id = later.call(
    window,
    () => {
      running.delete(id);
      then();
    },
    ms
  );
  running.add(id);
  return id;
}
export function setInterval(then, ms) {
  const id = often.call(window, then, ms);
  running.add(id);
  return id;
}
export function clearTimeout(id) {
  running.delete(id);
  cancel.call(window, id);
}
export function clearInterval(id) {
  running.delete(id);
  stop.call(window, id);
}
export function endTimers() {
  for (const id of running) clearTimeout(id);
}
