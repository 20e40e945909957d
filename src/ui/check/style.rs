//! The page's style sheet and what else of the document is its own; both stand in `style.js`.

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

#[wasm_bindgen(module = "/src/ui/check/style.js")]
extern "C" {
    /// What the screens are drawn in.
    #[wasm_bindgen(js_name = stage)]
    fn inside(place: &Element) -> Element;

    /// Names the document as its screen, in its language.
    pub fn name(title: &str, locale: &str);

    /// Puts Payready itself on the page, once: for a payment in the demo.
    pub fn load(base: &str);

    #[wasm_bindgen(js_name = adopt)]
    fn adopt_own(stage: &Element);
}

/// A place to draw in, with the panel's styles and the page's own.
pub(super) fn stage(place: &Element) -> Element {
    let stage = inside(place);
    if let Ok(root) = wasm_bindgen::JsCast::dyn_into::<web_sys::ShadowRoot>(stage.get_root_node()) {
        crate::ui::style::adopt(&root);
    }
    adopt_own(&stage);
    stage
}
