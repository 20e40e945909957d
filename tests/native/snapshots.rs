//! What real browsers saw in each scenario, as the embed tests recorded it, leads to the same diagnosis here.
//!
//! `cargo xtask test embed --snapshots tests/native/snapshots` records anew.

use payready::diagnosis::{Value, diagnose};

use super::replay::{records, replay, value};

#[test]
fn every_recorded_snapshot_leads_to_the_same_diagnosis() {
    let mut replayed = 0;
    for record in records() {
        let again = serde_json::to_value(Value::from(&diagnose(&replay(&value(&record))))).expect("JSON");
        for member in ["verdict", "findings", "environment"] {
            assert_eq!(again[member], record["diagnosis"][member], "{}: {member}", record["id"]);
        }
        replayed += 1;
    }
    assert!(replayed > 200, "only {replayed} snapshots");
}
