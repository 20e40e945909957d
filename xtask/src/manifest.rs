//! `custom-elements.json`, which editors and documentation tools read: what `<pay-ready>` takes, tells and lets a page style. Its form is
//! <https://github.com/webcomponents/custom-elements-manifest>.

use serde_json::{Value, json};

/// Attribute, type, default, what it means.
const ATTRIBUTES: [(&str, &str, Option<&str>, &str); 13] = [
    ("for", "string", None, "The id of the shop's own pay button: guard mode, in which the shop's code keeps opening the payment."),
    (
        "pay-url",
        "string",
        None,
        "The address of the payment: open mode, in which a click on the button inside opens it. `https:`, or `http:` on a loopback host; on one of the profile's hosts where it lists any.",
    ),
    (
        "mode",
        "'popup' | 'frame' | 'redirect'",
        None,
        "How the payment is shown; a frame is an overlay on the page. The default is the profile's first, else `popup`.",
    ),
    ("window-features", "string", None, "The third argument of `window.open`. The default is the profile's."),
    (
        "provider",
        "string",
        None,
        "The name of a bundled profile, or the address of one. The default is that of the one provider whose script is on the page, else `generic`.",
    ),
    ("amount", "string", None, "How much is paid, as a decimal number: `51000`, `12.50`. Rules of the profile use it."),
    ("currency", "string", None, "In which currency, as a code of ISO 4217. Rules of the profile use it."),
    ("method", "string", None, "By what is paid, as `card`. Rules of the profile use it."),
    ("card", "string", None, "The card company's code in the profile."),
    ("lang", "string", None, "The language of the guide, as a BCP 47 tag. The default is the nearest `lang` of the page, then the browser's languages."),
    ("show", "'needed' | 'always'", Some("needed"), "When something may be shown: once pay was pressed and something stands in the way, or also before."),
    ("report-url", "string", None, "Reserved for an endpoint that reports go to. Nothing is sent yet."),
    ("debug", "boolean", None, "What happens is written to the console as it does, for whoever builds the page. Any value, also an empty one, turns it on."),
];

/// Event, type, when it is dispatched.
const EVENTS: [(&str, &str, &str); 5] = [
    ("payready-diagnosis", "CustomEvent<Diagnosis>", "A diagnosis is complete, and each time it changes."),
    (
        "payready-before-open",
        "CustomEvent<{ diagnosis: Diagnosis | null, url: string | null }>",
        "Pay was pressed and nothing blocks. `preventDefault()` stops the opening.",
    ),
    ("payready-open", "CustomEvent<{ url: string, mode: Mode, window: Window }>", "The payment window is open."),
    ("payready-blocked", "CustomEvent<Diagnosis>", "Pay was pressed, and a step is shown instead."),
    ("payready-close", "CustomEvent<{ known: boolean }>", "The payment window is closed; with `known: false`, whether it is cannot be known any more."),
];

/// Part, what it is.
const PARTS: [(&str, &str); 12] = [
    ("panel", "The whole of what is shown after a press."),
    ("title", "What has happened."),
    ("reason", "One sentence that says why."),
    ("figure", "The drawing."),
    ("steps", "The list of what to do."),
    ("step", "One thing to do."),
    ("remedy", "A button or link that does or opens something. The main one has the part `primary` as well."),
    ("pay-anyway", "The button that opens the payment in spite of all."),
    ("help", "The link to the whole guide."),
    ("code", "What the support code folds out from."),
    ("note", "The one line beside an open payment."),
    ("button", "The pay button that the element has where the page gives it none."),
];

/// Custom property, syntax, default, what it sets.
const PROPERTIES: [(&str, &str, &str, &str); 7] = [
    ("--payready-font-family", "*", "inherit", "The typeface."),
    ("--payready-font-size-base", "<length>", "max(16px, 1em)", "The size of the text."),
    ("--payready-color-primary", "<color>", "light-dark(#1a56db, #8ab4ff)", "The main button, and what a drawing points at."),
    ("--payready-color-background", "<color>", "light-dark(#fff, #17191e)", "What is behind the text."),
    ("--payready-color-text", "<color>", "light-dark(#1b1d21, #eceef2)", "The text."),
    ("--payready-border-radius", "<length>", "12px", "How round the corners are."),
    ("--payready-spacing-unit", "<length>", "4px", "What distances are multiples of."),
];

/// The manifest.
#[must_use]
pub fn elements() -> Value {
    let attributes = ATTRIBUTES.map(|(name, kind, default, words)| {
        let mut attribute = json!({ "name": name, "type": { "text": kind }, "description": words });
        if let Some(default) = default {
            attribute["default"] = json!(default);
        }
        attribute
    });
    let events = EVENTS.map(|(name, kind, words)| json!({ "name": name, "type": { "text": kind }, "description": words }));
    let parts = PARTS.map(|(name, words)| json!({ "name": name, "description": words }));
    let properties = PROPERTIES.map(|(name, syntax, default, words)| json!({ "name": name, "syntax": syntax, "default": default, "description": words }));
    json!({
        "schemaVersion": "1.0.0",
        "modules": [{
            "kind": "javascript-module",
            "path": "payready.js",
            "declarations": [{
                "kind": "class", "customElement": true, "name": "PayReady", "tagName": "pay-ready",
                "superclass": { "name": "HTMLElement" },
                "description": "Finds out what stands in the way of a payment, and shows the one step that mends it.",
                "slots": [{ "name": "", "description": "The pay button, in open mode." }],
                "attributes": attributes, "events": events, "cssParts": parts, "cssProperties": properties,
            }],
            "exports": [{ "kind": "custom-element-definition", "name": "pay-ready", "declaration": { "name": "PayReady", "module": "payready.js" } }],
        }],
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;

    use payready::diagnosis::Attribute;

    use super::*;
    use crate::places::root;

    fn source(path: &str) -> String {
        fs::read_to_string(root().join(path)).unwrap()
    }

    #[test]
    fn the_attributes_are_those_of_the_loader_and_of_the_core() {
        let named: BTreeSet<_> = ATTRIBUTES.iter().map(|(name, ..)| *name).collect();
        let loader = source("www/loader/script.js");
        let list = loader.split("ATTRIBUTES = '").nth(1).and_then(|rest| rest.split('\'').next()).unwrap();
        assert_eq!(named, list.split(' ').collect());
        // What is only handed on to `window.open`, and what concerns the console alone, the core never sees.
        let core = Attribute::ALL.iter().map(|attribute| attribute.name());
        assert_eq!(named, core.chain(["window-features", "debug"]).collect());
    }

    #[test]
    fn the_types_and_the_reference_name_each_of_them() {
        let (types, reference) = (source("www/payready.d.ts"), source("docs/reference.md"));
        for (name, ..) in ATTRIBUTES {
            let typed = types.contains(&format!("  {name}?: ")) || types.contains(&format!("  \"{name}\"?: "));
            assert!(typed || name == "report-url", "{name} is not in the types");
            assert!(reference.contains(&format!("`{name}`")), "{name} is not in the reference");
        }
        for (name, ..) in EVENTS {
            assert!(types.contains(&format!("\"{name}\": CustomEvent")) && reference.contains(&format!("`{name}`")), "{name}");
        }
        for name in PARTS.iter().map(|(name, _)| name).chain(PROPERTIES.iter().map(|(name, ..)| name)) {
            assert!(reference.contains(&format!("`{name}`")), "{name} is not in the reference");
        }
    }

    #[test]
    fn a_property_and_its_default_are_those_of_the_style_sheet_and_no_other_is_there() {
        let sheet = source("src/ui/style.js");
        let used: BTreeSet<_> = sheet.split("var(").filter(|rest| rest.starts_with("--payready-")).filter_map(|rest| rest.split([',', ')']).next()).collect();
        assert_eq!(used, PROPERTIES.iter().map(|(name, ..)| *name).collect());
        for (name, _, default, _) in PROPERTIES {
            assert!(sheet.contains(&format!("var({name}, {default});")), "{name}");
        }
    }

    #[test]
    fn every_description_is_a_sentence() {
        fn descriptions<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
            match value {
                Value::Object(members) => {
                    found.extend(members.get("description").and_then(Value::as_str));
                    members.values().for_each(|value| descriptions(value, found));
                }
                Value::Array(items) => items.iter().for_each(|value| descriptions(value, found)),
                _ => {}
            }
        }
        let (manifest, mut found) = (elements(), Vec::new());
        descriptions(&manifest, &mut found);
        assert_eq!(found.len(), 2 + ATTRIBUTES.len() + EVENTS.len() + PARTS.len() + PROPERTIES.len());
        assert_eq!(found.into_iter().filter(|words| !words.ends_with('.')).collect::<Vec<_>>(), Vec::<&str>::new());
    }
}
