//! What was measured, as a table for people.

use serde_json::Value;

use crate::browser::{BLANK, Measured, PAYREADY};
use crate::conditions::Condition;
use crate::metrics::{ALL, GUIDE_TASK, Metric};
use crate::situations::SITUATIONS;
use crate::statistics::Summary;

/// Prints the browser's half.
pub fn print(measured: &Measured) {
    println!("{}: medians, and the quartiles in brackets", measured.chromium);
    for condition in Condition::ALL {
        println!();
        row(condition.name(), measured.pages.iter().map(|page| (*page).to_owned()), "Payready to the last");
        for metric in ALL.iter().chain([&GUIDE_TASK]) {
            metric_row(measured, metric, condition);
        }
        for page in &measured.pages {
            if let Some(what) = measured.values.longest(condition, page) {
                println!("  longest task of any run, {page}: {what}");
            }
        }
    }
    bytes(measured);
}

fn row(label: &str, cells: impl Iterator<Item = String>, last: &str) {
    let cells: String = cells.map(|cell| format!("{cell:>22}")).collect();
    println!("{label:<42}{cells}  {last}");
}

fn metric_row(measured: &Measured, metric: &Metric, condition: Condition) {
    let summary = |page| measured.values.summary(metric, condition, page);
    if measured.pages.iter().all(|page| summary(page).is_none()) {
        return;
    }
    let cells = measured.pages.iter().map(|page| summary(page).map_or_else(|| "–".to_owned(), |summary| cell(&summary, metric.digits)));
    let other = measured.pages.iter().rev().find(|page| **page != PAYREADY).copied().unwrap_or(BLANK);
    let label = if metric.unit.is_empty() { metric.label.to_owned() } else { format!("{}, {}", metric.label, metric.unit) };
    row(&label, cells, &ratio(summary(PAYREADY), summary(other)));
}

fn cell(summary: &Summary, digits: usize) -> String {
    let Summary { low, median, high, .. } = summary;
    format!("{median:.digits$} ({low:.digits$}–{high:.digits$})")
}

fn ratio(own: Option<Summary>, other: Option<Summary>) -> String {
    match (own, other) {
        (Some(own), Some(other)) if other.median > 0.0 => format!("× {:.2}", own.median / other.median),
        (Some(own), Some(other)) => format!("+ {:.1}", own.median - other.median),
        _ => String::new(),
    }
}

fn bytes(measured: &Measured) {
    for (page, situations) in &measured.situations {
        println!("\nbytes that {page} adds, compressed (a file stands with the first situation that fetches it)");
        for situation in SITUATIONS {
            let Some(sum) = situations.sum(situation) else { continue };
            println!("{:<42}{sum:>10}", title(situation));
            for (name, bytes, _) in situations.files().iter().filter(|(.., first)| *first == situation) {
                println!("  {name:<40}{bytes:>10}");
            }
        }
    }
}

fn title(situation: &str) -> &'static str {
    match situation {
        "diagnosed" => "healthy, until the diagnosis",
        "quiet" => "healthy, until nothing more is fetched",
        "pressed" => "healthy, pressed and opened",
        "rested" => "healthy, the pointer rests on pay",
        _ => "blocked, the guide is shown",
    }
}

/// Prints the native half.
pub fn print_native(native: &Value) {
    println!("\nnatively, nanoseconds for each call: the median of all inputs (the least–the most)");
    for (key, label) in [("rules", "rules"), ("wording", "choice of the guide's step"), ("panel", "the panel with its words"), ("profile", "parsing a profile")]
    {
        let number = |name: &str| native[key][name].as_f64().unwrap_or_default();
        println!("{label:<42}{:>10.0} ({:.0}–{:.0}), {} inputs", number("median"), number("min"), number("max"), native[key]["inputs"]);
    }
}
