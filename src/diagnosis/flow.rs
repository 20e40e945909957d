//! The life of a press on pay: a state machine without I/O, and the one owner of the press.
//!
//! pressed → decided → handed to the page, or opened by us → settled (a window, a frame, this page itself, refused, cancelled,
//! left to the page, nothing came) → closed. The loader performs what is decided here and reports what came of it; it decides
//! nothing itself. From every state a press yields exactly one of: let the payment open, show the guide, bring the living
//! window to the front.

use super::{Outcome, Verdict, named};

named! {
    /// How far the latest press on pay has come.
    pub enum Stage {
        /// Nobody has pressed pay, or what came of it is known.
        Idle = "idle",
        /// It was let through; what comes of it has not been seen yet.
        Handed = "handed",
        /// A guide step stands in its place.
        Guiding = "guiding",
        /// It was held since the payment window is open already, and the panel says where.
        Fronting = "fronting",
    }
}

named! {
    /// The payment window that an earlier press opened.
    pub enum PaymentWindow {
        /// There is none.
        None = "none",
        /// A window is there that may be the payment's. It never holds a press.
        Unproven = "unproven",
        /// This payment's own window is known to live: its address is on the profile's pay hosts, or its kit spoke, or we
        /// opened it ourselves.
        Known = "known",
    }
}

/// Where a payment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    /// The latest press.
    pub stage: Stage,
    /// The window of an earlier one.
    pub window: PaymentWindow,
    /// The shopper has chosen to pay anyway, and nothing has come of it yet: a shop may answer to nobody but the shopper. What the guide has to say is
    /// said, and the next press is not held for it once more.
    pub insisted: bool,
}

impl Default for State {
    fn default() -> Self {
        Self { stage: Stage::Idle, window: PaymentWindow::None, insisted: false }
    }
}

named! {
    /// What was pressed.
    pub enum Press {
        /// The pay button.
        Pay = "pay",
        /// "Try again" in a guide step.
        Retry = "retry",
        /// "Pay anyway" in a guide step.
        Anyway = "anyway",
        /// "Pay in this tab" in a guide step.
        Here = "here",
        /// "Pay in a new window" in a guide step, where the payment was to be a frame of the page.
        Window = "window",
        /// "Bring the payment window to the front".
        Front = "front",
    }
}

named! {
    /// Who pressed.
    pub enum Presser {
        /// The shopper (`isTrusted`).
        Shopper = "shopper",
        /// The page's own code, which is never held.
        Page = "page",
    }
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Something that means "pay" was pressed. The verdict is that of what was known before the press, earlier
    /// attempts left out: every press is a new one, and may go better.
    Pressed(Press, Presser, Verdict),
    /// A panel's button has nothing to open and no button of the shop's to press at this moment.
    Unpressable,
    /// The page cancelled `payready-before-open`.
    Cancelled,
    /// The address is none that we may open: the press is left to the page.
    Passed,
    /// Nothing has come of that either.
    Mistaken,
    /// Something was opened, or was to be.
    Attempted(Outcome),
    /// A window that may be the payment's has stayed open.
    Stayed,
    /// The payment window has spoken to this page by the provider's kit.
    Spoke,
    /// The watch over the press has ended, and nothing was opened.
    NothingCame,
    /// What is paid is another payment now: the window that lives is not this one's.
    PaymentChanged,
    /// The payment window is closed, or can no longer be known.
    WindowGone,
    /// What stood in the way is mended, or the shopper closed the guide.
    GuideGone,
    /// The page was brought back from the back/forward cache: its presses are over.
    BroughtBack,
}

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Let the payment open, inside this very click.
    Open,
    /// Show the guide step instead.
    ShowGuide,
    /// Bring the living payment window to the front, and show where it is.
    Focus,
    /// Show what may stand in the way beside the payment that opens.
    ShowNote,
    /// Take a note away that is no longer true.
    ReviewNote,
    /// Say that the shop's button cannot be pressed at this moment.
    ShowUnpressable,
    /// Say that the shop's page has a mistake in it.
    ShowMistake,
    /// Take away what is shown.
    Hide,
    /// Say that the payment window is open.
    TellOpen,
    /// Say that the payment window is gone.
    TellClosed,
}

/// The next state, and what is to be done about it, in order.
#[must_use]
pub fn next(state: State, event: Event) -> (State, Vec<Effect>) {
    use Effect as E;
    use PaymentWindow as W;
    use Stage as S;
    let State { stage, window, .. } = state;
    let at = |stage| State { stage, ..state };
    match event {
        Event::Pressed(press, presser, verdict) => pressed(state, press, presser, verdict),
        Event::Unpressable => (at(S::Guiding), vec![E::ShowUnpressable]),
        Event::Cancelled => match stage {
            S::Handed => (at(S::Idle), vec![E::Hide]),
            S::Idle | S::Guiding | S::Fronting => (state, vec![]),
        },
        Event::Passed => (at(S::Handed), vec![E::Hide]),
        Event::Mistaken => match stage {
            S::Handed => (at(S::Guiding), vec![E::ShowMistake]),
            S::Idle | S::Guiding | S::Fronting => (state, vec![]),
        },

        Event::Attempted(outcome) => attempted(state, outcome),
        Event::Stayed => opened(state, W::Unproven),
        Event::Spoke => match (window, stage) {
            (W::Known, _) => (state, vec![]),
            (W::Unproven, _) => (State { window: W::Known, ..state }, vec![]),
            // It spoke before it was known whether it would stay.
            (W::None, S::Handed) => opened(state, W::Known),
            (W::None, S::Idle | S::Guiding | S::Fronting) => (state, vec![]),
        },
        Event::PaymentChanged => match window {
            W::Known => (State { window: W::Unproven, ..state }, vec![]),
            W::None | W::Unproven => (state, vec![]),
        },
        Event::NothingCame => match stage {
            S::Handed => (at(S::Idle), vec![]),
            S::Idle | S::Guiding | S::Fronting => (state, vec![]),
        },

        Event::WindowGone => match (window, stage) {
            (W::None, _) => (state, vec![]),
            (W::Unproven | W::Known, S::Fronting) => (State::default(), vec![E::Hide, E::TellClosed]),
            (W::Unproven | W::Known, _) => (State { window: W::None, ..state }, vec![E::TellClosed]),
        },
        Event::GuideGone => match stage {
            S::Guiding | S::Fronting => (at(S::Idle), vec![E::Hide]),
            S::Idle | S::Handed => (state, vec![]),
        },
        Event::BroughtBack => (State { insisted: false, ..at(S::Idle) }, vec![E::Hide]),
    }
}

/// The three laws of a press: the page's own code is never held; the shopper is held only for a window that is known to live, or
/// for a proven blocker; "pay anyway" is never held.
fn pressed(state: State, press: Press, presser: Presser, verdict: Verdict) -> (State, Vec<Effect>) {
    use Effect as E;
    use Stage as S;
    let at = |stage| State { stage, ..state };
    match (presser, press, state.window, verdict) {
        // A panel that is up answers the shopper: it stays until something comes of this press.
        (Presser::Page, ..) if matches!(state.stage, S::Guiding | S::Fronting) => (state, vec![E::Open]),
        (Presser::Page, ..) => (at(S::Handed), vec![E::Open]),
        (_, Press::Pay | Press::Retry | Press::Window | Press::Front, PaymentWindow::Known, _) => (at(S::Fronting), vec![E::Focus]),
        (_, Press::Pay, _, Verdict::Guide) if !state.insisted => (at(S::Guiding), vec![E::ShowGuide]),
        (_, Press::Pay, _, Verdict::Advise) => (at(S::Handed), vec![E::ShowNote, E::Open]),
        (_, Press::Anyway, ..) => (State { insisted: true, ..at(S::Handed) }, vec![E::Hide, E::Open]),
        (_, Press::Pay, _, Verdict::Open | Verdict::Guide) | (_, Press::Retry | Press::Here | Press::Window | Press::Front, ..) => {
            (at(S::Handed), vec![E::Hide, E::Open])
        }
    }
}

fn attempted(state: State, outcome: Outcome) -> (State, Vec<Effect>) {
    use Effect as E;
    use Stage as S;
    let at = |stage| State { stage, insisted: false, ..state };
    match outcome {
        Outcome::Known => opened(state, PaymentWindow::Known),
        Outcome::Opened => opened(state, PaymentWindow::Unproven),
        // The payment is on this page now, or this page goes to it: nothing of it can be followed from here.
        Outcome::Framed | Outcome::Navigated => match state.stage {
            S::Handed => (at(S::Idle), vec![E::ReviewNote, E::TellOpen]),
            S::Guiding | S::Fronting => (at(S::Idle), vec![E::Hide, E::TellOpen]),
            S::Idle => (state, vec![E::TellOpen]),
        },
        // The payment's own window is there: what else was refused is not the payment.
        Outcome::Refused if state.window == PaymentWindow::Known => (state, vec![]),
        Outcome::Refused => (at(S::Guiding), vec![E::ShowGuide]),
        // Whether it stays is told later; what cannot be told changes nothing.
        Outcome::Perhaps | Outcome::Untold => (state, vec![]),
    }
}

/// A window that comes while a guide is up makes the guide untrue.
fn opened(state: State, window: PaymentWindow) -> (State, Vec<Effect>) {
    let show = match state.stage {
        Stage::Guiding | Stage::Fronting => Effect::Hide,
        Stage::Idle | Stage::Handed => Effect::ReviewNote,
    };
    (State { stage: Stage::Idle, window, insisted: false }, vec![show, Effect::TellOpen])
}
