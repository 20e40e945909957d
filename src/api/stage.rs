//! All that the core can see of the panel.

use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::{AppHandle, Callback};

use crate::guide::{Action, View};
use crate::ui::{Root, RootProps, mount};
use crate::wire::read;

/// One element's place for the panel.
#[wasm_bindgen]
pub struct Stage {
    app: AppHandle<Root>,
    base: String,
    on: Callback<Action>,
}

#[wasm_bindgen]
impl Stage {
    /// Draws into `slab`; `base` is the release's folder, `on` gets the names of actions.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(slab: &Element, base: String, on: Function) -> Self {
        let on = Callback::from(move |action: Action| {
            // The core's own function: it does not throw.
            let _heard = on.call1(&JsValue::NULL, &JsValue::from_str(action.name()));
        });
        let app = mount(slab, RootProps { view: View::Nothing, base: base.clone(), on: on.clone() });
        Self { app, base, on }
    }

    /// Shows a view.
    pub fn show(&mut self, view: &JsValue) {
        self.app.update(RootProps { view: View::read(&read(view)), base: self.base.clone(), on: self.on.clone() });
    }

    /// Takes everything away.
    pub fn leave(self) {
        self.app.destroy();
    }
}
