use payready::diagnosis::flow::{Effect, Event, Press, State, next};
use payready::diagnosis::{Outcome, Verdict};

fn presses() -> impl Iterator<Item = Event> {
    Press::ALL.iter().flat_map(|press| Verdict::ALL.iter().map(|verdict| Event::Pressed(*press, *verdict)))
}

fn events() -> impl Iterator<Item = Event> {
    presses().chain(Outcome::ALL.iter().map(|outcome| Event::Attempted(*outcome))).chain([Event::WindowGone, Event::GuideGone, Event::Fault])
}

fn answers(effects: &[Effect]) -> usize {
    effects.iter().filter(|effect| matches!(effect, Effect::Open | Effect::ShowGuide | Effect::Focus)).count()
}

#[test]
fn from_every_state_a_press_yields_exactly_one_of_open_guide_focus() {
    for state in State::ALL {
        for press in presses() {
            let (_, effects) = next(*state, press);
            assert_eq!(answers(&effects), 1, "{state:?} {press:?} -> {effects:?}");
        }
    }
}

#[test]
fn nothing_but_a_press_opens_or_focuses() {
    for state in State::ALL {
        for event in events().filter(|event| !matches!(event, Event::Pressed(..))) {
            let (_, effects) = next(*state, event);
            assert!(!effects.contains(&Effect::Open) && !effects.contains(&Effect::Focus), "{state:?} {event:?} -> {effects:?}");
        }
    }
}

#[test]
fn a_fault_of_ours_never_yields_a_guide() {
    for state in State::ALL {
        let (after, effects) = next(*state, Event::Fault);
        assert_eq!(after, State::Faulted);
        assert!(!effects.contains(&Effect::ShowGuide));
        for press in presses() {
            assert_eq!(next(after, press), (State::Faulted, vec![Effect::Open]), "{press:?}");
        }
        for event in events().filter(|event| !matches!(event, Event::Pressed(..))) {
            assert_eq!(next(after, event), (State::Faulted, vec![]), "{event:?}");
        }
    }
}

#[test]
fn pay_anyway_always_opens() {
    for state in State::ALL {
        for verdict in Verdict::ALL {
            let (_, effects) = next(*state, Event::Pressed(Press::Anyway, *verdict));
            assert!(effects.contains(&Effect::Open), "{state:?} {verdict:?}");
        }
    }
}

#[test]
fn while_the_payment_window_lives_pay_never_opens_a_second_one() {
    for state in [State::Living, State::Fronting] {
        for verdict in Verdict::ALL {
            for press in [Press::Pay, Press::Retry, Press::Front] {
                let (after, effects) = next(state, Event::Pressed(press, *verdict));
                assert_eq!((after, effects), (State::Fronting, vec![Effect::Focus]));
            }
        }
    }
}

#[test]
fn pay_is_held_back_by_the_verdict_guide_alone() {
    for state in [State::Idle, State::Opening, State::Guiding] {
        for verdict in Verdict::ALL {
            let (_, effects) = next(state, Event::Pressed(Press::Pay, *verdict));
            assert_eq!(effects.contains(&Effect::ShowGuide), *verdict == Verdict::Guide, "{state:?} {verdict:?}");
            assert_eq!(effects.contains(&Effect::ShowNote), *verdict == Verdict::Advise, "{state:?} {verdict:?}");
        }
    }
}

#[test]
fn a_refused_attempt_shows_the_guide_and_the_next_press_opens_again() {
    let (opening, _) = next(State::Idle, Event::Pressed(Press::Pay, Verdict::Open));
    let (guiding, effects) = next(opening, Event::Attempted(Outcome::Refused));
    assert_eq!((guiding, effects), (State::Guiding, vec![Effect::ShowGuide]));
    let (_, effects) = next(guiding, Event::Pressed(Press::Pay, Verdict::Open));
    assert!(effects.contains(&Effect::Open));
}

#[test]
fn a_window_that_comes_late_takes_the_guide_away() {
    assert_eq!(next(State::Guiding, Event::Attempted(Outcome::Opened)), (State::Living, vec![Effect::Hide]));
}

#[test]
fn a_closed_payment_window_is_told_once() {
    let (idle, effects) = next(State::Living, Event::WindowGone);
    assert!(effects.contains(&Effect::TellClosed));
    assert!(next(idle, Event::WindowGone).1.is_empty());
}

#[test]
fn a_refusal_after_an_adverts_window_is_told() {
    let (living, _) = next(State::Opening, Event::Attempted(Outcome::Perhaps));
    assert_eq!(next(living, Event::Attempted(Outcome::Refused)), (State::Guiding, vec![Effect::ShowGuide]));
}
