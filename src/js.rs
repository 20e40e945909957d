//! JavaScript values of the page, which may be missing, may lie, and may throw; and JSON as plain objects, both ways.

use js_sys::{Function, Object, Reflect};
use serde::Serialize as _;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::{JsCast as _, JsValue};

use crate::diagnosis::Value;

/// Deep enough for everything that we know, shallow enough for the stack.
const DEPTH: u32 = 12;

/// A member that may be missing, may be somebody else's, and may throw.
#[must_use]
pub fn member(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &JsValue::from_str(name)).ok().filter(|value| !value.is_undefined() && !value.is_null())
}

/// A plain object of our own, which takes every member.
#[must_use]
pub fn object<const N: usize>(members: [(&str, JsValue); N]) -> JsValue {
    let object = Object::new();
    for (name, value) in members {
        let _set = Reflect::set(&object, &JsValue::from_str(name), &value);
    }
    object.into()
}

/// Whether a function is the browser's own, by its text, which must have one of these names: that of a `Proxy` or of a bound function has
/// none. A page can fake it, and then it is believed. <https://tc39.es/ecma262/#prod-NativeFunction>
#[must_use]
pub fn is_native(function: &JsValue, names: &[&str]) -> bool {
    // Not the function's own `toString`, which a stand-in may well have.
    let prototype = member(&js_sys::global(), "Function").and_then(|class| member(&class, "prototype"));
    let text_of = prototype.and_then(|prototype| member(&prototype, "toString")?.dyn_into::<Function>().ok());
    let Some(text) = text_of.and_then(|text_of| text_of.call0(function).ok()?.as_string()) else { return false };
    let text: String = text.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
    names.iter().any(|name| text == format!("function {name}() {{ [native code] }}"))
}

/// The texts in an array.
#[must_use]
pub fn texts_of(array: &js_sys::Array) -> Vec<String> {
    array.iter().filter_map(|text| text.as_string()).collect()
}

/// A JSON value as a plain object.
#[must_use]
pub fn to_js(value: &Value) -> JsValue {
    value.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}

/// What an object says as JSON; what lies deeper than anything of ours is `null`.
#[must_use]
pub fn from_js(value: &JsValue) -> Value {
    from_js_to(value, DEPTH)
}

fn from_js_to(value: &JsValue, depth: u32) -> Value {
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
        return Value::List(list.iter().map(|item| from_js_to(&item, depth - 1)).collect());
    }
    let entries = Object::entries(value.unchecked_ref());
    let member = |entry: JsValue| {
        let entry: js_sys::Array = entry.unchecked_into();
        Some((entry.get(0).as_string()?, from_js_to(&entry.get(1), depth - 1)))
    };
    Value::Map(entries.iter().filter_map(member).collect())
}
