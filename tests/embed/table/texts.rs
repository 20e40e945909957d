//! Texts of a provider's own, in the place of ours.

use super::ROW;
use crate::scenario::Action::{self, Event, Press, Ready, Until};
use crate::scenario::Scenario;

/// The panel says this; `says` gives the text of one of its parts.
macro_rules! panel {
    ($test:literal) => {
        Until(concat!(
            "if (!window.payready) return true
             if (!demo.find('[part~=panel]')) return false
             const says = (part) => demo.find(`[part~=${part}]`).textContent
             return ",
            $test
        ))
    };
}

const OURS: &[Action] = &[Ready, Press, Event("payready-blocked"), panel!("says('title') === '결제창이 열리지 않았어요'")];

const fn own(id: &'static str, fact: &'static str, page: &'static str, actions: &'static [Action]) -> Scenario {
    Scenario { id, fact, page, actions, findings: &["popup-intercepted"], opened: 0, ..ROW }
}

pub const ROWS: &[Scenario] = &[
    Scenario {
        warning: &["texts-own.json", "stop-interception.reason: it has markup", "button.retry: it is empty", "do-1: it has 90 characters", "nobody.knows"],
        ..own(
            "own-texts",
            "a provider's own texts stand in the place of ours, but for those that do not fit: they are named, and ours are read",
            "profile=texts:own&before=open-returns-null",
            &[
                Ready,
                Press,
                Event("payready-blocked"),
                panel!("says('title') === '데모 결제창이 안 열렸어요' && says('reason').includes('확장 프로그램') && says('primary').trim().length > 1"),
            ],
        )
    },
    own(
        "own-texts-language",
        "a provider may add a language; what it leaves out is in English",
        "profile=texts:vi&attr-lang=vi&before=open-returns-null",
        &[
            Ready,
            Press,
            Event("payready-blocked"),
            panel!("says('title') === 'Cửa sổ thanh toán không mở' && says('reason').startsWith('An extension') && demo.find('[part~=panel]').lang === 'vi'"),
        ],
    ),
    Scenario {
        warning: &["texts-changed.json"],
        noise: &["error: "],
        ..own("own-texts-changed", "a file that is not the sealed one is not used", "profile=texts:changed&before=open-returns-null", OURS)
    },
    Scenario {
        warning: &["texts-foreign.json", "expected a file of"],
        ..own("own-texts-foreign", "nor is one of a third host", "profile=texts:foreign&before=open-returns-null", OURS)
    },
];
