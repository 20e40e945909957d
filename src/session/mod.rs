//! One `<pay-ready>` at work: runs the probes, feeds the flow, performs its effects. The only mutable state.
//!
//! No borrow of the state lives while the page's own code may run (an event, a window): the page may come right back.

mod act;
mod learn;
mod load;
mod press;
mod show;

pub use press::Plan;
pub use show::to_js;

pub use crate::probe::far::Place;

use std::cell::{Ref, RefCell, RefMut};
use std::rc::{Rc, Weak};

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;

use crate::diagnosis::flow::{Effect, Event, State, next};
use crate::diagnosis::{Code, ConfigProblem, Diagnosis, Outcome, Payment, Provider, Settings, Severity, Show, Snapshot, diagnose};
use crate::guide::{Standing, Texts, View, choose_locale, note};
use crate::opener::{Living, read_attempt};
use crate::overlay::Overlay;
use crate::probe::far::{Far, locales, today};
use crate::probe::member;
use crate::stage::Stage;
use crate::{attributes, probe};

/// One element at work.
pub struct Session {
    place: Place,
    build: String,
    locales: Vec<String>,
    inner: RefCell<Inner>,
    this: Weak<Session>,
}

struct Inner {
    snapshot: Snapshot,
    state: State,
    settings: Settings,
    texts: Option<Texts>,
    /// What was asked of the network, so that a late answer to an older question is dropped.
    asked: (Option<Provider>, String),
    /// Problems of the profile outlive a new reading of the attributes.
    profile_problems: Vec<ConfigProblem>,
    /// The profile is there, or will not come.
    ready: bool,
    told: Option<Diagnosis>,
    warned: Vec<ConfigProblem>,
    view: View,
    living: Option<Living>,
    /// When pay was last pressed, and the window that came of it, also when that is gone: for probes that come later.
    pressed: Option<f64>,
    window: Option<JsValue>,
    overlay: Option<Overlay>,
    stage: Option<Rc<Stage>>,
    /// The stage is on its way.
    staging: bool,
    clear: Option<Timeout>,
    /// What the panel is about.
    guided: Option<Code>,
    /// How many windows in a row were refused.
    refused: u32,
    far: Option<Far>,
    tell: Option<Closure<dyn Fn(JsValue)>>,
    left: bool,
}

impl Session {
    /// Takes an element's seat: runs the probes, and asks for texts and profile.
    #[must_use]
    pub fn new(place: Place) -> Rc<Self> {
        let build = member(&place.files, "build").and_then(|build| build.as_string()).unwrap_or_default();
        let locales = locales().iter().filter_map(|locale| locale.as_string()).collect();
        let inner = Inner {
            snapshot: Snapshot { probes: probe::preflight(), ..Snapshot::default() },
            state: State::Idle,
            settings: Settings::default(),
            texts: None,
            asked: (None, String::new()),
            profile_problems: Vec::new(),
            ready: false,
            told: None,
            warned: Vec::new(),
            view: View::Nothing,
            living: None,
            pressed: None,
            window: None,
            overlay: None,
            stage: None,
            staging: false,
            clear: None,
            guided: None,
            refused: 0,
            far: None,
            tell: None,
            left: false,
        };
        let session = Rc::new_cyclic(|this| Self { place, build, locales, inner: RefCell::new(inner), this: this.clone() });
        session.changed();
        session
    }

    /// What came back from the attempt of the last press.
    pub fn attempt(&self, record: &JsValue) -> Outcome {
        let (attempt, handle) = read_attempt(record, &self.read().snapshot.profile);
        let outcome = attempt.outcome();
        if !(outcome == Outcome::Untold && attempt.windows_before > 0) {
            self.write().snapshot.attempt = Some(attempt);
        }
        match outcome {
            Outcome::Opened | Outcome::Perhaps => {
                self.write().refused = 0;
                self.watch(handle, outcome);
            }
            Outcome::Refused => {
                let _gone = {
                    let mut inner = self.write();
                    inner.refused += 1;
                    inner.living.take()
                };
            }
            Outcome::Untold => {}
        }
        self.conclude();
        self.step(Event::Attempted(outcome));
        if outcome == Outcome::Refused {
            self.emit_diagnosis("payready-blocked");
        }
        outcome
    }

    /// Nobody opened a window within the time that the guard watches.
    pub fn unseen(&self) {
        self.step(Event::Attempted(Outcome::Untold));
    }

    /// Shows the payment in an overlay, and gives its window.
    ///
    /// # Errors
    /// Whatever the document throws.
    pub fn frame(&self, url: &str) -> Result<JsValue, JsValue> {
        let close = self.later(Self::gone);
        let (overlay, window) = Overlay::show(&self.place.slab, url, self.texts().frame_labels(), close)?;
        self.write().overlay = Some(overlay);
        self.step(Event::Attempted(Outcome::Opened));
        Ok(window)
    }

    /// The diagnosis of this moment.
    #[must_use]
    pub fn diagnosis(&self) -> Diagnosis {
        diagnose(&self.read().snapshot)
    }

    /// Gives the seat up: nothing is left behind.
    pub fn leave(&self) {
        let _all = {
            let mut inner = self.write();
            inner.left = true;
            (inner.stage.take(), inner.living.take(), inner.overlay.take(), inner.clear.take(), inner.far.take())
        };
    }

    fn read(&self) -> Ref<'_, Inner> {
        self.inner.borrow()
    }

    fn write(&self) -> RefMut<'_, Inner> {
        self.inner.borrow_mut()
    }

    /// A callback that does nothing once the session is gone.
    fn later(&self, act: fn(&Self)) -> impl Fn() + 'static {
        let this = self.this.clone();
        move || {
            if let Some(session) = this.upgrade() {
                act(&session);
            }
        }
    }

    fn step(&self, event: Event) {
        let effects = {
            let mut inner = self.write();
            let (state, effects) = next(inner.state, event);
            inner.state = state;
            effects
        };
        self.perform(&effects);
    }

    fn perform(&self, effects: &[Effect]) {
        for effect in effects {
            match effect {
                // The loader opens and focuses: see `opener`.
                Effect::Open | Effect::Focus => {}
                Effect::ShowGuide => self.show_guide(Standing::Answer),
                Effect::ShowNote => self.show(note(&self.diagnosis(), &self.texts()).unwrap_or_default()),
                Effect::Hide => self.show(View::Nothing),
                Effect::TellClosed => {
                    // Across a Cross-Origin-Opener-Policy the handle says "closed" of a window that is open.
                    let known = self.read().snapshot.handle_is_true();
                    self.emit_closed(known);
                }
            }
        }
    }

    fn watch(&self, handle: JsValue, outcome: Outcome) {
        // Without a press before it, the loader tells what happened before the core was there: the window may be old.
        let just_now = self.read().pressed.is_some();
        let living = Living::watch(handle, outcome, just_now, self.later(Self::look));
        if let Some(far) = &self.read().far {
            far.opened(living.handle());
        }
        let mut inner = self.write();
        inner.window = Some(living.handle().clone());
        inner.living = Some(living);
    }

    /// Looks whether the payment window is still there.
    fn look(&self) {
        let gone = self.read().living.as_ref().is_some_and(|living| !living.is_there());
        if gone {
            self.gone();
        }
    }

    fn gone(&self) {
        let (living, overlay) = {
            let mut inner = self.write();
            let living = inner.living.take();
            inner.snapshot.end = living.as_ref().and_then(Living::end);
            (living, inner.overlay.take())
        };
        if let (Some(living), Some(far)) = (living, &self.read().far) {
            far.gone(living.handle());
        }
        if overlay.is_some() {
            // Our own overlay: there is no doubt that it is closed.
            self.write().state = State::Idle;
            self.emit_closed(true);
        } else {
            self.step(Event::WindowGone);
            self.conclude();
            self.speak_up();
        }
    }

    /// Draws the conclusions anew, and tells them when they changed.
    fn conclude(&self) {
        let show = {
            let mut inner = self.write();
            let diagnosis = diagnose(&inner.snapshot);
            if !inner.ready || inner.left || inner.told.as_ref().is_some_and(|told| told.says_the_same(&diagnosis)) {
                return;
            }
            let worth = diagnosis.findings.first().is_some_and(|finding| finding.severity != Severity::Notice);
            inner.told = Some(diagnosis);
            worth && inner.state == State::Idle && inner.settings.show == Show::Always
        };
        if show {
            self.show_guide(Standing::Region);
        }
        self.emit_diagnosis("payready-diagnosis");
    }

    /// Reads the attributes again.
    pub fn changed(&self) {
        let given = attributes::read(&self.place.element);
        let near = attributes::near_language(&self.place.element);
        let (provider, locale) = {
            let mut inner = self.write();
            let (settings, problems) = Settings::read(&given, &inner.snapshot.profile);
            let tags: Vec<String> = settings.lang.clone().or(near).into_iter().chain(probe::languages()).collect();
            let (tag, locale) = choose_locale(tags, &self.locales);
            inner.snapshot.environment = probe::environment(&tag);
            inner.snapshot.config = problems;
            let profile_problems = inner.profile_problems.clone();
            inner.snapshot.config.extend(profile_problems);
            inner.snapshot.mode = settings.mode.or_else(|| inner.snapshot.profile.modes.first().copied()).unwrap_or_default();
            inner.snapshot.payment = Payment { today: today(), ..settings.payment.clone() };
            let provider = settings.provider.clone();
            inner.settings = settings;
            let asked = std::mem::replace(&mut inner.asked, (Some(provider.clone()), locale.clone()));
            ((asked.0.as_ref() != Some(&provider)).then_some(provider), (asked.1 != locale).then_some(locale))
        };
        self.warn();
        if let Some(locale) = locale {
            self.load_texts(locale);
        }
        match provider {
            Some(provider) => self.load_profile(provider),
            None => self.conclude(),
        }
    }
}
