//! Cookies and storage, of this page and of the provider's frame in it.

use super::finding;
use crate::diagnosis::{Certainty, Code, Engine, Facts, Finding, Jar, Mode, Probe, Reading, Severity, Snapshot};

pub(super) fn cookies_blocked(snapshot: &Snapshot) -> Option<Finding> {
    let facts = &snapshot.denied(Probe::Cookies)?.facts;
    // A consent manager may stand in for the jar and refuse in its place: that is one hint, and the browser's own word the second.
    let (severity, certainty) = match (facts.says("accessor", "native"), facts.says("enabled", "no")) {
        (true, _) => (Severity::Blocker, Certainty::Proven),
        (false, true) => (Severity::Blocker, Certainty::Likely),
        (false, false) => (Severity::Notice, Certainty::Possible),
    };
    finding(Code::CookiesBlocked, severity, certainty, facts.clone())
}

pub(super) fn storage_blocked(snapshot: &Snapshot) -> Option<Finding> {
    finding(Code::StorageBlocked, Severity::Warning, Certainty::Proven, snapshot.denied(Probe::Storage)?.facts.clone())
}

pub(super) fn storage_full(snapshot: &Snapshot) -> Option<Finding> {
    let facts = &snapshot.denied(Probe::StorageSpace)?.facts;
    // An estimate is one hint; that a kilobyte was refused was seen.
    let (severity, certainty) = if facts.says("cause", "estimate") { (Severity::Notice, Certainty::Possible) } else { (Severity::Warning, Certainty::Proven) };
    finding(Code::StorageFull, severity, certainty, facts.clone())
}

pub(super) fn third_party_cookies_blocked(snapshot: &Snapshot) -> Option<Finding> {
    let facts = frame_jar(snapshot).filter(|facts| facts.says("plain", "lost"))?;
    let needed = match snapshot.profile.cookies {
        Some(Jar::Shared) => true,
        Some(Jar::Partitioned) => facts.says("partitioned", "lost"),
        Some(Jar::None) | None => false,
    };
    finding(Code::ThirdPartyCookiesBlocked, severity(snapshot, needed), Certainty::Proven, facts.clone())
}

pub(super) fn third_party_cookies_partitioned(snapshot: &Snapshot) -> Option<Finding> {
    // WebKitGTK with third-party cookies allowed: kept, the provider's own page sees them, and `hasStorageAccess` says no.
    let own = snapshot.environment.engine == Engine::WebKit;
    let facts = frame_jar(snapshot).filter(|facts| !own && facts.says("plain", "kept") && facts.says("access", "no"))?;
    finding(Code::ThirdPartyCookiesPartitioned, severity(snapshot, snapshot.profile.cookies == Some(Jar::Shared)), Certainty::Proven, facts.clone())
}

pub(super) fn storage_access_needed(snapshot: &Snapshot) -> Option<Finding> {
    let facts = frame_jar(snapshot).filter(|facts| facts.says("access", "no") && facts.says("permission", "prompt"))?;
    // That the jar is shut, or another one, is a finding of its own; this is the way out.
    finding(Code::StorageAccessNeeded, Severity::Notice, Certainty::Likely, facts.clone())
}

/// What the frame said of its jar, where that is another site's and this page's own jar works.
fn frame_jar(snapshot: &Snapshot) -> Option<&Facts> {
    let evidence = snapshot.evidence(Probe::FrameCookies).filter(|evidence| matches!(evidence.reading, Reading::Yes | Reading::No))?;
    (snapshot.reading(Probe::Cookies) != Reading::No).then_some(&evidence.facts)
}

fn severity(snapshot: &Snapshot, needed: bool) -> Severity {
    match snapshot.mode {
        Mode::Frame if needed => Severity::Blocker,
        Mode::Popup | Mode::Redirect if needed => Severity::Warning,
        Mode::Frame | Mode::Popup | Mode::Redirect => Severity::Notice,
    }
}
