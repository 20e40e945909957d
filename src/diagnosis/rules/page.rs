//! The merchant's page.

use super::finding;
use super::surface::is_there;
use crate::diagnosis::{Audience, Certainty, Code, Evidence, Facts, Finding, Probe, Reading, Severity, Snapshot};

/// An error so soon after a press on pay belongs to it.
const PRESS_MS: i64 = 5000;

pub(super) fn script_failed(snapshot: &Snapshot) -> Option<Finding> {
    let named = snapshot.all(Probe::PageScript).find(|evidence| failed_here(snapshot, evidence) && !is_kept_out(evidence));
    // What a script would have defined cannot be there where the script itself was kept out.
    let kept_out = |script: Option<&str>| snapshot.all(Probe::PageScript).any(|evidence| Some(&*evidence.subject) == script && is_kept_out(evidence));
    let undefined = snapshot.denied(Probe::PageGlobal).filter(|evidence| !is_kept_out(evidence) && !kept_out(evidence.facts.get("script")));
    // A name that a script defines by `const` is no member of the window: whether it is there, only the language itself can be asked.
    let asked = undefined.filter(|evidence| evidence.facts.says("asked", "language"));
    let proven = named.map(|evidence| (evidence, Certainty::Proven));
    if let Some((evidence, certainty)) = proven.or_else(|| asked.map(|evidence| (evidence, Certainty::Likely))) {
        return finding(Code::ScriptFailed, Severity::Warning, certainty, facts(evidence));
    }
    if let Some(evidence) = undefined {
        return finding(Code::ScriptFailed, Severity::Notice, Certainty::Possible, facts(evidence));
    }
    let failed = || snapshot.all(Probe::Script).filter(|evidence| evidence.facts.says("kind", "failed") && !kept_out(Some(&evidence.subject)));
    // Of those that the profile names it is known better.
    let other = |evidence: &&Evidence| needed(snapshot, evidence) && !snapshot.profile.scripts.contains(&evidence.subject);
    match (failed().find(other), failed().next()) {
        (Some(evidence), _) => finding(Code::ScriptFailed, Severity::Warning, Certainty::Proven, facts(evidence)),
        (None, Some(evidence)) => finding(Code::ScriptFailed, Severity::Notice, Certainty::Possible, facts(evidence)),
        (None, None) => None,
    }
}

/// The shop's page asks for it as it should, and something between here and there keeps it out.
pub(super) fn script_blocked(snapshot: &Snapshot) -> Option<Finding> {
    let named = snapshot.all(Probe::PageScript).find(|evidence| failed_here(snapshot, evidence) && is_kept_out(evidence));
    let evidence = named.or_else(|| snapshot.denied(Probe::PageGlobal).filter(|evidence| is_kept_out(evidence)))?;
    finding(Code::ScriptBlocked, Severity::Warning, Certainty::Likely, facts(evidence))
}

pub(super) fn shop_callback_missing(snapshot: &Snapshot) -> Option<Finding> {
    let device = snapshot.environment.device.name();
    let missing = || {
        let here = |evidence: &&Evidence| evidence.facts.get("device").is_none_or(|only| only == device);
        snapshot.all(Probe::PageCallback).filter(|evidence| evidence.reading == Reading::No).filter(here)
    };
    match (missing().find(|evidence| evidence.facts.says("thrown", "yes")), missing().next()) {
        (Some(evidence), _) => finding(Code::ShopCallbackMissing, Severity::Warning, Certainty::Likely, facts(evidence)),
        (None, Some(evidence)) => finding(Code::ShopCallbackMissing, Severity::Notice, Certainty::Possible, facts(evidence)),
        (None, None) => None,
    }
}

pub(super) fn script_error(snapshot: &Snapshot) -> Option<Finding> {
    thrown(snapshot, Code::ScriptError, |kind| matches!(kind, "error" | "rejection"))
}

pub(super) fn script_opaque(snapshot: &Snapshot) -> Option<Finding> {
    thrown(snapshot, Code::ScriptOpaque, |kind| kind == "opaque")
}

pub(super) fn opener_policy(snapshot: &Snapshot) -> Option<Finding> {
    finding(Code::OpenerPolicy, Severity::Notice, Certainty::Proven, snapshot.denied(Probe::PagePolicy)?.facts.clone())
}

pub(super) fn pay_button_covered(snapshot: &Snapshot) -> Option<Finding> {
    let facts = &snapshot.denied(Probe::Button)?.facts;
    // A banner that the shopper will close covers it as well. A click that went to something that has no use of its own, and that still
    // lies there afterwards, was a press in vain.
    let (severity, certainty) = if facts.says("pressed", "yes") { (Severity::Warning, Certainty::Likely) } else { (Severity::Notice, Certainty::Possible) };
    finding(Code::PayButtonCovered, severity, certainty, facts.clone())
}

pub(super) fn page_never_loaded(snapshot: &Snapshot) -> Option<Finding> {
    finding(Code::PageNeverLoaded, Severity::Notice, Certainty::Possible, snapshot.denied(Probe::PageLoad)?.facts.clone())
}

pub(super) fn shop_only(snapshot: &Snapshot) -> Option<Finding> {
    let code = snapshot.shop.iter().find(|code| code.mended_by().0 == Audience::Merchant)?;
    finding(Code::ShopOnly, Severity::Warning, Certainty::Likely, Facts::default().with("found", code.name()))
}

pub(super) fn stale_page(snapshot: &Snapshot) -> Option<Finding> {
    let facts = &snapshot.denied(Probe::History)?.facts;
    let (severity, certainty) = if facts.says("paid", "yes") { (Severity::Warning, Certainty::Likely) } else { (Severity::Notice, Certainty::Possible) };
    finding(Code::StalePage, severity, certainty, facts.clone())
}

pub(super) fn duplicate_order(snapshot: &Snapshot) -> Option<Finding> {
    finding(Code::DuplicateOrder, Severity::Warning, Certainty::Likely, snapshot.denied(Probe::Order)?.facts.clone())
}

pub(super) fn session_lost(snapshot: &Snapshot) -> Option<Finding> {
    finding(Code::SessionLost, Severity::Warning, Certainty::Proven, snapshot.denied(Probe::Return)?.facts.clone())
}

pub(super) fn insecure_page(snapshot: &Snapshot) -> Option<Finding> {
    let environment = &snapshot.environment;
    (!environment.secure_context).then(|| finding(Code::InsecurePage, Severity::Notice, Certainty::Proven, Facts::default())).flatten()
}

pub(super) fn invalid_config(snapshot: &Snapshot) -> Option<Finding> {
    let problem = snapshot.config.first()?;
    let facts = Facts::default().with("name", problem.name.clone()).with("expected", problem.expected.clone());
    finding(Code::InvalidConfig, Severity::Notice, Certainty::Proven, facts)
}

/// A script that threw, the one that matters to the payment first: most pages throw all day, and nobody notices.
fn thrown(snapshot: &Snapshot, code: Code, kind: fn(&str) -> bool) -> Option<Finding> {
    let all = || snapshot.all(Probe::Script).filter(|evidence| evidence.facts.get("kind").is_some_and(kind));
    let came = is_there(snapshot);
    // That nothing at all happened after the press is the second hint: where the payment opens in a layer of the page, there is no window to
    // miss. Scripts throw on presses that go well, the provider's too.
    let spoiled = |evidence: &&Evidence| {
        let pressed = evidence.facts.number("sincePressMs").is_some_and(|ms| ms < PRESS_MS);
        // An error that says the name of what the shop's page lacks is told as that.
        let lacks = evidence.facts.get("lacks");
        let named = snapshot.all(Probe::PageCallback).any(|missing| missing.reading == Reading::No && lacks == Some(&missing.subject));
        pressed && !came && !named && evidence.facts.says("after", "nothing")
    };
    match (all().find(spoiled), all().next()) {
        (Some(evidence), _) => finding(code, Severity::Warning, Certainty::Likely, facts(evidence)),
        (None, Some(evidence)) => finding(code, Severity::Notice, Certainty::Possible, facts(evidence)),
        (None, None) => None,
    }
}

/// Whether this script failed, and another copy of it came: the profile's names are those of its first script, and they are there. Some
/// pages try one address after the other.
fn elsewhere(snapshot: &Snapshot, evidence: &Evidence) -> bool {
    let first = snapshot.profile.scripts.first() == Some(&evidence.subject);
    first && snapshot.reading(Probe::PageGlobal) == Reading::Yes && snapshot.denied(Probe::PageGlobal).is_none()
}

/// Whether a script that the profile names did not come, nor another copy of it.
fn failed_here(snapshot: &Snapshot, evidence: &Evidence) -> bool {
    evidence.reading == Reading::No && !elsewhere(snapshot, evidence)
}

/// Whether its own address gives no answer here either, though the network is there.
fn is_kept_out(evidence: &Evidence) -> bool {
    evidence.facts.says("again", "failed")
}

/// Whether a payment needs this script: the profile names it, or its host.
fn needed(snapshot: &Snapshot, evidence: &Evidence) -> bool {
    snapshot.profile.scripts.contains(&evidence.subject) || snapshot.profile.names_host(&evidence.subject)
}

fn facts(evidence: &Evidence) -> Facts {
    evidence.facts.clone().with("subject", evidence.subject.clone())
}
