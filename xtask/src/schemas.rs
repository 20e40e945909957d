//! What the release says of itself to validators: the JSON Schemas of a profile and of a diagnosis. Both are made from the core's own tables,
//! so that they cannot say otherwise than it does.

use payready::diagnosis::{
    App, Audience, BrowserName, Certainty, Code, DEEPEST, Device, Embedding, Engine, LARGEST, LONGEST_NUMBER, LONGEST_TEXT, MOST_HOSTS, MOST_ITEMS, NOTES,
    OsName, Probe, ROWS, Reason, Row, Severity, StepId, Surface, Verdict,
};
use serde_json::{Map, Value, json};

use crate::profile_words;

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// A host, with a port where it has one; `*.` before it is all that are below it.
const HOST: &str = "(\\*\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]+)?";

/// The host of an address as browsers write it, and those of this computer alone.
const ANY_HOST: &str = "([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\])";
/// See [`ANY_HOST`].
const LOCAL_HOST: &str = "(([A-Za-z0-9._-]*\\.)?[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]|127(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}|\\[::1\\])";
/// What may follow it: a port, and a path.
const AFTER_HOST: &str = "(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?([/?#\\\\][\\s\\S]*)?$";

/// `profile.schema.json`.
#[must_use]
pub fn profile() -> Value {
    let mut root = object();
    for (path, kind) in rows() {
        put(&mut root, path, kind);
    }
    for (path, words) in profile_words::WORDS {
        describe(&mut root, path, words);
    }
    root["properties"]["hosts"]["maxItems"] = json!(MOST_HOSTS);
    root["description"] =
        json!(format!("At most {DEEPEST} objects and arrays stand within one another, and all names and texts together have at most {LARGEST} characters."));
    head(root, "A payment provider's profile for Payready")
}

/// Every member of a profile: those that the core looks at, and what is in those that it does not.
pub(crate) fn rows() -> impl Iterator<Item = &'static Row> {
    let told = |path: &str| NOTES.iter().any(|(note, _)| note.strip_prefix(path).is_some_and(|rest| rest.starts_with(['.', '['])));
    ROWS.iter().filter(move |(path, _)| !told(path)).chain(NOTES)
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
            *member = json!({ "type": "array", "maxItems": MOST_ITEMS });
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

/// Says in the schema what a member means; where it is an array, of the array.
fn describe(schema: &mut Value, path: &str, words: &str) {
    let pointer = format!("/properties/{}", path.replace("[].", "/items/properties/").replace('.', "/properties/"));
    if let Some(member) = schema.pointer_mut(&pointer) {
        member["description"] = json!(words);
    }
}

fn leaf(kind: &str) -> Value {
    let mut leaf = bare_leaf(kind);
    if leaf["type"] == "string" && leaf["maxLength"].is_null() {
        leaf["maxLength"] = json!(LONGEST_TEXT);
    }
    if leaf["type"] == "object" {
        leaf["maxProperties"] = json!(MOST_ITEMS);
        leaf["additionalProperties"]["maxLength"] = json!(LONGEST_TEXT);
    }
    leaf
}

fn bare_leaf(kind: &str) -> Value {
    match kind {
        "any" => anything(),
        "1" => json!({ "const": 1 }),
        "text" => json!({ "type": "string" }),
        "number" => json!({ "type": "number" }),
        "flag" => json!({ "type": "boolean" }),
        "words" => json!({ "type": "object", "additionalProperties": { "type": "string" } }),
        "versions" => {
            json!({ "type": "object", "propertyNames": names(BrowserName::ALL, BrowserName::name), "additionalProperties": bare_leaf("version") })
        }
        "version" => json!({ "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)*$" }),
        "address" => {
            json!({ "type": "string", "pattern": format!("^([Hh][Tt][Tt][Pp][Ss]://{ANY_HOST}|[Hh][Tt][Tt][Pp]://{LOCAL_HOST}){AFTER_HOST}") })
        }
        "path" => json!({ "type": "string", "pattern": "^/(?![/\\\\])[^ \\u0000-\\u001f\\u007f-\\u009f]*$" }),
        "local" => json!({ "type": "string", "pattern": format!("^(wss?|https?)://{LOCAL_HOST}{AFTER_HOST}") }),
        "decimal" => json!({ "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)?$", "maxLength": LONGEST_NUMBER }),
        "day" => json!({ "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }),
        "app" => names(App::ALL, App::name),
        "date" => json!({ "type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}-[0-9]{2})?$" }),
        "host" => json!({ "type": "string", "pattern": format!("^{HOST}$") }),
        "place" => json!({ "type": "string", "pattern": format!("^{HOST}/") }),
        allowed => json!({ "enum": allowed.split('|').collect::<Vec<_>>() }),
    }
}

/// Members that nobody knows are allowed, within the bounds of all.
fn object() -> Value {
    json!({
        "type": "object", "properties": {}, "maxProperties": MOST_ITEMS, "propertyNames": { "maxLength": LONGEST_TEXT },
        "additionalProperties": anything(),
    })
}

/// What is not looked into.
fn anything() -> Value {
    json!({ "maxLength": LONGEST_TEXT, "maxItems": MOST_ITEMS, "maxProperties": MOST_ITEMS })
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
        assert_eq!((&schema["properties"]["hosts"]["maxItems"], &schema["properties"]["agents"]["maxItems"]), (&json!(20), &json!(100)));
        assert_eq!((&schema["properties"]["name"]["maxLength"], &schema["properties"]["title"]["maxProperties"]), (&json!(1000), &json!(100)));
        assert_eq!(host["properties"]["ping"]["pattern"], "^/(?![/\\\\])[^ \\u0000-\\u001f\\u007f-\\u009f]*$");
        assert_eq!(host["properties"]["role"]["enum"], json!(["pay", "authentication", "static"]));
        assert_eq!(schema["properties"]["payment"]["properties"]["modes"]["items"]["enum"], json!(["popup", "frame", "redirect"]));
        assert_eq!(schema["properties"]["payment"]["properties"]["minWindow"]["properties"]["width"]["type"], "number");
    }

    #[test]
    fn every_member_has_its_words_and_every_words_their_member() {
        let plain = |path: &str| path.replace('!', "").trim_end_matches("[]").to_owned();
        let mut members: Vec<_> = rows().map(|(path, _)| plain(path)).collect();
        // What a group is for is said of the group, too.
        let said: Vec<_> = profile_words::WORDS.iter().map(|(path, _)| (*path).to_owned()).collect();
        members.retain(|member| !said.contains(member));
        assert_eq!(members, Vec::<String>::new(), "members without words");
        let schema = profile();
        for (path, words) in profile_words::WORDS {
            assert!(schema.to_string().contains(words), "{path} is no member");
            assert!(words.ends_with('.'), "{path}: a whole sentence");
        }
    }

    #[test]
    fn the_diagnosis_schema_has_every_code() {
        let codes = &diagnosis()["properties"]["findings"]["items"]["properties"]["code"]["enum"];
        assert_eq!(codes.as_array().map(Vec::len), Some(Code::ALL.len()));
    }
}
