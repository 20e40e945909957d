//! A press on pay: what it does, decided inside the click.

use std::rc::Rc;

use super::Session;
use crate::attributes::absolute;
use crate::diagnosis::flow::{Effect, Event, Press, next};
use crate::diagnosis::{Attribute, Code, Diagnosis, Mode, Probe, Snapshot, diagnose, is_payable};
use crate::guide::{Standing, View, window_elsewhere};
use crate::probe::now;

/// What a press does, for the loader that performs it.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// `open`, `guide`, `focus`, or `pass`: nothing of ours, the page goes on.
    pub act: &'static str,
    /// How the payment is shown.
    pub mode: Mode,
    /// Third argument of `window.open`.
    pub features: String,
    /// Open the address of the last attempt, instead of pressing the merchant's button again.
    pub reopen: bool,
    /// What is known at this press.
    pub diagnosis: Diagnosis,
}

impl Session {
    /// A press, before anything happens of it; `url` is the address, where the page names one itself. Synchronous: it
    /// runs inside the click.
    pub fn press(&self, press: Press, url: Option<&str>) -> Plan {
        self.look();
        self.write().pressed = Some(now());
        if let Some(far) = &self.read().far {
            far.pressed(None);
        }
        let (effects, plan) = self.plan(press, url);
        self.perform(&effects);
        match plan.act {
            "guide" => self.emit_diagnosis("payready-blocked"),
            "focus" => self.show(View::Panel(Rc::new(window_elsewhere(&self.texts(), Standing::Answer, &self.ways(&self.diagnosis()))))),
            _ => {}
        }
        plan
    }

    fn plan(&self, press: Press, url: Option<&str>) -> (Vec<Effect>, Plan) {
        let mut inner = self.write();
        // Every press is a new attempt: what came of the last one says nothing of it.
        let last = inner.snapshot.attempt.take();
        inner.snapshot.end = None;
        inner.window = None;
        inner.snapshot.probes.retain(|evidence| !matches!(evidence.probe, Probe::Focus | Probe::Window));
        let diagnosis = diagnose(&inner.snapshot);
        let (state, effects) = next(inner.state, Event::Pressed(press, diagnosis.verdict));
        let profile = &inner.snapshot.profile;
        // An address that is not to be trusted with a payment is not ours to open.
        let foreign = match url {
            Some(url) => absolute(url).is_none_or(|url| !is_payable(&url) || !profile.has_host(&url)),
            None => inner.snapshot.config.iter().any(|problem| problem.name == Attribute::PayUrl.name()),
        };
        let act = match () {
            () if foreign => "pass",
            () if effects.contains(&Effect::Focus) => "focus",
            () if effects.contains(&Effect::ShowGuide) => "guide",
            () => "open",
        };
        let mode = inner.snapshot.mode;
        let features = profile.features.clone();
        // From the panel, pressing the merchant's button again would only be too late again.
        let reopen = press != Press::Pay
            && last.as_ref().is_some_and(|attempt| attempt.reopenable)
            && diagnose(&Snapshot { attempt: last.clone(), ..inner.snapshot.clone() }).findings.iter().any(|finding| finding.code == Code::PopupTooLate);
        if act != "open" {
            inner.snapshot.attempt = last;
        }
        if foreign {
            return (Vec::new(), Plan { act, mode, features, reopen, diagnosis });
        }
        inner.state = state;
        (effects, Plan { act, mode, features, reopen, diagnosis })
    }
}
