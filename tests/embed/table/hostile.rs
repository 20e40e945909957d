//! Hostile pages: the host does what hosts do, and the press pays exactly as without Payready, in silence, and nothing of ours is left.

use super::ROW;
use crate::scenario::Action::{Event, Noted, Press, Ready, Until};
use crate::scenario::{Action, Scenario};

/// Notes each node of the page, with and without Payready: nothing of ours is among them.
macro_rules! nodes {
    ($when:literal) => {
        Until(concat!(
            "
            if (demo.",
            $when,
            ") return true
            demo.",
            $when,
            " = true
            const ours = one => /payready/.test(one.src)
            const names = one => one.localName + '[' + one.getAttributeNames().join(' ') + ']'
            const nodes = [...document.querySelectorAll('head *, body *')].filter(one => !ours(one)).map(names)
            demo.note('",
            $when,
            " the press: ' + [names(document.documentElement), names(document.body), ...nodes].join(' '))
            return true"
        ))
    };
}

pub const BEFORE: Action = nodes!("before");
pub const AFTER: Action = nodes!("after");

/// A press that is seen, and told.
pub const PAYS: &[Action] = &[Ready, BEFORE, Press, Noted("opened"), Event("payready-open"), AFTER];

/// A page on which Payready runs, and has nothing to say.
pub const fn hostile(id: &'static str, fact: &'static str, page: &'static str) -> Scenario {
    Scenario { id, fact, page, actions: PAYS, ..ROW }
}

/// A page that keeps Payready from hearing the press: the core may be there, and nothing is told.
pub const fn unheard(id: &'static str, fact: &'static str, page: &'static str) -> Scenario {
    Scenario { id, fact, page, actions: &[Ready, BEFORE, Press, Noted("opened"), AFTER], ..ROW }
}
