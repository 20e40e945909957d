// The probes that need time, the network or listeners. The loader fetches them when the core is up; they tell it evidence, and judge nothing.
import { scriptOf } from '../loader/handover.js';
import { apps } from './app.js';
import { button, presses } from './button.js';
import { changes } from './changes.js';
import { forms } from './form.js';
import { history } from './history.js';
import { hosts } from './host.js';
import { policies } from './policies.js';
import { asking, paymentFrames } from './payment-frame.js';
import { pageLoad, pageScripts, scriptTrouble } from './scripts.js';
import { begin as beginStay, calm, now, stir, together } from './stay.js';
import { returned, tabs } from './tabs.js';
import { storageSpace } from './storage.js';
import { viewport } from './viewport.js';
import { watch } from './window.js';

// Whatever happens, a preflight is over by then.
const BUDGET = 20000;
// What comes of a press comes by then.
const PRESS = 30000;
// A click's activation lasts longer than that.
const FRONT = 1500;
// And it is over by then, and with it what the click may open.
const SPENT = 6000;
// What came of a payment window shows on the page by then.
const JUST_NOW = 1000;

// What elements with the same profile ask together: one preflight, one frame, one ping a host.
const shared = new Map();
const running = new Set();

// Joins the preflight of that profile; `tell` hears all that it has told so far, and all that it tells from then on.
function join(stay, context, past) {
  const { key, profile } = context;
  let one = shared.get(key);
  if (!one) {
    one = { heard: new Set(), known: new Map() };
    one.stay = beginStay((all) => {
      for (const evidence of all) one.known.set(`${evidence.probe} ${evidence.subject}`, evidence);
      for (const tell of one.heard) calm(tell, all);
    });
    const blocked = policies(one.stay);
    let turn = one.stay.branch();
    one.blocked = blocked;
    one.run = async () => {
      turn.end();
      const run = one.stay.branch();
      turn = run;
      await run.until(BUDGET, async (done) => {
        await run.seen(() => true);
        await together([
          () => run.seen(() => hosts(run, context, blocked)),
          async () => {
            if (!profile.frame && !profile.agents) return;
            const { agentPermission, frame, lent } = await context.host.request();
            let answer;
            if (profile.frame) {
              const { origin } = new URL(profile.frame);
              asking.set(origin, now() + BUDGET);
              await run.seen(async () => (answer = await frame(run, context, blocked, await lent(run, profile))));
              asking.set(origin, now() + REPORTED);
            }
            await agentPermission(run, profile, answer);
          },
          async () => {
            await pageLoad(run);
            pageScripts(run, context);
          },
          ...[storageSpace, needed, viewport, returned, past, isolated].map((probe) => () => probe(run, context)),
        ]);
        done();
      });
    };
    shared.set(key, one);
  }
  const tell = context.tell;
  one.heard.add(tell);
  stay.own(() => {
    one.heard.delete(tell);
    if (one.heard.size) return;
    shared.delete(key);
    one.stay.end();
  });
  // In a task of its own: whoever is to hear it may be gone before it has begun.
  if (one.known.size) stay.after(0, () => tell([...one.known.values()]));
  const run = async () => {
    await one.run();
    one.asking = undefined;
  };
  // What is asked while it is asked already comes to the same, unless something has changed meanwhile.
  return {
    blocked: one.blocked,
    again: (anew) => {
      one.asking = (!anew && one.asking) || run();
      return one.asking;
    },
  };
}

// Says when a window may have opened, with the way of the click that opened it, if any: such a window takes the focus, or uses the click's
// activation up, which else lasts for seconds.
function opens(scope, then) {
  let path = [];
  let clickedAt = -Infinity;
  scope.on(window, 'blur', ({ target }) => {
    const ago = now() - clickedAt;
    if (target === window && ago < SPENT) scope.after(0, () => document.hasFocus() || then(ago < FRONT ? path : []));
  });
  scope.on(window, 'click', (event) => {
    if (!event.isTrusted) return;
    stir();
    path = event.composedPath();
    clickedAt = now();
    scope.after(0, () => {
      const { userActivation } = navigator;
      if (userActivation && !userActivation.isActive && now() - clickedAt < FRONT) then(path);
    });
  });
}

async function needed(stay, context) {
  if (((context.profile.browsers || {}).needs || []).length) (await context.host.request()).capabilities(stay, context);
}

// A page that is isolated says so without being asked: it cuts its windows off.
function isolated(stay) {
  if (top === self && self.crossOriginIsolated) stay.say('page-policy', false, { coop: 'same-origin' });
}

// What a page's policy refuses is reported by then.
const REPORTED = 1000;

function begin({ host, key, profile, tell, early }) {
  const context = { host, key, profile, base: host.base, trouble: host.files.trouble, tell };
  const stay = beginStay(tell);
  running.add(stay);
  stay.own(() => running.delete(stay));
  const after = changes(stay, context);
  let watched;
  let handle;
  let pressedAt = Infinity;
  let paid = false;
  // There before a press is, where it is needed.
  const requires = calm(() => profile.page.requires.length) && host.request();
  // Whether the page's own headers are being asked for; once is enough.
  let severing;
  const severs = () => {
    if (severing === undefined) {
      severing = true;
      together([async () => (await host.request()).pagePolicy(stay)]).then(() => {
        severing = false;
      });
    }
    return severing;
  };

  const channel = tabs(stay, () => {
    if (watched) watched.say('window', false);
  });
  const reread = calm(scriptTrouble, stay, context, () => pressedAt, after);
  // When a click opened a window last.
  let openedAt = -Infinity;
  opens(stay, () => {
    openedAt = now();
  });
  const pressed = presses(stay, context, (since) => openedAt >= since || after.since(), after.begin);
  const { blocked, again } = join(
    stay,
    context,
    history(
      stay,
      () => paid,
      () => {
        ask();
      }
    )
  );
  // What a press opens that is no window of the page's own.
  let surfaces;
  const watchSurfaces = () => {
    if (surfaces) surfaces.end();
    const turn = stay.branch();
    surfaces = turn;
    // What is brought back by Back is not what was pressed.
    turn.on(window, 'pagehide', turn.end);
    // What the page sends and calls after the shopper has turned to something else is not this press's.
    const calls = turn.branch();
    calls.after(PRESS, calls.end);
    calls.on(window, 'click', (event) => {
      const path = event.composedPath();
      if (event.isTrusted && !path.includes(host.button()) && !path.includes(host.el)) calls.end();
    });
    // A press on something else of the page's that opens a window: the shop has a way of its own.
    opens(turn, (path) => {
      if (path.length && !path.includes(host.button()) && !path.includes(host.el)) turn.say('focus', true, { elsewhere: true });
    });
    if (requires) together([async () => (await requires).callbacks(calls, context)]);
    const lives = () => !!calm(() => handle && !handle.closed);
    forms(calls, context, paymentFrames(turn, context, apps(calls, after.within)), lives, () => openedAt > -Infinity);
  };
  const look = () =>
    stay.until(BUDGET, async (done, inner) => {
      await inner.seen(() => true);
      button(stay, context);
      done();
    });
  // Promises of ours are never rejected.
  const ask = (anew) => together([() => again(anew), channel.ask, look]);

  ask();
  for (const name of ['online', 'offline']) {
    stay.on(window, name, () => {
      // What was known of the network is over, and a host that fails now says nothing of itself.
      stay.say('online', 'not-run');
      ask(true);
    });
  }
  return {
    again: () => ask(true),
    // Perhaps before we were there.
    pressed(at) {
      stir();
      calm(reread.pressed);
      pressedAt = at === undefined ? now() : at;
      context.pressedAt = pressedAt;
      pressed();
      calm(watchSurfaces);
      calm(after.begin, pressedAt, at === undefined ? [] : early());
      calm(reread.again);
    },
    opened(given) {
      const closed = calm(() => !given || given.closed !== false);
      handle = given;
      if (watched) watched.end();
      watched = stay.branch();
      paid = paid || !closed;
      after.opened();
      channel.pays(!closed);
      if (closed) calm(severs);
      if (closed === false) watch(watched, context, given);
    },
    severs: () => !!calm(severs),
    gone(given) {
      if (given === handle) channel.pays(false);
    },
    thanks: () => !!calm(after.isOver),
    changed: () => !!calm(after.within, JUST_NOW),
    came: () => !!calm(after.since),
    access: (label, tag) => together([async () => (await host.request()).offer(stay, context, 'access', label, tag)]),
    agents: () => together([async () => (await host.request()).checkAgents(stay, profile, blocked)]),
    stop: stay.end,
  };
}

// The core is lost: nothing may go on that would call into it.
function end() {
  for (const stay of [...running]) stay.end();
}

scriptOf('probes-').payready = { begin, end };
