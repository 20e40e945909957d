//! The published schema of a profile and the core judge alike: what editors accept, a page takes.

use payready::diagnosis::{Profile, ROWS};
use serde_json::{Value, json};

use crate::schemas;

fn published() -> jsonschema::Validator {
    jsonschema::validator_for(&schemas::profile()).unwrap()
}

/// JSON as the browser would hand it over.
pub(crate) fn as_core_reads(json: &Value) -> payready::diagnosis::Value {
    use payready::diagnosis::Value as Core;
    match json {
        Value::Null => Core::Null,
        Value::Bool(flag) => Core::Bool(*flag),
        Value::Number(number) => Core::Number(number.as_f64().unwrap()),
        Value::String(text) => Core::Text(text.clone()),
        Value::Array(items) => Core::List(items.iter().map(as_core_reads).collect()),
        Value::Object(members) => Core::Map(members.iter().map(|(name, member)| (name.clone(), as_core_reads(member))).collect()),
    }
}

#[test]
fn the_schema_and_the_core_judge_alike() {
    let published = published();
    let address = |url: &str| json!({ "hosts": [{ "url": url }] });
    let agent = |url: &str| json!({ "agents": [{ "name": "a", "url": url }] });
    let ping = |path: &str| json!({ "hosts": [{ "url": "https://pg.example", "ping": path }] });
    let rule = |name: &str, value: Value| json!({ "rules": [{ "finding": "certificate-needed", name: value }] });
    let right = [
        address("https://pg.example"),
        address("HTTPS://PG.EXAMPLE:443/"),
        address("https://pg_1.example:65535/a?b#c"),
        address("https://xn--p89a133c.example"),
        address("https://[2001:db8::1]:8443/"),
        address("http://localhost:8080"),
        address("http://pg.localhost/"),
        address("http://127.0.0.1:1/"),
        agent("wss://127.0.0.1:14430"),
        agent("https://localhost/"),
        ping("/a\u{3000}b"),
        rule("amountFrom", json!("300000.5")),
        rule("until", json!("2014-12-31")),
        json!({ "browsers": { "minimum": { "chrome": "109", "safari": "15.4" }, "inApp": { "refused": ["threads", "coupang"] } } }),
        json!({ "anything": { "of": ["nobody's"] } }),
    ];
    let wrong = [
        address("http://pg.example"),
        address("https://"),
        address("https://?x"),
        address("https://@"),
        address("https://:80"),
        address(" https://pg.example"),
        address("https://pg.example "),
        address("https://user:pw@pg.example"),
        address("https://*.pg.example"),
        address("https://pg exa mple"),
        address("https://pg.example:99999"),
        address("https://pg.example:abc"),
        address("https://pg.example:"),
        address("https://pg.example:0443"),
        address("https://결제.example"),
        address("javascript:0"),
        address("//pg.example"),
        address("http://localhost.evil.example"),
        agent("wss://pg.example"),
        agent("https://pg.example"),
        agent("wss://127.0.0.1@evil.example"),
        agent("wss://127.0.0.1.nip.io"),
        agent("wss://192.168.0.1"),
        agent("data:,x"),
        ping("//b.example/"),
        ping("/a b"),
        ping("/a\tb"),
        ping("ping"),
        rule("amountFrom", json!("18446744073709551616")),
        rule("amountFrom", json!("-1")),
        rule("amountFrom", json!(1)),
        rule("until", json!("2014-12")),
        rule("until", json!("tomorrow")),
        json!({ "browsers": { "minimum": { "chrome": 109 } } }),
        json!({ "browsers": { "minimum": { "chrome": "new" } } }),
        json!({ "browsers": { "minimum": { "vivaldi": "6" } } }),
        json!({ "browsers": { "inApp": { "refused": ["myspace"] } } }),
        json!({ "title": { "ko": 1 } }),
        json!({ "schema": 1.5 }),
        json!({ "anything": "x".repeat(1001) }),
        json!({ "anything": vec![1; 101] }),
        json!({ "x".repeat(1001): 1 }),
    ];
    for (cases, expected) in [(right.as_slice(), true), (wrong.as_slice(), false)] {
        for case in cases {
            let mut profile = json!({ "schema": 1, "name": "x" });
            profile.as_object_mut().unwrap().extend(case.as_object().unwrap().clone());
            assert_eq!(published.is_valid(&profile), expected, "the schema of {case}");
            assert_eq!(Profile::read(&as_core_reads(&profile)).is_ok(), expected, "the core of {case}");
        }
    }
}

/// A value of every kind that there is, right in one place and wrong in most.
fn every_kind() -> Vec<Value> {
    let texts = [
        "",
        " ",
        "x",
        "109",
        "15.4",
        "109.",
        "1.2.3.4",
        "-1",
        "+1",
        "1e5",
        "300000.5",
        "999999999999999",
        "9999999999999999",
        "2014-12-31",
        "2014-12",
        "2014-1-01",
        "popup",
        "Popup",
        "kept",
        "none",
        "windows",
        "chrome",
        "kakaotalk",
        "webview",
        "keyboard",
        "pay",
        "certificate-needed",
        "/",
        "/a",
        "//a",
        "/\\a",
        "/ a",
        "https://a",
        "https://a.",
        "https://a:1",
        "https://a:65536",
        "https://a:",
        "https://a:01",
        "https://a b",
        "https://a/ b",
        "https://a@b",
        "https://*.a",
        "https://é.a",
        "https://[::1]",
        "https://[::1]:8443/x",
        "https://[x]",
        "http://a",
        "http://localhost",
        "http://a.localhost:1/",
        "http://localhost.a",
        "http://127.0.0.1",
        "http://127.0.0.256",
        "http://127.1",
        "wss://127.0.0.1:1",
        "WSS://127.0.0.1",
        "wss://a",
        "ws://localhost",
        "javascript:0",
        "data:,",
        "ftp://a",
        "a",
        "__proto__",
    ];
    let texts = texts.iter().map(|text| json!(text));
    let others =
        [json!(null), json!(true), json!(1), json!(1.5), json!(-1), json!([]), json!({}), json!(["x"]), json!({ "chrome": "109" }), json!({ "ko": "x" })];
    texts.chain(others).collect()
}

/// A profile with that value at that path, and what must stand beside it.
fn with(path: &str, value: &Value) -> Value {
    let beside = json!({
        "hosts": { "url": "https://a" }, "agents": { "name": "a", "url": "wss://127.0.0.1" }, "cards": { "code": "a" },
        "rules": { "finding": "certificate-needed" },
    });
    let mut profile = json!({ "schema": 1, "name": "x" });
    let (list, member) = path.split_once("[]").map_or((None, path), |(list, member)| (Some(list), member.trim_start_matches('.')));
    let mut at = &mut profile;
    for name in list.unwrap_or(path).split('.') {
        at = &mut at[name];
    }
    match (list, member) {
        (None, _) => *at = value.clone(),
        (Some(_), "") => *at = json!([value]),
        (Some(list), member) => {
            let mut item = beside[list].clone();
            item[member] = value.clone();
            *at = json!([item]);
        }
    }
    profile
}

#[test]
fn the_schema_and_the_core_judge_every_value_in_every_place_alike() {
    let published = published();
    let mut judged = [0, 0];
    for (path, kind) in ROWS.iter().filter(|(_, kind)| *kind != "any") {
        for value in every_kind() {
            let profile = with(&path.replace('!', ""), &value);
            let right = Profile::read(&as_core_reads(&profile));
            assert_eq!(published.is_valid(&profile), right.is_ok(), "{path} ({kind}): {value}: the core says {right:?}");
            judged[usize::from(right.is_ok())] += 1;
        }
    }
    assert!(judged.iter().all(|count| *count > 500), "{judged:?}: some of each");
}
