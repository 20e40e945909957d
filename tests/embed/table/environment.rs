//! Rows about the browser by its name and its powers, and about what is around the page.

use super::ROW;
use crate::scenario::Action::{self, Event, Press, Ready, Resize};
use crate::scenario::Engine::{Chromium, Firefox, Webkit};
use crate::scenario::{Scenario, Site};
use crate::setups::{FAR, RESIZED, USUAL, ZOOMED};

const DONE: &[Action] = &[Ready, Press, Event("payready-open")];

/// Another browser by its name, as the diagnosis calls it.
const fn named(
    id: &'static str,
    fact: &'static str,
    page: &'static str,
    notices: &'static [&'static str],
    says: &'static [(&'static str, &'static str)],
) -> Scenario {
    Scenario { id, fact, page, notices, says, actions: DONE, setup: &USUAL, ..ROW }
}

/// A browser that is not an app's, however it calls itself.
const fn plain(id: &'static str, fact: &'static str, page: &'static str, says: &'static [(&'static str, &'static str)]) -> Scenario {
    Scenario { never: &["in-app-browser"], ..named(id, fact, page, &[], says) }
}

pub const ROWS: &[Scenario] = &[
    named(
        "S-72-kakaotalk-ios",
        "KakaoTalk's browser on an iPhone is known",
        "browser=kakaotalk-ios",
        &["in-app-browser"],
        &[("/environment/inApp", "kakaotalk"), ("/environment/surface", "in-app")],
    ),
    named(
        "S-72-naver-ios",
        "NAVER's browser on an iPhone is known",
        "browser=naver-ios",
        &["in-app-browser"],
        &[("/environment/inApp", "naver"), ("/environment/surface", "in-app")],
    ),
    named("S-72-naver-android", "NAVER's browser on Android is known", "browser=naver-android", &["in-app-browser"], &[("/environment/inApp", "naver")]),
    named("S-72-instagram", "Instagram's browser is known", "browser=instagram", &["in-app-browser"], &[("/environment/inApp", "instagram")]),
    named("S-72-facebook", "Facebook's browser is known", "browser=facebook", &["in-app-browser"], &[("/environment/inApp", "facebook")]),
    named("S-72-line", "LINE's browser is known", "browser=line", &["in-app-browser"], &[("/environment/inApp", "line")]),
    named("S-72-webview", "an unknown app's browser on Android is known as one", "browser=webview", &["in-app-browser"], &[("/environment/inApp", "webview")]),
    plain(
        "windows-11",
        "Windows 11 is told from Windows 10",
        "before=windows-11",
        &[("/environment/os/version", "11"), ("/environment/browser/name", "chrome")],
    ),
    plain("S-72-whale", "Whale is a browser and no app's", "browser=whale", &[("/environment/browser/name", "whale"), ("/environment/surface", "tab")]),
    plain(
        "S-72-samsung",
        "Samsung Internet is a browser and no app's",
        "browser=samsung",
        &[("/environment/browser/name", "samsung-internet"), ("/environment/surface", "tab")],
    ),
    plain(
        "S-72-ipad",
        "Safari on an iPad, which calls itself a Mac's, is no app's",
        "browser=ipad",
        &[("/environment/browser/name", "safari"), ("/environment/device", "tablet")],
    ),
    Scenario {
        id: "popup-unsupported",
        fact: "in an app's browser that gives no window, a press in time is told as an app without windows",
        page: "how=open&before=frozen-open&browser=webview",
        actions: &[Ready, Press, Event("payready-blocked")],
        findings: &["popup-unsupported"],
        opened: 0,
        ..ROW
    },
    // What the provider says of browsers.
    Scenario {
        id: "browser-unsupported",
        fact: "a browser that the provider refuses is told",
        page: "profile=refused:chrome,firefox,safari,other",
        actions: DONE,
        findings: &["browser-unsupported"],
        ..ROW
    },
    Scenario {
        id: "platform-unsupported",
        fact: "an operating system that the provider does not list is told",
        page: "profile=platforms:windows,macos",
        actions: DONE,
        findings: &["browser-unsupported"],
        ..ROW
    },
    Scenario {
        id: "browser-outdated",
        fact: "a browser that is too old for the provider is told",
        engines: &[Chromium],
        page: "profile=minimum:chrome-999",
        actions: DONE,
        findings: &["browser-outdated"],
        ..ROW
    },
    Scenario {
        id: "browser-outdated-firefox",
        fact: "a browser that is too old for the provider is told",
        engines: &[Firefox],
        page: "profile=minimum:firefox-999",
        actions: DONE,
        findings: &["browser-outdated"],
        ..ROW
    },
    Scenario {
        id: "browser-outdated-webkit",
        fact: "a browser that is too old for the provider is told",
        engines: &[Webkit],
        // WebKitGTK calls itself nobody's browser; an iPad's Safari it can pass for.
        page: "browser=ipad&profile=minimum:safari-999",
        actions: DONE,
        findings: &["browser-outdated"],
        ..ROW
    },
    Scenario {
        id: "browser-new-enough",
        fact: "a browser that is new enough for the provider is no finding",
        page: "profile=minimum:chrome-100",
        actions: DONE,
        ..ROW
    },
    Scenario {
        id: "capability-missing",
        fact: "where a browser has not what the provider needs, that is told",
        engines: &[Firefox, Webkit],
        page: "profile=needs:payment-request",
        actions: DONE,
        findings: &["capability-missing"],
        proof: &[("typeof window.PaymentRequest", "undefined")],
        ..ROW
    },
    Scenario {
        id: "capability-there",
        fact: "where a browser has what the provider needs, that is no finding",
        page: "profile=needs:crypto-subtle,indexed-db,broadcast-channel,web-socket,big-int",
        actions: DONE,
        ..ROW
    },
    // Around the page.
    Scenario {
        id: "S-75",
        fact: "a shop's page over plain http is a notice",
        setup: &FAR,
        site: Site::Far,
        actions: DONE,
        notices: &["insecure-page"],
        proof: &[("String(isSecureContext)", "false")],
        ..ROW
    },
    Scenario {
        id: "S-75-needs",
        fact: "over plain http a browser has no cryptography for the provider: told",
        setup: &FAR,
        site: Site::Far,
        page: "profile=needs:crypto-subtle",
        actions: DONE,
        findings: &["capability-missing"],
        notices: &["insecure-page"],
        proof: &[("typeof crypto.subtle", "undefined")],
        ..ROW
    },
    Scenario {
        id: "S-74-screen",
        fact: "a screen that is smaller than the payment window is a notice",
        page: "profile=min-window:4000x3000",
        actions: DONE,
        notices: &["window-too-small"],
        proof: &[("String(screen.availWidth < 4000)", "true")],
        ..ROW
    },
    Scenario {
        id: "S-74-frame",
        fact: "a page that is smaller than the payment's frame is a notice",
        setup: &RESIZED,
        page: "how=open&attr-mode=frame&profile=min-window:900x900",
        actions: &[Resize(600, 500), Ready, Press, Event("payready-open")],
        notices: &["window-too-small"],
        open_in_click: true,
        proof: &[("String(innerWidth < 900 && innerHeight < 900)", "true")],
        ..ROW
    },
    Scenario {
        id: "S-74-small",
        fact: "a small browser window is nothing that a payment window minds",
        setup: &RESIZED,
        actions: &[Resize(320, 400), Ready, Press, Event("payready-open")],
        never: &["window-too-small"],
        ..ROW
    },
    Scenario {
        id: "S-74-zoomed",
        fact: "a page at twice its size is a notice",
        engines: &[Chromium, Firefox],
        unreachable: &[
            (Firefox, "at 200 % Firefox 153 halves outerWidth together with innerWidth (683 of 1366): a page cannot tell how far it is zoomed"),
            (Webkit, "MiniBrowser zooms by keys of its own window, which a driver does not reach"),
        ],
        setup: &ZOOMED,
        actions: DONE,
        notices: &["page-zoomed"],
        ..ROW
    },
    // What is being paid.
    Scenario {
        id: "certificate-needed",
        fact: "a payment for which the provider asks a certificate is a notice",
        page: "profile=rule:certificate-needed",
        actions: DONE,
        notices: &["certificate-needed"],
        spoken: Some("it is told beside the window"),
        ..ROW
    },
    Scenario {
        id: "card-authentication",
        fact: "a card that is authenticated in a way of its own is a notice",
        page: "profile=card:isp&attr-card=kb",
        actions: DONE,
        notices: &["card-authentication"],
        spoken: Some("it is told beside the window"),
        ..ROW
    },
    Scenario {
        id: "other-card",
        fact: "of a card that the provider does not name nothing is said",
        page: "profile=card:isp&attr-card=elsewhere",
        actions: DONE,
        notices: &["invalid-config"],
        never: &["card-authentication"],
        warning: &["card", "elsewhere"],
        ..ROW
    },
];
