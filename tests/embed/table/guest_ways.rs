//! Faults of other shops' pages: pay buttons that are more, or less, than a button, and ways that a shop has of its own.

use super::{NEVER_ALARMED, ROW};
use crate::scenario::Action::{self, Click, Event, Noted, Panel, Press, PressPlace, Ready, Until, Wait};
use crate::scenario::Engine::{Chromium, Firefox};
use crate::scenario::{Control, Engine, Scenario};

const BOTH: &[Engine] = &[Chromium, Firefox];

/// What was told is no longer true, and goes.
const GONE: Action = Until("return !window.payready || !demo.find('[part~=panel],[part~=note]')");
/// The panel can be seen: what lies at the middle of its first button is the button.
const SEEN: Action = Until(
    "if (!window.payready) return true
     const button = demo.find('[part~=primary]')
     if (!button) return false
     button.scrollIntoView({ block: 'center' })
     const { left, top, width, height } = button.getBoundingClientRect()
     const hit = button.getRootNode().elementFromPoint(left + width / 2, top + height / 2)
     return width > 60 && button.contains(hit)",
);
/// One element of ours, and one panel.
const ONE: &str = "return !window.payready || document.querySelectorAll('pay-ready').length === 1";
/// The panel's words for a press that something else has used up.
const SPENT: Action = Until("return !window.payready || /Something else opened first|다른 것이 먼저/.test(demo.find('[part~=reason]')?.textContent)");
/// What cannot be proven is said in a line beside the button.
const NOTED: Action = Until("return !window.payready || !!demo.find('[part~=note]')");
/// One press of the shopper's is one press.
const ONE_PRESS: Action = Until("return !window.payready || demo.events.filter(({ type }) => type === 'payready-before-open').length === 1");

/// The payment goes on, and nothing is said, however long one waits for it.
const fn quiet(id: &'static str, fact: &'static str, page: &'static str, actions: &'static [Action]) -> Scenario {
    Scenario { id, fact, page, actions, engines: BOTH, ..ROW }
}

/// A window that comes too late: told, where the shopper sees it.
const fn too_late(id: &'static str, fact: &'static str, page: &'static str, actions: &'static [Action]) -> Scenario {
    Scenario { opened: 0, findings: &["popup-too-late"], ..quiet(id, fact, page, actions) }
}

pub const ROWS: &[Scenario] = &[
    quiet(
        "way-prepared",
        "a form that is sent to a window of a step before, long after the press, comes there",
        "page=own-ways&way=prepared",
        &[Ready, Click("#next"), Noted("next true"), Press, Noted("sent"), Wait(3000), NEVER_ALARMED],
    ),
    quiet(
        "way-advert-late",
        "an advert that is refused beside the payment's layer says nothing of the payment",
        "page=own-ways&way=advert&attr-provider=generic",
        &[Ready, Press, Noted("layer"), Noted("advert false"), Wait(2000), NEVER_ALARMED],
    ),
    quiet(
        "way-frame-instead",
        "a shop that shows a layer where its window is refused needs no panel",
        "page=own-ways&way=frame",
        &[Ready, Press, Event("payready-blocked"), Noted("layer"), GONE],
    ),
    quiet(
        "way-frame-instead-generic",
        "so it is without a profile",
        "page=own-ways&way=frame&attr-provider=generic",
        &[Ready, Press, Event("payready-blocked"), Noted("layer"), GONE],
    ),
    quiet(
        "way-own-button",
        "a shop that has a button of its own for the refused window needs no panel once that is pressed",
        "page=own-ways&way=button",
        &[Ready, Press, Event("payready-blocked"), Click("#again"), Noted("again true"), GONE],
    ),
    Scenario {
        opened: 0,
        noise: &["error: "],
        spoken: Some("what threw is told after 9 s in which nothing came of the press"),
        ..quiet(
            "way-slow-order",
            "an order that is placed ten seconds after a tracker threw takes the note of it away",
            "page=own-ways&way=slow",
            &[Ready, Press, Noted("ordered"), GONE],
        )
    },
    Scenario {
        noise: &["error: "],
        opened: 0,
        ..quiet(
            "way-redirect",
            "a page that is on its way to a slow provider is not spoiled by a tracker that throws",
            "page=own-ways&way=redirect",
            &[Ready, Press, Wait(14000), NEVER_ALARMED],
        )
    },
    Scenario {
        noise: &["rejection", "AbortError"],
        opened: 0,
        ..quiet(
            "way-cancelled",
            "a shopper who says no to a payment's sheet has not met an error of the page",
            "page=own-ways&way=cancelled",
            &[Ready, Press, Wait(14000), NEVER_ALARMED],
        )
    },
    too_late(
        "way-advert-large",
        "a large advert beside a refused window does not pass for the payment where its hosts are known",
        "page=own-ways&way=large",
        &[Ready, Press, Noted("late false"), Event("payready-blocked"), SEEN],
    ),
    Scenario {
        engines: &Engine::ALL,
        ..quiet(
            "button-label",
            "a label with a box in it is pressed once, and its box changes",
            "page=buttons&kind=label",
            &[Ready, Press, Noted("opened true"), Noted("changed true"), ONE_PRESS, GONE],
        )
    },
    too_late(
        "button-label-late",
        "what a label's box opens too late is told",
        "page=buttons&kind=label-late",
        &[Ready, Press, Noted("opened false"), Event("payready-blocked"), SEEN],
    ),
    quiet(
        "button-container",
        "in a container only the buttons are pay, and none of several is held",
        "page=buttons&kind=container",
        &[Ready, Click("#in"), Noted("opened true"), Click("#coupon"), Noted("coupon"), Click("#terms"), Noted("terms"), GONE],
    ),
    Scenario {
        notices: &["pay-button-covered"],
        ..quiet(
            "button-hit-area",
            "a transparent area over the button that opens the payment covers nothing",
            "page=buttons&kind=hit",
            &[Ready, PressPlace, Noted("opened true"), Wait(3500), NEVER_ALARMED],
        )
    },
    too_late(
        "button-double",
        "of two buttons of one id, one of them hidden, the pressed one is guarded",
        "page=buttons&kind=double",
        &[Ready, Click(".seen"), Noted("opened false"), Event("payready-blocked"), SEEN],
    ),
    Scenario {
        control: Control::Opened(0, "without Payready the payment is lost"),
        ..quiet(
            "panel-wrap",
            "what is pressed in the panel is not pressed in what stands around it",
            "page=panels&kind=wrap",
            &[Ready, Press, Noted("opened false"), Event("payready-blocked"), Panel("retry"), Event("payready-open"), Wait(500)],
        )
    },
    too_late(
        "panel-copies",
        "a shop that makes copies of what is around the panel has one panel",
        "page=panels&kind=copies",
        &[Ready, Press, Noted("opened false"), Event("payready-blocked"), Noted("copied"), Until(ONE), SEEN],
    ),
    too_late(
        "panel-inert",
        "in a part of the page that takes no clicks nobody could press the panel",
        "page=panels&kind=inert",
        &[Ready, Press, Noted("opened false"), Event("payready-blocked"), SEEN],
    ),
    too_late(
        "panel-none",
        "so it is where the whole page takes none",
        "page=panels&kind=none",
        &[Ready, Press, Noted("opened false"), Event("payready-blocked"), SEEN],
    ),
    too_late(
        "panel-overlay",
        "what the shop has laid over its page, and left there, does not lie over the panel",
        "page=panels&kind=overlay",
        &[Ready, Press, Noted("opened false"), Event("payready-blocked"), SEEN],
    ),
    too_late(
        "panel-gone",
        "a shop that takes its button away in the press leaves no shopper alone",
        "page=panels&kind=gone",
        &[Ready, Press, Noted("opened false"), Event("payready-blocked"), SEEN],
    ),
    too_late(
        "panel-advert",
        "a window that an advert has opened first is told as what it is",
        "page=panels&kind=advert",
        &[Ready, Press, Noted("opened false"), Event("payready-blocked"), SPENT],
    ),
    too_late("way-link-late", "a link that the page's own code presses too late is told", "page=own-ways&way=link", &[Ready, Press, Noted("linked"), NOTED]),
    too_late(
        "button-box",
        "a panel that its place would cut off stands behind it",
        "page=buttons&kind=box",
        &[Ready, Press, Noted("opened false"), Event("payready-blocked"), SEEN],
    ),
];
