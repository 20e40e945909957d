//! One file a browser fact. A probe reads and never judges, and it never fails: what it cannot tell it calls unknown.

mod activation;
mod cookies;
mod environment;
pub mod far;
mod storage;

use wasm_bindgen::{JsCast as _, JsValue};

use crate::clock::now;
use crate::diagnosis::{Embedding, Evidence, Facts, Probe, Reading, Reason};
use crate::js::member;

pub use environment::{environment, languages, later_windows};

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

const fn unsupported() -> Reading {
    Reading::Unknown(Reason::Unsupported)
}
