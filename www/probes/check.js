// The probes of the self-check page: those that ask the browser, the computer and the network. Those of a shop's page (its scripts, its
// pay button, its history) have nothing to ask here.
import { scriptOf } from '../loader/handover.js';
import { agentPermission, checkAgents, lent, needed } from './agents.js';
import { capabilities } from './capability.js';
import { frame, offer } from './frame.js';
import { hosts } from './host.js';
import { policies } from './policies.js';
import { pagePolicy } from './policy.js';
import { storageSpace } from './storage.js';
import { begin as beginStay, calm, now, together } from './stay.js';
import { KEYS, SYLLABLES, typing } from './typing.js';
import { viewport } from './viewport.js';
import { listen } from './window.js';

// Whatever happens, a check is over by then.
const BUDGET = 20000;
// What closes windows does it within this time.
const KILLED = 1500;
// A window that has not said by then that it lives will not.
const SILENT = 5500;

// `wants` says whether a probe is to run at all.
function begin(context, wants) {
  const { profile } = context;
  // Nobody else asks whether there is a network, where the profile names no host.
  context.alone = true;
  const stay = beginStay(context.tell);
  const blocked = policies(stay);
  const agents = needed(profile).length;
  let turn = stay.branch();
  let answer;
  let offered;

  const works = {
    host: (run) => run.seen(() => hosts(run, context, blocked)),
    frame: (run) => profile.frame && run.seen(async () => (answer = await frame(run, context, blocked, await lent(run, profile)))),
    'agent-permission': (run) => agentPermission(run, profile, answer),
    'storage-space': (run) => storageSpace(run),
    capability: (run) => capabilities(run, context),
    viewport: (run) => viewport(run, context),
  };
  // What one work tells of, where that is more than it is called by.
  const told = { host: ['host', 'online'], frame: ['frame', 'frame-cookies'] };
  const wanted = Object.keys(works).filter((name) => (told[name] || [name]).some(wants));

  return {
    // How many answers there will be, probe by probe.
    plan() {
      const counts = {
        host: new Set((profile.hosts || []).map(({ url }) => url)).size,
        online: 1,
        frame: profile.frame ? 1 : 0,
        'agent-permission': agents ? 1 : 0,
        'storage-space': 1,
        capability: ((profile.browsers || {}).needs || []).length,
        viewport: 1,
      };
      counts['frame-cookies'] = counts.frame;
      const names = wanted.flatMap((name) => told[name] || [name]).filter((name) => counts[name]);
      return {
        agents,
        popups: !!(profile.frame && (profile.frames || {}).popups),
        samples: [KEYS, SYLLABLES],
        probes: names.map((probe) => ({ probe, count: counts[probe] })),
      };
    },
    // Asks everything anew; settles when all is told.
    again: () =>
      together([
        async () => {
          turn.end();
          const run = stay.branch();
          turn = run;
          answer = undefined;
          await run.until(BUDGET, async (done) => {
            // What the frame sees of the permission comes with its answer.
            const after = ['agent-permission'];
            await together(wanted.filter((name) => !after.includes(name)).map((name) => () => works[name](run)));
            for (const name of after) if (wanted.includes(name)) await works[name](run);
            done();
          });
        },
      ]),
    // Watches the test window; settles with the milliseconds after which its handle said that it is closed, or with nothing.
    opened: (handle) =>
      stay.until(SILENT + 500, async (done, inner) => {
        const since = now();
        let alive = false;
        inner.on(window, 'message', ({ source }) => {
          if (source === handle) alive = true;
        });
        listen(inner, [location.origin], handle, true);
        await pagePolicy(inner);
        (function look() {
          const ms = now() - since;
          if (calm(() => handle.closed)) return inner.after(0, () => done(ms));
          if ((alive && ms > KILLED) || ms > SILENT) return done();
          return inner.after(100, look);
        })();
      }),
    access: (label, tag) => together([() => offer(stay, context, 'access', label, tag)]),
    // Whether a window opens that the provider's frame opens, as those of banks and card companies do.
    popup: (label, tag) =>
      together([
        async () => {
          const since = now();
          offered = stay.branch();
          const opened = await offer(offered, context, 'popup', label, tag);
          if (opened !== undefined) stay.say('frame-popup', opened ?? 'unsupported', {}, since, profile.frame);
        },
      ]),
    // The shopper goes on without it.
    withdraw: () => offered && offered.end(),
    // Watches the fields of the typing test, for as long as they are there.
    typing(place) {
      for (const [subject, field] of Object.entries(place.querySelectorAll('[data-sample]'))) {
        const say = (probe, reading, facts, since) => stay.say(probe, reading, facts, since, subject);
        typing({ ...stay, say }, field, field.dataset.sample, () => {});
      }
    },
    agents: () => together([() => checkAgents(stay, profile, blocked)]),
    stop: stay.end,
  };
}

scriptOf('check-probes-').payready = { begin };
