use payready::diagnosis::{
    App, Browser, BrowserName, Device, Evidence, Facts, Mode, NOTES, Opener, OsName, Probe, Profile, ROWS, Reading, Severity, Snapshot, Surface, Verdict,
    diagnose, thousandths,
};

use super::replay::value;

fn read(json: &str) -> Result<(Profile, Vec<String>), payready::diagnosis::ProfileError> {
    Profile::read(&value(&serde_json::from_str(json).expect("JSON")))
}

#[test]
fn a_profile_says_what_the_contract_lets_it_say() {
    let (profile, unknown) = read(
        r#"{ "schema": 1, "name": "demo", "hosts": [{ "url": "https://pg.example:8443", "ping": "/payready/ping", "role": "pay" }],
             "payment": { "modes": ["popup", "redirect"], "features": "width=720,height=660", "opener": "cut", "kit": true },
             "browsers": { "inApp": { "refused": ["instagram"] } } }"#,
    )
    .expect("a profile");
    assert!(unknown.is_empty(), "{unknown:?}");
    assert_eq!(profile.hosts, ["pg.example:8443"]);
    assert_eq!(profile.modes, [Mode::Popup, Mode::Redirect]);
    assert_eq!((profile.features.as_str(), profile.opener), ("width=720,height=660", Some(Opener::Cut)));
    assert_eq!(profile.refused_apps, [App::Instagram]);
}

#[test]
fn wrong_types_name_the_path_what_was_given_and_what_was_expected() {
    let rows = [
        ("[]", "(the whole profile)", "an array", "an object"),
        (r#"{ "name": "x" }"#, "schema", "nothing", "a value"),
        (r#"{ "schema": 2, "name": "x" }"#, "schema", "2", "1"),
        (r#"{ "schema": 1, "name": 7 }"#, "name", "7", "a string"),
        (r#"{ "schema": 1, "name": "x", "hosts": {} }"#, "hosts", "an object", "an array"),
        (r#"{ "schema": 1, "name": "x", "hosts": [{ "url": "ftp://a" }] }"#, "hosts[0].url", "'ftp://a'", ADDRESS),
        (r#"{ "schema": 1, "name": "x", "hosts": [{ "url": "https://a", "ping": "//b/" }] }"#, "hosts[0].ping", "'//b/'", PATH),
        (r#"{ "schema": 1, "name": "x", "payment": { "modes": ["popup", "tab"] } }"#, "payment.modes[1]", "'tab'", "popup, frame or redirect"),
        (r#"{ "schema": 1, "name": "x", "payment": { "opener": true } }"#, "payment.opener", "a boolean", "a string"),
        (
            r#"{ "schema": 1, "name": "x", "browsers": { "inApp": { "refused": ["myspace"] } } }"#,
            "browsers.inApp.refused[0]",
            "'myspace'",
            "kakaotalk, naver, daum, line, band, instagram, facebook, tiktok, wechat, twitter, google, threads, snapchat, linkedin, pinterest, \
             telegram, whatsapp, discord, slack, coupang, danggeun or webview",
        ),
        // The mistake is named, and not the object that it stands in.
        (r#"{ "schema": 1, "name": "x", "browsers": { "minimum": { "chrome": 109 } } }"#, "browsers.minimum.chrome", "109", "a string"),
        (
            r#"{ "schema": 1, "name": "x", "browsers": { "minimum": { "chrome": "latest" } } }"#,
            "browsers.minimum.chrome",
            "'latest'",
            "a version, as 109 or 15.4",
        ),
        (
            r#"{ "schema": 1, "name": "x", "browsers": { "minimum": { "vivaldi": "6" } } }"#,
            "browsers.minimum.vivaldi",
            "a member of that name",
            "a member named chrome, edge, whale, samsung-internet, opera, brave, firefox, safari, ie or other",
        ),
        (r#"{ "schema": 1, "name": "x", "title": { "ko": 1 } }"#, "title.ko", "1", "a string"),
        (r#"{ "schema": 1.5, "name": "x" }"#, "schema", "a number", "1"),
        (
            r#"{ "schema": 1, "name": "x", "rules": [{ "finding": "certificate-needed", "until": "31.12.2014" }] }"#,
            "rules[0].until",
            "'31.12.2014'",
            "a day, as 2014-12-31",
        ),
    ];
    for (json, path, given, expected) in rows {
        let error = read(json).expect_err(json);
        assert_eq!((error.path.as_str(), error.given.as_str(), error.expected.as_str()), (path, given, expected), "{json}");
    }
}

const ADDRESS: &str = "an https: address, its host in ASCII";
const PATH: &str = "a path on that host, as /payready/ping: one slash at its beginning, no space";

#[test]
fn a_ping_does_not_leave_its_host() {
    let ping = |path: &str| read(&serde_json::json!({ "schema": 1, "name": "x", "hosts": [{ "url": "https://a.example", "ping": path }] }).to_string());
    for path in ["/", "/payready/ping", "/a//b", "/ping?of=a", "/%2f"] {
        assert!(ping(path).is_ok(), "{path}");
    }
    // Browsers leave tabs and new lines out of an address, and take a backslash for a slash.
    for path in ["//b.example/", "/\\b.example/", "/\t/b.example/", "\n//b.example/", " //b.example/", "https://b.example/", "ping", "", "\\\\b.example"] {
        let error = ping(path).expect_err(path);
        assert_eq!((error.path.as_str(), error.expected.as_str()), ("hosts[0].ping", PATH), "{path:?}");
    }
}

#[test]
fn what_is_too_much_is_named_with_how_much_it_is_and_may_be() {
    let host = serde_json::json!({ "url": "https://a.example" });
    let nested = (0..7).fold(serde_json::json!({}), |inner, _| serde_json::json!([inner]));
    let members: serde_json::Map<_, _> = (0..101).map(|number| (format!("m{number}"), serde_json::json!("x"))).collect();
    let many: Vec<_> = (0..100).map(|_| "x".repeat(700)).collect();
    let rows = [
        (serde_json::json!({ "hosts": vec![host.clone(); 21] }), "hosts", "21 items", "at most 20"),
        (serde_json::json!({ "methods": vec!["card"; 101] }), "methods", "101 items", "at most 100"),
        (serde_json::json!({ "title": members }), "title", "101 members", "at most 100"),
        (serde_json::json!({ "contacts": { "phone": "1".repeat(1001) } }), "contacts.phone", "1001 characters", "at most 1000"),
        (serde_json::json!({ "m".repeat(1001): 1 }), "(the whole profile)", "1001 characters in a name", "at most 1000"),
        (serde_json::json!({ "sources": nested }), "sources[0][0][0][0][0][0][0]", "an object", "at most 8 objects and arrays within one another"),
        (serde_json::json!({ "sources": many }), "(the whole profile)", "70018 characters", "at most 65536"),
    ];
    for (mut profile, path, given, expected) in rows {
        profile["schema"] = serde_json::json!(1);
        profile["name"] = serde_json::json!("x");
        let error = read(&profile.to_string()).expect_err(path);
        assert_eq!((error.path.as_str(), error.given.as_str(), error.expected.as_str()), (path, given, expected));
    }
    assert!(read(&serde_json::json!({ "schema": 1, "name": "x", "hosts": vec![host; 20], "methods": vec!["card"; 100] }).to_string()).is_ok());
}

#[test]
fn unknown_members_are_named_and_harmless() {
    let (profile, unknown) = read(r#"{ "schema": 1, "name": "x", "colour": "red", "payment": { "kind": 1 } }"#).expect("a profile");
    assert_eq!((profile.name.as_str(), unknown), ("x", vec!["colour".to_owned(), "payment.kind".to_owned()]));
    let (profile, unknown) = read(r#"{ "schema": 1, "name": "x", "payment.opener": "cut" }"#).expect("a profile");
    assert_eq!((profile.opener, unknown), (None, vec!["payment.opener".to_owned()]), "a path is no name");
}

/// Every bundled profile, with the name of its file and the members that nobody knows.
fn bundled() -> Vec<(String, Profile, Vec<String>)> {
    let paths = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/www/profiles")).expect("profiles").map(|entry| entry.expect("an entry").path());
    let read = |path: std::path::PathBuf| {
        let (profile, unknown) = read(&std::fs::read_to_string(&path).expect("a file")).unwrap_or_else(|error| panic!("{}: {error:?}", path.display()));
        (path.file_stem().expect("a name").to_string_lossy().into_owned(), profile, unknown)
    };
    paths.map(read).collect()
}

#[test]
fn every_bundled_profile_reads_without_a_warning() {
    for (file, profile, unknown) in bundled() {
        assert!(unknown.is_empty(), "{file}: {unknown:?}");
        assert_eq!(file, profile.name);
    }
}

#[test]
fn with_no_bundled_profile_a_healthy_shop_is_told_anything() {
    let yes = |probe, subject: &str| Evidence { probe, subject: subject.to_owned(), reading: Reading::Yes, ms: 1.0, facts: Facts::default() };
    let versions = [
        (BrowserName::Chrome, "120"),
        (BrowserName::Edge, "120"),
        (BrowserName::Whale, "3.24"),
        (BrowserName::SamsungInternet, "23"),
        (BrowserName::Opera, "106"),
        (BrowserName::Brave, "120"),
        (BrowserName::Firefox, "115"),
        (BrowserName::Safari, "15.4"),
        (BrowserName::Ie, "11"),
        (BrowserName::Other, ""),
    ];
    for (name, profile, _) in bundled() {
        for (browser, version) in versions {
            for os in OsName::ALL {
                for app in App::ALL.iter().copied().map(Some).chain([None]) {
                    for device in Device::ALL {
                        let mut snapshot = Snapshot { profile: profile.clone(), ..Snapshot::default() };
                        snapshot.environment.browser = Browser { name: browser, version: version.to_owned() };
                        snapshot.environment.os.name = *os;
                        snapshot.environment.device = *device;
                        snapshot.environment.in_app = app;
                        snapshot.environment.surface = if app.is_some() { Surface::InApp } else { Surface::Tab };
                        snapshot.mode = profile.modes_on(*device).first().copied().unwrap_or_default();
                        snapshot.payment.amount = thousandths("510000");
                        snapshot.payment.currency = Some(String::from("KRW"));
                        snapshot.payment.method = Some(String::from("card"));
                        snapshot.payment.today = String::from("2026-11-26");
                        snapshot.probes = [Probe::Online, Probe::Cookies, Probe::Storage, Probe::PageLoad].map(|probe| yes(probe, "")).to_vec();
                        snapshot.probes.extend(profile.scripts.iter().map(|url| yes(Probe::PageScript, url)));
                        let diagnosis = diagnose(&snapshot);
                        let loud: Vec<_> = diagnosis.findings.iter().filter(|finding| finding.severity != Severity::Notice).collect();
                        assert!(loud.is_empty() && diagnosis.verdict == Verdict::Open, "{name} {browser:?} {os:?} {app:?}: {loud:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_host_is_the_profiles_only_with_its_port() {
    let (profile, _) = read(r#"{ "schema": 1, "name": "x", "hosts": [{ "url": "https://pg.example:8443/pay" }] }"#).expect("a profile");
    assert!(profile.has_host("https://pg.example:8443/other?x=1"));
    assert!(!profile.has_host("https://pg.example/"));
    assert!(!profile.has_host("https://pg.example:8443.evil.example/"));
    assert!(Profile::default().has_host("https://anything.example/"), "a profile without hosts does not know");
}

#[test]
fn what_a_provider_supports_may_differ_on_phones() {
    let (profile, _) =
        read(r#"{ "schema": 1, "name": "x", "payment": { "modes": ["frame", "redirect"], "phone": { "modes": ["redirect"] } } }"#).expect("a profile");
    assert_eq!(profile.modes_on(Device::Desktop), [Mode::Frame, Mode::Redirect]);
    assert_eq!([Device::Phone, Device::Tablet].map(|device| profile.modes_on(device)), [[Mode::Redirect], [Mode::Redirect]]);
    let (same, _) = read(r#"{ "schema": 1, "name": "x", "payment": { "modes": ["popup"] } }"#).expect("a profile");
    assert_eq!(same.modes_on(Device::Phone), [Mode::Popup]);
}

#[test]
fn what_no_rule_reads_is_neither_unknown_nor_checked() {
    let (_, unknown) =
        read(r#"{ "schema": 1, "name": "x", "sources": 7, "frames": { "elements": [] }, "printed": {}, "page": { "signs": {} } }"#).expect("a profile");
    assert!(unknown.is_empty(), "{unknown:?}");
    // What the published schema says of them begins at a member that the core knows.
    for (path, _) in NOTES {
        let known =
            ROWS.iter().any(|(name, kind)| *kind == "any" && path.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '['])));
        assert!(known, "{path}");
    }
}
