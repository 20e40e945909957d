//! Rows about the provider's frame on the shop's page.

use super::ROW;
use crate::scenario::Action::{Event, Press, Probed, Ready};
use crate::scenario::Engine::{Chromium, Firefox, Webkit};
use crate::scenario::{Action, Scenario};

const DONE: &[Action] = &[Ready, Press, Event("payready-open"), Probed("frame")];

// WebKit keeps none of a frame's Secure cookies over plain http: where the frame answers there, the payment must not need them.
pub const ROWS: &[Scenario] = &[
    Scenario {
        id: "S-37",
        fact: "of cookies in a frame that is refused nothing is claimed",
        page: "profile=frame:refused&profile=cookies:partitioned",
        actions: DONE,
        findings: &["frame-refused"],
        never: &["third-party-cookies-blocked", "third-party-cookies-partitioned"],
        proof: &[("demo.proof.frame()", "loaded and silent")],
        ..ROW
    },
    Scenario {
        id: "S-39",
        fact: "a frame that refuses to be framed is told",
        page: "profile=frame:refused&profile=cookies:partitioned",
        actions: DONE,
        findings: &["frame-refused"],
        proof: &[("demo.proof.frame()", "loaded and silent")],
        ..ROW
    },
    Scenario {
        id: "S-39-ancestors",
        fact: "a frame whose policy allows no ancestors is told",
        page: "profile=frame:refused-ancestors&profile=cookies:partitioned",
        actions: DONE,
        findings: &["frame-refused"],
        proof: &[("demo.proof.frame()", "loaded and silent")],
        ..ROW
    },
    Scenario {
        id: "S-39-coep",
        fact: "in Chromium, a frame without a policy of its own, on a page that requires one of its frames, is told",
        engines: &[Chromium],
        page: "profile=frame:ok&profile=cookies:partitioned&header=Cross-Origin-Embedder-Policy:require-corp",
        actions: DONE,
        findings: &["frame-refused"],
        proof: &[("demo.proof.frame()", "loaded and silent")],
        ..ROW
    },
    Scenario {
        id: "S-39-coep-mute",
        fact: "elsewhere, a frame without a policy of its own, on a page that requires one of its frames, does not even load",
        engines: &[Firefox, Webkit],
        page: "profile=frame:ok&profile=cookies:partitioned&header=Cross-Origin-Embedder-Policy:require-corp",
        actions: DONE,
        findings: &["frame-silent"],
        proof: &[("demo.proof.frame()", "nothing for 9 s")],
        ..ROW
    },
    Scenario {
        id: "S-39-unneeded",
        fact: "a frame that refuses is no more than a notice where the payment needs none",
        page: "profile=frame:refused",
        actions: DONE,
        notices: &["frame-refused"],
        ..ROW
    },
    Scenario {
        id: "S-39-mute",
        fact: "a page without the kit in the frame's place is told",
        page: "profile=frame:mute&profile=cookies:partitioned",
        actions: DONE,
        findings: &["frame-refused"],
        proof: &[("demo.proof.frame()", "loaded and silent")],
        ..ROW
    },
    Scenario {
        id: "S-40",
        fact: "a page whose own policy refuses the provider's frame is told, as the shop's affair",
        page: "profile=frame:ok&profile=cookies:partitioned&header=Content-Security-Policy:frame-src 'self'",
        actions: DONE,
        findings: &["frame-blocked-by-page"],
        noise: &["policy: frame-src"],
        proof: &[("(demo.proof.frame(), demo.errors.find(e => e.indexOf('policy: frame-src') === 0) || null)", "policy: frame-src")],
        ..ROW
    },
    Scenario {
        id: "S-41-hidden",
        fact: "a frame that a style hides is told",
        engines: &[Chromium, Firefox],
        page: "before=hide-frames&profile=frame:ok&profile=cookies:partitioned",
        actions: DONE,
        findings: &["frame-hidden"],
        proof: &[("/hidden/.test(demo.proof.frame() || '') || null", "true")],
        ..ROW
    },
    Scenario {
        id: "S-41-hidden-webkit",
        fact: "a frame that a style hides is a notice where the payment needs none",
        engines: &[Webkit],
        page: "before=hide-frames&profile=frame:ok",
        actions: DONE,
        notices: &["frame-hidden"],
        ..ROW
    },
    Scenario {
        id: "S-41-removed",
        fact: "a frame that a script removes is told",
        page: "before=remove-frames&profile=frame:ok&profile=cookies:partitioned",
        actions: DONE,
        findings: &["frame-hidden"],
        proof: &[("demo.proof.frame()", "gone, removed")],
        ..ROW
    },
    Scenario {
        id: "S-43-late-1",
        fact: "a frame that comes after 1 s is no finding",
        engines: &[Chromium, Firefox],
        page: "profile=frame:late-1&profile=cookies:partitioned",
        actions: DONE,
        never: &["frame-refused", "frame-silent", "frame-hidden"],
        ..ROW
    },
    Scenario {
        id: "S-43-late-1-webkit",
        fact: "a frame that comes after 1 s is no finding",
        engines: &[Webkit],
        page: "profile=frame:late-1",
        actions: DONE,
        never: &["frame-refused", "frame-silent", "frame-hidden"],
        ..ROW
    },
    Scenario {
        id: "S-43-late-4",
        fact: "a frame that comes after 4 s is no finding",
        engines: &[Chromium, Firefox],
        page: "profile=frame:late-4&profile=cookies:partitioned",
        actions: DONE,
        never: &["frame-refused", "frame-silent", "frame-hidden"],
        ..ROW
    },
    Scenario {
        id: "S-43-late-4-webkit",
        fact: "a frame that comes after 4 s is no finding",
        engines: &[Webkit],
        page: "profile=frame:late-4",
        actions: DONE,
        never: &["frame-refused", "frame-silent", "frame-hidden"],
        ..ROW
    },
    Scenario {
        id: "S-43-late-20",
        fact: "a frame that has not come after 8 s is told",
        page: "profile=frame:late-20&profile=cookies:partitioned",
        actions: DONE,
        findings: &["frame-silent"],
        proof: &[("demo.proof.frame()", "nothing for 9 s")],
        ..ROW
    },
    Scenario {
        id: "S-43-unpressed",
        fact: "of a frame that does not come nothing is shown before pay is pressed",
        page: "profile=frame:late-20&profile=cookies:partitioned",
        actions: &[Ready],
        findings: &["frame-silent"],
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "frame-sandboxed",
        fact: "a frame that speaks without an origin is told",
        page: "profile=frame:sandboxed&profile=cookies:partitioned",
        actions: DONE,
        findings: &["frame-sandboxed"],
        ..ROW
    },
    Scenario {
        id: "frame-same-site",
        fact: "in a frame of the shop's own site nothing is said of third-party cookies",
        page: "profile=frame:same-site&profile=cookies:shared",
        actions: DONE,
        never: &["third-party-cookies-blocked", "third-party-cookies-partitioned", "storage-access-needed"],
        ..ROW
    },
];
