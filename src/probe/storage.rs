//! Does this page keep what it writes into `localStorage`?
//!
//! Reads: the property itself, then one entry of its own, written and read back.
//! Leaves: nothing; the entry is taken back at once.
//! Known lies: with cookies blocked the property access throws a `SecurityError`, not the first write; a full disk
//! throws a `QuotaExceededError`, which is another trouble; a sandboxed page throws as if it were blocked.
//! Source: <https://github.com/Modernizr/Modernizr/blob/master/feature-detects/storage/localstorage.js>

use super::{own_jar, thrown_name, unsupported};
use crate::diagnosis::{Facts, Reading, Reason};

const KEY: &str = "payready-probe";

pub(super) fn read() -> (Reading, Facts) {
    let Some(window) = crate::host::window() else { return (unsupported(), Facts::default()) };
    if !own_jar() {
        return (Reading::Unknown(Reason::NotRun), Facts::default());
    }
    let storage = match window.local_storage() {
        Ok(Some(storage)) => storage,
        // Some in-app browsers switch it off and give `null`.
        Ok(None) => return (Reading::No, Facts::default().with("localStorage", "null")),
        Err(thrown) => return refused(&thrown_name(&thrown)),
    };
    let back = storage.set_item(KEY, "1").and_then(|()| storage.get_item(KEY));
    let _gone = storage.remove_item(KEY);
    match back {
        Ok(Some(_)) => (Reading::Yes, Facts::default()),
        Ok(None) => (Reading::Unknown(Reason::Threw), Facts::default().with("readBack", "nothing")),
        Err(thrown) => refused(&thrown_name(&thrown)),
    }
}

fn refused(name: &str) -> (Reading, Facts) {
    let facts = Facts::default().with("threw", name.to_owned());
    if name == "SecurityError" { (Reading::No, facts) } else { (Reading::Unknown(Reason::Threw), facts) }
}
