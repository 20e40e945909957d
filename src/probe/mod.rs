//! One file a browser fact. A probe reads and never judges, and it never fails: what it cannot tell it calls unknown.

mod activation;
mod cookies;
mod environment;
pub mod far;
mod storage;

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};

use crate::diagnosis::{Embedding, Evidence, Facts, Probe, Reading, Reason};

pub use environment::{environment, languages};

/// The probes that are asked here, and at once.
pub const LOCAL: [Probe; 3] = [Probe::Cookies, Probe::Storage, Probe::Activation];

/// Runs every local probe.
#[must_use]
pub fn preflight() -> Vec<Evidence> {
    vec![timed(Probe::Cookies, cookies::read), timed(Probe::Storage, storage::read), timed(Probe::Activation, activation::read)]
}

fn timed(probe: Probe, read: fn() -> (Reading, Facts)) -> Evidence {
    let start = now();
    let (reading, facts) = read();
    Evidence { probe, subject: String::new(), reading, ms: (now() - start).max(0.0), facts }
}

/// Milliseconds on a clock that nobody turns back.
#[must_use]
pub fn now() -> f64 {
    crate::host::window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now())
}

/// A member that may be missing, may be somebody else's, and may throw.
#[must_use]
pub fn member(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &JsValue::from_str(name)).ok().filter(|value| !value.is_undefined() && !value.is_null())
}

/// The `name` of what was thrown; a page can throw anything.
fn thrown_name(thrown: &JsValue) -> String {
    member(thrown, "name").and_then(|name| name.as_string()).unwrap_or_else(|| String::from("unknown"))
}

/// Whether what this page keeps is governed by the shopper's settings alone. A page without an origin of its own has no
/// jar; one in a frame of another site has a third party's.
fn own_jar() -> bool {
    let Some(window) = crate::host::window() else { return false };
    let origin = member(window.unchecked_ref(), "origin").and_then(|origin| origin.as_string());
    origin.is_some_and(|origin| origin != "null") && matches!(environment::embedding(&window), Embedding::Top | Embedding::SameOrigin)
}

/// Whether a function is the browser's own, by its text, which must have one of these names: that of a `Proxy` or of a bound function has
/// none. A page can fake it, and then it is believed. <https://tc39.es/ecma262/#prod-NativeFunction>
#[must_use]
pub fn is_native(function: &JsValue, names: &[&str]) -> bool {
    // Not the function's own `toString`, which a stand-in may well have.
    let prototype = member(&js_sys::global(), "Function").and_then(|class| member(&class, "prototype"));
    let text_of = prototype.and_then(|prototype| member(&prototype, "toString")?.dyn_into::<Function>().ok());
    let Some(text) = text_of.and_then(|text_of| text_of.call0(function).ok()?.as_string()) else { return false };
    let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    names.iter().any(|name| text == format!("function {name}() {{ [native code] }}"))
}

const fn unsupported() -> Reading {
    Reading::Unknown(Reason::Unsupported)
}
