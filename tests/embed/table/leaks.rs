//! What Payready keeps and asks for, on pages that make much of it: as much at the end as at the start, and everything once.

use super::ROW;
use crate::scenario::Action::{Click, Event, Noted, Press, Ready, Until, Wait};
use crate::scenario::Engine;
use crate::scenario::{Action, Scenario};

/// The page's counters see the core: what they do not count, they cannot miss.
const IS_COUNTED: Action = Until(
    "
    if (!window.payready) return true
    const { kilobytes, listeners } = demo.kept()
    return kilobytes > 0 && (listeners > 0 || !document.querySelector('pay-ready'))",
);

/// The page keeps what it kept before, and no more.
const NO_MORE: Action = Until("return demo.more(demo.before) === ''");

/// Once a second.
const A_DAY: Action = Until("return !window.payready || demo.ticks > 86400");

/// Of the provider's profile and the host's answer there is one, of everything else no more than one, and one frame. A host that
/// is slow to answer is asked once more.
const ONE_EACH: Action = Until(
    "
    if (!window.payready) return true
    const asked = demo.asked(), of = part => Object.keys(asked).filter(address => address.includes(part)).length
    return Object.entries(asked).every(([address, times]) => times <= (address.includes('/payready/ping') ? 2 : 1)) && ['/profile.json', '/payready/ping'].every(part => of(part) === 1) && window.length <= 1",
);

pub const ROWS: &[Scenario] = &[
    Scenario {
        id: "leak-mounts",
        fact: "after a thousand elements came and went, nothing more is kept",
        page: "page=mounts&how=written&profile=frame:ok",
        actions: &[
            Ready,
            Click("#warm"),
            Noted("warm 100"),
            IS_COUNTED,
            Wait(1500),
            Click("#run"),
            Noted("mounted 200"),
            Noted("mounted 400"),
            Noted("mounted 600"),
            Noted("mounted 800"),
            Noted("mounted 1000"),
            NO_MORE,
            Press,
            Noted("opened"),
        ],
        ..ROW
    },
    Scenario {
        id: "leak-diagnoses",
        fact: "after two hundred diagnoses, nothing more is kept",
        page: "page=diagnoses&how=written&profile=frame:ok",
        actions: &[
            Ready,
            Click("#warm"),
            Noted("warm 10"),
            Noted("warm 20"),
            IS_COUNTED,
            Wait(1500),
            Click("#run"),
            Noted("asked 50"),
            Noted("asked 100"),
            Noted("asked 150"),
            Noted("asked 200"),
            NO_MORE,
            Press,
            Noted("opened"),
        ],
        ..ROW
    },
    Scenario {
        id: "leak-day",
        fact: "after as many looks at the payment window as in a day, nothing more is kept",
        page: "page=day&how=written",
        actions: &[Ready, Press, Noted("opened"), Event("payready-open"), IS_COUNTED, Wait(2500), Click("#begin"), Noted("begun"), A_DAY, NO_MORE],
        ..ROW
    },
    Scenario {
        id: "leak-many",
        fact: "thirty elements on a page ask for everything once, before a press and after it",
        // Counted in one engine: what is shared is shared by the same code in all of them.
        engines: &[Engine::Chromium],
        page: "page=many&how=written&profile=frame:ok&profile=kit:true&pg=kit&profile=page:ok&sdk=ok",
        actions: &[Ready, ONE_EACH, Press, Noted("opened"), Wait(2500), ONE_EACH],
        ..ROW
    },
];
