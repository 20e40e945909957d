//! A screen of the self-check page, as plain data: it is rendered as it is.

use std::rc::Rc;

use super::Answer;
use super::wizard::{Deed, Scene};
use crate::diagnosis::{Code, Mode, named};
use crate::guide::Panel;

/// What a button or link of the page does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// One of the shopper's deeds.
    Do(Deed),
    /// Tells of a finding.
    Look(Code),
    /// Leads to an address.
    Go(String),
}

/// One thing that is told, within a fold or on its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// What it is.
    pub head: String,
    /// Its sentences.
    pub lines: Vec<String>,
    /// Its facts, name and value.
    pub facts: Vec<(String, String)>,
    /// A line of code or a header, or text that is to be seen before it is copied.
    pub code: Option<String>,
    /// What can be done about it.
    pub way: Option<(String, Way)>,
}

named! {
    /// What folds out.
    pub enum FoldName {
        /// What was checked, and what it came to.
        Checked = "checked",
        /// What is worth knowing and stands in nobody's way.
        Hints = "hints",
        /// What else can be tried.
        More = "more",
        /// What only the shop or the provider can mend.
        Developer = "developer",
        /// What the help desk needs.
        Report = "report",
        /// What a support code carries.
        Decode = "decode",
    }
}

/// Something that folds out: nothing technical is seen until it is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fold {
    /// Which.
    pub name: FoldName,
    /// What it is called.
    pub title: String,
    /// What is in it.
    pub entries: Vec<Entry>,
    /// What a field in it is called, and the button beside it.
    pub field: Option<(String, String)>,
}

/// A payment for nothing, from start to return, at the provider's demo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoPayment {
    /// Where it is paid.
    pub url: String,
    /// The profile, as it was given to this page.
    pub provider: String,
    /// The ways in which it can be shown, and what the button for each says.
    pub modes: Vec<(Mode, String)>,
}

/// What goes to the help desk, where the shopper takes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The support code.
    pub code: String,
    /// The report in words.
    pub text: String,
    /// The same as JSON.
    pub json: String,
}

/// What a support code that somebody typed came to: what it carries, or the key of what is wrong with it.
pub type Decoded = Result<Entry, &'static str>;

/// One row of what is checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is.
    pub name: String,
    /// What it came to.
    pub answer: Answer,
    /// The same in a word.
    pub word: String,
}

/// A screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckView {
    /// The language of the words.
    pub locale: String,
    /// Which screen.
    pub scene: Scene,
    /// What it is about.
    pub code: Option<Code>,
    /// What it says first.
    pub title: String,
    /// What it says then: two sentences at most.
    pub sentences: Vec<String>,
    /// What stands out in one of them: a trouble's title, or its name.
    pub point: Option<String>,
    /// What is checked.
    pub lines: Vec<Line>,
    /// How far it is.
    pub progress: Option<(usize, usize)>,
    /// The step that is told.
    pub panel: Option<Rc<Panel>>,
    /// What is told one by one, in sentences, before the big button.
    pub entries: Vec<Entry>,
    /// The one big button.
    pub main: Option<(String, Way)>,
    /// Quiet ways beside it.
    pub others: Vec<(String, Way)>,
    /// What folds out.
    pub folds: Vec<Fold>,
    /// A payment in the demo.
    pub demo: Option<DemoPayment>,
    /// What is to be typed, a field for each.
    pub samples: Vec<String>,
    /// What is said about the address that led here.
    pub remarks: Vec<String>,
    /// What is announced to those who do not see it.
    pub said: String,
}
