//! Where the shopper is in the self-check, and what happens next.

use super::repair::Repair;
use crate::diagnosis::{Code, named};
use crate::guide::Telling;
use crate::presentation::Action;

named! {
    /// What only the shopper can let a page do. Each is explained first, and has a button of its own.
    pub enum Ask {
        /// Open a window that pays for nothing.
        Window = "window",
        /// Open such a window from within the provider's frame, by a button in there.
        FrameWindow = "frame-window",
        /// Talk to the programs on this computer.
        Agents = "agents",
    }
}

named! {
    /// What the shopper did on the page, the panel's own buttons apart.
    pub enum Deed {
        /// Start the check, or start it anew.
        Begin = "begin",
        /// Go on: to the next thing that is to be mended, or to the result.
        Next = "next",
        /// Open the test window.
        Window = "window",
        /// Show the provider's frame, with a button that opens a window from there.
        FrameWindow = "frame-window",
        /// Talk to the programs on this computer.
        Agents = "agents",
        /// Back to the result, with what is told left as it is.
        Leave = "leave",
        /// Pay in the demo.
        Demo = "demo",
        /// Test typing.
        Typing = "typing",
        /// Repair what this page can repair.
        Repair = "repair",
        /// Copy the report.
        Copy = "copy",
        /// Keep the report as a file.
        Save = "save",
    }
}

named! {
    /// The screen by its name.
    pub enum Scene {
        /// Nothing was checked yet.
        Start = "start",
        /// The probes run.
        Running = "running",
        /// What was found.
        Result = "result",
        /// One thing that is to be mended.
        Step = "step",
        /// It is mended.
        Solved = "solved",
        /// Something was asked that the shopper must answer, or a window is watched.
        Asking = "asking",
        /// A payment in the demo.
        Demo = "demo",
        /// The typing test.
        Typing = "typing",
        /// The repairs are made.
        Repairing = "repairing",
        /// What they came to.
        Repaired = "repaired",
    }
}

named! {
    /// How a step stands to what the shopper did.
    pub enum Tried {
        /// It is told.
        Not = "not",
        /// It is looked at again.
        Again = "again",
        /// It was looked at again, and is as it was.
        InVain = "in-vain",
    }
}

/// Where the shopper is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// Nothing was checked yet.
    #[default]
    Start,
    /// The probes run.
    Running,
    /// What was found.
    Result,
    /// One finding.
    Step(Code, Tried),
    /// It is mended.
    Solved(Code),
    /// What the shopper let the page do is being done.
    Asking(Ask),
    /// A payment in the demo.
    Demo,
    /// The typing test.
    Typing,
    /// This repair is made.
    Repairing(Repair),
    /// What the repairs came to.
    Repaired,
}

impl State {
    /// The name of the screen.
    #[must_use]
    pub const fn scene(self) -> Scene {
        match self {
            Self::Start => Scene::Start,
            Self::Running => Scene::Running,
            Self::Result => Scene::Result,
            Self::Step(..) => Scene::Step,
            Self::Solved(_) => Scene::Solved,
            Self::Asking(_) => Scene::Asking,
            Self::Demo => Scene::Demo,
            Self::Typing => Scene::Typing,
            Self::Repairing(_) => Scene::Repairing,
            Self::Repaired => Scene::Repaired,
        }
    }
}

impl State {
    /// The finding that it is about.
    #[must_use]
    pub const fn code(self) -> Option<Code> {
        match self {
            Self::Step(code, _) | Self::Solved(code) => Some(code),
            Self::Start | Self::Running | Self::Result | Self::Asking(_) | Self::Demo | Self::Typing | Self::Repairing(_) | Self::Repaired => None,
        }
    }
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The shopper pressed one of the page's buttons.
    Did(Deed),
    /// The shopper wants to be told of a finding.
    Look(Code),
    /// The shopper pressed one of the panel's buttons.
    Panel(Action),
    /// Somebody typed a support code, to see what it carries.
    Typed(String),
    /// What was set to work is over, and all of it is told.
    Over,
}

/// What is to be done. A window is opened within the very click.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Run the probes.
    Run,
    /// Open the test window, and watch it.
    OpenWindow,
    /// Show the provider's frame, with a button that opens a window.
    OfferFrameWindow,
    /// Take that frame away again.
    WithdrawFrameWindow,
    /// Ask the programs on this computer.
    AskAgents,
    /// Put the report on the clipboard.
    Copy,
    /// Give the report as a file.
    Save,
    /// Put the address of this page on the clipboard.
    CopyLink,
    /// Show the provider's frame, which asks for its cookies; then run the probes.
    AskStorage,
    /// Load this page anew, past the cache.
    Reload,
    /// Drop this site's own caches and service workers; then run the probes.
    Clean,
    /// Make a repair.
    Repair(Repair),
}

/// What is left to be done, at this moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Left {
    /// What stands in the way, the most important first.
    pub findings: Vec<Code>,
    /// Everything that is found, whether it stands in the way or not.
    pub found: Vec<Code>,
    /// What stood in the way when it was last looked at.
    pub stood: Vec<Code>,
    /// What the shopper has put aside.
    pub aside: Vec<Code>,
}

impl Left {
    /// Whether it is as it was. What stood in the way and is only worth knowing now is mended.
    fn is_as_it_was(&self, code: Code) -> bool {
        if self.stood.contains(&code) { self.findings.contains(&code) } else { self.found.contains(&code) }
    }

    /// The next thing that is to be mended.
    #[must_use]
    pub fn first(&self) -> Option<Code> {
        self.findings.iter().copied().find(|code| !self.aside.contains(code))
    }
}

/// One turn of the machine. What does not fit the state is nothing.
#[must_use]
pub fn next(state: State, event: Event, left: &Left) -> (State, Option<Effect>) {
    match event {
        Event::Did(deed) => did(state, deed, left),
        Event::Look(code) if matches!(state, State::Result | State::Repaired) && left.found.contains(&code) => (State::Step(code, Tried::Not), None),
        Event::Look(_) | Event::Typed(_) => (state, None),
        Event::Panel(action) => panel(state, action),
        Event::Over => over(state, left),
    }
}

/// A button of the page.
fn did(state: State, deed: Deed, left: &Left) -> (State, Option<Effect>) {
    let rests = matches!(state, State::Result | State::Solved(_) | State::Repaired);
    let busy = matches!(state, State::Running | State::Asking(_) | State::Repairing(_) | State::Step(_, Tried::Again));
    match deed {
        Deed::Begin if !busy => (State::Running, Some(Effect::Run)),
        Deed::Next if rests || state == State::Typing => (to_do(left), None),
        Deed::Window if rests => (State::Asking(Ask::Window), Some(Effect::OpenWindow)),
        Deed::FrameWindow if rests => (State::Asking(Ask::FrameWindow), Some(Effect::OfferFrameWindow)),
        Deed::Agents if rests => (State::Asking(Ask::Agents), Some(Effect::AskAgents)),
        // Nobody has to press a button of somebody else's.
        Deed::Leave if state == State::Asking(Ask::FrameWindow) => (State::Result, Some(Effect::WithdrawFrameWindow)),
        Deed::Leave if !busy && state != State::Start => (State::Result, None),
        Deed::Demo if rests => (State::Demo, None),
        Deed::Typing if rests => (State::Typing, None),
        Deed::Repair if rests => (State::Repairing(Repair::FIRST), Some(Effect::Repair(Repair::FIRST))),
        Deed::Copy => (state, Some(Effect::Copy)),
        Deed::Save => (state, Some(Effect::Save)),
        Deed::Begin | Deed::Next | Deed::Window | Deed::FrameWindow | Deed::Agents | Deed::Leave | Deed::Demo | Deed::Typing | Deed::Repair => (state, None),
    }
}

/// A button of the panel.
fn panel(state: State, action: Action) -> (State, Option<Effect>) {
    let State::Step(code, Tried::Not | Tried::InVain) = state else { return (state, None) };
    let again = State::Step(code, Tried::Again);
    match action {
        // Only the shopper's own keys tell of keys, and only another window of windows.
        Action::Recheck if Telling::of(code) == Telling::MendTyping => (State::Typing, None),
        Action::Recheck if code == Code::SecondWindowBlocked => (again, Some(Effect::OfferFrameWindow)),
        Action::Recheck if is_of_the_window(code) => (again, Some(Effect::OpenWindow)),
        Action::Recheck => (again, Some(Effect::Run)),
        Action::Agents => (again, Some(Effect::AskAgents)),
        Action::StorageAccess => (again, Some(Effect::AskStorage)),
        Action::Clean => (again, Some(Effect::Clean)),
        Action::Dismiss => (State::Result, None),
        Action::CopyLink => (state, Some(Effect::CopyLink)),
        Action::CopyReport => (state, Some(Effect::Copy)),
        Action::Reload => (state, Some(Effect::Reload)),
        // There are no notes here.
        Action::Unfold | Action::Next => (state, None),
    }
}

/// What was set to work is over.
fn over(state: State, left: &Left) -> (State, Option<Effect>) {
    if let State::Repairing(repair) = state {
        return repair.then().map_or((State::Repaired, None), |then| (State::Repairing(then), Some(Effect::Repair(then))));
    }
    let state = match state {
        State::Running => State::Result,
        State::Step(code, Tried::Again) if left.is_as_it_was(code) => State::Step(code, Tried::InVain),
        State::Step(code, Tried::Again) => State::Solved(code),
        // What the window or a program did wrong is told at once.
        State::Asking(_) => to_do(left),
        State::Start | State::Result | State::Step(..) | State::Solved(_) | State::Demo | State::Typing | State::Repairing(_) | State::Repaired => state,
    };
    (state, None)
}

fn to_do(left: &Left) -> State {
    left.first().map_or(State::Result, |code| State::Step(code, Tried::Not))
}

/// Whether only an opened window can tell of it.
#[must_use]
pub fn is_of_the_window(code: Code) -> bool {
    code.name().starts_with("popup-")
}
