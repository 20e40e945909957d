//! Whatever anybody sends: no parser panics, and what it takes for good keeps its word. The inputs are the same in every run; for others, and for
//! more of them, set `PROPTEST_RNG_SEED` and `PROPTEST_CASES`.

use payready::diagnosis::{Attribute, Attributes, Profile, ROWS, Settings, Surface, UserAgent, Value, authority, is_payable, thousandths};
use payready::guide::Texts;
use payready::report::{SupportCode, handover};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};

/// Set from the environment where that says so.
fn config() -> Config {
    let usual = Config::default();
    let rng_seed = if usual.rng_seed == RngSeed::Random { RngSeed::Fixed(20_261_127) } else { usual.rng_seed };
    // Tests leave nothing behind.
    Config { failure_persistence: None, rng_seed, ..usual }
}

/// Anything, and what is nearly right.
fn texts() -> impl Strategy<Value = String> {
    let near = prop::sample::select(vec![
        "https://pg.example:8443/a",
        "HTTPS://PG.EXAMPLE:443",
        "http://127.0.0.1:1/",
        "http://[::1]:8080/",
        "https://user@pg.example",
        "https://결제.example",
        "wss://127.0.0.1:14430",
        "/payready/ping",
        "//evil.example/",
        "popup",
        "windows",
        "kakaotalk",
        "certificate-needed",
        "2014-12-31",
        "300000.5",
        "99999999999999999999",
        "109.0",
        "__proto__",
        "",
    ]);
    prop_oneof![".*", near.clone().prop_map(str::to_owned), (near, ".{0,3}").prop_map(|(start, end)| format!("{start}{end}"))]
}

/// A member's name: one of the profile's own, mostly.
fn names() -> impl Strategy<Value = String> {
    let own: Vec<String> = ROWS.iter().flat_map(|(path, _)| path.split(['.', '[', ']', '!']).filter(|name| !name.is_empty()).map(str::to_owned)).collect();
    prop_oneof![4 => prop::sample::select(own), 1 => texts()]
}

fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<f64>().prop_map(Value::Number),
        Just(Value::Number(1.0)),
        texts().prop_map(Value::Text),
    ];
    leaf.prop_recursive(6, 60, 6, |inner| {
        prop_oneof![prop::collection::vec(inner.clone(), 0..4).prop_map(Value::List), prop::collection::vec((names(), inner), 0..6).prop_map(Value::Map),]
    })
}

/// Members of every path of a profile, each with anything in it.
fn profiles() -> impl Strategy<Value = Value> {
    prop::collection::vec((prop::sample::select(ROWS.to_vec()), values()), 0..5).prop_map(|members| {
        let mut profile = Value::Map(vec![("schema".to_owned(), Value::Number(1.0)), ("name".to_owned(), Value::Text("x".to_owned()))]);
        for ((path, _), value) in members {
            put(&mut profile, &path.replace('!', ""), value);
        }
        profile
    })
}

fn put(into: &mut Value, path: &str, value: Value) {
    let (name, rest) = path.find(['.', '[']).map_or((path, ""), |end| path.split_at(end));
    let Value::Map(members) = into else { return };
    let place = members.iter().position(|(known, _)| known == name).unwrap_or_else(|| {
        members.push((name.to_owned(), Value::Null));
        members.len() - 1
    });
    let member = &mut members[place].1;
    if let Some(rest) = rest.strip_prefix("[]") {
        let mut item = Value::Map(Vec::new());
        match rest.strip_prefix('.') {
            Some(rest) => put(&mut item, rest, value),
            None => item = value,
        }
        *member = Value::List(vec![item]);
    } else if let Some(rest) = rest.strip_prefix('.') {
        if !matches!(member, Value::Map(_)) {
            *member = Value::Map(Vec::new());
        }
        put(member, rest, value);
    } else {
        *member = value;
    }
}

/// Parts of user agents, in any order, with anything between.
fn user_agents() -> impl Strategy<Value = String> {
    let part = prop::sample::select(vec![
        "Mozilla/5.0 ",
        "(Linux; Android 14; SM-S928N; wv) ",
        "(iPhone; CPU iPhone OS 18_7 like Mac OS X) ",
        "(Windows NT 10.0; Win64; x64) ",
        "(X11; Linux x86_64) ",
        "AppleWebKit/537.36 ",
        "Version/4.0 ",
        "Chrome/142.0.0.0 ",
        "Mobile Safari/604.1 ",
        "SamsungBrowser/29.0 ",
        "KAKAOTALK 25.9.3",
        "NAVER(inapp; search; 2000; 12.7.1)",
        "OPX/2 ",
        "XBrowser/",
        "MSIE ",
        " OS ",
        "Android ",
    ]);
    prop::collection::vec(prop_oneof![4 => part.prop_map(str::to_owned), 1 => ".{0,12}"], 0..8).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_user_agent_is_named_whatever_it_says(text in prop_oneof![user_agents(), any::<String>()], touch_points in 0..10, installed: bool, brave: bool) {
        let found = UserAgent { text, touch_points, installed, brave }.environment();
        for version in [&found.browser.version, &found.os.version] {
            let named = ["XP", "Vista"].contains(&version.as_str());
            prop_assert!(named || version.chars().all(|letter| letter.is_ascii_digit() || letter == '.'), "{version}");
        }
        prop_assert_eq!(found.in_app.is_some(), found.surface == Surface::InApp);
    }

    #[test]
    fn a_profile_is_one_or_its_mistake_is_named(profile in prop_oneof![profiles(), values()]) {
        match Profile::read(&profile) {
            Ok((profile, _)) => prop_assert!(profile.hosts.iter().all(|host| host.is_ascii() && !host.contains(['@', '/', ' ']))),
            Err(error) => prop_assert!(!error.path.is_empty() && !error.given.is_empty() && !error.expected.is_empty()),
        }
    }

    #[test]
    fn an_attribute_is_good_or_its_mistake_is_named(pairs in prop::collection::vec((prop::sample::select(Attribute::ALL.to_vec()), texts()), 0..6)) {
        let (settings, problems) = Settings::read(&Attributes { given: pairs, target_found: false }, &Profile::default());
        prop_assert!(settings.pay_url.is_none_or(|url| is_payable(&url)));
        prop_assert!(problems.iter().all(|problem| !problem.name.is_empty() && !problem.expected.is_empty()));
    }

    #[test]
    fn an_authority_is_a_host_and_no_more(url in texts()) {
        if let Some(host) = authority(&url) {
            prop_assert!(!host.is_empty() && !host.contains(['@', '/', '?', '#', '\\']) && host == host.to_ascii_lowercase(), "{host}");
        }
        prop_assert!(!is_payable(&url) || authority(&url).is_some());
    }

    #[test]
    fn a_number_is_what_it_says(whole in 0..1_000_000_000_u64, fraction in 0..1000_u64, text in texts()) {
        prop_assert_eq!(thousandths(&format!("{whole}.{fraction:03}")), Some(whole * 1000 + fraction));
        let _any = thousandths(&text);
    }

    #[test]
    fn a_fragment_and_a_code_are_read_or_refused(text in prop_oneof![texts(), "#?payready=[0-9a-z.&;,%]{0,80}", "[0-9A-Z -]{0,40}"]) {
        let _fragment = handover::read(&text);
        if let Ok(code) = SupportCode::read(&text) {
            prop_assert_eq!(SupportCode::read(&code.to_string()), Ok(code));
        }
    }

    #[test]
    fn a_pack_is_one_or_refused(pack in values()) {
        if let Ok(texts) = Texts::read(pack) {
            let _any = texts.get("link.help");
        }
    }
}
