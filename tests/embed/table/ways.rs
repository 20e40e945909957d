//! Rows about the shortest way: what is told stands where it helps, the buttons that pay now come before what changes settings, and nothing that
//! is found leads nowhere.

use super::ROW;
use crate::scenario::Action::{self, CloseWindow, Event, Lived, Panel, Press, Probed, Ready, Remedy, Until, Wait};
use crate::scenario::Engine::{Chromium, Firefox, Webkit};
use crate::scenario::{Control, Engine, Scenario, Site};
use crate::setups::{NO_COOKIES, THIRD_PARTY_BLOCKED};

const NOTHING_IS_SHOWN: &str = "return !window.payready || !demo.find('[part~=panel],[part~=note]')";
/// A note with the two ways from it.
const NOTE: &str = "
    if (!window.payready) return true
    const note = demo.find('[part=note]')
    return note && note.firstChild.textContent.length > 10 && !!note.querySelector('[data-check=unfold]') && !!note.querySelector('[data-check=dismiss]')";
const STEP_OF_THE_CARD: &str = "
    const title = demo.find('[part=title]')
    return !window.payready || (title && /카드|card/.test(title.textContent) && demo.find('[part~=primary]').dataset.pay === 'retry')";
/// The window is closed, and the page has said nothing: that is told.
const UNPAID: &str = "return !window.payready || /^아직 결제되지/.test((demo.find('[part=note]') || {}).textContent)";
const NOT_UNPAID: &str = "return !window.payready || (!!demo.find('[part=note]') && !/아직 결제되지/.test(demo.find('[part=note]').textContent))";
/// The shop says that the order is paid.
const ANSWERED: &str = "document.body.appendChild(document.createElement('p')).textContent = '감사합니다'; return true";
/// Buttons first, the settings below them, and below those what goes with them.
const WINDOW_BEFORE_SETTINGS: &str = "
    if (!window.payready) return true
    const panel = demo.find('[part~=panel]')
    const order = panel && [...panel.querySelectorAll('[data-pay=window],[data-check=storage-access],[part=steps],[data-check=probes],[data-pay=anyway]')]
    return panel && order.map(one => one.dataset.pay || one.dataset.check || 'settings').join() === 'window,storage-access,settings,probes,anyway'";
/// It is the second host that fails: the first one's answer says nothing of it.
const SECOND_IS_FOUND: &str = "
    const found = ({ detail }) => ((detail || {}).findings || []).some(({ code }) => code === 'host-unreachable')
    return !window.payready || demo.events.some(found)";
const FIRST_OF_TWO: &str = "
    if (!window.payready) return true
    const next = demo.find('[data-check=next]')
    return next && demo.find('.count').textContent === '1 / 2' && /결제사/.test(next.textContent)";
const SECOND_OF_TWO: &str = "
    if (!window.payready) return true
    const panel = demo.find('[part~=panel]')
    return panel && demo.find('.count').textContent === '2 / 2' && /결제사/.test(demo.find('[part=title]').textContent)
        && panel.getRootNode().activeElement === panel";

/// A payment that asks for something of its own, closed before anything is paid.
const CLOSED: &[Action] = &[Ready, Press, Event("payready-open"), Until(NOTE), Lived(2500), CloseWindow, Event("payready-close"), Until(UNPAID)];
const CLOSED_AND_PAID: &[Action] = &[
    Ready,
    Press,
    Event("payready-open"),
    Until(NOTE),
    Lived(2500),
    CloseWindow,
    Until(ANSWERED),
    Event("payready-close"),
    // As long as it takes to say that nothing is paid, and longer.
    Wait(5000),
    Until(NOT_UNPAID),
];
const IN_A_WINDOW: &[Action] =
    &[Ready, Probed("frame-cookies"), Press, Event("payready-blocked"), Until(WINDOW_BEFORE_SETTINGS), Panel("window"), Event("payready-open")];

/// A notice that is told before pay is pressed, where the page asks for everything.
const fn always(id: &'static str, fact: &'static str, page: &'static str, notices: &'static [&'static str], shown: &'static [Action]) -> Scenario {
    Scenario { id, fact, page, notices, actions: shown, spoken: Some("the page asks for all that there is to say"), ..ROW }
}

const fn in_a_window(id: &'static str, engines: &'static [Engine], site: Site) -> Scenario {
    Scenario {
        id,
        fact: "a frame that cannot keep its cookies: the payment opens in a window, and the settings are the last way",
        engines,
        setup: &THIRD_PARTY_BLOCKED,
        site,
        page: "how=open&attr-mode=frame&profile=frame:ok&profile=cookies:shared",
        actions: IN_A_WINDOW,
        findings: &["third-party-cookies-blocked"],
        ..ROW
    }
}

pub const ROWS: &[Scenario] = &[
    in_a_window("way-window", &[Chromium, Firefox], Site::Loopback),
    in_a_window("way-window-webkit", &[Webkit], Site::Tls),
    Scenario {
        id: "way-method",
        fact: "what a card asks for is told beside the open payment window, and the note leads to its step; before, nothing is shown",
        page: "profile=card:isp&attr-card=kb",
        actions: &[Ready, Until(NOTHING_IS_SHOWN), Press, Event("payready-open"), Until(NOTE), Remedy("unfold"), Until(STEP_OF_THE_CARD)],
        notices: &["card-authentication"],
        ..ROW
    },
    always(
        "way-always-card",
        "with show=always it is told before pay is pressed, and beside the window again",
        "profile=card:isp&attr-card=kb&attr-show=always",
        &["card-authentication"],
        &[Ready, Until(STEP_OF_THE_CARD), Press, Event("payready-open"), Until(NOTE)],
    ),
    always(
        "way-always-screen",
        "with show=always a screen that is too small is told before pay is pressed, and not beside the window",
        "profile=min-window:4000x3000&attr-show=always",
        &["window-too-small"],
        &[
            Ready,
            Until("return !window.payready || /화면/.test((demo.find('[part=title]') || {}).textContent)"),
            Press,
            Event("payready-open"),
            Until(NOTHING_IS_SHOWN),
        ],
    ),
    always(
        "way-always-app",
        "with show=always an app's browser is told before pay is pressed",
        "browser=kakaotalk-ios&attr-show=always",
        &["in-app-browser"],
        &[
            Ready,
            Until("return !window.payready || /장바구니/.test((demo.find('[part=reason]') || {}).textContent)"),
            Press,
            Event("payready-open"),
            Until(NOTHING_IS_SHOWN),
        ],
    ),
    Scenario {
        id: "way-unpaid",
        fact: "a note stays when the payment window is closed, and says that nothing is paid yet",
        page: "profile=card:isp&attr-card=kb",
        actions: CLOSED,
        notices: &["card-authentication"],
        spoken: Some("what the card asks for is told beside the window"),
        ..ROW
    },
    Scenario {
        id: "way-paid",
        fact: "where the shop's page says anything as the payment window closes, nobody says that nothing is paid",
        page: "profile=card:isp&attr-card=kb",
        actions: CLOSED_AND_PAID,
        notices: &["card-authentication"],
        spoken: Some("what the card asks for is told beside the window"),
        ..ROW
    },
    Scenario {
        id: "way-untold",
        fact: "of a handle that may be cut off, nobody says that nothing is paid",
        page: "profile=card:isp&attr-card=kb&profile=opener:absent",
        actions: &[Ready, Press, Event("payready-open"), Until(NOTE), Lived(2500), CloseWindow, Event("payready-close"), Wait(5000), Until(NOT_UNPAID)],
        notices: &["card-authentication", "popup-state-unknown"],
        spoken: Some("what the card asks for is told beside the window"),
        ..ROW
    },
    Scenario {
        id: "way-next",
        fact: "of two troubles the second is named, and gone to",
        engines: &[Chromium, Firefox],
        setup: &NO_COOKIES,
        page: "profile=host:pay-down",
        actions: &[
            Ready,
            Until(SECOND_IS_FOUND),
            Press,
            Event("payready-blocked"),
            Until(FIRST_OF_TWO),
            Remedy("next"),
            Until(SECOND_OF_TWO),
            Remedy("next"),
            Until(FIRST_OF_TWO),
            Panel("anyway"),
        ],
        findings: &["cookies-blocked", "storage-blocked", "host-unreachable"],
        control: Control::Same,
        ..ROW
    },
];
