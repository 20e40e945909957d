//! The panel's style sheet, which stands in `style.js`.

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::ShadowRoot;

#[wasm_bindgen(module = "/src/ui/style.js")]
extern "C" {
    /// Gives a shadow root the style sheet, once.
    pub fn adopt(root: &ShadowRoot);
}
