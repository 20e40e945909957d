//! The self-check page at work: runs the probes, feeds the wizard, performs its effects. The only mutable state of that page.

mod arrival;
mod probes;
mod repair;
mod run;
mod take;

use std::cell::{Ref, RefCell, RefMut};
use std::rc::{Rc, Weak};

use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;

use crate::attributes::own_address;
use crate::diagnosis::{Diagnosis, Evidence, Mode, Probe, Profile, Snapshot, Value};
use crate::guide::check::{
    Ask, CheckView, Decoded, DemoPayment, Effect, Event, Known, Left, Network, Plan, Repair, Repairs, Report, State, conclude, next, progress, standing_of,
    view,
};
use crate::guide::{Texts, Ways};
use crate::js::member;
use crate::probe;
use crate::probe::far::seal_of;
use crate::remedy;
use crate::resource::fetch_json;
use arrival::Arrival;
use probes::{Probes, words_seal};

/// Where the page stands.
#[derive(Debug)]
pub struct Place {
    /// Where it is drawn.
    pub slab: Element,
    /// The folder of the release.
    pub base: String,
    /// The mark in the names of the release's files.
    pub build: String,
    /// The first script's own way to fetch another.
    pub fetch_script: Function,
}

/// The check.
pub struct Check {
    place: Place,
    arrival: Arrival,
    show: Box<dyn Fn(CheckView)>,
    inner: RefCell<Inner>,
    this: Weak<Check>,
}

struct Inner {
    state: State,
    snapshot: Snapshot,
    words: Texts,
    texts: Texts,
    plan: Plan,
    /// What was told in this run.
    told: Vec<Evidence>,
    left: Left,
    /// What the profile's place said, as the probes use it.
    raw: JsValue,
    /// What is said about the address that led here, and about the profile.
    remarks: Vec<String>,
    probes: Option<Probes>,
    /// What the repairs came to.
    repairs: Repairs,
    /// What a support code that somebody typed came to.
    decoded: Option<Decoded>,
    /// What is announced beside the screen.
    said: String,
}

impl Check {
    /// Fetches the words, then shows the first screen.
    pub fn begin(place: Place, show: impl Fn(CheckView) + 'static) -> Rc<Self> {
        let arrival = Arrival::read();
        let locale = arrival.locale.clone();
        let snapshot = Snapshot { environment: probe::environment(&arrival.tag), ..Snapshot::default() };
        let inner = Inner {
            state: State::Start,
            snapshot,
            words: Texts::fallback(&locale),
            texts: Texts::fallback(&locale),
            plan: Plan::default(),
            told: Vec::new(),
            left: Left::default(),
            raw: JsValue::UNDEFINED,
            remarks: Vec::new(),
            probes: None,
            repairs: Repairs::default(),
            decoded: None,
            said: String::new(),
        };
        let check = Rc::new_cyclic(|this| Self { place, arrival, show: Box::new(show), inner: RefCell::new(inner), this: this.clone() });
        let this = Rc::clone(&check);
        spawn_local(async move {
            let os = this.read().snapshot.environment.os.clone();
            if let Some(version) = probe::later_windows(os).await {
                this.write().snapshot.environment.os.version = version;
            }
            this.load_words(&locale).await;
            this.draw();
        });
        check
    }

    fn read(&self) -> Ref<'_, Inner> {
        self.inner.borrow()
    }

    fn write(&self) -> RefMut<'_, Inner> {
        self.inner.borrow_mut()
    }

    async fn load_words(&self, locale: &str) {
        let Place { base, build, .. } = &self.place;
        let pack = async |name: &str, seal: Option<String>| {
            let url = format!("{base}{name}-{locale}-{build}.json");
            fetch_json(&url, seal.as_deref()).await.ok().and_then(|(json, _)| Texts::read(json).ok())
        };
        let (words, texts) = (pack("check", words_seal(locale)).await, pack("pack", seal_of(locale)).await);
        let mut inner = self.write();
        if let Some(words) = words {
            inner.words = words;
        }
        if let Some(texts) = texts {
            inner.texts = texts;
        }
        let remarks = self.arrival.remarks(&inner.words);
        inner.remarks = remarks;
    }

    /// Something happened: at once, since a window can only be opened within the click.
    pub fn step(&self, event: Event) {
        let effect = {
            let mut inner = self.write();
            inner.conclude(&self.arrival);
            inner.said.clear();
            if let Event::Typed(typed) = &event {
                inner.decoded = Some(take::decode(typed, &inner.texts));
            }
            let left = inner.left.clone();
            let (state, effect) = next(inner.state, event, &left);
            // What the shopper puts aside is not put first again.
            if let (State::Step(code, _), State::Result) = (inner.state, state) {
                inner.left.aside.push(code);
            }
            if effect.is_some() {
                inner.left.stood = inner.left.findings.clone();
            }
            if effect == Some(Effect::Repair(Repair::FIRST)) {
                inner.repairs = Repairs { before: inner.left.findings.clone(), ..Repairs::default() };
            }
            inner.state = state;
            effect
        };
        if let Some(effect) = effect {
            self.perform(effect);
        }
        self.draw();
    }

    fn perform(&self, effect: Effect) {
        match effect {
            Effect::Run => self.run(),
            Effect::OpenWindow => self.open_window(),
            Effect::OfferFrameWindow => self.offer_frame_window(),
            Effect::WithdrawFrameWindow => {
                if let Some(probes) = &self.read().probes {
                    probes.withdraw();
                }
            }
            Effect::AskAgents => self.ask_agents(),
            Effect::Copy => self.copy_report(),
            Effect::Save => self.save_report(),
            Effect::CopyLink => self.copy_link(),
            Effect::AskStorage => self.ask_storage(),
            Effect::Reload => remedy::reload(),
            Effect::Clean => self.clean(),
            Effect::Repair(repair) => self.repair(repair),
        }
    }

    /// The diagnosis of this moment.
    fn diagnosis(&self) -> Diagnosis {
        conclude(&self.read().snapshot, self.arrival.visit.as_ref())
    }

    /// Draws the screen of this moment.
    fn draw(&self) {
        let view = {
            let inner = self.read();
            let diagnosis = conclude(&inner.snapshot, self.arrival.visit.as_ref());
            let report = if inner.state == State::Result { inner.report(&diagnosis) } else { Report::default() };
            let rows = progress(&inner.plan, &inner.told);
            let demo = self.demo(&inner);
            let known = Known {
                words: &inner.words,
                texts: &inner.texts,
                profile: &inner.snapshot.profile,
                diagnosis: &diagnosis,
                rows: &rows,
                left: &inner.left,
                asks: &inner.asks(&self.arrival),
                frame_windows: inner.plan.frame_windows,
                agents: inner.plan.agents,
                samples: &inner.plan.samples,
                typing: inner.snapshot.denied(Probe::Typing).map_or(inner.snapshot.reading(Probe::Typing), |denied| denied.reading),
                repairs: &inner.repairs,
                ways: &self.ways(&inner),
                visit: self.arrival.visit.as_ref(),
                demo: demo.as_ref(),
                report: &report,
                decoded: inner.decoded.as_ref(),
                said: &inner.said,
                remarks: &inner.remarks,
                network: network(),
            };
            view(inner.state, &known)
        };
        (self.show)(view);
    }

    /// What is open to a step: no pay button, and no payment in this tab.
    fn ways(&self, inner: &Inner) -> Ways {
        Ways { base: self.place.base.clone(), page: own_address(), frame: inner.snapshot.profile.frame.is_some(), own_page: true, ..Ways::default() }
    }

    /// The provider's own demo, where the profile names one that is its own.
    fn demo(&self, inner: &Inner) -> Option<DemoPayment> {
        let contacts = member(&inner.raw, "contacts")?;
        let url = member(&contacts, "demo")?.as_string().filter(|url| inner.snapshot.profile.names_host(url))?;
        let modes =
            inner.snapshot.profile.modes.iter().map(|mode| (*mode, inner.words.get(&format!("check-mode.{}", mode.name())).unwrap_or_default().to_owned()));
        Some(DemoPayment { url, provider: self.arrival.provider.clone(), modes: modes.collect() })
    }
}

fn network() -> Network {
    let online = crate::host::window().is_none_or(|window| window.navigator().on_line());
    if online { Network::On } else { Network::Off }
}

impl Inner {
    /// What is left to be done, by what is known now.
    fn conclude(&mut self, arrival: &Arrival) {
        let diagnosis = conclude(&self.snapshot, arrival.visit.as_ref());
        let told = |code| arrival.only.tells(code, &self.snapshot);
        self.left.findings = standing_of(&diagnosis).into_iter().filter(|code| told(*code)).collect();
        self.left.found = diagnosis.findings.iter().map(|finding| finding.code).collect();
        let found = &self.left.found;
        self.left.aside.retain(|code| found.contains(code));
    }

    /// What the shopper is still to be asked.
    fn asks(&self, arrival: &Arrival) -> Vec<Ask> {
        let window = self.snapshot.attempt.is_none() && arrival.only.wants_window();
        let agents = self.plan.agents > 0 && self.snapshot.evidence(Probe::Agent).is_none() && arrival.only.wants(Probe::Agent);
        let frame = self.plan.frame_windows && self.snapshot.evidence(Probe::FramePopup).is_none() && arrival.only.wants(Probe::FramePopup);
        [window.then_some(Ask::Window), frame.then_some(Ask::FrameWindow), agents.then_some(Ask::Agents)].into_iter().flatten().collect()
    }

    fn learn(&mut self, evidence: Evidence) {
        let known = self.told.iter_mut().find(|known| known.probe == evidence.probe && known.subject == evidence.subject);
        match known {
            Some(known) => *known = evidence.clone(),
            None => self.told.push(evidence.clone()),
        }
        self.snapshot.learn(evidence);
    }

    /// A run is over: what was not told in it is not known any more.
    fn settle(&mut self) {
        let Self { snapshot, told, .. } = self;
        let kept = |probe| matches!(probe, Probe::Agent | Probe::Window | Probe::PagePolicy | Probe::Typing | Probe::FramePopup);
        let again = |evidence: &Evidence| told.iter().any(|told| told.probe == evidence.probe && told.subject == evidence.subject);
        snapshot.probes.retain(|evidence| kept(evidence.probe) || again(evidence));
    }

    fn take_profile(&mut self, profile: Profile, raw: JsValue) {
        self.snapshot.mode = profile.modes_on(self.snapshot.environment.device).first().copied().unwrap_or(Mode::Popup);
        self.snapshot.profile = profile;
        self.raw = raw;
    }
}
