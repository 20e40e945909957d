use std::rc::Rc;

use js_sys::{Function, Reflect};
use payready::api::guide::Guide;
use payready::diagnosis::flow::Press;
use payready::diagnosis::{Code, Outcome, Verdict};
use payready::host::Host;
use payready::session::{PressFacts, Session};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement};

use super::page;

const REFUSED: &str = "return { handle: null, active: true, inClick: true, asked: window.open, features: '', url: 'https://pg.example/', before: 0 }";
const LATE: &str = "return { handle: null, active: false, inClick: false, asked: window.open, features: '', url: 'https://pg.example/', before: 0 }";
const OPENED: &str =
    "return { handle: window.open('', '_blank'), live: true, active: true, inClick: true, asked: window.open, features: '', url: 'https://pg.example/' }";

/// A `<pay-ready>` on this page, with its seat taken, and the loader's side of it.
fn seat(attributes: &str) -> (Rc<Session>, HtmlElement, Element) {
    page(&format!(
        "self.heard = []; self.el = document.createElement('div'); for (const [name, value] of Object.entries({attributes})) self.el.setAttribute(name, value);
         document.body.append(self.el); self.slab = document.createElement('div'); self.el.attachShadow({{mode:'open'}}).append(self.slab)"
    ));
    let element: HtmlElement = page("return self.el").unchecked_into();
    let slab: Element = page("return self.slab").unchecked_into();
    // What the release does in files of its own: the guide is in this very module, and its words are those that it carries.
    let guide: Closure<dyn Fn(Element, String, String, Function, Function) -> JsValue> =
        Closure::new(|slab: Element, base, build: String, words, on| Guide::new(&slab, base, &build, words, on).into());
    let _set = Reflect::set(&js_sys::global(), &JsValue::from_str("guide"), &guide.into_js_value());
    let seat = page("return { el: self.el, slab: self.slab }");
    let loader = page(
        "self.FILES = { packs: { ko: '' } };
         self.fetch = async address => {
             if (address.includes('/profiles/')) await new Promise(() => {});
             if (!address.endsWith('.wasm')) throw new Error('nowhere');
         };
         return {
             base: '/nowhere/', files: { build: '12345678', trouble: [] }, fail() {}, button() {},
             emit: (seat, name, detail) => { self.heard.push(name); self.detail = detail },
             fetchScript: (name, seal, then) => {
                 if (name === 'guide-') then({ start() {}, fetchFigures() {}, keepReachable() {}, Guide: function (...given) { return self.guide(...given) } })
             },
         }",
    );
    let session = Session::new(Host { seat: seat.unchecked_into(), loader: loader.unchecked_into() });
    (session, element, slab)
}

/// The shopper's own press on a button that can be pressed.
fn facts() -> PressFacts {
    PressFacts { trusted: true, guards: true, pressable: true, fresh: true, ..PressFacts::default() }
}

/// Yew renders when the browser's own tasks are done.
async fn rendered() {
    let wait = js_sys::Promise::new(&mut |done, _| {
        let window = web_sys::window().expect("a window");
        window.set_timeout_with_callback(&done).expect("a timer");
    });
    wasm_bindgen_futures::JsFuture::from(wait).await.expect("a task");
}

fn part(slab: &Element, name: &str) -> Option<Element> {
    slab.query_selector(&format!("[part~={name}]")).expect("a selector")
}

#[wasm_bindgen_test]
async fn a_healthy_press_opens_and_shows_nothing() {
    let (session, _element, slab) = seat("{}");
    assert_eq!(session.press(Press::Pay, &facts()).act, "open");
    rendered().await;
    assert_eq!(slab.child_element_count(), 0);
    session.leave();
}

#[wasm_bindgen_test]
async fn a_refused_window_is_told_at_once_with_a_way_to_pay_anyway() {
    let (session, _element, slab) = seat("{ lang: 'ko' }");
    let _plan = session.press(Press::Pay, &facts());
    assert_eq!(session.attempt(&page(REFUSED)), Outcome::Refused);
    rendered().await;
    assert_eq!(session.diagnosis().findings[0].code, Code::PopupBlocked);
    let panel = part(&slab, "panel").expect("a panel");
    assert_eq!(panel.get_attribute("role").as_deref(), Some("alert"));
    assert_eq!(part(&slab, "remedy").and_then(|button| button.get_attribute("data-pay")).as_deref(), Some("retry"));
    assert_eq!(part(&slab, "pay-anyway").and_then(|button| button.get_attribute("data-pay")).as_deref(), Some("anyway"));
    assert_eq!(page("return self.heard.join()").as_string().as_deref(), Some("blocked"));
    session.leave();
    rendered().await;
    assert_eq!(slab.child_element_count(), 0, "nothing is left behind");
}

#[wasm_bindgen_test]
async fn a_new_press_is_a_new_attempt_and_takes_the_guide_away() {
    let (session, _element, slab) = seat("{}");
    let _plan = session.press(Press::Pay, &facts());
    let _refused = session.attempt(&page(REFUSED));
    let plan = session.press(Press::Pay, &facts());
    assert_eq!((plan.act, session.diagnosis().verdict), ("open", Verdict::Open));
    rendered().await;
    assert!(part(&slab, "panel").is_none());
    session.leave();
}

#[wasm_bindgen_test]
async fn blocked_cookies_hold_pay_back_until_they_are_allowed() {
    // The text of the accessor is all that says whose it is.
    page(
        "self.jar = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
         self.text = Function.prototype.toString; Function.prototype.toString = () => 'function get cookie() { [native code] }';
         Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => {}, configurable: true })",
    );
    let (session, _element, slab) = seat("{ lang: 'en' }");
    assert_eq!(session.press(Press::Pay, &facts()).act, "guide");
    rendered().await;
    let recheck: HtmlElement = part(&slab, "remedy").expect("a remedy").unchecked_into();
    recheck.click();
    rendered().await;
    assert!(slab.text_content().unwrap_or_default().contains("Not solved yet"), "{:?}", slab.text_content());

    page("Object.defineProperty(Document.prototype, 'cookie', self.jar); Function.prototype.toString = self.text");
    let recheck: HtmlElement = part(&slab, "remedy").expect("a remedy").unchecked_into();
    recheck.click();
    rendered().await;
    assert!(slab.text_content().unwrap_or_default().contains("Solved"), "{:?}", slab.text_content());
    assert_eq!(session.press(Press::Pay, &facts()).act, "open");
    session.leave();
}

#[wasm_bindgen_test]
async fn pay_anyway_opens_whatever_is_found() {
    let (session, _element, _slab) = seat("{}");
    let _plan = session.press(Press::Pay, &facts());
    let _refused = session.attempt(&page(REFUSED));
    assert_eq!(session.press(Press::Anyway, &facts()).act, "open");
    session.leave();
}

#[wasm_bindgen_test]
async fn after_a_late_window_only_the_panel_opens_its_address_itself_and_only_while_it_is_this_payments() {
    let (session, _element, _slab) = seat("{ for: 'pay' }");
    let late = |facts: &PressFacts| {
        let _plan = session.press(Press::Pay, facts);
        let _refused = session.attempt(&page(LATE));
    };
    late(&facts());
    assert_eq!(session.diagnosis().findings[0].code, Code::PopupTooLate);
    assert_eq!(session.press(Press::Pay, &facts()).url, None, "the shop's own button runs the shop's own code");
    late(&facts());
    assert_eq!(session.press(Press::Retry, &facts()).url.as_deref(), Some("https://pg.example/"));
    late(&facts());
    let changed = PressFacts { fresh: false, ..facts() };
    assert_eq!(session.press(Press::Retry, &changed).url, None, "the shopper has changed something since");
    late(&facts());
    let off = PressFacts { pressable: false, fresh: false, ..facts() };
    assert_eq!(session.press(Press::Retry, &off).act, "guide", "there is nothing to press and nothing to open");
    session.leave();
}

#[wasm_bindgen_test]
async fn what_the_pages_own_code_presses_is_never_held() {
    page(
        "self.jar = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
         self.text = Function.prototype.toString; Function.prototype.toString = () => 'function get cookie() { [native code] }';
         Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => {}, configurable: true })",
    );
    let (session, _element, _slab) = seat("{ for: 'pay' }");
    let by_page = PressFacts { trusted: false, ..facts() };
    assert_eq!(session.press(Press::Pay, &by_page).act, "open");
    page("Object.defineProperty(Document.prototype, 'cookie', self.jar); Function.prototype.toString = self.text");
    session.leave();
}

#[wasm_bindgen_test]
async fn a_window_that_opened_is_told_with_what_it_is() {
    let (session, _element, _slab) = seat("{ for: 'pay' }");
    let _plan = session.press(Press::Pay, &facts());
    assert_eq!(session.attempt(&page(&OPENED.replace("window.open('', '_blank')", "{ closed: false, focus() {} }"))), Outcome::Untold, "no window at all");
    assert_eq!(page("return self.heard.includes('open')").as_bool(), Some(false));
    session.leave();
}
