//! Which browser serves which rows: each one those of one set-up.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::io::Write as _;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use fantoccini::Client;
use futures_util::future::join_all;
use tokio::time::timeout;
use xtask::serve::{self, Running};

use crate::check::CheckRow;
use crate::driver::Browser;
use crate::page::Page;
use crate::pages::PageRow;
use crate::patience::{SILENCE, is_lost, while_it_answers};
use crate::run::Controls;
use crate::scenario::{Engine, Scenario, Setup};
use crate::typing::TypingRow;
use crate::{Tally, Wanted, axe, check, check_table, pages, run, setups, table, typing};

/// The most rows of a job. Several browsers share the jobs: none is to be the last one by far.
const MOST: usize = 20;

/// How many jobs a Firefox serves; the others serve all. It keeps something of every page that it has shown: after two hundred of them it
/// holds gigabytes, and is busy with nothing else.
const JOBS: usize = 2;

/// How many browsers of an engine are at work at a time. Most of a row is waiting for what must not come; the shares are such that all engines
/// end at about the same time.
const fn browsers(engine: Engine) -> usize {
    match engine {
        Engine::Chromium => 3,
        Engine::Firefox => 2,
        Engine::Webkit => 2,
    }
}

/// How long a browser that is lost may take to close.
const FAREWELL: Duration = Duration::from_secs(10);

/// Rows that one browser serves.
struct Job<'a> {
    setup: &'static Setup,
    rows: Vec<Row<'a>>,
}

impl Job<'_> {
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
enum Row<'a> {
    Shop(&'static Scenario),
    Check(&'static CheckRow),
    Typing(&'static TypingRow),
    Page(&'a PageRow),
}

impl Row<'_> {
    /// Its name, and what it proves.
    fn told(&self) -> (&str, &str) {
        match self {
            Self::Shop(row) => (row.id, row.fact),
            Self::Check(row) => (row.id, row.fact),
            Self::Typing(row) => (row.id, row.fact),
            Self::Page(row) => (&row.id, &row.fact),
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

    /// Whether it takes a minute or more.
    fn is_long(&self) -> bool {
        matches!(self, Self::Shop(row) if table::LONG.iter().any(|long| long.id == row.id))
    }

    fn runs_in(&self, engine: Engine) -> bool {
        match self {
            Self::Shop(row) => row.runs_in(engine),
            Self::Check(row) => row.runs_in(engine),
            Self::Typing(row) => row.out_of_reach(engine).is_none(),
            Self::Page(row) => row.engines.contains(&engine),
        }
    }
}

/// What one engine has to do.
struct Crew<'a> {
    engine: Engine,
    wanted: &'a Wanted,
    demo: &'a Running,
    jobs: RefCell<VecDeque<Job<'a>>>,
    controls: Controls,
}

/// All that one engine has to do. Several browsers share it.
pub async fn run(engine: Engine, wanted: &Wanted, demo: &Running, pages: &[PageRow]) -> Tally {
    if !wanted.engines.contains(&engine) {
        return Tally::default();
    }
    let crew = Crew { engine, wanted, demo, jobs: RefCell::new(jobs(engine, wanted, pages)), controls: Controls::default() };
    let mut tally = out_of_reach(engine, wanted);
    for one in join_all((0..browsers(engine)).map(|_| crew.work())).await {
        tally.add(one);
    }
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
fn jobs<'a>(engine: Engine, wanted: &Wanted, pages: &'a [PageRow]) -> VecDeque<Job<'a>> {
    let (long, short): (Vec<_>, Vec<_>) = table::rows().map(Row::Shop).chain(check_table::rows().map(Row::Check)).partition(Row::is_long);
    let kinds: [(Vec<Row>, usize); 4] =
        [(long, 1), (typing::ROWS.iter().map(Row::Typing).collect(), MOST), (pages.iter().map(Row::Page).collect(), MOST), (short, MOST)];
    let mut jobs = VecDeque::new();
    for (rows, most) in kinds {
        for row in &rows {
            assert!(setups::ALL.iter().any(|setup| setup.name == row.setup().name), "{:?} asks for a set-up that `setups::ALL` does not have", row.told());
        }
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
        let mut last: Option<(Job<'_>, Browser, usize)> = None;
        loop {
            let next = self.jobs.borrow_mut().pop_front();
            let mut served = 0;
            let browser = match (last.take(), &next) {
                (Some((job, browser, jobs)), Some(next)) if job.is_like(next) && (jobs < JOBS || self.engine != Engine::Firefox) => {
                    served = jobs;
                    Some(browser)
                }
                (Some((_, browser, _)), _) => {
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
                Ok(browser) => last = Some((job, browser, served + 1)),
                Err(error) => tally.fail(format!("{:8} not all rows with the set-up {:?} were run: {error:#}", self.engine.name(), job.setup.name)),
            }
        }
    }

    /// Runs a job, in the browser of the last one if it will do, and returns the browser.
    async fn run_job(&self, job: &Job<'_>, browser: Option<Browser>, tally: &mut Tally) -> Result<Browser> {
        let mut browser = match browser {
            Some(browser) => browser,
            None => self.start(job, tally).await?,
        };
        for row in job.rows.iter().flat_map(|row| std::iter::repeat_n(row, self.wanted.repeat)) {
            let began = Instant::now();
            let mut result = self.try_row(&browser.client, row).await;
            // That the browser was lost says nothing of the page: another is asked, and that is said and counted.
            if let Err(error) = &result
                && is_lost(error)
            {
                tally.again(self.engine, row.told().0, error);
                browser = self.replace(browser, job, tally).await?;
                result = self.try_row(&browser.client, row).await;
            }
            let failed = result.is_err();
            let lost = result.as_ref().is_err_and(is_lost);
            tally.tell(self.engine, row.told(), began, result);
            if lost {
                browser = self.replace(browser, job, tally).await?;
            } else if failed {
                let picture = while_it_answers(&browser.client, keep_picture(&browser.client, self.engine, row)).await;
                println!("       {}", picture.unwrap_or_else(|error| format!("no picture: {error:#}")));
            }
        }
        Ok(browser)
    }

    /// Another browser in the place of one that is lost.
    async fn replace(&self, lost: Browser, job: &Job<'_>, tally: &mut Tally) -> Result<Browser> {
        // Of a session that is gone, none can be closed; one that hangs is not waited for once more.
        _ = timeout(FAREWELL, quit(lost)).await;
        self.start(job, tally).await
    }

    /// A browser for these rows, that is as its set-up says.
    async fn start(&self, job: &Job<'_>, tally: &mut Tally) -> Result<Browser> {
        let mut again = |error: &anyhow::Error| tally.again(self.engine, "start", error);
        let browser = Browser::start(self.engine, job.setup, self.demo, &self.wanted.scratch, &mut again).await?;
        if let Err(error) = while_it_answers(&browser.client, self.prepare(&browser.client, job)).await {
            quit(browser).await?;
            return Err(error);
        }
        Ok(browser)
    }

    async fn prepare(&self, client: &Client, job: &Job<'_>) -> Result<()> {
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

    async fn try_row(&self, client: &Client, row: &Row<'_>) -> Result<()> {
        while_it_answers(client, self.run_row(client, row)).await
    }

    async fn run_row(&self, client: &Client, row: &Row<'_>) -> Result<()> {
        let Self { engine, wanted, demo, controls, .. } = self;
        let row = match row {
            Row::Shop(row) => row,
            Row::Check(row) => return check::run(client, demo, *engine, row).await,
            Row::Typing(row) => return typing::run(client, demo, *engine, row).await,
            Row::Page(row) => return pages::run(client, demo, row).await,
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
    timeout(SILENCE, browser.quit()).await.context("the browser does not close")?
}

/// What the page looked like when the row failed.
async fn keep_picture(client: &Client, engine: Engine, row: &Row<'_>) -> Result<String> {
    let folder = serve::traps_dir().with_file_name("failed");
    std::fs::create_dir_all(&folder)?;
    let path = folder.join(format!("{}-{}.png", row.told().0.replace('/', "-"), engine.name()));
    std::fs::write(&path, client.screenshot().await?)?;
    Ok(path.display().to_string())
}
