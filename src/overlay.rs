//! The payment page in an overlay on this page (`mode="frame"`).
//!
//! Made by hand and not by the view: the frame's window must be there in the click, before any rendering.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Element, HtmlElement};

/// An overlay with the payment page. Dropping it takes it away.
#[derive(Debug)]
#[must_use = "the overlay is taken away when this is dropped"]
pub struct Overlay {
    root: Element,
    _close: EventListener,
}

impl Overlay {
    /// Puts the overlay into `slab`; `close` is called when the shopper closes it.
    ///
    /// # Errors
    /// Whatever the document throws.
    pub fn show(slab: &Element, url: &str, (title, label): (String, String), close: impl Fn() + 'static) -> Result<(Self, JsValue), JsValue> {
        let document = slab.owner_document().ok_or(JsValue::NULL)?;
        let make = |name: &str, style: &str| -> Result<HtmlElement, JsValue> {
            let element: HtmlElement = document.create_element(name)?.unchecked_into();
            element.style().set_css_text(style);
            Ok(element)
        };
        let root = make("div", "position:fixed;inset:0;z-index:2147483647;background:rgba(0,0,0,.6);display:flex;flex-direction:column")?;
        let button = make("button", "align-self:flex-end;min-width:44px;min-height:44px;margin:8px;font:inherit")?;
        let frame = make("iframe", "flex:1;border:0;background:#fff;width:100%;max-width:720px;align-self:center")?;
        root.set_attribute("role", "dialog")?;
        root.set_attribute("aria-label", &title)?;
        button.set_attribute("type", "button")?;
        button.set_text_content(Some(&label));
        frame.set_attribute("title", &title)?;
        frame.set_attribute("allow", "payment; publickey-credentials-get; local-network-access; local-network; loopback-network")?;
        frame.set_attribute("src", url)?;
        root.append_child(&button)?;
        root.append_child(&frame)?;
        slab.append_child(&root)?;
        let window = js_sys::Reflect::get(&frame, &JsValue::from_str("contentWindow"))?;
        let listener = EventListener::new(&button, "click", move |_| close());
        button.focus()?;
        Ok((Self { root: root.unchecked_into(), _close: listener }, window))
    }
}

impl Drop for Overlay {
    fn drop(&mut self) {
        self.root.remove();
    }
}
