use std::collections::BTreeSet;

use payready::diagnosis::{
    Activation, Attempt, Audience, Code, Diagnosis, Embedding, Evidence, Facts, Finding, Handle, Probe, Profile, Reading, Reason, Sandbox, Severity, Snapshot,
    Timing, Value, Whose,
};
use payready::guide::check::{
    Answer, Ask, CheckView, Deed, Effect, Event, FoldName, Known, Left, Network, Only, Plan, Repairs, Report, Sides, State, Tried, Trusted, Visit, Way,
    conclude, next, progress, remark_on_host, remark_on_name, remedy_in_code, standing_of, view, words,
};
use payready::guide::{Button, Texts, Ways};
use payready::presentation::{Action, Standing};

use super::guide::{LOCALES, texts};

fn pack(locale: &str, files: &[&str]) -> Texts {
    let messages = texts(locale, files).into_iter().map(|(key, text)| (key, Value::Text(text))).collect();
    Texts::read(Value::Map(vec![("locale".into(), Value::Text(locale.into())), ("messages".into(), Value::Map(messages))])).expect("a pack")
}

fn seen(probe: Probe, subject: &str, reading: Reading) -> Evidence {
    Evidence { probe, subject: subject.into(), reading, ms: 1.0, facts: Facts::default().with("accessor", "native") }
}

pub fn no_cookies() -> Snapshot {
    Snapshot { probes: vec![seen(Probe::Cookies, "", Reading::No)], ..secure() }
}

pub fn secure() -> Snapshot {
    let mut snapshot = Snapshot::default();
    snapshot.environment.secure_context = true;
    snapshot.environment.embedding = Embedding::Top;
    snapshot
}

fn blocked_window() -> Attempt {
    Attempt {
        handle: Handle::Null,
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

fn from_shop(codes: &[Code]) -> Visit {
    let finding = |code: &Code| {
        let (audience, step) = code.mended_by();
        Finding { code: *code, severity: Severity::Warning, certainty: payready::diagnosis::Certainty::Proven, audience, step, evidence: Facts::default() }
    };
    Visit { findings: codes.iter().map(finding).collect(), back: Some("https://shop.example/checkout".into()), trusted: true }
}

pub fn left(findings: &[Code]) -> Left {
    Left { findings: findings.to_vec(), found: findings.to_vec(), stood: findings.to_vec(), aside: Vec::new() }
}

/// The screen of a snapshot in one language.
fn shown(state: State, snapshot: &Snapshot, visit: Option<&Visit>, asks: &[Ask], locale: &str) -> CheckView {
    shown_after(&Repairs::default(), state, snapshot, visit, asks, locale)
}

/// The same once something was repaired.
pub fn shown_after(repairs: &Repairs, state: State, snapshot: &Snapshot, visit: Option<&Visit>, asks: &[Ask], locale: &str) -> CheckView {
    let diagnosis = conclude(snapshot, visit);
    let plan = plan(&[(Probe::Cookies, 1)]);
    let findings = standing_of(&diagnosis);
    let left = Left { found: diagnosis.findings.iter().map(|finding| finding.code).collect(), ..left(&findings) };
    let (words, texts) = (pack(locale, &["check.ftl"]), pack(locale, &["guide.ftl", "panel.ftl", "report.ftl"]));
    let known = Known {
        words: &words,
        texts: &texts,
        profile: &Profile::default(),
        diagnosis: &diagnosis,
        rows: &progress(&plan, &snapshot.probes),
        left: &left,
        asks,
        frame_windows: false,
        agents: 0,
        samples: &["ready".to_owned(), "안전".to_owned()],
        typing: snapshot.reading(Probe::Typing),
        repairs,
        ways: &Ways::default(),
        visit,
        demo: None,
        report: &Report { code: "105H-MYCE".into(), text: "words".into(), json: "{}".into() },
        decoded: None,
        said: "",
        remarks: &[],
        network: Network::On,
    };
    view(state, &known)
}

fn plan(counts: &[(Probe, usize)]) -> Plan {
    let row =
        |(probe, count): &(Probe, usize)| Value::Map(vec![("probe".into(), Value::Text(probe.name().into())), ("count".into(), Value::Number(*count as f64))]);
    Plan::read(&[], &Value::Map(vec![("probes".into(), Value::List(counts.iter().map(row).collect()))]))
}

#[test]
fn the_wizard_goes_from_start_to_solved_and_back_to_the_result() {
    let found = left(&[Code::CookiesBlocked]);
    let fine = Left { stood: vec![Code::CookiesBlocked], ..Left::default() };
    let (state, effect) = next(State::Start, Event::Did(Deed::Begin), &Left::default());
    assert_eq!((state, effect), (State::Running, Some(Effect::Run)));
    assert_eq!(next(state, Event::Over, &found), (State::Result, None));
    let (step, _) = next(State::Result, Event::Did(Deed::Next), &found);
    assert_eq!(step, State::Step(Code::CookiesBlocked, Tried::Not));
    let (again, effect) = next(step, Event::Panel(Action::Recheck), &found);
    assert_eq!((again, effect), (State::Step(Code::CookiesBlocked, Tried::Again), Some(Effect::Run)));
    assert_eq!(next(again, Event::Over, &found).0, State::Step(Code::CookiesBlocked, Tried::InVain));
    assert_eq!(next(again, Event::Over, &fine).0, State::Solved(Code::CookiesBlocked));
    assert_eq!(next(State::Solved(Code::CookiesBlocked), Event::Did(Deed::Next), &fine).0, State::Result);
    // One that was put aside is not put first again.
    let aside = Left { aside: vec![Code::CookiesBlocked], ..left(&[Code::CookiesBlocked, Code::ClockSkewed]) };
    assert_eq!(next(State::Result, Event::Did(Deed::Next), &aside).0, State::Step(Code::ClockSkewed, Tried::Not));
}

#[test]
fn only_a_click_opens_a_window_or_asks_this_computer_and_only_another_window_tells_of_windows() {
    let popup = State::Step(Code::PopupBlocked, Tried::Not);
    assert_eq!(next(popup, Event::Panel(Action::Recheck), &left(&[Code::PopupBlocked])).1, Some(Effect::OpenWindow));
    assert_eq!(next(State::Result, Event::Did(Deed::Window), &Left::default()), (State::Asking(Ask::Window), Some(Effect::OpenWindow)));
    let agent = State::Step(Code::AgentMissing, Tried::Not);
    assert_eq!(next(agent, Event::Panel(Action::Agents), &left(&[Code::AgentMissing])).1, Some(Effect::AskAgents));
    let states = [State::Start, State::Running, State::Result, popup, agent, State::Asking(Ask::Window), State::Solved(Code::PopupBlocked), State::Demo];
    for state in states {
        for event in [Event::Over, Event::Look(Code::PopupBlocked), Event::Typed("105H".into()), Event::Did(Deed::Next), Event::Did(Deed::Leave)] {
            let (_, effect) = next(state, event.clone(), &left(&[Code::PopupBlocked]));
            assert_eq!(effect, None, "{state:?} {event:?}");
        }
    }
}

#[test]
fn a_window_from_the_providers_frame_is_asked_for_by_the_shopper_who_may_go_on_without_it() {
    let asking = State::Asking(Ask::FrameWindow);
    assert_eq!(next(State::Result, Event::Did(Deed::FrameWindow), &Left::default()), (asking, Some(Effect::OfferFrameWindow)));
    assert_eq!(next(asking, Event::Did(Deed::Leave), &Left::default()), (State::Result, Some(Effect::WithdrawFrameWindow)));
    assert_eq!(next(State::Result, Event::Over, &Left::default()), (State::Result, None));
    let blocked = left(&[Code::SecondWindowBlocked]);
    assert_eq!(next(asking, Event::Over, &blocked).0, State::Step(Code::SecondWindowBlocked, Tried::Not));
    // Only another press in there tells whether it is mended.
    let again = State::Step(Code::SecondWindowBlocked, Tried::Again);
    assert_eq!(next(State::Step(Code::SecondWindowBlocked, Tried::Not), Event::Panel(Action::Recheck), &blocked), (again, Some(Effect::OfferFrameWindow)));
    let view = shown(asking, &secure(), None, &[], "en");
    assert!(view.others.iter().any(|(_, way)| *way == Way::Do(Deed::Leave)));
}

#[test]
fn nothing_is_started_twice_while_it_runs() {
    for state in [State::Running, State::Asking(Ask::Agents), State::Step(Code::PopupBlocked, Tried::Again)] {
        for deed in [Deed::Begin, Deed::Window, Deed::Agents, Deed::Leave, Deed::Demo, Deed::Typing, Deed::Next] {
            assert_eq!(next(state, Event::Did(deed), &left(&[Code::PopupBlocked])), (state, None), "{state:?} {deed:?}");
        }
        assert_eq!(next(state, Event::Panel(Action::Recheck), &Left::default()), (state, None), "{state:?}");
    }
}

#[test]
fn what_stood_in_the_way_is_solved_when_it_is_only_worth_knowing_and_a_hint_when_it_is_gone() {
    let again = State::Step(Code::FrameRefused, Tried::Again);
    let hint_now = Left { stood: vec![Code::FrameRefused], found: vec![Code::FrameRefused], ..Left::default() };
    assert_eq!(next(again, Event::Over, &hint_now).0, State::Solved(Code::FrameRefused));
    let hint_still = Left { found: vec![Code::FrameRefused], ..Left::default() };
    assert_eq!(next(again, Event::Over, &hint_still).0, State::Step(Code::FrameRefused, Tried::InVain));
}

#[test]
fn keys_are_tried_again_by_typing() {
    let step = State::Step(Code::KeysMissing, Tried::Not);
    assert_eq!(next(step, Event::Panel(Action::Recheck), &left(&[Code::KeysMissing])), (State::Typing, None));
    assert_eq!(next(State::Typing, Event::Did(Deed::Next), &left(&[Code::KeysMissing])).0, step);
    for (locale, count) in [("ko", 2), ("en", 1)] {
        assert_eq!(shown(State::Typing, &secure(), None, &[], locale).samples.len(), count, "{locale}");
    }
}

#[test]
fn progress_counts_what_is_told_and_guesses_nothing() {
    let plan = plan(&[(Probe::Host, 3), (Probe::Frame, 1), (Probe::Viewport, 1)]);
    let told = [seen(Probe::Host, "a", Reading::Yes), seen(Probe::Host, "b", Reading::Yes), seen(Probe::Viewport, "", Reading::Unknown(Reason::Threw))];
    let answers = |told: &[Evidence]| progress(&plan, told).iter().map(|row| (row.answer, row.told, row.all)).collect::<Vec<_>>();
    assert_eq!(answers(&[]), [(Answer::Waiting, 0, 3), (Answer::Waiting, 0, 1), (Answer::Waiting, 0, 1)]);
    assert_eq!(answers(&told), [(Answer::Waiting, 2, 3), (Answer::Waiting, 0, 1), (Answer::Unknown, 1, 1)]);
    let more = [&told[..], &[seen(Probe::Host, "c", Reading::Yes), seen(Probe::Frame, "", Reading::No)]].concat();
    assert_eq!(answers(&more), [(Answer::Good, 3, 3), (Answer::Bad, 1, 1), (Answer::Unknown, 1, 1)]);
    assert_eq!(progress(&Plan::read(&[], &Value::Text("junk".into())), &told), []);
}

#[test]
fn four_cases_of_shop_and_browser_give_four_sentences() {
    let rows = [
        (no_cookies(), from_shop(&[Code::CookiesBlocked]), Sides::Browser),
        (no_cookies(), from_shop(&[Code::PopupTooLate]), Sides::Both),
        (secure(), from_shop(&[Code::PopupTooLate]), Sides::Page),
        (secure(), from_shop(&[Code::CookiesBlocked]), Sides::None),
    ];
    for locale in LOCALES {
        let mut titles = BTreeSet::new();
        for (snapshot, visit, sides) in &rows {
            assert_eq!(Sides::of(&conclude(snapshot, Some(visit)), visit), *sides);
            let view = shown(State::Result, snapshot, Some(visit), &[], locale);
            assert_eq!(view.title, pack(locale, &["check.ftl"]).get(&format!("check-side.{}", sides.name())).expect("a title"));
            // What is to be done, or told the shop, stands out in its sentence.
            assert_eq!(view.point.is_none(), *sides == Sides::None, "{locale} {view:?}");
            assert!(view.point.is_none_or(|point| view.sentences.iter().any(|sentence| sentence.contains(&point))), "{locale} {:?}", view.sentences);
            titles.insert(view.title);
        }
        assert_eq!(titles.len(), 4, "{locale}");
    }
}

#[test]
fn that_only_the_shop_has_a_problem_is_found_where_the_browser_has_none() {
    let visit = from_shop(&[Code::ScriptFailed]);
    let codes = |diagnosis: &Diagnosis| diagnosis.findings.iter().map(|finding| finding.code).collect::<Vec<_>>();
    assert_eq!(codes(&conclude(&secure(), Some(&visit))), [Code::ShopOnly]);
    assert!(!codes(&conclude(&no_cookies(), Some(&visit))).contains(&Code::ShopOnly));
    // It stands in nobody's way here.
    assert!(standing_of(&conclude(&secure(), Some(&visit))).is_empty());
    assert!(codes(&conclude(&secure(), Some(&from_shop(&[Code::CookiesBlocked])))).is_empty());
}

#[test]
fn a_result_is_three_sentences_and_one_button_in_every_locale() {
    for locale in LOCALES {
        for (snapshot, asks) in
            [(no_cookies(), &[][..]), (secure(), &[Ask::Window]), (secure(), &[Ask::FrameWindow]), (secure(), &[Ask::Agents]), (secure(), &[])]
        {
            let view = shown(State::Result, &snapshot, None, asks, locale);
            assert!(!view.title.is_empty() && view.sentences.len() <= 2 && view.sentences.iter().all(|sentence| !sentence.is_empty()), "{locale} {view:?}");
            assert!(view.sentences.iter().all(|sentence| !sentence.contains(['{', '}'])), "{locale} {:?}", view.sentences);
            assert!(view.main.as_ref().is_some_and(|(label, _)| !label.is_empty()), "{locale}");
            assert!(view.folds.iter().all(|fold| !fold.title.is_empty()), "{locale} {:?}", view.folds);
        }
    }
}

#[test]
fn the_way_back_names_the_shop_and_comes_first_when_all_is_well() {
    let visit = from_shop(&[]);
    let view = shown(State::Result, &secure(), Some(&visit), &[], "en");
    assert_eq!(view.main, Some(("Go back to shop.example".into(), Way::Go("https://shop.example/checkout".into()))));
    let view = shown(State::Result, &no_cookies(), Some(&visit), &[], "en");
    assert!(matches!(view.main, Some((_, Way::Do(Deed::Next)))) && view.others.iter().any(|(_, way)| matches!(way, Way::Go(_))));
}

#[test]
fn the_way_to_a_foreign_host_names_it_and_is_never_the_big_button() {
    let visit = Visit { trusted: false, ..from_shop(&[]) };
    let shop = ("Go back to shop.example".to_owned(), Way::Go("https://shop.example/checkout".into()));
    for (snapshot, asks) in [(secure(), &[][..]), (secure(), &[Ask::Window]), (no_cookies(), &[])] {
        let view = shown(State::Result, &snapshot, Some(&visit), asks, "en");
        assert!(matches!(view.main, Some((_, Way::Do(_)))), "{:?}", view.main);
        assert!(view.others.contains(&shop), "{:?}", view.others);
    }
}

#[test]
fn only_the_pages_own_origin_and_listed_hosts_are_believed() {
    let trusted = Trusted { origin: "https://check.example".into(), hosts: "pg.example,help.example:8443".into() };
    let believed = ["https://check.example/a/profile.json", "https://check.example:443/p", "https://PG.example/p", "https://help.example:8443/p?x=1"];
    for url in believed {
        assert!(trusted.trusts(url), "{url}");
    }
    let foreign = [
        "https://evil.example/profile.json",
        "http://check.example/p",
        "https://check.example:8443/p",
        "https://check.example.evil.example/p",
        "https://check.example@evil.example/p",
        "https://evil.example\\@check.example/p",
        "https://sub.pg.example/p",
        "https://help.example/p",
        "data:application/json,{}",
        "blob:https://check.example/1",
        "profile.json",
        "",
    ];
    for url in foreign {
        assert!(!trusted.trusts(url), "{url}");
    }
    // A page without an origin has none to share.
    assert!(!Trusted { origin: "null".into(), ..Trusted::default() }.trusts("null") && !Trusted::default().trusts("https://check.example/"));
}

#[test]
fn what_comes_with_the_address_is_printed_only_where_it_looks_like_a_name() {
    let long = "a".repeat(41);
    let sentences = ["Call 0900-123456 now", "call%20us", "<b>", "0900123456", "javascript:alert(1)", "전화하세요", "a/b", "", &long];
    for locale in LOCALES {
        let words = pack(locale, &["check.ftl"]);
        for key in ["check-note.provider", "check-note.lang", "check-note.only", "check-note.profile-lost"] {
            let named = remark_on_name(&words, key, "pg-2.example");
            assert!(named.contains("pg-2.example") && !named.contains('{'), "{locale} {key}: {named}");
            let unnamed = words.get(&format!("{key}-unnamed")).expect("a sentence");
            assert!(!unnamed.contains(['{', ':', '：']), "{locale} {unnamed}");
            for sentence in sentences {
                assert_eq!(remark_on_name(&words, key, sentence), unnamed, "{locale} {sentence}");
            }
        }
        let foreign = |url: &str| remark_on_host(&words, "check-note.provider-foreign", url);
        assert!(foreign("https://Evil.example:8443/Call-0900?x=Call").ends_with("evil.example:8443"), "{}", foreign("https://Evil.example:8443/Call-0900"));
        for url in ["https://call us now/", &format!("https://{}.example/", "a".repeat(80)), "nothing"] {
            assert_eq!(Some(&*foreign(url)), words.get("check-note.provider-foreign-unnamed"), "{locale} {url}");
        }
    }
}

#[test]
fn a_step_is_the_panels_and_its_button_looks_again() {
    let view = shown(State::Step(Code::CookiesBlocked, Tried::InVain), &no_cookies(), None, &[], "ko");
    let panel = view.panel.expect("a panel");
    assert_eq!(
        (panel.primary.1.clone(), panel.anyway.clone().map(|(_, button)| button), panel.standing),
        (Button::Act(Action::Recheck), Some(Button::Act(Action::Dismiss)), Standing::Unsolved)
    );
    assert!(!panel.title.is_empty() && !panel.actions.is_empty());
    // No button here presses a pay button that is not there.
    let blocked = Snapshot { attempt: Some(blocked_window()), ..secure() };
    for code in Code::ALL {
        let view = shown(State::Step(*code, Tried::Not), &blocked, None, &[], "en");
        let panel = view.panel.expect("a panel");
        let act = |button: &(String, Button)| !button.0.is_empty() && matches!(button.1, Button::Act(_) | Button::Go(_));
        assert!(
            act(&panel.primary) && panel.anyway.as_ref().is_some_and(act) && !panel.second.as_ref().is_some_and(|(_, button)| matches!(button, Button::Pay(_))),
            "{code:?}"
        );
    }
}

#[test]
fn where_nothing_is_paid_what_was_changed_is_looked_at_first() {
    let one = |code| {
        let blocked = Snapshot { attempt: Some(blocked_window()), ..secure() };
        let panel = shown(State::Step(code, Tried::Not), &blocked, None, &[], "en").panel.expect("a panel");
        (panel.primary.1.name().to_owned(), panel.second.as_ref().map(|(_, button)| button.name().to_owned()), panel.otherwise.clone())
    };
    let look = || String::from("probes");
    assert_eq!(one(Code::BrowserUnsupported), (look(), Some("copy-link".into()), None));
    assert_eq!(one(Code::PopupBlocked), (look(), None, None));
    assert_eq!(one(Code::HostUnreachable), (look(), None, None));
}

#[test]
fn a_developer_sees_each_finding_of_the_shops_page_with_its_remedy() {
    let theirs: Vec<_> = Code::ALL.iter().copied().filter(|code| code.mended_by().0 != Audience::Shopper).collect();
    for locale in LOCALES {
        let view = shown(State::Result, &secure(), Some(&from_shop(&theirs)), &[], locale);
        let fold = view.folds.iter().find(|fold| fold.name == FoldName::Developer).expect("a fold");
        for code in &theirs {
            let entry = fold.entries.iter().find(|entry| entry.head == code.name()).unwrap_or_else(|| panic!("no {code:?}"));
            assert!(entry.lines.iter().all(|line| !line.is_empty()) && entry.lines.len() == 1, "{locale} {code:?}");
            assert_eq!(entry.code.as_deref(), remedy_in_code(*code));
        }
    }
}

#[test]
fn what_was_found_at_the_shop_is_shown_with_no_sentence_that_its_address_brought() {
    let mut visit = from_shop(&[Code::ScriptError]);
    visit.findings[0].evidence = Facts::default().with("subject", "https://shop.example/a.js").with("text", "Call 0900-123456").with("note", "전화");
    let view = shown(State::Result, &secure(), Some(&visit), &[], "en");
    let fold = view.folds.iter().find(|fold| fold.name == FoldName::Developer).expect("a fold");
    let entry = fold.entries.iter().find(|entry| entry.head == "script-error").expect("an entry");
    assert_eq!(entry.facts, [("subject".to_owned(), "https://shop.example/a.js".to_owned())]);
}

#[test]
fn a_part_of_the_check_is_that_part() {
    let (only, unknown) = Only::read("cookies,popup-blocked, <b>");
    assert_eq!(unknown, ["<b>"]);
    assert!(!only.is_all() && only.wants_window());
    let (only, _) = Only::read("cookies");
    assert!(only.wants(Probe::Cookies) && !only.wants(Probe::Host) && !only.wants_window());
    assert!(only.tells(Code::CookiesBlocked, &no_cookies()));
    // The browser's name is no probe.
    let mut insecure = no_cookies();
    insecure.environment.secure_context = false;
    assert!(!only.tells(Code::InsecurePage, &insecure));
    let (only, _) = Only::read("insecure-page");
    assert!(only.wants(Probe::Host) && only.tells(Code::InsecurePage, &insecure) && !only.tells(Code::CookiesBlocked, &insecure));
    assert!(Only::default().is_all() && Only::default().wants_window() && Only::default().tells(Code::CookiesBlocked, &insecure));
}

#[test]
fn every_word_of_the_page_is_there_in_every_locale_and_no_other() {
    let read: BTreeSet<String> = words().collect();
    for locale in LOCALES {
        assert_eq!(texts(locale, &["check.ftl"]).into_keys().collect::<BTreeSet<_>>(), read, "{locale}");
    }
}
