//! The ways in which phones pay, on a phone: 360 px, a finger, and the names that its browsers and apps give themselves.

use super::{NEVER_ALARMED, ROW};
use crate::scenario::Action::{Back, Event, Lived, Noted, Panel, Press, Ready, Remedy, Until, Wait};
use crate::scenario::Engine::Chromium;
use crate::scenario::{Action, Control, Scenario, Setup};
use crate::setups::{PHONE, PHONE_KAKAOTALK, PHONE_NAVER};

/// All of it is Chromium's: no other engine here can be made a phone.
const ON: Scenario = Scenario { engines: &[Chromium], setup: &PHONE, ..ROW };

/// The page goes to the provider, and the shopper comes back without having paid.
const THERE_AND_BACK: &[Action] = &[Ready, Press, Until("return location.pathname === '/pay'"), Back, Wait(1000), NEVER_ALARMED];
/// The step of the app is unfolded from its note, and fits on the screen.
const APP_STEP: &str = "
    if (!window.payready) return true
    const panel = demo.find('[part~=panel]')
    return panel && panel.getBoundingClientRect().right <= innerWidth && panel.querySelectorAll('[part=step]').length >= 2
        && !!panel.querySelector('[part=figure] svg')";
/// Paying here comes first, for which nobody has to sign in anew; the way out of the app is beside it, and a finger hits it.
const WAY_OUT: &str = "
    if (!window.payready) return true
    const told = demo.events.some(({ detail }) => ((detail || {}).findings || []).some(({ code }) => code === 'popup-unsupported'))
    const way = told && demo.find('[data-pay=here][part~=primary] + a[part~=remedy]')
    return way && /^(kakaotalk:|intent:)/.test(way.href) && way.getBoundingClientRect().height >= 44 && way.getBoundingClientRect().right <= innerWidth";

/// An app that is not installed here.
const fn app(id: &'static str, fact: &'static str, page: &'static str) -> Scenario {
    Scenario { id, fact, page, opened: 0, actions: &[Ready, Press, Until(NOTE), Remedy("unfold"), Until(APP_STEP)], findings: &["app-not-opened"], ..ON }
}
const NOTE: &str = "return !window.payready || !!demo.find('[part=note] [data-check=unfold]')";

/// Windows never open in this app.
const fn app_without_windows(id: &'static str, fact: &'static str, setup: &'static Setup) -> Scenario {
    Scenario {
        id,
        fact,
        setup,
        page: "before=open-returns-null",
        actions: &[Ready, Press, Event("payready-blocked"), Until(WAY_OUT), Panel("here")],
        control: Control::Opened(0, "without Payready the payment is lost"),
        ..ON
    }
}

pub const ROWS: &[Scenario] = &[
    Scenario { id: "phone-window", fact: "a window opens on a phone", actions: &[Ready, Press, Event("payready-open"), Lived(3000), NEVER_ALARMED], ..ON },
    Scenario { id: "phone-post", fact: "a form takes the page to the provider", page: "page=sdk-redirect", actions: THERE_AND_BACK, ..ON },
    Scenario { id: "phone-get", fact: "the page goes to the provider by its address", page: "page=sdk-redirect&way=get", actions: THERE_AND_BACK, ..ON },
    Scenario {
        id: "phone-empty",
        fact: "a server that answers without content leaves the page where it is: a notice",
        page: "page=sdk-redirect&fault=empty",
        actions: &[Ready, Press, Wait(13500), NEVER_ALARMED],
        opened: 0,
        notices: &["navigation-stuck"],
        ..ON
    },
    app("phone-app", "an app that is called and does not come is told, with its step", "page=sdk-app"),
    app("phone-app-link", "so it is where a link calls it", "page=sdk-app&way=link"),
    app("phone-app-frame", "so it is where a frame calls it", "page=sdk-app&way=frame"),
    Scenario {
        id: "phone-bridge",
        fact: "the shop's own app opens the payment by its bridge: nothing is said",
        page: "page=sdk-bridge",
        actions: &[Ready, Press, Noted("paid"), Wait(3000), NEVER_ALARMED],
        ..ON
    },
    Scenario {
        id: "phone-layer",
        fact: "a layer on a phone pays",
        page: "page=sdk-inicis",
        actions: &[Ready, Press, Noted("paid"), Wait(3000), NEVER_ALARMED],
        ..ON
    },
    Scenario {
        id: "phone-script",
        fact: "a provider's script that shows a layer on a computer takes the page there on a phone",
        page: "page=sdk-toss",
        actions: THERE_AND_BACK,
        ..ON
    },
    Scenario {
        id: "phone-kakaotalk",
        fact: "in KakaoTalk the page goes to the provider and comes back",
        setup: &PHONE_KAKAOTALK,
        page: "page=sdk-redirect",
        actions: THERE_AND_BACK,
        ..ON
    },
    Scenario {
        id: "phone-naver",
        fact: "in the NAVER app the page goes to the provider and comes back",
        setup: &PHONE_NAVER,
        page: "page=sdk-redirect",
        actions: THERE_AND_BACK,
        ..ON
    },
    app_without_windows("phone-kakaotalk-window", "where KakaoTalk opens no window, paying in it comes first and the way out of it second", &PHONE_KAKAOTALK),
    app_without_windows("phone-naver-window", "where the NAVER app opens no window, paying in it comes first and the way out of it second", &PHONE_NAVER),
];
