//! From a press on pay to the payment window: a state machine without I/O.
//!
//! From every state a press yields exactly one of: let the payment open, show the guide, bring the living window to the
//! front. Nothing here can lose a press, and a fault of ours never yields a guide.

use super::{Outcome, Verdict, named};

named! {
    /// Where a payment stands.
    pub enum State {
        /// Nobody has pressed pay, or the payment window is gone.
        Idle = "idle",
        /// Pay was pressed and let through; the window has not been seen yet.
        Opening = "opening",
        /// A guide step stands in the way.
        Guiding = "guiding",
        /// The payment window lives.
        Living = "living",
        /// Pay was pressed while the payment window lived.
        Fronting = "fronting",
        /// Payready failed. It stays out of the way from now on.
        Faulted = "faulted",
    }
}

named! {
    /// What the shopper pressed.
    pub enum Press {
        /// The pay button.
        Pay = "pay",
        /// "Try again" in a guide step.
        Retry = "retry",
        /// "Pay anyway" in a guide step.
        Anyway = "anyway",
        /// "Pay in this tab" in a guide step.
        Here = "here",
        /// "Bring the payment window to the front".
        Front = "front",
    }
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Something that means "pay" was pressed. The verdict is that of what was known before the press, earlier
    /// attempts left out: every press is a new one, and may go better.
    Pressed(Press, Verdict),
    /// The attempt of the last press came to an end.
    Attempted(Outcome),
    /// The payment window is closed, or can no longer be known.
    WindowGone,
    /// What stood in the way is mended, or the shopper closed the guide.
    GuideGone,
    /// Payready failed.
    Fault,
}

/// What a press on pay does now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Let the payment open, inside this very click.
    Open,
    /// Show the guide step instead.
    ShowGuide,
    /// Bring the living payment window to the front.
    Focus,
    /// Show what may stand in the way beside the payment that opens.
    ShowNote,
    /// Take away what is shown.
    Hide,
    /// Say that the payment window is gone.
    TellClosed,
}

/// The next state, and what is to be done about it, in order.
#[must_use]
pub fn next(state: State, event: Event) -> (State, Vec<Effect>) {
    use Effect as E;
    use State as S;
    match (state, event) {
        (S::Faulted, Event::Pressed(..)) => (S::Faulted, vec![E::Open]),
        (S::Faulted, _) => (S::Faulted, vec![]),
        (_, Event::Fault) => (S::Faulted, vec![E::Hide]),

        // The window lives: never a second payment, unless the shopper insists.
        (S::Living | S::Fronting, Event::Pressed(Press::Pay | Press::Retry | Press::Front, _)) => (S::Fronting, vec![E::Focus]),
        (_, Event::Pressed(Press::Retry | Press::Anyway | Press::Here | Press::Front, _)) => (S::Opening, vec![E::Hide, E::Open]),
        (_, Event::Pressed(Press::Pay, Verdict::Guide)) => (S::Guiding, vec![E::ShowGuide]),
        (_, Event::Pressed(Press::Pay, Verdict::Advise)) => (S::Opening, vec![E::ShowNote, E::Open]),
        (_, Event::Pressed(Press::Pay, Verdict::Open)) => (S::Opening, vec![E::Hide, E::Open]),

        // Also while a window lives: then that one was an advert's.
        (_, Event::Attempted(Outcome::Refused)) => (S::Guiding, vec![E::ShowGuide]),
        (S::Opening | S::Idle, Event::Attempted(Outcome::Opened | Outcome::Perhaps)) => (S::Living, vec![]),
        // A window that comes while a guide is up makes the guide untrue.
        (S::Guiding, Event::Attempted(Outcome::Opened | Outcome::Perhaps)) => (S::Living, vec![E::Hide]),
        (S::Opening, Event::Attempted(Outcome::Untold)) => (S::Idle, vec![]),
        (S::Living | S::Fronting, Event::Attempted(Outcome::Opened | Outcome::Perhaps | Outcome::Untold)) => (state, vec![]),
        (S::Idle | S::Guiding, Event::Attempted(Outcome::Untold)) => (state, vec![]),

        (S::Living | S::Fronting, Event::WindowGone) => (S::Idle, vec![E::Hide, E::TellClosed]),
        (S::Idle | S::Opening | S::Guiding, Event::WindowGone) => (state, vec![]),
        (S::Guiding, Event::GuideGone) => (S::Idle, vec![E::Hide]),
        (S::Fronting, Event::GuideGone) => (S::Living, vec![E::Hide]),
        (S::Idle | S::Opening | S::Living, Event::GuideGone) => (state, vec![]),
    }
}
