//! The examples, served with the packed package: Payready comes, the shop's button opens its window, and Payready tells of it.

use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};
use fantoccini::{Client, Locator};
use serde_json::Value;
use tokio::time::sleep;
use xtask::package;
use xtask::serve::Folder;

use crate::page::PATIENCE;

/// Waits until Payready can diagnose, and from then on notes what it tells.
const READY: &str = "
    const done = arguments[0], told = (window.told = [])
    for (const name of ['open', 'blocked']) addEventListener(`payready-${name}`, ({ type, detail }) => told.push(`${type} ${detail.url}`))
    const began = performance.now()
    const wait = () => {
      if (window.payready) payready.ready.then(() => done('ready'), (error) => done(String(error)))
      else if (performance.now() - began < 60000) setTimeout(wait, 20)
      else done('Payready has not come')
    }
    wait()";

/// Presses pay in an example, as a shopper does.
pub async fn pay(client: &Client, example: &str) -> Result<()> {
    let served = Folder::start(package::site(example))?;
    client.goto(&served.address()).await?;
    let button = client.wait().at_most(PATIENCE).for_element(Locator::Id("pay")).await.context("there is no button")?;
    let state = client.execute_async(READY, vec![]).await?;
    ensure!(state == "ready", "{state}");
    let shop = client.window().await?;
    button.click().await?;
    let told = async {
        loop {
            let told = client.execute("return window.told", vec![]).await?;
            if told != Value::Array(Vec::new()) {
                return anyhow::Ok(told);
            }
            sleep(Duration::from_millis(50)).await;
        }
    };
    let told = tokio::time::timeout(PATIENCE, told).await.context("Payready told nothing")??;
    let windows = client.windows().await?;
    let Some(payment) = windows.iter().find(|window| **window != shop) else { bail!("no window opened; told: {told}") };
    client.switch_to_window(payment.clone()).await?;
    let title = client.wait().at_most(PATIENCE).for_element(Locator::Css("h1")).await.context("the window stayed empty")?.text().await?;
    client.close_window().await?;
    client.switch_to_window(shop).await?;
    ensure!(windows.len() == 2, "{} windows", windows.len());
    ensure!(title == "The payment provider's page", "the window shows {title:?}");
    ensure!(told == serde_json::json!(["payready-open /pay.html"]), "told: {told}");
    Ok(())
}
