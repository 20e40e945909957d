//! Does this page keep a cookie that it writes?
//!
//! Reads: a cookie of its own, written and read back; `navigator.cookieEnabled`.
//! Leaves: nothing; the cookie is taken back at once, and would die by itself after ten seconds.
//! Known lies: `cookieEnabled` stays true under some settings although cookies are refused, so it only seconds what the
//! cookie itself shows; a page without an origin of its own throws, whatever the shopper's settings are. WebKit refuses
//! `Secure` cookies on plain `http:`, loopback included, so the cookie is `Secure` only on `https:`.
//! Source: <https://github.com/Modernizr/Modernizr/blob/master/feature-detects/storage/cookies.js>

use wasm_bindgen::JsCast as _;
use web_sys::HtmlDocument;

use super::{opaque_origin, thrown_name, unsupported};
use crate::diagnosis::{Facts, Reading, Reason};

const NAME: &str = "payready-probe=";

pub(super) fn read() -> (Reading, Facts) {
    let Some(window) = web_sys::window() else { return (unsupported(), Facts::default()) };
    let Some(document) = window.document().and_then(|document| document.dyn_into::<HtmlDocument>().ok()) else {
        return (unsupported(), Facts::default());
    };
    if opaque_origin() {
        return (unsupported(), Facts::default().with("origin", "opaque"));
    }
    let enabled = super::member(window.navigator().unchecked_ref(), "cookieEnabled").and_then(|flag| flag.as_bool());
    let facts = Facts::default().with("cookieEnabled", enabled.map_or("unknown", |flag| if flag { "true" } else { "false" }));
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
