//! What is measured of a page's visits, by name.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::conditions::Condition;
use crate::reading::Reading;
use crate::statistics::Summary;
use crate::visit::Course;

/// A number that is measured.
pub struct Metric {
    pub key: &'static str,
    pub label: &'static str,
    pub unit: &'static str,
    /// By how much the browser's own unit is divided.
    pub scale: f64,
    pub digits: usize,
}

const fn metric(key: &'static str, label: &'static str, unit: &'static str, scale: f64, digits: usize) -> Metric {
    Metric { key, label, unit, scale, digits }
}

/// All of them, in the table's order.
pub const ALL: [Metric; 15] = [
    metric("requests", "requests", "", 1.0, 0),
    metric("loader", "script start → loader has run", "ms", 1.0, 1),
    metric("core", "script start → core is there", "ms", 1.0, 0),
    metric("diagnosis", "script start → diagnosis", "ms", 1.0, 0),
    metric("diagnosed", "page start → diagnosis", "ms", 1.0, 0),
    metric("blocking", "total blocking time", "ms", 1.0, 0),
    metric("longest", "longest task over 50 ms", "ms", 1.0, 0),
    metric("shift", "layout shift", "", 1.0, 3),
    metric("paint", "largest contentful paint", "ms", 1.0, 0),
    metric("heap", "heap of JavaScript", "KiB", 1024.0, 0),
    metric("wasm", "memory of wasm, core", "KiB", 1024.0, 0),
    metric("wasm-guide", "memory of wasm, core and guide", "KiB", 1024.0, 0),
    metric("open", "click → window.open", "ms", 1.0, 1),
    metric("guide", "refused → guide, its files to be fetched", "ms", 1.0, 0),
    metric("guide-there", "refused → guide, its files there", "ms", 1.0, 0),
];

/// Beside them, the longest task once the window was refused.
pub const GUIDE_TASK: Metric = metric("guide-task", "longest task while the guide comes", "ms", 1.0, 0);

/// All values of a bench, by metric, condition and page.
#[derive(Default)]
pub struct Values {
    values: BTreeMap<(&'static str, Condition, &'static str), Vec<f64>>,
    /// The longest task of each condition and page, and what it was.
    longest: BTreeMap<(Condition, &'static str), (f64, String)>,
}

impl Values {
    /// Takes in a visit: what was noted before the press, and after.
    pub fn add(&mut self, condition: Condition, page: &'static str, course: Course, (before, after): &(Reading, Reading)) {
        let mut put = |key, value: Option<f64>| {
            if let Some(value) = value {
                self.values.entry((key, condition, page)).or_default().push(value);
            }
        };
        let pressed = after.clicked().unwrap_or_default();
        match course {
            Course::Pressed => {
                #[allow(clippy::cast_precision_loss, reason = "no page fetches so many files")]
                put("requests", Some(before.files().len() as f64));
                put("loader", before.loader());
                put("core", before.core());
                put("diagnosis", before.diagnosis());
                put("diagnosed", before.diagnosed_at());
                put("blocking", Some(before.blocking()));
                put("longest", Some(before.longest_since(0.0)));
                put("shift", before.shift());
                put("paint", before.paint());
                put("heap", before.heap);
                put("wasm", before.wasm());
                put("open", after.open());
            }
            Course::Blocked => {
                put("guide", after.guide());
                put("wasm-guide", after.wasm());
            }
            Course::Rested => {
                put("guide-there", after.guide());
                put(GUIDE_TASK.key, Some(after.longest_since(pressed)));
            }
        }
        // A press that opens a window is the browser's own work above all.
        self.note_longest(condition, page, if course == Course::Pressed { before } else { after });
    }

    fn note_longest(&mut self, condition: Condition, page: &'static str, reading: &Reading) {
        let Some(what) = reading.longest_was() else { return };
        let longest = reading.longest_since(0.0);
        let known = self.longest.entry((condition, page)).or_default();
        if longest > known.0 {
            *known = (longest, what);
        }
    }

    pub fn summary(&self, metric: &Metric, condition: Condition, page: &'static str) -> Option<Summary> {
        let values: Vec<_> = self.values.get(&(metric.key, condition, page))?.iter().map(|value| value / metric.scale).collect();
        Summary::of(&values)
    }

    pub fn longest(&self, condition: Condition, page: &'static str) -> Option<&str> {
        Some(&self.longest.get(&(condition, page))?.1)
    }

    pub fn json(&self, pages: &[&'static str]) -> Value {
        let mut all = Map::new();
        for condition in Condition::ALL {
            for page in pages {
                let summary = |metric: &Metric| Some((metric.key.to_owned(), self.summary(metric, condition, page)?.json()));
                let metrics: Map<_, _> = ALL.iter().chain([&GUIDE_TASK]).filter_map(summary).collect();
                all.entry(condition.name()).or_insert_with(|| json!({}))[*page] = json!({ "metrics": metrics, "longest": self.longest(condition, page) });
            }
        }
        all.into()
    }
}
