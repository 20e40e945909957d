//! The table of `docs/topics.md`: for every topic of the guide, how it is found, what it says, where, and which tests in browsers ask for it.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use payready::diagnosis::Code;
use payready::guide::{Figure, Telling, Topic};

const HEAD: &str = "\
# Topics of the guide

This page is made of the guide's own tables and of the tests; `cargo xtask topics` writes it anew, and a native test compares.

**Found by**: the findings that lead to a step of the topic. What no page can see is asked of the shopper on the static page. **Steps** are
those of the panel. **Drawing** is the figure on the static page, which the last column but one names. **Tested by**: the tables of
`tests/embed` whose rows, in real browsers, are about those findings or about their absence; axe looks at every page as well (`P-02`).

| topic | about | found by | steps | drawing | page | tested by |
|---|---|---|---|---|---|---|
";

/// `docs/topics.md`.
///
/// # Errors
/// When a topic has a hole, or a source cannot be read.
pub fn page(root: &Path) -> Result<String> {
    let titles = read(&root.join("www/texts/en/guide-pages.ftl"))?;
    let mut tests = Vec::new();
    for folder in ["tests/embed", "tests/embed/table", "tests/embed/check_table"] {
        for entry in fs::read_dir(root.join(folder)).with_context(|| format!("cannot read {folder}"))? {
            let path = entry?.path();
            let is_table = folder != "tests/embed" || path.ends_with("typing.rs");
            if !is_table {
                continue;
            }
            let name = path.strip_prefix(root)?.with_extension("");
            tests.push((name.to_string_lossy().trim_start_matches("tests/embed/").to_owned(), read(&path)?));
        }
    }
    tests.sort();
    let mut page = HEAD.to_owned();
    for topic in Topic::ALL {
        let name = topic.name();
        let title = titles.split_once(&format!("topic-{name} =\n    .title = ")).and_then(|(_, rest)| rest.lines().next());
        let title = title.with_context(|| format!("topic {name} has no title in English"))?;
        let found: Vec<_> = Code::ALL.iter().filter(|code| topic.tellings().contains(&Telling::of(**code))).map(|code| code.name()).collect();
        let asked = |text: &str| found.iter().any(|code| text.contains(&format!("\"{code}\"")));
        let tested: Vec<_> = tests.iter().filter(|(_, text)| asked(text)).map(|(name, _)| name.as_str()).collect();
        let steps: Vec<_> = topic.tellings().iter().map(|telling| telling.name()).collect();
        let (found, tested) = (list(&found), list(&tested));
        ensure!(!found.is_empty() && !steps.is_empty() && !tested.is_empty(), "topic {name} has a hole: found by {found:?}, tested by {tested:?}");
        let figure = Figure::of_topic(*topic).name();
        let (upper, steps) = (name.to_uppercase(), list(&steps));
        writeln!(page, "| {upper} | {title} | {found} | {steps} | `{figure}` | `guide/en/topic-{name}.html` | {tested} |")?;
    }
    Ok(page)
}

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" ")
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

#[cfg(test)]
mod tests {
    use crate::places::root;

    #[test]
    fn the_table_of_topics_is_that_of_the_sources() {
        let page = super::page(root()).unwrap();
        assert!(page == std::fs::read_to_string(root().join("docs/topics.md")).unwrap(), "docs/topics.md is of other sources: cargo xtask topics");
    }
}
