//! The browser, the computer and the keyboard.

use super::finding;
use crate::diagnosis::{App, BrowserName, Certainty, Code, Device, Facts, Finding, Mode, OsName, Probe, Severity, Snapshot, Surface};

/// Servers forgive about as much.
const SKEW_S: u64 = 120;

pub(super) fn browser_unsupported(snapshot: &Snapshot) -> Option<Finding> {
    let (browser, os) = (&snapshot.environment.browser, &snapshot.environment.os);
    let profile = &snapshot.profile;
    let platform = profile.platforms.is_empty() || os.name == OsName::Other || profile.platforms.contains(&os.name);
    if platform && !profile.refused.contains(&browser.name) {
        return None;
    }
    let facts = Facts::default().with("browser", browser.name.name()).with("os", os.name.name());
    finding(Code::BrowserUnsupported, Severity::Blocker, Certainty::Likely, facts)
}

pub(super) fn browser_outdated(snapshot: &Snapshot) -> Option<Finding> {
    let environment = &snapshot.environment;
    let browser = &environment.browser;
    let (_, minimum) = snapshot.profile.minimum.iter().find(|(name, _)| *name == browser.name)?;
    let counted = match browser.name {
        // On phones it counts its versions in ways of its own.
        BrowserName::Opera => environment.device == Device::Desktop,
        // Naver's app on Android says that it is Whale, and always the first one.
        BrowserName::Whale => environment.in_app != Some(App::Naver),
        _ => true,
    };
    // Of most browsers only the first number is read: no more of the minimum says anything.
    let known = numbers(&browser.version).count();
    if browser.version.is_empty() || !counted || numbers(&browser.version).ge(numbers(minimum).take(known)) {
        return None;
    }
    finding(
        Code::BrowserOutdated,
        Severity::Warning,
        Certainty::Likely,
        Facts::default().with("version", browser.version.clone()).with("minimum", minimum.clone()),
    )
}

pub(super) fn in_app_browser(snapshot: &Snapshot) -> Option<Finding> {
    let environment = &snapshot.environment;
    let app = environment.in_app.filter(|app| environment.surface == Surface::InApp && !snapshot.profile.supported_apps.contains(app))?;
    // The name of an app is one hint; that the provider refuses it is another.
    let refused = snapshot.profile.refused_apps.contains(&app);
    let (severity, certainty) = if refused { (Severity::Warning, Certainty::Likely) } else { (Severity::Notice, Certainty::Possible) };
    finding(Code::InAppBrowser, severity, certainty, Facts::default().with("app", app.name()))
}

pub(super) fn capability_missing(snapshot: &Snapshot) -> Option<Finding> {
    let missing = snapshot.denied(Probe::Capability)?;
    finding(Code::CapabilityMissing, Severity::Blocker, Certainty::Likely, Facts::default().with("capability", missing.subject.clone()))
}

pub(super) fn clock_skewed(snapshot: &Snapshot) -> Option<Finding> {
    let mut skewed = snapshot.all(Probe::Host).filter_map(|host| host.facts.number("skewS")).filter(|skew| skew.unsigned_abs() > SKEW_S);
    let first = skewed.next()?;
    // With one server only, either clock may be wrong.
    let certainty = if skewed.next().is_some() { Certainty::Likely } else { Certainty::Possible };
    finding(Code::ClockSkewed, Severity::Warning, certainty, Facts::default().with("skewS", first.to_string()))
}

pub(super) fn window_too_small(snapshot: &Snapshot) -> Option<Finding> {
    let facts = &snapshot.evidence(Probe::Viewport)?.facts;
    let (width, height) = match snapshot.mode {
        Mode::Popup => ("screenWidth", "screenHeight"),
        Mode::Frame | Mode::Redirect => ("innerWidth", "innerHeight"),
    };
    let short = |side, least| facts.number(side).zip(facts.number(least)).is_some_and(|(side, least)| side < least);
    (short(width, "minWidth") || short(height, "minHeight"))
        .then(|| finding(Code::WindowTooSmall, Severity::Notice, Certainty::Proven, facts.clone()))
        .flatten()
}

pub(super) fn page_zoomed(snapshot: &Snapshot) -> Option<Finding> {
    let facts = &snapshot.evidence(Probe::Viewport)?.facts;
    let zoom = facts.number("zoomPercent").filter(|zoom| snapshot.environment.device == Device::Desktop && !(60..=150).contains(zoom))?;
    finding(Code::PageZoomed, Severity::Notice, Certainty::Possible, Facts::default().with("zoomPercent", zoom.to_string()))
}

pub(super) fn keys_missing(snapshot: &Snapshot) -> Option<Finding> {
    typed(snapshot, Code::KeysMissing, &["missing", "doubled"], 2)
}

pub(super) fn keys_altered(snapshot: &Snapshot) -> Option<Finding> {
    typed(snapshot, Code::KeysAltered, &["altered"], 2)
}

pub(super) fn keys_delayed(snapshot: &Snapshot) -> Option<Finding> {
    typed(snapshot, Code::KeysDelayed, &["delayed"], 2).or_else(|| typed(snapshot, Code::KeysDelayed, &["stuck"], 1))
}

/// One key may go wrong in any way that a keyboard and its shopper have; a second one is a second hint. A composition that its field was
/// left in is two by itself.
fn typed(snapshot: &Snapshot, code: Code, kinds: &[&str], least: i64) -> Option<Finding> {
    let facts = &snapshot.denied(Probe::Typing)?.facts;
    let seen: i64 = kinds.iter().filter_map(|kind| facts.number(kind)).sum();
    (seen >= least).then(|| finding(code, Severity::Warning, Certainty::Likely, facts.clone())).flatten()
}

/// The numbers of a version, to be compared one by one.
fn numbers(version: &str) -> impl Iterator<Item = u64> {
    version.split('.').map(|part| part.parse().unwrap_or(0))
}
