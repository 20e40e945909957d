//! What needs a real browser but no server: probes, the reading of windows, the panel, a session.
//!
//! Where a state of the browser is needed that a test page cannot have, the browser is faked, never us.
#![cfg(target_family = "wasm")]
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test says what it expects")]

mod opener;
mod probe;
mod session;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// Runs a line of page script, as a hostile page would.
fn page(script: &str) -> wasm_bindgen::JsValue {
    js_sys::Function::new_no_args(script).call0(&wasm_bindgen::JsValue::NULL).unwrap_or_else(|thrown| panic!("{script}: {thrown:?}"))
}
