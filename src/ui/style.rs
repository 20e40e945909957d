//! The panel's one style sheet.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::ShadowRoot;

const CSS: &str = include_str!("panel.css");

/// Gives a shadow root the style sheet. A constructed sheet is allowed under every content security policy; a browser
/// without them gets a `<style>` element.
pub fn adopt(root: &ShadowRoot) {
    if construct(root).is_none() {
        let style = root.owner_document().and_then(|document| document.create_element("style").ok());
        if let Some(style) = style {
            style.set_text_content(Some(CSS));
            let _refused = root.append_child(&style);
        }
    }
}

fn construct(root: &ShadowRoot) -> Option<()> {
    let adopted: Array = Reflect::get(root, &JsValue::from_str("adoptedStyleSheets")).ok()?.dyn_into().ok()?;
    if adopted.length() > 0 {
        return Some(());
    }
    let class: Function = Reflect::get(&js_sys::global(), &JsValue::from_str("CSSStyleSheet")).ok()?.dyn_into().ok()?;
    let sheet = Reflect::construct(&class, &Array::new()).ok()?;
    let replace: Function = Reflect::get(&sheet, &JsValue::from_str("replaceSync")).ok()?.dyn_into().ok()?;
    replace.call1(&sheet, &JsValue::from_str(CSS)).ok()?;
    Reflect::set(root, &JsValue::from_str("adoptedStyleSheets"), &Array::of1(&sheet)).ok().filter(|set| *set).map(|_| ())
}
