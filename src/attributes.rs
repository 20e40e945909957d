//! The element's attributes, read from the document; what they mean is decided in `diagnosis::Settings`.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, Url};

use crate::diagnosis::{Attribute, Attributes};
use crate::js::member;

/// Reads the attributes of an element; `target_found` is whether the button that `for` names is there, or may still come.
#[must_use]
pub fn read(element: &HtmlElement, target_found: bool) -> Attributes {
    let mut attributes = Attributes { target_found, ..Attributes::default() };
    for attribute in Attribute::ALL {
        let Some(mut value) = element.get_attribute(attribute.name()) else { continue };
        match attribute {
            Attribute::For => {}
            Attribute::PayUrl | Attribute::ReportUrl => value = absolute(&value).unwrap_or(value),
            // A bare name is that of a bundled profile, not of a file beside this page.
            Attribute::Provider if value.contains('/') => value = absolute(&value).unwrap_or(value),
            Attribute::Provider
            | Attribute::Mode
            | Attribute::Amount
            | Attribute::Currency
            | Attribute::Method
            | Attribute::Card
            | Attribute::Lang
            | Attribute::Show => {}
        }
        attributes.given.push((*attribute, value));
    }
    attributes
}

/// An address against this page's base; `None` where it is none.
#[must_use]
pub fn absolute(url: &str) -> Option<String> {
    let base = crate::host::window()?.document()?.base_uri().ok()??;
    Url::new_with_base(url, &base).ok().map(|url| url.href())
}

/// The host of an address, with its port where that is not the scheme's own.
#[must_use]
pub fn host_of(url: &str) -> Option<String> {
    Url::new(url).ok().map(|url| url.host())
}

/// The address of this page.
#[must_use]
pub fn own_address() -> String {
    crate::host::window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// The origin of this page; `null` where it has none.
#[must_use]
pub fn own_origin() -> String {
    crate::host::window().and_then(|window| window.location().origin().ok()).unwrap_or_default()
}

/// A text as a part of an address.
#[must_use]
pub fn encoded(text: &str) -> String {
    String::from(js_sys::encode_uri_component(text))
}

/// Whether an address is of this page's own origin, or has none (`about:blank`): a merchant opens an empty window and
/// posts a form into it.
#[must_use]
pub fn is_own_origin(url: &str) -> bool {
    let Ok(url) = Url::new(url) else { return true };
    url.origin() == "null" || url.origin() == own_origin()
}

/// The addresses of the scripts in this page.
#[must_use]
pub fn own_scripts() -> Vec<String> {
    let Some(scripts) = crate::host::window().and_then(|window| window.document()).map(|document| document.scripts()) else { return Vec::new() };
    (0..scripts.length()).filter_map(|index| absolute(&scripts.item(index)?.get_attribute("src")?)).collect()
}

/// Whether the page has a global of that name, which is no element's.
#[must_use]
pub fn has_name(name: &str) -> bool {
    member(&js_sys::global(), name).is_some_and(|value| value.dyn_ref::<Element>().is_none())
}

/// The language of the nearest element that names one.
#[must_use]
pub fn near_language(element: &Element) -> Option<String> {
    let near = element.closest("[lang]").ok().flatten();
    near.and_then(|near| near.get_attribute("lang")).filter(|tag| !tag.trim_ascii().is_empty())
}
