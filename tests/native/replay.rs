//! The recorded snapshots, and how one is turned into what the rules are given.

use payready::diagnosis::{Attribute, Attributes, ConfigProblem, Environment, Evidence, Payment, Profile, Settings, Snapshot, Value};

/// JSON as the browser would hand it over.
pub fn value(json: &serde_json::Value) -> Value {
    match json {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::Bool(flag) => Value::Bool(*flag),
        serde_json::Value::Number(number) => Value::Number(number.as_f64().expect("a double")),
        serde_json::Value::String(text) => Value::Text(text.clone()),
        serde_json::Value::Array(items) => Value::List(items.iter().map(value).collect()),
        serde_json::Value::Object(members) => Value::Map(members.iter().map(|(name, member)| (name.clone(), value(member))).collect()),
    }
}

/// All records, of every engine.
pub fn records() -> Vec<serde_json::Value> {
    let files = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/native/snapshots")).expect("snapshots");
    let texts = files.map(|file| std::fs::read_to_string(file.expect("an entry").path()).expect("a file"));
    texts.flat_map(|text| text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect::<Vec<_>>()).collect()
}

fn list(value: &Value) -> &[Value] {
    match value {
        Value::List(items) => items,
        _ => &[],
    }
}

/// The snapshot that a record was made of.
pub fn replay(record: &Value) -> Snapshot {
    let told = record.get("diagnosis").expect("a diagnosis");
    let profile = record.get("profile").and_then(|profile| Profile::read(profile).ok()).map(|(profile, _)| profile).unwrap_or_default();
    let mut attributes = Attributes { target_found: true, ..Attributes::default() };
    if let Some(Value::Map(members)) = record.get("attributes") {
        let known = |(name, value): &(String, Value)| Some((Attribute::from_name(name)?, value.as_text()?.to_owned()));
        attributes.given = members.iter().filter_map(known).collect();
    }
    let (settings, _) = Settings::read(&attributes, &profile);
    let mut snapshot = Snapshot {
        environment: told.get("environment").and_then(Environment::read).expect("an environment"),
        mode: settings.mode.or_else(|| profile.modes.first().copied()).unwrap_or_default(),
        payment: Payment { today: record.get("today").and_then(Value::as_text).unwrap_or_default().to_owned(), ..settings.payment },
        profile,
        ..Snapshot::default()
    };
    for evidence in list(told.get("probes").expect("probes")) {
        snapshot.recall(Evidence::read(evidence).unwrap_or_else(|| panic!("no evidence: {evidence:?}")));
    }
    // A mistake in the page's set-up is told by its finding alone.
    for finding in list(told.get("findings").expect("findings")) {
        if finding.get("code").and_then(Value::as_text) == Some("invalid-config") {
            let fact = |name| finding.get("evidence").and_then(|facts| facts.get(name)).and_then(Value::as_text).unwrap_or_default().to_owned();
            snapshot.config.push(ConfigProblem { name: fact("name").into(), given: String::new(), expected: fact("expected").into() });
        }
    }
    snapshot
}
