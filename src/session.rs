//! One `<pay-ready>` at work: runs the probes, feeds the flow, performs its effects. The only mutable state.
//!
//! No borrow of the state lives while the page's own code may run (an event, a window): the page may come right back.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, Element, HtmlElement};
use yew::AppHandle;

use crate::diagnosis::flow::{Effect, Event, Outcome, Press, State, next};
use crate::diagnosis::{Attempt, ConfigProblem, Diagnosis, Handle, Mode, Opener, Profile, Provider, Settings, Severity, Show, Snapshot, Verdict, diagnose};
use crate::guide::{Panel, Standing, Texts, View, note, panel, window_elsewhere};
use crate::opener::{Living, read_attempt};
use crate::overlay::Overlay;
use crate::resource::fetch_json;
use crate::ui::{Action, Root, RootProps};
use crate::{attributes, probe};

/// "Solved" is one line, then gone.
const SOLVED_MS: u32 = 6_000;

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

/// A release's texts: locale and file.
pub type Packs = Vec<(String, String)>;

/// One element at work.
pub struct Session {
    element: HtmlElement,
    slab: Element,
    base: String,
    packs: Packs,
    state: RefCell<Inner>,
    this: Weak<Session>,
}

#[derive(Default)]
struct Inner {
    snapshot: Snapshot,
    state: Option<State>,
    settings: Option<Settings>,
    texts: Option<Texts>,
    /// What was asked of the network, so that a late answer to an older question is dropped.
    asked: (Option<Provider>, String),
    /// Profile problems outlive a new reading of the attributes.
    profile_problems: Vec<ConfigProblem>,
    /// The profile is there, or will not come.
    ready: bool,
    told: Option<Diagnosis>,
    warned: Vec<ConfigProblem>,
    view: View,
    living: Option<Living>,
    overlay: Option<Overlay>,
    app: Option<AppHandle<Root>>,
    clear: Option<Timeout>,
    left: bool,
}

impl Session {
    /// Takes an element's seat: runs the probes, and asks for texts and profile.
    #[must_use]
    pub fn new(element: HtmlElement, slab: Element, base: String, packs: Packs) -> Rc<Self> {
        let session = Rc::new_cyclic(|this| Self { element, slab, base, packs, state: RefCell::default(), this: this.clone() });
        session.state.borrow_mut().snapshot.probes = probe::preflight();
        session.changed();
        session
    }

    /// Reads the attributes again.
    pub fn changed(&self) {
        let given = attributes::read(&self.element);
        let near = attributes::near_language(&self.element);
        let (provider, pack) = {
            let mut inner = self.state.borrow_mut();
            let (settings, problems) = Settings::read(&given, &inner.snapshot.profile);
            let tags: Vec<String> = settings.lang.clone().or(near).into_iter().chain(probe::languages()).collect();
            let (tag, pack) = choose_pack(&tags, &self.packs);
            inner.snapshot.environment = probe::environment(&tag);
            inner.snapshot.config = problems.into_iter().chain(inner.profile_problems.clone()).collect();
            let provider = settings.provider.clone();
            inner.settings = Some(settings);
            let ask_provider = inner.asked.0.as_ref() != Some(&provider);
            let ask_pack = inner.asked.1 != pack;
            inner.asked = (Some(provider.clone()), pack.clone());
            (ask_provider.then_some(provider), ask_pack.then_some((tag, pack)))
        };
        self.warn();
        if let Some((tag, pack)) = pack {
            self.load_texts(tag, pack);
        }
        match provider {
            Some(provider) => self.load_profile(provider),
            None => self.conclude(),
        }
    }

    /// A press, before anything happens of it. Synchronous: it runs inside the click.
    pub fn press(&self, press: Press, has_url: bool) -> Plan {
        self.look();
        let (effects, plan) = {
            let mut inner = self.state.borrow_mut();
            let attempt = inner.snapshot.attempt.take();
            let diagnosis = diagnose(&inner.snapshot);
            let settings = inner.settings.clone();
            let invalid_url = !has_url && inner.snapshot.config.iter().any(|problem| problem.name == "pay-url");
            let state = inner.state.unwrap_or(State::Idle);
            let (state, effects) = next(state, Event::Pressed(press, diagnosis.verdict));
            let profile = &inner.snapshot.profile;
            let mode = settings.and_then(|settings| settings.mode).or_else(|| profile.modes.first().copied()).unwrap_or(Mode::Popup);
            let act = match () {
                () if invalid_url => "pass",
                () if effects.contains(&Effect::Focus) => "focus",
                () if effects.contains(&Effect::ShowGuide) => "guide",
                () => "open",
            };
            // Pressing the merchant's button again would only be too late again.
            let reopen = attempt.as_ref().is_some_and(|attempt| attempt.reopenable && is_too_late(&inner.snapshot, attempt));
            let features = profile.features.clone();
            if act != "open" {
                inner.snapshot.attempt = attempt;
            }
            if act != "pass" {
                inner.state = Some(state);
            }
            (if act == "pass" { Vec::new() } else { effects }, Plan { act, mode, features, reopen, diagnosis })
        };
        self.perform(&effects);
        if plan.act == "guide" {
            self.emit("payready-blocked", &self.told());
        }
        if plan.act == "focus" {
            let texts = self.texts();
            self.show(View::Panel(Rc::new(window_elsewhere(&texts))));
        }
        plan
    }

    /// What came back from the attempt of the last press.
    pub fn attempt(&self, record: &JsValue) -> Outcome {
        let (attempt, handle) = read_attempt(record);
        let outcome = outcome_of(&attempt);
        let opens_payment = outcome == Outcome::Opened && self.is_payment(record);
        if outcome == Outcome::Opened && !opens_payment {
            // An advert, say. The payment window is yet to come.
            return Outcome::Untold;
        }
        let effects = {
            let mut inner = self.state.borrow_mut();
            inner.snapshot.attempt = Some(attempt);
            let (state, effects) = next(inner.state.unwrap_or(State::Idle), Event::Attempted(outcome));
            inner.state = Some(state);
            effects
        };
        if outcome == Outcome::Opened {
            self.watch(handle);
        }
        self.conclude();
        self.perform(&effects);
        if effects.contains(&Effect::ShowGuide) {
            self.emit("payready-blocked", &self.told());
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
        let this = self.this.clone();
        let close = move || {
            if let Some(session) = this.upgrade() {
                session.gone(true);
            }
        };
        let (overlay, window) = Overlay::show(&self.slab, url, self.texts().frame_labels(), close)?;
        self.state.borrow_mut().overlay = Some(overlay);
        self.step(Event::Attempted(Outcome::Opened));
        Ok(window)
    }

    /// Runs the probes again; a guide that is no longer true goes away.
    pub fn rerun(&self) -> Diagnosis {
        let was_guiding = {
            let mut inner = self.state.borrow_mut();
            inner.snapshot.probes = probe::preflight();
            inner.state == Some(State::Guiding)
        };
        self.conclude();
        let diagnosis = self.told();
        if was_guiding {
            if diagnosis.verdict == Verdict::Guide {
                self.show_guide(Standing::Unsolved);
            } else {
                self.step(Event::GuideGone);
                let text = self.texts().solved();
                self.show(View::Solved(text));
                self.clear_later();
            }
        }
        diagnosis
    }

    /// The diagnosis of this moment.
    #[must_use]
    pub fn told(&self) -> Diagnosis {
        diagnose(&self.state.borrow().snapshot)
    }

    /// Gives the seat up: nothing is left behind.
    pub fn leave(&self) {
        let (app, _living, _overlay, _clear) = {
            let mut inner = self.state.borrow_mut();
            inner.left = true;
            (inner.app.take(), inner.living.take(), inner.overlay.take(), inner.clear.take())
        };
        if let Some(app) = app {
            app.destroy();
        }
    }

    fn step(&self, event: Event) {
        let effects = {
            let mut inner = self.state.borrow_mut();
            let (state, effects) = next(inner.state.unwrap_or(State::Idle), event);
            inner.state = Some(state);
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
                Effect::ShowNote => {
                    let text = note(&self.told(), &self.texts());
                    self.show(text.map_or(View::Nothing, View::Note));
                }
                Effect::Hide => self.show(View::Nothing),
                Effect::TellClosed => {
                    let known = self.state.borrow().snapshot.profile.opener == Some(Opener::Kept);
                    self.emit_closed(known);
                }
            }
        }
    }

    /// Looks whether the payment window is still there.
    fn look(&self) {
        let gone = self.state.borrow().living.as_ref().is_some_and(|living| !living.is_there());
        if gone {
            self.gone(false);
        }
    }

    fn gone(&self, by_us: bool) {
        let had_overlay = {
            let mut inner = self.state.borrow_mut();
            inner.living = None;
            inner.overlay.take().is_some()
        };
        if by_us && had_overlay {
            // Our own overlay: there is no doubt that it is closed.
            let mut inner = self.state.borrow_mut();
            inner.state = Some(State::Idle);
            drop(inner);
            self.emit_closed(true);
        } else {
            self.step(Event::WindowGone);
        }
    }

    fn watch(&self, handle: JsValue) {
        let this = self.this.clone();
        let living = Living::watch(handle, move || {
            if let Some(session) = this.upgrade() {
                session.look();
            }
        });
        self.state.borrow_mut().living = Some(living);
    }

    /// Whether a window that was opened is the payment's: by its address, as far as the profile knows the hosts.
    fn is_payment(&self, record: &JsValue) -> bool {
        let url = probe::member(record, "url").and_then(|url| url.as_string()).unwrap_or_default();
        let inner = self.state.borrow();
        attributes::absolute(&url).is_none_or(|url| inner.snapshot.profile.has_host(&url) || attributes::is_own_origin(&url))
    }

    /// Draws the conclusions anew, and tells them when they changed.
    fn conclude(&self) {
        let (diagnosis, show) = {
            let mut inner = self.state.borrow_mut();
            if !inner.ready || inner.left {
                return;
            }
            let diagnosis = diagnose(&inner.snapshot);
            if inner.told.as_ref().is_some_and(|told| same(told, &diagnosis)) {
                return;
            }
            inner.told = Some(diagnosis.clone());
            let idle = matches!(inner.state, None | Some(State::Idle));
            let always = inner.settings.as_ref().is_some_and(|settings| settings.show == Show::Always);
            let worth = diagnosis.findings.first().is_some_and(|finding| finding.severity != Severity::Notice);
            (diagnosis, always && idle && worth)
        };
        if show {
            self.show_guide(Standing::Region);
        }
        self.emit("payready-diagnosis", &diagnosis);
    }

    fn texts(&self) -> Texts {
        let inner = self.state.borrow();
        inner.texts.clone().unwrap_or_else(|| Texts::fallback(&inner.snapshot.environment.locale))
    }

    fn guide_panel(&self, standing: Standing) -> Option<Panel> {
        let here = self.state.borrow().snapshot.profile.modes.contains(&Mode::Redirect);
        panel(&self.told(), &self.texts(), standing, here)
    }

    fn show_guide(&self, standing: Standing) {
        let view = self.guide_panel(standing).map_or(View::Nothing, |panel| View::Panel(Rc::new(panel)));
        self.show(view);
    }

    fn show(&self, view: View) {
        let mut inner = self.state.borrow_mut();
        inner.clear = None;
        if inner.left || inner.view == view {
            return;
        }
        inner.view = view.clone();
        let this = self.this.clone();
        let props = RootProps {
            view,
            base: self.base.clone(),
            dismiss: inner.texts.as_ref().map_or_else(|| Texts::fallback(&inner.snapshot.environment.locale).dismiss(), Texts::dismiss),
            on: yew::Callback::from(move |action| {
                if let Some(session) = this.upgrade() {
                    session.act(action);
                }
            }),
        };
        match inner.app.as_mut() {
            Some(app) => app.update(props),
            None if props.view == View::Nothing => {}
            None => inner.app = Some(crate::ui::mount(&self.slab, props)),
        }
    }

    fn act(&self, action: Action) {
        match action {
            Action::Recheck => {
                self.rerun();
            }
            Action::Dismiss => {
                self.step(Event::GuideGone);
                self.show(View::Nothing);
            }
        }
    }

    fn clear_later(&self) {
        let this = self.this.clone();
        let clear = Timeout::new(SOLVED_MS, move || {
            if let Some(session) = this.upgrade() {
                session.show(View::Nothing);
            }
        });
        self.state.borrow_mut().clear = Some(clear);
    }

    fn load_texts(&self, tag: String, pack: String) {
        let this = self.this.clone();
        let url = format!("{}{pack}", self.base);
        wasm_bindgen_futures::spawn_local(async move {
            let texts = fetch_json(&url).await.ok().and_then(|json| Texts::read(json).ok());
            let Some(session) = this.upgrade() else { return };
            {
                let mut inner = session.state.borrow_mut();
                if inner.asked.1 != pack {
                    return;
                }
                inner.texts = Some(texts.unwrap_or_else(|| Texts::fallback(&tag)));
            }
            // A guide that is up already learns the new words.
            let standing = match &session.state.borrow().view {
                View::Panel(panel) => Some(panel.standing),
                View::Nothing | View::Note(_) | View::Solved(_) => None,
            };
            if let Some(standing) = standing {
                session.show_guide(standing);
            }
        });
    }

    fn load_profile(&self, provider: Provider) {
        let this = self.this.clone();
        let (name, url) = match &provider {
            Provider::Bundled(name) => (name.clone(), format!("{}profiles/{name}.json", self.base)),
            Provider::At(url) => (url.clone(), url.clone()),
        };
        wasm_bindgen_futures::spawn_local(async move {
            let read = match fetch_json(&url).await {
                Ok(json) => Profile::read(&json).map_err(|error| ConfigProblem {
                    name: format!("profile {}", error.path).into(),
                    given: error.given,
                    expected: error.expected.into(),
                }),
                Err(what) => Err(ConfigProblem { name: "provider".into(), given: format!("{name} ({what})"), expected: "the profile of a provider".into() }),
            };
            let Some(session) = this.upgrade() else { return };
            {
                let mut inner = session.state.borrow_mut();
                if inner.asked.0.as_ref() != Some(&provider) || inner.left {
                    return;
                }
                let (profile, problems) = match read {
                    Ok((profile, unknown)) => {
                        let problem = |path| ConfigProblem {
                            name: format!("profile {path}").into(),
                            given: String::from("an unknown member"),
                            expected: "a member of the profile schema".into(),
                        };
                        (profile, unknown.into_iter().map(problem).collect())
                    }
                    Err(problem) => (Profile::default(), vec![problem]),
                };
                inner.snapshot.profile = profile;
                inner.profile_problems = problems;
                inner.ready = true;
            }
            session.changed();
        });
    }

    /// One console message for each mistake, once.
    fn warn(&self) {
        let fresh: Vec<ConfigProblem> = {
            let mut inner = self.state.borrow_mut();
            let fresh: Vec<_> = inner.snapshot.config.iter().filter(|problem| !inner.warned.contains(problem)).cloned().collect();
            inner.warned.extend(fresh.iter().cloned());
            fresh
        };
        for problem in fresh {
            let text = format!("payready: {} is '{}'; expected {}. See the README, \"Attributes\".", problem.name, problem.given, problem.expected);
            web_sys::console::warn_1(&JsValue::from_str(&text));
        }
    }

    fn emit(&self, name: &str, diagnosis: &Diagnosis) {
        self.dispatch(name, &crate::api::to_js(diagnosis));
    }

    fn emit_closed(&self, known: bool) {
        let detail = js_sys::Object::new();
        let _set = js_sys::Reflect::set(&detail, &JsValue::from_str("known"), &JsValue::from_bool(known));
        self.dispatch("payready-close", &detail);
    }

    fn dispatch(&self, name: &str, detail: &JsValue) {
        let init = CustomEventInit::new();
        init.set_bubbles(true);
        init.set_composed(true);
        init.set_detail(detail);
        if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
            let _not_cancelable = self.element.dispatch_event(&event);
        }
    }
}

/// Whether two diagnoses say the same, however long they took.
fn same(one: &Diagnosis, other: &Diagnosis) -> bool {
    let readings = |diagnosis: &Diagnosis| diagnosis.probes.iter().map(|evidence| (evidence.probe, evidence.reading)).collect::<Vec<_>>();
    one.findings == other.findings && one.environment == other.environment && one.provider == other.provider && readings(one) == readings(other)
}

fn outcome_of(attempt: &Attempt) -> Outcome {
    match attempt.handle {
        Handle::Window | Handle::SameWindow => Outcome::Opened,
        Handle::Null if attempt.no_handle_asked => Outcome::Untold,
        Handle::Null | Handle::Closed | Handle::Threw => Outcome::Refused,
        Handle::Stub => Outcome::Untold,
    }
}

fn is_too_late(snapshot: &Snapshot, attempt: &Attempt) -> bool {
    let with = Snapshot { attempt: Some(attempt.clone()), ..snapshot.clone() };
    diagnose(&with).findings.iter().any(|finding| finding.code == crate::diagnosis::Code::PopupTooLate)
}

/// The first language that there are words in: exactly, else by its first part, else English.
fn choose_pack(tags: &[String], packs: &Packs) -> (String, String) {
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    for tag in tags {
        let exact = packs.iter().find(|(locale, _)| locale.eq_ignore_ascii_case(tag));
        if let Some((_, file)) = exact.or_else(|| packs.iter().find(|(locale, _)| primary(locale) == primary(tag))) {
            return (tag.clone(), file.clone());
        }
    }
    let english = packs.iter().find(|(locale, _)| locale == "en").map(|(_, file)| file.clone());
    (tags.first().cloned().unwrap_or_else(|| String::from("en")), english.unwrap_or_default())
}
