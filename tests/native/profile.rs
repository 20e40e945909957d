use payready::diagnosis::{App, Mode, Opener, Profile, Value};

/// JSON as the browser would hand it over.
pub fn value(json: &serde_json::Value) -> Value {
    match json {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::Bool(flag) => Value::Bool(*flag),
        serde_json::Value::Number(number) => Value::Number(number.as_f64().expect("a double")),
        serde_json::Value::String(text) => Value::Text(text.clone()),
        serde_json::Value::Array(items) => Value::List(items.iter().map(value).collect()),
        serde_json::Value::Object(members) => Value::Map(members.iter().map(|(name, member)| (name.clone(), value(member))).collect()),
    }
}

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
        (r#"{ "schema": 1, "name": "x", "hosts": [{ "url": "ftp://a" }] }"#, "hosts[0].url", "'ftp://a'", "an https: address"),
        (r#"{ "schema": 1, "name": "x", "payment": { "modes": ["popup", "tab"] } }"#, "payment.modes[1]", "'tab'", "popup, frame or redirect"),
        (r#"{ "schema": 1, "name": "x", "payment": { "opener": true } }"#, "payment.opener", "a boolean", "a string"),
        (
            r#"{ "schema": 1, "name": "x", "browsers": { "inApp": { "refused": ["myspace"] } } }"#,
            "browsers.inApp.refused[0]",
            "'myspace'",
            "kakaotalk, naver, daum, line, band, instagram, facebook, tiktok, wechat, twitter, google or webview",
        ),
    ];
    for (json, path, given, expected) in rows {
        let error = read(json).expect_err(json);
        assert_eq!((error.path.as_str(), error.given.as_str(), error.expected.as_str()), (path, given, expected), "{json}");
    }
}

#[test]
fn unknown_members_are_named_and_harmless() {
    let (profile, unknown) = read(r#"{ "schema": 1, "name": "x", "colour": "red", "payment": { "kind": 1 } }"#).expect("a profile");
    assert_eq!((profile.name.as_str(), unknown), ("x", vec!["colour".to_owned(), "payment.kind".to_owned()]));
}

#[test]
fn every_bundled_profile_reads_without_a_warning() {
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/www/profiles")).expect("profiles") {
        let path = entry.expect("an entry").path();
        let (profile, unknown) = read(&std::fs::read_to_string(&path).expect("a file")).unwrap_or_else(|error| panic!("{}: {error:?}", path.display()));
        assert!(unknown.is_empty(), "{}: {unknown:?}", path.display());
        assert_eq!(path.file_stem().and_then(|stem| stem.to_str()), Some(profile.name.as_str()));
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
