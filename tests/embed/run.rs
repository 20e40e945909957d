//! Runs a row of the table: the page without Payready first, then with it, and compares.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::{self, Display, Formatter};
use std::rc::Rc;
use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};
use fantoccini::Client;
use serde_json::{Value, json};
use xtask::serve::Running;

mod compare;

use crate::page::{Network, Page};
use crate::scenario::{Action, Control, Engine, Scenario, Site};
use compare::{codes, compare, count_of, differs, events, texts};

/// What a page came to, all actions done.
pub struct Outcome {
    pub opened: u32,
    pub second: u32,
    pub windows: usize,
    pub record: Value,
}

impl Display for Outcome {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { opened, second, windows, record } = self;
        let found = codes(record, |_| true);
        let [notes, opens, warnings, errors] = ["notes", "opens", "warnings", "errors"].map(|list| &record[list]);
        let told: Vec<_> = record["events"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|event| Some(format!("{}@{:.0}", event["type"].as_str()?, event["at"].as_f64()?)))
            .collect();
        write!(
            f,
            "opened {opened} and {second}, other windows {windows}, found {found:?}, notes {notes}, events {told:?}, calls {opens}, warnings {warnings}, errors {errors}"
        )
    }
}

/// Whether Payready is on the page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Guest {
    Payready,
    Nobody,
}

/// What pages without Payready came to in one engine. Many rows have the same one; it is run once.
pub type Controls = RefCell<HashMap<String, Rc<Outcome>>>;

/// Runs `row`, and returns what it came to; the error says in what the browser differs from it.
pub async fn run(client: &Client, demo: &Running, engine: Engine, row: &Scenario, controls: &Controls) -> Result<Option<Value>> {
    let bare = row.bare();
    let known = controls.borrow().get(&bare).cloned();
    let control = match known {
        Some(control) => control,
        None => Rc::new(control(client, demo, engine, row).await?),
    };
    controls.borrow_mut().insert(bare, control.clone());
    let own = own_demo(demo, row)?;
    let demo = own.as_ref().unwrap_or(demo);
    let (page, order) = load(client, demo, engine, row, Guest::Payready).await?;
    let expected = expect(&page, demo, &order, row, &control).await;
    let outcome = look(&page, demo, &order, row).await?;
    if let Err(error) = expected {
        // What is a fault of the driver stays one, beside what was seen.
        return Err(error.context(outcome.to_string()));
    }
    if let Some(difference) = differs(row, &control, &outcome) {
        bail!("{difference}: {outcome}");
    }
    compare(row, &control, &outcome).with_context(|| outcome.to_string())?;
    if !row.actions.iter().any(|action| matches!(action, Action::Remedy(_))) {
        ensure!(demo.agent_asked(&order) == 0, "this machine was asked, and nobody had clicked for it");
    }
    page.clear().await?;
    Ok(snapshot(demo, engine, row, &outcome.record))
}

/// What the rules of the core were given, and what they made of it; nothing where they were not asked.
fn snapshot(demo: &Running, engine: Engine, row: &Scenario, record: &Value) -> Option<Value> {
    let (diagnosis, attributes) = (&record["diagnosis"], &record["attributes"]);
    // What the loader says without the core, it says of a browser that it does not know.
    if diagnosis.is_null() || diagnosis["environment"]["engine"] == "unknown" {
        return None;
    }
    let profile = demo.profile(attributes["provider"].as_str().unwrap_or("generic"));
    // A profile that did not come was as good as none.
    let profile = if profile["name"] == diagnosis["provider"] { profile } else { Value::Null };
    let id = format!("{} {}", row.id, engine.name());
    Some(json!({ "id": id, "diagnosis": diagnosis, "profile": profile, "attributes": attributes, "today": record["today"] }))
}

/// A row that pulls the plug needs servers that nobody else uses.
fn own_demo(demo: &Running, row: &Scenario) -> Result<Option<Running>> {
    row.unplugs().then(|| demo.another()).transpose()
}

/// Acts, waits until the page is as the row says, and lets the probes have their say: a silence before they spoke is none.
async fn expect(page: &Page<'_>, demo: &Running, order: &str, row: &Scenario, control: &Outcome) -> Result<()> {
    act(page, demo, order, row, Guest::Payready).await?;
    wait(page, demo, order, row, control).await?;
    if !row.is_silent() {
        return Ok(());
    }
    let settled = page.settle().await?;
    let left = settled == "the page was left";
    ensure!(left || !row.has_core() || settled == "done", "no diagnosis came: {settled}");
    ensure!(left || row.has_core() || settled != "done", "a diagnosis came, which the row says cannot be");
    wait(page, demo, order, row, control).await
}

/// Waits until the page is as the row says.
async fn wait(page: &Page<'_>, demo: &Running, order: &str, row: &Scenario, control: &Outcome) -> Result<()> {
    let now = async || Ok::<_, anyhow::Error>(differs(row, control, &glance(page, demo, order).await?));
    let expected = page.until("what the row expects", || async { Ok(now().await?.is_none().then_some(())) });
    match (expected.await, now().await?) {
        (Err(_), Some(difference)) => bail!(difference),
        (waited, _) => waited,
    }
}

/// The same actions on the same page without Payready.
pub async fn control(client: &Client, demo: &Running, engine: Engine, row: &Scenario) -> Result<Outcome> {
    let (expected, why) = match row.control {
        Control::Same => (row.opened, "as with it"),
        Control::Opened(opened, why) => (opened, why),
    };
    let second = row.second.1;
    let own = own_demo(demo, row)?;
    let demo = own.as_ref().unwrap_or(demo);
    let (page, order) = load(client, demo, engine, row, Guest::Nobody).await?;
    act(&page, demo, &order, row, Guest::Nobody).await?;
    for (question, expected) in row.proof {
        let answer = page.answer(question).await?;
        ensure!(answer.starts_with(expected), "the fault is not there: {question} is {answer:?}, not {expected:?}");
    }
    let reached = page.until("the control page's payment", || async {
        let opened = demo.order(&order).opened >= expected && demo.order(&second_of(&order)).opened >= second;
        Ok(opened.then_some(()))
    });
    let reached = reached.await;
    let outcome = look(&page, demo, &order, row).await?;
    ensure!(reached.is_ok() && outcome.opened == expected, "without Payready the window opened {} times, not {expected} ({why}): {outcome}", outcome.opened);
    ensure!(outcome.second == second, "without Payready the second order's window opened {} times, not {second}: {outcome}", outcome.second);
    Ok(outcome)
}

async fn load<'a>(client: &'a Client, demo: &Running, engine: Engine, row: &Scenario, guest: Guest) -> Result<(Page<'a>, String)> {
    let (switch, kind) = match guest {
        Guest::Payready => ("", "tried"),
        Guest::Nobody => ("&payready=off", "control"),
    };
    let order = format!("{}-{}-{kind}-{}", row.id, engine.name(), demo.fresh_order());
    let goes_off = row.actions.iter().any(|action| matches!(action, Action::Offline));
    let site = if row.page.contains("parent-site=mall") { "mall" } else { "shop" };
    let shop = match row.site {
        Site::Loopback => demo.address(site),
        Site::Tls => demo.tls_address(site),
        Site::Far => demo.far_address(site),
    };
    // What the last visit switched off.
    if goes_off {
        Page::current(client, engine).await?.network(Network::On).await?;
    }
    let page = Page::load(client, engine, &format!("{shop}/checkout?order={order}&{}{switch}", row.page)).await?;
    Ok((page, order))
}

async fn act(page: &Page<'_>, demo: &Running, order: &str, row: &Scenario, guest: Guest) -> Result<()> {
    for action in row.actions.iter().filter(|action| guest == Guest::Payready || !action.needs_payready()) {
        match *action {
            Action::Press => page.press().await?,
            Action::PressPlace => page.press_place().await?,
            Action::PressAdvert => page.press_advert().await?,
            Action::Until(script) => page.until(script, || async { Ok(page.proves(script).await?.then_some(())) }).await?,
            Action::MinimizeWindow => page.minimize_other().await?,
            Action::Leave => page.leave().await?,
            Action::Back => page.back().await?,
            Action::SecondTab => {
                let tab = page.second_tab().await?;
                if guest == Guest::Payready {
                    tab.ready().await?;
                }
                tab.press().await?;
                page.until("the payment window of the second tab", || async { Ok((demo.order(order).opened > 0).then_some(())) }).await?;
                page.show().await?;
            }
            Action::Hide => page.hide().await?,
            Action::Show => page.show().await?,
            Action::Resize(width, height) => page.resize(width, height).await?,
            Action::Offline => page.network(Network::Off).await?,
            Action::Unplug => demo.stop(),
            Action::Remedy(name) => {
                ensure!(demo.agent_asked(order) == 0, "this machine was asked before the shopper's click");
                page.press_in_panel(&format!("[data-check='{name}']")).await?;
            }
            Action::RemedyIfOffered(name) => {
                let button = format!("[data-check='{name}']");
                if page.proves(&format!("return !!demo.find(\"{button}\")")).await? {
                    page.press_in_panel(&button).await?;
                }
            }
            Action::Unfold => page.press_in_panel("summary").await?,
            Action::Paste => page.paste().await?,
            Action::GrantStorageAccess => page.grant_storage_access().await?,
            Action::PressInFrame => page.press_in_frame().await?,
            Action::PressKey => page.press_key().await?,
            Action::TabAndEnter => page.tab_and_enter().await?,
            Action::CloseWindow => {
                // Not before it is there: a window that never loaded was never a payment.
                page.other_windows().await?;
                page.close_others().await?;
            }
            Action::Attempts(count) => {
                let what = format!("{count} calls of window.open by the shop");
                page.until(&what, || async {
                    let record = page.record().await?;
                    Ok((count_of(&record, "opens") >= count).then_some(()))
                })
                .await?;
            }
            Action::Ready => page.ready().await?,
            Action::Event(name) => {
                page.until(name, || async {
                    let record = page.record().await?;
                    Ok(events(&record, name).next().map(|_| ()))
                })
                .await?;
            }
            Action::Probed(name) => {
                page.until(&format!("a reading of the probe {name}"), || async {
                    let record = page.record().await?;
                    let probes = record["diagnosis"]["probes"].as_array();
                    Ok(probes.into_iter().flatten().any(|one| one["probe"] == name).then_some(()))
                })
                .await?;
            }
            Action::Lived(ms) => {
                page.until("the payment window to have lived", || async {
                    let record = page.record().await?;
                    let opened = events(&record, "payready-open").next().and_then(|event| event["at"].as_f64());
                    let now = record["now"].as_f64();
                    Ok(now.zip(opened).filter(|(now, opened)| now - opened >= ms as f64).map(|_| ()))
                })
                .await?;
            }
            Action::Click(selector) => page.click(selector).await?,
            Action::DoubleClick(selector) => page.double_click(selector).await?,
            Action::Type(selector, text) => page.type_into(selector, text).await?,
            Action::Keys(text) => page.keys(text).await?,
            Action::Wait(ms) => tokio::time::sleep(Duration::from_millis(ms)).await,
            Action::Noted(text) => {
                page.until(&format!("the note {text:?}"), || async {
                    let record = page.record().await?;
                    Ok(texts(&record, "notes").iter().any(|note| note.starts_with(text)).then_some(()))
                })
                .await?;
            }
            // Where it is the only way, "pay anyway" has another name.
            Action::Panel("anyway") => page.press_in_panel("[part~='pay-anyway']").await?,
            Action::Panel(task) => page.press_in_panel(&format!("[data-pay='{task}']")).await?,
        }
    }
    Ok(())
}

async fn look(page: &Page<'_>, demo: &Running, order: &str, row: &Scenario) -> Result<Outcome> {
    // In this order: a window that has loaded has been counted. Without a network none ever loads.
    let windows = if row.goes_dark() { page.others().await?.len() } else { page.other_windows().await? };
    Ok(Outcome { windows, ..glance(page, demo, order).await? })
}

/// The same without a look at other windows.
async fn glance(page: &Page<'_>, demo: &Running, order: &str) -> Result<Outcome> {
    Ok(Outcome { opened: demo.order(order).opened, second: demo.order(&second_of(order)).opened, windows: 0, record: page.record().await? })
}

/// The number of the shop's second order, `{payment-2}` in its page.
fn second_of(order: &str) -> String {
    format!("{order}-2")
}
