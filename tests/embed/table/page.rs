//! Rows about the shop's mistakes, and about where the shopper is.

use super::{FIGURE_IS_DRAWN, NEVER_ALARMED, ROW};
use crate::scenario::Action::{self, Event, Lived, Panel, Press, Ready, Until};
use crate::scenario::Engine::{Chromium, Firefox, Webkit};
use crate::scenario::{Control, Scenario};
use crate::setups::KAKAOTALK;

/// Of all the elements that were there, one asks before it opens.
const RERENDERED: &[Action] = &[
    Until("return !window.payready || demo.rerendered === true"),
    Ready,
    Press,
    Event("payready-open"),
    Lived(1000),
    Until("return !window.payready || demo.events.filter(({ type }) => type === 'payready-before-open').length === 1"),
    NEVER_ALARMED,
];

pub const ROWS: &[Scenario] = &[
    // The shop's mistakes: one warning, and pay works as without Payready.
    Scenario {
        id: "bad-pay-url",
        fact: "a pay-url that is no address of the web is named",
        page: "how=open&pay=sync&attr-pay-url=javascript:alert(1)",
        notices: &["invalid-config"],
        warning: &["pay-url", "javascript:alert(1)"],
        ..ROW
    },
    Scenario {
        id: "http-pay-url",
        fact: "a pay-url that is not https is named",
        page: "how=open&pay=sync&attr-pay-url=http://pg.example/pay",
        notices: &["invalid-config"],
        warning: &["pay-url", "http://pg.example/pay"],
        ..ROW
    },
    Scenario {
        id: "foreign-pay-url",
        fact: "a pay-url that is not one of the provider's hosts is named",
        page: "how=open&pay=sync&attr-pay-url=https://elsewhere.localhost/pay",
        notices: &["invalid-config"],
        warning: &["pay-url", "https://elsewhere.localhost/pay"],
        ..ROW
    },
    Scenario {
        id: "bad-mode",
        fact: "a mode that does not exist is named",
        page: "attr-mode=hologram",
        notices: &["invalid-config"],
        warning: &["mode", "hologram"],
        ..ROW
    },
    Scenario {
        id: "bad-for",
        fact: "a for that names no button is named",
        page: "attr-for=nothing",
        notices: &["invalid-config"],
        warning: &["for", "nothing"],
        ..ROW
    },
    // Where the shopper is.
    Scenario {
        id: "S-72",
        fact: "KakaoTalk's browser is known by its name, and pays",
        engines: &[Chromium, Firefox],
        setup: &KAKAOTALK,
        actions: &[Ready, Press, Event("payready-open")],
        notices: &["in-app-browser"],
        ..ROW
    },
    Scenario {
        id: "S-72-webkit",
        fact: "KakaoTalk's browser on an iPhone is known by its name, and pays",
        engines: &[Webkit],
        page: "before=kakaotalk",
        actions: &[Ready, Press, Event("payready-open")],
        notices: &["in-app-browser"],
        ..ROW
    },
    // Pages that are hostile, old or strict: as with Payready, so without it.
    Scenario {
        id: "S-15",
        fact: "a stub that nobody can replace and that passes for the browser's own leaves the page unharmed",
        page: "before=frozen-open",
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "S-15-open",
        fact: "in open mode, a stub that nobody can replace is told as a blocked window",
        page: "how=open&before=frozen-open",
        actions: &[Ready, Press, Event("payready-blocked")],
        findings: &["popup-blocked"],
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "S-63",
        fact: "on a page with the habits of old libraries, pay opens and nothing is found",
        page: "before=old-libraries",
        actions: &[Ready, Press, Event("payready-open")],
        ..ROW
    },
    Scenario {
        id: "S-63-late",
        fact: "on a page with the habits of old libraries, a late window is told",
        engines: &[Chromium, Firefox],
        page: "before=old-libraries&pay=timer-6000",
        actions: &[Ready, Press, Event("payready-blocked"), Panel("retry")],
        control: Control::Opened(0, "without Payready the payment is lost"),
        ..ROW
    },
    Scenario { id: "broken-globals", fact: "on a page that broke its own globals, pay opens", page: "before=broken-globals", ..ROW },
    Scenario {
        id: "broken-globals-open",
        fact: "in open mode, on a page that broke its own globals, pay opens",
        page: "how=open&before=broken-globals",
        ..ROW
    },
    // A classic script in ES5 can only be followed by another through a script element, and setting its address is what the policy forbids.
    // The violation is reported once for the core and once for the way without it; the payment is the page's own.
    Scenario {
        id: "S-67",
        fact: "on a page that requires trusted types and allows no policy, pay opens",
        page: "header=Content-Security-Policy:require-trusted-types-for 'script'; trusted-types 'none'",
        actions: &[Press],
        noise: &["policy: require-trusted-types-for"],
        undiagnosed: Some("no script of ours may be added to the page"),
        ..ROW
    },
    Scenario {
        id: "S-67-open",
        fact: "in open mode, on a page that requires trusted types and allows no policy, pay opens",
        page: "how=open&header=Content-Security-Policy:require-trusted-types-for 'script'; trusted-types 'none'",
        actions: &[Press, Event("payready-open")],
        noise: &["policy: require-trusted-types-for"],
        open_in_click: true,
        undiagnosed: Some("no script of ours may be added to the page"),
        ..ROW
    },
    Scenario {
        id: "S-68",
        fact: "under a policy without inline styles the guide is shown without a violation",
        engines: &[Chromium, Firefox],
        page: "pay=timer-6000&header=Content-Security-Policy:style-src 'self'",
        actions: &[Ready, Press, Event("payready-blocked"), Panel("retry")],
        control: Control::Opened(0, "without Payready the payment is lost"),
        ..ROW
    },
    Scenario {
        id: "S-68-strict",
        fact: "where neither markup from text nor pictures nor inline styles are allowed, the guide is shown, and drawn, without a violation",
        page: "before=script-addresses&before=open-returns-null-once&header=Content-Security-Policy:require-trusted-types-for 'script'; trusted-types default; img-src 'none'; style-src 'self'",
        actions: &[Ready, Press, Event("payready-blocked"), Until(FIGURE_IS_DRAWN), Panel("retry")],
        control: Control::Opened(0, "without Payready the payment is lost"),
        ..ROW
    },
    Scenario {
        id: "S-78-junk",
        fact: "a profile that is junk is named, and pay opens",
        page: "cdn=profile-junk&attr-provider=generic",
        notices: &["invalid-config"],
        warning: &["provider", "generic"],
        ..ROW
    },
    Scenario {
        id: "S-80",
        fact: "loaded twice, Payready is there once",
        page: "before=second-tag",
        actions: &[Ready, Press, Event("payready-open"), Lived(1000), NEVER_ALARMED],
        ..ROW
    },
    Scenario {
        id: "S-80-late",
        fact: "loaded twice, a late window is told once, and opened once by the press in the panel",
        engines: &[Chromium, Firefox],
        page: "before=second-tag&pay=timer-6000",
        actions: &[Ready, Press, Event("payready-blocked"), Panel("retry")],
        control: Control::Opened(0, "without Payready the payment is lost"),
        ..ROW
    },
    Scenario {
        id: "S-80-rerender",
        fact: "where a framework takes the element away, puts it back and then makes another, that one alone is there",
        page: "how=written&before=rerender",
        actions: RERENDERED,
        ..ROW
    },
    Scenario {
        id: "S-80-rerender-open",
        fact: "in open mode, where a framework makes the element anew, its button opens the window once",
        page: "how=open&before=rerender",
        actions: RERENDERED,
        open_in_click: true,
        ..ROW
    },
    Scenario {
        id: "throwing-listener",
        fact: "what the shop throws in its answer to our events is its own, and a late window is told all the same",
        engines: &[Chromium, Firefox],
        page: "before=throwing-listener&pay=timer-6000",
        actions: &[Ready, Press, Event("payready-blocked"), Panel("retry")],
        control: Control::Opened(0, "without Payready the payment is lost"),
        noise: &["error: Uncaught Error: the shop broke its own listener", "error: Error: the shop broke its own listener", "rejection: Error: the shop broke"],
        ..ROW
    },
    Scenario {
        id: "legacy",
        fact: "where there are no custom elements, pay opens",
        page: "before=no-custom-elements",
        actions: &[Press],
        undiagnosed: Some("the core needs custom elements"),
        ..ROW
    },
    Scenario {
        id: "legacy-open",
        fact: "in open mode, where there are no custom elements, pay opens",
        page: "how=open&before=no-custom-elements",
        actions: &[Press],
        undiagnosed: Some("the core needs custom elements"),
        ..ROW
    },
];
