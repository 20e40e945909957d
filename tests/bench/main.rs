//! The bench: what Payready costs a page in Chromium, beside the same page without it, and what its pure half costs natively.
//!
//! `cargo xtask bench [--runs N] [--json FILE] [--only browser|native] [--against URL-OR-DIR]`. It fails where a page does not do what it is
//! to do, and never because of a time.

mod browser;
#[path = "../embed/command.rs"]
#[allow(dead_code, reason = "the bench drives Chromium alone")]
mod command;
mod conditions;
#[path = "../embed/display.rs"]
mod display;
#[path = "../embed/driver.rs"]
mod driver;
mod metrics;
#[path = "../embed/page/mod.rs"]
#[allow(dead_code, reason = "the bench does less on a page")]
mod page;
mod reading;
#[path = "../embed/scenario.rs"]
#[allow(dead_code, reason = "the bench has a browser's set-up, and no scenarios")]
mod scenario;
#[path = "../embed/setups.rs"]
#[allow(dead_code, reason = "the bench needs the usual one")]
mod setups;
mod situations;
mod statistics;
mod table;
mod visit;

use std::process::ExitCode;

use anyhow::{Context as _, Result};
use serde_json::{Map, Value, json};
use xtask::bench::{Half, Options};
use xtask::command::read;
use xtask::compiler::plain_cargo;

fn main() -> ExitCode {
    match start() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn start() -> Result<()> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let options = Options::read(&arguments.iter().map(String::as_str).collect::<Vec<_>>())?;
    let mut all = Map::new();
    all.insert("cores".into(), std::thread::available_parallelism().map_or(0, usize::from).into());
    all.insert("runs".into(), options.runs.into());
    if options.wants(Half::Native) && !options.budgets {
        all.insert("native".into(), native()?);
    }
    if options.wants(Half::Browser) || options.budgets {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let measured = runtime.block_on(browser::measure(&options))?;
        if options.budgets {
            println!("{}", measured.situations.get(browser::PAYREADY).map_or(Value::Null, |situations| situations.json()["sums"].clone()));
            return Ok(());
        }
        table::print(&measured);
        all.insert("browser".into(), measured.json());
    }
    if let Some(native) = all.get("native") {
        table::print_native(native);
    }
    if let Some(file) = &options.json {
        let text = serde_json::to_string_pretty(&json!(all))?;
        std::fs::write(file, text + "\n").with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
}

/// A bench target of the crate itself: it is built as the release is, and without a browser's driver.
fn native() -> Result<Value> {
    let said = read(plain_cargo().args(["bench", "--quiet", "--package", "payready", "--bench", "speed"]))?;
    serde_json::from_str(&said).context("the native half printed no JSON")
}
