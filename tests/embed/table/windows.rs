//! Rows about the payment window once it is open, and about a shop that is itself in a frame.

use super::ROW;
use crate::scenario::Action::{self, Attempts, CloseWindow, Event, Lived, MinimizeWindow, Press, PressAdvert, Ready};
use crate::scenario::Engine::{Chromium, Firefox, Webkit};
use crate::scenario::{Control, Engine, Scenario};
use crate::setups::{BLOCKER, ONE_POPUP};

const DONE: &[Action] = &[Ready, Press, Event("payready-open")];
const BLOCKED: &[Action] = &[Ready, Press, Attempts(1), Event("payready-blocked")];

/// A window that speaks says the truth there, which is no shopper's.
const NO_FOCUS: &[(Engine, &str)] = &[(Webkit, "its screen has no window manager, and so no window there ever has the focus: the payment window says so")];

pub const ROWS: &[Scenario] = &[
    Scenario {
        id: "S-11",
        // `dom.popup_maximum` counts only windows that no click has opened: a click is worth more than the limit.
        fact: "a second window, where Firefox allows one, opens all the same by a click of its own",
        engines: &[Firefox],
        setup: &ONE_POPUP,
        page: "advert=yes",
        actions: &[Ready, PressAdvert, Press, Attempts(1)],
        ..ROW
    },
    Scenario {
        id: "forged",
        fact: "messages in the provider's name that are not the provider's change nothing",
        page: "before=forge&profile=kit:true&profile=frame:ok",
        actions: &[Ready, Press, Event("payready-open"), Lived(3000)],
        never: &["popup-killed", "popup-state-unknown", "frame-silent", "frame-refused", "frame-sandboxed"],
        ..ROW
    },
    // The window speaks.
    Scenario {
        id: "kit",
        fact: "a payment window that says that it lives is no finding",
        unreachable: NO_FOCUS,
        page: "pg=kit&profile=kit:true",
        actions: &[Ready, Press, Event("payready-open"), Lived(6000)],
        never: &["popup-hidden", "popup-killed", "popup-state-unknown"],
        ..ROW
    },
    Scenario {
        id: "S-18",
        fact: "a payment window that had spoken and is closed was closed, and was not killed",
        unreachable: NO_FOCUS,
        page: "pg=kit&profile=kit:true",
        actions: &[Ready, Press, Event("payready-open"), Lived(5000), CloseWindow, Event("payready-close")],
        never: &["popup-killed", "popup-state-unknown"],
        ..ROW
    },
    Scenario {
        id: "S-19-kit",
        fact: "a provider's page that cuts its opener off leaves the window's state unknown, though the profile speaks of a kit",
        page: "pg=kit&profile=kit:true&profile=opener:absent&pg-header=Cross-Origin-Opener-Policy:same-origin",
        actions: &[Ready, Press, Event("payready-open"), Event("payready-close")],
        notices: &["popup-state-unknown"],
        never: &["popup-killed"],
        ..ROW
    },
    Scenario {
        id: "S-20",
        fact: "a shop's page that cuts its windows off is told, and their state is unknown",
        page: "header=Cross-Origin-Opener-Policy:same-origin",
        actions: &[Ready, Press, Event("payready-open"), Event("payready-close")],
        notices: &["opener-policy", "popup-state-unknown"],
        never: &["popup-killed"],
        ..ROW
    },
    Scenario {
        id: "S-20-early",
        fact: "also where the window was cut off before the probes were there",
        page: "header=Cross-Origin-Opener-Policy:same-origin&cdn=probes-late",
        actions: &[Ready, Press, Event("payready-open"), Event("payready-close")],
        notices: &["opener-policy", "popup-state-unknown"],
        never: &["popup-killed"],
        ..ROW
    },
    Scenario {
        id: "S-23",
        fact: "a shop's page that asks to have no opener of its own keeps the tie to the windows that it opens",
        page: "header=Cross-Origin-Opener-Policy:noopener-allow-popups",
        actions: &[Ready, Press, Event("payready-open"), Lived(2500)],
        never: &["opener-policy", "popup-killed", "popup-blocked", "popup-state-unknown"],
        ..ROW
    },
    // The shop in a frame.
    Scenario {
        id: "S-24",
        fact: "a shop in a frame that allows no pop-ups is told, as seen where the frame can be read",
        page: "parent=allow-scripts allow-same-origin allow-forms",
        actions: BLOCKED,
        findings: &["popup-sandboxed"],
        opened: 0,
        // Firefox throws where the others answer null.
        proof: &[("/^(null|threw)$/.test(demo.opens.map(one => one.result)) || null", "true")],
        ..ROW
    },
    Scenario {
        id: "S-24-far",
        fact: "a shop in another site's frame that allows no pop-ups cannot know why none opens",
        page: "parent-site=mall&parent=allow-scripts allow-same-origin allow-forms",
        actions: BLOCKED,
        findings: &["popup-blocked"],
        opened: 0,
        says: &[("/environment/embedding", "cross-site")],
        // Firefox throws where the others answer null.
        proof: &[("/^(null|threw)$/.test(demo.opens.map(one => one.result)) || null", "true")],
        ..ROW
    },
    Scenario {
        id: "S-25",
        fact: "a window that inherits the sandbox of the shop's frame and does not speak, as it should: told",
        page: "parent=allow-scripts allow-same-origin allow-forms allow-popups&profile=kit:true",
        actions: DONE,
        findings: &["popup-sandboxed"],
        ..ROW
    },
    Scenario {
        id: "S-25-speaks",
        fact: "a window that inherits the sandbox of the shop's frame and speaks all the same is no finding",
        unreachable: NO_FOCUS,
        page: "parent=allow-scripts allow-same-origin allow-forms allow-popups&pg=kit&profile=kit:true",
        actions: &[Ready, Press, Event("payready-open"), Lived(6000)],
        never: &["popup-sandboxed"],
        ..ROW
    },
    Scenario {
        id: "S-25-escape",
        fact: "a window that leaves the sandbox of the shop's frame behind is no finding",
        unreachable: NO_FOCUS,
        page: "parent=allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox&pg=kit&profile=kit:true",
        actions: DONE,
        never: &["popup-sandboxed"],
        ..ROW
    },
    Scenario {
        id: "framed",
        fact: "a shop in another site's frame, without a sandbox, pays",
        page: "parent-site=mall&parent=none",
        actions: DONE,
        says: &[("/environment/embedding", "cross-site")],
        ..ROW
    },
    // The window is not seen.
    Scenario {
        id: "S-26",
        fact: "a payment window that the shop sends behind its page is told, where the window says that it is not seen",
        engines: &[Webkit],
        unreachable: &[
            (Chromium, "without a head every window says that it is in front and has the focus"),
            (Firefox, "without a head every window says that it is in front and has the focus"),
        ],
        page: "pay=behind&pg=kit&profile=kit:true",
        actions: DONE,
        findings: &["popup-hidden"],
        ..ROW
    },
    Scenario {
        id: "S-26-minimized",
        fact: "a payment window that was put away says so",
        unreachable: NO_FOCUS,
        page: "pg=kit&profile=kit:true",
        actions: &[Ready, Press, Event("payready-open"), MinimizeWindow],
        findings: &["popup-hidden"],
        ..ROW
    },
    Scenario {
        id: "S-51-killed",
        fact: "a payment window that a blocker closes, since it looks like an advert, was killed",
        engines: &[Chromium],
        unreachable: &[
            (Firefox, "an extension would have to be signed: the ESR installs no other"),
            (Webkit, "a content filter keeps things away; it closes no windows"),
        ],
        setup: &BLOCKER,
        page: "pg=banner",
        actions: &[Ready, Press, Event("payready-open"), Event("payready-close")],
        findings: &["popup-killed"],
        control: Control::Same,
        ..ROW
    },
];
