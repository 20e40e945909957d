use payready::diagnosis::{Certainty, Code, Facts, Finding, Handle, Severity, Snapshot, Verdict, diagnose};
use payready::report::handover::{LONGEST, read, write};
use payready::report::{Handover, HandoverError};

use super::random::Random;
use super::rules::attempt;

const BACK: &str = "https://shop.example/order/%EA%B2%B0/checkout";

fn blocked() -> String {
    let mut diagnosis = Random(1).diagnosis();
    let mut finding = diagnose(&Snapshot { attempt: Some(attempt(Handle::Null)), ..Snapshot::default() }).findings.remove(0);
    finding.evidence = Facts::default().with("handle", "null");
    (diagnosis.verdict, diagnosis.findings) = (Verdict::Guide, vec![finding]);
    diagnosis.probes.truncate(1);
    write(&diagnosis, Some(BACK))
}

#[test]
fn what_is_carried_comes_back() {
    let mut random = Random(2);
    let (mut whole, mut longest) = (0, 0);
    for _ in 0..5_000 {
        let diagnosis = random.diagnosis();
        let fragment = write(&diagnosis, Some(&format!("{BACK}?card=1234#secret")));
        longest = longest.max(fragment.len());
        assert!(fragment.len() <= LONGEST && fragment.is_ascii(), "{fragment}");
        assert!(!fragment.contains("1234") && !fragment.contains("secret"), "{fragment}");
        let read = read(&format!("#{fragment}")).unwrap_or_else(|error| panic!("{error}: {fragment}"));
        assert_eq!((read.verdict, &read.environment, &read.provider), (diagnosis.verdict, &diagnosis.environment, &diagnosis.provider));
        assert_eq!(read.back.as_deref(), Some(BACK));
        // The most important findings are there, and whatever evidence fitted.
        for (carried, told) in read.findings.iter().zip(&diagnosis.findings) {
            assert_eq!((carried.code, carried.severity, carried.certainty), (told.code, told.severity, told.certainty));
            assert_eq!((carried.audience, carried.step), (told.audience, told.step));
            assert!(carried.evidence == told.evidence || carried.evidence == Facts::default());
        }
        for carried in &read.probes {
            assert!(diagnosis.probes.iter().any(|told| (told.probe, &told.subject, told.reading) == (carried.probe, &carried.subject, carried.reading)));
        }
        assert!(read.findings.len() <= diagnosis.findings.len());
        let everything = read.findings == diagnosis.findings && read.probes.len() == diagnosis.probes.len();
        whole += u32::from(everything);
        assert!(everything || fragment.len() > LONGEST - 700, "{fragment}");
    }
    assert!(whole > 500 && longest > LONGEST - 100, "{whole} whole, the longest {longest}");
}

#[test]
fn probes_stay_behind_before_evidence_and_evidence_before_findings() {
    let mut diagnosis = Random(3).diagnosis();
    let many = |count: usize| Facts::default().with("long", "x".repeat(count));
    let judged = |code: &Code| {
        let (audience, step) = code.mended_by();
        Finding { code: *code, severity: Severity::Warning, certainty: Certainty::Likely, audience, step, evidence: many(100) }
    };
    diagnosis.findings = Code::ALL.iter().take(14).map(judged).collect();
    let read = read(&write(&diagnosis, None)).expect("a handover");
    assert_eq!(read.findings.len(), 14);
    let with_evidence: Vec<_> = read.findings.iter().map(|finding| finding.evidence != Facts::default()).collect();
    assert!(with_evidence.is_sorted_by(|a, b| a >= b) && with_evidence[0] && !with_evidence[13], "{with_evidence:?}");
}

#[test]
fn only_the_address_of_a_page_of_the_web_is_carried() {
    let back = |address: &str| read(&write(&Random(4).diagnosis(), Some(address))).expect("a handover").back;
    for address in
        ["https://shop.example/", "https://shop.example:8443/a/b;c,d&e/", "http://shop.localhost:8000/checkout", "http://127.0.0.1/x", "http://[::1]:80/"]
    {
        assert_eq!(back(address).as_deref(), Some(address));
    }
    assert_eq!(back("https://shop.example/a?b#c").as_deref(), Some("https://shop.example/a"));
    for address in [
        "javascript:alert(1)",
        "data:text/html,x",
        "http://shop.example/",
        "https://",
        "https:///evil.example",
        "https://user:password@shop.example/",
        "https://shop.example\\@evil.example/",
        "//shop.example/",
        "/checkout",
        "",
    ] {
        assert_eq!(back(address), None, "{address}");
    }
}

#[test]
fn every_forgery_is_refused_by_what_is_wrong_with_it() {
    let whole = blocked();
    assert!(read(&whole).is_ok(), "{whole}");
    let with = |from: &str, to: &str| {
        assert_eq!(whole.matches(from).count(), 1, "{from} in {whole}");
        whole.replace(from, to)
    };
    use HandoverError::{Forged, Long, Missing, Newer, Truncated};
    let rows = [
        (String::new(), Missing),
        ("#".into(), Missing),
        ("#allow-popups".into(), Missing),
        ("payready=1".into(), Truncated),
        (with("payready=1", "payready=2"), Newer(2)),
        (with("payready=1", "payready=0"), Forged("version")),
        (with("payready=1", "payready=one"), Forged("version")),
        (with("&end", ""), Truncated),
        (with("&end", "&end&"), Truncated),
        (with("&end", "&x"), Truncated),
        (with("&end", &format!("&{}&end", "p=cookies;yes;".repeat(200))), Long(whole.len() + 2801)),
        (with("&end", "&z=1&end"), Forged("list of members")),
        (with("&end", "&&end"), Forged("list of members")),
        (with("&v=guide", "&v=guide&v=guide"), Forged("verdict")),
        (with("&v=guide", "&v=maybe"), Forged("verdict")),
        (with("&v=guide", ""), Forged("verdict")),
        (with("&f=popup-blocked;", "&f=<img src=x onerror=alert(1)>;"), Forged("finding")),
        (with("&f=popup-blocked;", "&f=%3Cimg%3E;"), Forged("finding")),
        (with("&f=popup-blocked;", "&f=popup-blocked;blocker;proven&f=popup-blocked;"), Forged("finding")),
        (with("&f=popup-blocked;blocker", "&f=popup-blocked;fatal"), Forged("finding")),
        (with("&x=0;handle;null", "&x=1;handle;null"), Forged("evidence")),
        (with("&x=0;handle;null", "&x=-1;handle;null"), Forged("evidence")),
        (with("&x=0;handle;null", "&x=0;handle"), Forged("evidence")),
        (with("&x=0;handle;null", "&x=0"), Forged("evidence")),
        (with("&x=0;handle;null", "&x=0;a%20b;null"), Forged("evidence")),
        (with("&x=0;handle;null", "&x=0;handle;%3Cb%3E"), Forged("evidence")),
        (with("&x=0;handle;null", "&x=0;handle;%00"), Forged("evidence")),
        (with("&x=0;handle;null", "&x=0;handle;%E2%80%AE"), Forged("evidence")),
        (with("&x=0;handle;null", "&x=0;handle;%FF"), Forged("evidence")),
        (with("&x=0;handle;null", "&x=0;handle;%4"), Forged("evidence")),
        (with("&x=0;handle;null", &format!("&x=0;handle;{}", "y".repeat(101))), Forged("evidence")),
        (with("&b=https:", "&b=javascript:"), Forged("address of the shop")),
        (with("&b=https://shop.example", "&b=https://shop.example%40evil.example"), Forged("address of the shop")),
        (with("&b=https://shop.example", "&b=https://shop.example%3Fa"), Forged("address of the shop")),
    ];
    for (fragment, expected) in rows {
        assert_eq!(read(&fragment), Err(expected.clone()), "{fragment}");
        assert!(!expected.to_string().is_empty());
    }
}

#[test]
fn whatever_is_cut_off_or_changed_is_an_error_or_a_handover_and_never_a_panic() {
    let whole = blocked();
    let mut random = Random(5);
    for end in 0..whole.len() {
        assert!(read(&whole[..end]).is_err(), "{}", &whole[..end]);
    }
    for _ in 0..20_000 {
        let mut letters: Vec<char> = whole.chars().collect();
        for _ in 0..=random.below(4) {
            let place = random.below(letters.len());
            letters[place] = ['<', '%', ';', '&', '=', 'é', '\0', '1', '힣'][random.below(9)];
        }
        if let Ok(Handover { findings, provider, back, .. }) = read(&letters.iter().collect::<String>()) {
            let values = findings.iter().flat_map(|finding| finding.evidence.iter()).flat_map(|(name, value)| [name, value]);
            for text in values.chain([provider.as_str(), back.as_deref().unwrap_or_default()]) {
                assert!(!text.contains(['<', '>', '"', '\0']), "{text}");
            }
        }
    }
}
