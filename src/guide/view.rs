//! What is shown, as plain data: a view renders it and decides nothing.

use std::rc::Rc;

use super::leave::way_out;
use super::remedy::{Remedies, remedies};
use super::{Drawing, Figure, MOST_ACTIONS, Remedy, Telling, Texts, Ways, Wording, wording};
use crate::diagnosis::flow::Press;
use crate::diagnosis::{Code, Contacts, Diagnosis, Environment, Finding, Severity};
use crate::presentation::{Action, Scene, Standing};

/// What stands below the pay button.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Nothing at all.
    #[default]
    Nothing,
    /// A guide step.
    Panel(Rc<Panel>),
    /// One line that leads to a step.
    Note(Note),
    /// One line that says that all is well.
    Solved(String),
}

/// One line beside a payment that opens although something may stand in its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// What it says.
    pub text: String,
    /// The label of the button that unfolds the step.
    pub how: String,
    /// The label of the button that takes the line away.
    pub dismiss: String,
}

/// What a button does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Button {
    /// A press on pay. The loader performs it, so that it works even when the core does not.
    Pay(Press),
    /// Something that the core does.
    Act(Action),
    /// Another place: a page, or the way out of an app.
    Go(String),
}

impl Button {
    /// Its name: a press on pay, an action, or an address.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Pay(press) => press.name(),
            Self::Act(action) => action.name(),
            Self::Go(href) => href,
        }
    }
}

/// A quiet link of a panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What it says.
    pub label: String,
    /// Where it leads.
    pub href: String,
}

/// What a help desk asks for, and the ways to reach it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Desk {
    /// What unfolds it.
    pub label: String,
    /// The support code.
    pub code: String,
    /// Copies the report.
    pub copy: (String, Button),
    /// Calling, writing.
    pub contacts: Vec<Link>,
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
    /// The heading of the actions where they are for whom the buttons did not help: then they stand below those.
    pub otherwise: Option<String>,
    /// What goes with those actions.
    pub after: Option<(String, Button)>,
    /// The way past the guide; nothing where the one button is that itself.
    pub anyway: Option<(String, Button)>,
    /// The whole guide.
    pub help: Link,
    /// The self-check page, where this is not it.
    pub check: Option<Link>,
    /// What a help desk asks for.
    pub desk: Option<Desk>,
    /// A line about a check that runs or has run.
    pub status: Option<String>,
    /// Which of how many findings this is, where there are more.
    pub count: Option<String>,
    /// What names the next one of them, and leads to it.
    pub next: Option<(String, Code)>,
}

/// A text, or nothing: a missing one is found when the texts are built, not by a shopper.
fn text(texts: &Texts, key: &str) -> String {
    texts.get(key).map(str::to_owned).or_else(|| Texts::fallback(&texts.locale).get(key).map(str::to_owned)).unwrap_or_default()
}

fn button(texts: &Texts, telling: Telling, remedy: Remedy, environment: &Environment, ways: &Ways) -> (String, Button) {
    if let (Remedy::Retry, Telling::OpenLate, Some(host)) = (remedy, telling, &ways.host) {
        return (format!("{} ({host})", text(texts, "button.open")), Button::Pay(Press::Retry));
    }
    let (key, button) = match (telling, remedy) {
        // Nothing was pressed in vain before: "open", not "again".
        (Telling::OpenLate, Remedy::Retry) => ("button.open", Button::Pay(Press::Retry)),
        // Nothing has failed: this is what the payment asks of everybody.
        (Telling::BringCertificate | Telling::AuthenticateCard, Remedy::Retry) => ("button.pay", Button::Pay(Press::Retry)),
        (_, Remedy::Retry) => ("button.retry", Button::Pay(Press::Retry)),
        (_, Remedy::Here) => ("button.here", Button::Pay(Press::Here)),
        (_, Remedy::Window) => ("button.window", Button::Pay(Press::Window)),
        (_, Remedy::Front) => ("button.front", Button::Pay(Press::Front)),
        (_, Remedy::Recheck) => ("button.recheck", Button::Act(Action::Recheck)),
        (_, Remedy::Agents) => ("button.agents", Button::Act(Action::Agents)),
        (_, Remedy::Browser) => ("button.browser", Button::Go(way_out(environment, &ways.page).unwrap_or_default())),
        (_, Remedy::CopyLink) => ("button.copy-link", Button::Act(Action::CopyLink)),
        (_, Remedy::StorageAccess) => ("button.storage-access", Button::Act(Action::StorageAccess)),
        (_, Remedy::Reload) => ("button.reload", Button::Act(Action::Reload)),
        (_, Remedy::Clean) => ("button.clean", Button::Act(Action::Clean)),
        (_, Remedy::Typing) => ("button.typing", Button::Go(check(texts, ways).href)),
    };
    (text(texts, key), button)
}

/// What is seen of a scene.
#[must_use]
pub fn view(scene: Scene, standing: Standing, diagnosis: &Diagnosis, texts: &Texts, contacts: &Contacts, ways: &Ways) -> View {
    let shown = |panel| View::Panel(Rc::new(panel));
    match scene {
        Scene::Nothing => View::Nothing,
        Scene::Step => panel(diagnosis, texts, contacts, standing, ways).map_or(View::Nothing, shown),
        Scene::WindowElsewhere => shown(window_elsewhere(texts, standing, ways)),
        Scene::Unpressable => shown(unpressable(texts, ways)),
        Scene::Mistake => shown(mistake(texts, ways)),
        Scene::Note => note(diagnosis, texts, standing, ways).unwrap_or_default(),
        Scene::Solved => View::Solved(text(texts, "line.solved")),
    }
}

/// The panel for the first finding of a diagnosis.
#[must_use]
pub fn panel(diagnosis: &Diagnosis, texts: &Texts, contacts: &Contacts, standing: Standing, ways: &Ways) -> Option<Panel> {
    let finding = told(diagnosis, ways.about)?;
    let telling = Telling::of(finding.code);
    let prefix = telling.name();
    let environment = &diagnosis.environment;
    let wording = wording(finding, environment);
    let key = wording.key();
    let action = |number| texts.filled(&format!("{key}.do-{number}"), finding, contacts);
    let actions: Vec<_> = (1..=MOST_ACTIONS).filter_map(action).collect();
    let Remedies { first, second, otherwise, after } = remedies(finding.code, wording, environment, ways);
    let button = |remedy| button(texts, telling, remedy, environment, ways);
    let (count, next) = others(diagnosis, finding, texts).unzip();
    Some(Panel {
        locale: texts.locale.clone(),
        standing,
        title: text(texts, &format!("{prefix}.title")),
        reason: reason(texts, finding, wording),
        figure: Figure::of(wording).and_then(|figure| Drawing::beside(&actions, figure, texts)),
        actions,
        primary: button(first),
        second: second.map(button),
        otherwise: otherwise.map(|key| text(texts, key)),
        after: after.map(button),
        anyway: (telling != Telling::OpenLate).then(|| anyway(texts)),
        help: help(texts, &page(telling, wording), ways),
        check: Some(check(texts, ways)),
        desk: desk(texts, contacts, ways),
        status: match standing {
            Standing::Unsolved => Some(text(texts, "line.unsolved")),
            Standing::Copied => Some(text(texts, "line.copied")),
            Standing::Unpaid => Some(text(texts, "line.unpaid")),
            Standing::Checking => Some(text(texts, "line.checking")),
            // The buttons have changed places.
            Standing::Answer if ways.refused_before && first == Remedy::Here => Some(text(texts, "line.next")),
            Standing::Answer | Standing::Region => None,
        },
        count,
        next,
    })
}

/// The finding that is told.
fn told(diagnosis: &Diagnosis, about: Option<Code>) -> Option<&Finding> {
    let asked = about.and_then(|code| diagnosis.findings.iter().find(|finding| finding.code == code));
    asked.or(diagnosis.findings.first())
}

/// Why, and what it costs to go elsewhere: that is told before a button leads there.
fn reason(texts: &Texts, finding: &Finding, wording: Wording) -> String {
    let why = why(texts, finding);
    if wording.telling == Telling::LeaveApp { joined(why, &text(texts, "line.leaving")) } else { why }
}

fn why(texts: &Texts, finding: &Finding) -> String {
    let telling = Telling::of(finding.code);
    let spent = telling == Telling::OpenLate
        && (finding.evidence.says("activation", "spent") || finding.evidence.get("windowsBefore").is_some_and(|count| count != "0"));
    text(texts, &[telling.name(), if spent { ".spent" } else { ".reason" }].concat())
}

/// One text after another: where a mark is as wide as a letter, there is no space behind it.
fn joined(mut first: String, then: &str) -> String {
    if !first.ends_with(['。', '：']) {
        first.push(' ');
    }
    first.push_str(then);
    first
}

fn anyway(texts: &Texts) -> (String, Button) {
    (text(texts, "link.anyway"), Button::Pay(Press::Anyway))
}

/// Which of how many troubles this is, and the one after it; two that one step mends are one. What is only worth knowing stands beside no trouble.
fn others(diagnosis: &Diagnosis, told: &Finding, texts: &Texts) -> Option<(String, (String, Code))> {
    let mended_by = |finding: &Finding| Telling::of(finding.code).worded_by();
    let counts = |finding: &&Finding| finding.severity != Severity::Notice || (told.severity == Severity::Notice && finding.code.is_worth_knowing());
    let mut troubles: Vec<&Finding> = Vec::new();
    for finding in diagnosis.findings.iter().filter(counts) {
        if !troubles.iter().any(|known| mended_by(known) == mended_by(finding)) {
            troubles.push(finding);
        }
    }
    let at = troubles.iter().position(|known| mended_by(known) == mended_by(told))?;
    let next = troubles.iter().cycle().nth(at + 1).filter(|_| troubles.len() > 1)?;
    let title = text(texts, &format!("{}.title", Telling::of(next.code).name()));
    // What the core itself has no words for is not gone to.
    if title.is_empty() {
        return None;
    }
    Some((format!("{} / {}", at + 1, troubles.len()), (joined(text(texts, "line.also"), &title), next.code)))
}

/// The panel that brings the living payment window to the front.
fn window_elsewhere(texts: &Texts, standing: Standing, ways: &Ways) -> Panel {
    Panel {
        locale: texts.locale.clone(),
        standing,
        title: text(texts, "window-elsewhere.title"),
        reason: text(texts, "window-elsewhere.reason"),
        figure: Drawing::beside(&[], Figure::WindowBehind, texts),
        actions: Vec::new(),
        primary: (text(texts, "button.front"), Button::Pay(Press::Front)),
        second: None,
        otherwise: None,
        after: None,
        anyway: Some(anyway(texts)),
        help: help(texts, &format!("{}.html", Telling::FindWindow.name()), ways),
        check: Some(check(texts, ways)),
        desk: None,
        status: None,
        count: None,
        next: None,
    }
}

/// The panel that says that the shop's button cannot be pressed at this moment.
fn unpressable(texts: &Texts, ways: &Ways) -> Panel {
    of_the_shop("unpressable", (text(texts, "button.reload"), Button::Act(Action::Reload)), texts, ways)
}

/// The panel that says that the shop's page has a mistake in it, so that there is nothing that may be opened.
fn mistake(texts: &Texts, ways: &Ways) -> Panel {
    of_the_shop(Telling::ShopProblem.name(), (text(texts, "button.retry"), Button::Pay(Press::Retry)), texts, ways)
}

fn of_the_shop(prefix: &str, primary: (String, Button), texts: &Texts, ways: &Ways) -> Panel {
    Panel {
        locale: texts.locale.clone(),
        standing: Standing::Answer,
        title: text(texts, &format!("{prefix}.title")),
        reason: text(texts, &format!("{prefix}.reason")),
        figure: None,
        actions: Vec::new(),
        primary,
        second: None,
        otherwise: None,
        after: None,
        anyway: Some(anyway(texts)),
        help: help(texts, &format!("{}.html", Telling::ShopProblem.name()), ways),
        check: Some(check(texts, ways)),
        desk: None,
        status: None,
        count: None,
        next: None,
    }
}

/// The note beside a payment that opens although something may stand in its way, or that asks for something of its own.
fn note(diagnosis: &Diagnosis, texts: &Texts, standing: Standing, ways: &Ways) -> Option<View> {
    let finding = told(diagnosis, ways.about).filter(|finding| finding.severity != Severity::Notice || finding.code.is_of_the_method())?;
    let why = why(texts, finding);
    Some(View::Note(Note {
        text: if standing == Standing::Unpaid { joined(text(texts, "line.unpaid"), &why) } else { why },
        how: text(texts, "button.how"),
        dismiss: text(texts, "button.dismiss"),
    }))
}

/// The page of what is told, at the words that are told; an app's words stand on a page of their own.
fn page(telling: Telling, wording: Wording) -> String {
    let page = if telling.worded_by() == wording.telling { telling } else { wording.telling };
    [page.name(), ".html#", &wording.key()].concat()
}

fn help(texts: &Texts, page: &str, ways: &Ways) -> Link {
    Link { label: text(texts, "link.help"), href: format!("{}guide/{}/{page}", ways.base, texts.locale) }
}

fn check(texts: &Texts, ways: &Ways) -> Link {
    Link { label: text(texts, "link.check"), href: format!("{}{}", ways.base, ways.check) }
}

fn desk(texts: &Texts, contacts: &Contacts, ways: &Ways) -> Option<Desk> {
    let contact = |known: &Option<String>, scheme: &str, key| {
        known.as_ref().map(|known| Link { label: [text(texts, key), known.clone()].join(" "), href: [scheme, &known.replace(' ', "")].concat() })
    };
    let known = [contact(&contacts.phone, "tel:", "button.call"), contact(&contacts.mail, "mailto:", "button.mail")];
    (!ways.code.is_empty()).then(|| Desk {
        label: text(texts, "link.code"),
        code: ways.code.clone(),
        copy: (text(texts, "button.copy-report"), Button::Act(Action::CopyReport)),
        contacts: known.into_iter().flatten().collect(),
    })
}

impl Texts {
    /// What the provider's frame is called that asks for its cookies: the same that its button says.
    #[must_use]
    pub fn storage_access(&self) -> String {
        text(self, "button.storage-access")
    }
}
