//! Medians and their spread.

use serde_json::{Value, json};

/// What many values of one kind come to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Summary {
    pub n: usize,
    pub min: f64,
    /// The first quartile.
    pub low: f64,
    pub median: f64,
    /// The third quartile.
    pub high: f64,
    pub max: f64,
}

impl Summary {
    /// Of no values there is none.
    pub fn of(values: &[f64]) -> Option<Self> {
        let mut sorted = values.to_vec();
        sorted.sort_by(f64::total_cmp);
        let (min, max) = (*sorted.first()?, *sorted.last()?);
        Some(Self { n: sorted.len(), min, low: quantile(&sorted, 1), median: quantile(&sorted, 2), high: quantile(&sorted, 3), max })
    }

    pub fn json(&self) -> Value {
        let Self { n, min, low, median, high, max } = self;
        json!({ "n": n, "min": min, "q1": low, "median": median, "q3": high, "max": max })
    }
}

/// The value after so many quarters of them, between two where it falls there.
#[allow(clippy::cast_precision_loss, reason = "there are never so many values")]
fn quantile(sorted: &[f64], quarters: usize) -> f64 {
    let place = (sorted.len() - 1) * quarters;
    let at = |index: usize| sorted.get(index).or(sorted.last()).copied().unwrap_or_default();
    let (before, after) = (at(place / 4), at(place / 4 + 1));
    (after - before).mul_add((place % 4) as f64 / 4.0, before)
}
