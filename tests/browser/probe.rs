use payready::diagnosis::{Evidence, Probe, Reading, Reason, Surface};
use payready::probe::{environment, preflight};
use wasm_bindgen_test::wasm_bindgen_test;

use super::page;

fn evidence(probe: Probe) -> Evidence {
    preflight().into_iter().find(|evidence| evidence.probe == probe).expect("every probe runs")
}

/// Fakes a member of the browser while a probe reads it.
fn with(fake: &str, undo: &str, probe: Probe) -> Evidence {
    page(fake);
    let evidence = evidence(probe);
    page(undo);
    evidence
}

#[wasm_bindgen_test]
fn an_ordinary_page_keeps_cookies_and_storage_and_nothing_is_left() {
    assert_eq!(evidence(Probe::Cookies).reading, Reading::Yes);
    assert_eq!(evidence(Probe::Storage).reading, Reading::Yes);
    assert_eq!(page("return document.cookie.indexOf('payready') + ' ' + localStorage.getItem('payready-probe')").as_string().as_deref(), Some("-1 null"));
}

#[wasm_bindgen_test]
fn a_cookie_that_does_not_read_back_is_no_and_says_whose_jar_it_was() {
    let found = with("Object.defineProperty(document,'cookie',{get(){return ''},set(){},configurable:true})", "delete document.cookie", Probe::Cookies);
    assert_eq!(found.reading, Reading::No);
    assert_eq!(found.facts.get("accessor"), Some("stand-in"));
}

#[wasm_bindgen_test]
fn a_jar_that_throws_is_unknown() {
    let found =
        with("Object.defineProperty(document,'cookie',{get(){throw new TypeError('x')},set(){},configurable:true})", "delete document.cookie", Probe::Cookies);
    assert_eq!(found.reading, Reading::Unknown(Reason::Threw));
}

#[wasm_bindgen_test]
fn storage_whose_property_throws_a_security_error_is_blocked() {
    page("self.kept = Object.getOwnPropertyDescriptor(window,'localStorage')");
    let fake = "Object.defineProperty(window,'localStorage',{get(){throw new DOMException('x','SecurityError')},configurable:true})";
    let found = with(fake, "Object.defineProperty(window,'localStorage',self.kept)", Probe::Storage);
    assert_eq!((found.reading, found.facts.get("threw")), (Reading::No, Some("SecurityError")));
}

#[wasm_bindgen_test]
fn storage_that_is_null_is_blocked_and_any_other_throw_is_unknown() {
    page("self.kept = Object.getOwnPropertyDescriptor(window,'localStorage')");
    let undo = "Object.defineProperty(window,'localStorage',self.kept)";
    let null = with("Object.defineProperty(window,'localStorage',{get(){return null},configurable:true})", undo, Probe::Storage);
    assert_eq!(null.reading, Reading::No);
    let strange = with("Object.defineProperty(window,'localStorage',{get(){throw 7},configurable:true})", undo, Probe::Storage);
    assert_eq!(strange.reading, Reading::Unknown(Reason::Threw));
}

#[wasm_bindgen_test]
fn this_browser_is_a_tab_with_a_name() {
    let found = environment("ko-KR");
    assert_eq!((found.surface, found.locale.as_str()), (Surface::Tab, "ko-KR"));
    assert!(!found.browser.version.is_empty(), "{found:?}");
}
