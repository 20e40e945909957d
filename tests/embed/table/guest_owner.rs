//! Faults of other shops' pages: whose a press is. A guest holds only what it knows to be a second payment.

use super::ROW;
use crate::scenario::Action::{Back, Click, CloseWindow, Event, Noted, Panel, Press, Ready, Until, Wait};
use crate::scenario::Engine::{Chromium, Firefox};
use crate::scenario::{Engine, Scenario};
use crate::setups::NO_COOKIES;

const BOTH: &[Engine] = &[Chromium, Firefox];
/// The payment is in this tab.
const LEFT: &str = "return !window.demo";
/// As often as the window was opened, and no oftener.
const TOLD_ONCE: &str =
    "return !window.payready || ['payready-before-open', 'payready-open'].every(name => demo.events.filter(({ type }) => type === name).length === 1)";
const TOLD_TWICE: &str =
    "return !window.payready || ['payready-before-open', 'payready-open'].every(name => demo.events.filter(({ type }) => type === name).length === 2)";
/// What was opened without a press on pay is nobody's payment.
const NEVER_OPENED: &str = "return !window.payready || demo.events.every(({ type }) => type !== 'payready-open')";

pub const ROWS: &[Scenario] = &[
    Scenario {
        id: "F-01",
        fact: "a window that another click opened after a press that opened nothing is no payment window, and the next press pays",
        engines: BOTH,
        page: "page=consent&attr-provider=generic",
        actions: &[Ready, Press, Noted("asks"), Click("#terms"), Noted("terms"), Click("#agree"), Press, Noted("opened")],
        ..ROW
    },
    Scenario {
        id: "F-02",
        fact: "nor is it one where the profile names the payment's hosts, however long it is open",
        engines: BOTH,
        page: "page=consent",
        actions: &[Ready, Press, Noted("asks"), Click("#terms"), Noted("terms"), Wait(1800), Click("#agree"), Press, Noted("opened")],
        ..ROW
    },
    Scenario {
        id: "F-03",
        fact: "a payment that opened in this tab is over when the shopper comes back, and the next press pays",
        engines: BOTH,
        page: "page=self",
        actions: &[Ready, Press, Until(LEFT), Back, Press, Until(LEFT)],
        opened: 2,
        ..ROW
    },
    Scenario {
        id: "F-03-generic",
        fact: "so it is without a profile",
        engines: BOTH,
        page: "page=self&attr-provider=generic",
        actions: &[Ready, Press, Until(LEFT), Back, Press, Until(LEFT)],
        opened: 2,
        ..ROW
    },
    Scenario {
        id: "F-04",
        fact: "a step of this page itself is no payment window, and the next press pays",
        engines: BOTH,
        page: "page=hash&attr-provider=generic",
        actions: &[Ready, Press, Noted("#paying"), Press, Noted("opened")],
        ..ROW
    },
    Scenario {
        id: "F-04-hosts",
        fact: "so it is where the profile names the payment's hosts, however long after",
        engines: BOTH,
        page: "page=hash",
        actions: &[Ready, Press, Noted("#paying"), Wait(1800), Press, Noted("opened")],
        ..ROW
    },
    Scenario {
        id: "F-05",
        fact: "a frame of the page is no payment window: after the shopper has cancelled, a press shows the layer again",
        engines: BOTH,
        page: "page=layer&attr-provider=generic",
        actions: &[Ready, Press, Noted("layer"), Wait(1800), Click("#cancel"), Press],
        opened: 2,
        ..ROW
    },
    Scenario {
        id: "F-05-hosts",
        fact: "so it is where the profile names the payment's hosts",
        engines: BOTH,
        page: "page=layer",
        actions: &[Ready, Press, Noted("layer"), Wait(1800), Click("#cancel"), Press],
        opened: 2,
        ..ROW
    },
    Scenario {
        id: "F-06",
        fact: "where template and tag manager both bring an element for the button, pay anyway reaches the shop's handler, once",
        engines: BOTH,
        setup: &NO_COOKIES,
        page: "page=two-elements",
        actions: &[Ready, Press, Event("payready-blocked"), Panel("anyway"), Noted("opened")],
        findings: &["cookies-blocked", "storage-blocked"],
        ..ROW
    },
    Scenario {
        id: "F-06-open",
        fact: "two elements for one button are one seat: a press is told once",
        engines: BOTH,
        page: "page=two-elements",
        actions: &[Ready, Press, Noted("opened"), Event("payready-open"), Until(TOLD_ONCE)],
        ..ROW
    },
    Scenario {
        id: "F-07",
        fact: "a wrapper that somebody put around ours at the press passes straight through once the watch is over, and the next press pays",
        engines: BOTH,
        page: "page=late-wrapper&attr-provider=generic",
        actions: &[Ready, Press, Noted("wrapped"), Wait(11_000), Click("#help"), Noted("help"), Until(NEVER_OPENED), Press, Noted("opened")],
        ..ROW
    },
    Scenario {
        id: "F-07-advert",
        fact: "and an advert that is refused then is none of our business",
        engines: BOTH,
        page: "page=late-wrapper&attr-provider=generic&advert=yes",
        actions: &[Ready, Press, Noted("wrapped"), Noted("advert")],
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "F-18",
        fact: "in open mode, with another order's address a press opens that order, though the first one's window lives",
        engines: BOTH,
        page: "page=next-order&how=open",
        actions: &[Ready, Press, Event("payready-open"), Click("#next"), Noted("changed"), Press],
        second: (1, 1),
        ..ROW
    },
    Scenario {
        id: "F-25",
        fact: "payready.open inside a guarded press is one payment, told once",
        engines: BOTH,
        page: "page=nested",
        actions: &[Ready, Press, Noted("opened"), Event("payready-open"), Until(TOLD_ONCE)],
        ..ROW
    },
    Scenario {
        id: "F-25-again",
        fact: "and opened again within ten seconds, it is told twice, and our own wrapper is nobody's stand-in",
        engines: BOTH,
        page: "page=nested&attr-provider=generic",
        actions: &[Ready, Press, Event("payready-open"), CloseWindow, Press, Until(TOLD_TWICE)],
        opened: 2,
        ..ROW
    },
    Scenario {
        id: "F-33",
        fact: "a form posted into a frame of the page is posted at every press",
        page: "page=tar-opener&attr-provider=generic",
        actions: &[Ready, Press, Noted("posted"), Click("#cancel"), Press],
        opened: 2,
        ..ROW
    },
    Scenario {
        id: "F-33-hosts",
        fact: "so it is where the profile names the payment's hosts",
        page: "page=tar-opener",
        actions: &[Ready, Press, Noted("posted"), Click("#cancel"), Press],
        opened: 2,
        ..ROW
    },
    Scenario {
        id: "F-34",
        fact: "what the page's own code clicks is never held: the order is placed while the payment window is open",
        engines: BOTH,
        page: "page=token",
        actions: &[Ready, Press, Noted("order placed")],
        ..ROW
    },
    Scenario {
        id: "F-60",
        fact: "a stub that answers the page itself and goes nowhere is no payment window: the next press reaches it too",
        page: "page=stub-self&attr-provider=generic",
        actions: &[Ready, Press, Noted("itself"), Wait(2000), Press],
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "F-60-hosts",
        fact: "so it is where the address is the payment's own",
        page: "page=stub-self",
        actions: &[Ready, Press, Noted("itself"), Wait(2000), Press],
        opened: 0,
        ..ROW
    },
];
