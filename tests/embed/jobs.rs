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
use crate::run::Controls;
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

/// What one engine has to do.
struct Crew<'a> {
    engine: Engine,
    wanted: &'a Wanted,
    demo: &'a Running,
    jobs: RefCell<VecDeque<Job>>,
    controls: Controls,
}

/// All that one engine has to do. Much of it is waiting: several browsers share it.
pub async fn run(engine: Engine, wanted: &Wanted, demo: &Running) -> Tally {
    if !wanted.engines.contains(&engine) {
        return Tally::default();
    }
    let crew = Crew { engine, wanted, demo, jobs: RefCell::new(jobs(engine, wanted)), controls: Controls::default() };
    let mut tally = out_of_reach(engine, wanted);
    let (first, second) = tokio::join!(crew.work(), crew.work());
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
    let rows: Vec<_> = typing::ROWS.iter().filter(|row| others && row.out_of_reach(engine).is_none() && wanted.wants(row.id, row.fact)).collect();
    if !rows.is_empty() {
        jobs.push_back(Job { setup: &setups::USUAL, work: Work::Typing(rows) });
    }
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
    jobs
}

impl Crew<'_> {
    /// Takes one job after the other until none is left.
    async fn work(&self) -> Tally {
        let mut tally = Tally::default();
        loop {
            let Some(job) = self.jobs.borrow_mut().pop_front() else { return tally };
            if let Err(error) = self.run_job(&job, &mut tally).await {
                tally.fail(format!("{:8} not all rows with the set-up {:?} were run: {error:#}", self.engine.name(), job.setup.name));
            }
        }
    }

    /// Whatever happens, the browser is closed.
    async fn run_job(&self, job: &Job, tally: &mut Tally) -> Result<()> {
        let browser = Browser::start(self.engine, job.setup, self.demo, &self.wanted.scratch).await?;
        let done = match &job.work {
            Work::Rows(rows) => self.run_rows(&browser.client, job.setup, rows, tally).await,
            Work::Typing(rows) => self.run_typing(&browser.client, rows, tally).await,
            Work::Pages(rows) => pages::run(&browser.client, self.engine, rows, self.wanted, self.demo, tally).await,
        };
        timeout(LONGEST, browser.quit()).await.unwrap_or_else(|_| bail!("the browser does not close"))?;
        done
    }

    async fn run_typing(&self, client: &Client, rows: &[&TypingRow], tally: &mut Tally) -> Result<()> {
        for row in rows {
            let began = Instant::now();
            let result = timeout(LONGEST, typing::run(client, self.demo, self.engine, row)).await.unwrap_or_else(|_| bail!("the browser did not answer"));
            tally.tell(self.engine, (row.id, row.fact), began, result);
        }
        Ok(())
    }

    async fn run_rows(&self, client: &Client, setup: &Setup, rows: &[Row], tally: &mut Tally) -> Result<()> {
        let checkout = format!("{}/checkout?payready=off", self.demo.address("shop"));
        let page = Page::load(client, self.engine, &checkout).await?;
        ensure!(page.proves(setup.proof).await?, "the set-up did not take: {:?} is false", setup.proof);
        for row in rows.iter().flat_map(|row| std::iter::repeat_n(row, self.wanted.repeat)) {
            let began = Instant::now();
            let mut result = self.try_row(client, row).await;
            // That the driver stumbled says nothing of the page: it is asked twice, and that is said.
            if let Err(error) = &result
                && error.chain().any(|cause| cause.is::<CmdError>())
            {
                println!("again  {:8} {:<18} {error:#}", self.engine.name(), row.id());
                result = self.try_row(client, row).await;
            }
            let (failed, hangs) = (result.is_err(), began.elapsed() > LONGEST);
            tally.tell(self.engine, (row.id(), row.fact()), began, result);
            if failed {
                let picture = timeout(LONGEST, keep_picture(client, self.engine, row)).await.unwrap_or_else(|_| bail!("the browser did not answer"));
                println!("       {}", picture.unwrap_or_else(|error| format!("no picture: {error:#}")));
            }
            ensure!(!hangs, "the rows after {} were not run", row.id());
        }
        Ok(())
    }

    async fn try_row(&self, client: &Client, row: &Row) -> Result<()> {
        timeout(LONGEST, self.run_row(client, row)).await.unwrap_or_else(|_| bail!("the browser did not answer"))
    }

    async fn run_row(&self, client: &Client, row: &Row) -> Result<()> {
        let Self { engine, wanted, demo, controls, .. } = self;
        let row = match row {
            Row::Shop(row) => row,
            Row::Check(row) => return check::run(client, demo, *engine, row).await,
        };
        if wanted.control_only {
            let seen = run::control(client, demo, *engine, row).await?;
            println!("{} {}: {seen}", row.id, engine.name());
            return Ok(());
        }
        let snapshot = run::run(client, demo, *engine, row, controls).await?;
        if let (Some(folder), Some(snapshot)) = (&wanted.snapshots, snapshot) {
            std::fs::create_dir_all(folder)?;
            let file = std::fs::File::options().create(true).append(true).open(folder.join(engine.name()).with_extension("jsonl"))?;
            writeln!(&file, "{snapshot}")?;
        }
        Ok(())
    }
}

/// What the page looked like when the row failed.
async fn keep_picture(client: &Client, engine: Engine, row: &Row) -> Result<String> {
    let folder = serve::traps_dir().with_file_name("failed");
    std::fs::create_dir_all(&folder)?;
    let path = folder.join(format!("{}-{}.png", row.id(), engine.name()));
    std::fs::write(&path, client.screenshot().await?)?;
    Ok(path.display().to_string())
}
