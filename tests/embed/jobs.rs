//! Which browser serves which rows: each one those of one set-up.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::io::Write as _;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use fantoccini::Client;
use fantoccini::error::CmdError;
use tokio::time::error::Elapsed;
use tokio::time::timeout;
use xtask::serve::{self, Running};

use crate::check::CheckRow;
use crate::driver::Browser;
use crate::page::Page;
use crate::pages::PageRow;
use crate::run::Controls;
use crate::scenario::{Engine, Scenario, Setup};
use crate::typing::TypingRow;
use crate::{LONGEST, Tally, Wanted, axe, check, check_table, pages, run, setups, table, typing};

/// The most rows of a job. Several browsers share the jobs: none is to be the last one by far.
const MOST: usize = 20;
/// The most of those that look at pages, which take long.
const MOST_LONG: usize = 2;

/// Rows that one browser serves.
struct Job {
    setup: &'static Setup,
    rows: Vec<Row>,
}

impl Job {
    /// Whether its rows look at pages. Those that they look at have axe-core inside, and no other page has.
    fn looks_at_pages(&self) -> bool {
        self.rows.iter().any(|row| matches!(row, Row::Page(_)))
    }

    /// Whether a browser that served the other may serve this one.
    fn is_like(&self, other: &Self) -> bool {
        self.setup.name == other.setup.name && self.looks_at_pages() == other.looks_at_pages()
    }
}

/// A row of one of the tables.
#[derive(Clone, Copy)]
enum Row {
    Shop(&'static Scenario),
    Check(&'static CheckRow),
    Typing(&'static TypingRow),
    Page(&'static PageRow),
}

impl Row {
    /// Its name, and what it proves.
    const fn told(&self) -> (&'static str, &'static str) {
        match self {
            Self::Shop(row) => (row.id, row.fact),
            Self::Check(row) => (row.id, row.fact),
            Self::Typing(row) => (row.id, row.fact),
            Self::Page(row) => (row.id, row.fact),
        }
    }

    const fn setup(&self) -> &'static Setup {
        match self {
            Self::Shop(row) => row.setup,
            Self::Check(row) => row.setup,
            Self::Typing(_) => &setups::USUAL,
            Self::Page(row) => row.setup,
        }
    }

    fn runs_in(&self, engine: Engine) -> bool {
        match self {
            Self::Shop(row) => row.runs_in(engine),
            Self::Check(row) => row.runs_in(engine),
            Self::Typing(row) => row.out_of_reach(engine).is_none(),
            Self::Page(row) => row.engines.contains(&engine),
        }
    }

    /// A browser that hangs is a failure, not an endless run.
    fn longest(&self) -> Duration {
        match self {
            Self::Page(row) => row.longest(),
            Self::Shop(_) | Self::Check(_) | Self::Typing(_) => LONGEST,
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
    let kinds: [(Vec<Row>, usize); 3] = [
        (typing::ROWS.iter().map(Row::Typing).collect(), MOST),
        (pages::ROWS.iter().map(Row::Page).collect(), MOST_LONG),
        (table::rows().map(Row::Shop).chain(check_table::rows().map(Row::Check)).collect(), MOST),
    ];
    let mut jobs = VecDeque::new();
    for (rows, most) in kinds {
        for setup in setups::ALL {
            let serves = |row: &&Row| {
                let (id, fact) = row.told();
                let others = !wanted.control_only || matches!(row, Row::Shop(_));
                row.setup().name == setup.name && others && row.runs_in(engine) && wanted.wants(id, fact)
            };
            let rows: Vec<_> = rows.iter().filter(serves).copied().collect();
            jobs.extend(rows.chunks(most).map(|rows| Job { setup, rows: rows.to_vec() }));
        }
    }
    jobs
}

impl Crew<'_> {
    /// Takes one job after the other until none is left.
    async fn work(&self) -> Tally {
        let mut tally = Tally::default();
        let mut last: Option<(Job, Browser)> = None;
        loop {
            let next = self.jobs.borrow_mut().pop_front();
            let browser = match (last.take(), &next) {
                (Some((job, browser)), Some(next)) if job.is_like(next) => Some(browser),
                (Some((_, browser)), _) => {
                    // All that it was asked, it has answered.
                    if let Err(error) = quit(browser).await {
                        println!("left   {:8} {error:#}", self.engine.name());
                    }
                    None
                }
                (None, _) => None,
            };
            let Some(job) = next else { return tally };
            match self.run_job(&job, browser, &mut tally).await {
                Ok(browser) => last = Some((job, browser)),
                Err(error) => tally.fail(format!("{:8} not all rows with the set-up {:?} were run: {error:#}", self.engine.name(), job.setup.name)),
            }
        }
    }

    /// Runs a job, in the browser of the last one if it will do, and returns the browser.
    async fn run_job(&self, job: &Job, browser: Option<Browser>, tally: &mut Tally) -> Result<Browser> {
        let mut browser = match browser {
            Some(browser) => browser,
            None => self.start(job).await?,
        };
        for row in job.rows.iter().flat_map(|row| std::iter::repeat_n(row, self.wanted.repeat)) {
            let began = Instant::now();
            let mut result = self.try_row(&browser.client, row).await;
            // That the driver stumbled or the browser hung says nothing of the page: a new one is asked, and that is said.
            if let Err(error) = &result
                && error.chain().any(|cause| cause.is::<CmdError>() || cause.is::<Elapsed>())
            {
                println!("again  {:8} {:<18} {error:#}", self.engine.name(), row.told().0);
                // Of a session that is gone, none can be closed.
                _ = quit(browser).await;
                browser = self.start(job).await?;
                result = self.try_row(&browser.client, row).await;
            }
            let hangs = matches!(&result, Err(error) if error.is::<Elapsed>());
            let failed = result.is_err();
            tally.tell(self.engine, row.told(), began, result);
            if failed {
                let picture = timeout(LONGEST, keep_picture(&browser.client, self.engine, row)).await.unwrap_or_else(|_| bail!("the browser did not answer"));
                println!("       {}", picture.unwrap_or_else(|error| format!("no picture: {error:#}")));
            }
            if hangs {
                _ = quit(browser).await;
                bail!("those after {} were not", row.told().0);
            }
        }
        Ok(browser)
    }

    /// A browser for these rows, that is as its set-up says.
    async fn start(&self, job: &Job) -> Result<Browser> {
        let browser = Browser::start(self.engine, job.setup, self.demo, &self.wanted.scratch).await?;
        if let Err(error) = self.prepare(&browser.client, job).await {
            quit(browser).await?;
            return Err(error);
        }
        Ok(browser)
    }

    async fn prepare(&self, client: &Client, job: &Job) -> Result<()> {
        if job.looks_at_pages() {
            if job.rows.iter().any(|row| matches!(row, Row::Page(row) if row.needs_axe())) {
                axe::install(client).await?;
            }
            return Ok(());
        }
        let checkout = format!("{}/checkout?payready=off", self.demo.address("shop"));
        let page = Page::load(client, self.engine, &checkout).await?;
        ensure!(page.proves(job.setup.proof).await?, "the set-up did not take: {:?} is false", job.setup.proof);
        Ok(())
    }

    async fn try_row(&self, client: &Client, row: &Row) -> Result<()> {
        timeout(row.longest(), self.run_row(client, row)).await.context("the browser did not answer")?
    }

    async fn run_row(&self, client: &Client, row: &Row) -> Result<()> {
        let Self { engine, wanted, demo, controls, .. } = self;
        let row = match row {
            Row::Shop(row) => row,
            Row::Check(row) => return check::run(client, demo, *engine, row).await,
            Row::Typing(row) => return typing::run(client, demo, *engine, row).await,
            Row::Page(row) => return pages::run(client, demo, &wanted.dist, row).await,
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

/// Closes a browser.
async fn quit(browser: Browser) -> Result<()> {
    timeout(LONGEST, browser.quit()).await.context("the browser does not close")?
}

/// What the page looked like when the row failed.
async fn keep_picture(client: &Client, engine: Engine, row: &Row) -> Result<String> {
    let folder = serve::traps_dir().with_file_name("failed");
    std::fs::create_dir_all(&folder)?;
    let path = folder.join(format!("{}-{}.png", row.told().0, engine.name()));
    std::fs::write(&path, client.screenshot().await?)?;
    Ok(path.display().to_string())
}
