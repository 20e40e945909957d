//! A JSON value as a plain JavaScript object, both ways.

use serde::Serialize as _;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::{JsCast as _, JsValue};

use crate::diagnosis::Value;

/// Deep enough for everything that we know, shallow enough for the stack.
const DEPTH: u32 = 12;

/// As a plain object.
#[must_use]
pub fn write(value: &Value) -> JsValue {
    value.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}

/// What an object says; what lies deeper than anything of ours is `null`.
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
