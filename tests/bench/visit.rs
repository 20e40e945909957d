//! One visit of a page: it is loaded, perhaps pressed, and asked what it has noted.

use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use fantoccini::actions::{InputSource as _, MouseActions, PointerAction};
use fantoccini::{Client, Locator};
use serde_json::{Value, json};

use crate::command;
use crate::conditions::Condition;
use crate::page::Page;
use crate::reading::Reading;
use crate::scenario::Engine;

const MEASURE: &str = include_str!("measure.js");
/// A page is quiet when nothing has been fetched for so many milliseconds.
const QUIET_MS: u32 = 800;
/// So many milliseconds a moment is waited for.
const LONGEST_MS: u32 = 20_000;
/// Longer than a pointer must rest on the pay button to be taken for a sign that it will be pressed.
const REST: Duration = Duration::from_millis(400);

/// What happens on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// It is loaded, and pay is pressed, which opens the payment window.
    Pressed,
    /// Pay is pressed at once, and the window is refused: what the guide consists of is still to be fetched.
    Blocked,
    /// The same where the pointer has rested on the button: all of the guide is there.
    Rested,
}

/// A page, and whether it is known to tell of a diagnosis.
#[derive(Clone)]
pub struct Subject {
    pub name: &'static str,
    pub address: String,
    pub diagnoses: bool,
}

/// Has the measuring script run first on every page of this browser.
pub async fn prepare(client: &Client) -> Result<()> {
    for domain in ["Page.enable", "Network.enable", "HeapProfiler.enable"] {
        command::chromium(client, domain, json!({})).await?;
    }
    command::chromium(client, "Page.addScriptToEvaluateOnNewDocument", json!({ "source": MEASURE })).await?;
    Ok(())
}

/// Visits a page: what it had noted before it was pressed, and what in the end.
pub async fn visit(client: &Client, subject: &Subject, condition: Condition, course: Course) -> Result<(Reading, Reading)> {
    condition.set(client).await?;
    // Where the last visit has left the pointer, a pay button may come to lie under it.
    point(client, 1.0, 1.0).await?;
    let page = Page::load(client, Engine::Chromium, &subject.address).await?;
    let diagnosed = settle(client, subject.diagnoses.then_some(("diagnosis", "diagnosis"))).await?;
    ensure!(diagnosed, "{}: no diagnosis within {LONGEST_MS} ms", subject.name);
    if course == Course::Rested {
        rest(client).await?;
        settle(client, None).await?;
    }
    let mut before = report(client).await?;
    if course == Course::Pressed {
        before.heap = heap(client).await?;
    }
    client.execute("payreadyBench.refuse = arguments[0]", vec![(course != Course::Pressed).into()]).await?;
    page.press().await.with_context(|| format!("{}: the pay button, #pay", subject.name))?;
    let awaited = if course == Course::Pressed { ("opened", "opened") } else { ("guide", "guide-visible") };
    settle(client, (course == Course::Pressed || subject.diagnoses).then_some(awaited)).await?;
    let after = report(client).await?;
    page.close_others().await?;
    Ok((before, after))
}

/// The pointer comes to rest on the pay button.
async fn rest(client: &Client) -> Result<()> {
    let button = client.find(Locator::Css("#pay")).await?;
    let (x, y, width, height) = button.rectangle().await?;
    point(client, x + width / 2.0, y + height / 2.0).await?;
    tokio::time::sleep(REST).await;
    Ok(())
}

async fn point(client: &Client, x: f64, y: f64) -> Result<()> {
    let there = PointerAction::MoveTo { duration: None, x, y };
    Ok(client.perform_actions(MouseActions::new("mouse".to_owned()).then(there)).await?)
}

/// Waits for a moment, by its name and that of the mark that stands for it, and for quiet; says whether it came.
async fn settle(client: &Client, moment: Option<(&str, &str)>) -> Result<bool> {
    let (moment, mark) = moment.map_or((Value::Null, Value::Null), |(moment, mark)| (moment.into(), mark.into()));
    let arguments = vec![moment, mark, QUIET_MS.into(), LONGEST_MS.into()];
    Ok(client.execute_async("payreadyBench.settle(...arguments)", arguments).await? == true)
}

async fn report(client: &Client) -> Result<Reading> {
    Ok(Reading::of(client.execute("return payreadyBench.report()", vec![]).await?))
}

/// The bytes of JavaScript's heap that are in use, after what nobody needs has been cleared away.
async fn heap(client: &Client) -> Result<Option<f64>> {
    // Once more: what the first leaves behind is what waited for it.
    for _ in 0..2 {
        command::chromium(client, "HeapProfiler.collectGarbage", json!({})).await?;
    }
    Ok(command::chromium(client, "Runtime.getHeapUsage", json!({})).await?["usedSize"].as_f64())
}
