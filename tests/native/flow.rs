use std::collections::BTreeSet;

use payready::diagnosis::flow::{Effect, Event, PaymentWindow, Press, Presser, Stage, State, next};
use payready::diagnosis::{Outcome, Verdict};

fn states() -> impl Iterator<Item = State> {
    let all = Stage::ALL.iter().flat_map(|stage| PaymentWindow::ALL.iter().map(|window| (*stage, *window)));
    all.flat_map(|(stage, window)| [false, true].map(|insisted| State { stage, window, insisted }))
}

fn presses() -> impl Iterator<Item = (Press, Presser, Verdict)> {
    let verdicts = |press: Press, presser: Presser| Verdict::ALL.iter().map(move |verdict| (press, presser, *verdict));
    Press::ALL.iter().flat_map(move |press| Presser::ALL.iter().flat_map(move |presser| verdicts(*press, *presser)))
}

fn pressed((press, presser, verdict): (Press, Presser, Verdict)) -> Event {
    Event::Pressed(press, presser, verdict)
}

/// All but the presses.
fn others() -> impl Iterator<Item = Event> {
    let single = [
        Event::Unpressable,
        Event::Cancelled,
        Event::Passed,
        Event::Mistaken,
        Event::Stayed,
        Event::Spoke,
        Event::NothingCame,
        Event::PaymentChanged,
        Event::WindowGone,
        Event::GuideGone,
        Event::BroughtBack,
    ];
    Outcome::ALL.iter().map(|outcome| Event::Attempted(*outcome)).chain(single)
}

fn answers(effects: &[Effect]) -> usize {
    effects.iter().filter(|effect| matches!(effect, Effect::Open | Effect::ShowGuide | Effect::Focus)).count()
}

const fn idle(window: PaymentWindow) -> State {
    State { stage: Stage::Idle, window, insisted: false }
}

#[test]
fn from_every_state_a_press_yields_exactly_one_of_open_guide_focus() {
    for state in states() {
        for press in presses() {
            let (_, effects) = next(state, pressed(press));
            assert_eq!(answers(&effects), 1, "{state:?} {press:?} -> {effects:?}");
        }
    }
}

#[test]
fn nothing_but_a_press_opens_or_focuses() {
    for state in states() {
        for event in others() {
            let (_, effects) = next(state, event);
            assert!(!effects.contains(&Effect::Open) && !effects.contains(&Effect::Focus), "{state:?} {event:?} -> {effects:?}");
        }
    }
}

#[test]
fn what_the_pages_own_code_presses_is_never_held() {
    for state in states() {
        for (press, _, verdict) in presses() {
            let (_, effects) = next(state, Event::Pressed(press, Presser::Page, verdict));
            assert_eq!(effects, [Effect::Open], "{state:?} {press:?} {verdict:?}");
        }
    }
}

#[test]
fn a_shoppers_press_is_held_for_a_known_window_or_for_a_proven_blocker_alone() {
    for state in states() {
        for (press, _, verdict) in presses() {
            let (_, effects) = next(state, Event::Pressed(press, Presser::Shopper, verdict));
            let to_front = state.window == PaymentWindow::Known && matches!(press, Press::Pay | Press::Retry | Press::Window | Press::Front);
            let to_guide = press == Press::Pay && verdict == Verdict::Guide && state.window != PaymentWindow::Known && !state.insisted;
            assert_eq!(effects.contains(&Effect::Focus), to_front, "{state:?} {press:?} {verdict:?}");
            assert_eq!(effects.contains(&Effect::ShowGuide), to_guide, "{state:?} {press:?} {verdict:?}");
            assert_eq!(effects.contains(&Effect::Open), !to_front && !to_guide, "{state:?} {press:?} {verdict:?}");
        }
    }
}

#[test]
fn a_guess_about_a_window_holds_nothing() {
    for stage in Stage::ALL {
        for press in presses() {
            let with = |window| next(State { stage: *stage, window, insisted: false }, pressed(press)).1;
            assert_eq!(with(PaymentWindow::Unproven), with(PaymentWindow::None), "{stage:?} {press:?}");
        }
    }
}

#[test]
fn pay_anyway_always_opens() {
    for state in states() {
        for verdict in Verdict::ALL {
            let (after, effects) = next(state, Event::Pressed(Press::Anyway, Presser::Shopper, *verdict));
            assert_eq!((after.stage, effects), (Stage::Handed, vec![Effect::Hide, Effect::Open]), "{state:?} {verdict:?}");
        }
    }
}

#[test]
fn who_has_chosen_to_pay_anyway_is_not_held_for_the_same_guide_until_something_has_come_of_it() {
    let guided = Event::Pressed(Press::Pay, Presser::Shopper, Verdict::Guide);
    let (anyway, _) = next(State::default(), Event::Pressed(Press::Anyway, Presser::Shopper, Verdict::Guide));
    for nothing in [None, Some(Event::NothingCame), Some(Event::Cancelled), Some(Event::Attempted(Outcome::Untold))] {
        let state = nothing.map_or(anyway, |event| next(anyway, event).0);
        assert_eq!(next(state, guided).1, [Effect::Hide, Effect::Open], "{nothing:?}");
    }
    for came in [Outcome::Known, Outcome::Opened, Outcome::Framed, Outcome::Navigated, Outcome::Refused]
        .map(Event::Attempted)
        .into_iter()
        .chain([Event::Stayed, Event::BroughtBack])
    {
        assert!(!next(anyway, came).0.insisted, "{came:?}");
    }
}

#[test]
fn another_payments_window_holds_nothing_any_more() {
    for state in states() {
        let (after, effects) = next(state, Event::PaymentChanged);
        assert!(effects.is_empty() && after.window != PaymentWindow::Known, "{state:?}");
        let (_, effects) = next(after, Event::Pressed(Press::Pay, Presser::Shopper, Verdict::Open));
        assert!(effects.contains(&Effect::Open), "{state:?}");
    }
}

#[test]
fn a_refused_attempt_shows_the_guide_unless_the_payments_own_window_lives() {
    for state in states() {
        let (after, effects) = next(state, Event::Attempted(Outcome::Refused));
        if state.window == PaymentWindow::Known {
            assert_eq!((after, effects), (state, vec![]));
        } else {
            assert_eq!((after.stage, effects), (Stage::Guiding, vec![Effect::ShowGuide]), "{state:?}");
        }
    }
}

#[test]
fn a_window_that_comes_settles_the_press_and_takes_away_what_is_not_true_any_more() {
    for state in states() {
        for (event, window) in [
            (Event::Attempted(Outcome::Known), PaymentWindow::Known),
            (Event::Attempted(Outcome::Opened), PaymentWindow::Unproven),
            (Event::Stayed, PaymentWindow::Unproven),
        ] {
            let (after, effects) = next(state, event);
            assert_eq!(after, idle(window), "{state:?} {event:?}");
            let guide = matches!(state.stage, Stage::Guiding | Stage::Fronting);
            assert_eq!(effects, [if guide { Effect::Hide } else { Effect::ReviewNote }, Effect::TellOpen], "{state:?} {event:?}");
        }
    }
}

#[test]
fn a_frame_and_this_page_itself_never_live() {
    for state in states() {
        for outcome in [Outcome::Framed, Outcome::Navigated, Outcome::Perhaps, Outcome::Untold] {
            assert_eq!(next(state, Event::Attempted(outcome)).0.window, state.window, "{state:?} {outcome:?}");
        }
    }
}

#[test]
fn open_and_closed_are_told_once_each_and_closed_never_first() {
    // All ways of up to five events from the start.
    let mut ways = vec![(State::default(), 0_i32)];
    for _ in 0..5 {
        let mut after = BTreeSet::new();
        for (state, open) in ways {
            for event in presses().map(pressed).chain(others()) {
                let (next_state, effects) = next(state, event);
                let opens = effects.contains(&Effect::TellOpen) && next_state.window != PaymentWindow::None;
                let closes = effects.contains(&Effect::TellClosed);
                assert!(!closes || open > 0, "{state:?} {event:?} tells of a window that was never told");
                let open = if closes { 0 } else { open.max(i32::from(opens)) };
                assert!((next_state.window == PaymentWindow::None) || open > 0, "{state:?} {event:?} keeps a window that was never told");
                after.insert((next_state.stage.name(), next_state.window.name(), next_state.insisted, open));
            }
        }
        ways = after
            .into_iter()
            .filter_map(|(stage, window, insisted, open)| {
                Some((State { stage: Stage::from_name(stage)?, window: PaymentWindow::from_name(window)?, insisted }, open))
            })
            .collect();
    }
}

#[test]
fn a_press_that_ends_outside_is_over_and_leaves_nothing_shown() {
    let (handed, _) = next(State::default(), Event::Pressed(Press::Pay, Presser::Shopper, Verdict::Advise));
    assert_eq!(next(handed, Event::Cancelled), (State::default(), vec![Effect::Hide]));
    assert_eq!(next(handed, Event::NothingCame), (State::default(), vec![]));
    for state in states() {
        assert_eq!(next(state, Event::BroughtBack), (idle(state.window), vec![Effect::Hide]), "{state:?}");
        let (passed, effects) = next(state, Event::Passed);
        assert_eq!((passed.stage, effects), (Stage::Handed, vec![Effect::Hide]), "{state:?}");
        assert_eq!(next(passed, Event::Mistaken).1, [Effect::ShowMistake], "{state:?}");
        assert_eq!(next(state, Event::Unpressable).1, [Effect::ShowUnpressable], "{state:?}");
    }
}

#[test]
fn a_window_that_speaks_is_known_from_then_on() {
    assert_eq!(next(idle(PaymentWindow::Unproven), Event::Spoke).0, idle(PaymentWindow::Known));
    let handed = State { stage: Stage::Handed, ..State::default() };
    assert_eq!(next(handed, Event::Spoke), (idle(PaymentWindow::Known), vec![Effect::ReviewNote, Effect::TellOpen]));
    // The last word of a window that is gone.
    assert_eq!(next(State::default(), Event::Spoke), (State::default(), vec![]));
}

#[test]
fn every_stage_and_every_window_is_reached_from_the_start() {
    let mut seen = vec![State::default()];
    let mut index = 0;
    while let Some(state) = seen.get(index).copied() {
        for event in presses().map(pressed).chain(others()) {
            let (after, _) = next(state, event);
            if !seen.contains(&after) {
                seen.push(after);
            }
        }
        index += 1;
    }
    for state in states() {
        // Nothing is brought to the front that is not there.
        let possible = state.stage != Stage::Fronting || state.window != PaymentWindow::None;
        assert_eq!(seen.contains(&state), possible, "{state:?}");
    }
}
