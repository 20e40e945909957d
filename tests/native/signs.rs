//! Which provider a page works with, by what is on it.

use payready::diagnosis::{Value, provider_of};

use super::replay::value;

fn index() -> Value {
    value(&serde_json::json!({ "profiles": [
        { "name": "one", "scripts": ["js.one.example/v1", "js.one.example/v2/"], "globals": ["OnePay"] },
        { "name": "two", "scripts": ["*.two.example/sdk/"], "globals": ["TwoPay"], "brings": ["three"] },
        { "name": "three", "scripts": ["three.example:9443/sdk/js"] },
    ] }))
}

fn found(scripts: &[&str], names: &[&str]) -> Option<String> {
    let scripts: Vec<_> = scripts.iter().map(|url| (*url).to_owned()).collect();
    provider_of(&index(), &scripts, |name| names.contains(&name))
}

#[test]
fn a_provider_is_known_by_the_address_of_its_script() {
    for url in [
        "https://js.one.example/v2/standard",
        "https://js.one.example/v1",
        "HTTPS://JS.One.Example:443/v1/payment?client=1",
        "http://js.one.example/v2/?x#y",
        "https://user@js.one.example/v2/x",
    ] {
        assert_eq!(found(&["https://shop.example/app.js", url], &[]).as_deref(), Some("one"), "{url}");
    }
    assert_eq!(found(&["https://eu.cdn.two.example/sdk/pay.js"], &[]).as_deref(), Some("two"));
    assert_eq!(found(&["https://three.example:9443/sdk/js?id=1"], &[]).as_deref(), Some("three"));
}

#[test]
fn an_address_that_only_looks_alike_is_no_sign() {
    for url in [
        "https://js.one.example.evil.example/v2/standard",
        "https://evil.example/js.one.example/v2/",
        "https://js.one.example/other?js.one.example/v2/",
        "https://js.one.example",
        "https://js.one.example@evil.example/v2/",
        "https://eviltwo.example/sdk/pay.js",
        "https://two.example/sdk/pay.js",
        "https://three.example/sdk/js",
        "data:text/javascript,js.one.example/v2/",
        "js.one.example/v2/",
        "",
    ] {
        assert_eq!(found(&[url], &[]), None, "{url}");
    }
}

#[test]
fn a_provider_is_known_by_the_name_that_its_script_defines() {
    assert_eq!(found(&[], &["OnePay"]).as_deref(), Some("one"));
    assert_eq!(found(&["https://js.one.example/v1/x"], &["OnePay"]).as_deref(), Some("one"), "both are signs of the same");
    assert_eq!(found(&[], &["onepay", "Pay"]), None);
}

#[test]
fn a_page_with_two_providers_has_none() {
    assert_eq!(found(&["https://js.one.example/v1/x"], &["TwoPay"]), None);
    assert_eq!(found(&["https://three.example:9443/sdk/js", "https://js.one.example/v2/"], &[]), None);
}

#[test]
fn what_a_provider_brings_along_is_no_second_one() {
    assert_eq!(found(&["https://three.example:9443/sdk/js"], &["TwoPay"]).as_deref(), Some("two"));
    assert_eq!(found(&["https://three.example:9443/sdk/js", "https://js.one.example/v1"], &["TwoPay"]), None, "but a third one is");
}

#[test]
fn an_index_that_is_none_finds_nothing() {
    let scripts = [String::from("https://js.one.example/v1")];
    for index in
        [Value::Null, value(&serde_json::json!({ "profiles": {} })), value(&serde_json::json!({ "profiles": [7, {}, { "scripts": ["js.one.example/"] }] }))]
    {
        assert_eq!(provider_of(&index, &scripts, |_| true), None);
    }
}
