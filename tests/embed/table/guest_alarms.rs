//! Faults of other shops' pages: alarms that would be false.

use super::ROW;
use crate::scenario::Action::{self, Click, DoubleClick, Event, Lived, Noted, Press, PressPlace, Ready, SecondTab, Until, Wait};
use crate::scenario::Engine::{Chromium, Firefox};
use crate::scenario::{Engine, Scenario};

const BOTH: &[Engine] = &[Chromium, Firefox];

/// A note may be there.
const NO_PANEL: &str = "return !window.payready || !demo.find('[part~=panel]')";

/// The payment goes on, and nothing is said, however long one waits for it.
const fn quiet(id: &'static str, fact: &'static str, page: &'static str, actions: &'static [Action]) -> Scenario {
    Scenario { id, fact, page, actions, engines: BOTH, ..ROW }
}

pub const ROWS: &[Scenario] = &[
    quiet(
        "F-38",
        "a script that fails beside a payment in a layer says nothing of the payment",
        "page=pixel-missing",
        &[Ready, Press, Noted("layer"), Wait(3000)],
    ),
    quiet("F-38-early", "so it is where the press comes before the probes", "page=pixel-missing&cdn=probes-late", &[Ready, Press, Noted("layer"), Wait(3000)]),
    quiet("F-38-generic", "so it is without a profile", "page=pixel-missing&attr-provider=generic", &[Ready, Press, Noted("layer"), Wait(3000)]),
    Scenario {
        engines: &[Chromium],
        ..quiet(
            "F-39",
            "a click on a bar above the pay button is no press, and once it is gone pay works",
            "page=consent-bar",
            &[Ready, PressPlace, Noted("bar"), Wait(3000), Click("#accept"), Press, Noted("opened")],
        )
    },
    quiet(
        "F-40",
        "the second click of a double click, on the shop's layer, is no press",
        "page=processing",
        &[Ready, DoubleClick("#pay"), Noted("one moment"), Noted("opened"), Wait(3000)],
    ),
    quiet("F-41", "a window that opens a moment after an error opened", "page=late-after-error", &[Ready, Press, Noted("opened"), Wait(2000)]),
    quiet("F-41-generic", "so it is without a profile", "page=late-after-error&attr-provider=generic", &[Ready, Press, Noted("opened"), Wait(2000)]),
    Scenario {
        engines: &Engine::ALL,
        ..quiet(
            "F-45",
            "a payment window that posts its result and closes itself has paid",
            "page=stored-card",
            &[Ready, Press, Noted("opened"), Noted("paid"), Lived(4000)],
        )
    },
    Scenario {
        engines: &Engine::ALL,
        ..quiet(
            "F-45-generic",
            "so it has without a profile",
            "page=stored-card&attr-provider=generic",
            &[Ready, Press, Noted("opened"), Noted("paid"), Wait(4000)],
        )
    },
    Scenario {
        second: (1, 1),
        ..quiet(
            "F-46",
            "two orders in two tabs, told apart by the hash of their address, are two orders",
            "page=hash-router",
            &[Ready, SecondTab, Press, Noted("opened"), Wait(2000)],
        )
    },
    quiet(
        "F-47",
        "a consent manager that lets only known cookies through is not a browser that refuses all",
        "page=plain&before=filter-cookies",
        &[Ready, Press, Noted("opened"), Wait(1000)],
    ),
    Scenario {
        engines: &[Chromium],
        findings: &["script-failed"],
        ..quiet(
            "F-55",
            "a window that is perhaps behind others is not spoken of, though something else is found",
            "late-sdk=no-global&profile=page:no-global",
            &[Ready, Press, Event("payready-open"), Lived(8000), Until(NO_PANEL)],
        )
    },
    Scenario {
        engines: &Engine::ALL,
        ..quiet(
            "F-57",
            "a provider's script that is added late and takes its time has not failed",
            "profile=page:late&late-sdk=late",
            &[Ready, Press, Event("payready-open"), Lived(4000)],
        )
    },
    Scenario {
        engines: &Engine::ALL,
        ..quiet(
            "F-57-const",
            "nor has one that defines its name by const",
            "profile=page:const&sdk=const",
            &[Ready, Press, Event("payready-open"), Lived(2000)],
        )
    },
];
