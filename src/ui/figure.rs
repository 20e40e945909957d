//! The drawing in a panel, which stands in `figure.js`.

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlElement;

#[wasm_bindgen(module = "/src/ui/figure.js")]
extern "C" {
    /// Draws into the figure of a panel; `labels` has a line for each action.
    pub fn draw(panel: &HtmlElement, name: &str, labels: &str);
}
