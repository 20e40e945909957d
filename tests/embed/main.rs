//! The embed tests: the release, on a merchant's page, in three real browsers, with real clicks.
//!
//! `cargo xtask test embed [FILTER] [--engine NAME] [--control] [--repeat N] [--snapshots DIR]`; with `--control` only the pages without
//! Payready are run, and what the browser did there is printed; with `--repeat` every row is run so often; with `--snapshots` what each row
//! came to is kept, as a test case for the rules.

mod axe;
mod check;
mod check_pages;
mod check_table;
mod command;
mod display;
mod driver;
mod examples;
mod jobs;
mod page;
mod pages;
mod patience;
mod run;
mod scenario;
mod setups;
mod table;
mod traps;
mod typing;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context as _, Result, bail};
use xtask::tally::ANEW;
use xtask::{places, serve};

use scenario::Engine;

/// What the command line asks for.
struct Wanted {
    filter: String,
    engines: Vec<Engine>,
    dist: PathBuf,
    control_only: bool,
    /// How often every row is run.
    repeat: usize,
    /// Where each row's snapshot goes.
    snapshots: Option<PathBuf>,
    /// Where browsers keep their profiles: some leave a part of them behind.
    scratch: PathBuf,
}

/// The rows of one engine: those that passed, those that failed, and those that it cannot be brought into.
#[derive(Default)]
struct Tally {
    passed: usize,
    failed: usize,
    unreachable: usize,
    /// How often a browser was lost, and what it was at was done anew.
    flaky: usize,
    /// What was said of each that failed, to be said once more at the end.
    failures: Vec<String>,
}

impl Tally {
    /// Says what came of a row that began then, and counts it.
    fn tell(&mut self, engine: Engine, (id, fact): (&str, &str), began: Instant, result: Result<()>) {
        let told = format!("{:8} {id:<18} {:4.1} s  {fact}", engine.name(), began.elapsed().as_secs_f32());
        match result {
            Ok(()) => {
                println!("ok     {told}");
                self.passed += 1;
            }
            Err(error) => {
                self.fail(format!("{told}\n       {error:#}"));
            }
        }
    }

    /// Says that something failed, and counts it.
    fn fail(&mut self, told: String) {
        println!("FAILED {told}");
        self.failures.push(told);
        self.failed += 1;
    }

    /// Says that a browser was lost and that this is done anew, and counts it.
    fn again(&mut self, engine: Engine, what: &str, error: &anyhow::Error) {
        println!("{ANEW}{:8} {what:<18} {error:#}", engine.name());
        self.flaky += 1;
    }

    fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.unreachable += other.unreachable;
        self.flaky += other.flaky;
        self.failures.extend(other.failures);
    }
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { passed, failed, unreachable, flaky, .. } = self;
        write!(f, "{passed} passed, {failed} failed, {flaky} flaky, {unreachable} not reachable")
    }
}

fn main() -> ExitCode {
    match start() {
        Ok(tally) => {
            for told in &tally.failures {
                println!("FAILED {told}");
            }
            println!("{tally}");
            if tally.failed == 0 && tally.passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("embed: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn start() -> Result<Tally> {
    let wanted = wanted()?;
    let pages = pages::rows(&wanted.dist)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    if !wanted.control_only {
        traps::set(&wanted.dist)?;
    }
    let demo = serve::start(0, wanted.dist.clone())?;
    std::fs::create_dir_all(&wanted.scratch)?;
    let tallies = runtime.block_on(async {
        let engine = |engine| jobs::run(engine, &wanted, &demo, &pages);
        let [chromium, firefox, webkit] = Engine::ALL.map(engine);
        tokio::join!(chromium, firefox, webkit)
    });
    // What a browser still writes there while it ends is the system's to clear.
    _ = std::fs::remove_dir_all(&wanted.scratch);
    let mut all = Tally::default();
    for (engine, tally) in Engine::ALL.iter().zip([tallies.0, tallies.1, tallies.2]) {
        if !wanted.engines.contains(engine) {
            continue;
        }
        println!("embed {}: {tally}", engine.name());
        all.add(tally);
    }
    Ok(all)
}

fn wanted() -> Result<Wanted> {
    let mut wanted = Wanted {
        filter: String::new(),
        engines: Engine::ALL.to_vec(),
        dist: places::dist(),
        control_only: false,
        repeat: 1,
        snapshots: None,
        scratch: std::env::temp_dir().join(format!("payready-embed-{}", std::process::id())),
    };
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--engine" => {
                let name = arguments.next().unwrap_or_default();
                wanted.engines.retain(|engine| engine.name() == name);
            }
            "--dist" => wanted.dist = arguments.next().unwrap_or_default().into(),
            "--snapshots" => wanted.snapshots = Some(arguments.next().context("--snapshots takes a folder")?.into()),
            "--repeat" => wanted.repeat = arguments.next().and_then(|number| number.parse().ok()).context("--repeat takes a number")?,
            "--control" => wanted.control_only = true,
            option if option.starts_with('-') => bail!("there is no option {option}"),
            filter => filter.clone_into(&mut wanted.filter),
        }
    }
    if wanted.engines.is_empty() {
        bail!("--engine takes chromium, firefox or webkit");
    }
    Ok(wanted)
}

impl Wanted {
    fn wants(&self, id: &str, fact: &str) -> bool {
        id.contains(&self.filter) || fact.contains(&self.filter)
    }
}
