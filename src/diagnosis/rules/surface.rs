//! What a press opened that is no window: a form that goes out, an app.

use super::finding;
use crate::diagnosis::{Certainty, Code, Facts, Finding, Probe, Severity, Snapshot};

pub(super) fn form_blocked(snapshot: &Snapshot) -> Option<Finding> {
    finding(Code::FormBlocked, Severity::Blocker, Certainty::Proven, form(snapshot, "page-policy")?.clone())
}

pub(super) fn navigation_stuck(snapshot: &Snapshot) -> Option<Finding> {
    let facts = form(snapshot, "stayed")?;
    // A slow server, a file and an answer without content look alike. Before a form goes from a secure page to an insecure one, browsers ask.
    let (severity, certainty) = if facts.says("insecure", "yes") { (Severity::Warning, Certainty::Likely) } else { (Severity::Notice, Certainty::Possible) };
    finding(Code::NavigationStuck, severity, certainty, facts.clone())
}

pub(super) fn app_not_opened(snapshot: &Snapshot) -> Option<Finding> {
    // It was called, and neither was this page left nor did it lose the focus.
    finding(Code::AppNotOpened, Severity::Warning, Certainty::Likely, snapshot.denied(Probe::App)?.facts.clone())
}

/// What became of the form that a press sent, where that is why it did not go on.
pub(super) fn form<'snapshot>(snapshot: &'snapshot Snapshot, cause: &str) -> Option<&'snapshot Facts> {
    snapshot.denied(Probe::Form).map(|evidence| &evidence.facts).filter(|facts| facts.says("cause", cause))
}
