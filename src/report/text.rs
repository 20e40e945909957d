//! The report that a shopper copies: words in their language, and beside them the names that never change.
//!
//! Its other form is the diagnosis itself, as JSON.

use std::fmt::Write as _;

use super::SupportCode;
use crate::diagnosis::{App, Audience, Certainty, Diagnosis, Evidence, Facts, Reading, Reason, Severity, Surface, Verdict};

/// The keys of every text that a report reads, for the build to check.
pub fn words() -> impl Iterator<Item = String> {
    let lines = ["title", "code", "day", "verdict", "provider", "browser", "os", "surface", "locale", "findings", "nothing", "mended-by", "evidence", "probes"];
    let keys = |group: &'static str, names: Vec<&'static str>| names.into_iter().map(move |name| format!("{group}.{name}"));
    keys("report", lines.to_vec())
        .chain(keys("report-verdict", Verdict::ALL.iter().map(|one| one.name()).collect()))
        .chain(keys("report-severity", Severity::ALL.iter().map(|one| one.name()).collect()))
        .chain(keys("report-certainty", Certainty::ALL.iter().map(|one| one.name()).collect()))
        .chain(keys("report-audience", Audience::ALL.iter().map(|one| one.name()).collect()))
        .chain(keys("report-surface", Surface::ALL.iter().map(|one| one.name()).collect()))
        .chain(keys("report-reading", ["yes", "no"].into_iter().chain(Reason::ALL.iter().map(|one| one.name())).collect()))
}

/// The report as plain text. `day` is today, as `2026-11-24`; `word` gives the text of a key.
#[must_use]
pub fn plain_text<'words>(diagnosis: &Diagnosis, day: &str, word: impl Fn(&str) -> Option<&'words str>) -> String {
    let report = Report { word: &word };
    let environment = &diagnosis.environment;
    let mut text = report.label("title");
    let mut line = |name: &str, value: &str| {
        // Writing to a string cannot fail.
        let _ = write!(text, "\n{}: {value}", report.label(name));
    };
    line("code", &SupportCode::of(diagnosis).to_string());
    line("day", &shown(day));
    line("verdict", &report.named("verdict", diagnosis.verdict.name()));
    line("provider", &shown(&diagnosis.provider));
    line("browser", &joined(&[environment.browser.name.name(), &environment.browser.version]));
    line("os", &joined(&[environment.os.name.name(), &environment.os.version, environment.device.name()]));
    let surface = report.named("surface", environment.surface.name());
    line("surface", &joined(&[&surface, environment.in_app.map(App::name).unwrap_or_default()]));
    line("locale", &shown(&environment.locale));

    let _ = write!(text, "\n\n{}", report.label("findings"));
    if diagnosis.findings.is_empty() {
        let _ = write!(text, "\n{}", report.label("nothing"));
    }
    for (number, finding) in (1..).zip(&diagnosis.findings) {
        let severity = report.named("severity", finding.severity.name());
        let _ = write!(text, "\n{number}. {}: {severity}, {}", finding.code.name(), report.named("certainty", finding.certainty.name()));
        let _ = write!(text, "\n   {}: {}", report.label("mended-by"), report.named("audience", finding.audience.name()));
        if finding.evidence.iter().next().is_some() {
            let _ = write!(text, "\n   {}: {}", report.label("evidence"), told(&finding.evidence));
        }
    }

    let _ = write!(text, "\n\n{}", report.label("probes"));
    for evidence in &diagnosis.probes {
        let _ = write!(text, "\n{}", report.probe(evidence));
    }
    text.push('\n');
    text
}

struct Report<'report, W> {
    word: &'report W,
}

impl<'words, W: Fn(&str) -> Option<&'words str>> Report<'_, W> {
    fn label(&self, name: &str) -> String {
        (self.word)(&format!("report.{name}")).unwrap_or(name).to_owned()
    }

    /// A word, with the name that never changes.
    fn named(&self, group: &str, name: &str) -> String {
        match (self.word)(&format!("report-{group}.{name}")) {
            Some(word) if word != name => format!("{word} ({name})"),
            _ => name.to_owned(),
        }
    }

    fn probe(&self, evidence: &Evidence) -> String {
        let reading = match evidence.reading {
            Reading::Yes => "yes",
            Reading::No => "no",
            Reading::Unknown(reason) => reason.name(),
        };
        let head = joined(&[evidence.probe.name(), &evidence.subject]);
        let facts = told(&evidence.facts);
        let dash = if facts.is_empty() { "" } else { "; " };
        format!("{head}: {}{dash}{facts}", self.named("reading", reading))
    }
}

fn told(facts: &Facts) -> String {
    facts.iter().map(|(name, value)| format!("{}={}", shown(name), shown(value))).collect::<Vec<_>>().join(", ")
}

fn joined(parts: &[&str]) -> String {
    parts.iter().map(|part| shown(part)).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A value on one line, without what may be personal in an address.
fn shown(value: &str) -> String {
    let bare = value.split(['?', '#']).next().unwrap_or_default();
    bare.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect::<String>().trim().to_owned()
}
