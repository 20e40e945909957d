//! What a press on pay does, by the law of the contract.

use serde::Serialize;

use super::rules::RULES;
use super::{Certainty, Environment, Evidence, Finding, Severity, Snapshot, named};

named! {
    /// What a press on pay does.
    pub enum Verdict {
        /// Opens the payment window.
        Open = "open",
        /// Opens it, and shows a note.
        Advise = "advise",
        /// Shows the guide step first.
        Guide = "guide",
    }
}

impl Verdict {
    /// `guide` only for what was seen to block; `advise` for a blocker or a warning with at least two hints; one hint
    /// alone never speaks.
    #[must_use]
    pub fn of(findings: &[Finding]) -> Self {
        let worst = findings.iter().map(|finding| match (finding.severity, finding.certainty) {
            (Severity::Blocker, Certainty::Proven) => Self::Guide,
            (Severity::Blocker, Certainty::Likely) | (Severity::Warning, Certainty::Proven | Certainty::Likely) => Self::Advise,
            (_, Certainty::Possible) | (Severity::Notice, _) => Self::Open,
        });
        worst.max().unwrap_or(Self::Open)
    }
}

/// The findings of a snapshot, most important first.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Diagnosis {
    /// Version of this shape.
    pub schema: u32,
    /// What a press on pay does.
    pub verdict: Verdict,
    /// Most severe, most certain first.
    pub findings: Vec<Finding>,
    /// What each probe read.
    pub probes: Vec<Evidence>,
    /// Where this was.
    pub environment: Environment,
    /// The name of the provider profile.
    pub provider: String,
    /// Milliseconds from the first probe to the last answer.
    pub duration_ms: f64,
}

/// Applies every rule to a snapshot.
#[must_use]
pub fn diagnose(snapshot: &Snapshot) -> Diagnosis {
    let mut findings: Vec<Finding> = RULES.iter().filter_map(|rule| rule(snapshot)).collect();
    findings.sort_by_key(|finding| (finding.severity, finding.certainty, finding.code));
    Diagnosis {
        schema: 1,
        verdict: Verdict::of(&findings),
        findings,
        probes: snapshot.probes.clone(),
        environment: snapshot.environment.clone(),
        provider: snapshot.profile.name.clone(),
        duration_ms: snapshot.probes.iter().map(|evidence| evidence.ms).sum(),
    }
}
