//! Programs on the shopper's computer that the payment needs.

use super::finding;
use crate::diagnosis::{Certainty, Code, Facts, Finding, Probe, Severity, Snapshot};

pub(super) fn agent_permission_needed(snapshot: &Snapshot) -> Option<Finding> {
    // Once an agent was asked it is known what the browser does; a page that itself stands on a loopback host is not asked.
    let asked = snapshot.evidence(Probe::Agent).is_some();
    let facts = permission(snapshot).filter(|facts| !asked && (facts.says("state", "prompt") || facts.says("frame", "prompt")))?;
    finding(Code::AgentPermissionNeeded, Severity::Warning, Certainty::Possible, facts.clone())
}

pub(super) fn agent_permission_denied(snapshot: &Snapshot) -> Option<Finding> {
    let facts = permission(snapshot).filter(|facts| facts.says("state", "denied"))?;
    finding(Code::AgentPermissionDenied, Severity::Warning, Certainty::Likely, facts.clone())
}

pub(super) fn agent_missing(snapshot: &Snapshot) -> Option<Finding> {
    answer(snapshot, Code::AgentMissing, |cause| matches!(cause, "refused" | "timed-out"))
}

pub(super) fn agent_untrusted(snapshot: &Snapshot) -> Option<Finding> {
    answer(snapshot, Code::AgentUntrusted, |cause| cause == "untrusted")
}

/// What is known of the permission, where this payment needs an agent at all.
fn permission(snapshot: &Snapshot) -> Option<&Facts> {
    let (os, method) = (&snapshot.environment.os, &snapshot.payment.method);
    let needed = snapshot.profile.agents.iter().any(|agent| {
        let here = agent.platforms.is_empty() || agent.platforms.contains(&os.name);
        here && (agent.methods.is_empty() || method.as_ref().is_none_or(|method| agent.methods.contains(method)))
    });
    snapshot.evidence(Probe::AgentPermission).filter(|_| needed).map(|evidence| &evidence.facts)
}

fn answer(snapshot: &Snapshot, code: Code, cause: fn(&str) -> bool) -> Option<Finding> {
    let silent = snapshot.all(Probe::Agent).find(|agent| agent.facts.get("cause").is_some_and(cause))?;
    finding(code, Severity::Warning, Certainty::Likely, silent.facts.clone().with("agent", silent.subject.clone()))
}
