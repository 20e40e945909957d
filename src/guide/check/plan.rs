//! What runs, and how far it is: counted, never guessed.

use crate::diagnosis::{Evidence, Probe, Reading, Value, named};

named! {
    /// What a row of the check has come to.
    pub enum Answer {
        /// It has not answered yet.
        Waiting = "waiting",
        /// It is as it should be.
        Good = "good",
        /// It is not.
        Bad = "bad",
        /// It could not be told.
        Unknown = "unknown",
    }
}

/// The probes that run by themselves: every one that asks nothing of a shop's page.
pub const RUN: [Probe; 10] = [
    Probe::Cookies,
    Probe::Storage,
    Probe::StorageSpace,
    Probe::Online,
    Probe::Host,
    Probe::Frame,
    Probe::FrameCookies,
    Probe::Capability,
    Probe::Viewport,
    Probe::AgentPermission,
];

/// How many answers each probe will give.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    rows: Vec<(Probe, usize)>,
    /// Whether the provider's frame opens windows of its own, and can be asked to.
    pub frame_windows: bool,
    /// How many programs on this computer the payment needs.
    pub agents: usize,
    /// What is to be typed in the typing test: letters, and syllables that only an input method makes.
    pub samples: Vec<String>,
}

/// One probe and what it has come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which question.
    pub probe: Probe,
    /// The answer.
    pub answer: Answer,
    /// How many answers are there.
    pub told: usize,
    /// How many there will be.
    pub all: usize,
}

impl Plan {
    /// Reads what the probes say of themselves, `{ agents, popups, samples, probes: [{ probe, count }] }`, behind those that are asked here.
    #[must_use]
    pub fn read(local: &[Probe], value: &Value) -> Self {
        let count = |value: &Value, name| value.get(name).and_then(Value::as_number).map_or(0, |count| count as usize);
        let mut rows: Vec<_> = local.iter().map(|probe| (*probe, 1)).collect();
        if let Some(Value::List(probes)) = value.get("probes") {
            rows.extend(probes.iter().filter_map(|row| Some((Probe::from_name(row.get("probe")?.as_text()?)?, count(row, "count")))));
        }
        let samples = match value.get("samples") {
            Some(Value::List(samples)) => samples.iter().filter_map(Value::as_text).map(str::to_owned).collect(),
            _ => Vec::new(),
        };
        let frame_windows = value.get("popups") == Some(&Value::Bool(true));
        Self { rows, frame_windows, agents: count(value, "agents"), samples }
    }
}

/// Whether a probe can only be answered over the network.
#[must_use]
pub const fn needs_network(probe: Probe) -> bool {
    matches!(probe, Probe::Online | Probe::Host | Probe::Frame | Probe::FrameCookies)
}

/// Each probe of the plan with what it has come to in this run; `told` is what was told in it.
#[must_use]
pub fn progress(plan: &Plan, told: &[Evidence]) -> Vec<Row> {
    let row = |(probe, all): &(Probe, usize)| {
        let readings: Vec<_> = told.iter().filter(|evidence| evidence.probe == *probe).map(|evidence| evidence.reading).collect();
        let answer = match readings.as_slice() {
            some if some.contains(&Reading::No) => Answer::Bad,
            some if some.len() < *all => Answer::Waiting,
            all if all.contains(&Reading::Yes) => Answer::Good,
            _ => Answer::Unknown,
        };
        Row { probe: *probe, answer, told: readings.len().min(*all), all: *all }
    };
    plan.rows.iter().map(row).collect()
}
