//! JSON files of the release and of the provider: texts and profiles.

use std::cell::RefCell;

use js_sys::Promise;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::{RequestInit, RequestMode, RequestRedirect, Response};

use crate::diagnosis::Value;
use crate::js::from_js;

thread_local! {
    /// What is on its way, by its address: the elements of a page have the same provider and the same language.
    static FETCHED: RefCell<Vec<(String, Promise)>> = const { RefCell::new(Vec::new()) };
}

/// Fetches and parses a JSON file, once for all elements of the page: what it says, and the object itself. With a `seal`, only the very file of this build is taken.
///
/// # Errors
/// What went wrong, in words for the console.
pub async fn fetch_json(url: &str, seal: Option<&str>) -> Result<(Value, JsValue), String> {
    let known = FETCHED.with_borrow(|all| all.iter().find(|(known, _)| known == url).map(|(_, promise)| promise.clone()));
    let promise = known.unwrap_or_else(|| {
        let (url, seal) = (url.to_owned(), seal.map(str::to_owned));
        let promise = future_to_promise(fetched(url.clone(), seal));
        FETCHED.with_borrow_mut(|all| all.push((url, promise.clone())));
        promise
    });
    let value = JsFuture::from(promise).await;
    // What comes later is asked anew: it may have been mended.
    FETCHED.with_borrow_mut(|all| all.retain(|(known, _)| known != url));
    match value {
        Ok(value) => Ok((from_js(&value), value)),
        Err(why) => Err(why.as_string().unwrap_or_default()),
    }
}

async fn fetched(url: String, seal: Option<String>) -> Result<JsValue, JsValue> {
    let window = crate::host::window().ok_or("no window")?;
    let init = RequestInit::new();
    // A page may have put a member of that name on all objects.
    init.set_mode(RequestMode::Cors);
    if let Some(seal) = seal {
        init.set_integrity(&seal);
    } else if cfg!(feature = "check") {
        // The self-check page believes a host, and not where that leads to: a site may lead anywhere that an address says.
        init.set_redirect(RequestRedirect::Error);
    }
    let response = JsFuture::from(window.fetch_with_str_and_init(&url, &init)).await.map_err(|_| "an address that cannot be reached")?;
    let response: Response = response.unchecked_into();
    if !response.ok() {
        return Err(format!("an address that answers {}", response.status()).into());
    }
    let json = response.json().map_err(|_| "no JSON")?;
    JsFuture::from(json).await.map_err(|_| JsValue::from_str("no JSON"))
}
