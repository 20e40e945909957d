//! What a step's button does: the hand that the browser lends (`remedy.js`).

use js_sys::Promise;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen(module = "/src/remedy.js")]
extern "C" {
    #[wasm_bindgen(js_name = copy)]
    fn copy_text(text: &str) -> Promise;

    #[wasm_bindgen(js_name = reload)]
    fn load_anew() -> Promise;
}

/// Puts a text on the clipboard. Begins at once: a browser allows it only inside a click. Comes to whether it is there.
pub fn copy(text: &str) -> impl Future<Output = bool> + use<> {
    let copied = JsFuture::from(copy_text(text));
    async move { copied.await.is_ok_and(|copied| copied.is_truthy()) }
}

/// Loads this page anew, past the cache.
pub fn reload() {
    // This page is over: nobody is left to wait.
    let _over = load_anew();
}
