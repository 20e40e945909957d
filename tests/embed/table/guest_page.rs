//! Faults of other shops' pages: what the page is made of, how it loads Payready, and what it must not notice of it.

use super::{PANEL_BEHIND_BUTTON, ROW};
use crate::scenario::Action::{self, Attempts, Event, Noted, Press, Ready, Until, Wait};
use crate::scenario::Engine::{Chromium, Firefox};
use crate::scenario::{Control, Engine, Notes, Scenario};

const BOTH: &[Engine] = &[Chromium, Firefox];
const DONE: &[Action] = &[Ready, Press, Event("payready-open")];
const HYDRATED: &[Action] = &[Ready, Noted("hydrated"), Press, Noted("opened"), Event("payready-open")];
const THERE: &str = "return !!document.getElementById('pay')";
/// Asked of the core once more, it is there.
const CAME_AFTER_ALL: &str = "
    if (!document.querySelector('script[src*=\"payready.js\"]')) return true
    return payready.ready.then(() => true, () => { payready.diagnose().catch(() => 0); return false })";
const READY_IS_REFUSED: &str = "
    if (!document.querySelector('script[src*=\"payready.js\"]')) return true
    return !!window.payready && !!payready.ready && payready.ready.then(() => false, () => true)";
/// What ticks is the core's; listeners stay as long as the element does.
const COUNT_ANEW: &str = "demo.ticks = 0; return true";
const NOTHING_TICKS: &str = "return demo.ticks === 0 && !/interval/.test(demo.held())";
const NOTHING_MISSED: &str = "return demo.resources.length === 0";
const TOO_OLD: &str = "return !window.payready || /브라우저/.test((demo.find('[part~=panel]') || {}).textContent)";
const PANEL_IS_UP: &str = "return !window.payready || !!demo.find('[part~=panel]')";
const NO_ELEMENT: &str = "return demo.elements().length === 0";

/// Pay opens and nothing is found.
const fn healthy(id: &'static str, fact: &'static str, page: &'static str) -> Scenario {
    Scenario { id, fact, page, engines: BOTH, actions: DONE, ..ROW }
}

/// The promise of the core says whose page it is.
const MERCHANTS_REASON: &str = "
    if (!window.payready) return true
    if (!demo.refused) { demo.refused = 'asked'; payready.ready.catch(error => { demo.refused = error.message }) }
    return demo.refused === 'payready: wasm-refused'";

pub const ROWS: &[Scenario] = &[
    // Without an element.
    Scenario {
        id: "F-23",
        fact: "with no element on the page, payready.ready settles and payready.diagnose answers",
        engines: BOTH,
        page: "page=api-only&how=api",
        actions: &[Ready],
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "F-23-open",
        fact: "and what payready.open has to say is seen on the page",
        engines: BOTH,
        page: "page=api-only&how=api&stub=yes",
        actions: &[Ready, Press, Until(PANEL_IS_UP)],
        findings: &["popup-intercepted"],
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "F-24",
        fact: "a core that does not come and then does is there for who asks again",
        engines: BOTH,
        page: "cdn=core-once",
        actions: &[Ready, Press, Until(CAME_AFTER_ALL)],
        ..ROW
    },
    Scenario {
        id: "F-24-legacy",
        fact: "where there are no custom elements, payready.ready is a promise that rejects",
        engines: BOTH,
        page: "before=no-custom-elements",
        actions: &[Until(READY_IS_REFUSED), Press],
        undiagnosed: Some("the core needs custom elements"),
        ..ROW
    },
    // Hostile globals.
    Scenario {
        actions: &[Ready, Press, Attempts(1)],
        ..healthy("F-27", "clicks and pointers that the page dispatches on its window are no presses and no errors", "before=dispatches")
    },
    healthy("F-27-polluted", "on a page whose every object has get, value and mode, pay opens", "before=polluted"),
    healthy("F-27-polluted-open", "in open mode, on a page whose every object has get, value and mode, pay opens", "how=open&before=polluted"),
    Scenario { actions: &[Ready, Press, Attempts(1)], ..healthy("F-27-event", "where CustomEvent throws, pay opens", "before=throwing-event") },
    Scenario { actions: &[Ready, Press], ..healthy("F-27-event-open", "in open mode, where CustomEvent throws, pay opens", "how=open&before=throwing-event") },
    healthy("F-27-head", "where the page's head is replaced while the core loads, it comes all the same", "before=other-head"),
    Scenario {
        actions: &[Ready, Press, Noted("opened"), Until(NO_ELEMENT)],
        ..healthy(
            "F-28",
            "what other tools write on the script tag makes no element",
            "page=plain&how=api&tag-data-nscript=afterInteractive&tag-data-cfasync=false&tag-data-rocketsrc=x",
        )
    },
    Scenario {
        actions: &[Ready, Noted("inline"), Noted("sdk"), Press, Noted("opened")],
        noise: &["policy: script-src"],
        never: &["script-failed"],
        ..healthy(
            "F-29",
            "what a policy only reports has not failed",
            "page=report-only&profile=page:ok&header=Content-Security-Policy-Report-Only:script-src 'self' http://cdn.localhost:*",
        )
    },
    Scenario {
        id: "F-31",
        fact: "once the core is lost, nothing of it ticks any more",
        engines: BOTH,
        page: "how=written&before=count-held&before=count-ticks&cdn=wasm-trap-press",
        actions: &[Ready, Press, Event("payready-open"), Wait(2000), Until(COUNT_ANEW), Wait(3000), Until(NOTHING_TICKS)],
        notices: &["fault"],
        ..ROW
    },
    Scenario {
        id: "F-32",
        fact: "a policy that refuses the core's files is the merchant's to mend",
        page: "header=Content-Security-Policy:connect-src 'self'",
        engines: BOTH,
        actions: DONE,
        notices: &["wasm-refused"],
        says: &[("/findings/0/audience", "merchant")],
        noise: &["policy: connect-src"],
        ..ROW
    },
    Scenario {
        id: "F-32-types",
        fact: "so are trusted types that allow no policy",
        page: "header=Content-Security-Policy:require-trusted-types-for 'script'; trusted-types 'none'",
        engines: &[Chromium],
        actions: &[Ready, Press, Event("payready-open"), Until(MERCHANTS_REASON)],
        undiagnosed: Some("no script of ours may be added, and so nobody is there to tell"),
        noise: &["policy: require-trusted-types-for"],
        ..ROW
    },
    // What the page must not notice.
    Scenario { actions: HYDRATED, ..healthy("F-42", "a page that React hydrates hydrates as without Payready", "page=react-ssr&profile=frame:ok") },
    Scenario { actions: HYDRATED, ..healthy("F-42-document", "so does a page whose whole document is React's", "page=react-document") },
    Scenario {
        actions: &[Ready, Press, Noted("opened"), Event("payready-open"), Press],
        control: Control::Opened(2, "without Payready a second press opens a second payment"),
        spoken: Some("the second press is held, and where the payment is is said"),
        notes: Notes::Differ("the second press does not reach the shop"),
        ..healthy("F-42-key", "where React makes the button anew at the press, its window is known", "page=react-strict")
    },
    Scenario {
        engines: &Engine::ALL,
        actions: &[Ready, Press, Event("payready-open")],
        ..healthy("F-43", "a pay button in a row stays where it is, and stays the last child", "page=flex-row")
    },
    Scenario {
        engines: &[Chromium],
        actions: &[Ready, Until(THERE), Press, Noted("opened")],
        ..healthy("F-48", "a button that comes later than Payready is guarded without a word", "page=late-button")
    },
    Scenario {
        id: "F-48-panel",
        fact: "and the panel is behind it",
        engines: BOTH,
        page: "page=late-button&late=6000",
        actions: &[Ready, Until(THERE), Press, Noted("opened false"), Event("payready-blocked"), Until(PANEL_BEHIND_BUTTON)],
        findings: &["popup-too-late"],
        opened: 0,
        ..ROW
    },
    // How it is loaded.
    Scenario {
        engines: &[Chromium],
        actions: &[Ready, Press, Event("payready-open"), Until(NOTHING_MISSED)],
        ..healthy("F-54", "where no script is ever the current one, Payready finds its own files", "before=no-current-script")
    },
    Scenario {
        id: "F-58",
        fact: "where there is neither a current script nor a custom element, as in Internet Explorer, a late window is told, and that the browser is too old",
        engines: &[Chromium],
        page: "before=no-current-script&before=no-custom-elements&pay=timer-6000",
        actions: &[Press, Attempts(1), Until(NOTHING_MISSED), Until(TOO_OLD)],
        undiagnosed: Some("the core needs custom elements"),
        spoken: Some("the late window is told; without custom events that cannot be seen"),
        opened: 0,
        ..ROW
    },
    Scenario { engines: &Engine::ALL, ..healthy("F-59", "wasm that is served as something else works without a word", "cdn=wasm-octets") },
];
