//! Faults of other shops' pages: what a button of the panel opens, and where the panel is when the shop's page changes.

use super::{PANEL_BEHIND_BUTTON, ROW};
use crate::scenario::Action::{
    Attempts, Back, Click, CloseWindow, Event, Leave, Lived, Noted, Panel, Press, Ready, Remedy, RemedyIfOffered, Type, Until, Wait,
};
use crate::scenario::Engine::{Chromium, Firefox, Webkit};
use crate::scenario::{Control, Engine, Notes, Scenario};
use crate::setups::NO_WASM;

const BOTH: &[Engine] = &[Chromium, Firefox];
const LOST: Control = Control::Opened(0, "without Payready the payment is lost");
const LATE: &[&str] = &["popup-too-late"];
const NO_MEMORY: &[(Engine, &str)] = &[(Firefox, "it keeps no page in memory that has opened a window: there is nothing stale to mend")];
const NO_WASM_POLICY: &str = "page=blank-form&header=Content-Security-Policy:script-src 'self' 'unsafe-inline' http://cdn.localhost:*";
const PANEL_IS_UP: &str = "return !window.payready || !!demo.find('[part~=panel]')";
const PANEL_IS_GONE: &str = "return !window.payready || !demo.find('[part~=panel]')";
const BLOCKED_ONCE: &str = "return !window.payready || demo.events.filter(({ type }) => type === 'payready-blocked').length === 1";
/// The page came anew, has asked for its order twice as before, and nobody else has.
const ASKED_BY_PAGE_ALONE: &str = "
    if (!document.querySelector('script[src*=\"payready.js\"]')) return true
    return demo.shown === 'reload' && demo.loaded === true && demo.asked().then(times => times === 4)";
/// Whatever else the panel offers is there by then.
const RELOAD_IS_OFFERED: &str = "return !window.payready || !!demo.find('[data-check=reload]')";
/// It can be read: no column of single letters.
const PANEL_IS_WIDE: &str =
    "return !window.payready || (demo.find('[part~=panel]') || document.body).getBoundingClientRect().width >= 270 && !!demo.find('[part~=panel]')";
const QUEUED: &str = "return demo.queued === true";
const WORK_IS_KEPT: &str = "return demo.kept().then(kept => kept === '1 1')";
/// Asked until the shopper would have waited long enough for files to be dropped.
const RELOADED: &str = "return !document.querySelector('script[src*=\"payready.js\"]') || demo.shown === 'reload'";

pub const ROWS: &[Scenario] = &[
    Scenario {
        id: "panel-shrinks",
        fact: "in a box that is as wide as what is in it, the panel is wide enough to be read",
        page: "page=shrinks&before=open-returns-null",
        actions: &[Ready, Press, Event("payready-blocked"), Until(PANEL_IS_WIDE), Panel("here")],
        control: LOST,
        ..ROW
    },
    Scenario {
        id: "F-10",
        fact: "an advert that is refused after a press that opened nothing is no payment, and nothing is said",
        engines: BOTH,
        page: "page=advert-late",
        actions: &[Ready, Press, Noted("advert")],
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "F-10-generic",
        fact: "without a profile, after the shopper has typed, the panel presses the shop's own button and never opens the advert",
        engines: BOTH,
        page: "page=advert-late&attr-provider=generic",
        actions: &[Ready, Press, Type("#quantity", "2"), Noted("advert"), Event("payready-blocked"), Panel("retry"), Event("payready-open")],
        control: LOST,
        notes: Notes::Differ("the panel presses the shop's button, which opens the payment"),
        ..ROW
    },
    Scenario {
        id: "F-11",
        fact: "once the shopper has changed the order, the panel opens the changed one",
        engines: BOTH,
        page: "page=late-order&how=written",
        actions: &[Ready, Press, Noted("refused"), Event("payready-blocked"), Click("#next"), Noted("changed"), Panel("retry")],
        opened: 0,
        second: (1, 0),
        ..ROW
    },
    Scenario {
        id: "F-11-generic",
        fact: "so it is without a profile",
        engines: BOTH,
        page: "page=late-order&how=written&attr-provider=generic",
        actions: &[Ready, Press, Noted("refused"), Event("payready-blocked"), Click("#next"), Noted("changed"), Panel("retry")],
        opened: 0,
        second: (1, 0),
        ..ROW
    },
    Scenario {
        id: "F-11-script",
        fact: "so it is where the shop's own code changed order and amount",
        engines: BOTH,
        page: "page=late-order&how=written",
        actions: &[
            Ready,
            Press,
            Noted("refused"),
            Event("payready-blocked"),
            Until("return (demo.changed || (demo.changed = true, change(), true))"),
            Panel("retry"),
        ],
        opened: 0,
        second: (1, 0),
        ..ROW
    },
    Scenario {
        id: "F-49",
        fact: "once another quantity is typed, the panel pays for what the page says",
        engines: BOTH,
        page: "page=late-order&how=written",
        actions: &[Ready, Press, Noted("refused"), Event("payready-blocked"), Type("#quantity", "2\u{e004}"), Noted("changed"), Panel("retry")],
        opened: 0,
        second: (1, 0),
        ..ROW
    },
    Scenario {
        id: "F-12",
        fact: "a page that is brought anew asks for the order itself, and nobody asks for it once more",
        engines: &[Chromium, Firefox, Webkit],
        unreachable: NO_MEMORY,
        page: "page=order-api&attr-show=always",
        actions: &[
            Ready,
            Press,
            Event("payready-open"),
            Lived(2500),
            CloseWindow,
            Leave,
            Back,
            Ready,
            Remedy("reload"),
            Until(RELOADED),
            Until(ASKED_BY_PAGE_ALONE),
        ],
        ..ROW
    },
    Scenario {
        id: "F-30",
        fact: "a shop's queued work and its service worker outlive whatever the panel mends",
        engines: &[Chromium, Firefox, Webkit],
        unreachable: NO_MEMORY,
        page: "page=keeps-work&attr-show=always",
        actions: &[
            Until(QUEUED),
            Ready,
            Press,
            Event("payready-open"),
            Lived(2500),
            CloseWindow,
            Leave,
            Back,
            Ready,
            Until(RELOAD_IS_OFFERED),
            RemedyIfOffered("clean"),
            Wait(1000),
            Until(WORK_IS_KEPT),
            Remedy("reload"),
            Until(RELOADED),
            Until(WORK_IS_KEPT),
        ],
        ..ROW
    },
    // Without the core.
    Scenario {
        id: "F-13",
        fact: "where a policy refuses the core, the panel presses the shop's button for a blank window that came too late",
        engines: BOTH,
        page: NO_WASM_POLICY,
        actions: &[Ready, Press, Noted("refused"), Event("payready-blocked"), Panel("retry"), Until(PANEL_IS_GONE)],
        notices: &["wasm-refused"],
        noise: &["policy: script-src wasm-eval"],
        control: LOST,
        ..ROW
    },
    Scenario {
        id: "F-13-no-wasm",
        fact: "so it is in a browser without WebAssembly",
        setup: &NO_WASM,
        engines: BOTH,
        page: "page=blank-form",
        actions: &[Ready, Press, Noted("refused"), Event("payready-blocked"), Panel("retry"), Until(PANEL_IS_GONE)],
        notices: &["wasm-missing"],
        control: LOST,
        ..ROW
    },
    Scenario {
        id: "F-15",
        fact: "without the core, a retry that opens the payment takes the panel away, and is told as one block",
        engines: BOTH,
        page: "cdn=core-404&pay=timer-6000",
        actions: &[Ready, Press, Attempts(1), Event("payready-blocked"), Panel("retry"), Until(PANEL_IS_GONE), Until(BLOCKED_ONCE)],
        notices: &["fault"],
        control: LOST,
        ..ROW
    },
    Scenario {
        id: "F-15-form",
        fact: "so it is where the retry presses the shop's button for a blank window",
        engines: BOTH,
        page: "page=blank-form&cdn=core-404",
        actions: &[Ready, Press, Noted("refused"), Event("payready-blocked"), Panel("retry"), Until(PANEL_IS_GONE), Until(BLOCKED_ONCE)],
        notices: &["fault"],
        control: LOST,
        ..ROW
    },
    // The shop's button.
    Scenario {
        id: "F-14",
        fact: "where the shop has disabled its button, the panel opens the payment by its address",
        engines: BOTH,
        page: "page=disables",
        actions: &[Ready, Press, Noted("refused"), Event("payready-blocked"), Panel("retry")],
        control: LOST,
        ..ROW
    },
    Scenario {
        id: "F-14-form",
        fact: "where it has disabled its button and only a form knows the address, the panel stays and says so",
        engines: BOTH,
        page: "page=blank-form&disables=yes",
        actions: &[Ready, Press, Noted("refused"), Event("payready-blocked"), Panel("retry"), Wait(700), Until(PANEL_IS_UP)],
        findings: LATE,
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "F-20",
        fact: "a button inside a shadow root is guarded as any other",
        engines: BOTH,
        page: "page=shadow&how=written",
        actions: &[Ready, Click("#pay"), Noted("refused"), Event("payready-blocked"), Until(PANEL_IS_UP)],
        findings: LATE,
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "F-21",
        fact: "a framework that draws button and element anew at the press keeps its help",
        engines: BOTH,
        page: "page=rerender&how=written&late=6000",
        actions: &[Ready, Press, Noted("opened false"), Event("payready-blocked"), Until(PANEL_IS_UP)],
        findings: LATE,
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "F-21-tag",
        fact: "so it is with the one-line tag",
        engines: BOTH,
        page: "page=rerender-tag&late=6000",
        actions: &[Ready, Press, Noted("opened false"), Event("payready-blocked"), Until(PANEL_BEHIND_BUTTON)],
        findings: LATE,
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "F-21-twice",
        fact: "and its window is known: a second press on the new button opens no second payment",
        engines: BOTH,
        page: "page=rerender&how=written",
        actions: &[Ready, Press, Noted("opened"), Event("payready-open"), Press],
        control: Control::Opened(2, "without Payready a second press opens a second payment"),
        spoken: Some("the second press is held, and where the payment is is said"),
        notes: Notes::Differ("the second press does not reach the shop"),
        ..ROW
    },
    Scenario {
        id: "F-22",
        fact: "a panel that the shop's code takes out of the body comes back",
        engines: BOTH,
        page: "page=tidy",
        actions: &[Ready, Press, Noted("refused"), Event("payready-blocked"), Noted("tidied"), Until(PANEL_BEHIND_BUTTON)],
        findings: LATE,
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "F-44",
        fact: "where the shop's checkout is replaced after the press, a late window is told behind the new button",
        engines: BOTH,
        page: "page=fragment",
        actions: &[Ready, Press, Noted("replaced"), Noted("refused"), Event("payready-blocked"), Until(PANEL_BEHIND_BUTTON)],
        findings: LATE,
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "F-44-generic",
        fact: "so it is without a profile",
        engines: BOTH,
        page: "page=fragment&attr-provider=generic",
        actions: &[Ready, Press, Noted("replaced"), Noted("refused"), Event("payready-blocked"), Until(PANEL_BEHIND_BUTTON)],
        findings: LATE,
        opened: 0,
        ..ROW
    },
];
