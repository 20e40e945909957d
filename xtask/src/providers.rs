//! What is made of all profiles together: the index by which a page's provider is found, and the table of `docs/providers.md`.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

/// A bundled profile: its name and what it says.
pub struct Bundled {
    /// The name of its file.
    pub name: String,
    /// All of it.
    pub profile: Value,
}

/// Reads every profile of a folder, in the order of their names.
///
/// # Errors
/// When one cannot be read, or is no JSON.
pub fn read_all(folder: &Path) -> Result<Vec<Bundled>> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let profile = serde_json::from_str(&text).with_context(|| format!("{}: expected JSON", path.display()))?;
        all.push(Bundled { name: path.file_stem().unwrap_or_default().to_string_lossy().into_owned(), profile });
    }
    all.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(all)
}

/// `profiles/index.json`: the signs of each provider, so that a page need not fetch every profile to find its own.
#[must_use]
pub fn index(all: &[Bundled]) -> Value {
    let signs = |bundled: &Bundled| {
        let mut one = Map::from_iter([("name".to_owned(), json!(bundled.name))]);
        one.extend(bundled.profile.pointer("/page/signs")?.as_object()?.clone());
        Some(Value::Object(one))
    };
    json!({ "profiles": all.iter().filter_map(signs).collect::<Vec<_>>() })
}

const HEAD: &str = "\
# Payment providers

This page is made of the profiles in `www/profiles/`; `cargo xtask providers` writes it anew.

A profile holds what is sourced, and nothing else: what is not known is not checked. With every provider, also with the profile `generic`,
Payready watches what is true of browsers: pop-ups, cookies and storage, the network, the shop's scripts and policies. The table says what
a profile adds to that.

**Watched**: what a rule or a probe looks at. **Known besides**: what the profile holds for people, and for what is no finding. **Cannot be
known**: where Payready stays silent. With no provider can a page know what a provider's frame or window shows, what a card company
says there, or whether the payment has succeeded.

No host below is asked whether it answers: without Payready's kit on it, a host's silence and a refusal look alike.

| provider | opens in | watched | known besides | cannot be known |
|---|---|---|---|---|
";

/// `docs/providers.md`.
#[must_use]
pub fn page(all: &[Bundled]) -> String {
    let all: Vec<_> = all.iter().filter(|bundled| bundled.name != "generic").collect();
    let mut page = HEAD.to_owned();
    for bundled in &all {
        let said = Said(&bundled.profile);
        let title = said.text("/title/en").unwrap_or(&bundled.name);
        let cells = [vec![said.ways()], said.watched(), said.besides(), said.unknown()].map(|lines| cell(&lines));
        page.push_str(&format!("| **{title}**<br>`{}` | {} |\n", bundled.name, cells.join(" | ")));
    }
    page.push_str("\n## Sources\n\nThe date is that of the source; where it has none, the day on which it was read.\n");
    for bundled in &all {
        page.push_str(&format!("\n### {}\n\n", bundled.name));
        for source in list(&bundled.profile, "/sources") {
            page.push_str(&source_line(source));
        }
    }
    page
}

fn source_line(source: &Value) -> String {
    let said = Said(source);
    let (date, note) = (said.text("/date").unwrap_or_default(), said.text("/note").unwrap_or_default());
    let place = said.text("/url").map(|url| format!(" <{url}>:")).unwrap_or_default();
    format!("- {} ({date}):{place} {note}\n", said.codes("/members"))
}

fn cell(lines: &[String]) -> String {
    lines.join("<br>").replace('|', "\\|")
}

fn list<'json>(value: &'json Value, pointer: &str) -> &'json [Value] {
    value.pointer(pointer).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// What a profile says, in words.
struct Said<'json>(&'json Value);

impl Said<'_> {
    fn text(&self, pointer: &str) -> Option<&str> {
        self.0.pointer(pointer)?.as_str()
    }

    fn has(&self, pointer: &str) -> bool {
        self.0.pointer(pointer).is_some()
    }

    fn names(&self, pointer: &str) -> Vec<&str> {
        list(self.0, pointer)
            .iter()
            .filter_map(|item| item.as_str().or_else(|| item.get("name")?.as_str()).or_else(|| item.get("parameter").or_else(|| item.get("address"))?.as_str()))
            .collect()
    }

    fn codes(&self, pointer: &str) -> String {
        self.names(pointer).iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
    }

    /// A sentence about what is at `pointer`, if anything is.
    fn about(&self, pointer: &str, before: &str) -> Option<String> {
        let codes = self.codes(pointer);
        (!codes.is_empty()).then(|| format!("{before} {codes}"))
    }

    fn ways(&self) -> String {
        let ways = |pointer: &str| {
            let names = self.names(pointer).into_iter().map(|mode| match mode {
                "popup" => "a window",
                "frame" => "a layer of the page",
                _ => "this tab",
            });
            names.collect::<Vec<_>>().join(", ")
        };
        match (ways("/payment/modes"), ways("/payment/phone/modes")) {
            (desktop, _) if desktop.is_empty() => "not known".to_owned(),
            (desktop, phone) if phone.is_empty() || phone == desktop => desktop,
            (desktop, phone) => format!("{desktop}; on phones {phone}"),
        }
    }

    /// What a rule or a probe of today looks at: whoever writes a new one moves its line here from `besides`.
    fn watched(&self) -> Vec<String> {
        let minimum = self.0.pointer("/browsers/minimum").and_then(Value::as_object).map(|versions| {
            let versions = versions.iter().map(|(name, version)| format!("{name} {}", version.as_str().unwrap_or_default()));
            format!("browsers older than {}", versions.collect::<Vec<_>>().join(", "))
        });
        let rules = self.names_of_rules();
        let watched: Vec<_> = [
            self.about("/page/scripts", "whether this script came:"),
            self.about("/page/globals", "whether it defines"),
            self.about("/page/requires", "whether the shop's page defines"),
            self.about("/frames/elements", "whether frames in these can be seen:"),
            self.about("/frames/hosts", "whether frames of these hosts can be seen, and whether the page's policy lets them in:"),
            minimum,
            self.about("/browsers/inApp/supported", "in-app browsers other than"),
            (!rules.is_empty()).then(|| format!("payments for which `{}` is told", rules.join("`, `"))),
            self.has("/cards").then(|| "how each card company's cards are authenticated".to_owned()),
        ]
        .into_iter()
        .flatten()
        .collect();
        if watched.is_empty() { vec!["what is watched with every provider".to_owned()] } else { watched }
    }

    fn names_of_rules(&self) -> Vec<&str> {
        list(self.0, "/rules").iter().filter_map(|rule| rule.get("finding")?.as_str()).collect()
    }

    fn besides(&self) -> Vec<String> {
        let isolated = (self.0.pointer("/page/policy/isolated") == Some(&Value::Bool(false))).then(|| "no page that is cross-origin isolated".to_owned());
        [
            self.about("/page/signs/scripts", "it is on a page with a script from"),
            self.about("/page/signs/globals", "it is on a page with the name"),
            self.about("/frames/popups/methods", "a window from inside its frame for"),
            self.about("/page/policy/opener", "Cross-Origin-Opener-Policy of the shop's page:"),
            isolated,
            self.about("/app/returns", "the way back from an app:"),
            self.about("/printed/programs", "programs of 2012:"),
            self.about("/printed/hosts", "hosts of 2012:"),
            self.about("/printed/pages", "pages of 2012:"),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn unknown(&self) -> Vec<String> {
        let modes = self.names("/payment/modes");
        let said = [
            (!self.has("/page/signs"), "whether a page works with it: it has no script there, so an attribute must name it"),
            (self.has("/page/signs") && !self.has("/page/scripts"), "whether its script came: no source has its whole address"),
            (modes.is_empty(), "how the payment page is shown"),
            (modes.contains(&"popup") && !self.has("/payment/opener"), "whether the shopper closed a window that says it is closed"),
            (modes.contains(&"frame") && !self.has("/frame"), "whether its frames have the cookies that they need"),
            (self.has("/frames/popups"), "whether the window from inside its frame was blocked, unless the self-check asks its kit"),
            (self.names("/payment/phone/modes").contains(&"redirect") || modes.contains(&"redirect"), "what becomes of a payment that has left in this tab"),
        ];
        said.into_iter().filter(|(so, _)| *so).map(|(_, words)| words.to_owned()).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::places::root;
    use crate::schema_tests::as_core_reads;
    use crate::schemas;

    fn bundled() -> Vec<Bundled> {
        read_all(&root().join("www/profiles")).unwrap()
    }

    /// The published schema, and the same one for profiles of our own, in which nothing may stand that it does not know.
    fn validators() -> [jsonschema::Validator; 2] {
        let published = schemas::profile();
        let mut strict = published.clone();
        close(&mut strict);
        [published, strict].map(|schema| jsonschema::validator_for(&schema).unwrap())
    }

    fn close(schema: &mut Value) {
        if let Some(members) = schema.as_object_mut() {
            members.values_mut().for_each(close);
            if members.get("properties").is_some_and(Value::is_object) && members.get("type") == Some(&json!("object")) {
                members.insert("additionalProperties".to_owned(), json!(false));
            }
        }
    }

    #[test]
    fn the_schema_is_a_json_schema() {
        assert!(jsonschema::meta::is_valid(&schemas::profile()));
        assert!(jsonschema::meta::is_valid(&schemas::diagnosis()));
    }

    #[test]
    fn every_bundled_profile_is_as_the_published_schema_says() {
        let validators = validators();
        let all = bundled();
        assert!(all.len() >= 19, "{}", all.len());
        for Bundled { name, profile } in all {
            for validator in &validators {
                let problems: Vec<_> = validator.iter_errors(&profile).map(|error| format!("{}: {error}", error.instance_path())).collect();
                assert_eq!(problems, Vec::<String>::new(), "{name}");
            }
            assert_eq!(profile["name"], json!(name));
        }
    }

    #[test]
    fn what_is_not_as_documented_is_not_valid() {
        let [published, strict] = validators();
        let profile = |member: Value| {
            let mut profile = json!({ "schema": 1, "name": "x" });
            profile.as_object_mut().unwrap().extend(member.as_object().unwrap().clone());
            profile
        };
        assert!(published.is_valid(&profile(json!({}))));
        for wrong in [
            json!({ "schema": 2 }),
            json!({ "name": 7 }),
            json!({ "payment": { "modes": ["tab"] } }),
            json!({ "payment": { "phone": { "modes": "popup" } } }),
            json!({ "hosts": [{ "ping": "/ping" }] }),
            json!({ "hosts": [{ "url": "ftp://pg.example" }] }),
            json!({ "browsers": { "minimum": { "netscape": "4" } } }),
            json!({ "browsers": { "inApp": { "supported": ["myspace"] } } }),
            json!({ "page": { "scripts": "https://pg.example/sdk.js" } }),
            json!({ "page": { "signs": { "scripts": ["pg.example"] } } }),
            json!({ "page": { "signs": { "scripts": ["https://pg.example/"] } } }),
            json!({ "page": { "requires": [{ "first": true }] } }),
            json!({ "page": { "requires": [{ "name": "back", "device": "watch" }] } }),
            json!({ "page": { "policy": { "opener": ["anything"] } } }),
            json!({ "frames": { "hosts": ["https://pg.example"] } }),
            json!({ "frames": { "hosts": ["*"] } }),
            json!({ "frames": { "hidden": "yes" } }),
            json!({ "app": { "returns": [{ "value": "x" }] } }),
            json!({ "printed": { "pages": [{ "purpose": "demo" }] } }),
            json!({ "rules": [{ "finding": "popup-blocked" }] }),
            json!({ "sources": [{ "url": "https://pg.example", "date": "2026-11-26", "note": "x" }] }),
            json!({ "sources": [{ "members": ["page"], "note": "x" }] }),
            json!({ "sources": [{ "members": ["page"], "date": "yesterday", "note": "x" }] }),
        ] {
            assert!(!published.is_valid(&profile(wrong.clone())), "{wrong}");
        }
        let unknown = profile(json!({ "frames": { "colour": "red" } }));
        assert!(published.is_valid(&unknown) && !strict.is_valid(&unknown), "an unknown member is a warning to others, and no member of ours");
    }

    /// Every path of a value in a profile, without the numbers of array items.
    fn paths(value: &Value, path: &str, found: &mut BTreeSet<String>) {
        match value {
            Value::Object(members) => {
                members.iter().for_each(|(name, member)| paths(member, &if path.is_empty() { name.clone() } else { format!("{path}.{name}") }, found));
            }
            Value::Array(items) if items.iter().any(Value::is_object) => items.iter().for_each(|item| paths(item, path, found)),
            _ => _ = found.insert(path.to_owned()),
        }
    }

    #[test]
    fn every_value_has_a_source() {
        for Bundled { name, profile } in bundled() {
            let mut found = BTreeSet::new();
            paths(&profile, "", &mut found);
            let sourced: Vec<_> = list(&profile, "/sources").iter().flat_map(|source| list(source, "/members")).filter_map(Value::as_str).collect();
            let within = |path: &str, member: &str| path.strip_prefix(member).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
            for path in &found {
                let own = ["schema", "name", "title", "sources"].iter().any(|member| within(path, member));
                assert!(own || sourced.iter().any(|member| within(path, member)), "{name}: {path} has no source");
            }
            for member in sourced {
                assert!(found.iter().any(|path| within(path, member)), "{name}: a source for {member}, which is not there");
            }
        }
    }

    #[test]
    fn every_provider_has_its_name_in_every_locale() {
        for Bundled { name, profile } in bundled().iter().filter(|bundled| bundled.name != "generic") {
            for locale in ["ko", "en", "ja", "zh-Hans"] {
                assert!(profile["title"][locale].as_str().is_some_and(|title| !title.is_empty()), "{name}: {locale}");
            }
        }
    }

    /// Without the kit on it, a host that is asked would look intercepted, or blocked by a shop's own policy. Nobody has measured whose
    /// windows keep their opener. And a name is missing only where the script that defines it is known.
    #[test]
    fn no_profile_says_what_would_raise_a_false_alarm() {
        for Bundled { name, profile } in bundled() {
            for member in ["/hosts", "/frame", "/payment/opener", "/payment/kit", "/payment/minWindow", "/browsers/refused", "/browsers/platforms", "/agents"] {
                assert!(profile.pointer(member).is_none(), "{name}: {member}");
            }
            assert!(list(&profile, "/page/scripts").len() <= 1, "{name}: another address of the same script is no second one");
            assert!(profile.pointer("/page/globals").is_none() || profile.pointer("/page/scripts").is_some(), "{name}");
        }
    }

    #[test]
    fn the_index_finds_each_provider_by_its_own_script_and_names() {
        let all = bundled();
        let index = as_core_reads(&index(&all));
        for Bundled { name, profile } in all.iter().filter(|bundled| bundled.profile.pointer("/page/signs").is_some()) {
            let found = |scripts: &[String], global: Option<&str>| payready::diagnosis::provider_of(&index, scripts, |asked| Some(asked) == global);
            for script in list(profile, "/page/scripts").iter().filter_map(Value::as_str) {
                assert_eq!(found(&[script.to_owned()], None).as_ref(), Some(name), "{script}");
            }
            for sign in list(profile, "/page/signs/scripts").iter().filter_map(Value::as_str) {
                assert_eq!(found(&[format!("https://{sign}x.js?y")], None).as_ref(), Some(name), "{sign}");
            }
            for global in list(profile, "/page/signs/globals").iter().filter_map(Value::as_str) {
                assert_eq!(found(&[], Some(global)).as_ref(), Some(name), "{global}");
            }
            for brought in list(profile, "/page/signs/brings").iter().filter_map(Value::as_str) {
                assert!(all.iter().any(|other| other.name == brought), "{name} brings {brought}");
            }
        }
    }

    #[test]
    fn the_page_of_the_docs_is_current() {
        let there = fs::read_to_string(root().join("docs/providers.md")).unwrap_or_default();
        assert!(there == page(&bundled()), "docs/providers.md is not what the profiles say; `cargo xtask providers` writes it");
    }
}
