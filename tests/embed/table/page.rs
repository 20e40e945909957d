//! Rows about the shop's mistakes, and about where the shopper is.

use super::ROW;
use crate::scenario::Action::{Event, Press, Ready};
use crate::scenario::Engine::{Chromium, Firefox, Webkit};
use crate::scenario::Scenario;
use crate::setups::KAKAOTALK;

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
];
