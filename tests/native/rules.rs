use payready::diagnosis::{
    Activation, App, Attempt, Certainty, Code, ConfigProblem, Engine, Environment, Evidence, Facts, Handle, Opener, Outcome, Probe, Profile, Reading, Reason,
    Sandbox, Severity, Snapshot, Surface, Timing, Value, Verdict, Whose, WindowEnd, diagnose,
};

pub fn attempt(handle: Handle) -> Attempt {
    Attempt {
        handle,
        activation: Activation::Active,
        timing: Timing::InClick,
        whose: Whose::Payment,
        no_handle_asked: false,
        stand_in: false,
        same_asked: false,
        windows_before: 0,
        windows_alive: 0,
        framed: false,
        sandbox: Sandbox::Untold,
        reopenable: true,
    }
}

fn after(engine: Engine, attempt: Attempt) -> Snapshot {
    Snapshot { attempt: Some(attempt), environment: Environment { engine, ..Environment::default() }, ..Snapshot::default() }
}

fn seen(probe: Probe, reading: Reading, facts: Facts) -> Snapshot {
    Snapshot { probes: vec![Evidence { probe, subject: String::new(), reading, ms: 1.0, facts }], ..Snapshot::default() }
}

fn codes(snapshot: &Snapshot) -> Vec<Code> {
    diagnose(snapshot).findings.iter().map(|finding| finding.code).collect()
}

#[test]
fn a_healthy_snapshot_has_no_finding_and_opens() {
    let diagnosis = diagnose(&Snapshot::default());
    assert!(diagnosis.findings.is_empty());
    assert_eq!(diagnosis.verdict, Verdict::Open);
}

#[test]
fn null_in_the_click_is_a_blocked_pop_up_in_every_engine() {
    for engine in Engine::ALL {
        let diagnosis = diagnose(&after(*engine, attempt(Handle::Null)));
        assert_eq!(diagnosis.findings.iter().map(|finding| finding.code).collect::<Vec<_>>(), [Code::PopupBlocked], "{engine:?}");
        assert_eq!(diagnosis.verdict, Verdict::Guide);
    }
}

#[test]
fn a_window_that_is_closed_at_birth_is_blocked() {
    assert_eq!(codes(&after(Engine::Blink, attempt(Handle::Closed))), [Code::PopupBlocked]);
}

#[test]
fn null_with_a_spent_click_is_too_late_and_not_the_shoppers_doing() {
    for engine in Engine::ALL {
        let late = Attempt { activation: Activation::Inactive, timing: Timing::AfterClick, ..attempt(Handle::Null) };
        assert_eq!(codes(&after(*engine, late)), [Code::PopupTooLate], "{engine:?}");
    }
}

#[test]
fn after_the_clicks_task_webkit_is_too_late_though_active_and_the_others_are_blocked() {
    for (engine, code) in [(Engine::WebKit, Code::PopupTooLate), (Engine::Blink, Code::PopupBlocked), (Engine::Gecko, Code::PopupBlocked)] {
        let late = Attempt { timing: Timing::AfterClick, ..attempt(Handle::Null) };
        assert_eq!(codes(&after(engine, late)), [code], "{engine:?}");
    }
}

#[test]
fn a_click_that_another_window_used_is_too_late() {
    for engine in Engine::ALL {
        let second = Attempt { windows_before: 1, ..attempt(Handle::Null) };
        assert_eq!(codes(&after(*engine, second)), [Code::PopupTooLate], "{engine:?}");
    }
}

#[test]
fn an_attempt_without_any_click_is_too_late() {
    let unasked = Attempt { activation: Activation::Unknown, timing: Timing::NoClick, ..attempt(Handle::Null) };
    assert_eq!(codes(&after(Engine::WebKit, unasked)), [Code::PopupTooLate]);
}

#[test]
fn a_window_that_closes_too_soon_for_a_hand_was_killed_and_a_later_end_is_no_finding() {
    let kept = Profile { opener: Some(Opener::Kept), ..Profile::default() };
    for (after_ms, codes_then, verdict) in [(300.0, vec![Code::PopupKilled], Verdict::Advise), (5_000.0, vec![], Verdict::Open)] {
        let asked = seen(Probe::PagePolicy, Reading::Yes, Facts::default());
        let snapshot = Snapshot { end: Some(WindowEnd { after_ms, answered: false }), profile: kept.clone(), ..asked };
        assert_eq!((codes(&snapshot), diagnose(&snapshot).verdict), (codes_then, verdict), "after {after_ms} ms");
    }
}

#[test]
fn a_window_that_has_spoken_and_closes_too_soon_for_a_hand_was_killed_only_where_nothing_is_paid_in_it() {
    for (whose, codes_then) in [(Whose::Payment, vec![]), (Whose::Test, vec![Code::PopupKilled])] {
        let mut snapshot = after(Engine::Blink, Attempt { whose, ..attempt(Handle::Window) });
        snapshot.probes.extend([Probe::PagePolicy, Probe::Window].into_iter().flat_map(|probe| seen(probe, Reading::Yes, Facts::default()).probes));
        snapshot.end = Some(WindowEnd { after_ms: 300.0, answered: false });
        assert_eq!(codes(&snapshot), codes_then, "{whose:?}");
    }
}

#[test]
fn a_closed_handle_that_may_be_cut_off_says_nothing_of_the_window() {
    for opener in [None, Some(Opener::Cut)] {
        for after_ms in [300.0, 5_000.0] {
            let profile = Profile { opener, ..Profile::default() };
            let diagnosis = diagnose(&Snapshot { end: Some(WindowEnd { after_ms, answered: false }), profile, ..Snapshot::default() });
            assert_eq!(diagnosis.findings.iter().map(|finding| finding.code).collect::<Vec<_>>(), [Code::PopupStateUnknown], "{opener:?} {after_ms}");
            assert_eq!(diagnosis.verdict, Verdict::Open);
        }
    }
}

#[test]
fn noopener_gives_null_by_definition_and_is_never_called_blocked() {
    let diagnosis = diagnose(&after(Engine::Blink, Attempt { no_handle_asked: true, ..attempt(Handle::Null) }));
    assert_eq!(diagnosis.findings.iter().map(|finding| finding.code).collect::<Vec<_>>(), [Code::PopupUntracked]);
    assert_eq!(diagnosis.verdict, Verdict::Open);
}

#[test]
fn a_stand_in_that_gives_null_is_an_interception_unless_it_was_too_late_anyway() {
    let stub = Attempt { stand_in: true, ..attempt(Handle::Null) };
    assert_eq!(codes(&after(Engine::Blink, stub.clone())), [Code::PopupIntercepted]);
    assert_eq!(codes(&after(Engine::Blink, Attempt { activation: Activation::Inactive, ..stub })), [Code::PopupTooLate]);
}

#[test]
fn an_object_that_is_no_window_is_one_hint_and_stays_silent() {
    let diagnosis = diagnose(&after(Engine::Blink, attempt(Handle::Stub)));
    assert_eq!(diagnosis.verdict, Verdict::Open);
}

#[test]
fn a_live_window_is_no_finding_even_from_a_stand_in() {
    assert!(codes(&after(Engine::Blink, Attempt { stand_in: true, ..attempt(Handle::Window) })).is_empty());
}

#[test]
fn this_pages_own_window_is_only_noticed() {
    let snapshot = after(Engine::Blink, attempt(Handle::SameWindow));
    assert_eq!((codes(&snapshot), diagnose(&snapshot).verdict), (vec![Code::PopupSameWindow], Verdict::Open));
}

#[test]
fn refused_cookies_are_proven_only_when_nobody_stands_in_for_the_jar() {
    for (accessor, enabled, certainty, verdict) in [
        ("native", "yes", Certainty::Proven, Verdict::Guide),
        ("stand-in", "no", Certainty::Likely, Verdict::Advise),
        // A consent manager: one hint never speaks.
        ("stand-in", "yes", Certainty::Possible, Verdict::Open),
    ] {
        let diagnosis = diagnose(&seen(Probe::Cookies, Reading::No, Facts::default().with("accessor", accessor).with("enabled", enabled)));
        let finding = diagnosis.findings.first().expect("a finding");
        assert_eq!((finding.code, finding.certainty, diagnosis.verdict), (Code::CookiesBlocked, certainty, verdict), "{accessor}");
    }
}

#[test]
fn what_could_not_be_told_is_no_finding() {
    for probe in Probe::ALL {
        for reason in Reason::ALL {
            let snapshot = seen(*probe, Reading::Unknown(*reason), Facts::default().with("accessor", "native"));
            assert!(codes(&snapshot).is_empty(), "{probe:?} {reason:?}");
        }
    }
}

#[test]
fn blocked_storage_alone_advises() {
    let diagnosis = diagnose(&seen(Probe::Storage, Reading::No, Facts::default()));
    assert_eq!((diagnosis.findings.first().expect("a finding").code, diagnosis.verdict), (Code::StorageBlocked, Verdict::Advise));
}

#[test]
fn an_app_is_a_notice_unless_the_provider_refuses_it() {
    let environment = Environment { surface: Surface::InApp, in_app: Some(App::Instagram), ..Environment::default() };
    let mut snapshot = Snapshot { environment, ..Snapshot::default() };
    assert_eq!(diagnose(&snapshot).verdict, Verdict::Open);
    snapshot.profile = Profile { refused_apps: vec![App::Instagram], ..Profile::default() };
    assert_eq!(diagnose(&snapshot).verdict, Verdict::Advise);
}

#[test]
fn a_bad_attribute_is_a_notice_that_names_it_and_never_what_was_given() {
    let problem = ConfigProblem { name: "pay-url".into(), given: "http://evil.example/?card=1234".into(), expected: "an https: address".into() };
    let diagnosis = diagnose(&Snapshot { config: vec![problem], ..Snapshot::default() });
    let finding = diagnosis.findings.first().expect("a finding");
    assert_eq!((finding.code, finding.severity, diagnosis.verdict), (Code::InvalidConfig, Severity::Notice, Verdict::Open));
    assert!(!serde_json::to_string(&Value::from(&diagnosis)).expect("JSON").contains("1234"));
}

#[test]
fn the_worst_and_surest_finding_comes_first() {
    let mut snapshot = seen(Probe::Cookies, Reading::No, Facts::default().with("accessor", "stand-in"));
    snapshot.attempt = Some(attempt(Handle::Null));
    snapshot.environment.surface = Surface::InApp;
    snapshot.environment.in_app = Some(App::Naver);
    assert_eq!(codes(&snapshot), [Code::PopupUnsupported, Code::CookiesBlocked, Code::InAppBrowser]);
}

#[test]
fn a_diagnosis_reads_as_the_contract_writes_it() {
    let mut snapshot = seen(Probe::Cookies, Reading::Unknown(Reason::TimedOut), Facts::default());
    snapshot.attempt = Some(attempt(Handle::Null));
    let json = serde_json::to_value(Value::from(&diagnose(&snapshot))).expect("JSON");
    assert_eq!(json["schema"], 1);
    assert_eq!(json["verdict"], "guide");
    assert_eq!(json["findings"][0]["code"], "popup-blocked");
    assert_eq!(json["findings"][0]["step"], "allow-popups");
    assert_eq!(json["findings"][0]["evidence"]["handle"], "null");
    assert_eq!(json["probes"][0]["facts"]["timing"], "in-click");
    assert_eq!(json["probes"][1]["reading"], "unknown");
    assert_eq!(json["probes"][1]["reason"], "timed-out");
    assert_eq!(json["environment"]["secureContext"], true);
    assert!(json["environment"]["inApp"].is_null());
    assert!(json["durationMs"].is_number());
}

#[test]
fn only_a_payments_window_ends_the_wait_for_it() {
    let rows = [
        (Handle::Window, Whose::Payment, 0, Outcome::Known),
        (Handle::Window, Whose::Unlisted, 0, Outcome::Opened),
        (Handle::Window, Whose::Perhaps, 0, Outcome::Perhaps),
        (Handle::Window, Whose::Other, 0, Outcome::Untold),
        (Handle::SameWindow, Whose::Payment, 0, Outcome::Navigated),
        (Handle::Frame, Whose::Perhaps, 0, Outcome::Framed),
        (Handle::Frame, Whose::Other, 0, Outcome::Untold),
        (Handle::Decoy, Whose::Payment, 0, Outcome::Refused),
        (Handle::Null, Whose::Own, 0, Outcome::Refused),
        (Handle::Window, Whose::Own, 0, Outcome::Perhaps),
        (Handle::Null, Whose::Payment, 0, Outcome::Refused),
        (Handle::Null, Whose::Unlisted, 0, Outcome::Refused),
        // An advert that nobody misses.
        (Handle::Null, Whose::Other, 0, Outcome::Untold),
        (Handle::Null, Whose::Payment, 1, Outcome::Refused),
        (Handle::Null, Whose::Unlisted, 1, Outcome::Untold),
        (Handle::Null, Whose::Perhaps, 1, Outcome::Untold),
        (Handle::Null, Whose::Other, 1, Outcome::Untold),
        (Handle::Threw, Whose::Payment, 0, Outcome::Refused),
        (Handle::Stub, Whose::Payment, 0, Outcome::Untold),
        (Handle::Unread, Whose::Payment, 0, Outcome::Untold),
    ];
    for (handle, whose, windows_alive, outcome) in rows {
        assert_eq!(Attempt { whose, windows_alive, ..attempt(handle) }.outcome(), outcome, "{handle:?} {whose:?} beside {windows_alive}");
    }
    // A page of the shop's own that comes by itself may be an advert.
    assert_eq!(Attempt { whose: Whose::Own, timing: Timing::AfterClick, ..attempt(Handle::Null) }.outcome(), Outcome::Untold);
    // A test window that the page has closed again hides nothing.
    assert_eq!(Attempt { whose: Whose::Perhaps, windows_before: 1, ..attempt(Handle::Null) }.outcome(), Outcome::Refused);
    assert_eq!(Attempt { stand_in: true, ..attempt(Handle::SameWindow) }.outcome(), Outcome::Untold);
    assert_eq!(Attempt { no_handle_asked: true, ..attempt(Handle::Null) }.outcome(), Outcome::Untold);
}
