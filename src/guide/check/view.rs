//! What the self-check page shows, as plain data.

use std::rc::Rc;

use super::plan::needs_network;
use super::wizard::{Ask, Deed, Left, Scene, State, Tried, is_of_the_window};
use super::{Answer, Row, Sides, Visit, remedy_in_code, standing_of};
use crate::diagnosis::{Audience, Certainty, Code, Diagnosis, Facts, Finding, Mode, Profile, Reading, Severity, named};
use crate::guide::{Action, Button, Panel, Standing, Telling, Texts, Ways, panel};

/// What a text of the page may have filled in.
pub const PLACEABLES: [&str; 5] = ["all", "count", "done", "name", "title"];

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

/// One thing within a fold.
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
    /// What is checked.
    pub lines: Vec<Line>,
    /// How far it is.
    pub progress: Option<(usize, usize)>,
    /// The step that is told.
    pub panel: Option<Rc<Panel>>,
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

/// All that a view is made of.
#[derive(Clone, Debug)]
pub struct Known<'known> {
    /// The page's own words.
    pub words: &'known Texts,
    /// The guide's.
    pub texts: &'known Texts,
    /// The provider.
    pub profile: &'known Profile,
    /// What was found.
    pub diagnosis: &'known Diagnosis,
    /// What has run, or runs.
    pub rows: &'known [Row],
    /// What is left to be done.
    pub left: &'known Left,
    /// What the shopper is still to be asked.
    pub asks: &'known [Ask],
    /// How many programs on this computer the payment needs.
    pub agents: usize,
    /// What is to be typed in the typing test.
    pub samples: &'known [String],
    /// What it has come to.
    pub typing: Reading,
    /// What is open to a step.
    pub ways: &'known Ways,
    /// What was brought along from a shop.
    pub visit: Option<&'known Visit>,
    /// Where a payment can be tried.
    pub demo: Option<&'known DemoPayment>,
    /// What goes to the help desk.
    pub report: &'known Report,
    /// What somebody typed as a support code came to.
    pub decoded: Option<&'known Decoded>,
    /// What is announced beside the screen.
    pub said: &'known str,
    /// What is said about the address that led here.
    pub remarks: &'known [String],
    /// What the browser says of the network.
    pub network: Network,
}

named! {
    /// What the browser says of the network.
    pub enum Network {
        /// There is one.
        On = "on",
        /// There is none.
        Off = "off",
    }
}

impl Known<'_> {
    fn say(&self, key: &str) -> String {
        self.words.get(key).unwrap_or_default().to_owned()
    }

    fn fill(&self, key: &str, filled: &[(&str, &str)]) -> String {
        filled.iter().fold(self.say(key), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
    }

    fn title_of(&self, code: Code) -> String {
        self.texts.get(&format!("{}.title", Telling::of(code).name())).unwrap_or(code.name()).to_owned()
    }

    fn button(&self, deed: Deed) -> (String, Way) {
        (self.say(&format!("check-button.{}", deed.name())), Way::Do(deed))
    }

    /// The way back to the shop, where the shopper came from one.
    fn back(&self) -> Option<(String, Way)> {
        let back = self.visit?.back.clone()?;
        // Whoever made the address of this page may have made that one up: it is named.
        let host = back.split("://").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or_default();
        Some((self.fill("check-button.back", &[("name", host)]), Way::Go(back.clone())))
    }
}

/// The screen of a state.
#[must_use]
pub fn view(state: State, known: &Known<'_>) -> CheckView {
    let plain = CheckView {
        locale: known.words.locale.clone(),
        scene: state.scene(),
        code: state.code(),
        title: String::new(),
        sentences: Vec::new(),
        lines: Vec::new(),
        progress: None,
        panel: None,
        main: None,
        others: Vec::new(),
        folds: Vec::new(),
        demo: None,
        samples: Vec::new(),
        remarks: Vec::new(),
        said: String::new(),
    };
    match state {
        State::Start => start(plain, known),
        State::Running => running(plain, known),
        State::Result => result(plain, known),
        State::Step(code, tried) => step(plain, known, code, tried),
        State::Solved(_) => CheckView {
            title: known.say("check-solved.title"),
            sentences: vec![known.say(if known.left.first().is_some() { "check-solved.more" } else { "check-solved.last" })],
            main: Some(known.button(Deed::Next)),
            ..plain
        },
        State::Asking(ask) => CheckView {
            title: known.say(&format!("check-asking-{}.title", ask.name())),
            sentences: vec![known.say(&format!("check-asking-{}.wait", ask.name()))],
            ..plain
        },
        State::Demo => CheckView {
            title: known.say("check-demo.title"),
            sentences: vec![known.say("check-demo.what"), known.say("check-demo.compare")],
            others: vec![known.button(Deed::Leave)],
            demo: known.demo.cloned(),
            ..plain
        },
        State::Typing => typing(plain, known),
    }
}

/// The typing test. Only who writes Hangul is asked for it.
fn typing(plain: CheckView, known: &Known<'_>) -> CheckView {
    let came = match known.typing {
        Reading::Yes => Some("check-typing.good"),
        Reading::No => Some("check-typing.bad"),
        Reading::Unknown(_) => None,
    };
    let count = if known.words.locale == "ko" { known.samples.len() } else { 1 };
    let said = came.map(|key| known.say(key)).unwrap_or_default();
    CheckView {
        title: known.say("check-typing.title"),
        sentences: vec![known.say("check-typing.what"), known.say("check-typing.private")],
        main: came.map(|_| known.button(Deed::Next)),
        others: vec![known.button(Deed::Leave)],
        samples: known.samples.iter().take(count).cloned().collect(),
        remarks: came.map(|_| said.clone()).into_iter().collect(),
        said,
        ..plain
    }
}

fn start(plain: CheckView, known: &Known<'_>) -> CheckView {
    let why = if known.visit.is_some() { "check-start.shop" } else { "check-start.what" };
    CheckView {
        title: known.say("check-start.title"),
        sentences: vec![known.say(why), known.say("check-start.private")],
        main: Some(known.button(Deed::Begin)),
        folds: vec![decode(known)],
        remarks: known.remarks.to_vec(),
        ..plain
    }
}

fn running(plain: CheckView, known: &Known<'_>) -> CheckView {
    let (done, all) = (known.rows.iter().filter(|row| row.answer != Answer::Waiting).count(), known.rows.len());
    CheckView {
        title: known.say("check-running.title"),
        progress: Some((done, all)),
        said: known.fill("check-running.count", &[("done", &done.to_string()), ("all", &all.to_string())]),
        lines: lines(known),
        ..plain
    }
}

/// The same once nobody waits any more.
fn answered(known: &Known<'_>) -> Vec<Line> {
    let unknown = known.say("check-answer.unknown");
    let settle = |line: Line| if line.answer == Answer::Waiting { Line { answer: Answer::Unknown, word: unknown.clone(), ..line } } else { line };
    lines(known).into_iter().map(settle).collect()
}

/// Each probe with its answer; of hosts also how many have answered.
fn lines(known: &Known<'_>) -> Vec<Line> {
    let line = |row: &Row| {
        let name = known.say(&format!("check-probe.{}", row.probe.name()));
        let offline = known.network == Network::Off && needs_network(row.probe) && row.answer != Answer::Good;
        let word = if offline { known.say("check-answer.network") } else { known.say(&format!("check-answer.{}", row.answer.name())) };
        let name = if row.all > 1 { format!("{name} ({}/{})", row.told, row.all) } else { name };
        Line { name, answer: row.answer, word }
    };
    known.rows.iter().map(line).collect()
}

fn result(plain: CheckView, known: &Known<'_>) -> CheckView {
    let works = works(known);
    let side = known.visit.map(|visit| format!("check-side.{}", Sides::of(known.diagnosis, visit).name()));
    let standing = standing_of(known.diagnosis);
    let (title, sentences, main) = match (known.left.first().or(standing.first().copied()), known.asks.first()) {
        (Some(code), _) => {
            let sure = known.diagnosis.findings.iter().any(|finding| finding.severity == Severity::Blocker && finding.certainty != Certainty::Possible);
            let title = side.unwrap_or(String::from(if sure { "check-result.blocked" } else { "check-result.perhaps" }));
            let to_do = known.left.first().is_some();
            let first = known.fill(if to_do { "check-result.first" } else { "check-result.aside" }, &[("title", &known.title_of(code))]);
            let main = if to_do { ("check-button.first", Deed::Next) } else { ("check-button.again", Deed::Begin) };
            let main = (known.say(main.0), Way::Do(main.1));
            (known.say(&title), vec![works, first], Some(main))
        }
        (None, Some(ask)) => {
            let deed = match ask {
                Ask::Window => Deed::Window,
                Ask::Agents => Deed::Agents,
            };
            (known.say("check-result.clear"), vec![works, known.say(&format!("check-ask.{}", ask.name()))], Some(known.button(deed)))
        }
        (None, None) => {
            let shop = known.visit.and_then(|visit| visit.of_the_shop().next());
            let then = shop.map_or_else(|| known.say("check-result.pay"), |finding| known.fill("check-side.tell", &[("name", finding.code.name())]));
            let main = known.back().unwrap_or_else(|| (known.say("check-button.again"), Way::Do(Deed::Begin)));
            (known.say(&side.unwrap_or(String::from("check-result.good"))), vec![known.say("check-result.can"), then], Some(main))
        }
    };
    let begin = main.as_ref().is_none_or(|(_, way)| *way == Way::Do(Deed::Begin));
    let mut others: Vec<_> = (!begin).then(|| (known.say("check-button.again"), Way::Do(Deed::Begin))).into_iter().collect();
    others.extend(known.back().filter(|back| main.as_ref() != Some(back)));
    let filled = [hints(known), more(known), report(known), developer(known)].into_iter().filter(|fold| !fold.entries.is_empty());
    let folds = [checked(known)].into_iter().chain(filled).chain([decode(known)]);
    CheckView {
        title,
        sentences,
        main,
        others,
        lines: answered(known),
        folds: folds.collect(),
        remarks: known.remarks.to_vec(),
        said: known.said.to_owned(),
        ..plain
    }
}

/// What works, counted; what could not be told is not counted.
fn works(known: &Known<'_>) -> String {
    let good = known.rows.iter().filter(|row| row.answer == Answer::Good).count();
    let bad = known.rows.iter().filter(|row| row.answer == Answer::Bad).count();
    // Beside what stands in the way it is a comfort, not a sum.
    let key = if bad == 0 && standing_of(known.diagnosis).is_empty() { "check-result.works-all" } else { "check-result.works" };
    known.fill(key, &[("done", &good.to_string())])
}

fn fold(known: &Known<'_>, name: FoldName, entries: Vec<Entry>) -> Fold {
    Fold { name, title: known.say(&format!("check-fold.{}", name.name())), entries, field: None }
}

/// The rows stand in it by themselves.
fn checked(known: &Known<'_>) -> Fold {
    fold(known, FoldName::Checked, Vec::new())
}

/// What is found and stands in nobody's way, where the shopper can do something about it.
fn hints(known: &Known<'_>) -> Fold {
    let hint = |finding: &&Finding| finding.severity == Severity::Notice && finding.step.is_some();
    let entry = |finding: &Finding| Entry {
        head: known.title_of(finding.code),
        way: Some((known.say("check-button.look"), Way::Look(finding.code))),
        ..Entry::default()
    };
    fold(known, FoldName::Hints, known.diagnosis.findings.iter().filter(hint).map(entry).collect())
}

/// What else can be tried. Each is explained before its button.
fn more(known: &Known<'_>) -> Fold {
    let entry = |deed: Deed| Entry { lines: vec![known.say(&format!("check-more.{}", deed.name()))], way: Some(known.button(deed)), ..Entry::default() };
    let window = (!known.asks.contains(&Ask::Window)).then_some(Deed::Window);
    let agents = (known.agents > 0 && !known.asks.contains(&Ask::Agents)).then_some(Deed::Agents);
    let demo = known.demo.map(|_| Deed::Demo);
    let typing = (!known.samples.is_empty()).then_some(Deed::Typing);
    fold(known, FoldName::More, [window, agents, demo, typing].into_iter().flatten().map(entry).collect())
}

/// What only the shop or the provider can mend, here and on the shop's page, with what it rests on.
fn developer(known: &Known<'_>) -> Fold {
    let there = known.visit.into_iter().flat_map(|visit| &visit.findings);
    let theirs = known.diagnosis.findings.iter().chain(there).filter(|finding| finding.audience != Audience::Shopper);
    let entry = |finding: &Finding| Entry {
        head: finding.code.name().to_owned(),
        lines: known.words.get(&format!("check-fix.{}", finding.code.name())).map(str::to_owned).into_iter().collect(),
        facts: finding.evidence.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        code: remedy_in_code(finding.code).map(str::to_owned),
        way: None,
    };
    fold(known, FoldName::Developer, theirs.map(entry).collect())
}

/// What goes to the help desk is seen before it is copied.
fn report(known: &Known<'_>) -> Fold {
    let Report { code, text, json } = known.report;
    let shown = |text: &str, deed| Entry { code: Some(text.to_owned()), way: Some(known.button(deed)), ..Entry::default() };
    let first = Entry { head: code.clone(), lines: vec![known.say("check-report.code"), known.say("check-report.private")], ..Entry::default() };
    fold(known, FoldName::Report, vec![first, shown(text, Deed::Copy), shown(json, Deed::Save)])
}

/// What a support code carries, for whoever has been told one.
fn decode(known: &Known<'_>) -> Fold {
    let entry = |decoded: &Decoded| match decoded {
        Ok(entry) => entry.clone(),
        Err(key) => Entry { lines: vec![known.say(key)], ..Entry::default() },
    };
    let field = Some((known.say("check-code.label"), known.say("check-code.read")));
    Fold { field, ..fold(known, FoldName::Decode, known.decoded.into_iter().map(entry).collect()) }
}

const fn is_of_typing(code: Code) -> bool {
    matches!(Telling::of(code), Telling::MendTyping)
}

/// What the button says that looks again.
fn look_again(code: Code) -> &'static str {
    match code {
        code if is_of_typing(code) => "check-button.typing",
        code if is_of_the_window(code) => "check-button.window",
        _ => "check-button.recheck",
    }
}

fn step(plain: CheckView, known: &Known<'_>, code: Code, tried: Tried) -> CheckView {
    // While it is looked at again, it may be told already that it is mended.
    let (audience, step) = code.mended_by();
    let gone = || Finding { code, severity: Severity::Notice, certainty: Certainty::Possible, audience, step, evidence: Facts::default() };
    let found = known.diagnosis.findings.iter().find(|finding| finding.code == code).cloned().unwrap_or_else(gone);
    let place = known.left.findings.iter().position(|one| *one == code);
    let count = known.left.findings.len();
    let standing = match tried {
        Tried::Not => Standing::Region,
        Tried::Again => Standing::Checking,
        Tried::InVain => Standing::Unsolved,
    };
    let one = Diagnosis { findings: vec![found], ..known.diagnosis.clone() };
    // There is no pay button here to press again: what can be done is to look again.
    let look = || (known.say(look_again(code)), Button::Act(Action::Recheck));
    let told = panel(&one, known.texts, known.profile, standing, known.ways).map(|told| Panel {
        primary: match told.primary {
            (label, Button::Act(action)) => (label, Button::Act(action)),
            (label, Button::Go(href)) if !is_of_typing(code) => (label, Button::Go(href)),
            (_, Button::Pay(_) | Button::Go(_)) => look(),
        },
        second: told.second.filter(|(_, button)| matches!(button, Button::Act(action) if *action != Action::Recheck)),
        anyway: (known.say("check-button.aside"), Button::Act(Action::Dismiss)),
        check: None,
        status: if tried == Tried::Again { known.texts.get("line.checking").map(str::to_owned) } else { told.status },
        ..told
    });
    let title = match place {
        Some(place) if count > 1 => known.fill("check-step.of", &[("done", &(place + 1).to_string()), ("count", &count.to_string())]),
        Some(_) => known.say("check-step.title"),
        None => known.say("check-step.hint"),
    };
    CheckView { title, panel: told.map(Rc::new), ..plain }
}
