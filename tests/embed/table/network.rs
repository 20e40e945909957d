//! Rows about the provider's hosts, and about being offline.

use super::{FIGURE_IS_DRAWN, ROW};
use crate::scenario::Action::{self, Event, Offline, Press, Probed, Ready, Show, Unplug, Until};
use crate::scenario::Engine::{Chromium, Firefox, Webkit};
use crate::scenario::{Control, Scenario};
use crate::setups::{BLOCKER, CAN_GO_OFFLINE, USUAL};

const DONE: &[Action] = &[Ready, Press, Event("payready-open"), Probed("host")];

/// A host that fails in one way, and what proves it.
const fn host(
    id: &'static str,
    fact: &'static str,
    page: &'static str,
    findings: &'static [&'static str],
    proof: &'static [(&'static str, &'static str)],
) -> Scenario {
    Scenario { id, fact, page, findings, proof, actions: DONE, setup: &USUAL, ..ROW }
}

/// That the page knows of it, if Payready is there.
const TOLD: &str = "return !window.payready || demo.events.some(event => ((event.detail || {}).findings || []).some(finding => finding.code === 'offline'))";

/// Pay has the focus, and the guide has come for it, if Payready is there.
const GUIDE_IS_HERE: &str = "
    if (!window.payready) return true
    document.getElementById('pay').focus()
    const came = part => performance.getEntriesByType('resource').some(({ name, responseEnd }) => part.test(name) && responseEnd > 0)
    return [/guide-.*js$/, /guide-.*wasm$/, /figures-/, /pack-/].every(came)";

/// The panel without a guide, and its way to pay.
const FEW_WORDS: &str = "
    if (!window.payready) return true
    const panel = demo.find('[part~=panel]')
    return panel && panel.textContent.length > 20 && !!panel.querySelector('[data-pay=anyway]')";

/// That the probes have run again, if Payready is there.
const ASKED_AGAIN: &str = "
    if (window.payready && !demo.asked) payready.diagnose().then(() => { demo.again = true }, () => {})
    demo.asked = true
    return !window.payready || demo.again === true";

pub const ROWS: &[Scenario] = &[
    host("host-ok", "two hosts that answer are no finding", "profile=host:ok", &[], &[("demo.proof.host(1)", "200 {\"nonce\":\"proof\"")]),
    host("S-44", "a host on which nobody listens is told", "profile=host:down", &["host-unreachable"], &[("demo.proof.host(1)", "failed: TypeError")]),
    Scenario {
        id: "S-44-static",
        fact: "a host of pictures that does not answer is no more than a notice",
        page: "profile=host:static-down",
        actions: DONE,
        notices: &["host-unreachable"],
        ..ROW
    },
    host("S-44-pay", "a second pay host on which nobody listens is told", "profile=host:pay-down", &["host-unreachable"], &[]),
    Scenario {
        id: "S-45-silent",
        fact: "a host that takes the question and never answers is told at the deadline, and the page stays usable",
        page: "profile=host:silent",
        actions: DONE,
        findings: &["host-unreachable"],
        never: &["offline"],
        proof: &[("demo.proof.host(1)", "nothing for 9 s")],
        ..ROW
    },
    host(
        "S-45-full",
        "a host that never takes the connection is told at the deadline",
        "profile=host:full",
        &["host-unreachable"],
        &[("demo.proof.host(1)", "nothing for 9 s")],
    ),
    host(
        "S-46-self-signed",
        "a host whose certificate nobody signed is told",
        "profile=host:self-signed",
        &["host-unreachable"],
        &[("demo.proof.host(1)", "failed: TypeError")],
    ),
    host(
        "S-46-expired",
        "a host whose certificate has expired is told",
        "profile=host:expired",
        &["host-unreachable"],
        &[("demo.proof.host(1)", "failed: TypeError")],
    ),
    host(
        "S-46-misnamed",
        "a host with another's certificate is told",
        "profile=host:misnamed",
        &["host-unreachable"],
        &[("demo.proof.host(1)", "failed: TypeError")],
    ),
    host(
        "S-46-old-tls",
        "a host that speaks only TLS 1.0 is told",
        "profile=host:old-tls",
        &["host-unreachable"],
        &[("demo.proof.host(1)", "failed: TypeError")],
    ),
    host(
        "S-47",
        "a web page that blocks the host, without leave to read it, is told",
        "profile=host:html",
        &["host-intercepted"],
        &[("demo.proof.host(1, 'cors')", "failed: TypeError"), ("demo.proof.host(1, 'no-cors')", "opaque")],
    ),
    host(
        "S-47-readable",
        "a web page that blocks the host and may be read is told",
        "profile=host:html-readable",
        &["host-intercepted"],
        &[("demo.proof.host(1)", "200 <!doctype")],
    ),
    host(
        "S-47-foreign",
        "an answer to somebody else's question is told",
        "profile=host:foreign",
        &["host-intercepted"],
        &[("demo.proof.host(1)", "200 {\"nonce\":\"somebody-elses\"")],
    ),
    host("host-failing", "a host that answers with an error is told", "profile=host:failing", &["host-failing"], &[("demo.proof.host(1)", "500")]),
    Scenario {
        id: "host-slow",
        fact: "a host that takes 4 s is told as slow",
        page: "profile=host:slow",
        actions: DONE,
        notices: &["host-slow"],
        proof: &[("demo.proof.seconds(1)", "4")],
        ..ROW
    },
    Scenario { id: "no-ping", fact: "a host without a ping that answers at all is no finding", page: "profile=host:no-ping", actions: DONE, ..ROW },
    host("clock-ahead", "a clock an hour behind the provider's is told", "profile=host:clock-ahead", &["clock-skewed"], &[]),
    host("clock-behind", "a clock an hour before the provider's is told", "profile=host:clock-behind", &["clock-skewed"], &[]),
    Scenario {
        id: "S-50",
        fact: "a page whose own policy refuses the provider's host is told, as the shop's affair",
        page: "profile=host:ok&header=Content-Security-Policy:connect-src 'self' http://cdn.localhost:* http://pg.localhost:*",
        actions: DONE,
        findings: &["host-blocked-by-page"],
        never: &["host-unreachable"],
        noise: &["policy: connect-src"],
        proof: &[("(demo.proof.host(1), demo.errors.find(e => e.indexOf('policy: connect-src') === 0) || null)", "policy: connect-src")],
        ..ROW
    },
    Scenario {
        id: "S-51",
        fact: "a host that a blocker keeps away is told",
        engines: &[Chromium, Webkit],
        unreachable: &[(
            Firefox,
            "an extension would have to be signed: the ESR installs no other, and its driver only for a time, with rules that this row is not about",
        )],
        setup: &BLOCKER,
        page: "profile=host:ok",
        actions: DONE,
        findings: &["host-unreachable"],
        proof: &[("demo.proof.host(1)", "failed: TypeError")],
        ..ROW
    },
    Scenario {
        id: "S-52",
        fact: "offline once pay was about to be pressed, and nothing else: a step first, with its figure",
        engines: &[Chromium],
        unreachable: &[(Webkit, "nothing tells WebKitGTK that it is offline but the system's own network monitor; S-52-unplugged takes its place")],
        setup: &CAN_GO_OFFLINE,
        page: "profile=host:ok",
        actions: &[
            Ready,
            Probed("host"),
            Until(GUIDE_IS_HERE),
            Offline,
            Until("return !navigator.onLine"),
            Until(TOLD),
            Press,
            Event("payready-blocked"),
            Until(FIGURE_IS_DRAWN),
        ],
        findings: &["offline"],
        opened: 0,
        control: Control::Opened(1, "to DevTools the payment window is another browser, with a network of its own"),
        proof: &[("String(navigator.onLine)", "false")],
        ..ROW
    },
    Scenario {
        id: "S-52-early",
        fact: "offline before the guide was fetched: that is said in few words, with a way to pay all the same",
        engines: &[Chromium],
        setup: &CAN_GO_OFFLINE,
        page: "profile=host:ok",
        actions: &[Ready, Probed("host"), Offline, Until("return !navigator.onLine"), Until(TOLD), Press, Event("payready-blocked"), Until(FEW_WORDS)],
        findings: &["offline"],
        opened: 0,
        control: Control::Opened(1, "to DevTools the payment window is another browser, with a network of its own"),
        proof: &[("String(navigator.onLine)", "false")],
        ..ROW
    },
    Scenario {
        id: "S-52-firefox",
        // Told to work offline, Firefox says so to its pages and still reaches the machine that it is on.
        fact: "a browser that calls itself offline while the provider answers is believed less than the answer, and pay opens",
        engines: &[Firefox],
        setup: &CAN_GO_OFFLINE,
        page: "profile=host:ok",
        actions: &[Ready, Probed("host"), Offline, Until("return !navigator.onLine"), Press, Event("payready-open")],
        never: &["offline", "host-unreachable"],
        proof: &[("String(navigator.onLine)", "false")],
        ..ROW
    },
    Scenario {
        id: "S-52-unplugged",
        fact: "when neither the provider nor the shop answers any more, that is offline, and not the provider",
        page: "profile=host:ok",
        // Not before the provider's hosts are known.
        actions: &[Ready, Probed("host"), Unplug, Show, Until(ASKED_AGAIN), Press],
        findings: &["offline"],
        opened: 0,
        never: &["host-unreachable"],
        ..ROW
    },
];
