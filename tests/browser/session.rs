use std::rc::Rc;

use js_sys::{Function, Reflect};
use payready::api::stage::Stage;
use payready::diagnosis::flow::Press;
use payready::diagnosis::{Code, Outcome, Verdict};
use payready::session::{Place, Session};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement};

use super::page;

const REFUSED: &str = "return { handle: null, active: true, inClick: true, asked: window.open, features: '', url: 'https://pg.example/', before: 0 }";

/// A `<pay-ready>` on this page, with its seat taken.
fn seat(attributes: &str) -> (Rc<Session>, HtmlElement, Element) {
    page(&format!(
        "self.heard = []; self.el = document.createElement('div'); for (const [name, value] of Object.entries({attributes})) self.el.setAttribute(name, value);
         for (const name of ['diagnosis','blocked','close']) self.el.addEventListener('payready-' + name, (event) => self.heard.push(name));
         document.body.append(self.el); self.slab = document.createElement('div'); self.el.attachShadow({{mode:'open'}}).append(self.slab)"
    ));
    let element: HtmlElement = page("return self.el").unchecked_into();
    let slab: Element = page("return self.slab").unchecked_into();
    // What the release does in files of its own: the panel is in this very module.
    let stage: Closure<dyn Fn(Element, String, Function) -> JsValue> = Closure::new(|slab: Element, base, on| Stage::new(&slab, base, on).into());
    let fetch_script = page(
        "self.FILES = { packs: { ko: '' } };
         return (name, seal, then) => {
             if (name === 'panel-') then({ default: () => Promise.resolve(), Stage: function (slab, base, on) { return self.stage(slab, base, on) } })
         }",
    );
    let _set = Reflect::set(&js_sys::global(), &JsValue::from_str("stage"), &stage.into_js_value());
    let place = Place {
        element: element.clone(),
        slab: slab.clone(),
        base: String::from("/nowhere/"),
        files: page("return { build: '12345678', trouble: [] }"),
        fetch_script: fetch_script.unchecked_into(),
        fail: page("return () => {}").unchecked_into(),
    };
    let session = Session::new(place);
    (session, element, slab)
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
    assert_eq!(session.press(Press::Pay, None).act, "open");
    rendered().await;
    assert_eq!(slab.child_element_count(), 0);
    session.leave();
}

#[wasm_bindgen_test]
async fn a_refused_window_is_told_at_once_with_a_way_to_pay_anyway() {
    let (session, _element, slab) = seat("{ lang: 'ko' }");
    let _plan = session.press(Press::Pay, None);
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
    let _plan = session.press(Press::Pay, None);
    let _refused = session.attempt(&page(REFUSED));
    let plan = session.press(Press::Pay, None);
    assert_eq!((plan.act, plan.diagnosis.verdict), ("open", Verdict::Open));
    rendered().await;
    assert!(part(&slab, "panel").is_none());
    session.leave();
}

#[wasm_bindgen_test]
async fn blocked_cookies_hold_pay_back_until_they_are_allowed() {
    // A bound function passes for the browser's own.
    page(
        "self.jar = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
         Object.defineProperty(Document.prototype, 'cookie', { get: (() => '').bind(), set: (() => {}).bind(), configurable: true })",
    );
    let (session, _element, slab) = seat("{ lang: 'en' }");
    assert_eq!(session.press(Press::Pay, None).act, "guide");
    rendered().await;
    let recheck: HtmlElement = part(&slab, "remedy").expect("a remedy").unchecked_into();
    recheck.click();
    rendered().await;
    assert!(slab.text_content().unwrap_or_default().contains("Not solved yet"), "{:?}", slab.text_content());

    page("Object.defineProperty(Document.prototype, 'cookie', self.jar)");
    let recheck: HtmlElement = part(&slab, "remedy").expect("a remedy").unchecked_into();
    recheck.click();
    rendered().await;
    assert!(slab.text_content().unwrap_or_default().contains("Solved"), "{:?}", slab.text_content());
    assert_eq!(session.press(Press::Pay, None).act, "open");
    session.leave();
}

#[wasm_bindgen_test]
async fn pay_anyway_opens_whatever_is_found() {
    let (session, _element, _slab) = seat("{}");
    let _plan = session.press(Press::Pay, None);
    let _refused = session.attempt(&page(REFUSED));
    assert_eq!(session.press(Press::Anyway, None).act, "open");
    session.leave();
}

#[wasm_bindgen_test]
async fn after_a_late_window_only_the_panel_opens_its_address_itself() {
    let (session, _element, _slab) = seat("{ for: 'nothing' }");
    let _plan = session.press(Press::Pay, None);
    let _refused = session.attempt(&page(&REFUSED.replace("active: true, inClick: true", "active: false, inClick: false")));
    assert_eq!(session.diagnosis().findings[0].code, Code::PopupTooLate);
    assert!(!session.press(Press::Pay, None).reopen, "the shop's own button runs the shop's own code");
    let _refused = session.attempt(&page(&REFUSED.replace("active: true, inClick: true", "active: false, inClick: false")));
    assert!(session.press(Press::Retry, None).reopen);
    session.leave();
}
