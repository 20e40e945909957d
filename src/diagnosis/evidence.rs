//! What was seen, never an opinion of it.

use std::borrow::Cow;

use super::{Attempt, Environment, Profile, Value, named};

named! {
    /// The one question that a probe asks of the browser.
    pub enum Probe {
        /// Does this page keep a cookie that it writes?
        Cookies = "cookies",
        /// Does this page keep what it writes into `localStorage`?
        Storage = "storage",
        /// Is there a click on this page that a window may still be opened with?
        Activation = "activation",
    }
}

named! {
    /// Why a probe could not tell.
    pub enum Reason {
        /// The browser did not answer in time.
        TimedOut = "timed-out",
        /// The browser threw something that says neither yes nor no.
        Threw = "threw",
        /// The browser does not have what the probe asks.
        Unsupported = "unsupported",
        /// Nobody has asked yet, or the question makes no sense here.
        NotRun = "not-run",
    }
}

/// The answer to a probe. "No" and "could not tell" never share a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// It could not be told.
    Unknown(Reason),
}

/// Named facts beside a reading or a finding, in the order in which they were seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts(Vec<(Cow<'static, str>, Cow<'static, str>)>);

impl Facts {
    /// Adds one fact.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Cow<'static, str>>) -> Self {
        self.0.push((Cow::Borrowed(name), value.into()));
        self
    }

    /// The value of a fact.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_ref())
    }
}

impl From<&Facts> for Value {
    fn from(facts: &Facts) -> Self {
        Self::Map(facts.0.iter().map(|(name, value)| (name.to_string(), Self::text(value))).collect())
    }
}

/// A reading with the probe that made it and the milliseconds that it took.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// Which question was asked.
    pub probe: Probe,
    /// The answer.
    pub reading: Reading,
    /// Milliseconds from question to answer.
    pub ms: f64,
    /// What the answer rests on.
    pub facts: Facts,
}

impl From<&Evidence> for Value {
    fn from(evidence: &Evidence) -> Self {
        let (reading, reason) = match evidence.reading {
            Reading::Yes => ("yes", None),
            Reading::No => ("no", None),
            Reading::Unknown(reason) => ("unknown", Some(Self::text(reason.name()))),
        };
        Self::object([
            ("probe", Some(Self::text(evidence.probe.name()))),
            ("reading", Some(Self::text(reading))),
            ("reason", reason),
            ("ms", Some(Self::Number(evidence.ms))),
        ])
    }
}

/// A mistake in how the page set Payready up: an attribute, a profile, an option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigProblem {
    /// The attribute, option or path that was given.
    pub name: Cow<'static, str>,
    /// What was given.
    pub given: String,
    /// What is allowed.
    pub expected: Cow<'static, str>,
}

/// How a payment window came to its end, as far as its handle tells.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WindowEnd {
    /// Milliseconds from its opening until the handle first said that it is closed.
    pub after_ms: f64,
}

/// All that is known at one moment.
#[derive(Clone, Debug, Default)]
pub struct Snapshot {
    /// What the probes saw, each probe at most once.
    pub probes: Vec<Evidence>,
    /// The last real `window.open` since pay was pressed, and what came back.
    pub attempt: Option<Attempt>,
    /// The end of the window that it opened, if it came to one.
    pub end: Option<WindowEnd>,
    /// The browser, the device and where the page stands.
    pub environment: Environment,
    /// Mistakes in the page's set-up.
    pub config: Vec<ConfigProblem>,
    /// What is true of the payment provider.
    pub profile: Profile,
}

impl Snapshot {
    /// What a probe saw, if it has run.
    #[must_use]
    pub fn evidence(&self, probe: Probe) -> Option<&Evidence> {
        self.probes.iter().find(|evidence| evidence.probe == probe)
    }

    /// The answer of a probe; a probe that has not run could not tell.
    #[must_use]
    pub fn reading(&self, probe: Probe) -> Reading {
        self.evidence(probe).map_or(Reading::Unknown(Reason::NotRun), |evidence| evidence.reading)
    }
}
