use std::collections::BTreeSet;

use payready::diagnosis::{Certainty, Code, Diagnosis, Evidence, Facts, Finding, Handle, Probe, Reading, Reason, Severity, Snapshot, Verdict, diagnose};
use payready::report::{SupportCode, plain_text, words};

use super::guide::{LOCALES, texts};
use super::random::Random;
use super::rules::attempt;

fn report(diagnosis: &Diagnosis, locale: &str) -> String {
    let texts = texts(locale, &["report.ftl"]);
    plain_text(diagnosis, "2026-11-24", |key| texts.get(key).map(String::as_str))
}

#[test]
fn every_word_of_a_report_is_there_in_every_locale_and_no_other() {
    let read: BTreeSet<String> = words().collect();
    for locale in LOCALES {
        assert_eq!(texts(locale, &["report.ftl"]).into_keys().collect::<BTreeSet<_>>(), read, "{locale}");
    }
}

#[test]
fn a_report_says_what_was_found_in_the_shoppers_words_and_in_names_that_never_change() {
    let mut snapshot = Snapshot { attempt: Some(attempt(Handle::Null)), ..Snapshot::default() };
    snapshot.environment.locale = "ko-KR".into();
    let cookies = Evidence { probe: Probe::Cookies, subject: String::new(), reading: Reading::Unknown(Reason::TimedOut), ms: 1.0, facts: Facts::default() };
    snapshot.learn(cookies);
    let diagnosis = diagnose(&snapshot);
    let report = report(&diagnosis, "ko");
    for line in [
        &format!("상담 코드: {}", SupportCode::of(&diagnosis)),
        "날짜: 2026-11-24",
        "결제 버튼을 누르면: 해결 방법을 먼저 보여 줘요 (guide)",
        "결제사: generic",
        "운영체제: other desktop",
        "언어: ko-KR",
        "1. popup-blocked: 결제할 수 없어요 (blocker), 확인했어요 (proven)",
        "   해결할 사람: 구매자 (shopper)",
        "cookies: 답을 기다리다 멈췄어요 (timed-out)",
    ] {
        assert!(report.lines().any(|told| told == line), "no line “{line}” in\n{report}");
    }
    assert!(report.contains("handle=null, activation=active"), "{report}");
}

#[test]
fn nothing_was_found_is_said_too() {
    assert!(report(&diagnose(&Snapshot::default()), "en").contains("Nothing was found"));
}

#[test]
fn a_report_has_every_finding_and_every_probe_in_every_locale() {
    let mut random = Random(7);
    for _ in 0..200 {
        let diagnosis = random.diagnosis();
        for locale in LOCALES {
            let report = report(&diagnosis, locale);
            for finding in &diagnosis.findings {
                assert!(report.contains(finding.code.name()), "{report}");
            }
            let names = [diagnosis.verdict.name(), diagnosis.environment.browser.name.name(), diagnosis.environment.os.name.name()];
            for name in names.into_iter().chain(diagnosis.probes.iter().map(|evidence| evidence.probe.name())) {
                assert!(report.contains(name), "{name} in {report}");
            }
        }
    }
}

#[test]
fn what_may_be_personal_or_forged_is_not_told() {
    let subject = String::from("https://pg.example/sdk.js?card=1234\nverdict: open");
    let facts = Facts::default().with("at", "https://shop.example/#1234").with("forged", "x\nSupport code: 1");
    let (audience, step) = Code::ScriptFailed.mended_by();
    let finding = Finding { code: Code::ScriptFailed, severity: Severity::Notice, certainty: Certainty::Possible, audience, step, evidence: facts.clone() };
    let diagnosis = Diagnosis {
        verdict: Verdict::Open,
        findings: vec![finding],
        probes: vec![Evidence { probe: Probe::PageScript, subject, reading: Reading::No, ms: 1.0, facts }],
        ..diagnose(&Snapshot::default())
    };
    let report = report(&diagnosis, "en");
    assert!(!report.contains("1234") && report.contains("https://pg.example/sdk.js: no;"), "{report}");
    assert!(report.contains("forged=x Support code: 1"), "{report}");
    assert_eq!(report.lines().filter(|line| line.starts_with("Support code")).count(), 1, "{report}");
}

#[test]
fn without_words_the_names_are_left() {
    let report = plain_text(&Random(8).diagnosis(), "", |_| None);
    assert!(report.starts_with("title\ncode: "), "{report}");
}
