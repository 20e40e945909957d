//! Faults of other shops' pages: what stands in `window.open`'s place, and how it is given back.

use super::ROW;
use crate::scenario::Action::{Attempts, Click, CloseWindow, Event, Lived, Noted, Panel, Press, Ready, Until, Wait};
use crate::scenario::Engine::{Chromium, Firefox, Webkit};
use crate::scenario::{Action, Control, Engine, Notes, Scenario};
use crate::setups::NO_COOKIES;

const BOTH: &[Engine] = &[Chromium, Firefox];
const LOOKED: &[Action] = &[Ready, Press, Noted("opened"), Click("#look"), Noted("afterwards"), Lived(2500), CloseWindow, Press, Noted("opened")];
const PAID_ANYWAY: &[Action] = &[Ready, Press, Event("payready-blocked"), Panel("anyway"), Noted("opened")];
/// What closed must have opened before.
const CLOSE_COMES_LAST: &str = "
    const types = demo.events.map(({ type }) => type)
    return !types.includes('payready-close') || (types.includes('payready-open') && types.indexOf('payready-open') < types.indexOf('payready-close'))";
/// The panel was there before, so that this is what came of the press in it.
const TRIED_AGAIN: &str = "return !window.payready || demo.events.filter(({ type }) => type === 'payready-before-open').length > 1";

/// Before, during and after the watch, `window.open` looks as it did, throws as it did and answers what it did.
const fn looks_the_same(id: &'static str, fact: &'static str, page: &'static str) -> Scenario {
    Scenario { id, fact, page, engines: BOTH, actions: LOOKED, opened: 2, ..ROW }
}

/// Cookies are refused, and pay anyway reaches the shop's handler.
const fn pays_anyway(id: &'static str, fact: &'static str, page: &'static str) -> Scenario {
    Scenario { id, fact, page, engines: BOTH, setup: &NO_COOKIES, actions: PAID_ANYWAY, findings: &["cookies-blocked", "storage-blocked"], ..ROW }
}

/// Trying again comes first, this tab next, and what changes settings last.
const RETRY_BEFORE_SETTINGS: &str = "
    const panel = demo.find('[part~=panel]')
    const order = panel && [...panel.querySelectorAll('[data-pay],[part=steps]')].map(one => one.dataset.pay || 'settings').join()
    return !window.payready || order === 'retry,here,settings,anyway'";

pub const ROWS: &[Scenario] = &[
    looks_the_same("F-08", "window.open as an accessor stays one, and is called once a press", "page=look&kind=accessor"),
    looks_the_same("F-08-data", "window.open as the browser has it looks the same while it is watched", "page=look&kind=data"),
    looks_the_same("F-08-readonly", "window.open as a value that nobody may write stays one", "page=look&kind=readonly"),
    looks_the_same("F-08-getter", "window.open as a getter alone stays one", "page=look&kind=getter"),
    looks_the_same("F-08-fixed", "window.open as a value that nobody may define anew stays one", "page=look&kind=fixed"),
    Scenario {
        // Nobody sees what it opens.
        actions: &[Ready, Press, Noted("opened"), Click("#look"), Noted("afterwards"), CloseWindow, Press, Noted("opened")],
        ..looks_the_same("F-08-frozen", "a frozen window.open is left alone", "page=look&kind=frozen")
    },
    looks_the_same("F-08-generic", "without a profile the watch is longer, and looks the same", "page=look&kind=data&attr-provider=generic"),
    looks_the_same("F-08-accessor-generic", "so it is with an accessor", "page=look&kind=accessor&attr-provider=generic"),
    pays_anyway("F-09", "where window.open is read-only, pay anyway pays, and nothing is thrown", "page=look&kind=readonly"),
    pays_anyway("F-09-getter", "where window.open is a getter alone, pay anyway pays, and nothing is thrown", "page=look&kind=getter"),
    pays_anyway("F-09-frozen", "where window.open is frozen, pay anyway pays, and nothing is thrown", "page=look&kind=frozen"),
    Scenario {
        id: "F-35",
        fact: "a shop whose own flag is called open keeps it",
        engines: BOTH,
        page: "page=own-flag&attr-provider=generic",
        actions: &[Ready, Press, Noted("open false"), Click("#cancel"), Press],
        opened: 2,
        ..ROW
    },
    Scenario {
        id: "F-36",
        fact: "where an app opens the payment itself and answers nothing, nothing is claimed",
        engines: BOTH,
        page: "page=bridge&attr-provider=generic",
        actions: &[Ready, Press, Noted("asked")],
        ..ROW
    },
    Scenario { id: "F-36-hosts", fact: "so it is with a profile", engines: BOTH, page: "page=bridge", actions: &[Ready, Press, Noted("asked")], ..ROW },
    Scenario {
        id: "F-37",
        fact: "a frame that an ad blocker hands out as a window is told as a stand-in",
        engines: BOTH,
        page: "page=one-pixel",
        actions: &[Ready, Press, Noted("closed"), Event("payready-blocked")],
        findings: &["popup-intercepted"],
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "F-37-generic",
        fact: "so it is without a profile",
        engines: BOTH,
        page: "page=one-pixel&attr-provider=generic",
        actions: &[Ready, Press, Noted("closed"), Event("payready-blocked")],
        findings: &["popup-intercepted"],
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "F-50",
        fact: "a test pop-up that the shop closes at once is no payment window; the payment's own, refused after it, came too late",
        engines: &[Chromium],
        page: "page=test-popup&attr-provider=generic",
        actions: &[Ready, Press, Noted("opened false"), Event("payready-blocked"), Until(super::PANEL_BEHIND_BUTTON)],
        findings: &["popup-too-late"],
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "F-51",
        fact: "a window asked for as a form is submitted is not too late: a stub answered",
        engines: &[Webkit],
        page: "page=form-submit&attr-provider=generic",
        actions: &[Ready, Press, Noted("opened false"), Event("payready-blocked")],
        findings: &["popup-intercepted"],
        never: &["popup-too-late"],
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "F-51-both",
        fact: "so it is in the other engines",
        engines: BOTH,
        page: "page=form-submit&attr-provider=generic",
        actions: &[Ready, Press, Noted("opened false"), Event("payready-blocked")],
        findings: &["popup-intercepted"],
        never: &["popup-too-late"],
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "F-52",
        fact: "in another site's sandboxed frame, a retry is refused by the browser again, and our own wrapper is nobody's stand-in",
        engines: &[Chromium],
        page: "parent-site=mall&parent=allow-scripts allow-same-origin allow-forms",
        actions: &[Ready, Press, Attempts(1), Event("payready-blocked"), Until(RETRY_BEFORE_SETTINGS), Panel("retry"), Until(TRIED_AGAIN), Wait(500)],
        findings: &["popup-blocked"],
        never: &["popup-intercepted"],
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "F-52-late",
        fact: "so it is where the first window came a second after the press",
        engines: &[Chromium],
        page: "parent-site=mall&parent=allow-scripts allow-same-origin allow-forms&pay=timer-1000",
        actions: &[Ready, Press, Attempts(1), Event("payready-blocked"), Panel("retry"), Until(TRIED_AGAIN), Wait(1500)],
        findings: &["popup-blocked"],
        never: &["popup-intercepted"],
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "F-52-nested",
        fact: "so it is where the shop opens through Payready inside the guarded press",
        engines: &[Chromium],
        page: "page=nested&parent-site=mall&parent=allow-scripts allow-same-origin allow-forms",
        actions: &[Ready, Press, Noted("opened"), Event("payready-blocked"), Panel("retry"), Until(TRIED_AGAIN), Wait(1500)],
        findings: &["popup-blocked"],
        never: &["popup-intercepted"],
        notes: Notes::Differ("a retry presses the shop's button once more"),
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "F-53-hosts",
        fact: "so it is where the profile names the payment's hosts",
        engines: BOTH,
        page: "page=sold-out",
        actions: &[Ready, Press, Noted("sold out"), Wait(3000), Until(CLOSE_COMES_LAST)],
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "F-53",
        fact: "a blank window that the shop closes itself was never a payment window",
        engines: BOTH,
        page: "page=sold-out&attr-provider=generic",
        actions: &[Ready, Press, Noted("sold out"), Wait(3000), Until(CLOSE_COMES_LAST)],
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "F-56",
        fact: "a proxy in window.open's place that answers null is told as a stand-in, not as the browser's refusal",
        page: "page=plain&before=proxy-null",
        actions: &[Ready, Press, Noted("opened false"), Event("payready-blocked")],
        findings: &["popup-intercepted"],
        never: &["popup-blocked"],
        opened: 0,
        control: Control::Same,
        ..ROW
    },
];
