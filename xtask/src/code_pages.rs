//! A page for each finding code, for integrators: what it means exactly, who mends it and how, and what a real browser's diagnosis says.
//! All of it is taken from where it is used: the criterion from the code's comment, the words from the texts, the example from the recorded
//! diagnoses that the rules are tested with.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use anyhow::{Context as _, Result, ensure};
use payready::diagnosis::{Audience, Code};
use serde_json::Value;

use crate::markup::escape;
use crate::places::root;
use crate::texts::Texts;

const SOURCE: &str = "src/diagnosis/finding.rs";

/// Where the recorded diagnoses are, and the browsers that they are of.
const SNAPSHOTS: &str = "tests/native/snapshots";
const BROWSERS: [(&str, &str); 3] = [("chromium", "Chromium"), ("firefox", "Firefox"), ("webkit", "WebKitGTK")];

/// The pages by their path below the release's folder, and an index of them.
///
/// # Errors
/// When a code has no comment, or a recorded diagnosis cannot be read.
pub fn pages(texts: &[Texts]) -> Result<Vec<(String, String)>> {
    let source = fs::read_to_string(root().join(SOURCE)).with_context(|| format!("cannot read {SOURCE}"))?;
    let examples = examples()?;
    let english = texts.iter().find(|texts| texts.locale == "en").context("the texts in English")?;
    let mut index = String::new();
    let mut pages = Vec::new();
    for code in Code::ALL {
        let name = code.name();
        let criterion = criterion(&source, name)?;
        let _ = writeln!(index, "<dt><a href=\"{name}.html\"><code>{name}</code></a></dt>\n<dd>{}</dd>", in_markup(&criterion));
        let mended = mended(*code, english, texts)?;
        let example = examples
            .get(name)
            .map_or_else(String::new, |(browser, evidence)| format!("<h2>Evidence</h2>\n<p>As {browser} gave it in a test:</p>\n<dl>\n{evidence}</dl>\n"));
        let body = format!(
            "<h1><code>{name}</code></h1>\n<h2>Criterion</h2>\n<p>{}</p>\n<h2>Who mends it</h2>\n{mended}{example}\
             <p class=\"after\"><a href=\"index.html\">All codes</a></p>",
            in_markup(&criterion)
        );
        pages.push((format!("codes/{name}.html"), document(name, &body)));
    }
    let body = format!("<h1>Finding codes</h1>\n<p>What a diagnosis of Payready can find.</p>\n<dl>\n{index}</dl>");
    pages.push(("codes/index.html".into(), document("Finding codes", &body)));
    Ok(pages)
}

fn document(title: &str, body: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title} – Payready</title>\n<link rel=\"stylesheet\" href=\"../guide/guide.css\">\n</head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )
}

/// The comment above a code, which is its exact criterion.
fn criterion(source: &str, name: &str) -> Result<String> {
    let place = source.find(&format!(" = \"{name}\",")).with_context(|| format!("{SOURCE}: no code {name}"))?;
    let before = source.get(..place).unwrap_or_default();
    let mut lines: Vec<_> = before.lines().rev().skip(1).map_while(|line| line.trim().strip_prefix("/// ")).collect();
    lines.reverse();
    ensure!(!lines.is_empty(), "{SOURCE}: {name} has no comment");
    Ok(lines.join(" "))
}

/// A comment's text with its code as code.
fn in_markup(comment: &str) -> String {
    let part = |(i, part): (usize, &str)| if i % 2 == 1 { format!("<code>{}</code>", escape(part)) } else { escape(part) };
    comment.split('`').enumerate().map(part).collect()
}

/// Who mends it, and how: the line to change, or the guide's step in every language.
fn mended(code: Code, english: &Texts, texts: &[Texts]) -> Result<String> {
    let (audience, step) = code.mended_by();
    let who = match audience {
        Audience::Shopper => "The shopper",
        Audience::Merchant => "The shop",
        Audience::Provider => "The payment provider",
    };
    let Some(step) = step else {
        let key = format!("check-fix.{}", code.name());
        let how = english.get(&key).with_context(|| format!("no text {key}"))?;
        return Ok(format!("<p>{who}. {}</p>\n", escape(how)));
    };
    let links: Vec<_> = texts
        .iter()
        .filter_map(|texts| {
            let title = texts.get(&format!("{}.title", step.name()))?;
            let Texts { locale, .. } = texts;
            Some(format!("<li lang=\"{locale}\"><a hreflang=\"{locale}\" href=\"../guide/{locale}/{}.html\">{}</a></li>", step.name(), escape(title)))
        })
        .collect();
    ensure!(links.len() == texts.len(), "{}: a language has no title for the step {}", code.name(), step.name());
    Ok(format!("<p>{who}, by this step of the guide:</p>\n<ul>\n{}\n</ul>\n", links.join("\n")))
}

/// For each code that was recorded, a browser and what its finding rested on, as items of a list.
fn examples() -> Result<BTreeMap<String, (&'static str, String)>> {
    let mut examples = BTreeMap::new();
    for (file, browser) in BROWSERS {
        let path = root().join(SNAPSHOTS).join(file).with_extension("jsonl");
        let lines = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        for line in lines.lines() {
            let snapshot: Value = serde_json::from_str(line).with_context(|| format!("{}: not JSON", path.display()))?;
            for finding in snapshot["diagnosis"]["findings"].as_array().into_iter().flatten() {
                let (Some(code), Some(evidence)) = (finding["code"].as_str(), finding["evidence"].as_object()) else { continue };
                if evidence.is_empty() || examples.contains_key(code) {
                    continue;
                }
                let item = |(name, value): (&String, &Value)| {
                    format!("<dt><code>{}</code></dt>\n<dd><code>{}</code></dd>\n", escape(name), escape(value.as_str().unwrap_or_default()))
                };
                examples.insert(code.to_owned(), (browser, evidence.iter().map(item).collect()));
            }
        }
    }
    Ok(examples)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::read_all;

    #[test]
    fn every_code_has_a_page_with_its_criterion_and_who_mends_it() {
        let all: BTreeMap<_, _> = pages(&read_all(&root().join("www/texts")).unwrap()).unwrap().into_iter().collect();
        assert_eq!(all.len(), Code::ALL.len() + 1);
        let late = &all["codes/popup-too-late.html"];
        assert!(late.contains("<p><code>window.open</code> gave <code>null</code>, and the click's activation was over or spent:"), "{late}");
        assert!(late.contains("<p>The shop. The payment window isn’t opened at the moment of the press"), "{late}");
        assert!(late.contains("<dt><code>activation</code></dt>\n<dd><code>inactive</code></dd>"), "{late}");
        assert!(all["codes/popup-blocked.html"].contains("href=\"../guide/ko/allow-popups.html\""));
        assert!(all["codes/index.html"].contains("<a href=\"popup-too-late.html\">"));
    }

    #[test]
    fn a_code_without_a_comment_is_an_error() {
        assert!(criterion("    Offline = \"offline\",", "offline").is_err());
        assert!(criterion("", "offline").is_err());
        assert_eq!(criterion("/// It is,\n/// `so`.\n    Offline = \"offline\",", "offline").unwrap(), "It is, `so`.");
    }
}
