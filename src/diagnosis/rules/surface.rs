//! What a press opened that is no window: a form that goes out, an app.

use super::finding;
use crate::diagnosis::{Attempt, Certainty, Code, Facts, Finding, Probe, Reading, Severity, Snapshot};

pub(super) fn form_blocked(snapshot: &Snapshot) -> Option<Finding> {
    let facts = form(snapshot, "page-policy")?;
    // Many forms go out that are not the payment's: those of trackers and newsletters. Its own goes to one of the profile's hosts, or to the
    // shop's server, which sends it on; where those hosts are not known, or it was the shop's, the payment is not there.
    let named = facts.get("host").is_none_or(|host| snapshot.profile.names_host(host));
    let perhaps = snapshot.profile.hosts.is_empty() || facts.says("own", "yes");
    (named || (perhaps && !is_there(snapshot))).then(|| finding(Code::FormBlocked, Severity::Blocker, Certainty::Proven, facts.clone())).flatten()
}

pub(super) fn navigation_stuck(snapshot: &Snapshot) -> Option<Finding> {
    let facts = form(snapshot, "stayed").filter(|_| !is_there(snapshot))?;
    // A slow server, a file and an answer without content look alike. Before a form goes from a secure page to an insecure one, browsers ask.
    let (severity, certainty) = if facts.says("insecure", "yes") { (Severity::Warning, Certainty::Likely) } else { (Severity::Notice, Certainty::Possible) };
    finding(Code::NavigationStuck, severity, certainty, facts.clone())
}

pub(super) fn app_not_opened(snapshot: &Snapshot) -> Option<Finding> {
    // Some providers try the app beside the payment's own window or frame.
    if is_there(snapshot) {
        return None;
    }
    // It was called, and neither was this page left nor did it lose the focus.
    let facts = &snapshot.denied(Probe::App)?.facts;
    // Where the shop has answered to that on its page, it knows.
    let (severity, certainty) = if facts.says("answered", "yes") { (Severity::Notice, Certainty::Possible) } else { (Severity::Warning, Certainty::Likely) };
    finding(Code::AppNotOpened, severity, certainty, facts.clone())
}

/// Whether the payment of this press is seen to be open, or the page says that it is done.
pub(super) fn is_there(snapshot: &Snapshot) -> bool {
    let seen = |probe| snapshot.reading(probe) == Reading::Yes;
    snapshot.attempt.as_ref().is_some_and(Attempt::came) || seen(Probe::PaymentFrame) || seen(Probe::Answer)
}

/// What became of the form that a press sent, where that is why it did not go on.
pub(super) fn form<'snapshot>(snapshot: &'snapshot Snapshot, cause: &str) -> Option<&'snapshot Facts> {
    snapshot.denied(Probe::Form).map(|evidence| &evidence.facts).filter(|facts| facts.says("cause", cause))
}
