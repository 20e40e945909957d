//! The guide's words, read from their sources as plain texts.

use std::collections::BTreeMap;
use std::path::Path;

use payready::diagnosis::Value;
use payready::guide::Texts;

pub const LOCALES: [&str; 4] = ["ko", "en", "ja", "zh-Hans"];

/// The texts of a locale's Fluent files by key, `{name}` where something is filled in. The build parses them in full.
pub fn texts(locale: &str, files: &[&str]) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    for file in files {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/texts").join(locale).join(file);
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let mut message = "";
        for line in text.lines() {
            if let Some((attribute, text)) = line.strip_prefix("    .").and_then(|rest| rest.split_once(" = ")) {
                texts.insert(format!("{message}.{attribute}"), text.replace("{ $", "{").replace(" }", "}"));
            } else if let Some(name) = line.strip_suffix(" =").filter(|name| !name.starts_with('#')) {
                message = name;
            }
        }
    }
    texts
}

pub fn packed(locale: &str) -> BTreeMap<String, String> {
    texts(locale, &["guide.ftl", "panel.ftl", "figures.ftl"])
}

/// As a shopper's browser would load it.
pub fn pack(locale: &str) -> Texts {
    let messages = packed(locale).into_iter().map(|(key, text)| (key, Value::Text(text))).collect();
    Texts::read(Value::Map(vec![("locale".into(), Value::Text(locale.into())), ("messages".into(), Value::Map(messages))])).expect("a pack")
}
