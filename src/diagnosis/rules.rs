//! One small function a finding code: given all that is known, is it so?
//!
//! A rule never looks at what another rule found. What the loader finds before the core can run (`wasm-missing`,
//! `wasm-refused`, `browser-legacy`, `fault`) has no rule here: there is no core then to run it.

use super::{
    Activation, Attempt, Audience, Certainty, Code, Engine, Facts, Finding, Handle, Opener, Probe, Reading, Severity, Snapshot, StepId, Surface, Timing,
};

/// Sooner than this no hand closes a window that it has just seen open.
const KILLED_MS: f64 = 2000.0;

/// A rule.
pub type Rule = fn(&Snapshot) -> Option<Finding>;

/// Every rule, one a code.
pub const RULES: &[Rule] = &[
    popup_blocked,
    popup_too_late,
    popup_intercepted,
    popup_same_window,
    popup_killed,
    popup_state_unknown,
    popup_untracked,
    cookies_blocked,
    storage_blocked,
    in_app_browser,
    invalid_config,
];

fn popup_blocked(snapshot: &Snapshot) -> Option<Finding> {
    let attempt = snapshot.attempt.as_ref().filter(|attempt| attempt.refused())?;
    (!attempt.stand_in && !too_late(attempt, snapshot.environment.engine)).then(|| Finding {
        code: Code::PopupBlocked,
        severity: Severity::Blocker,
        certainty: Certainty::Proven,
        audience: Audience::Shopper,
        step: Some(StepId::AllowPopups),
        evidence: attempt_facts(attempt),
    })
}

fn popup_too_late(snapshot: &Snapshot) -> Option<Finding> {
    let attempt = snapshot.attempt.as_ref().filter(|attempt| attempt.refused())?;
    too_late(attempt, snapshot.environment.engine).then(|| Finding {
        code: Code::PopupTooLate,
        severity: Severity::Blocker,
        certainty: Certainty::Proven,
        audience: Audience::Merchant,
        step: None,
        evidence: attempt_facts(attempt).with("windowsBefore", attempt.windows_before.to_string()),
    })
}

fn popup_intercepted(snapshot: &Snapshot) -> Option<Finding> {
    let attempt = snapshot.attempt.as_ref()?;
    let refused = attempt.refused() && attempt.stand_in && !too_late(attempt, snapshot.environment.engine);
    let (severity, certainty) = match attempt.handle {
        Handle::Threw => (Severity::Blocker, Certainty::Proven),
        Handle::Null | Handle::Closed if refused => (Severity::Blocker, Certainty::Proven),
        // An app's bridge answers with an object of its own and may well have opened the window.
        Handle::Stub => (Severity::Warning, Certainty::Possible),
        Handle::Null | Handle::Closed | Handle::Window | Handle::SameWindow | Handle::Unread => return None,
    };
    Some(Finding {
        code: Code::PopupIntercepted,
        severity,
        certainty,
        audience: Audience::Shopper,
        step: Some(StepId::StopInterception),
        evidence: attempt_facts(attempt),
    })
}

fn popup_same_window(snapshot: &Snapshot) -> Option<Finding> {
    let attempt = snapshot.attempt.as_ref()?;
    (attempt.handle == Handle::SameWindow).then(|| Finding {
        code: Code::PopupSameWindow,
        severity: Severity::Notice,
        certainty: Certainty::Proven,
        audience: Audience::Merchant,
        step: None,
        evidence: attempt_facts(attempt),
    })
}

fn popup_killed(snapshot: &Snapshot) -> Option<Finding> {
    let end = snapshot.end.filter(|end| end.after_ms < KILLED_MS && snapshot.profile.opener == Some(Opener::Kept))?;
    Some(Finding {
        code: Code::PopupKilled,
        severity: Severity::Blocker,
        certainty: Certainty::Likely,
        audience: Audience::Shopper,
        step: Some(StepId::StopInterception),
        evidence: Facts::default().with("afterMs", (end.after_ms as u32).to_string()),
    })
}

fn popup_state_unknown(snapshot: &Snapshot) -> Option<Finding> {
    let _end = snapshot.end.filter(|_| snapshot.profile.opener != Some(Opener::Kept))?;
    Some(Finding {
        code: Code::PopupStateUnknown,
        severity: Severity::Notice,
        certainty: Certainty::Proven,
        audience: Audience::Provider,
        step: None,
        evidence: Facts::default().with("opener", snapshot.profile.opener.map_or("unknown", Opener::name)),
    })
}

fn popup_untracked(snapshot: &Snapshot) -> Option<Finding> {
    let attempt = snapshot.attempt.as_ref()?;
    (attempt.handle == Handle::Null && attempt.no_handle_asked).then(|| Finding {
        code: Code::PopupUntracked,
        severity: Severity::Notice,
        certainty: Certainty::Proven,
        audience: Audience::Merchant,
        step: None,
        evidence: attempt_facts(attempt),
    })
}

fn cookies_blocked(snapshot: &Snapshot) -> Option<Finding> {
    let evidence = snapshot.evidence(Probe::Cookies).filter(|evidence| evidence.reading == Reading::No)?;
    // A consent banner may stand in for the jar and refuse in its place.
    let certainty = match evidence.facts.get("accessor") {
        Some("native") => Certainty::Proven,
        _ => Certainty::Likely,
    };
    Some(Finding {
        code: Code::CookiesBlocked,
        severity: Severity::Blocker,
        certainty,
        audience: Audience::Shopper,
        step: Some(StepId::AllowCookies),
        evidence: evidence.facts.clone(),
    })
}

fn storage_blocked(snapshot: &Snapshot) -> Option<Finding> {
    let evidence = snapshot.evidence(Probe::Storage).filter(|evidence| evidence.reading == Reading::No)?;
    Some(Finding {
        code: Code::StorageBlocked,
        severity: Severity::Warning,
        certainty: Certainty::Proven,
        audience: Audience::Shopper,
        step: Some(StepId::AllowStorage),
        evidence: evidence.facts.clone(),
    })
}

fn in_app_browser(snapshot: &Snapshot) -> Option<Finding> {
    let environment = &snapshot.environment;
    if environment.surface != Surface::InApp {
        return None;
    }
    let app = environment.in_app?;
    // The name of an app is one hint; that the provider refuses it is another.
    let refused = snapshot.profile.refused_apps.contains(&app);
    let (severity, certainty) = if refused { (Severity::Warning, Certainty::Likely) } else { (Severity::Notice, Certainty::Possible) };
    Some(Finding {
        code: Code::InAppBrowser,
        severity,
        certainty,
        audience: Audience::Shopper,
        step: Some(StepId::LeaveApp),
        evidence: Facts::default().with("app", app.name()),
    })
}

fn invalid_config(snapshot: &Snapshot) -> Option<Finding> {
    let problem = snapshot.config.first()?;
    Some(Finding {
        code: Code::InvalidConfig,
        severity: Severity::Notice,
        certainty: Certainty::Proven,
        audience: Audience::Merchant,
        step: None,
        evidence: Facts::default().with("name", problem.name.clone()).with("expected", problem.expected.clone()),
    })
}

/// Chromium and Firefox say by `isActive` whether the click could still open a window. WebKit does not: its permission
/// is a token on the JavaScript stack of the click, and `isActive` stays true for five seconds after it is gone.
/// <https://github.com/WebKit/WebKit/blob/main/Source/WebCore/page/LocalDOMWindow.cpp> (`allowPopUp`)
fn too_late(attempt: &Attempt, engine: Engine) -> bool {
    let spent = attempt.windows_before > 0;
    match (attempt.activation, attempt.timing) {
        (Activation::Inactive, _) | (_, Timing::NoClick) => true,
        (Activation::Active | Activation::Unknown, Timing::AfterClick) => spent || engine == Engine::WebKit,
        (Activation::Active | Activation::Unknown, Timing::InClick) => spent,
    }
}

fn attempt_facts(attempt: &Attempt) -> Facts {
    Facts::default().with("handle", attempt.handle.name()).with("activation", attempt.activation.name()).with("timing", attempt.timing.name())
}
