//! Time on the page, whatever the page has made of its clocks.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(module = "/www/modules/today.js")]
extern "C" {
    /// The day, as `2026-11-24`; empty when it cannot be told.
    #[must_use]
    pub fn today() -> String;
}

/// Milliseconds on a clock that nobody turns back.
#[must_use]
pub fn now() -> f64 {
    crate::host::window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now())
}
