//! The screens of the repairs: which one is made now, and what was there before and is there now.

use super::Answer;
use super::repair::{Dropped, Mender, Repair};
use super::screen::{CheckView, Entry, Line, Way};
use super::view::Known;
use super::wizard::Deed;
use crate::diagnosis::Code;

/// While the repairs are made.
pub(super) fn repairing(plain: CheckView, known: &Known<'_>, now: Repair) -> CheckView {
    let line = |repair: &Repair| {
        let (answer, word) = match (repair.cmp(&now), known.repairs.failed(*repair)) {
            (std::cmp::Ordering::Less, false) => (Answer::Good, "check-repair.done"),
            (std::cmp::Ordering::Less, true) => (Answer::Unknown, "check-repair.failed"),
            (std::cmp::Ordering::Equal, _) => (Answer::Waiting, "check-repair.now"),
            (std::cmp::Ordering::Greater, _) => (Answer::Waiting, "check-answer.waiting"),
        };
        let name = known.say(&format!("check-repair.{}", repair.name()));
        // Of the long one also how far it is.
        let told = known.rows.iter().filter(|row| row.answer != Answer::Waiting).count();
        let name = if *repair == now && now == Repair::Again && !known.rows.is_empty() { format!("{name} ({told}/{})", known.rows.len()) } else { name };
        Line { name, answer, word: known.say(word) }
    };
    CheckView {
        title: known.say("check-repair.title"),
        progress: Some((Repair::ALL.iter().filter(|repair| **repair < now).count(), Repair::ALL.len())),
        said: known.say(&format!("check-repair.{}", now.name())),
        lines: Repair::ALL.iter().map(line).collect(),
        ..plain
    }
}

/// What they came to: what was there, what is gone, what is left and who mends that.
pub(super) fn repaired(plain: CheckView, known: &Known<'_>) -> CheckView {
    let (repairs, now) = (known.repairs, &known.left.findings);
    let changed = repairs.gone(now).next().is_some() || repairs.dropped.iter().any(|dropped| dropped.left < dropped.were);
    let stuck = repairs.dropped.iter().any(|dropped| dropped.left > 0);
    let title = match (changed, now.is_empty() && !stuck) {
        (true, true) => "check-repaired.done",
        (true, false) => "check-repaired.some",
        (false, true) => "check-repaired.nothing",
        (false, false) => "check-repaired.none",
    };
    let counts = [("count", &*repairs.before.len().to_string()), ("done", &*now.len().to_string())];
    let sentence = match (now.is_empty() && repairs.before.is_empty(), repairs.before == *now) {
        (true, _) => "check-repaired.free",
        (false, true) => "check-repaired.same",
        (false, false) => "check-repaired.count",
    };
    let dropped = |dropped: &Dropped| Entry {
        lines: vec![known.fill(
            &format!("check-repaired.{}", dropped.repair.name()),
            &[("count", &*dropped.were.to_string()), ("done", &*(dropped.were.saturating_sub(dropped.left)).to_string())],
        )],
        ..Entry::default()
    };
    let gone = |code: Code| Entry { head: known.title_of(code), lines: vec![known.say("check-repaired.gone")], ..Entry::default() };
    let left = |code: &Code| Entry {
        head: known.title_of(*code),
        lines: vec![known.say(&format!("check-left.{}", Mender::of(*code).name()))],
        way: Some((known.say("check-button.look"), Way::Look(*code))),
        ..Entry::default()
    };
    let leave = known.button(Deed::Leave);
    let first = known.left.first().map(|_| (known.say("check-button.first"), Way::Do(Deed::Next)));
    CheckView {
        title: known.say(title),
        sentences: vec![known.fill(sentence, &counts)],
        entries: repairs.dropped.iter().map(dropped).chain(repairs.gone(now).map(gone)).chain(now.iter().map(left)).collect(),
        others: first.iter().map(|_| leave.clone()).collect(),
        main: first.or(Some(leave)),
        remarks: known.remarks.to_vec(),
        ..plain
    }
}
