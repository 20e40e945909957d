//! What the release says of itself to editors and validators: the JSON Schemas of a profile and of a diagnosis, and the
//! manifest of the element. All are made from the core's own tables, so that they cannot say otherwise than it does.

use payready::diagnosis::{
    App, Attribute, Audience, BrowserName, Certainty, Code, Device, Embedding, Engine, OsName, Probe, ROWS, Reason, Severity, StepId, Surface, Verdict,
};
use serde_json::{Map, Value, json};

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// `profile.schema.json`.
#[must_use]
pub fn profile() -> Value {
    let mut root = object();
    for (path, kind) in ROWS {
        put(&mut root, path, kind);
    }
    head(root, "A payment provider's profile for Payready")
}

/// `diagnosis.schema.json`.
#[must_use]
pub fn diagnosis() -> Value {
    let text = || json!({ "type": "string" });
    let facts = json!({ "type": "object", "additionalProperties": text() });
    let finding = closed(&[
        ("code", names(Code::ALL, Code::name)),
        ("severity", names(Severity::ALL, Severity::name)),
        ("certainty", names(Certainty::ALL, Certainty::name)),
        ("audience", names(Audience::ALL, Audience::name)),
        ("step", or_null(names(StepId::ALL, StepId::name))),
        ("evidence", facts.clone()),
    ]);
    let mut probe = closed(&[
        ("probe", names(Probe::ALL, Probe::name)),
        ("subject", text()),
        ("reading", json!({ "enum": ["yes", "no", "unknown"] })),
        ("reason", names(Reason::ALL, Reason::name)),
        ("ms", json!({ "type": "number", "minimum": 0 })),
        ("facts", facts),
    ]);
    probe["required"] = json!(["probe", "reading", "ms", "facts"]);
    let versioned = |name: Value| closed(&[("name", name), ("version", text())]);
    let environment = closed(&[
        ("engine", names(Engine::ALL, Engine::name)),
        ("browser", versioned(names(BrowserName::ALL, BrowserName::name))),
        ("os", versioned(names(OsName::ALL, OsName::name))),
        ("device", names(Device::ALL, Device::name)),
        ("surface", names(Surface::ALL, Surface::name)),
        ("inApp", or_null(names(App::ALL, App::name))),
        ("embedding", names(Embedding::ALL, Embedding::name)),
        ("secureContext", json!({ "type": "boolean" })),
        ("locale", text()),
    ]);
    let root = closed(&[
        ("schema", json!({ "const": 1 })),
        ("verdict", names(Verdict::ALL, Verdict::name)),
        ("findings", json!({ "type": "array", "items": finding })),
        ("probes", json!({ "type": "array", "items": probe })),
        ("environment", environment),
        ("provider", text()),
        ("durationMs", json!({ "type": "number", "minimum": 0 })),
    ]);
    head(root, "A diagnosis of Payready")
}

/// `custom-elements.json`, as <https://github.com/webcomponents/custom-elements-manifest> has it.
#[must_use]
pub fn elements() -> Value {
    let attributes: Vec<_> = Attribute::ALL.iter().map(|attribute| json!({ "name": attribute.name() })).collect();
    let events =
        ["diagnosis", "before-open", "open", "blocked", "close"].map(|name| json!({ "name": format!("payready-{name}"), "type": { "text": "CustomEvent" } }));
    let parts = "panel title reason figure steps step remedy pay-anyway help code note button";
    let parts: Vec<_> = parts.split(' ').map(|name| json!({ "name": name })).collect();
    let properties = "font-family font-size-base color-primary color-background color-text color-danger border-radius spacing-unit";
    let properties: Vec<_> = properties.split(' ').map(|name| json!({ "name": format!("--payready-{name}") })).collect();
    json!({
        "schemaVersion": "1.0.0",
        "modules": [{
            "kind": "javascript-module",
            "path": "payready.js",
            "declarations": [{
                "kind": "class", "customElement": true, "name": "PayReady", "tagName": "pay-ready",
                "slots": [{ "name": "", "description": "The pay button, in open mode." }],
                "attributes": attributes, "events": events, "cssParts": parts, "cssProperties": properties,
            }],
            "exports": [{ "kind": "custom-element-definition", "name": "pay-ready", "declaration": { "name": "PayReady" } }],
        }],
    })
}

/// Puts what may stand at `path` into the schema of an object.
fn put(schema: &mut Value, path: &str, kind: &str) {
    let (name, rest) = match path.find(['.', '[']) {
        Some(end) => path.split_at(end),
        None => (path, ""),
    };
    let (name, required) = (name.trim_end_matches('!'), name.ends_with('!'));
    if required {
        let list = schema["required"].as_array().cloned().unwrap_or_default();
        schema["required"] = list.into_iter().chain([json!(name)]).collect();
    }
    let member = &mut schema["properties"][name];
    if let Some(rest) = rest.strip_prefix('.') {
        if member.is_null() {
            *member = object();
        }
        put(member, rest, kind);
    } else if let Some(rest) = rest.strip_prefix("[]") {
        if member.is_null() {
            *member = json!({ "type": "array" });
        }
        let items = &mut member["items"];
        match rest.strip_prefix('.') {
            None => *items = leaf(kind),
            Some(rest) => {
                if items.is_null() {
                    *items = object();
                }
                put(items, rest, kind);
            }
        }
    } else {
        *member = leaf(kind);
    }
}

fn leaf(kind: &str) -> Value {
    match kind {
        "any" => json!({}),
        "1" => json!({ "const": 1 }),
        "text" => json!({ "type": "string" }),
        "number" => json!({ "type": "number" }),
        "flag" => json!({ "type": "boolean" }),
        "words" => json!({ "type": "object", "additionalProperties": { "type": "string" } }),
        "versions" => json!({ "type": "object", "propertyNames": names(BrowserName::ALL, BrowserName::name), "additionalProperties": { "type": "string" } }),
        "address" => json!({ "type": "string", "pattern": "^https?://" }),
        "local" => json!({ "type": "string", "pattern": "^(wss?|https?)://" }),
        "decimal" => json!({ "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)?$" }),
        allowed => json!({ "enum": allowed.split('|').collect::<Vec<_>>() }),
    }
}

fn object() -> Value {
    json!({ "type": "object", "properties": {} })
}

/// An object of exactly these members, all of them required.
fn closed(members: &[(&str, Value)]) -> Value {
    let properties: Map<String, Value> = members.iter().map(|(name, schema)| ((*name).to_owned(), schema.clone())).collect();
    let required: Vec<_> = members.iter().map(|(name, _)| *name).collect();
    json!({ "type": "object", "properties": properties, "required": required })
}

fn names<T: Copy>(all: &[T], name: fn(T) -> &'static str) -> Value {
    json!({ "enum": all.iter().map(|one| name(*one)).collect::<Vec<_>>() })
}

fn or_null(schema: Value) -> Value {
    json!({ "anyOf": [schema, { "type": "null" }] })
}

fn head(mut schema: Value, title: &str) -> Value {
    schema["$schema"] = json!(DRAFT);
    schema["title"] = json!(title);
    schema
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profiles_schema_knows_every_row_of_the_cores_table() {
        let schema = profile();
        assert_eq!(schema["required"], json!(["schema", "name"]));
        let host = &schema["properties"]["hosts"]["items"];
        assert_eq!(host["required"], json!(["url"]));
        assert_eq!(host["properties"]["role"]["enum"], json!(["pay", "authentication", "static"]));
        assert_eq!(schema["properties"]["payment"]["properties"]["modes"]["items"]["enum"], json!(["popup", "frame", "redirect"]));
        assert_eq!(schema["properties"]["payment"]["properties"]["minWindow"]["properties"]["width"]["type"], "number");
    }

    #[test]
    fn the_diagnosis_schema_has_every_code() {
        let codes = &diagnosis()["properties"]["findings"]["items"]["properties"]["code"]["enum"];
        assert_eq!(codes.as_array().map(Vec::len), Some(Code::ALL.len()));
    }
}
