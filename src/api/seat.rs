//! All that the loader can see of the core.

use std::rc::Rc;

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::future_to_promise;

use crate::diagnosis::flow::Press;
use crate::guide_loader::overlay_labels;
use crate::host::{self, Host, Loader};
use crate::js::object;
use crate::session::{PressFacts, Session, diagnosis_to_js};

/// One `<pay-ready>` element's place in the core.
#[wasm_bindgen]
pub struct Seat {
    session: Rc<Session>,
}

#[wasm_bindgen]
impl Seat {
    /// Takes the seat of an element, as the loader keeps it, and the loader itself.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(seat: host::Seat, loader: Loader) -> Self {
        Self { session: Session::new(Host { seat, loader }) }
    }

    /// A press (`pay`, `retry`, `anyway`, `here`, `front`), with what the loader knows of it: `{ url, trusted, guards, pressable, fresh }`.
    /// Returns `{ act, mode, features, url }`.
    #[must_use]
    pub fn press(&self, how: &str, facts: &JsValue) -> JsValue {
        let plan = self.session.press(Press::from_name(how).unwrap_or(Press::Pay), &PressFacts::read(facts));
        object([
            ("act", JsValue::from_str(plan.act)),
            ("mode", JsValue::from_str(plan.mode.name())),
            ("features", JsValue::from_str(&plan.features)),
            ("url", plan.url.as_deref().map_or(JsValue::NULL, JsValue::from_str)),
        ])
    }

    /// What came of a press outside of the core: `cancelled`, `nothing`, `brought-back`, or `closed` for the overlay.
    pub fn settle(&self, how: &str) {
        self.session.settle(how);
    }

    /// What came back from `window.open`, by the name of its outcome.
    #[must_use]
    pub fn attempt(&self, record: &JsValue) -> String {
        self.session.attempt(record).name().to_owned()
    }

    /// The payment is in the loader's overlay on this page.
    pub fn overlaid(&self, url: &str) {
        self.session.overlaid(url);
    }

    /// The overlay's labels: `{ title, close }`.
    #[must_use]
    pub fn labels(&self) -> JsValue {
        overlay_labels(&self.session.locale())
    }

    /// An attribute of the element changed.
    pub fn changed(&self) {
        self.session.changed();
    }

    /// The element was made anew by a framework: the panel is drawn in the new one.
    pub fn moved(&self) {
        self.session.moved();
    }

    /// Runs the probes again and gives the new diagnosis.
    pub fn rerun(&self) -> Promise {
        future_to_promise(Rc::clone(&self.session).rerun())
    }

    /// The diagnosis of this moment.
    #[must_use]
    pub fn diagnosis(&self) -> JsValue {
        diagnosis_to_js(&self.session.diagnosis())
    }

    /// The element is gone.
    pub fn leave(self) {
        self.session.leave();
    }
}
