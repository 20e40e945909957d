//! What is shown, as plain data: a view renders it and decides nothing.

use std::rc::Rc;

use super::{Drawing, Figure, MOST_ACTIONS, Remedy, Telling, Texts, wording};
use crate::diagnosis::flow::Press;
use crate::diagnosis::{Diagnosis, Profile, Severity, named};

/// What stands below the pay button.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Nothing at all.
    #[default]
    Nothing,
    /// A guide step.
    Panel(Rc<Panel>),
    /// One line, and the label of the button that takes it away.
    Note(String, String),
    /// One line that says that all is well.
    Solved(String),
}

named! {
    /// How a panel stands to what the shopper did.
    pub enum Standing {
        /// It answers a press: it is announced and takes the focus.
        Answer = "answer",
        /// It was asked for by the page: a labelled region.
        Region = "region",
        /// The probes run again.
        Checking = "checking",
        /// They ran again, and it is not mended.
        Unsolved = "unsolved",
    }
}

named! {
    /// What the shopper did in the view, payments apart.
    pub enum Action {
        /// Run the probes again.
        Recheck = "probes",
        /// Ask the programs on this computer.
        Agents = "agents",
        /// Take the note away.
        Dismiss = "dismiss",
    }
}

/// What a button does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Button {
    /// A press on pay. The loader performs it, so that it works even when the core does not.
    Pay(Press),
    /// Anything else.
    Act(Action),
}

impl Button {
    /// Its name: a press on pay, or an action.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pay(press) => press.name(),
            Self::Act(action) => action.name(),
        }
    }

    /// The button of that name, or `None`.
    pub(super) fn from_name(name: &str) -> Option<Self> {
        Press::from_name(name).map(Self::Pay).or_else(|| Action::from_name(name).map(Self::Act))
    }
}

/// A quiet link of a panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What it says.
    pub label: String,
    /// Where it leads, below the release's folder.
    pub path: String,
}

/// A guide step in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Panel {
    /// The language of the words.
    pub locale: String,
    /// How it stands to what the shopper did.
    pub standing: Standing,
    /// What happened.
    pub title: String,
    /// Why, in one sentence.
    pub reason: String,
    /// What it looks like.
    pub figure: Option<Drawing>,
    /// What to do, one act each.
    pub actions: Vec<String>,
    /// The one button.
    pub primary: (String, Button),
    /// A second way, if there is one.
    pub second: Option<(String, Button)>,
    /// The way past the guide.
    pub anyway: (String, Button),
    /// The whole guide.
    pub help: Link,
    /// A line about a check that runs or has run.
    pub status: Option<String>,
}

/// A text, or nothing: a missing one is found when the texts are built, not by a shopper.
fn text(texts: &Texts, key: &str) -> String {
    texts.get(key).map(str::to_owned).or_else(|| Texts::fallback(&texts.locale).get(key).map(str::to_owned)).unwrap_or_default()
}

fn button(texts: &Texts, telling: Telling, remedy: Remedy) -> (String, Button) {
    let key = match (telling, remedy) {
        // Nothing was pressed in vain before: "open", not "again".
        (Telling::OpenLate, Remedy::Retry) => "button.open",
        (_, Remedy::Retry) => "button.retry",
        (_, Remedy::Here) => "button.here",
        (_, Remedy::Front) => "button.front",
        (_, Remedy::Recheck) => "button.recheck",
        (_, Remedy::Agents) => "button.agents",
    };
    let button = match remedy {
        Remedy::Retry => Button::Pay(Press::Retry),
        Remedy::Here => Button::Pay(Press::Here),
        Remedy::Front => Button::Pay(Press::Front),
        Remedy::Recheck => Button::Act(Action::Recheck),
        Remedy::Agents => Button::Act(Action::Agents),
    };
    (text(texts, key), button)
}

/// The panel for the first finding of a diagnosis. `here` says whether the payment may run in this tab.
#[must_use]
pub fn panel(diagnosis: &Diagnosis, texts: &Texts, profile: &Profile, standing: Standing, here: bool) -> Option<Panel> {
    let finding = diagnosis.findings.first()?;
    let telling = Telling::of(finding.code);
    let prefix = telling.name();
    let wording = wording(finding, &diagnosis.environment);
    let key = wording.key();
    let action = |number| texts.filled(&format!("{key}.do-{number}"), finding, profile);
    let actions: Vec<_> = (1..=MOST_ACTIONS).filter_map(action).collect();
    let second = (here && telling.is_of_a_window()).then_some(Remedy::Here);
    Some(Panel {
        locale: texts.locale.clone(),
        standing,
        title: text(texts, &format!("{prefix}.title")),
        reason: text(texts, &format!("{prefix}.reason")),
        figure: Figure::of(wording).and_then(|figure| Drawing::beside(&actions, figure, texts)),
        actions,
        primary: button(texts, telling, telling.remedy()),
        second: second.map(|remedy| button(texts, telling, remedy)),
        anyway: (text(texts, "link.anyway"), Button::Pay(Press::Anyway)),
        help: help(texts, prefix),
        status: match standing {
            Standing::Checking => Some(text(texts, "line.checking")),
            Standing::Unsolved => Some(text(texts, "line.unsolved")),
            Standing::Answer | Standing::Region => None,
        },
    })
}

/// The panel that brings the living payment window to the front.
#[must_use]
pub fn window_elsewhere(texts: &Texts, standing: Standing) -> Panel {
    Panel {
        locale: texts.locale.clone(),
        standing,
        title: text(texts, "window-elsewhere.title"),
        reason: text(texts, "window-elsewhere.reason"),
        figure: Drawing::beside(&[], Figure::WindowBehind, texts),
        actions: Vec::new(),
        primary: button(texts, Telling::PlainHelp, Remedy::Front),
        second: None,
        anyway: (text(texts, "link.anyway"), Button::Pay(Press::Anyway)),
        help: help(texts, Telling::PlainHelp.name()),
        status: None,
    }
}

/// The note beside a payment that opens although something may stand in its way.
#[must_use]
pub fn note(diagnosis: &Diagnosis, texts: &Texts) -> Option<View> {
    let finding = diagnosis.findings.first().filter(|finding| finding.severity != Severity::Notice)?;
    Some(View::Note(text(texts, &format!("{}.reason", Telling::of(finding.code).name())), text(texts, "button.dismiss")))
}

fn help(texts: &Texts, anchor: &str) -> Link {
    Link { label: text(texts, "link.help"), path: format!("guide/{}/#{anchor}", texts.locale) }
}

/// The one line after a mended fault, and other single texts.
impl Texts {
    /// "Solved."
    #[must_use]
    pub fn solved(&self) -> String {
        text(self, "line.solved")
    }

    /// The label of the default pay button's overlay and of the button that closes it.
    #[must_use]
    pub fn frame_labels(&self) -> (String, String) {
        (text(self, "frame.title"), text(self, "frame.close"))
    }
}
