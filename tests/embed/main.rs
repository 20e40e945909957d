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
mod page;
mod pages;
mod run;
mod scenario;
mod setups;
mod table;
mod traps;
mod typing;

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use fantoccini::Client;
use tokio::time::timeout;
use xtask::places;
use xtask::serve::{self, Running};

use check::CheckRow;
use driver::Browser;
use page::Page;
use scenario::{Engine, Scenario, Setup};

/// No row may take longer: a browser that hangs is a failure, not an endless run.
const LONGEST: Duration = Duration::from_secs(120);

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

    fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.unreachable += other.unreachable;
        self.failures.extend(other.failures);
    }
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { passed, failed, unreachable, .. } = self;
        write!(f, "{passed} passed, {failed} failed, {unreachable} not reachable")
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
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    if !wanted.control_only {
        traps::set(&wanted.dist)?;
    }
    let demo = serve::start(0, wanted.dist.clone())?;
    std::fs::create_dir_all(&wanted.scratch)?;
    let tallies = runtime.block_on(async {
        let engine = |engine| run_engine(engine, &wanted, &demo);
        let [chromium, firefox, webkit] = Engine::ALL.map(engine);
        tokio::join!(chromium, firefox, webkit)
    });
    display::stop();
    std::fs::remove_dir_all(&wanted.scratch)?;
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

/// All rows of one engine. The pages that are no shop's take long and mind nobody: they have a browser of their own meanwhile.
async fn run_engine(engine: Engine, wanted: &Wanted, demo: &Running) -> Tally {
    if !wanted.engines.contains(&engine) {
        return Tally::default();
    }
    let (mut tally, pages) = tokio::join!(run_shops(engine, wanted, demo), pages::run(engine, wanted, demo));
    tally.add(pages);
    tally
}

/// Set-up by set-up, so that one session serves many rows.
async fn run_shops(engine: Engine, wanted: &Wanted, demo: &Running) -> Tally {
    let mut tally = Tally::default();
    for row in table::rows().filter(|row| wanted.wants(row.id, row.fact)) {
        if let Some(why) = row.out_of_reach(engine) {
            println!("n/a    {:8} {:<18}        {}: {why}", engine.name(), row.id, row.fact);
            tally.unreachable += 1;
        }
    }
    for setup in setups::ALL {
        let scenarios = table::rows().filter(|row| row.setup.name == setup.name && wanted.wants(row.id, row.fact) && row.runs_in(engine)).map(Row::Shop);
        let checks = check::rows()
            .filter(|row| row.setup.name == setup.name && !wanted.control_only && wanted.wants(row.id, row.fact) && row.runs_in(engine))
            .map(Row::Check);
        let rows: Vec<_> = scenarios.chain(checks).collect();
        if rows.is_empty() {
            continue;
        }
        if let Err(error) = run_setup(engine, setup, &rows, wanted, demo, &mut tally).await {
            tally.fail(format!("{:8} {} rows with the set-up {:?} could not be run: {error:#}", engine.name(), rows.len(), setup.name));
        }
    }
    if let Err(error) = run_typing(engine, wanted, demo, &mut tally).await {
        tally.fail(format!("{:8} the typing test could not be run: {error:#}", engine.name()));
    }
    tally
}

/// The rows of the typing test, which is a page of its own.
async fn run_typing(engine: Engine, wanted: &Wanted, demo: &Running, tally: &mut Tally) -> Result<()> {
    let rows: Vec<_> = typing::ROWS.iter().filter(|row| !wanted.control_only && wanted.wants(row.id, row.fact)).collect();
    let (reachable, others): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| row.unreachable.iter().all(|(of, _)| *of != engine));
    for row in others {
        let why = row.unreachable.iter().find(|(of, _)| *of == engine).map_or("", |(_, why)| why);
        println!("n/a    {:8} {:<18}        {}: {why}", engine.name(), row.id, row.fact);
        tally.unreachable += 1;
    }
    if reachable.is_empty() {
        return Ok(());
    }
    let browser = Browser::start(engine, &setups::USUAL, demo, &wanted.scratch).await?;
    for row in reachable {
        let began = Instant::now();
        let result = timeout(LONGEST, typing::run(&browser.client, demo, engine, row)).await.unwrap_or_else(|_| bail!("the browser did not answer"));
        tally.tell(engine, (row.id, row.fact), began, result);
    }
    timeout(LONGEST, browser.quit()).await.unwrap_or_else(|_| bail!("the browser does not close"))
}

/// All rows of one engine with one set-up; whatever happens, the browser is closed.
async fn run_setup(engine: Engine, setup: &Setup, rows: &[Row], wanted: &Wanted, demo: &Running, tally: &mut Tally) -> Result<()> {
    let browser = Browser::start(engine, setup, demo, &wanted.scratch).await?;
    let done = run_rows(&browser.client, engine, setup, rows, wanted, demo, tally).await;
    timeout(LONGEST, browser.quit()).await.unwrap_or_else(|_| bail!("the browser does not close"))?;
    done
}

async fn run_rows(client: &Client, engine: Engine, setup: &Setup, rows: &[Row], wanted: &Wanted, demo: &Running, tally: &mut Tally) -> Result<()> {
    let checkout = format!("{}/checkout?payready=off", demo.address("shop"));
    let page = Page::load(client, engine, &checkout).await?;
    ensure!(page.proves(setup.proof).await?, "the set-up did not take: {:?} is false", setup.proof);
    for row in rows.iter().flat_map(|row| std::iter::repeat_n(row, wanted.repeat)) {
        let began = Instant::now();
        let result = timeout(LONGEST, run_row(client, engine, row, wanted, demo)).await.unwrap_or_else(|_| bail!("the browser did not answer"));
        let (failed, hangs) = (result.is_err(), began.elapsed() > LONGEST);
        tally.tell(engine, (row.id(), row.fact()), began, result);
        if failed {
            let picture = timeout(LONGEST, keep_picture(client, engine, row)).await.unwrap_or_else(|_| bail!("the browser did not answer"));
            println!("       {}", picture.unwrap_or_else(|error| format!("no picture: {error:#}")));
        }
        ensure!(!hangs, "the rows after {} were not run", row.id());
    }
    Ok(())
}

async fn run_row(client: &Client, engine: Engine, row: &Row, wanted: &Wanted, demo: &Running) -> Result<()> {
    let row = match row {
        Row::Shop(row) => row,
        Row::Check(row) => return check::run(client, demo, engine, row).await,
    };
    if !wanted.control_only {
        let snapshot = run::run(client, demo, engine, row).await?;
        if let (Some(folder), Some(snapshot)) = (&wanted.snapshots, snapshot) {
            std::fs::create_dir_all(folder)?;
            let file = std::fs::File::options().create(true).append(true).open(folder.join(engine.name()).with_extension("jsonl"))?;
            writeln!(&file, "{snapshot}")?;
        }
        return Ok(());
    }
    let seen = run::control(client, demo, engine, row).await?;
    println!("{} {}: {seen}", row.id, engine.name());
    Ok(())
}

/// What the page looked like when the row failed.
async fn keep_picture(client: &Client, engine: Engine, row: &Row) -> Result<String> {
    let folder = serve::traps_dir().with_file_name("failed");
    std::fs::create_dir_all(&folder)?;
    let path = folder.join(format!("{}-{}.png", row.id(), engine.name()));
    std::fs::write(&path, client.screenshot().await?)?;
    Ok(path.display().to_string())
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

/// A row of one of the two tables.
enum Row {
    Shop(&'static Scenario),
    Check(&'static CheckRow),
}

impl Row {
    const fn id(&self) -> &'static str {
        match self {
            Self::Shop(row) => row.id,
            Self::Check(row) => row.id,
        }
    }

    const fn fact(&self) -> &'static str {
        match self {
            Self::Shop(row) => row.fact,
            Self::Check(row) => row.fact,
        }
    }
}

impl Wanted {
    fn wants(&self, id: &str, fact: &str) -> bool {
        id.contains(&self.filter) || fact.contains(&self.filter)
    }
}
