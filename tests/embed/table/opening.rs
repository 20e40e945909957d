//! Rows in which the window opens, or opens too late, or cannot be followed.

use super::ROW;
use crate::scenario::Action::{Attempts, Event, Panel, Press, Ready, Until};
use crate::scenario::Engine::{Chromium, Firefox, Webkit};
use crate::scenario::{Control, Scenario};
use crate::setups::POPUPS_BLOCKED;

/// There is one thing to press, and it pays.
const ONE_BUTTON: &str = "
    const panel = demo.find('[part~=panel]')
    return !window.payready || (panel && [...panel.querySelectorAll('[data-pay],[data-check]:not([data-check=copy-report])')].length === 1)";

pub const ROWS: &[Scenario] = &[
    // The window opens, and nothing is said.
    Scenario { id: "S-01", fact: "a window opened in a press by the shop opens", actions: &[Ready, Press, Event("payready-open")], ..ROW },
    Scenario {
        id: "S-01-open",
        fact: "a window opened in a press by Payready opens in the click",
        page: "how=open",
        actions: &[Ready, Press, Event("payready-open")],
        open_in_click: true,
        ..ROW
    },
    Scenario {
        id: "S-01-api",
        fact: "a window opened in a press through payready.open opens in the click",
        page: "pay=api",
        actions: &[Ready, Press, Event("payready-open")],
        open_in_click: true,
        ..ROW
    },
    Scenario {
        id: "S-02",
        fact: "Chrome's blocked pop-ups do not block a window opened in a press",
        engines: &[Chromium],
        setup: &POPUPS_BLOCKED,
        actions: &[Ready, Press, Event("payready-open")],
        ..ROW
    },
    Scenario {
        id: "S-05",
        fact: "a window opened 3 s after the press opens",
        engines: &[Chromium, Firefox],
        page: "pay=timer-3000",
        actions: &[Ready, Press, Event("payready-open")],
        ..ROW
    },
    // The window comes too late.
    Scenario {
        id: "S-03",
        fact: "a window opened through payready.open as the page loads is blocked",
        engines: &[Chromium, Webkit],
        page: "pay=api-load",
        actions: &[Attempts(1)],
        findings: &["popup-too-late"],
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "S-04",
        fact: "a window opened 6 s after the press is blocked",
        engines: &[Chromium],
        page: "pay=timer-6000",
        actions: &[Ready, Press, Attempts(1)],
        findings: &["popup-too-late"],
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "S-06a",
        fact: "after a request, Safari's engine blocks the window",
        engines: &[Webkit],
        page: "pay=fetch",
        actions: &[Ready, Press, Attempts(1)],
        findings: &["popup-too-late"],
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "S-06b",
        fact: "after a request whose answer is read, Safari's engine blocks the window",
        engines: &[Webkit],
        page: "pay=json",
        actions: &[Ready, Press, Attempts(1)],
        findings: &["popup-too-late"],
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "S-06c",
        fact: "after an XMLHttpRequest, Safari's engine blocks the window",
        engines: &[Webkit],
        page: "pay=xhr",
        actions: &[Ready, Press, Attempts(1)],
        findings: &["popup-too-late"],
        opened: 0,
        ..ROW
    },
    // The guard watches for 10 s and then leaves `window.open` alone, by the contract's rule 7: what comes later is the page's own affair.
    Scenario {
        id: "S-06d",
        fact: "after a request of 11 s, Safari's engine blocks the window, and the guard is gone",
        engines: &[Webkit],
        page: "pay=slow-fetch",
        actions: &[Ready, Press, Attempts(1)],
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "S-06d-api",
        fact: "after a request of 11 s, Safari's engine blocks a window opened through payready.open",
        engines: &[Webkit],
        page: "pay=slow-api",
        actions: &[Ready, Press, Attempts(1)],
        findings: &["popup-too-late"],
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "S-09a",
        fact: "Firefox blocks a window opened through payready.open as the page loads",
        engines: &[Firefox],
        page: "pay=api-load",
        actions: &[Attempts(1)],
        findings: &["popup-too-late"],
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "S-09b",
        fact: "Firefox blocks a window opened 6 s after the press",
        engines: &[Firefox],
        page: "pay=timer-6000",
        actions: &[Ready, Press, Attempts(1)],
        findings: &["popup-too-late"],
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "S-10",
        fact: "a press that an advert's window has used up opens no payment",
        engines: &[Chromium, Firefox],
        page: "pay=advert",
        actions: &[Ready, Press, Attempts(1)],
        findings: &["popup-too-late"],
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "late-retry",
        fact: "a late window is opened, once, by the press on try again in the panel",
        engines: &[Chromium, Firefox],
        page: "pay=timer-6000",
        actions: &[Ready, Press, Attempts(1), Event("payready-blocked"), Panel("retry")],
        control: Control::Opened(0, "without Payready the payment is lost"),
        ..ROW
    },
    Scenario {
        id: "late-anyway",
        fact: "a late window is opened, once, by the press on pay anyway in the panel",
        engines: &[Chromium, Firefox],
        page: "pay=timer-6000",
        actions: &[Ready, Press, Attempts(1), Event("payready-blocked"), Until(ONE_BUTTON), Panel("anyway")],
        control: Control::Opened(0, "without Payready the payment is lost"),
        ..ROW
    },
    Scenario {
        id: "late-retry-webkit",
        fact: "a late window is opened, once, by the press on try again in the panel",
        engines: &[Webkit],
        page: "pay=json",
        actions: &[Ready, Press, Attempts(1), Event("payready-blocked"), Panel("retry")],
        control: Control::Opened(0, "without Payready the payment is lost"),
        ..ROW
    },
    Scenario {
        id: "late-anyway-webkit",
        fact: "a late window is opened, once, by the press on pay anyway in the panel",
        engines: &[Webkit],
        page: "pay=json",
        actions: &[Ready, Press, Attempts(1), Event("payready-blocked"), Until(ONE_BUTTON), Panel("anyway")],
        control: Control::Opened(0, "without Payready the payment is lost"),
        ..ROW
    },
    // The window cannot be followed.
    Scenario { id: "S-13", fact: "of a window opened with noopener nothing is claimed", page: "pay=noopener", notices: &["popup-untracked"], ..ROW },
    Scenario {
        id: "S-14",
        fact: "a stub in the place of window.open is told from a blocked window",
        page: "before=open-returns-null",
        actions: &[Ready, Press, Attempts(1)],
        findings: &["popup-intercepted"],
        opened: 0,
        ..ROW
    },
];
