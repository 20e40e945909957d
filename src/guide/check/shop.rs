//! The shop's page, or the browser? The self-check asks the same probes away from the shop, and compares.

use crate::diagnosis::{Audience, Code, Diagnosis, Finding, Severity, Snapshot, diagnose, named};

named! {
    /// Who cannot do it, as far as is known.
    pub enum Sides {
        /// The browser.
        Browser = "browser",
        /// The shop's page.
        Page = "page",
        /// Both.
        Both = "both",
        /// Neither, any more.
        None = "none",
    }
}

/// What a shopper brings along from a shop's page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Visit {
    /// What the shop's page had found.
    pub findings: Vec<Finding>,
    /// Where the shop's page is.
    pub back: Option<String>,
    /// Whether that is a page that this one would lead to by itself: whoever made the address may have made up any other.
    pub trusted: bool,
}

impl Visit {
    /// What was found there that only the shop can mend, and that matters.
    pub fn of_the_shop(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.audience == Audience::Merchant && finding.severity != Severity::Notice)
    }
}

/// Whether a finding stands in the way here, where the shopper has come to look for what does.
fn stands_in_the_way(finding: &Finding) -> bool {
    finding.severity != Severity::Notice && finding.code != Code::ShopOnly
}

/// The diagnosis of this browser. That only the shop's page has a problem can only be said where the browser has none.
#[must_use]
pub fn conclude(snapshot: &Snapshot, visit: Option<&Visit>) -> Diagnosis {
    let diagnosis = diagnose(snapshot);
    let shop: Vec<_> = visit.into_iter().flat_map(Visit::of_the_shop).map(|finding| finding.code).collect();
    if shop.is_empty() || diagnosis.findings.iter().any(stands_in_the_way) {
        return diagnosis;
    }
    diagnose(&Snapshot { shop, ..snapshot.clone() })
}

/// What stands in the way in this browser, the most important first.
#[must_use]
pub fn standing_of(diagnosis: &Diagnosis) -> Vec<Code> {
    diagnosis.findings.iter().filter(|finding| stands_in_the_way(finding)).map(|finding| finding.code).collect()
}

impl Sides {
    /// Compares what was found here with what the shop's page had found.
    #[must_use]
    pub fn of(diagnosis: &Diagnosis, visit: &Visit) -> Self {
        match (standing_of(diagnosis).is_empty(), visit.of_the_shop().next().is_none()) {
            (false, false) => Self::Both,
            (false, true) => Self::Browser,
            (true, false) => Self::Page,
            (true, true) => Self::None,
        }
    }
}
