//! The payment window.

use super::finding;
use super::surface::form;
use crate::diagnosis::{
    Activation, Attempt, Certainty, Code, Embedding, Engine, Facts, Finding, Handle, Opener, Outcome, Probe, Reading, Reason, Sandbox, Severity, Snapshot,
    Surface, Timing,
};

/// Sooner than this no hand closes a window that it has just seen open.
const KILLED_MS: f64 = 1200.0;

/// An attempt that gave no window in time: neither the merchant's code nor a frame around the page explains it.
fn denied(snapshot: &Snapshot) -> Option<&Attempt> {
    // Firefox, in a frame that allows no pop-ups, throws where others give null.
    let attempt = snapshot.attempt.as_ref().filter(|attempt| attempt.outcome() == Outcome::Refused)?;
    (attempt.sandbox != Sandbox::NoPopups && !too_late(attempt, snapshot.environment.engine)).then_some(attempt)
}

pub(super) fn popup_blocked(snapshot: &Snapshot) -> Option<Finding> {
    let attempt = denied(snapshot).filter(|attempt| !attempt.stand_in && snapshot.environment.surface != Surface::InApp)?;
    // A frame that may open none looks the same, and from another site its page's code cannot be read.
    let framed = snapshot.environment.embedding == Embedding::CrossSite && attempt.sandbox == Sandbox::Untold;
    finding(Code::PopupBlocked, Severity::Blocker, if framed { Certainty::Likely } else { Certainty::Proven }, facts(attempt))
}

pub(super) fn popup_unsupported(snapshot: &Snapshot) -> Option<Finding> {
    // No extension lives in an app's browser: what stands in for `window.open` there is the app's own.
    let attempt = denied(snapshot).filter(|_| snapshot.environment.surface == Surface::InApp)?;
    finding(Code::PopupUnsupported, Severity::Blocker, Certainty::Likely, facts(attempt))
}

pub(super) fn popup_too_late(snapshot: &Snapshot) -> Option<Finding> {
    // A form that is sent to a window that nobody opened opens it, and may do so under the same law.
    if let (None, Some(facts)) = (&snapshot.attempt, form(snapshot, "no-window")) {
        // Where another window may have been open before, it may have had that name: that this page kept the focus says little then.
        let (severity, certainty) = if facts.says("before", "yes") { (Severity::Notice, Certainty::Possible) } else { (Severity::Blocker, Certainty::Proven) };
        return finding(Code::PopupTooLate, severity, certainty, facts.clone());
    }
    let refused = |attempt: &&Attempt| attempt.refused() && attempt.outcome() == Outcome::Refused && attempt.sandbox != Sandbox::NoPopups;
    let attempt = snapshot.attempt.as_ref().filter(refused)?;
    if !too_late(attempt, snapshot.environment.engine) {
        return None;
    }
    finding(Code::PopupTooLate, Severity::Blocker, Certainty::Proven, facts(attempt).with("windowsBefore", attempt.windows_before.to_string()))
}

pub(super) fn popup_sandboxed(snapshot: &Snapshot) -> Option<Finding> {
    let attempt = snapshot.attempt.as_ref()?;
    let heard = snapshot.reading(Probe::Window) == Reading::Yes;
    let opened = matches!(attempt.outcome(), Outcome::Known | Outcome::Opened);
    let unheard = snapshot.profile.kit && snapshot.reading(Probe::Window) == Reading::Unknown(Reason::TimedOut);
    let (severity, certainty) = match attempt.sandbox {
        Sandbox::NoPopups if attempt.refused() || attempt.handle == Handle::Threw => (Severity::Blocker, Certainty::Proven),
        // The window inherits the sandbox: it has what the frame has, and a payment page may need more.
        Sandbox::NoEscape if opened && unheard => (Severity::Warning, Certainty::Likely),
        Sandbox::NoEscape if opened && !heard => (Severity::Notice, Certainty::Possible),
        Sandbox::Untold | Sandbox::NoPopups | Sandbox::NoEscape | Sandbox::Free => return None,
    };
    finding(Code::PopupSandboxed, severity, certainty, facts(attempt).with("sandbox", attempt.sandbox.name()))
}

pub(super) fn popup_intercepted(snapshot: &Snapshot) -> Option<Finding> {
    let attempt = snapshot.attempt.as_ref()?;
    let (severity, certainty) = match attempt.handle {
        Handle::Null | Handle::Closed | Handle::Threw if attempt.stand_in && denied(snapshot).is_some() && snapshot.environment.surface != Surface::InApp => {
            (Severity::Blocker, Certainty::Proven)
        }
        // What some blockers do: the window is that of a frame that nobody can see.
        Handle::Decoy if attempt.outcome() == Outcome::Refused => (Severity::Blocker, Certainty::Proven),
        // An app's bridge answers with an object of its own, with nothing or with this window, and may well have opened the payment.
        Handle::Stub => (Severity::Notice, Certainty::Possible),
        Handle::SameWindow if attempt.stand_in && !attempt.same_asked => (Severity::Notice, Certainty::Possible),
        Handle::Threw | Handle::Null | Handle::Closed | Handle::Window | Handle::SameWindow | Handle::Frame | Handle::Decoy | Handle::Unread => return None,
    };
    finding(Code::PopupIntercepted, severity, certainty, facts(attempt))
}

pub(super) fn popup_same_window(snapshot: &Snapshot) -> Option<Finding> {
    let attempt = snapshot.attempt.as_ref().filter(|attempt| attempt.outcome() == Outcome::Navigated && !attempt.same_asked)?;
    finding(Code::PopupSameWindow, Severity::Notice, Certainty::Proven, facts(attempt))
}

pub(super) fn popup_killed(snapshot: &Snapshot) -> Option<Finding> {
    // Only when it is known that nobody cut the handle off.
    let end = snapshot.end.filter(|end| end.after_ms < KILLED_MS && !end.answered && snapshot.handle_is_true())?;
    let asked = snapshot.evidence(Probe::PagePolicy).is_some();
    // One that has spoken had come as far as the provider's page: a card that is kept there may be charged faster than a hand is.
    // So had one that sent this page a message, whatever it said.
    let said = snapshot.evidence(Probe::Window).is_some_and(|window| window.reading == Reading::Yes || window.facts.says("state", "message"));
    let paid = said && !snapshot.is_test();
    if !asked || paid || snapshot.reading(Probe::Answer) == Reading::Yes {
        return None;
    }
    finding(Code::PopupKilled, Severity::Blocker, Certainty::Likely, Facts::default().with("afterMs", (end.after_ms as u32).to_string()))
}

pub(super) fn second_window_blocked(snapshot: &Snapshot) -> Option<Finding> {
    finding(Code::SecondWindowBlocked, Severity::Warning, Certainty::Proven, snapshot.denied(Probe::FramePopup)?.facts.clone())
}

pub(super) fn popup_hidden(snapshot: &Snapshot) -> Option<Finding> {
    if snapshot.end.is_some() {
        return None;
    }
    let kept_focus = snapshot.denied(Probe::Focus);
    let window = snapshot.evidence(Probe::Window).filter(|window| window.reading == Reading::Yes).map(|window| &window.facts);
    match (kept_focus, window) {
        // The window's own word that nobody sees it, or that it has no focus where this page has kept it.
        (_, Some(facts)) if facts.says("visible", "no") => finding(Code::PopupHidden, Severity::Warning, Certainty::Likely, facts.clone()),
        (Some(_), Some(facts)) if facts.says("focus", "no") => finding(Code::PopupHidden, Severity::Warning, Certainty::Likely, facts.clone()),
        (Some(focus), None) => finding(Code::PopupHidden, Severity::Notice, Certainty::Possible, focus.facts.clone()),
        (Some(_) | None, Some(_)) | (None, None) => None,
    }
}

pub(super) fn popup_state_unknown(snapshot: &Snapshot) -> Option<Finding> {
    let _end = snapshot.end.filter(|_| !snapshot.handle_is_true())?;
    let opener = snapshot.profile.opener.map_or("unknown", Opener::name);
    finding(Code::PopupStateUnknown, Severity::Notice, Certainty::Proven, Facts::default().with("opener", opener))
}

pub(super) fn popup_untracked(snapshot: &Snapshot) -> Option<Finding> {
    let attempt = snapshot.attempt.as_ref().filter(|attempt| attempt.handle == Handle::Null && attempt.no_handle_asked)?;
    finding(Code::PopupUntracked, Severity::Notice, Certainty::Proven, facts(attempt))
}

/// Chromium and Firefox say by `isActive` whether the click could still open a window. WebKit does not: its permission
/// is a token on the JavaScript stack of the click, and `isActive` stays true for five seconds after it is gone.
/// <https://github.com/WebKit/WebKit/blob/main/Source/WebCore/page/LocalDOMWindow.cpp> (`allowPopUp`)
fn too_late(attempt: &Attempt, engine: Engine) -> bool {
    let spent = attempt.windows_before > 0;
    match (attempt.activation, attempt.timing) {
        (Activation::Inactive | Activation::Spent, _) | (_, Timing::NoClick) => true,
        (Activation::Active | Activation::Unknown, Timing::AfterClick) => spent || engine == Engine::WebKit,
        (Activation::Active | Activation::Unknown, Timing::InClick) => spent,
    }
}

fn facts(attempt: &Attempt) -> Facts {
    Facts::default().with("handle", attempt.handle.name()).with("activation", attempt.activation.name()).with("timing", attempt.timing.name())
}
