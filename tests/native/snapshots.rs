//! What real browsers saw in each scenario, as the embed tests recorded it, leads to the same diagnosis here.
//!
//! `cargo xtask test embed --snapshots tests/native/snapshots` records anew.

use payready::diagnosis::{Attribute, Attributes, ConfigProblem, Environment, Evidence, Payment, Profile, Settings, Snapshot, Value, diagnose};

use super::profile::value;

fn list(value: &Value) -> &[Value] {
    match value {
        Value::List(items) => items,
        _ => &[],
    }
}

fn replay(record: &Value) -> Snapshot {
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

#[test]
fn every_recorded_snapshot_leads_to_the_same_diagnosis() {
    let mut replayed = 0;
    for file in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/native/snapshots")).expect("snapshots") {
        let path = file.expect("an entry").path();
        for line in std::fs::read_to_string(&path).expect("a file").lines() {
            let record: serde_json::Value = serde_json::from_str(line).expect("JSON");
            let again = serde_json::to_value(Value::from(&diagnose(&replay(&value(&record))))).expect("JSON");
            for member in ["verdict", "findings", "environment"] {
                assert_eq!(again[member], record["diagnosis"][member], "{}: {member}", record["id"]);
            }
            replayed += 1;
        }
    }
    assert!(replayed > 200, "only {replayed} snapshots");
}
