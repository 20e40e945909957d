//! axe-core, inside the page that a browser is on: what it can tell of a page's accessibility.

use std::sync::OnceLock;

use anyhow::{Context, Result, bail};
use fantoccini::Client;
use serde_json::{Value, json};
use xtask::tools;

use crate::command;

/// WCAG 2.2 at level AA, with all that it includes.
const ALL: &str = "{ type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'] }";

/// What another theme can change.
const COLOURS: &str = "{ type: 'rule', values: ['color-contrast'] }";

/// `RULES` stands for those that are run.
const RUN: &str = "
    const done = arguments[arguments.length - 1]
    const told = ({ id, help, nodes }) => `${id}: ${help}: ${nodes.length} times, first ${nodes[0].html}`
    axe.run(document, { runOnly: RULES, resultTypes: ['violations'] })
        .then(({ violations, passes }) => done(passes.length ? violations.map(told) : 'axe looked at nothing'), error => done(String(error)))";

/// Has Chromium put axe-core into every page to come: sent to each anew, it takes longer than its work.
pub async fn install(client: &Client) -> Result<()> {
    command::chromium(client, "Page.addScriptToEvaluateOnNewDocument", json!({ "source": source()? })).await?;
    Ok(())
}

/// Every violation on the page, shadow trees included; none is what is wanted.
pub async fn violations(client: &Client) -> Result<Vec<String>> {
    run(client, ALL).await
}

/// The violations that the page has in this theme and may not have in another: half the time of [`violations`].
pub async fn violations_of_colour(client: &Client) -> Result<Vec<String>> {
    run(client, COLOURS).await
}

async fn run(client: &Client, rules: &str) -> Result<Vec<String>> {
    if client.execute("return typeof axe === 'undefined'", vec![]).await? == true {
        client.execute(source()?, vec![]).await.context("axe-core does not load")?;
    }
    match client.execute_async(&RUN.replace("RULES", rules), vec![]).await? {
        Value::Array(violations) => Ok(violations.iter().map(|violation| violation.as_str().unwrap_or_default().to_owned()).collect()),
        other => bail!("axe-core told no result: {other}"),
    }
}

fn source() -> Result<&'static str> {
    static SOURCE: OnceLock<String> = OnceLock::new();
    if let Some(source) = SOURCE.get() {
        return Ok(source);
    }
    let path = tools::page_modules()?.join("axe-core/axe.min.js");
    let source = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    // A script of WebDriver is a function's body: what the source declares would be gone with it.
    Ok(SOURCE.get_or_init(|| format!("{source}; window.axe = axe")))
}
