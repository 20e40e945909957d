// The probes that need time, the network or listeners. The loader fetches them when the core is up; they tell it evidence, and judge nothing.
import { agentPermission, checkAgents, lent } from './agents.js';
import { button, presses } from './button.js';
import { capabilities, storageSpace } from './capability.js';
import { access, frame } from './frame.js';
import { history } from './history.js';
import { hosts } from './host.js';
import { policies } from './policies.js';
import { pagePolicy } from './policy.js';
import { pageLoad, pageScripts, scriptTrouble } from './scripts.js';
import { begin as beginStay, calm, now, together } from './stay.js';
import { returned, tabs } from './tabs.js';
import { viewport } from './viewport.js';
import { watch } from './window.js';

// Whatever happens, a preflight is over by then.
const BUDGET = 20000;

function begin(context) {
  const { profile } = context;
  const stay = beginStay(context.tell);
  const blocked = policies(stay);
  let turn = stay.branch();
  let watched;
  let handle;
  let pressedAt = Infinity;
  let paid = false;

  const channel = tabs(stay, () => { if (watched) watched.say('window', false); });
  const reread = calm(scriptTrouble, stay, context, () => pressedAt);
  presses(stay, context);
  const past = history(stay, () => paid, () => { again(); });

  async function preflight() {
    turn.end();
    const run = turn = stay.branch();
    await run.until(BUDGET, async (done) => {
      await run.seen(() => true);
      await together([
        () => run.seen(() => hosts(run, context, blocked)),
        async () => {
          let answer;
          if (profile.frame) await run.seen(async () => (answer = await frame(run, context, blocked, await lent(run, profile))));
          await agentPermission(run, profile, answer);
        },
        async () => { await pageLoad(run); pageScripts(run, context); },
        channel.ask,
        ...[storageSpace, capabilities, viewport, past, returned, pagePolicy, button].map((probe) => () => probe(run, context)),
      ]);
      done();
    });
  }
  // Promises of ours are never rejected.
  const again = () => together([preflight]);

  again();
  for (const name of ['online', 'offline']) {
    stay.on(window, name, () => {
      // What was known of the network is over, and a host that fails now says nothing of itself.
      stay.say('online', 'not-run');
      again();
    });
  }
  return {
    again,
    // Perhaps before we were there.
    pressed(at = now()) {
      pressedAt = at;
      calm(reread);
    },
    opened(given) {
      const closed = calm(() => !given || given.closed !== false);
      handle = given;
      if (watched) watched.end();
      watched = stay.branch();
      paid = paid || !closed;
      channel.pays(!closed);
      // Whether this page cuts its windows off is known before the handle says that they are closed.
      together([() => pagePolicy(stay, true)]);
      if (closed === false) watch(watched, context, given);
    },
    gone(given) {
      if (given === handle) channel.pays(false);
    },
    access: (label) => together([() => access(stay, context, label)]),
    agents: () => together([() => checkAgents(stay, profile, blocked)]),
    stop: stay.end,
  };
}

document.currentScript.payready = { begin };
