use payready::diagnosis::{Audience, Code, Value};
use payready::guide::check::{Answer, CheckView, Deed, Dropped, Effect, Event, Left, Mender, Repair, Repairs, State, Tried, Way, next};

use super::check::{left, no_cookies, secure, shown_after};
use super::guide::LOCALES;

fn repairs(before: &[Code], dropped: &[(Repair, usize, usize)]) -> Repairs {
    let dropped = dropped.iter().map(|(repair, were, left)| Dropped { repair: *repair, were: *were, left: *left });
    Repairs { before: before.to_vec(), dropped: dropped.collect() }
}

fn counts(were: f64, left: f64) -> Value {
    Value::List(vec![Value::Number(were), Value::Number(left)])
}

fn lines(view: &CheckView) -> Vec<&str> {
    view.entries.iter().flat_map(|entry| &entry.lines).map(String::as_str).collect()
}

#[test]
fn repairs_are_made_one_by_one_and_the_probes_are_asked_last() {
    for rests in [State::Result, State::Solved(Code::StorageFull), State::Repaired] {
        let (mut state, mut effect) = next(rests, Event::Did(Deed::Repair), &left(&[Code::StorageFull]));
        let mut made = Vec::new();
        while let (State::Repairing(now), Some(Effect::Repair(repair))) = (state, effect) {
            assert_eq!(now, repair);
            // Nothing else begins meanwhile.
            for deed in Deed::ALL.iter().filter(|deed| !matches!(deed, Deed::Copy | Deed::Save)) {
                assert_eq!(next(state, Event::Did(*deed), &Left::default()), (state, None), "{deed:?}");
            }
            made.push(repair);
            (state, effect) = next(state, Event::Over, &left(&[Code::StorageFull]));
        }
        assert_eq!((state, effect), (State::Repaired, None));
        assert_eq!(made, Repair::ALL);
        assert_eq!(made.last(), Some(&Repair::Again));
    }
    for busy in [State::Start, State::Running, State::Demo, State::Typing, State::Step(Code::StorageFull, Tried::Again)] {
        assert_eq!(next(busy, Event::Did(Deed::Repair), &Left::default()), (busy, None));
    }
}

#[test]
fn what_is_left_is_looked_at_from_the_repairs_and_nothing_repairs_it_unasked() {
    let (state, effect) = next(State::Repaired, Event::Look(Code::StorageAccessNeeded), &left(&[Code::StorageAccessNeeded]));
    assert_eq!((state, effect), (State::Step(Code::StorageAccessNeeded, Tried::Not), None));
    assert_eq!(next(State::Repaired, Event::Did(Deed::Leave), &Left::default()), (State::Result, None));
}

#[test]
fn every_finding_has_who_mends_it() {
    let rows = [
        (Code::StorageFull, Mender::Page),
        (Code::StorageAccessNeeded, Mender::Asking),
        (Code::AgentPermissionNeeded, Mender::Asking),
        (Code::InAppBrowser, Mender::Asking),
        (Code::CookiesBlocked, Mender::Shopper),
        (Code::AgentMissing, Mender::Shopper),
        (Code::PopupTooLate, Mender::Others),
        (Code::HostSlow, Mender::Others),
    ];
    for (code, mender) in rows {
        assert_eq!(Mender::of(code), mender, "{code:?}");
    }
    for code in Code::ALL.iter().filter(|code| code.mended_by().0 != Audience::Shopper) {
        assert_eq!(Mender::of(*code), Mender::Others, "{code:?}");
    }
}

#[test]
fn a_repair_that_found_nothing_is_not_told() {
    let mut repairs = Repairs::default();
    for (repair, came) in [(Repair::Caches, counts(0.0, 0.0)), (Repair::Own, Value::Null), (Repair::Workers, counts(2.0, 1.0))] {
        repairs.note(repair, &came);
    }
    assert_eq!(repairs.dropped, [Dropped { repair: Repair::Workers, were: 2, left: 1 }]);
    assert!(repairs.failed(Repair::Workers) && !repairs.failed(Repair::Caches));
}

#[test]
fn progress_names_the_repair_that_is_made_and_ticks_none_before_it_is_done() {
    let now = |repair, repairs: &Repairs| {
        let view = shown_after(repairs, State::Repairing(repair), &secure(), None, &[], "en");
        (view.progress, view.lines.iter().map(|line| (line.answer, line.word.clone())).collect::<Vec<_>>())
    };
    let waiting = |word: &str| (Answer::Waiting, word.to_owned());
    let (progress, lines) = now(Repair::Caches, &Repairs::default());
    assert_eq!((progress, lines), (Some((0, 4)), vec![waiting("Now"), waiting("Waiting"), waiting("Waiting"), waiting("Waiting")]));
    let (progress, lines) = now(Repair::Own, &repairs(&[], &[(Repair::Caches, 1, 0), (Repair::Workers, 2, 1)]));
    let done = [(Answer::Good, "Done".to_owned()), (Answer::Unknown, "Not all of it".to_owned())];
    assert_eq!((progress, &lines[..2], &lines[2]), (Some((2, 4)), &done[..], &waiting("Now")));
}

#[test]
fn before_and_after_are_told_in_four_ways() {
    let cookies = &[Code::CookiesBlocked][..];
    let rows = [
        (repairs(&[], &[]), secure(), "There is nothing to repair", "Of what we checked, nothing stands in the way.", vec![]),
        (
            repairs(cookies, &[(Repair::Caches, 3, 0)]),
            secure(),
            "What can be repaired is repaired",
            "In the way before: 1. Now: 0.",
            vec!["Sets of old files found: 3. Removed: 3.", "This stood in the way, and is fine now."],
        ),
        (
            repairs(&[Code::StorageFull, Code::CookiesBlocked], &[]),
            no_cookies(),
            "Repaired, but something is left",
            "In the way before: 2. Now: 1.",
            vec!["This stood in the way, and is fine now.", "This page can’t change it for you. Please see how, and change it yourself."],
        ),
        (
            repairs(cookies, &[]),
            no_cookies(),
            "This page could repair none of it",
            "Still in the way: 1.",
            vec!["This page can’t change it for you. Please see how, and change it yourself."],
        ),
        // What could not be dropped is not called repaired.
        (
            repairs(&[], &[(Repair::Workers, 2, 2)]),
            secure(),
            "This page could repair none of it",
            "Of what we checked, nothing stands in the way.",
            vec!["Old background tasks found: 2. Stopped: 0."],
        ),
    ];
    for (repairs, snapshot, title, sentence, told) in rows {
        let view = shown_after(&repairs, State::Repaired, &snapshot, None, &[], "en");
        assert_eq!((&*view.title, view.sentences.as_slice(), lines(&view)), (title, &[sentence.to_owned()][..], told));
    }
}

#[test]
fn what_is_left_is_behind_a_button_of_its_own_in_every_locale() {
    for locale in LOCALES {
        let view = shown_after(&repairs(&[Code::CookiesBlocked], &[]), State::Repaired, &no_cookies(), None, &[], locale);
        let ways: Vec<_> = view.entries.iter().filter_map(|entry| entry.way.as_ref().map(|(label, way)| (label.is_empty(), way.clone()))).collect();
        assert_eq!(ways, [(false, Way::Look(Code::CookiesBlocked))], "{locale}");
        assert_eq!(view.main.map(|(_, way)| way), Some(Way::Do(Deed::Next)), "{locale}");
        assert!(view.others.iter().any(|(_, way)| *way == Way::Do(Deed::Leave)), "{locale}");
        for state in [State::Result, State::Solved(Code::CookiesBlocked)] {
            let view = shown_after(&Repairs::default(), state, &no_cookies(), None, &[], locale);
            assert!(view.others.iter().any(|(label, way)| !label.is_empty() && *way == Way::Do(Deed::Repair)), "{locale} {state:?}");
            // Nobody who has nothing to mend is told to: it is among the other tests then.
            let view = shown_after(&Repairs::default(), state, &secure(), None, &[], locale);
            assert!(view.others.iter().all(|(_, way)| *way != Way::Do(Deed::Repair)), "{locale} {state:?}");
        }
        let view = shown_after(&Repairs::default(), State::Result, &secure(), None, &[], locale);
        let ways: Vec<_> = view.folds.iter().flat_map(|fold| &fold.entries).filter_map(|entry| entry.way.as_ref()).collect();
        assert!(ways.iter().any(|(label, way)| !label.is_empty() && *way == Way::Do(Deed::Repair)), "{locale}");
    }
}
