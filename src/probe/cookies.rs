//! Does this page keep a cookie that it writes?
//!
//! Reads: a cookie of its own, written and read back; `navigator.cookieEnabled`.
//! Leaves: nothing; the cookie is taken back at once, and would die by itself after ten seconds.
//! Known lies: `cookieEnabled` stays true in Chromium and WebKitGTK with all cookies refused, so only the cookie itself
//! tells; a page without an origin of its own throws, and one in a frame of another site loses its jar to rules about
//! third parties, whatever the shopper's settings are; a consent banner may put an accessor of its own before the jar.
//! WebKit refuses `Secure` cookies on plain `http:`, loopback included, so the cookie is `Secure` only on `https:`.
//! Source: <https://github.com/Modernizr/Modernizr/blob/master/feature-detects/storage/cookies.js>

use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::HtmlDocument;

use super::{own_jar, thrown_name, unsupported};
use crate::diagnosis::{Facts, Reading, Reason};
use crate::js::{is_native, member};

const NAME: &str = "payready-probe=";

pub(super) fn read() -> (Reading, Facts) {
    let Some(window) = crate::host::window() else { return (unsupported(), Facts::default()) };
    let Some(document) = window.document().and_then(|document| document.dyn_into::<HtmlDocument>().ok()) else {
        return (unsupported(), Facts::default());
    };
    if !own_jar() {
        return (Reading::Unknown(Reason::NotRun), Facts::default());
    }
    let accessor = if native_accessor(&document).unwrap_or(false) { "native" } else { "stand-in" };
    let enabled = member(window.navigator().unchecked_ref(), "cookieEnabled").and_then(|enabled| enabled.as_bool());
    let enabled = enabled.map_or("unknown", |enabled| if enabled { "yes" } else { "no" });
    let facts = Facts::default().with("accessor", accessor).with("enabled", enabled);
    let secure = if window.location().protocol().is_ok_and(|protocol| protocol == "https:") { "; Secure" } else { "" };
    let attributes = format!("; Path=/; SameSite=Lax{secure}");
    let write = document.set_cookie(&format!("{NAME}1{attributes}; Max-Age=10"));
    let back = write.and_then(|()| document.cookie());
    let _gone = document.set_cookie(&format!("{NAME}{attributes}; Max-Age=0"));
    match back {
        Ok(jar) if jar.contains(NAME) => (Reading::Yes, facts),
        Ok(_) => (Reading::No, facts.with("readBack", "nothing")),
        Err(thrown) => (Reading::Unknown(Reason::Threw), facts.with("threw", thrown_name(&thrown))),
    }
}

/// Whether nobody stands between the page and the jar.
fn native_accessor(document: &HtmlDocument) -> Option<bool> {
    let name = JsValue::from_str("cookie");
    let prototype = Reflect::get(&js_sys::global(), &JsValue::from_str("Document")).ok().and_then(|class| member(&class, "prototype"))?;
    let accessor = Object::get_own_property_descriptor(prototype.unchecked_ref::<Object>(), &name);
    let own = Object::get_own_property_descriptor(document.unchecked_ref::<Object>(), &name);
    Some(own.is_undefined() && is_native(&member(&accessor, "get")?, &["get cookie", "cookie"]))
}
