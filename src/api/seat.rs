//! All that the loader can see of the core.

use std::rc::Rc;

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::future_to_promise;
use web_sys::{Element, HtmlElement};

use crate::diagnosis::flow::Press;
use crate::session::{Place, Session, to_js};

/// One `<pay-ready>` element's place in the core.
#[wasm_bindgen]
pub struct Seat {
    session: Rc<Session>,
}

#[wasm_bindgen]
impl Seat {
    /// Takes the seat of `element`, drawing into `slab`. `base` is the release's folder, `files` what the build put there
    /// (`build`: the mark in their names) and the page's
    /// `trouble` that the loader has heard of; `fetch_script` and `fail` are the loader's own.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(element: HtmlElement, slab: Element, base: String, files: JsValue, fetch_script: Function, fail: Function) -> Self {
        Self { session: Session::new(Place { element, slab, base, files, fetch_script, fail }) }
    }

    /// A press (`pay`, `retry`, `anyway`, `here`, `front`), for the address that the page itself names if it does:
    /// `{ act, mode, features, reopen, diagnosis }`.
    #[must_use]
    pub fn press(&self, how: &str, url: Option<String>) -> JsValue {
        let plan = self.session.press(Press::from_name(how).unwrap_or(Press::Pay), url.as_deref());
        let out = Object::new();
        let set = |name: &str, value: JsValue| {
            // A plain object of our own takes every member.
            let _set = Reflect::set(&out, &JsValue::from_str(name), &value);
        };
        set("act", JsValue::from_str(plan.act));
        set("mode", JsValue::from_str(plan.mode.name()));
        set("features", JsValue::from_str(&plan.features));
        set("reopen", JsValue::from_bool(plan.reopen));
        set("diagnosis", to_js(&plan.diagnosis));
        out.into()
    }

    /// What came back from `window.open`: `opened`, `perhaps`, `refused` or `untold`.
    #[must_use]
    pub fn attempt(&self, record: &JsValue) -> String {
        self.session.attempt(record).name().to_owned()
    }

    /// No window was asked for while the guard watched.
    pub fn unseen(&self) {
        self.session.unseen();
    }

    /// Shows the payment in an overlay; gives its window.
    ///
    /// # Errors
    /// Whatever the document throws.
    pub fn frame(&self, url: &str) -> Result<JsValue, JsValue> {
        self.session.frame(url)
    }

    /// An attribute of the element changed.
    pub fn changed(&self) {
        self.session.changed();
    }

    /// Runs the probes again and gives the new diagnosis.
    pub fn rerun(&self) -> Promise {
        future_to_promise(Rc::clone(&self.session).rerun())
    }

    /// The diagnosis of this moment.
    #[must_use]
    pub fn diagnosis(&self) -> JsValue {
        to_js(&self.session.diagnosis())
    }

    /// The element is gone.
    pub fn leave(self) {
        self.session.leave();
    }
}
