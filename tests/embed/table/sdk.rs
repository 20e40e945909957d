//! Stand-ins of payment providers' scripts, by the way in which they open a payment: each healthy one pays and hears nothing of ours, and what
//! is known to go wrong with it is told, on a page that goes on as it would without us.

use super::{NEVER_ALARMED, ROW};
use crate::scenario::Action::{Back, Event, Noted, Press, Probed, Ready, Until, Wait};
use crate::scenario::Engine::{Chromium, Firefox};
use crate::scenario::{Action, Engine, Scenario};

/// Longer than anything waits that judges a press.
const PAID: &[Action] = &[Ready, Press, Noted("paid"), Wait(3000), NEVER_ALARMED];

/// The shop is told that the payment is open in a frame of its page, and nothing else is said.
const PAID_IN_FRAME: &[Action] = &[Ready, Press, Noted("paid"), Event("payready-open"), Wait(3000), NEVER_ALARMED];

/// The note beside a payment that does not go on as it should.
const NOTED: Action =
    Until("return !window.payready || [...document.querySelectorAll('pay-ready')].some(element => element.shadowRoot.querySelector('[part~=note]'))");

/// The payment is there, and nobody sees it.
const VEILED: &[Action] = &[Ready, Probed("viewport"), Press, Noted("paid"), NOTED];

/// The payment is paid as without Payready, and nothing is said at any time.
const fn healthy(id: &'static str, fact: &'static str, page: &'static str) -> Scenario {
    Scenario { id, fact, page, actions: PAID, ..ROW }
}

/// What goes wrong is told beside the payment; the page does what it does without Payready.
const fn failing(id: &'static str, fact: &'static str, page: &'static str, findings: &'static [&'static str]) -> Scenario {
    Scenario { id, fact, page, actions: &[Ready, Probed("viewport"), Press, NOTED], findings, ..ROW }
}

pub const ROWS: &[Scenario] = &[
    Scenario { actions: PAID_IN_FRAME, ..healthy("sdk-inicis", "a form posted into a layer that was there from the start pays", "page=sdk-inicis") },
    healthy("sdk-inicis-generic", "so it does without a profile", "page=sdk-inicis&attr-provider=generic"),
    healthy("sdk-inicis-fades", "a layer that is faded in is seen", "page=sdk-inicis&fault=fades"),
    Scenario {
        actions: VEILED,
        ..failing(
            "sdk-inicis-invisible",
            "a layer that a style of the shop's leaves transparent covers the page: told",
            "page=sdk-inicis&fault=invisible",
            &["frame-invisible"],
        )
    },
    Scenario {
        actions: VEILED,
        ..failing(
            "sdk-inicis-invisible-generic",
            "so it is without a profile, since the form was sent there",
            "page=sdk-inicis&fault=invisible&attr-provider=generic",
            &["frame-invisible"],
        )
    },
    Scenario {
        opened: 0,
        noise: &["policy: form-action", "error: "],
        ..failing(
            "sdk-inicis-form",
            "a policy of the shop's that keeps its form in: told",
            "page=sdk-inicis&header=content-security-policy:form-action 'self'",
            &["form-blocked"],
        )
    },
    Scenario {
        opened: 0,
        ..failing(
            "sdk-inicis-frame",
            "a policy of the shop's that refuses the payment's frame: told",
            "page=sdk-inicis&header=content-security-policy:frame-src 'self'",
            &["frame-blocked-by-page"],
        )
    },
    Scenario { actions: PAID_IN_FRAME, ..healthy("sdk-kcp", "a layer that is made at the press, with a helper of no size, pays", "page=sdk-kcp") },
    healthy("sdk-kcp-generic", "so it does without a profile", "page=sdk-kcp&attr-provider=generic"),
    healthy("sdk-nice", "a layer whose shop deletes all that came into its body pays", "page=sdk-nice"),
    healthy("sdk-nice-generic", "so it does without a profile", "page=sdk-nice&attr-provider=generic"),
    healthy(
        "sdk-nice-callbacks",
        "so it does where the functions are asked for that its script calls",
        "page=sdk-nice&profile=requires:nicepaySubmit,nicepayClose",
    ),
    Scenario {
        noise: &["ReferenceError", "Uncaught ReferenceError", "Can't find variable"],
        actions: &[Ready, Probed("viewport"), Press, Noted("closed"), NOTED],
        ..failing(
            "sdk-nice-callback",
            "a function of the shop's that the provider's script calls is not there: told",
            "page=sdk-nice&fault=callback&profile=requires:nicepaySubmit,nicepayClose",
            &["shop-callback-missing"],
        )
    },
    healthy("sdk-xpay", "a layer that stands in the shop's page, and returns to it, pays", "page=sdk-xpay"),
    healthy("sdk-xpay-generic", "so it does without a profile", "page=sdk-xpay&attr-provider=generic"),
    Scenario { actions: PAID_IN_FRAME, ..healthy("sdk-toss", "a frame that comes when the provider has answered pays", "page=sdk-toss") },
    healthy("sdk-toss-generic", "so it does without a profile", "page=sdk-toss&attr-provider=generic"),
    Scenario { actions: PAID_IN_FRAME, ..healthy("sdk-toss-slow", "so it does when that takes long", "page=sdk-toss&wait=8000") },
    Scenario {
        actions: &[Ready, Press, Press, Noted("InvalidMethodTransaction"), Noted("paid"), Wait(3000), NEVER_ALARMED],
        ..healthy("sdk-toss-twice", "a second press that its script rejects changes nothing", "page=sdk-toss&wait=2000")
    },
    healthy("sdk-hecto", "a layer that is measured by the shop's jQuery pays", "page=sdk-hecto"),
    Scenario {
        opened: 0,
        noise: &["ReferenceError", "Uncaught ReferenceError", "Can't find variable"],
        ..failing(
            "sdk-hecto-jquery",
            "without it the provider's script throws: told",
            "page=sdk-hecto&fault=jquery&profile=requires:$",
            &["shop-callback-missing"],
        )
    },
    healthy("sdk-hecto-popup", "a form posted into the window that was opened pays", "page=sdk-hecto&type=popup"),
    healthy("sdk-hecto-popup-generic", "so it does without a profile", "page=sdk-hecto&type=popup&attr-provider=generic"),
    Scenario {
        engines: &[Chromium, Firefox],
        actions: &[Ready, Press, Noted("refused"), Event("payready-blocked")],
        opened: 0,
        ..failing("sdk-hecto-late", "the window is refused, and the form is posted all the same: told once", "page=sdk-hecto&wait=6000", &["popup-too-late"])
    },
    healthy("sdk-ksnet", "a form posted into an empty window pays", "page=sdk-ksnet"),
    healthy("sdk-ksnet-generic", "so it does without a profile", "page=sdk-ksnet&attr-provider=generic"),
    Scenario {
        engines: &[Chromium, Firefox],
        actions: &[Ready, Press, Noted("refused"), Event("payready-blocked")],
        opened: 0,
        ..failing("sdk-ksnet-late", "without the window the shop stops: told", "page=sdk-ksnet&wait=6000", &["popup-too-late"])
    },
    Scenario {
        engines: &[Chromium, Firefox],
        ..healthy("sdk-kakao", "a window that is opened when the shop's server has answered pays", "page=sdk-kakao&wait=200")
    },
    Scenario { engines: &[Chromium, Firefox], ..healthy("sdk-kakao-slow", "so it does while the press still counts", "page=sdk-kakao&wait=2000") },
    Scenario {
        engines: &[Chromium, Firefox],
        actions: &[Ready, Press, Noted("refused"), Event("payready-blocked")],
        opened: 0,
        ..failing("sdk-kakao-late", "a window that is asked for when the press no longer counts: told", "page=sdk-kakao&wait=6000", &["popup-too-late"])
    },
    Scenario {
        engines: &[Chromium, Firefox],
        ..healthy_form("sdk-kakao-form", "a form that is posted to a window nobody has opened opens it", "page=sdk-kakao&way=form")
    },
    Scenario {
        engines: &[Chromium, Firefox],
        opened: 0,
        ..failing("sdk-kakao-form-late", "so it does not when the press no longer counts: told", "page=sdk-kakao&way=form&wait=6000", &["popup-too-late"])
    },
    healthy("sdk-zoid", "an empty window that is led to the payment later, and closes itself, pays", "page=sdk-zoid"),
    healthy("sdk-zoid-generic", "so it does without a profile", "page=sdk-zoid&attr-provider=generic"),
    Scenario { opened: 2, ..healthy("sdk-3ds", "a form posted into a frame that nobody sees, then a challenge, pays", "page=sdk-3ds") },
    Scenario { opened: 2, ..healthy("sdk-3ds-generic", "so it does without a profile", "page=sdk-3ds&attr-provider=generic") },
    healthy("sdk-sync", "a shop that asks its server inside the click pays", "page=sdk-sync"),
    healthy("sdk-sync-generic", "so it does without a profile", "page=sdk-sync&attr-provider=generic"),
    Scenario {
        engines: &[Chromium, Firefox],
        actions: &[Ready, Press, Noted("paid false"), Event("payready-blocked")],
        opened: 0,
        ..failing(
            "sdk-sync-late",
            "where its server takes longer than the press counts, the window is refused: told",
            "page=sdk-sync&wait=6500",
            &["popup-too-late"],
        )
    },
    healthy("sdk-sheet", "a shop whose sheet the browser refuses pays in its layer", "page=sdk-sheet"),
    healthy("sdk-braintree", "fields in the provider's frames and a request pay without a window", "page=sdk-braintree"),
    healthy("sdk-braintree-generic", "so they do without a profile", "page=sdk-braintree&attr-provider=generic"),
    Scenario {
        actions: &[Ready, Press, Until("return location.pathname === '/pay'"), Back, Wait(1000), NEVER_ALARMED],
        ..healthy("sdk-redirect", "the page goes to the provider and comes back unpaid", "page=sdk-redirect")
    },
    Scenario {
        actions: &[Ready, Press, Wait(13500), NEVER_ALARMED],
        opened: 0,
        notices: &["navigation-stuck"],
        ..healthy("sdk-redirect-empty", "a server that answers without content leaves the page where it is: a notice", "page=sdk-redirect&fault=empty")
    },
    beside("sdk-beside-nested", "a form that goes to a frame within a frame, long after the press, goes there", "page=sdk-beside&fault=nested"),
    beside("sdk-beside-shadow", "so does one to a frame in a shadow root", "page=sdk-beside&fault=shadow"),
    Scenario {
        noise: &["policy: form-action", "error: "],
        ..beside(
            "sdk-beside-tracker",
            "a tracker's form that the shop's policy keeps in says nothing of the payment",
            "page=sdk-beside&fault=tracker&header=content-security-policy:form-action 'self' http://pg.localhost:*",
        )
    },
    Scenario {
        noise: &["error: "],
        opened: 0,
        ..beside(
            "sdk-beside-field",
            "a field that asks for more, beside a tracker that throws, is what came of the press",
            "page=sdk-beside&fault=throws-field",
        )
    },
    Scenario {
        noise: &["error: "],
        ..beside("sdk-beside-late", "a payment that comes after five seconds, beside a tracker that throws, has come", "page=sdk-beside&fault=throws-late")
    },
    beside("sdk-beside-app", "an app that is tried beside the payment's frame, and does not come, is not missed", "page=sdk-beside&fault=app"),
    Scenario {
        actions: &[Ready, Press, Noted("home"), Press, Noted("opened"), Wait(1000), NEVER_ALARMED],
        opened: 2,
        ..beside("sdk-beside-home", "a window that is back on the shop's own pages holds no press", "page=sdk-beside&fault=home")
    },
    Scenario {
        engines: &[Chromium],
        actions: &[Ready, Press, Noted("called"), Wait(7000), NEVER_ALARMED],
        opened: 0,
        ..healthy("sdk-app-web", "a shop that goes on by itself where the app does not come is left alone", "page=sdk-app&way=web")
    },
    Scenario {
        engines: &[Chromium],
        actions: &[Ready, Press, Noted("called"), Wait(7000), NEVER_ALARMED],
        opened: 0,
        notices: &["app-not-opened"],
        ..healthy("sdk-app-code", "so is one that shows another way", "page=sdk-app&way=code")
    },
    // What Firefox and WebKit do about an address that they do not know is seen by nobody; WebKit leaves the page for its own.
    app(&[Chromium], "sdk-app", "an app that is called and does not come: told", "page=sdk-app"),
    app(&[Chromium, Firefox], "sdk-app-link", "so it is where a link calls it", "page=sdk-app&way=link"),
    app(&Engine::ALL, "sdk-app-frame", "so it is where a frame calls it", "page=sdk-app&way=frame"),
];

/// What a shop does beside its payment is not told as the payment's, however long one waits.
const fn beside(id: &'static str, fact: &'static str, page: &'static str) -> Scenario {
    Scenario { engines: &[Chromium, Firefox], actions: &[Ready, Press, Wait(12000), NEVER_ALARMED], ..healthy(id, fact, page) }
}

/// An app that is not installed here.
const fn app(engines: &'static [Engine], id: &'static str, fact: &'static str, page: &'static str) -> Scenario {
    Scenario { engines, opened: 0, ..failing(id, fact, page, &["app-not-opened"]) }
}

/// The same where the shop is told nothing by its own code.
const fn healthy_form(id: &'static str, fact: &'static str, page: &'static str) -> Scenario {
    Scenario { id, fact, page, actions: &[Ready, Press, Wait(4000), NEVER_ALARMED], ..ROW }
}
