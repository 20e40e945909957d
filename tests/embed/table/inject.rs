//! Fail open: at each step from the script tag to the payment window something goes wrong, and exactly one window opens, in the click.

use super::ROW;
use crate::scenario::Action::{Attempts, Click, Event, Noted, Press, Ready, Until, Wait};
use crate::scenario::Engine::Chromium;
use crate::scenario::{Action, Engine, Notes, Scenario};
use crate::setups::HASTY;

/// The loader has run, where there is one.
const LOADED: Action = Until("return !document.querySelector('script[src*=\"payready.js\"]') || !!window.payready");
/// What hangs does so by then, and what is broken has broken.
const BROKEN: Action = Wait(700);
/// Says so where an event is told twice: it would never be untold.
macro_rules! once {
    ($event:literal) => {
        Until(concat!(
            "
            if (window.demo && demo.events.filter(({ type }) => type === '",
            $event,
            "').length > 1) demo.errors.push('told twice: ",
            $event,
            "')
            return true"
        ))
    };
}

/// What is told twice is told by then.
const SOON: Action = Wait(400);
const TOLD_ONCE: Action = once!("payready-open");
const BLOCKED_ONCE: Action = once!("payready-blocked");
/// What happens in the browser, and may differ from one to the other. WebKit's driver answers nothing while a file hangs.
const ALL: &[Engine] = &[Chromium, Engine::Firefox];
/// What happens in our own code: one is enough.
const CHROMIUM: &[Engine] = &[Chromium];

const ONCE: &str = "whatever is broken, pay opens one window, in the click";
const ONCE_OPEN: &str = "whatever is broken, Payready opens one window, in the click";
const TOLD: Option<&str> = Some("what is broken may be told");

/// What the file that comes in the place of ours throws, before anybody could hear it but the page's first script.
const ITS_OWN: &[&str] = &["error: Error: a file that throws", "error: Uncaught Error: a file that throws"];

/// The shop opens its window itself.
const GUARD: Scenario = Scenario { fact: ONCE, actions: &[LOADED, BROKEN, Press, Attempts(1), SOON, TOLD_ONCE], spoken: TOLD, noise: ITS_OWN, ..ROW };
/// Payready opens it.
const OPEN: Scenario = Scenario {
    fact: ONCE_OPEN,
    actions: &[LOADED, BROKEN, Press, Event("payready-open"), SOON, TOLD_ONCE],
    spoken: TOLD,
    open_in_click: true,
    noise: ITS_OWN,
    ..ROW
};
/// The script itself does not come whole: the browser may say so.
const LOADER: Scenario =
    Scenario { fact: "a script that does not come is in nobody's way", setup: &HASTY, actions: &[BROKEN, Press, Attempts(1)], noise: &["error: "], ..GUARD };
/// WebKit's driver answers nothing while a file hangs.
const HANGING: Scenario = Scenario { engines: ALL, ..LOADER };
/// A profile that does not come is the shop's to know.
const PROFILE: Scenario = Scenario { warning: &["provider"], ..GUARD };
const PROFILE_OPEN: Scenario = Scenario { warning: &["provider"], ..OPEN };

/// A row for each step and each fault: the guarded button, and in Chromium the element's own.
macro_rules! faults {
    ($($step:literal $with:literal $engines:ident $guard:ident $open:ident: $($fault:literal)*;)*) => {
        &[$($(
            Scenario { id: concat!("inject-", $step, "-", $fault), page: concat!("cdn=", $step, "-", $fault, $with), engines: $engines, ..$guard },
            Scenario { id: concat!("inject-", $step, "-", $fault, "-open"), page: concat!("how=open&cdn=", $step, "-", $fault, $with), engines: CHROMIUM, ..$open },
        )*)*]
    };
}

/// The same for what only the guarded button has.
macro_rules! guarded {
    ($($step:literal $with:literal $guard:ident: $($fault:literal)*;)*) => {
        &[$($(Scenario { id: concat!("inject-", $step, "-", $fault), page: concat!("cdn=", $step, "-", $fault, $with), ..$guard },)*)*]
    };
}

pub const STEPS: &[Scenario] = faults! {
    "core" "" ALL GUARD OPEN: "404" "500" "html" "type" "hangs" "junk" "empty" "half" "cut" "throws" "nothing" "breaks" "rubbish" "pending" "busy" "late";
    "wasm" "" ALL GUARD OPEN: "404" "500" "html" "type" "hangs" "junk" "empty" "half" "cut" "throws" "nothing";
    "plain" ",core-404" ALL GUARD OPEN: "404" "500" "html" "type" "hangs" "junk" "half" "throws" "nothing" "breaks" "busy";
    "probes" "" ALL GUARD OPEN: "404" "500" "html" "hangs" "junk" "half" "throws" "nothing" "breaks" "rubbish" "pending" "busy";
    "profile" "&attr-provider=generic" CHROMIUM PROFILE PROFILE_OPEN: "500" "html" "junk" "empty" "cut";
    "profile" "&attr-provider=generic" CHROMIUM GUARD OPEN: "hangs";
};

pub const LOADERS: &[Scenario] = guarded! {
    "loader" "" LOADER: "404" "500" "html" "type" "junk" "empty" "half" "cut" "throws" "nothing" "busy";
    "loader" "" HANGING: "hangs";
};

/// The first opening comes to nothing, so that something would be shown; what the shopper sees then is broken, and the next press pays.
const SHOWN: Scenario = Scenario {
    fact: "whatever is broken in what is shown, the next press pays once",
    actions: &[LOADED, Ready, Press, Attempts(1), BROKEN, Press, Attempts(2), SOON, BLOCKED_ONCE],
    engines: CHROMIUM,
    ..GUARD
};

pub const SHOWS: &[Scenario] = guarded! {
    "guide" "&before=open-returns-null-once" SHOWN: "404" "500" "html" "hangs" "junk" "throws" "nothing" "breaks" "rubbish" "pending" "busy";
    "guidewasm" "&before=open-returns-null-once" SHOWN: "404" "html" "hangs" "cut" "throws" "nothing";
    "pack" "&before=open-returns-null-once" SHOWN: "404" "500" "html" "hangs" "junk" "nothing" "rubbish";
    "figures" "&before=open-returns-null-once" SHOWN: "404" "html" "hangs" "junk" "nothing" "rubbish";
};

/// The core is lost at a call of the loader's.
const TRAP: Scenario = Scenario { fact: "the core panics in the middle: one window", notices: &["fault"], ..GUARD };
const CHANGED: Action = Until("const tag = document.querySelector('pay-ready'); if (tag) tag.setAttribute('amount', '52000'); return true");
const ASKED_AGAIN: Action = Until("if (!window.payready) return true; payready.diagnose().catch(() => 0); return true");

pub const TRAPS: &[Scenario] = &[
    Scenario { id: "inject-trap-attempt", page: "cdn=wasm-trap-attempt", actions: &[Ready, Press, Attempts(1)], ..TRAP },
    Scenario {
        id: "inject-trap-attempt-open",
        page: "how=open&cdn=wasm-trap-attempt",
        actions: &[Ready, Press, Event("payready-open")],
        open_in_click: true,
        ..TRAP
    },
    Scenario {
        id: "inject-trap-settle",
        page: "page=consent&attr-provider=generic&cdn=wasm-trap-settle",
        actions: &[Ready, Press, Noted("asks"), Click("#terms"), Noted("terms"), Click("#agree"), Press, Noted("opened")],
        ..TRAP
    },
    Scenario { id: "inject-trap-rerun", page: "cdn=wasm-trap-rerun", actions: &[Ready, ASKED_AGAIN, Press, Attempts(1)], ..TRAP },
    Scenario { id: "inject-trap-changed", page: "how=written&cdn=wasm-trap-changed", actions: &[Ready, CHANGED, Press, Attempts(1)], ..TRAP },
    Scenario {
        id: "inject-trap-changed-open",
        page: "how=open&cdn=wasm-trap-changed",
        actions: &[Ready, CHANGED, Press, Event("payready-open")],
        open_in_click: true,
        ..TRAP
    },
    Scenario {
        id: "inject-trap-labels",
        page: "how=open&attr-mode=frame&cdn=wasm-trap-labels",
        actions: &[Ready, Press, Event("payready-open")],
        open_in_click: true,
        ..TRAP
    },
    Scenario {
        id: "inject-trap-overlaid",
        page: "how=open&attr-mode=frame&cdn=wasm-trap-overlaid",
        actions: &[Ready, Press, Event("payready-open")],
        open_in_click: true,
        ..TRAP
    },
];

/// The page's own handler of one of our events.
macro_rules! handlers {
    ($($event:literal $kind:literal: $opened:literal;)*) => {
        &[$(
            Scenario {
                id: concat!("inject-on-", $event, "-", $kind),
                fact: "whatever a page does when it hears of us, it pays once",
                page: concat!("page=hostile-handler&event=", $event, "&kind=", $kind),
                actions: &[Ready, Press, Noted($opened)],
                noise: &["error: Uncaught Error: the handler", "error: Error: the handler", "error: Script error"],
                engines: CHROMIUM,
                ..GUARD
            },
            Scenario {
                id: concat!("inject-on-", $event, "-", $kind, "-open"),
                fact: "whatever a page does when it hears of us, Payready opens one window",
                page: concat!("page=hostile-handler&how=open&event=", $event, "&kind=", $kind),
                actions: &[Ready, Press],
                notes: Notes::Differ("in open mode the shop opens nothing itself"),
                noise: &["error: Uncaught Error: the handler", "error: Error: the handler", "error: Script error"],
                engines: CHROMIUM,
                ..GUARD
            },
        )*]
    };
}

pub const HANDLERS: &[Scenario] = handlers! {
    "diagnosis" "throws": "opened";
    "diagnosis" "busy": "opened";
    "diagnosis" "removes": "opened";
    "diagnosis" "asks": "opened";
    "before-open" "throws": "opened";
    "before-open" "busy": "opened";
    "before-open" "stops": "opened";
    "before-open" "changes": "opened";
    "before-open" "asks": "opened";
    "before-open" "clicks": "opened";
    "open" "throws": "opened";
    "open" "busy": "opened";
    "open" "removes": "opened";
    "open" "clicks": "opened";
    "open" "asks": "opened";
};
