//! The bytes that a page costs, by file and by situation, as the browser's own list of resources tells them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::reading::{File, Reading};
use crate::visit::Course;

/// The situations, in the table's order: a healthy page until the diagnosis, until it is quiet, and when pay was pressed and the window
/// opened; the pointer resting on the pay button; and the guide shown.
pub const SITUATIONS: [&str; 5] = ["diagnosed", "quiet", "pressed", "rested", "guide"];

/// The files of one page in each situation.
#[derive(Default)]
pub struct Situations(BTreeMap<&'static str, BTreeMap<String, f64>>);

impl Situations {
    /// Takes in a visit. What the blank page has fetched too is the shop's.
    pub fn add(&mut self, course: Course, (before, after): &(Reading, Reading), blank: &BTreeSet<String>) {
        let diagnosed = before.diagnosed_at();
        match course {
            Course::Pressed => {
                self.put("diagnosed", before, blank, |file| diagnosed.is_some_and(|at| file.from <= at));
                self.put("quiet", before, blank, |_| true);
                self.put("pressed", after, blank, |_| true);
            }
            Course::Blocked => self.put("guide", after, blank, |_| true),
            Course::Rested => self.put("rested", before, blank, |_| true),
        }
    }

    fn put(&mut self, situation: &'static str, reading: &Reading, blank: &BTreeSet<String>, counts: impl Fn(&File) -> bool) {
        let mut files = BTreeMap::new();
        // The first is the page itself.
        for file in reading.files().iter().skip(1).filter(|file| counts(file) && !blank.contains(path(&file.name))) {
            *files.entry(path(&file.name).to_owned()).or_insert(0.0) += file.bytes;
        }
        self.0.insert(situation, files);
    }

    pub fn sum(&self, situation: &str) -> Option<f64> {
        Some(self.0.get(situation)?.values().sum())
    }

    /// Every file, with its bytes, and the first situation that it is fetched in.
    pub fn files(&self) -> Vec<(&str, f64, &'static str)> {
        let mut files: Vec<(&str, f64, &'static str)> = Vec::new();
        for situation in SITUATIONS {
            for (name, bytes) in self.0.get(situation).into_iter().flatten() {
                if !files.iter().any(|(known, ..)| known == name) {
                    files.push((name, *bytes, situation));
                }
            }
        }
        files
    }

    pub fn json(&self) -> Value {
        let sums: BTreeMap<_, _> = SITUATIONS.iter().filter_map(|situation| Some((*situation, self.sum(situation)?))).collect();
        json!({ "sums": sums, "files": self.0 })
    }
}

/// The paths of all that a page has fetched.
pub fn paths(reading: &Reading) -> BTreeSet<String> {
    reading.files().iter().map(|file| path(&file.name).to_owned()).collect()
}

/// A file's path, without its host.
fn path(name: &str) -> &str {
    name.find('/').and_then(|slash| name.get(slash..)).unwrap_or(name)
}
