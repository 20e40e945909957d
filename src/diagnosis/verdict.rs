//! What a press on pay does, by the law of the contract.

use super::rules::RULES;
use super::{Certainty, Environment, Evidence, Finding, Severity, Snapshot, Value, named};

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
#[derive(Clone, Debug, PartialEq)]
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
    /// Milliseconds that the slowest probe took.
    pub duration_ms: f64,
}

/// Applies every rule to a snapshot.
#[must_use]
pub fn diagnose(snapshot: &Snapshot) -> Diagnosis {
    let place = |finding: &Finding| (finding.severity, finding.certainty, finding.code);
    let mut findings: Vec<Finding> = Vec::new();
    for finding in RULES.iter().filter_map(|rule| rule(snapshot)) {
        let at = findings.partition_point(|other| place(other) <= place(&finding));
        findings.insert(at, finding);
    }
    Diagnosis {
        schema: 1,
        verdict: Verdict::of(&findings),
        findings,
        probes: snapshot.told(),
        environment: snapshot.environment.clone(),
        provider: snapshot.profile.name.clone(),
        duration_ms: snapshot.probes.iter().map(|evidence| evidence.ms).fold(0.0, f64::max),
    }
}

impl Diagnosis {
    /// Whether another diagnosis says the same, however long it took.
    #[must_use]
    pub fn says_the_same(&self, other: &Self) -> bool {
        let readings = |diagnosis: &Self| diagnosis.probes.iter().map(|evidence| (evidence.probe, evidence.reading)).collect::<Vec<_>>();
        self.findings == other.findings && self.environment == other.environment && self.provider == other.provider && readings(self) == readings(other)
    }
}

impl Diagnosis {
    /// Reads the plain object of the contract; `None` where it is none. Findings and evidence of a newer release are left out.
    #[must_use]
    pub fn read(value: &Value) -> Option<Self> {
        let list = |name| match value.get(name) {
            Some(Value::List(items)) => items.as_slice(),
            _ => &[],
        };
        Some(Self {
            schema: 1,
            verdict: Verdict::from_name(value.get("verdict")?.as_text()?)?,
            findings: list("findings").iter().filter_map(Finding::read).collect(),
            probes: list("probes").iter().filter_map(Evidence::read).collect(),
            environment: Environment::read(value.get("environment")?)?,
            provider: value.get("provider")?.as_text()?.to_owned(),
            duration_ms: value.get("durationMs").and_then(Value::as_number).unwrap_or_default(),
        })
    }
}

/// The plain object of the contract.
impl From<&Diagnosis> for Value {
    fn from(diagnosis: &Diagnosis) -> Self {
        Self::object([
            ("schema", Some(Self::Number(f64::from(diagnosis.schema)))),
            ("verdict", Some(Self::text(diagnosis.verdict.name()))),
            ("findings", Some(Self::List(diagnosis.findings.iter().map(Self::from).collect()))),
            ("probes", Some(Self::List(diagnosis.probes.iter().map(Self::from).collect()))),
            ("environment", Some((&diagnosis.environment).into())),
            ("provider", Some(Self::text(&diagnosis.provider))),
            ("durationMs", Some(Self::Number(diagnosis.duration_ms))),
        ])
    }
}
