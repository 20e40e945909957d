// What Payready saw on a page, for whoever puts it there: a readable text in the console, and the same as JSON. Nothing is sent.
const EVENTS = ['payready-diagnosis', 'payready-before-open', 'payready-open', 'payready-blocked', 'payready-close'];
// A page that is open all day does not gather for ever.
const MOST = 500;

/** What has happened at each element since somebody asked for the first time. */
const histories = new WeakMap();

const code = ({ code }) => code;

// Of an address, only where it leads: what follows may be an order, or a name.
function place(address) {
  try {
    const { origin, pathname } = new URL(address, location.href);
    return origin + pathname;
  } catch {
    return null;
  }
}

function inWords(node) {
  return node.localName + (node.id && `#${node.id}`);
}

// What an event of Payready's says.
function told({ type, detail }) {
  if (type === 'payready-before-open') return { url: place(detail.url || '') };
  if (type === 'payready-open') return { url: detail.url && place(detail.url), mode: detail.mode };
  if (type === 'payready-close') return { known: detail.known };
  return { verdict: detail.verdict, findings: detail.findings.map(code) };
}

function line({ at, what, ...more }) {
  const said = Object.entries(more).map(([name, value]) => `${name} ${Array.isArray(value) ? value.join(', ') || 'none' : value}`);
  return `${String(Math.round(at)).padStart(7)} ms  ${what}${said.length ? `: ${said.join(', ')}` : ''}`;
}

// Listens from now on. Each entry is written to the console as it comes where `aloud`.
export function follow(seat, loader, aloud) {
  const known = histories.get(seat);
  if (known) {
    known.aloud = known.aloud || aloud;
    return known.entries;
  }
  const history = { entries: [], aloud };
  histories.set(seat, history);
  const add = (what, more) => {
    const entry = { at: performance.now(), what, ...more };
    if (history.entries.length < MOST) history.entries.push(entry);
    if (history.aloud) console.info(`payready: ${line(entry)}`);
  };
  const listen = (name, then) => {
    const heard = (event) => {
      try {
        then(event);
      } catch {
        // A page may dispatch an event of that name that is none of ours.
      }
    };
    window.addEventListener(name, heard, true);
  };
  listen('click', (event) => {
    const button = loader.button(seat);
    if (button && event.composedPath().includes(button)) add(event.isTrusted ? 'press by the shopper' : 'press by the page', { button: inWords(button) });
  });
  for (const name of EVENTS) {
    listen(name, (event) => {
      if ([seat.el, loader.button(seat)].includes(event.target)) add(name, told(event));
    });
  }
  listen('pagehide', () => add('the page is left'));
  return history.entries;
}

// When each file of the release came, and whether from the browser's cache.
function files(base) {
  const ours = performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(base));
  return ours.map(({ name, responseEnd, transferSize, decodedBodySize }) => ({
    at: responseEnd,
    what: 'file',
    name: name.slice(base.length),
    // A file of another origin does not say, unless its server allows that.
    from: decodedBodySize ? (transferSize ? 'network' : 'cache') : 'unknown',
  }));
}

function attributes(el) {
  const all = Array.from(el.attributes, ({ name, value }) => [name, name === 'pay-url' ? place(value) : value]);
  return Object.fromEntries(all);
}

function text({ version, provider, verdict, findings, timeline, probes }) {
  const facts = (all) =>
    Object.entries(all)
      .map(([name, value]) => `${name}=${value}`)
      .join(' ');
  const found = findings.map(({ code, severity, certainty, audience, evidence, page }, i) =>
    `${i + 1}. ${code}: ${severity}, ${certainty}, for the ${audience} to mend. ${page}\n   ${facts(evidence)}`.trimEnd()
  );
  const asked = probes.map(({ probe, subject, reading, reason, facts: all }) =>
    `${probe}${subject ? ` ${subject}` : ''}: ${reason || reading} ${facts(all)}`.trimEnd()
  );
  return [
    `payready ${version}: verdict ${verdict}, profile ${provider}`,
    ...(found.length ? found : ['Nothing was found.']),
    'What happened, by time since the page began:',
    ...timeline.map(line),
    'What was asked, and what was answered:',
    ...asked.map((one) => `  ${one}`),
  ].join('\n');
}

export function explain(seat, loader, version) {
  const { base } = loader;
  const { findings, probes, environment, provider, verdict } = seat.core.diagnosis();
  const timeline = [...files(base), ...follow(seat, loader)].sort((a, b) => a.at - b.at);
  const explanation = {
    schema: 1,
    version,
    attributes: attributes(seat.el),
    provider,
    verdict,
    findings: findings.map((finding) => ({ ...finding, page: `${base}codes/${finding.code}.html` })),
    timeline,
    probes,
    environment,
  };
  console.info(text(explanation));
  return explanation;
}
