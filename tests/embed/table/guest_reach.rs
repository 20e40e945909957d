//! Rows about a shopper who has to get past a panel: it can be pressed wherever the shop has put its button and whatever becomes of that place,
//! and what it leads to is this payment, once.

use super::{NEVER_ALARMED, ROW};
use crate::scenario::Action::{self, Event, Keys, Noted, Panel, Press, PressPlace, Ready, Type, Until, Wait};
use crate::scenario::Engine::{self, Chromium, Firefox};
use crate::scenario::{Control, Notes, Scenario};
use crate::setups::NO_COOKIES;

const TWICE: &str = "return demo.notes.filter(note => note.startsWith('opened')).length > 1";

const PUT_AWAY: &str = "const panel = window.payready && demo.find('[part~=panel]'); return !panel || !panel.getClientRects().length";

const BOTH: &[Engine] = &[Chromium, Firefox];

/// A press that is held: cookies are refused. "Pay anyway" is there, can be pressed, and pays.
const fn held(id: &'static str, fact: &'static str, page: &'static str) -> Scenario {
    Scenario {
        id,
        fact,
        page,
        engines: BOTH,
        setup: &NO_COOKIES,
        actions: &[Ready, PressPlace, Event("payready-blocked"), Wait(1500), Panel("anyway")],
        findings: &["cookies-blocked", "storage-blocked"],
        ..ROW
    }
}

/// A window that was refused since it came too late, and a shop that goes on meanwhile: the panel opens it.
const fn refused(id: &'static str, fact: &'static str, page: &'static str) -> Scenario {
    Scenario {
        id,
        fact,
        page,
        engines: BOTH,
        actions: &[Ready, Press, Noted("opened false"), Event("payready-blocked"), Wait(4000), Panel("retry"), Event("payready-open")],
        control: Control::Opened(0, "without Payready the payment is lost"),
        spoken: Some("the panel says why the window did not open"),
        ..ROW
    }
}

/// A press of which nothing may be said.
const fn silent(id: &'static str, fact: &'static str, page: &'static str, actions: &'static [Action]) -> Scenario {
    Scenario { id, fact, page, actions, engines: BOTH, ..ROW }
}

pub const ROWS: &[Scenario] = &[
    held("reach-bar", "a press on a bar that is fixed to the screen is held with a panel on the screen", "page=reach&kind=bar"),
    Scenario {
        actions: &[Ready, PressPlace, Event("payready-blocked"), Wait(1500), Keys("\u{e00c}"), Until(PUT_AWAY), PressPlace, Wait(1500), Panel("anyway")],
        control: Control::Opened(2, "without Payready each of the two presses opens it"),
        notes: Notes::Differ("both presses are held, and one payment is opened by the panel"),
        ..held("reach-escape", "there Escape puts it away, and the next press brings it back", "page=reach&kind=bar")
    },
    held("reach-modal", "so is one in a modal dialog, beside which nothing can be pressed", "page=reach&kind=modal"),
    held("reach-details", "and one that would have opened what it stands in", "page=reach&kind=details"),
    held("reach-only", "and one in a place that shows nothing but buttons", "page=reach&kind=only"),
    Scenario {
        actions: &[Ready, PressPlace, Event("payready-blocked"), Panel("anyway"), Wait(500)],
        findings: &[],
        undiagnosed: Some("the page is left"),
        ..held("reach-link", "a button in a link leads there once, and not once more by the panel", "page=reach&kind=link")
    },
    Scenario {
        actions: &[Ready, Press, Event("payready-blocked"), Panel("anyway"), Wait(500), Press, Event("payready-open")],
        control: Control::Opened(2, "without Payready each of the two presses opens it"),
        notes: Notes::Differ("the first press is held"),
        ..held(
            "reach-trusted",
            "a shop that answers to nobody but the shopper is paid by the next press, which is not held once more",
            "page=reach&kind=trusted",
        )
    },
    refused("reach-step", "a shop that hides its step leaves the panel", "page=reach&kind=step&late=yes"),
    refused("reach-faint", "so does one that fades it out", "page=reach&kind=faint&late=yes"),
    refused("reach-slides", "and one that slides it off the screen", "page=reach&kind=slides&late=yes"),
    refused("reach-small", "and one that folds it", "page=reach&kind=small&late=yes"),
    refused("reach-waiting", "and one that asks to wait in a modal dialog", "page=reach&kind=waiting&late=yes"),
    refused("reach-covered", "and one that lays something over its page later", "page=reach&kind=covered&late=yes"),
    Scenario {
        opened: 0,
        ..silent(
            "reach-done",
            "a receipt that is refused when the page has thanked is no payment",
            "page=reach&kind=done&attr-provider=generic",
            &[Ready, Press, Noted("opened false"), Wait(2000), NEVER_ALARMED],
        )
    },
    Scenario {
        opened: 0,
        ..silent(
            "reach-declined",
            "nor is a window for help when the page has said that the card was declined",
            "page=reach&kind=declined&attr-provider=generic",
            &[Ready, Press, Noted("opened false"), Wait(2000), NEVER_ALARMED],
        )
    },
    Scenario {
        opened: 0,
        findings: &["popup-too-late"],
        ..silent(
            "reach-busy",
            "a page that only asks to wait until the payment is complete has not thanked",
            "page=reach&kind=busy&attr-provider=generic",
            &[Ready, Press, Noted("opened false"), Event("payready-blocked")],
        )
    },
    Scenario {
        opened: 2,
        ..silent(
            "reach-quantity",
            "what the shopper has changed on the page is another payment, and no open window holds it",
            "page=reach&kind=quantity",
            &[Ready, Press, Event("payready-open"), Type("#quantity", "2"), Press, Until(TWICE), Wait(500)],
        )
    },
    silent(
        "reach-frozen",
        "a stand-in whose text cannot be changed is watched as it is",
        "page=reach&kind=frozen&attr-provider=generic",
        &[Ready, Press, Noted("opened"), Event("payready-open")],
    ),
    Scenario {
        opened: 0,
        findings: &["popup-intercepted"],
        spoken: Some("a stand-in that throws opens nothing"),
        ..silent(
            "reach-thrown",
            "what the page throws in its own stand-in reaches its own handler of errors as it is",
            "page=reach&kind=thrown&attr-provider=generic",
            &[Ready, Press, Noted("caught")],
        )
    },
];
