//! All that the core can see of the guide.

use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

use crate::js::from_js;
use crate::panel::Panel;
use crate::presentation::Presentation;

/// One element's guide.
#[wasm_bindgen]
pub struct Guide {
    panel: Rc<Panel>,
}

#[wasm_bindgen]
impl Guide {
    /// Draws into `slab`. `base` is the release's folder, `build` the mark in the names of its files; `words` gives a promise of the pack of a locale; `on` gets the name of an action, and
    /// a text that goes with it.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(slab: &Element, base: String, build: &str, words: Function, on: Function) -> Self {
        Self { panel: Panel::new(slab, base, build, words, on) }
    }

    /// Shows what the core asks for, and says whether it can: a page that has broken what texts pass through has broken that too.
    #[must_use]
    pub fn show(&self, presentation: &JsValue) -> bool {
        let presentation = Presentation::read(&from_js(presentation));
        let readable = presentation.is_some();
        if let Some(presentation) = presentation {
            self.panel.show(presentation);
        }
        readable
    }

    /// Takes everything away.
    pub fn leave(self) {
        self.panel.leave();
    }
}
