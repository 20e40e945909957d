//! Rows about the security program on the shopper's machine. Every row sees to it that it is not asked before the shopper's click.

use super::ROW;
use crate::scenario::Action::{self, Event, Press, Probed, Ready, Remedy};
use crate::scenario::Engine::{Chromium, Firefox, Webkit};
use crate::scenario::{Engine, Scenario};
use crate::setups::{PUBLIC, PUBLIC_DENIED, PUBLIC_GRANTED};

const DONE: &[Action] = &[Ready, Press, Event("payready-open"), Probed("agent-permission")];
const CHECKED: &[Action] = &[Ready, Remedy("agents")];
const STATE: &str = "demo.proof.permission('loopback-network')";

/// What these rows need and WebKit does not give.
const NOT_OFFERED: &[(Engine, &str)] =
    &[(Webkit, "without a permission that is still to be given there is no finding, so no panel, and no button that checks")];

pub const ROWS: &[Scenario] = &[
    Scenario {
        id: "S-53-prompt",
        fact: "the browser will ask before it lets the shop talk to this machine: said first, and nothing is asked before the click",
        engines: &[Chromium],
        setup: &PUBLIC,
        page: "profile=agent:ok",
        actions: DONE,
        findings: &["agent-permission-needed"],
        proof: &[(STATE, "prompt")],
        ..ROW
    },
    Scenario {
        id: "S-53-denied",
        fact: "the browser was told not to let the shop talk to this machine: told",
        engines: &[Chromium],
        setup: &PUBLIC_DENIED,
        page: "profile=agent:ok",
        actions: DONE,
        findings: &["agent-permission-denied"],
        proof: &[(STATE, "denied"), ("demo.proof.agent()", "closed")],
        ..ROW
    },
    Scenario {
        id: "S-53-granted",
        fact: "the browser lets the shop talk to this machine: no finding, and nothing is asked before the click",
        engines: &[Chromium],
        setup: &PUBLIC_GRANTED,
        page: "profile=agent:ok",
        actions: DONE,
        never: &["agent-permission-needed", "agent-permission-denied", "agent-missing", "agent-untrusted"],
        proof: &[(STATE, "granted"), ("demo.proof.agent()", "open")],
        ..ROW
    },
    // On a page of this machine, Chromium and Firefox say that they will ask, and never do: so the check can be run without a prompt that
    // nobody answers.
    Scenario {
        id: "agent-there",
        fact: "a program that answers is no finding once it is checked",
        engines: &[Chromium, Firefox],
        unreachable: NOT_OFFERED,
        page: "attr-show=always&profile=agent:ok",
        actions: CHECKED,
        opened: 0,
        never: &["agent-missing", "agent-untrusted", "agent-permission-needed"],
        proof: &[("demo.proof.agent()", "open")],
        ..ROW
    },
    Scenario {
        id: "S-54-missing",
        fact: "a program that does not answer is told once it is checked",
        engines: &[Chromium, Firefox],
        unreachable: NOT_OFFERED,
        page: "attr-show=always&profile=agent:missing",
        actions: CHECKED,
        findings: &["agent-missing"],
        opened: 0,
        proof: &[("demo.proof.agent()", "closed")],
        ..ROW
    },
    Scenario {
        id: "S-54-untrusted",
        fact: "a program whose certificate the browser does not trust is told once it is checked",
        engines: &[Chromium, Firefox],
        unreachable: NOT_OFFERED,
        page: "attr-show=always&profile=agent:untrusted",
        actions: CHECKED,
        findings: &["agent-untrusted"],
        opened: 0,
        proof: &[("demo.proof.agent()", "closed")],
        ..ROW
    },
    Scenario {
        id: "S-54-unchecked",
        fact: "of a program that nobody has asked yet nothing is claimed",
        engines: &[Webkit],
        page: "profile=agent:missing",
        actions: DONE,
        never: &["agent-missing", "agent-untrusted"],
        ..ROW
    },
    Scenario {
        id: "S-54-unchecked-granted",
        fact: "of a program that nobody has asked yet nothing is claimed, though the browser would let us",
        engines: &[Chromium],
        setup: &PUBLIC_GRANTED,
        page: "profile=agent:missing",
        actions: DONE,
        never: &["agent-missing", "agent-untrusted"],
        ..ROW
    },
    Scenario {
        id: "S-55",
        fact: "a page that may talk to this machine and forbids its frames to do so has told nobody no: no finding",
        engines: &[Chromium],
        setup: &PUBLIC_GRANTED,
        page: "profile=agent:ok&profile=frame:ok&header=Permissions-Policy:loopback-network=(), local-network-access=()",
        actions: &[Ready, Press, Event("payready-open"), Probed("frame"), Probed("agent-permission")],
        never: &["agent-permission-denied", "agent-permission-needed"],
        proof: &[("demo.proof.agent()", "open")],
        ..ROW
    },
    Scenario {
        id: "S-56",
        fact: "Firefox, guarding this machine, is not waited for: it is said that it will ask",
        engines: &[Firefox],
        setup: &PUBLIC,
        page: "attr-show=always&profile=agent:ok",
        actions: &[Ready, Press, Event("payready-open")],
        findings: &["agent-permission-needed"],
        proof: &[("demo.proof.agent()", "nothing for 9 s")],
        ..ROW
    },
    Scenario {
        id: "S-53-webkit",
        fact: "WebKit asks nobody before a page talks to this machine, and nothing is said of it",
        engines: &[Webkit],
        page: "profile=agent:ok",
        actions: DONE,
        never: &["agent-permission-needed", "agent-permission-denied"],
        proof: &[(STATE, "unknown"), ("demo.proof.agent()", "open")],
        ..ROW
    },
];
