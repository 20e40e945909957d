//! The browser's half: every page in every condition, in turn, as often as is asked for.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use fantoccini::Client;
use serde_json::{Value, json};
use xtask::bench::{Against, Options};
use xtask::places;
use xtask::serve::{Folder, Running, start_compressed};

use crate::command;
use crate::conditions::Condition;
use crate::driver::Browser;
use crate::metrics::Values;
use crate::scenario::{Engine, Setup};
use crate::setups::USUAL;
use crate::situations::{Situations, paths};
use crate::visit::{Course, Subject, prepare, visit};

/// The page without Payready, with it, and the third one.
pub const BLANK: &str = "blank";
pub const PAYREADY: &str = "Payready";
const AGAINST: &str = "against";

/// A shopper's browser; a page that was left is not kept, or it would be counted with the memory of the next.
const SETUP: Setup = Setup { name: "bench", chromium_args: &["--disable-features=SpareRendererForSitePerProcess,BackForwardCache"], ..USUAL };

/// All that was measured.
pub struct Measured {
    /// What the browser calls itself.
    pub chromium: String,
    pub pages: Vec<&'static str>,
    pub values: Values,
    pub situations: BTreeMap<&'static str, Situations>,
}

impl Measured {
    pub fn json(&self) -> Value {
        let bytes: BTreeMap<_, _> = self.situations.iter().map(|(page, situations)| (*page, situations.json())).collect();
        json!({ "chromium": self.chromium, "conditions": self.values.json(&self.pages), "bytes": bytes })
    }
}

/// Measures all pages.
pub async fn measure(options: &Options) -> Result<Measured> {
    let demo = start_compressed(places::dist())?;
    let (third, _served) = third(options)?;
    let scratch = std::env::temp_dir().join(format!("payready-bench-{}", std::process::id()));
    std::fs::create_dir_all(&scratch)?;
    let mut again = |error: &anyhow::Error| eprintln!("the browser is started again: {error:#}");
    let browser = Browser::start(Engine::Chromium, &SETUP, &demo, &scratch, &mut again).await?;
    let measured = Bench { client: &browser.client, subjects: subjects(&demo, third) }.run(options).await;
    let closed = browser.quit().await;
    // What a browser still writes there while it ends is the system's to clear.
    _ = std::fs::remove_dir_all(&scratch);
    let measured = measured?;
    closed?;
    Ok(measured)
}

/// The third page's address, and the server that it needs.
fn third(options: &Options) -> Result<(Option<String>, Option<Folder>)> {
    Ok(match &options.against {
        None => (None, None),
        Some(Against::Address(address)) => (Some(address.clone()), None),
        Some(Against::Folder(folder)) => {
            let served = Folder::start(folder.clone())?;
            (Some(served.address()), Some(served))
        }
    })
}

fn subjects(demo: &Running, third: Option<String>) -> Vec<Subject> {
    let checkout = format!("{}/checkout", demo.address("shop"));
    let blank = Subject { name: BLANK, address: format!("{checkout}?payready=off&proof=off"), diagnoses: false };
    let payready = Subject { name: PAYREADY, address: checkout, diagnoses: true };
    [blank, payready].into_iter().chain(third.map(|address| Subject { name: AGAINST, address, diagnoses: true })).collect()
}

struct Bench<'a> {
    client: &'a Client,
    subjects: Vec<Subject>,
}

impl Bench<'_> {
    async fn run(mut self, options: &Options) -> Result<Measured> {
        prepare(self.client).await?;
        let version = command::chromium(self.client, "Browser.getVersion", json!({})).await?;
        let situations = self.warm_up().await?;
        let mut values = Values::default();
        let runs = if options.budgets { 0 } else { options.runs };
        for run in 0..runs {
            eprintln!("run {} of {runs}", run + 1);
            for condition in Condition::ALL {
                // Each page is the first as often as the others.
                self.subjects.rotate_left(1);
                for subject in &self.subjects {
                    for course in courses(subject) {
                        let seen = visit(self.client, subject, condition, *course).await;
                        let seen = seen.with_context(|| format!("{}, {}, {course:?}", subject.name, condition.name()))?;
                        values.add(condition, subject.name, *course, &seen);
                    }
                }
            }
        }
        let chromium = version["product"].as_str().unwrap_or_default().to_owned();
        let pages = [BLANK, PAYREADY, AGAINST].into_iter().filter(|page| self.subjects.iter().any(|subject| subject.name == *page)).collect();
        Ok(Measured { chromium, pages, values, situations })
    }

    /// One visit of each kind whose times do not count: servers compress what they send the first time. Bytes do not depend on it.
    async fn warm_up(&mut self) -> Result<BTreeMap<&'static str, Situations>> {
        let mut all = BTreeMap::new();
        let mut blank = std::collections::BTreeSet::new();
        for subject in &mut self.subjects {
            // Another widget's page may have no word for it.
            if subject.name == AGAINST {
                subject.diagnoses = visit(self.client, subject, Condition::Plain, Course::Pressed).await.is_ok();
            }
            let mut situations = Situations::default();
            for course in courses(subject) {
                let seen = visit(self.client, subject, Condition::Plain, *course).await?;
                if subject.name == BLANK {
                    blank = paths(&seen.0);
                } else {
                    situations.add(*course, &seen, &blank);
                }
            }
            if subject.name != BLANK {
                all.insert(subject.name, situations);
            }
        }
        Ok(all)
    }
}

/// On the blank page a refused window leads nowhere.
fn courses(subject: &Subject) -> &'static [Course] {
    if subject.name == BLANK { &[Course::Pressed] } else { &[Course::Pressed, Course::Blocked, Course::Rested] }
}
