//! What folds out below a result.

use super::remedy_in_code;
use super::screen::{Decoded, Entry, Fold, FoldName, Report, Way};
use super::view::Known;
use super::wizard::{Ask, Deed};
use crate::diagnosis::{Audience, Finding, Severity};

fn fold(known: &Known<'_>, name: FoldName, entries: Vec<Entry>) -> Fold {
    Fold { name, title: known.say(&format!("check-fold.{}", name.name())), entries, field: None }
}

/// The rows stand in it by themselves.
pub(super) fn checked(known: &Known<'_>) -> Fold {
    fold(known, FoldName::Checked, Vec::new())
}

/// What is found and stands in nobody's way, where the shopper can do something about it.
pub(super) fn hints(known: &Known<'_>) -> Fold {
    let hint = |finding: &&Finding| finding.severity == Severity::Notice && finding.step.is_some();
    let entry = |finding: &Finding| Entry {
        head: known.title_of(finding.code),
        way: Some((known.say("check-button.look"), Way::Look(finding.code))),
        ..Entry::default()
    };
    fold(known, FoldName::Hints, known.diagnosis.findings.iter().filter(hint).map(entry).collect())
}

/// What else can be tried. Each is explained before its button.
pub(super) fn more(known: &Known<'_>) -> Fold {
    let entry = |deed: Deed| Entry { lines: vec![known.say(&format!("check-more.{}", deed.name()))], way: Some(known.button(deed)), ..Entry::default() };
    let window = (!known.asks.contains(&Ask::Window)).then_some(Deed::Window);
    let frame_window = (known.frame_windows && !known.asks.contains(&Ask::FrameWindow)).then_some(Deed::FrameWindow);
    let agents = (known.agents > 0 && !known.asks.contains(&Ask::Agents)).then_some(Deed::Agents);
    let demo = known.demo.map(|_| Deed::Demo);
    let typing = (!known.samples.is_empty()).then_some(Deed::Typing);
    // Where something stands in the way, it is beside the big button.
    let repair = (!known.something_stands()).then_some(Deed::Repair);
    fold(known, FoldName::More, [window, frame_window, agents, demo, typing, repair].into_iter().flatten().map(entry).collect())
}

/// What only the shop or the provider can mend, here and on the shop's page, with what it rests on.
pub(super) fn developer(known: &Known<'_>) -> Fold {
    let there = known.visit.map_or(&[][..], |visit| &visit.findings);
    let mut entries = Vec::new();
    for (findings, brought) in [(&*known.diagnosis.findings, false), (there, true)] {
        for finding in findings.iter().filter(|finding| finding.audience != Audience::Shopper) {
            // What came with the address is shown as far as it cannot be a sentence: that would read as this page's own.
            let facts = finding.evidence.iter().filter(|(_, value)| !brought || is_one_word(value));
            entries.push(Entry {
                head: finding.code.name().to_owned(),
                lines: known.words.get(&format!("check-fix.{}", finding.code.name())).map(str::to_owned).into_iter().collect(),
                facts: facts.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
                code: remedy_in_code(finding.code).map(str::to_owned),
                way: None,
            });
        }
    }
    fold(known, FoldName::Developer, entries)
}

fn is_one_word(value: &str) -> bool {
    value.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '.' | '_' | '/' | ':'))
}

/// What goes to the help desk is seen before it is copied.
pub(super) fn report(known: &Known<'_>) -> Fold {
    let Report { code, text, json } = known.report;
    let shown = |text: &str, deed| Entry { code: Some(text.to_owned()), way: Some(known.button(deed)), ..Entry::default() };
    let first = Entry { head: code.clone(), lines: vec![known.say("check-report.code"), known.say("check-report.private")], ..Entry::default() };
    fold(known, FoldName::Report, vec![first, shown(text, Deed::Copy), shown(json, Deed::Save)])
}

/// What a support code carries, for whoever has been told one.
pub(super) fn decode(known: &Known<'_>) -> Fold {
    let entry = |decoded: &Decoded| match decoded {
        Ok(entry) => entry.clone(),
        Err(key) => Entry { lines: vec![known.say(key)], ..Entry::default() },
    };
    let field = Some((known.say("check-code.label"), known.say("check-code.read")));
    Fold { field, ..fold(known, FoldName::Decode, known.decoded.into_iter().map(entry).collect()) }
}
