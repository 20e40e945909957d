//! `?only=`: a help desk asks for a part of the check.

use super::wizard::is_of_the_window;
use crate::diagnosis::{Code, Probe, Snapshot, diagnose};

/// The probes that run and the findings that are told; all of them where nothing is named.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Only {
    probes: Vec<Probe>,
    codes: Vec<Code>,
}

impl Only {
    /// Reads a list of names of probes and findings, with commas or spaces between them. The second value is what names neither, as it
    /// was given.
    #[must_use]
    pub fn read(list: &str) -> (Self, Vec<String>) {
        let mut only = Self::default();
        let mut unknown = Vec::new();
        for name in list.split([',', ' ']).filter(|name| !name.is_empty()) {
            match (Probe::from_name(name), Code::from_name(name)) {
                (Some(probe), _) => only.probes.push(probe),
                (None, Some(code)) => only.codes.push(code),
                (None, None) => unknown.push(name.to_owned()),
            }
        }
        (only, unknown)
    }

    /// Whether a part was asked for.
    #[must_use]
    pub const fn is_all(&self) -> bool {
        self.probes.is_empty() && self.codes.is_empty()
    }

    /// Whether a probe runs. For a finding all of them run: a rule may look at several.
    #[must_use]
    pub fn wants(&self, probe: Probe) -> bool {
        self.is_all() || !self.codes.is_empty() || self.probes.contains(&probe)
    }

    /// Whether the test window is a part of it.
    #[must_use]
    pub fn wants_window(&self) -> bool {
        self.is_all() || self.probes.contains(&Probe::Attempt) || self.codes.iter().any(|code| is_of_the_window(*code))
    }

    /// Whether a finding of this snapshot is told.
    #[must_use]
    pub fn tells(&self, code: Code, snapshot: &Snapshot) -> bool {
        if self.is_all() || self.codes.contains(&code) {
            return true;
        }
        // What is found without any probe comes of none that was asked for.
        let bare = Snapshot { probes: Vec::new(), attempt: None, end: None, ..snapshot.clone() };
        !self.probes.is_empty() && !diagnose(&bare).findings.iter().any(|finding| finding.code == code)
    }
}
