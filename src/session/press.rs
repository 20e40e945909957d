//! A press on pay: what it does, decided inside the click.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsValue;

use super::Session;
use crate::attributes::{absolute, is_own_origin};
use crate::clock::now;
use crate::diagnosis::flow::{Effect, Event, PaymentWindow, Press, Presser, Stage, next};
use crate::diagnosis::{Attempt, Attribute, Code, Evidence, Mode, Probe, Reading, Snapshot, Whose, diagnose, is_payable};
use crate::js::member;
use crate::opener::Living;
use crate::presentation::{Scene, Standing};
use crate::probe::far::{Far, pressed_early};

/// What a page does about a press shows by then.
const NOTHING_MS: u32 = 1500;

/// What the loader knows of a press.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PressFacts {
    /// The address, where the page names one itself (`payready.open`).
    pub url: Option<String>,
    /// The shopper's own press (`isTrusted`), and not the page's.
    pub trusted: bool,
    /// The element guards a button of the shop's.
    pub guards: bool,
    /// That button can be pressed at this moment.
    pub pressable: bool,
    /// Since the press that the last attempt belongs to, the shopper has touched nothing on the page outside of our panel, no attribute has
    /// changed, and it is less than a minute ago.
    pub fresh: bool,
    /// The same, however long ago it is.
    pub clean: bool,
}

impl PressFacts {
    /// Reads what the loader says of a press.
    #[must_use]
    pub fn read(facts: &JsValue) -> Self {
        let flag = |name| member(facts, name).is_some_and(|value| value.is_truthy());
        Self {
            url: member(facts, "url").and_then(|url| url.as_string()),
            trusted: flag("trusted"),
            guards: flag("guards"),
            pressable: flag("pressable"),
            fresh: flag("fresh"),
            clean: flag("clean"),
        }
    }
}

/// What a press does, for the loader that performs it.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// `open`, `guide`, `focus`, or `pass`: nothing of ours, the page goes on.
    pub act: &'static str,
    /// How the payment is shown.
    pub mode: Mode,
    /// Third argument of `window.open`.
    pub features: String,
    /// The address to open; `None`: the shop's own button is pressed, or goes on being pressed.
    pub url: Option<String>,
}

/// What a press is to open.
enum Target {
    /// This address.
    Address(String),
    /// Whatever the shop's own button opens.
    Button,
    /// Nothing: there is no address, and no button that can be pressed.
    Nothing,
    /// An address that we may not open.
    Refused,
}

impl Session {
    /// A press, before anything happens of it. Synchronous: it runs inside the click.
    pub fn press(&self, press: Press, facts: &PressFacts) -> Plan {
        self.look_at_once();
        self.write().pressed = Some(now());
        match &self.read().far {
            Some(far) => far.pressed(None),
            // A page without observers is as one that nothing changes on.
            None => pressed_early().unwrap_or_default(),
        }
        let (effects, plan) = self.plan(press, facts);
        self.perform(&effects);
        match plan.act {
            "guide" => self.emit_diagnosis("blocked"),
            "focus" => self.show(Scene::WindowElsewhere, Standing::Answer),
            _ => {}
        }
        plan
    }

    fn plan(&self, press: Press, facts: &PressFacts) -> (Vec<Effect>, Plan) {
        let mut inner = self.write();
        // Every press is a new attempt: what came of the last one says nothing of it.
        let last = inner.snapshot.attempt.take();
        inner.snapshot.end = None;
        // What a script has not defined yet it may define now.
        let missing = |evidence: &Evidence| evidence.probe == Probe::PageGlobal && evidence.reading == Reading::No;
        inner.snapshot.probes.retain(|evidence| !evidence.probe.is_of_a_press() && !missing(evidence));
        let diagnosis = diagnose(&inner.snapshot);
        let unknown = inner.snapshot.profile.hosts.is_empty();
        let address = last.as_ref().filter(|last| facts.fresh && is_of_this_payment(last, unknown)).and(inner.last_url.clone());
        let late = last.as_ref().is_some_and(|last| is_late(&inner.snapshot, last));
        // The page says that the order is done: its button would make another one.
        let pressable = facts.pressable && !(late && inner.far.as_ref().is_some_and(Far::thanks));
        let target = match (press, &facts.url) {
            (_, Some(url)) => match absolute(url) {
                Some(url) if is_payable(&url) && inner.snapshot.profile.has_host(&url) => Target::Address(url),
                Some(_) | None => Target::Refused,
            },
            (Press::Pay, None) if facts.guards => Target::Button,
            (_, None) if facts.guards => match address {
                Some(url) if late || press == Press::Here || !pressable => Target::Address(url),
                Some(_) | None if pressable => Target::Button,
                Some(_) | None => Target::Nothing,
            },
            (_, None) => match (inner.settings.pay_url.clone(), address) {
                (Some(url), _) | (None, Some(url)) => Target::Address(url),
                (None, None) if inner.snapshot.config.iter().any(|problem| problem.name == Attribute::PayUrl.name()) => Target::Refused,
                (None, None) => Target::Nothing,
            },
        };
        // A window that we opened for another address is another payment's.
        let other = matches!((&target, &inner.living_url), (Target::Address(url), Some(living)) if url != living);
        // One that is back on the shop's own pages has been paid in, or given up; unless the payment began there.
        let began_here = inner.living_url.as_deref().is_some_and(is_own_origin);
        let back = |url: &String| is_own_origin(url) && !inner.snapshot.profile.names_pay_host(url);
        let home = !began_here && inner.living.as_ref().and_then(Living::address).is_some_and(|url| back(&url));
        // Nor is it this one's any more where the shopper has changed something on the page since.
        let changed = matches!(target, Target::Button) && !facts.clean;
        if press == Press::Pay && (other || home || changed) {
            inner.state = next(inner.state, Event::PaymentChanged).0;
        }
        let presser = if facts.trusted { Presser::Shopper } else { Presser::Page };
        let event = match target {
            Target::Refused => Event::Passed,
            Target::Nothing if press == Press::Pay => Event::Cancelled,
            Target::Nothing if !(press == Press::Front && inner.state.window == PaymentWindow::Known) => Event::Unpressable,
            Target::Address(_) | Target::Button | Target::Nothing => Event::Pressed(press, presser, diagnosis.verdict),
        };
        // A mistake in what the page itself asks for by `payready.open` is the page's to see in what that returns.
        let told = facts.url.is_none() || event != Event::Passed;
        let (state, effects) = if told { next(inner.state, event) } else { (inner.state, Vec::new()) };
        inner.state = state;
        inner.mistake = (told && event == Event::Passed).then(|| Timeout::new(NOTHING_MS, self.later(Self::mistaken)));
        let act = match event {
            Event::Passed => "pass",
            Event::Cancelled => "pass",
            Event::Unpressable => "guide",
            _ if effects.contains(&Effect::Focus) => "focus",
            _ if effects.contains(&Effect::ShowGuide) => "guide",
            _ => "open",
        };
        if act != "open" {
            inner.snapshot.attempt = last;
        } else if state.stage == Stage::Handed {
            inner.window = None;
        }
        let url = match target {
            Target::Address(url) => Some(url),
            Target::Button | Target::Nothing | Target::Refused => None,
        };
        let profile = &inner.snapshot.profile;
        (effects, Plan { act, mode: inner.snapshot.mode, features: profile.features.clone(), url })
    }

    /// A press on an address that is not to be opened was left to the page, and by now the page has done nothing about it either.
    fn mistaken(&self) {
        let came = {
            let inner = self.read();
            inner.snapshot.attempt.is_some() || inner.far.as_ref().is_some_and(Far::came)
        };
        if !came {
            self.step(Event::Mistaken);
        }
    }

    /// What came of a press outside of the core.
    pub fn settle(&self, how: &str) {
        match how {
            "cancelled" => self.step(Event::Cancelled),
            "nothing" => self.step(Event::NothingCame),
            "brought-back" => {
                let _pending = self.write().pending.take();
                self.step(Event::BroughtBack);
            }
            "closed" => self.gone(),
            _ => {}
        }
    }
}

/// Whether an attempt's address may be opened again: it is a payment's, and one that we may open. Where nobody knows the provider's hosts, one of the
/// shop's own may lead there.
fn is_of_this_payment(last: &Attempt, unknown: bool) -> bool {
    last.reopenable && (matches!(last.whose, Whose::Payment | Whose::Unlisted) || (unknown && last.whose == Whose::Perhaps))
}

/// Whether pressing the shop's button again would only be too late again.
fn is_late(snapshot: &Snapshot, last: &Attempt) -> bool {
    let seen = Snapshot { attempt: Some(last.clone()), ..snapshot.clone() };
    diagnose(&seen).findings.iter().any(|finding| finding.code == Code::PopupTooLate)
}
