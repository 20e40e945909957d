//! JSON files of the release and of the provider: texts and profiles.

use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use crate::diagnosis::Value;

/// Deep enough for every file that we know, shallow enough for the stack.
const DEPTH: u32 = 12;

/// Fetches and parses a JSON file: what it says, and the object itself.
///
/// # Errors
/// What went wrong, in words for the console.
pub async fn fetch_json(url: &str) -> Result<(Value, JsValue), String> {
    let window = web_sys::window().ok_or("no window")?;
    let response = JsFuture::from(window.fetch_with_str(url)).await.map_err(|_| String::from("an address that cannot be reached"))?;
    let response: Response = response.unchecked_into();
    if !response.ok() {
        return Err(format!("an address that answers {}", response.status()));
    }
    let json = response.json().map_err(|_| String::from("no JSON"))?;
    let value = JsFuture::from(json).await.map_err(|_| String::from("no JSON"))?;
    Ok((read(&value), value))
}

/// What a JSON object says; what is deeper than any of ours is `null`.
#[must_use]
pub fn read(value: &JsValue) -> Value {
    read_to(value, DEPTH)
}

fn read_to(value: &JsValue, depth: u32) -> Value {
    if let Some(text) = value.as_string() {
        return Value::Text(text);
    }
    if let Some(number) = value.as_f64() {
        return Value::Number(number);
    }
    if let Some(flag) = value.as_bool() {
        return Value::Bool(flag);
    }
    if depth == 0 || !value.is_object() {
        return Value::Null;
    }
    if let Some(list) = value.dyn_ref::<js_sys::Array>() {
        return Value::List(list.iter().map(|item| read_to(&item, depth - 1)).collect());
    }
    let entries = js_sys::Object::entries(value.unchecked_ref());
    let member = |entry: JsValue| {
        let entry: js_sys::Array = entry.unchecked_into();
        Some((entry.get(0).as_string()?, read_to(&entry.get(1), depth - 1)))
    };
    Value::Map(entries.iter().filter_map(member).collect())
}
