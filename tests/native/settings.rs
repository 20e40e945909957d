use payready::diagnosis::{Attribute, Attributes, Mode, Profile, Provider, Settings, Show, is_payable};

#[test]
fn no_attributes_are_the_defaults_and_no_problem() {
    let (settings, problems) = Settings::read(&Attributes::default(), &Profile::default());
    assert!(problems.is_empty());
    assert_eq!((settings.mode, settings.show, settings.provider), (None, Show::Needed, Provider::Bundled("generic".into())));
}

fn given(pairs: &[(Attribute, &str)]) -> Attributes {
    Attributes { given: pairs.iter().map(|(attribute, value)| (*attribute, (*value).to_owned())).collect(), target_found: false }
}

#[test]
fn every_bad_value_is_one_problem_with_its_name_and_a_default() {
    let rows = [
        (Attribute::For, "pay"),
        (Attribute::Mode, "tab"),
        (Attribute::Show, "never"),
        (Attribute::PayUrl, "javascript:alert(1)"),
        (Attribute::PayUrl, "http://pg.example/"),
        (Attribute::ReportUrl, "http://log.example/"),
        (Attribute::Amount, "51,000"),
        (Attribute::Amount, "."),
        (Attribute::Currency, "won"),
        (Attribute::Lang, "한국어"),
        (Attribute::Provider, "Über PG"),
        (Attribute::Provider, ""),
    ];
    let (defaults, _) = Settings::read(&Attributes::default(), &Profile::default());
    for (attribute, value) in rows {
        let (settings, problems) = Settings::read(&given(&[(attribute, value)]), &Profile::default());
        assert_eq!(problems.iter().map(|problem| (&*problem.name, problem.given.as_str())).collect::<Vec<_>>(), [(attribute.name(), value)]);
        assert_eq!(settings, defaults, "{attribute:?}");
    }
}

#[test]
fn good_values_are_kept() {
    let pairs = [
        (Attribute::Mode, "redirect"),
        (Attribute::Show, "always"),
        (Attribute::Amount, "12.50"),
        (Attribute::Currency, "KRW"),
        (Attribute::Lang, "zh-Hans"),
        (Attribute::PayUrl, "https://pg.example/pay"),
        (Attribute::Provider, "/profile.json"),
    ];
    let (settings, problems) = Settings::read(&given(&pairs), &Profile::default());
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!((settings.mode, settings.show, settings.lang.as_deref()), (Some(Mode::Redirect), Show::Always, Some("zh-Hans")));
    assert_eq!((settings.pay_url.as_deref(), settings.provider), (Some("https://pg.example/pay"), Provider::At("/profile.json".into())));
}

#[test]
fn a_pay_url_of_another_host_names_the_hosts_that_are_allowed() {
    let profile = Profile { name: "demo".into(), hosts: vec!["pg.example".into()], ..Profile::default() };
    let (settings, problems) = Settings::read(&given(&[(Attribute::PayUrl, "https://evil.example/pay?card=1234")]), &profile);
    let problem = problems.first().expect("a problem");
    assert_eq!(settings.pay_url, None);
    assert!(problem.expected.contains("pg.example"), "{problem:?}");
    assert!(!problem.given.contains("1234"), "query strings are nobody's business: {problem:?}");
}

#[test]
fn a_payment_goes_to_https_or_to_loopback() {
    for url in ["https://pg.example/", "http://localhost:8080/", "http://pg.localhost/x", "http://127.0.0.1:1/", "http://127.255.0.3/", "http://[::1]:8080/"] {
        assert!(is_payable(url), "{url}");
    }
    for url in [
        "http://pg.example/",
        "http://localhost.evil.example/",
        "http://127.0.0.1.evil.example/",
        "http://127.1/",
        "javascript:0",
        "data:,x",
        "https://",
        "ws://localhost/",
        // Browsers leave only ASCII spaces out: the shop's own page of that name.
        "\u{3000}https://pg.example/",
        "\u{a0}https://pg.example/",
        "",
    ] {
        assert!(!is_payable(url), "{url}");
    }
}
