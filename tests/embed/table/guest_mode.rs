//! Faults of other shops' pages: open mode, its slot, and the ways to show a payment.

use super::ROW;
use crate::scenario::Action::{self, Click, Event, Keys, Noted, Press, Ready, Resize, Until, Wait};
use crate::scenario::Engine::{Chromium, Firefox};
use crate::scenario::{Control, Engine, Scenario};
use crate::setups::{NO_WASM, RESIZED};

const BOTH: &[Engine] = &[Chromium, Firefox];
/// The payment is in this tab, where Payready is.
const LEFT: &str = "return !window.demo || !document.querySelector('script[src*=\"payready.js\"]')";
/// A dialog above all that is on the page, with a frame as large as the window, or nearly so.
const FILLS_THE_WINDOW: &str = "
    if (!document.querySelector('script[src*=\"payready.js\"]')) return true
    const deep = root => root.querySelector('dialog iframe') || [...root.querySelectorAll('*')].reduce((found, one) => found || (one.shadowRoot && deep(one.shadowRoot)), null)
    const frame = deep(document)
    if (!frame || !frame.closest('dialog').matches(':modal')) return false
    const { width, height, left, top } = frame.getBoundingClientRect()
    return width >= innerWidth * .8 && height >= innerHeight * .8 && left >= 0 && top >= 0";
/// The dialog is gone, that is known, and the focus is where it was.
const CLOSED: &str = "
    if (!document.querySelector('script[src*=\"payready.js\"]')) return true
    const deep = root => root.querySelector('dialog[open] iframe') || [...root.querySelectorAll('*')].reduce((found, one) => found || (one.shadowRoot && deep(one.shadowRoot)), null)
    const told = demo.events.filter(({ type }) => type === 'payready-close')
    return !deep(document) && told.length === 1 && told[0].detail.known === true && document.activeElement === document.getElementById('pay')";
/// The browser's Back, which without Payready would leave the page.
const BACK: &str = "
    if (document.querySelector('script[src*=\"payready.js\"]') && !demo.back) { demo.back = true; history.back() }
    return true";
/// The page behind does not move.
const LOCKED: &str = "
    if (!document.querySelector('script[src*=\"payready.js\"]')) return true
    return [document.documentElement, document.body].some(element => /hidden|clip/.test(getComputedStyle(element).overflowY))";
const ESCAPE: &str = "\u{e00c}";
const OPENED: &[Action] = &[Ready, Press, Event("payready-open"), Until(FILLS_THE_WINDOW)];

/// An overlay on a page that would cut it off, or put it out of reach.
const fn overlay(id: &'static str, fact: &'static str, page: &'static str) -> Scenario {
    Scenario { id, fact, page, engines: BOTH, actions: OPENED, open_in_click: true, ..ROW }
}

pub const ROWS: &[Scenario] = &[
    Scenario {
        id: "F-16",
        fact: "without the core, mode=redirect goes to the payment in this tab",
        engines: BOTH,
        page: "how=open&attr-mode=redirect&cdn=core-404",
        actions: &[Ready, Press, Until(LEFT)],
        notices: &[],
        ..ROW
    },
    Scenario {
        id: "F-16-no-wasm",
        fact: "so it does in a browser without WebAssembly",
        setup: &NO_WASM,
        page: "how=open&attr-mode=redirect",
        actions: &[Ready, Press, Until(LEFT)],
        ..ROW
    },
    Scenario {
        id: "F-16-frame",
        fact: "without the core, mode=frame shows the payment over the page",
        engines: BOTH,
        page: "how=open&attr-mode=frame&cdn=core-404",
        actions: OPENED,
        notices: &["fault"],
        open_in_click: true,
        ..ROW
    },
    Scenario {
        id: "F-16-frame-no-wasm",
        fact: "so it does in a browser without WebAssembly",
        setup: &NO_WASM,
        page: "how=open&attr-mode=frame",
        actions: OPENED,
        notices: &["wasm-missing"],
        open_in_click: true,
        ..ROW
    },
    Scenario {
        id: "F-17",
        fact: "in open mode, what stands beside the button works: the checkbox toggles, the link leads, and only the button pays",
        engines: BOTH,
        page: "page=slot&how=open",
        actions: &[Ready, Click("#agree"), Click("#label"), Click("#agree"), Click("#terms"), Noted("#terms"), Press],
        ..ROW
    },
    Scenario {
        id: "F-19",
        fact: "a profile's host in capitals and with a slash is the same host",
        engines: BOTH,
        page: "how=open&profile=spelling:loud",
        actions: &[Ready, Press, Event("payready-open")],
        open_in_click: true,
        ..ROW
    },
    Scenario {
        id: "F-19-foreign",
        fact: "a press on an address that is not the provider's says that the shop has a problem, and opens nothing",
        engines: BOTH,
        page: "how=open&attr-pay-url=https://elsewhere.localhost/pay",
        actions: &[Ready, Press, Until("return !window.payready || !!demo.find('[part~=panel],[part~=note]')")],
        notices: &["invalid-config"],
        warning: &["pay-url", "https://elsewhere.localhost/pay"],
        opened: 0,
        control: Control::Opened(1, "the shop's own code opens its own address"),
        spoken: Some("a press that does nothing is told"),
        ..ROW
    },
    overlay("F-26", "an overlay fills the window though its element is in a transformed place", "page=framed&how=open&where=transformed"),
    overlay("F-26-clipped", "and though it is in a clipped place", "page=framed&how=open&where=clipped"),
    overlay("F-26-modal", "and though it is in a dialog of the shop's own", "page=framed&how=open&where=modal"),
    overlay("F-26-inert", "and though the shop puts what lies behind it out of reach", "page=framed&how=open&where=inert"),
    Scenario {
        setup: &RESIZED,
        actions: &[Resize(500, 780), Ready, Press, Event("payready-open"), Until(FILLS_THE_WINDOW)],
        ..overlay("F-26-narrow", "and in a window as narrow as a phone's", "page=framed&how=open&where=transformed")
    },
    Scenario {
        actions: &[Ready, Press, Event("payready-open"), Until(FILLS_THE_WINDOW), Until(LOCKED), Keys(ESCAPE), Until(CLOSED)],
        ..overlay(
            "F-26-escape",
            "Escape closes it, which is told, the page behind has not moved, and the focus is back",
            "page=framed&how=open&where=transformed",
        )
    },
    Scenario {
        actions: &[Ready, Press, Event("payready-open"), Until(FILLS_THE_WINDOW), Until(BACK), Until(CLOSED)],
        ..overlay("F-26-back", "Back closes it and stays on the page", "page=framed&how=open&where=transformed")
    },
    Scenario {
        actions: &[Ready, Press, Event("payready-open"), Until(FILLS_THE_WINDOW), Keys(ESCAPE), Until(CLOSED), Wait(300), Press, Until(FILLS_THE_WINDOW)],
        opened: 2,
        ..overlay("F-26-again", "and once it is closed, a press opens it anew", "page=framed&how=open&where=transformed")
    },
];
