//! What a row says, against what came of its page, and that against the page without Payready.

use anyhow::{Result, ensure};
use serde_json::Value;

use super::Outcome;
use crate::scenario::{Notes, Scenario};

/// In what the outcome is not yet as the row says.
pub(super) fn differs(row: &Scenario, control: &Outcome, outcome: &Outcome) -> Option<String> {
    let Outcome { opened, second, record, .. } = outcome;
    if *opened != row.opened {
        return Some(format!("the payment window was opened {} times, not {}", opened, row.opened));
    }
    if *second != row.second.0 {
        return Some(format!("the second order's payment window was opened {second} times, not {}", row.second.0));
    }
    if let Notes::Same = row.notes
        && let Some(difference) = other_notes(&control.record, record)
    {
        return Some(difference);
    }
    let mut found = codes(record, |severity| severity != "notice");
    let mut expected = row.findings.to_vec();
    found.sort_unstable();
    expected.sort_unstable();
    if found != expected {
        return Some(format!("found {found:?}, not {expected:?}"));
    }
    let notices = codes(record, |severity| severity == "notice");
    if let Some(missing) = row.notices.iter().find(|code| !notices.contains(code)) {
        return Some(format!("no notice {missing}"));
    }
    let found = codes(record, |_| true);
    if let Some(wrong) = row.never.iter().find(|code| found.contains(code)) {
        return Some(format!("found {wrong}, which is not so"));
    }
    for (place, text) in row.says {
        let stands = record["diagnosis"].pointer(place).unwrap_or(&Value::Null);
        if stands.as_str().map_or_else(|| stands.to_string(), str::to_owned) != *text {
            return Some(format!("{place} is {stands}, not {text}"));
        }
    }
    if row.open_in_click {
        let mut opens = events(record, "payready-open");
        if !opens.any(|event| event["pressing"] == true) {
            return Some("no payready-open inside the click".into());
        }
    }
    let warned = texts(record, "warnings");
    let named = |warning: &&str| row.warning.iter().all(|part| warning.contains(part));
    if !row.warning.is_empty() && !warned.iter().any(named) {
        return Some(format!("no console warning with {:?}", row.warning));
    }
    None
}

/// What holds for every row, whatever it is about.
pub(super) fn compare(row: &Scenario, control: &Outcome, outcome: &Outcome) -> Result<()> {
    let known = texts(&control.record, "errors");
    let expected = |error: &&str| known.contains(error) || row.noise.iter().any(|noise| error.starts_with(noise));
    let errors: Vec<_> = texts(&outcome.record, "errors").into_iter().filter(|error| !expected(error)).collect();
    ensure!(errors.is_empty(), "errors on the page: {errors:?}");

    let most = control.windows.max((row.opened + row.second.0) as usize);
    ensure!(outcome.windows <= most, "{} windows beside the page, at most {most} expected", outcome.windows);

    if row.is_silent() {
        let told = texts(&outcome.record, "told");
        ensure!(told.is_empty(), "told on the way, though there is nothing: {told:?}");
        ensure!(outcome.record["shown"] != true, "a panel or a note is up, and there is nothing to say");
    }

    let shops = texts(&control.record, "warnings");
    let warnings: Vec<_> = texts(&outcome.record, "warnings").into_iter().filter(|warning| !shops.contains(warning)).collect();
    let allowed = usize::from(!row.warning.is_empty());
    ensure!(warnings.len() == allowed, "{} console warnings, {allowed} expected: {warnings:?}", warnings.len());
    Ok(())
}

/// In what the shop's own code saw something else with Payready than without it.
fn other_notes(control: &Value, record: &Value) -> Option<String> {
    let (alone, here) = (texts(control, "notes"), texts(record, "notes"));
    (alone != here).then(|| format!("the shop noted {here:?}, and without Payready {alone:?}"))
}

pub(super) fn codes(record: &Value, wanted: impl Fn(&str) -> bool) -> Vec<&str> {
    let findings = record["diagnosis"]["findings"].as_array();
    findings.into_iter().flatten().filter(|finding| finding["severity"].as_str().is_some_and(&wanted)).filter_map(|finding| finding["code"].as_str()).collect()
}

pub(super) fn events<'a>(record: &'a Value, name: &'a str) -> impl Iterator<Item = &'a Value> {
    let all = record["events"].as_array().into_iter().flatten();
    all.filter(move |event| event["type"] == name)
}

pub(super) fn texts<'a>(record: &'a Value, list: &str) -> Vec<&'a str> {
    let all = record[list].as_array().into_iter().flatten();
    all.filter_map(Value::as_str).collect()
}

pub(super) fn count_of(record: &Value, list: &str) -> u64 {
    record[list].as_array().map_or(0, |all| all.len() as u64)
}
