//! Reaching the provider.

use super::finding;
use crate::diagnosis::{Certainty, Code, Evidence, Facts, Finding, Probe, Reading, Severity, Snapshot};

/// Slower than this, a shopper gives up.
const SLOW_MS: i64 = 3000;

pub(super) fn offline(snapshot: &Snapshot) -> Option<Finding> {
    let facts = &snapshot.denied(Probe::Online)?.facts;
    // `navigator.onLine` lies only in the other direction.
    let certainty = if facts.says("onLine", "false") { Certainty::Proven } else { Certainty::Likely };
    finding(Code::Offline, Severity::Blocker, certainty, facts.clone())
}

pub(super) fn host_unreachable(snapshot: &Snapshot) -> Option<Finding> {
    // Whether the host or the whole network is to blame, only another host's answer tells.
    if snapshot.reading(Probe::Online) != Reading::Yes {
        return None;
    }
    let host = lost(snapshot, |facts| !facts.says("policy", "yes") && !ours(facts) && !facts.says("plain", "answered"))?;
    let severity = if host.facts.says("role", "pay") { Severity::Blocker } else { severity(host) };
    finding(Code::HostUnreachable, severity, Certainty::Likely, facts(host))
}

pub(super) fn host_slow(snapshot: &Snapshot) -> Option<Finding> {
    let slow = |host: &&Evidence| match host.reading {
        Reading::Yes => host.facts.number("tookMs").is_some_and(|ms| ms > SLOW_MS),
        Reading::No => host.facts.says("ping", "timed-out") && host.facts.says("plain", "answered"),
        Reading::Unknown(_) => false,
    };
    finding(Code::HostSlow, Severity::Notice, Certainty::Proven, facts(snapshot.all(Probe::Host).find(slow)?))
}

pub(super) fn host_intercepted(snapshot: &Snapshot) -> Option<Finding> {
    let foreign = |facts: &Facts| facts.says("ping", "foreign") || (facts.says("ping", "failed") && facts.says("plain", "answered"));
    let host = lost(snapshot, |facts| !facts.says("policy", "yes") && foreign(facts))?;
    finding(Code::HostIntercepted, severity(host), Certainty::Likely, facts(host))
}

pub(super) fn host_failing(snapshot: &Snapshot) -> Option<Finding> {
    let host = lost(snapshot, |facts| facts.says("ping", "failing"))?;
    finding(Code::HostFailing, severity(host), Certainty::Proven, facts(host))
}

pub(super) fn host_blocked_by_page(snapshot: &Snapshot) -> Option<Finding> {
    let host = lost(snapshot, |facts| facts.says("policy", "yes"))?;
    finding(Code::HostBlockedByPage, severity(host), Certainty::Proven, facts(host))
}

fn lost(snapshot: &Snapshot, so: impl Fn(&Facts) -> bool) -> Option<&Evidence> {
    snapshot.all(Probe::Host).find(|host| host.reading == Reading::No && so(&host.facts))
}

/// Whether something answered the ping, whoever it was.
fn ours(facts: &Facts) -> bool {
    facts.says("ping", "foreign") || facts.says("ping", "failing")
}

fn severity(host: &Evidence) -> Severity {
    if host.facts.says("role", "static") { Severity::Notice } else { Severity::Warning }
}

fn facts(host: &Evidence) -> Facts {
    host.facts.clone().with("host", host.subject.clone())
}
