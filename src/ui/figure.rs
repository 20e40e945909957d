//! The drawing in a panel, which is made by `figure.js`.

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlElement;

#[wasm_bindgen(module = "/www/modules/figure.js")]
extern "C" {
    /// Draws into the figure of a panel; `labels` has a line for each action, `figures` is the address of the drawings.
    pub fn draw(panel: &HtmlElement, name: &str, labels: &str, figures: &str);
}
