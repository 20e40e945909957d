use payready::diagnosis::{Activation, Handle, Outcome, Profile, Timing};
use payready::opener::read_attempt;
use wasm_bindgen_test::wasm_bindgen_test;

use super::page;

fn read(record: wasm_bindgen::JsValue) -> (payready::diagnosis::Attempt, wasm_bindgen::JsValue) {
    read_attempt(&record, &Profile::default(), None)
}

fn handle(expression: &str) -> Handle {
    read(page(&format!("const handle = {expression}; return {{ handle, live: !!handle && !handle.closed, threw: false }}"))).0.handle
}

#[wasm_bindgen_test]
fn only_a_window_is_called_a_window() {
    page("self.frame = document.createElement('iframe'); document.body.append(self.frame)");
    assert_eq!(handle("self.frame.contentWindow"), Handle::Frame);
    page("self.gone = self.frame.contentWindow; self.frame.remove()");
    assert_eq!(handle("self.gone"), Handle::Closed);
    assert_eq!(handle("null"), Handle::Null);
    assert_eq!(handle("undefined"), Handle::Null);
    assert_eq!(handle("window"), Handle::SameWindow);
    for stub in ["true", "{}", "{closed:false}", "'window'", "new Proxy({}, {get(){return undefined}})", "document.createElement('div')"] {
        assert_eq!(handle(stub), Handle::Stub, "{stub}");
    }
}

#[wasm_bindgen_test]
fn a_record_of_any_shape_is_read_and_never_throws() {
    for record in ["null", "undefined", "7", "{}", "{ get handle() { throw 1 } }", "{ handle: { get closed() { throw 1 } } }"] {
        let (attempt, _) = read(page(&format!("return {record}")));
        assert_ne!(attempt.outcome(), Outcome::Opened, "{record}: {attempt:?}");
    }
}

#[wasm_bindgen_test]
fn what_a_stand_in_gives_is_told_from_what_the_browser_gives() {
    let asked = |function: &str, handle: &str| read(page(&format!("return {{ handle: {handle}, live: true, asked: {function} }}"))).0;
    let stub = "function open() { return null }";
    // Nothing given back: it may well have opened the payment.
    assert_eq!(asked(stub, "undefined").handle, Handle::Stub);
    assert_eq!(asked("window.open", "undefined").handle, Handle::Null);
    for text in ["new Proxy(window.open, {})", "window.open.bind(window)", stub] {
        assert!(asked(text, "null").stand_in, "{text}");
    }
    assert!(!asked("window.open", "null").stand_in);
    page("self.decoy = document.createElement('iframe'); self.decoy.style.cssText = 'width:1px;height:1px;border:0'; document.body.append(self.decoy)");
    assert_eq!(asked(stub, "self.decoy.contentWindow").handle, Handle::Decoy);
    assert_eq!(asked("window.open", "self.decoy.contentWindow").handle, Handle::Frame);
    page("self.decoy.style.cssText = 'width:300px;height:200px'");
    assert_eq!(asked(stub, "self.decoy.contentWindow").handle, Handle::Frame);
    page("self.decoy.remove()");
}

#[wasm_bindgen_test]
fn when_and_how_it_was_asked_for_is_read_as_noted() {
    let (attempt, _) =
        read(page("return { handle: null, active: false, inClick: false, features: 'popup,NoOpener', asked: function open() { return null }, before: 2 }"));
    assert_eq!((attempt.activation, attempt.windows_before), (Activation::Inactive, 2));
    assert_ne!(attempt.timing, Timing::InClick);
    assert!(attempt.no_handle_asked && attempt.stand_in);
}

#[wasm_bindgen_test]
fn without_any_click_on_the_page_there_was_none_in_time() {
    page("self.state = Object.getOwnPropertyDescriptor(Navigator.prototype, 'userActivation')");
    page("Object.defineProperty(Navigator.prototype, 'userActivation', { get() { return { hasBeenActive: false } }, configurable: true })");
    let (attempt, _) = read(page("return { handle: null, inClick: false }"));
    page("Object.defineProperty(Navigator.prototype, 'userActivation', self.state)");
    assert_eq!((attempt.activation, attempt.timing), (Activation::Unknown, Timing::NoClick));
}

#[wasm_bindgen_test]
fn a_handle_that_cannot_be_read_is_not_taken_for_null() {
    let record = page("return { get handle() { throw 1 }, live: true }");
    assert_eq!(read(record).0.handle, Handle::Unread);
}

#[wasm_bindgen_test]
fn a_window_that_was_closed_before_anybody_looked_was_a_window() {
    page("self.frame = document.createElement('iframe'); document.body.append(self.frame); self.gone = self.frame.contentWindow; self.frame.remove()");
    assert_eq!(read(page("return { handle: self.gone, live: true }")).0.handle, Handle::Window);
}

#[wasm_bindgen_test]
fn a_press_that_has_only_just_been_and_is_inactive_has_been_used_up() {
    let activation = |in_click: bool, pressed: Option<f64>| {
        let record = page(&format!("return {{ handle: null, active: false, inClick: {in_click} }}"));
        read_attempt(&record, &Profile::default(), pressed).0.activation
    };
    let now = page("return performance.now()").as_f64();
    let before = now.map(|now| now - 2000.0);
    assert_eq!(activation(true, now), Activation::Spent);
    // The shop has asked its server inside the click, and long; a timer; a page that pressed by itself, or none that we have heard of.
    assert_eq!(activation(true, before), Activation::Inactive);
    assert_eq!(activation(false, now), Activation::Inactive);
    assert_eq!(activation(true, None), Activation::Inactive);
}
