//! JSON files of the release and of the provider: texts and profiles.

use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestInit, Response};

use crate::diagnosis::Value;
use crate::wire::read;

/// Fetches and parses a JSON file: what it says, and the object itself. With a `seal`, only the very file of this build is taken.
///
/// # Errors
/// What went wrong, in words for the console.
pub async fn fetch_json(url: &str, seal: Option<&str>) -> Result<(Value, JsValue), String> {
    let window = web_sys::window().ok_or("no window")?;
    let init = RequestInit::new();
    if let Some(seal) = seal {
        init.set_integrity(seal);
    }
    let response = JsFuture::from(window.fetch_with_str_and_init(url, &init)).await.map_err(|_| String::from("an address that cannot be reached"))?;
    let response: Response = response.unchecked_into();
    if !response.ok() {
        return Err(format!("an address that answers {}", response.status()));
    }
    let json = response.json().map_err(|_| String::from("no JSON"))?;
    let value = JsFuture::from(json).await.map_err(|_| String::from("no JSON"))?;
    Ok((read(&value), value))
}
