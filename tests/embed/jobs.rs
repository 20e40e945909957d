//! Which browser serves which rows: each one those of one set-up, and not too many of them.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::io::Write as _;
use std::time::Instant;

use anyhow::{Result, bail, ensure};
use fantoccini::Client;
use fantoccini::error::CmdError;
use tokio::time::timeout;
use xtask::serve::{self, Running};

use crate::check::CheckRow;
use crate::driver::Browser;
use crate::page::Page;
use crate::pages::PageRow;
use crate::scenario::{Engine, Scenario, Setup};
use crate::typing::TypingRow;
use crate::{LONGEST, Tally, Wanted, check, check_table, pages, run, setups, table, typing};

/// The most rows that one browser serves.
const MOST: usize = 40;
/// The most that it serves of those that take long.
const MOST_LONG: usize = 2;

/// What a browser is started for.
struct Job {
    setup: &'static Setup,
    work: Work,
}

enum Work {
    Rows(Vec<Row>),
    Typing(Vec<&'static TypingRow>),
    Pages(Vec<&'static PageRow>),
}

/// A row of one of the two tables.
#[derive(Clone, Copy)]
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

    const fn setup(&self) -> &'static Setup {
        match self {
            Self::Shop(row) => row.setup,
            Self::Check(row) => row.setup,
        }
    }
}

/// All that one engine has to do. Much of it is waiting: two browsers share it.
pub async fn run(engine: Engine, wanted: &Wanted, demo: &Running) -> Tally {
    if !wanted.engines.contains(&engine) {
        return Tally::default();
    }
    let mut tally = out_of_reach(engine, wanted);
    let jobs = RefCell::new(jobs(engine, wanted));
    let second = async {
        // All of WebKit's windows are on one screen, where only one has the focus.
        if engine == Engine::Webkit { Tally::default() } else { run_jobs(engine, &jobs, wanted, demo).await }
    };
    let (first, second) = tokio::join!(run_jobs(engine, &jobs, wanted, demo), second);
    tally.add(first);
    tally.add(second);
    tally
}

/// Says of which rows the browser cannot be brought there, and counts them.
fn out_of_reach(engine: Engine, wanted: &Wanted) -> Tally {
    let shops = table::rows().filter_map(|row| Some((row.id, row.fact, row.out_of_reach(engine)?)));
    let typing = typing::ROWS.iter().filter(|_| !wanted.control_only).filter_map(|row| Some((row.id, row.fact, row.out_of_reach(engine)?)));
    let mut tally = Tally::default();
    for (id, fact, why) in shops.chain(typing).filter(|(id, fact, _)| wanted.wants(id, fact)) {
        println!("n/a    {:8} {id:<18}        {fact}: {why}", engine.name());
        tally.unreachable += 1;
    }
    tally
}

/// The jobs, those that take long first.
fn jobs(engine: Engine, wanted: &Wanted) -> VecDeque<Job> {
    let mut jobs = VecDeque::new();
    let others = !wanted.control_only;
    for setup in [&setups::USUAL, &setups::NO_SCRIPTS] {
        let wants = |row: &&PageRow| others && row.setup.name == setup.name && row.engines.contains(&engine) && wanted.wants(row.id, row.fact);
        let rows: Vec<_> = pages::ROWS.iter().filter(wants).collect();
        jobs.extend(rows.chunks(MOST_LONG).map(|rows| Job { setup, work: Work::Pages(rows.to_vec()) }));
    }
    for setup in setups::ALL {
        let shops = table::rows().filter(|row| row.runs_in(engine)).map(Row::Shop);
        let checks = check_table::rows().filter(|row| others && row.runs_in(engine)).map(Row::Check);
        let rows: Vec<_> = shops.chain(checks).filter(|row| row.setup().name == setup.name && wanted.wants(row.id(), row.fact())).collect();
        jobs.extend(rows.chunks(MOST).map(|rows| Job { setup, work: Work::Rows(rows.to_vec()) }));
    }
    let rows: Vec<_> = typing::ROWS.iter().filter(|row| others && row.out_of_reach(engine).is_none() && wanted.wants(row.id, row.fact)).collect();
    if !rows.is_empty() {
        jobs.push_back(Job { setup: &setups::USUAL, work: Work::Typing(rows) });
    }
    jobs
}

/// Takes one job after the other until none is left.
async fn run_jobs(engine: Engine, jobs: &RefCell<VecDeque<Job>>, wanted: &Wanted, demo: &Running) -> Tally {
    let mut tally = Tally::default();
    loop {
        let Some(job) = jobs.borrow_mut().pop_front() else { return tally };
        if let Err(error) = run_job(engine, &job, wanted, demo, &mut tally).await {
            tally.fail(format!("{:8} not all rows with the set-up {:?} were run: {error:#}", engine.name(), job.setup.name));
        }
    }
}

/// Whatever happens, the browser is closed.
async fn run_job(engine: Engine, job: &Job, wanted: &Wanted, demo: &Running, tally: &mut Tally) -> Result<()> {
    let browser = Browser::start(engine, job.setup, demo, &wanted.scratch).await?;
    let done = match &job.work {
        Work::Rows(rows) => run_rows(&browser.client, engine, job.setup, rows, wanted, demo, tally).await,
        Work::Typing(rows) => run_typing(&browser.client, engine, rows, demo, tally).await,
        Work::Pages(rows) => pages::run(&browser.client, engine, rows, wanted, demo, tally).await,
    };
    timeout(LONGEST, browser.quit()).await.unwrap_or_else(|_| bail!("the browser does not close"))?;
    done
}

async fn run_typing(client: &Client, engine: Engine, rows: &[&TypingRow], demo: &Running, tally: &mut Tally) -> Result<()> {
    for row in rows {
        let began = Instant::now();
        let result = timeout(LONGEST, typing::run(client, demo, engine, row)).await.unwrap_or_else(|_| bail!("the browser did not answer"));
        tally.tell(engine, (row.id, row.fact), began, result);
    }
    Ok(())
}

async fn run_rows(client: &Client, engine: Engine, setup: &Setup, rows: &[Row], wanted: &Wanted, demo: &Running, tally: &mut Tally) -> Result<()> {
    let checkout = format!("{}/checkout?payready=off", demo.address("shop"));
    let page = Page::load(client, engine, &checkout).await?;
    ensure!(page.proves(setup.proof).await?, "the set-up did not take: {:?} is false", setup.proof);
    for row in rows.iter().flat_map(|row| std::iter::repeat_n(row, wanted.repeat)) {
        let began = Instant::now();
        let mut result = timeout(LONGEST, run_row(client, engine, row, wanted, demo)).await.unwrap_or_else(|_| bail!("the browser did not answer"));
        // That the driver stumbled says nothing of the page: it is asked twice, and that is said.
        if let Err(error) = &result
            && error.chain().any(|cause| cause.is::<CmdError>())
        {
            println!("again  {:8} {:<18} {error:#}", engine.name(), row.id());
            result = timeout(LONGEST, run_row(client, engine, row, wanted, demo)).await.unwrap_or_else(|_| bail!("the browser did not answer"));
        }
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
