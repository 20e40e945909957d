//! The payment page in an overlay on this page (`mode="frame"`), drawn in `overlay.js`.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use web_sys::Element;

use crate::probe::member;

#[wasm_bindgen(module = "/src/overlay.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    fn show(slab: &Element, url: &str, title: &str, label: &str, close: &Closure<dyn Fn()>) -> Result<Element, JsValue>;
}

/// An overlay with the payment page. Dropping it takes it away.
#[derive(Debug)]
#[must_use = "the overlay is taken away when this is dropped"]
pub struct Overlay {
    root: Element,
    _close: Closure<dyn Fn()>,
}

impl Overlay {
    /// Puts the overlay beside `slab`; `close` is called when the shopper closes it. The second value is the frame's window.
    ///
    /// # Errors
    /// Whatever the document throws.
    pub fn show(slab: &Element, url: &str, (title, label): (String, String), close: impl Fn() + 'static) -> Result<(Self, JsValue), JsValue> {
        let close = Closure::new(close);
        let root = show(slab, url, &title, &label, &close)?;
        let window = member(&root, "view").ok_or(JsValue::NULL)?;
        Ok((Self { root, _close: close }, window))
    }
}

impl Drop for Overlay {
    fn drop(&mut self) {
        self.root.remove();
    }
}
