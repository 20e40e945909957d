//! What the self-check page shows, as plain data.

use std::rc::Rc;

use super::folds::{checked, decode, developer, hints, more, report};
use super::plan::needs_network;
use super::repair::Repairs;
use super::repaired::{repaired, repairing};
use super::screen::{CheckView, Decoded, DemoPayment, Line, Report, Way};
use super::typing::typing;
use super::wizard::{Ask, Deed, Left, State, Tried, is_of_the_window};
use super::{Answer, Row, Sides, Visit, standing_of};
use crate::diagnosis::{Certainty, Code, Diagnosis, Facts, Finding, Profile, Reading, Severity, named};
use crate::guide::{Button, Panel, Telling, Texts, Ways, panel};
use crate::presentation::{Action, Standing};

/// What a text of the page may have filled in.
pub const PLACEABLES: [&str; 5] = ["all", "count", "done", "name", "title"];

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
    /// Whether the provider's frame opens windows of its own.
    pub frame_windows: bool,
    /// How many programs on this computer the payment needs.
    pub agents: usize,
    /// What is to be typed in the typing test.
    pub samples: &'known [String],
    /// What it has come to.
    pub typing: Reading,
    /// What was repaired.
    pub repairs: &'known Repairs,
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
    pub(super) fn say(&self, key: &str) -> String {
        self.words.get(key).unwrap_or_default().to_owned()
    }

    pub(super) fn fill(&self, key: &str, filled: &[(&str, &str)]) -> String {
        filled.iter().fold(self.say(key), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
    }

    pub(super) fn title_of(&self, code: Code) -> String {
        self.texts.get(&format!("{}.title", Telling::of(code).name())).unwrap_or(code.name()).to_owned()
    }

    fn reason_of(&self, code: Code) -> Option<String> {
        self.texts.get(&format!("{}.reason", Telling::of(code).name())).map(str::to_owned)
    }

    pub(super) fn button(&self, deed: Deed) -> (String, Way) {
        (self.say(&format!("check-button.{}", deed.name())), Way::Do(deed))
    }

    /// Whether something stands in the way.
    pub(super) fn something_stands(&self) -> bool {
        !standing_of(self.diagnosis).is_empty()
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
        point: None,
        lines: Vec::new(),
        progress: None,
        panel: None,
        entries: Vec::new(),
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
            others: known.left.first().map(|_| known.button(Deed::Repair)).into_iter().collect(),
            ..plain
        },
        State::Repairing(repair) => repairing(plain, known, repair),
        State::Repaired => repaired(plain, known),
        State::Asking(ask) => CheckView {
            title: known.say(&format!("check-asking-{}.title", ask.name())),
            sentences: vec![known.say(&format!("check-asking-{}.wait", ask.name()))],
            others: (ask == Ask::FrameWindow).then(|| known.button(Deed::Leave)).into_iter().collect(),
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
    let (title, sentences, point, main): (_, Vec<_>, _, _) = match (known.left.first().or(standing.first().copied()), known.asks.first()) {
        (Some(code), _) => {
            let sure = known.diagnosis.findings.iter().any(|finding| finding.severity == Severity::Blocker && finding.certainty != Certainty::Possible);
            let title = side.unwrap_or(String::from(if sure { "check-result.blocked" } else { "check-result.perhaps" }));
            let to_do = known.left.first().is_some();
            let point = known.title_of(code);
            let first = known.fill(if to_do { "check-result.first" } else { "check-result.aside" }, &[("title", &point)]);
            let main = if to_do { ("check-button.first", Deed::Next) } else { ("check-button.again", Deed::Begin) };
            let main = (known.say(main.0), Way::Do(main.1));
            (known.say(&title), works.into_iter().chain([first]).collect(), Some(point), Some(main))
        }
        (None, Some(ask)) => {
            let deed = match ask {
                Ask::Window => Deed::Window,
                Ask::FrameWindow => Deed::FrameWindow,
                Ask::Agents => Deed::Agents,
            };
            let why = known.say(&format!("check-ask.{}", ask.name()));
            (known.say("check-result.clear"), works.into_iter().chain([why]).collect(), None, Some(known.button(deed)))
        }
        (None, None) => {
            let can = known.say("check-result.can");
            let (first, then, point) = match known.visit.and_then(|visit| visit.of_the_shop().next()).map(|finding| finding.code) {
                // That this browser can is the title already.
                Some(code) => (known.reason_of(code).unwrap_or(can), known.fill("check-side.tell", &[("name", code.name())]), Some(code.name().to_owned())),
                None => (can, known.say("check-result.pay"), None),
            };
            let home = known.visit.is_some_and(|visit| visit.trusted);
            let main = known.back().filter(|_| home).unwrap_or_else(|| (known.say("check-button.again"), Way::Do(Deed::Begin)));
            (known.say(&side.unwrap_or(String::from("check-result.good"))), vec![first, then], point, Some(main))
        }
    };
    let begin = main.as_ref().is_none_or(|(_, way)| *way == Way::Do(Deed::Begin));
    let mut others: Vec<_> = known.something_stands().then(|| known.button(Deed::Repair)).into_iter().collect();
    others.extend((!begin).then(|| (known.say("check-button.again"), Way::Do(Deed::Begin))));
    others.extend(known.back().filter(|back| main.as_ref() != Some(back)));
    let filled = [hints(known), more(known), report(known), developer(known)].into_iter().filter(|fold| !fold.entries.is_empty());
    let folds = [checked(known)].into_iter().chain(filled).chain([decode(known)]);
    CheckView {
        title,
        sentences,
        point,
        main,
        others,
        lines: answered(known),
        folds: folds.collect(),
        remarks: known.remarks.to_vec(),
        said: known.said.to_owned(),
        ..plain
    }
}

/// What works, counted; what could not be told is not counted. Nothing where a help desk asked only for what is pressed.
fn works(known: &Known<'_>) -> Option<String> {
    let good = known.rows.iter().filter(|row| row.answer == Answer::Good).count();
    let bad = known.rows.iter().filter(|row| row.answer == Answer::Bad).count();
    // Beside what stands in the way it is a comfort, not a sum.
    let key = if bad == 0 && !known.something_stands() { "check-result.works-all" } else { "check-result.works" };
    (good > 0).then(|| known.fill(key, &[("done", &good.to_string())]))
}

const fn is_of_typing(code: Code) -> bool {
    matches!(Telling::of(code), Telling::MendTyping)
}

/// What the button says that looks again.
fn look_again(code: Code) -> &'static str {
    match code {
        code if is_of_typing(code) => "check-button.typing",
        code if is_of_the_window(code) => "check-button.window",
        Code::SecondWindowBlocked => "check-button.frame-window",
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
    let told = panel(&one, known.texts, &known.profile.contacts, standing, known.ways).map(|told| {
        let leads_away = matches!(told.primary.1, Button::Go(_)) && !is_of_typing(code);
        // Where nothing is paid, settings are the way, and then it is looked at again.
        let second_here = |button: &Button| match button {
            Button::Act(Action::StorageAccess) => told.otherwise.is_some(),
            Button::Act(Action::CopyLink) => Telling::of(code) == Telling::ChangeBrowser,
            _ => false,
        };
        let (primary, second) = match told.primary {
            (label, button) if second_here(&button) => (look(), Some((label, button))),
            (label, Button::Act(action)) => ((label, Button::Act(action)), told.second),
            (label, Button::Go(href)) if leads_away => ((label, Button::Go(href)), told.second),
            (_, Button::Pay(_) | Button::Go(_)) => (look(), told.second),
        };
        Panel {
            primary,
            second: second.filter(|(_, button)| matches!(button, Button::Act(action) if *action != Action::Recheck)),
            otherwise: told.otherwise.filter(|_| leads_away),
            after: told.after.filter(|_| leads_away),
            anyway: Some((known.say("check-button.aside"), Button::Act(Action::Dismiss))),
            check: None,
            ..told
        }
    });
    let title = match place {
        Some(place) if count > 1 => known.fill("check-step.of", &[("done", &(place + 1).to_string()), ("count", &count.to_string())]),
        Some(_) => known.say("check-step.title"),
        None => known.say("check-step.hint"),
    };
    CheckView { title, panel: told.map(Rc::new), ..plain }
}
