//! Rows in which the core is late, missing or broken.

use super::ROW;
use crate::scenario::Action::{Attempts, CloseWindow, Event, Panel, Press, Ready, Until};
use crate::scenario::Engine::{Chromium, Firefox, Webkit};
use crate::scenario::{Control, Scenario};
use crate::setups::NO_WASM;

/// The panel is there, and its figure is empty.
const NO_FIGURE: &str = "return !window.payready || [...document.querySelectorAll('pay-ready')].some(element => {
    const figure = element.shadowRoot.querySelector('[part=steps]') && element.shadowRoot.querySelector('[part=figure]')
    return figure && !figure.querySelector('svg') && figure.getBoundingClientRect().height === 0
})";

pub const ROWS: &[Scenario] = &[
    // The core is late, missing or broken: pay opens as ever.
    Scenario {
        id: "S-29",
        fact: "pressed before the wasm is there, the shop's window opens",
        page: "cdn=wasm-slow",
        actions: &[Press, Event("payready-open")],
        ..ROW
    },
    Scenario {
        id: "S-29-closed",
        fact: "a window that was closed again before the wasm is there is not called blocked",
        page: "cdn=wasm-slow",
        actions: &[Press, CloseWindow, Ready],
        ..ROW
    },
    Scenario {
        id: "S-29-open",
        fact: "pressed before the wasm is there, Payready opens the window in the click",
        page: "how=open&cdn=wasm-slow",
        actions: &[Press, Event("payready-open")],
        open_in_click: true,
        ..ROW
    },
    Scenario {
        id: "S-64",
        fact: "a page whose policy refuses wasm pays without it",
        engines: &[Chromium, Firefox],
        page: "header=Content-Security-Policy:script-src 'self' http://cdn.localhost:*",
        actions: &[Ready, Press, Event("payready-open")],
        notices: &["wasm-refused"],
        noise: &["policy: script-src wasm-eval"],
        ..ROW
    },
    Scenario {
        id: "S-64-open",
        fact: "in open mode, a page whose policy refuses wasm pays without it",
        engines: &[Chromium, Firefox],
        page: "how=open&header=Content-Security-Policy:script-src 'self' http://cdn.localhost:*",
        actions: &[Ready, Press, Event("payready-open")],
        notices: &["wasm-refused"],
        noise: &["policy: script-src wasm-eval"],
        open_in_click: true,
        ..ROW
    },
    Scenario {
        id: "S-64-webkit",
        // It takes the empty module, and refuses the core.
        fact: "the same policy keeps WebKitGTK from running wasm, which it says only when it is to run",
        engines: &[Webkit],
        page: "header=Content-Security-Policy:script-src 'self' http://cdn.localhost:*",
        actions: &[Ready, Press, Event("payready-open")],
        notices: &["wasm-refused"],
        ..ROW
    },
    Scenario {
        id: "S-65",
        fact: "a browser without WebAssembly pays",
        setup: &NO_WASM,
        actions: &[Ready, Press, Event("payready-open")],
        notices: &["wasm-missing"],
        ..ROW
    },
    Scenario {
        id: "S-65-open",
        fact: "in open mode, a browser without WebAssembly pays",
        setup: &NO_WASM,
        page: "how=open",
        actions: &[Ready, Press, Event("payready-open")],
        notices: &["wasm-missing"],
        open_in_click: true,
        ..ROW
    },
    Scenario {
        id: "old-wasm",
        fact: "in a browser whose WebAssembly is too old, pay opens once, and what is said is said of the browser",
        page: "before=old-wasm",
        actions: &[Ready, Press, Event("payready-open")],
        notices: &["browser-outdated"],
        undiagnosed: Some("its core cannot run there"),
        never: &["fault"],
        ..ROW
    },
    Scenario {
        id: "no-wasm",
        fact: "the wasm is not found: pay opens once",
        page: "cdn=wasm-404",
        actions: &[Ready, Press, Event("payready-open")],
        notices: &["fault"],
        ..ROW
    },
    Scenario {
        id: "no-wasm-open",
        fact: "in open mode, the wasm is not found: pay opens once",
        page: "how=open&cdn=wasm-404",
        actions: &[Ready, Press, Event("payready-open")],
        notices: &["fault"],
        open_in_click: true,
        ..ROW
    },
    Scenario {
        id: "html-wasm",
        fact: "a web page comes in the wasm's place: pay opens once",
        page: "cdn=wasm-html",
        actions: &[Ready, Press, Event("payready-open")],
        notices: &["fault"],
        ..ROW
    },
    Scenario {
        id: "html-wasm-open",
        fact: "in open mode, a web page comes in the wasm's place: pay opens once",
        page: "how=open&cdn=wasm-html",
        actions: &[Ready, Press, Event("payready-open")],
        notices: &["fault"],
        open_in_click: true,
        ..ROW
    },
    Scenario {
        id: "no-core",
        fact: "the core is not found: pay opens once",
        page: "cdn=core-404",
        actions: &[Ready, Press, Event("payready-open")],
        notices: &["fault"],
        ..ROW
    },
    Scenario {
        id: "no-core-open",
        fact: "in open mode, the core is not found: pay opens once",
        page: "how=open&cdn=core-404",
        actions: &[Ready, Press, Event("payready-open")],
        notices: &["fault"],
        open_in_click: true,
        ..ROW
    },
    Scenario {
        id: "trap-mount",
        fact: "the core panics as it starts: pay opens once",
        page: "cdn=wasm-trap-mount",
        actions: &[Ready, Press, Event("payready-open")],
        notices: &["fault"],
        ..ROW
    },
    Scenario {
        id: "trap-mount-open",
        fact: "in open mode, the core panics as it starts: pay opens once",
        page: "how=open&cdn=wasm-trap-mount",
        actions: &[Ready, Press, Event("payready-open")],
        notices: &["fault"],
        open_in_click: true,
        ..ROW
    },
    Scenario {
        id: "trap-press",
        fact: "the core panics at the press: pay opens once",
        page: "cdn=wasm-trap-press",
        actions: &[Ready, Press, Event("payready-open")],
        notices: &["fault"],
        ..ROW
    },
    Scenario {
        id: "trap-press-open",
        fact: "in open mode, the core panics at the press: pay opens once",
        page: "how=open&cdn=wasm-trap-press",
        actions: &[Ready, Press, Event("payready-open")],
        notices: &["fault"],
        open_in_click: true,
        ..ROW
    },
    Scenario {
        id: "no-core-late",
        fact: "without the core, a late window is opened, once, by the press on try again",
        engines: &[Chromium, Firefox],
        page: "cdn=core-404&pay=timer-6000",
        actions: &[Ready, Press, Attempts(1), Event("payready-blocked"), Panel("retry")],
        notices: &["fault"],
        control: Control::Opened(0, "without Payready the payment is lost"),
        ..ROW
    },
    Scenario {
        id: "no-probes",
        fact: "without the probes, pay opens and nothing is claimed",
        page: "cdn=probes-404&profile=host:down&profile=frame:refused&profile=cookies:shared",
        actions: &[Ready, Press, Event("payready-open")],
        ..ROW
    },
    Scenario {
        id: "no-figures",
        fact: "without the drawings, the guide is the same but for them, and they take no room",
        page: "cdn=figures-404&before=open-returns-null-once",
        actions: &[Ready, Press, Event("payready-blocked"), Until(NO_FIGURE), Panel("retry")],
        control: Control::Opened(0, "without Payready the payment is lost"),
        ..ROW
    },
    Scenario { id: "no-texts", fact: "without the texts, pay opens", page: "cdn=pack-404", actions: &[Ready, Press, Event("payready-open")], ..ROW },
];
