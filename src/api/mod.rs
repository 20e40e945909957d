//! All that JavaScript can see of the core, and nothing else. The loader is its only caller.

use js_sys::{Array, Object, Promise, Reflect};
use serde::Serialize as _;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Element, HtmlElement};

use crate::diagnosis::Diagnosis;
use crate::diagnosis::flow::Press;
use crate::session::Session;
use std::rc::Rc;

/// One `<pay-ready>` element's place in the core.
#[wasm_bindgen]
pub struct Seat {
    session: Rc<Session>,
}

#[wasm_bindgen]
impl Seat {
    /// Takes the seat of `element`, drawing into `slab`. `base` is the release's folder, `packs` its texts by locale.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(element: HtmlElement, slab: Element, base: String, packs: &JsValue) -> Self {
        let entries = packs.dyn_ref::<Object>().map(Object::entries).unwrap_or_default();
        let pack = |entry: JsValue| {
            let entry: Array = entry.unchecked_into();
            Some((entry.get(0).as_string()?, entry.get(1).as_string()?))
        };
        Self { session: Session::new(element, slab, base, entries.iter().filter_map(pack).collect()) }
    }

    /// A press (`pay`, `retry`, `anyway`, `here`, `front`): `{ act, mode, features, reopen, diagnosis }`.
    #[must_use]
    pub fn press(&self, how: &str, url: Option<String>) -> JsValue {
        let plan = self.session.press(Press::from_name(how).unwrap_or(Press::Pay), url.is_some());
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

    /// What came back from `window.open`: `opened`, `refused` or `untold`.
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
    #[must_use]
    pub fn rerun(&self) -> Promise {
        Promise::resolve(&to_js(&self.session.rerun()))
    }

    /// The diagnosis of this moment.
    #[must_use]
    pub fn diagnosis(&self) -> JsValue {
        to_js(&self.session.told())
    }

    /// The element is gone.
    pub fn leave(self) {
        self.session.leave();
    }
}

/// A diagnosis as the plain object of the contract.
#[must_use]
pub fn to_js(diagnosis: &Diagnosis) -> JsValue {
    diagnosis.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}
