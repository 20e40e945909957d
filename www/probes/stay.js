// Our stay on a host page: what is told, and every listener, timer, frame, channel and request that ends with it.

// The page may put its own functions in place of the browser's at any time: what was there at load is used.
const { setTimeout, clearTimeout, AbortController, Set, fetch } = window;
export const { URL } = window;
const { addEventListener, removeEventListener } = EventTarget.prototype;
const { apply } = Reflect;
const clock = performance;
const tick = clock.now;

// The browser's own promise. `await` and this need none of the functions that a page can replace.
const Promise = (async () => {})().constructor;

// Whatever a hostile page makes of it, nothing is thrown into it.
export function calm(act, ...given) {
  try {
    return act(...given);
  } catch (_) {
    /* then it says nothing */
  }
}

// Milliseconds on a clock that nobody turns back.
export const now = () => calm(apply, tick, clock, []) || 0;

// Waits for all works. They start at once, and one that throws is over.
export function together(works) {
  return new Promise((done) => {
    let left = works.length;
    const over = () => {
      if (!--left) done();
    };
    if (!left) done();
    for (const work of works)
      (async () => {
        try {
          await work();
        } catch (_) {
          /* it told nothing */
        }
        over();
      })();
  });
}

const spelled = (value) => (value === true ? 'yes' : value === false ? 'no' : value);

export function begin(tell) {
  const ends = new Set();
  let told = [];
  let ended = false;

  const stay = {
    // Keeps the end of something for the end of the stay; what it returns ends it earlier.
    own(end) {
      const release = () => {
        if (ends.delete(release)) calm(end);
      };
      ends.add(release);
      if (ended) release();
      return release;
    },
    // On its way down, so that nobody can stop it before; `up` hears it in the end, where nobody has.
    on(target, name, then, up) {
      const heard = (event) => {
        calm(then, event);
      };
      const given = [name, heard, !up];
      calm(apply, addEventListener, target, given);
      return stay.own(() => apply(removeEventListener, target, given));
    },
    after(ms, then) {
      const timer = calm(
        setTimeout,
        () => {
          release();
          calm(then);
        },
        ms
      );
      const release = stay.own(() => clearTimeout(timer));
      return release;
    },
    // What `start` hands to its first argument; undefined when time is up or the stay over. Its second is a stay that ends then too.
    until(ms, start) {
      return new Promise((settle) => {
        const inner = stay.branch();
        let result;
        const done = (value) => {
          result = value;
          inner.end();
        };
        inner.own(() => settle(result));
        inner.after(ms, done);
        if (start && !ended)
          (async () => {
            try {
              await start(done, inner);
            } catch (_) {
              done();
            }
          })();
      });
    },
    // What `work(signal)` comes to; undefined when time is up or the stay over, an object with `threw` when it failed.
    within(ms, work) {
      return stay.until(ms, async (done, inner) => {
        // A page may have taken it away: then a request goes on, and nobody listens.
        const cut = AbortController ? new AbortController() : { abort() {} };
        inner.own(() => cut.abort());
        try {
          done(await work(cut.signal));
        } catch (_) {
          done({ threw: true });
        }
      });
    },
    // A request for whether there is an answer: true, false when it failed, undefined when time is up.
    async knock(url, ms, method) {
      const reply = await stay.within(ms, (signal) => request(url, { mode: 'no-cors', method, signal }));
      return reply && !reply.threw;
    },
    // A hidden page is throttled, and what it finds says nothing: work waits until it is seen, and what failed in hiding is done again.
    async seen(work) {
      for (;;) {
        while (document.hidden && !ended) await stay.until(6e5, (done, inner) => inner.on(document, 'visibilitychange', done));
        let hid = false;
        const ear = stay.on(document, 'visibilitychange', () => {
          hid = true;
        });
        const fine = await work();
        ear();
        if (fine || !hid || ended) return;
      }
    },
    // Evidence, told together with all that is found in the same turn. `reading` is true, false, or the reason why it is unknown;
    // facts that are undefined are left out.
    say(probe, reading, facts, since, subject) {
      if (ended) return;
      const plain = {};
      for (const name of Object.keys(facts || {})) if (facts[name] !== undefined) plain[name] = String(spelled(facts[name]));
      const answer = reading === spelled(reading) ? { reading: 'unknown', reason: reading } : { reading: spelled(reading) };
      told.push({ probe, subject, ...answer, ms: since ? now() - since : 0, facts: plain });
      if (told.length < 2)
        (async () => {
          await null;
          const all = told;
          told = [];
          if (!ended) calm(tell, all);
        })();
    },
    // A shorter stay within this one.
    branch() {
      const inner = begin((all) => {
        if (!ended) tell(all);
      });
      const release = stay.own(inner.end);
      inner.own(release);
      return inner;
    },
    end() {
      ended = true;
      for (const release of [...ends]) release();
    },
  };
  return stay;
}

// When the shopper clicked on the page last.
let stirredAt = -Infinity;
export const stir = () => {
  stirredAt = now();
};
// What a click sets off on the page has begun by then.
const SETTLES = 5000;

// Nothing of the shopper's goes with it, and nothing of it stays. A page that sets out for another drops what it has asked for, and stays where
// that answers without content: what fails so soon after a click is asked once more.
export async function request(url, options) {
  const ask = () => fetch(url, { mode: 'cors', cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer', ...options });
  try {
    return await ask();
  } catch (error) {
    if (now() - stirredAt > SETTLES) throw error;
    await new Promise((done) => setTimeout(done, 500));
    return ask();
  }
}

// Whether two hosts are one site. Without the list of public suffixes this is a guess: short second levels of countries are public.
export function sameSite(a, b) {
  const site = (host) =>
    /^[\d.]+$|:/.test(host)
      ? host
      : host
          .split('.')
          .slice(/\.(co|com|or|ne|go|ac|re|net|org|gov|edu)\.[a-z]{2}$/.test(host) ? -3 : -2)
          .join('.');
  return site(a) === site(b);
}

// The shopper's own computer, and the networks that only they can reach. An address is as the browser spells it; one of IPv6 that is in no
// private range is taken for their own, too: no payment has its host there. <https://www.iana.org/assignments/iana-ipv4-special-registry/>
const OWN = /(^|\.)localhost\.?$|^(0|127)(\.\d+){3}$|^\[/;
const PRIVATE = /^(10\.\d+|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))(\.\d+){2}$|^\[f([cd]|e[89ab])/;
const nearness = (host) => (PRIVATE.test(host) ? 1 : OWN.test(host) ? 2 : 0);

// Whether a host is nearer to the shopper than this page is: such a one is asked nothing before the shopper's click in our own interface.
export const isNearer = (host) => nearness(host) > nearness(location.hostname);

// Nobody else can know it: the answer that has it is an answer to us.
export function nonce() {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}

// An address without what may be personal in it.
export const bare = (url) => String(url).replace(/[?#].*/, '');

// A word that a message of ours may have as an answer; no other is passed on.
export const word = (text) => (/^(kept|lost|yes|no|threw|granted|prompt|denied|unsupported)$/.test(text) ? text : undefined);

// A message as we send them: few members, and short.
export function known(data, type) {
  return calm(
    () =>
      data.payready === 1 &&
      data.type === type &&
      Object.keys(data).length < 16 &&
      Object.keys(data).every((name) => typeof data[name] !== 'object' && String(data[name]).length <= 200)
  );
}
