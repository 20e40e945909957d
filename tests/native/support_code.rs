use std::collections::BTreeMap;

use payready::diagnosis::{App, Code, Diagnosis, Snapshot, Surface, diagnose};
use payready::report::{FindingNumber, SupportCode, SupportCodeError};

use super::random::Random;

/// Every code in its place; a number that was once given stays. What is new goes to the end.
const NUMBERS: &str = "\
    popup-blocked popup-too-late popup-sandboxed popup-intercepted popup-same-window popup-unsupported popup-killed popup-hidden popup-untracked \
    popup-state-unknown cookies-blocked storage-blocked storage-full third-party-cookies-blocked third-party-cookies-partitioned \
    storage-access-needed frame-refused frame-blocked-by-page frame-hidden frame-silent frame-sandboxed offline host-unreachable host-slow \
    host-intercepted host-failing host-blocked-by-page script-failed script-error script-opaque opener-policy pay-button-covered \
    page-never-loaded shop-only stale-page duplicate-order session-lost browser-unsupported browser-outdated browser-legacy in-app-browser \
    capability-missing wasm-missing wasm-refused clock-skewed insecure-page window-too-small page-zoomed agent-permission-needed \
    agent-permission-denied agent-missing agent-untrusted keys-missing keys-altered keys-delayed certificate-needed card-authentication \
    invalid-config fault frame-invisible form-blocked navigation-stuck app-not-opened script-blocked shop-callback-missing second-window-blocked";

/// Codes that were given out, and what they say. They must be read for ever.
const GIVEN_OUT: [(&str, &str); 4] = [
    ("1005-679W", "open chrome 156 linux tab"),
    ("106V-7E0R", "guide chrome 142 windows tab popup-blocked"),
    ("105H-MYCE-RA2Y", "advise safari 18 ios in-app kakaotalk in-app-browser cookies-blocked insecure-page"),
    ("11M5-CZAH-YMXX-D1A3", "guide brave 140 android in-app kakaotalk offline cookies-blocked opener-policy keys-missing fault invalid-config more"),
];

const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRTVWXYZ";

fn codes(count: usize) -> Vec<(Diagnosis, String)> {
    let mut random = Random(6);
    (0..count).map(|_| random.diagnosis()).map(|diagnosis| (diagnosis.clone(), SupportCode::of(&diagnosis).to_string())).collect()
}

#[test]
fn every_finding_keeps_its_number() {
    let numbered: Vec<_> = NUMBERS.split_whitespace().collect();
    for (number, name) in (1..).zip(&numbered) {
        let code = Code::from_name(name).unwrap_or_else(|| panic!("{name}"));
        assert_eq!((FindingNumber::from(code).get(), FindingNumber::from(code).code()), (number, Some(code)), "{name}");
    }
    assert_eq!(numbered.len(), Code::ALL.len(), "a new code takes the next number");
}

#[test]
fn codes_that_were_given_out_say_the_same_for_ever() {
    for (given, says) in GIVEN_OUT {
        let code = SupportCode::read(given).unwrap_or_else(|error| panic!("{given}: {error}"));
        let mut said = vec![code.verdict.name().to_owned(), code.browser.name().to_owned(), code.version.to_string()];
        said.extend([code.os.name(), code.surface.name()].map(str::to_owned));
        said.extend(code.in_app.map(|app| app.name().to_owned()));
        said.extend(code.findings.iter().filter_map(|number| number.code()).map(|code| code.name().to_owned()));
        said.extend(code.more.then(|| "more".to_owned()));
        let said = said.join(" ");
        assert_eq!((said.as_str(), code.to_string().as_str()), (says, given));
    }
}

#[test]
fn an_app_that_the_first_version_has_no_room_for_is_written_in_the_second() {
    let inside = |app: App| {
        let mut diagnosis = diagnose(&Snapshot::default());
        (diagnosis.environment.surface, diagnosis.environment.in_app) = (Surface::InApp, Some(app));
        SupportCode::of(&diagnosis).to_string()
    };
    for app in App::ALL {
        let code = inside(*app);
        assert_eq!(SupportCode::read(&code).map(|code| code.in_app), Ok(Some(*app)), "{code}");
        let second = ["snapchat", "linkedin", "pinterest", "telegram", "whatsapp", "discord", "slack", "danggeun"].contains(&app.name());
        assert_eq!(code.chars().next(), Some(if second { '2' } else { '1' }), "{app:?}: {code}");
    }
}

#[test]
fn a_code_carries_what_it_promises() {
    for (diagnosis, text) in codes(10_000) {
        let read = SupportCode::read(&text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(read, SupportCode::of(&diagnosis), "{text}");
        let environment = &diagnosis.environment;
        assert_eq!((read.verdict, read.browser, read.os), (diagnosis.verdict, environment.browser.name, environment.os.name), "{text}");
        assert_eq!((read.surface, read.in_app), (environment.surface, environment.in_app), "{text}");
        let version = environment.browser.version.split('.').next().and_then(|major| major.parse::<u16>().ok()).unwrap_or_default();
        assert_eq!(read.version, version, "{text}");
        let found: Vec<_> = diagnosis.findings.iter().take(6).map(|finding| Some(finding.code)).collect();
        assert_eq!(read.findings.iter().map(|number| number.code()).collect::<Vec<_>>(), found, "{text}");
        assert_eq!(read.more, diagnosis.findings.len() > 6, "{text}");
        let length = match diagnosis.findings.len() {
            0 | 1 => 9,
            2 | 3 => 14,
            _ => 19,
        };
        assert!(text.len() <= length, "{text} of {} findings", diagnosis.findings.len());
    }
}

#[test]
fn one_wrong_character_and_two_that_changed_places_are_always_noticed() {
    let mut lengths: BTreeMap<usize, usize> = BTreeMap::new();
    for (_, text) in codes(100) {
        let letters: Vec<char> = text.chars().filter(|letter| *letter != '-').collect();
        *lengths.entry(letters.len()).or_default() += 1;
        let refused = |letters: &[char]| assert_eq!(SupportCode::read(&letters.iter().collect::<String>()), Err(SupportCodeError::Check), "{text} {letters:?}");
        for place in 0..letters.len() {
            for letter in ALPHABET.chars().filter(|letter| *letter != letters[place]) {
                let mut wrong = letters.clone();
                wrong[place] = letter;
                refused(&wrong);
            }
            for other in (place + 1..letters.len()).filter(|other| letters[place] != letters[*other]) {
                let mut swapped = letters.clone();
                swapped.swap(place, other);
                refused(&swapped);
            }
        }
    }
    assert!(lengths.len() == 3, "codes of every length: {lengths:?}");
}

#[test]
fn a_code_is_read_however_a_person_types_it() {
    for (_, text) in codes(1_000) {
        let code = SupportCode::read(&text);
        let wide = |text: &str| text.chars().map(|letter| char::from_u32(u32::from(letter) + 0xFEE0).unwrap_or(letter)).collect::<String>();
        let alike = |text: &str| text.replace('0', "O").replace('1', "l").replace('5', "s").replace('V', "u");
        let typed = [
            text.replace('-', ""),
            text.replace('-', " "),
            text.replace('-', " – "),
            format!("  {}\n", text.to_lowercase()),
            alike(&text),
            text.replace('1', "I").replace('0', "o"),
            wide(&text),
        ];
        for typed in typed {
            assert_eq!(SupportCode::read(&typed), code, "{typed}");
        }
    }
}

#[test]
fn what_is_no_code_is_told_by_what_is_wrong_with_it() {
    let healthy = SupportCode::of(&diagnose(&Snapshot::default())).to_string();
    let rows = [
        (String::new(), "has 0 characters, expected 8, 12 or 16"),
        (healthy[1..].to_owned(), "has 7 characters, expected 8, 12 or 16"),
        ("1".repeat(1_000_000), "has 1000000 characters, expected 8, 12 or 16"),
        (healthy.replace('1', "?"), "has the character '?', expected letters and digits"),
        (healthy.replace('1', "가"), "has the character '가', expected letters and digits"),
        (format!("{healthy}<b>"), "has the character '<', expected letters and digits"),
        (healthy.replacen('1', "2", 1), "a character is wrong, or two have changed places"),
        (checked(&healthy.replacen('1', "3", 1)), "is a code of version 3, expected version 2: a newer release"),
        // What the first version can say is written in it.
        (checked(&healthy.replacen('1', "2", 1)), "carries what this release does not know"),
        (checked(&healthy.replacen('1', "0", 1)), "carries what this release does not know"),
        // A number that no browser has, a longer code than it needs, more findings than there can be.
        (checked("1000-01E0"), "carries what this release does not know"),
        (checked("1000-0000-0000"), "carries what this release does not know"),
        (checked("1ZZZ-ZZZZ-ZZZZ-ZZZZ"), "carries what this release does not know"),
    ];
    for (typed, expected) in rows {
        let error = SupportCode::read(&typed).expect_err(expected).to_string();
        assert!(error.starts_with(expected), "{error}, not {expected}");
    }
}

/// The same code with the check character that goes with the others.
fn checked(text: &str) -> String {
    let body = &text[..text.len() - 1];
    let whole = |check: char| format!("{body}{check}");
    ALPHABET.chars().map(whole).find(|text| SupportCode::read(text) != Err(SupportCodeError::Check)).expect("a check character")
}

#[test]
fn a_finding_of_a_newer_release_is_told_by_its_number() {
    let read = SupportCode::read("1WX6-PRA5").expect("a code");
    assert_eq!(read.findings.iter().map(|number| (number.get(), number.code())).collect::<Vec<_>>(), [(127, None)]);
}

#[test]
fn an_app_without_a_name_is_still_an_app() {
    let mut diagnosis = diagnose(&Snapshot::default());
    diagnosis.environment.surface = Surface::InApp;
    assert_eq!(SupportCode::of(&diagnosis).in_app, Some(App::Webview));
}
