//! The native half of the bench: what the pure half of the crate costs on this machine, in the release's own profile.
//!
//! It prints one JSON object; `cargo xtask bench` makes a table of it.
#![allow(clippy::expect_used, clippy::panic, reason = "a bench stops where its data is not as expected")]

#[path = "../native/replay.rs"]
mod replay;
#[path = "../native/words.rs"]
#[allow(dead_code, reason = "the tests need more of it")]
mod words;

use std::hint::black_box;
use std::time::{Duration, Instant};

use payready::diagnosis::{Contacts, Diagnosis, Profile, Snapshot, Value, diagnose};
use payready::guide::{Ways, panel, wording};
use payready::presentation::Standing;
use serde_json::{Map, json};

/// How many stretches of calls are measured for each input.
const ROUNDS: usize = 5;
/// One measured stretch lasts at least so long: a clock is not exact enough for a single call.
const STRETCH: Duration = Duration::from_micros(300);

fn main() {
    let records: Vec<Value> = replay::records().iter().map(replay::value).collect();
    let snapshots: Vec<Snapshot> = records.iter().map(replay::replay).collect();
    let guided: Vec<Diagnosis> = snapshots.iter().map(diagnose).filter(|diagnosis| !diagnosis.findings.is_empty()).collect();
    let profiles: Vec<&Value> = records.iter().filter_map(|record| record.get("profile")).filter(|profile| Profile::read(profile).is_ok()).collect();
    let texts = words::pack("ko");
    let mut all = Map::new();
    let mut add = |name: &str, times: Vec<f64>, inputs: usize| all.insert(name.into(), summary(times, inputs));
    add("rules", measure(&snapshots, diagnose), snapshots.len());
    add("wording", measure(&guided, |about| about.findings.first().map(|finding| wording(finding, &about.environment))), guided.len());
    let contacts = Contacts::default();
    add("panel", measure(&guided, |about| panel(about, &texts, &contacts, Standing::Answer, &Ways::default())), guided.len());
    add("profile", measure(&profiles, |profile| Profile::read(profile)), profiles.len());
    println!("{}", serde_json::Value::Object(all));
}

/// The median time of a call in nanoseconds, for each input.
fn measure<I, O>(inputs: &[I], call: impl Fn(&I) -> O) -> Vec<f64> {
    let times = |input: &I| {
        let mut rounds: Vec<f64> = (0..ROUNDS).map(|_| stretch(input, &call)).collect();
        median(&mut rounds)
    };
    inputs.iter().map(times).collect()
}

/// The mean time of a call over one stretch.
fn stretch<I, O>(input: &I, call: impl Fn(&I) -> O) -> f64 {
    let began = Instant::now();
    let mut calls = 0_u32;
    while began.elapsed() < STRETCH {
        for _ in 0..8 {
            black_box(call(black_box(input)));
        }
        calls += 8;
    }
    began.elapsed().as_secs_f64() * 1e9 / f64::from(calls)
}

fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// Over all inputs: the least, the median, and the most.
fn summary(mut times: Vec<f64>, inputs: usize) -> serde_json::Value {
    let median = median(&mut times);
    json!({ "inputs": inputs, "min": times.first(), "median": median, "max": times.last() })
}
