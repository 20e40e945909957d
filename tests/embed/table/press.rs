//! Rows about pressing once and more often, and about a step that is shown first.

use super::{FIGURE_IS_DRAWN, ROW};
use crate::scenario::Action::{CloseWindow, Event, Lived, Panel, Press, PressKey, Ready, TabAndEnter, Until};
use crate::scenario::Engine::{Chromium, Firefox, Webkit};
use crate::scenario::{Control, Scenario};
use crate::setups::NO_COOKIES;

/// The panel is drawn a moment after the press that it answers.
const PANEL_HAS_FOCUS: &str = "return !window.payready || [...document.querySelectorAll('pay-ready')].some(element => element.shadowRoot.activeElement)";

/// The shopper is on the panel's button that pays in this tab, and the panel's words change.
const ON_A_BUTTON: &str = "if (!window.payready) return true; const button = demo.find('[data-pay=here]'); if (!button) return false;
    button.focus(); demo.elements().forEach(element => element.setAttribute('lang', 'ja')); return true";

/// The panel is drawn anew, and the focus stands where it was.
const STILL_ON_IT: &str = "return !window.payready || [...document.querySelectorAll('pay-ready')].some(({ shadowRoot }) =>
    shadowRoot.querySelector('[lang=ja]') && shadowRoot.activeElement === shadowRoot.querySelector('[data-pay=here]'))";

pub const ROWS: &[Scenario] = &[
    // One press, one payment.
    Scenario {
        id: "twice",
        fact: "a second press brings the window to the front and opens no second one",
        actions: &[Ready, Press, Event("payready-open"), Press],
        control: Control::Opened(2, "without Payready a second press opens a second payment"),
        spoken: Some("the second press is held, and where the payment is is said"),
        ..ROW
    },
    Scenario {
        id: "twice-open",
        fact: "in open mode, a second press opens no second window",
        page: "how=open",
        actions: &[Ready, Press, Event("payready-open"), Press],
        control: Control::Opened(2, "without Payready a second press opens a second payment"),
        spoken: Some("the second press is held, and where the payment is is said"),
        ..ROW
    },
    Scenario {
        id: "again",
        fact: "after the window was closed, a press opens it anew",
        actions: &[Ready, Press, Event("payready-open"), CloseWindow, Press],
        opened: 2,
        spoken: Some("a window that is closed so soon may have been killed"),
        ..ROW
    },
    Scenario {
        id: "cancel",
        fact: "a page that cancels payready-before-open stops the opening",
        page: "before=cancel-open",
        actions: &[Ready, Press, Event("payready-before-open")],
        opened: 0,
        control: Control::Opened(1, "without Payready there is nothing to stop"),
        ..ROW
    },
    Scenario {
        id: "cancel-open",
        fact: "in open mode, a page that cancels payready-before-open stops the opening",
        page: "how=open&before=cancel-open",
        actions: &[Ready, Press, Event("payready-before-open")],
        opened: 0,
        control: Control::Opened(1, "without Payready there is nothing to stop"),
        ..ROW
    },
    // Cookies are refused. `navigator.cookieEnabled` says so in Firefox alone: in Chromium and WebKitGTK it stays true.
    Scenario {
        id: "S-30",
        fact: "all cookies refused: a step first, and pay anyway opens the one payment",
        engines: &[Chromium, Firefox],
        setup: &NO_COOKIES,
        actions: &[Ready, Press, Event("payready-blocked"), Until(FIGURE_IS_DRAWN), Panel("anyway")],
        findings: &["cookies-blocked", "storage-blocked"],
        ..ROW
    },
    // `--cookies-policy=never` leaves WebKitGTK's storage as it is.
    Scenario {
        id: "S-30-webkit",
        fact: "all cookies refused, but not storage: a step first, and pay anyway opens the one payment",
        engines: &[Webkit],
        setup: &NO_COOKIES,
        actions: &[Ready, Press, Event("payready-blocked"), Until(FIGURE_IS_DRAWN), Panel("anyway")],
        findings: &["cookies-blocked"],
        ..ROW
    },
    // Ways to pay from the panel, and by keyboard alone.
    Scenario {
        id: "keyboard",
        fact: "by keyboard alone: the panel takes the focus, and Tab and Enter open the one payment",
        page: "before=open-returns-null-once",
        actions: &[Ready, PressKey, Event("payready-blocked"), Until(PANEL_HAS_FOCUS), TabAndEnter],
        control: Control::Opened(0, "without Payready the payment is lost"),
        ..ROW
    },
    Scenario {
        id: "focus-kept",
        fact: "a panel that is drawn anew leaves the focus on the button where the shopper is",
        page: "before=open-returns-null",
        actions: &[Ready, Press, Event("payready-blocked"), Until(FIGURE_IS_DRAWN), Until(ON_A_BUTTON), Until(STILL_ON_IT)],
        findings: &["popup-intercepted"],
        opened: 0,
        control: Control::Opened(0, "without Payready the payment is lost"),
        ..ROW
    },
    Scenario {
        id: "here",
        fact: "where windows never open, pay in this tab ends in the one payment",
        page: "before=open-returns-null",
        actions: &[Ready, Press, Event("payready-blocked"), Panel("here")],
        control: Control::Opened(0, "without Payready the payment is lost"),
        ..ROW
    },
    Scenario {
        id: "words-late",
        fact: "words that do not come are not waited for: the guide speaks those that it carries",
        page: "before=open-returns-null&cdn=pack-hangs",
        actions: &[Ready, Press, Event("payready-blocked"), Panel("here")],
        control: Control::Opened(0, "without Payready the payment is lost"),
        ..ROW
    },
    Scenario {
        id: "always",
        fact: "with show=always the step is there before pay is pressed",
        setup: &NO_COOKIES,
        engines: &[Chromium, Firefox],
        page: "attr-show=always",
        actions: &[Ready, Panel("anyway")],
        findings: &["cookies-blocked", "storage-blocked"],
        control: Control::Opened(0, "nobody presses pay"),
        ..ROW
    },
    Scenario {
        id: "close",
        fact: "a payment window that is closed is told",
        actions: &[Ready, Press, Event("payready-open"), Lived(2500), CloseWindow, Event("payready-close")],
        ..ROW
    },
    Scenario {
        id: "S-17",
        fact: "a payment window that something closes right after it opened was killed",
        // Of a provider that answers at once, nobody knows whether the window has come there before it is gone.
        page: "pay=killed&pg=waiting",
        actions: &[Ready, Press, Event("payready-open"), Event("payready-close")],
        findings: &["popup-killed"],
        opened: 0,
        ..ROW
    },
    // The handle says "closed" of a window that is open: nobody is told that the shopper closed it.
    Scenario {
        id: "S-19",
        fact: "a provider's page that cuts its opener off leaves the window's state unknown",
        page: "attr-provider=generic&pg-header=Cross-Origin-Opener-Policy:same-origin",
        actions: &[Ready, Press, Event("payready-open"), Event("payready-close")],
        notices: &["popup-state-unknown"],
        ..ROW
    },
    Scenario {
        id: "S-21",
        fact: "a shop's page that lets its pop-ups keep their opener is no finding",
        page: "header=Cross-Origin-Opener-Policy:same-origin-allow-popups",
        actions: &[Ready, Press, Event("payready-open"), Lived(2000)],
        ..ROW
    },
    // Other ways to show the payment.
    Scenario { id: "redirect", fact: "with mode=redirect the payment opens in this tab", page: "how=open&attr-mode=redirect", actions: &[Ready, Press], ..ROW },
    Scenario {
        id: "frame",
        fact: "with mode=frame the payment opens in a frame on the page, inside the click",
        page: "how=open&attr-mode=frame",
        actions: &[Ready, Press, Event("payready-open")],
        open_in_click: true,
        ..ROW
    },
    // Every row looks for what is left behind; these count listeners and timers as well.
    Scenario {
        id: "held",
        fact: "when the element goes, its listeners and timers go with it, the window still open",
        page: "how=written&before=count-held",
        actions: &[Ready, Press, Event("payready-open")],
        ..ROW
    },
    Scenario {
        id: "held-guide",
        fact: "when the element goes while a guide is up, its listeners and timers go with it",
        engines: &[Chromium, Firefox],
        page: "how=written&before=count-held&pay=timer-6000",
        actions: &[Ready, Press, Event("payready-blocked")],
        findings: &["popup-too-late"],
        opened: 0,
        ..ROW
    },
];
