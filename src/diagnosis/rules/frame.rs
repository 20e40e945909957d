//! The provider's frame.

use super::finding;
use crate::diagnosis::{Certainty, Code, Facts, Finding, Jar, Mode, Probe, Reading, Severity, Snapshot};

pub(super) fn frame_refused(snapshot: &Snapshot) -> Option<Finding> {
    let facts = silent(snapshot, "refused")?;
    finding(Code::FrameRefused, severity(snapshot), Certainty::Likely, facts.clone())
}

pub(super) fn frame_silent(snapshot: &Snapshot) -> Option<Finding> {
    let facts = silent(snapshot, "silent")?;
    finding(Code::FrameSilent, severity(snapshot), Certainty::Likely, facts.clone())
}

pub(super) fn frame_blocked_by_page(snapshot: &Snapshot) -> Option<Finding> {
    // The payment's own frame was needed without a doubt.
    if let Some(facts) = payment(snapshot, "page-policy") {
        return finding(Code::FrameBlockedByPage, Severity::Warning, Certainty::Proven, facts.clone());
    }
    let facts = caused(snapshot, "page-policy")?;
    finding(Code::FrameBlockedByPage, severity(snapshot), Certainty::Proven, facts.clone())
}

pub(super) fn frame_invisible(snapshot: &Snapshot) -> Option<Finding> {
    // That nobody sees it is one hint, that it takes the clicks all the same the other.
    finding(Code::FrameInvisible, Severity::Warning, Certainty::Likely, payment(snapshot, "invisible")?.clone())
}

fn payment<'snapshot>(snapshot: &'snapshot Snapshot, cause: &str) -> Option<&'snapshot Facts> {
    if snapshot.reading(Probe::Answer) == Reading::Yes {
        return None;
    }
    snapshot.denied(Probe::PaymentFrame).map(|evidence| &evidence.facts).filter(|facts| facts.says("cause", cause))
}

pub(super) fn frame_hidden(snapshot: &Snapshot) -> Option<Finding> {
    let facts = caused(snapshot, "hidden").or_else(|| caused(snapshot, "removed"))?;
    finding(Code::FrameHidden, severity(snapshot), Certainty::Likely, facts.clone())
}

pub(super) fn frame_sandboxed(snapshot: &Snapshot) -> Option<Finding> {
    let facts = caused(snapshot, "sandboxed")?;
    finding(Code::FrameSandboxed, severity(snapshot), Certainty::Likely, facts.clone())
}

fn caused<'snapshot>(snapshot: &'snapshot Snapshot, cause: &str) -> Option<&'snapshot Facts> {
    snapshot.denied(Probe::Frame).map(|evidence| &evidence.facts).filter(|facts| facts.says("cause", cause))
}

/// The frame's silence says something of the frame only where its host is known to answer.
fn silent<'snapshot>(snapshot: &'snapshot Snapshot, cause: &str) -> Option<&'snapshot Facts> {
    let facts = caused(snapshot, cause)?;
    let frame = snapshot.profile.frame.as_deref()?;
    let host = snapshot.all(Probe::Host).find(|host| frame.strip_prefix(&*host.subject).is_some_and(|path| path.starts_with('/')))?;
    (host.reading == Reading::Yes).then_some(facts)
}

/// A frame that nothing of the payment needs is worth knowing of, no more.
fn severity(snapshot: &Snapshot) -> Severity {
    let needed = snapshot.mode == Mode::Frame || matches!(snapshot.profile.cookies, Some(Jar::Partitioned | Jar::Shared));
    if needed { Severity::Warning } else { Severity::Notice }
}
