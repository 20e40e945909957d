//! One `<pay-ready>` at work: runs the probes, feeds the flow, performs its effects. The only mutable state.
//!
//! No borrow of the state lives while the page's own code may run (an event, a window): the page may come right back.

mod act;
mod learn;
mod load;
mod press;
mod show;
mod window;

pub use press::{Plan, PressFacts};
pub use show::diagnosis_to_js;
use show::most_important;

use std::cell::{Ref, RefCell, RefMut};
use std::rc::{Rc, Weak};

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::spawn_local;

use crate::attributes;
use crate::clock::today;
use crate::diagnosis::flow::{Effect, Event, State, next};
use crate::diagnosis::{
    Attribute, Code, ConfigProblem, Diagnosis, Payment, Provider, Settings, Severity, Show, Snapshot, Value, Verdict, choose_locale, diagnose,
};
use crate::guide_loader::{Guide, Signs};
use crate::host::Host;
use crate::js::texts_of;
use crate::opener::Living;
use crate::presentation::{Scene, Standing};
use crate::probe;
use crate::probe::far::{Far, locales};

/// A page may draw its pay button so much later than our element: until then its absence is no mistake.
const BUTTON_MS: u32 = 10_000;

/// One element at work.
pub struct Session {
    host: Host,
    inner: RefCell<Inner>,
    this: Weak<Session>,
}

struct Inner {
    snapshot: Snapshot,
    state: State,
    settings: Settings,
    /// The language of the guide.
    locale: String,
    /// The languages that we have words in, and those that the profile has.
    locales: Vec<String>,
    own_locales: Vec<String>,
    /// The profile that was asked for, so that a late answer to an older question is dropped; within it nothing, where the page names none.
    asked: Option<Option<Provider>>,
    /// The version of Windows, where the browser tells more than its user agent.
    windows: Option<String>,
    /// By which scripts and names providers are known, once that is there.
    providers: Option<Value>,
    /// The provider whose signs are on a page that names none.
    found: Option<String>,
    /// Problems of the profile outlive a new reading of the attributes.
    profile_problems: Vec<ConfigProblem>,
    /// The profile is there, or will not come.
    ready: bool,
    told: Option<Diagnosis>,
    warned: Vec<ConfigProblem>,
    scene: Scene,
    standing: Standing,
    /// The shopper has asked for the step of a note.
    unfolded: bool,
    living: Option<Living>,
    /// The address that we opened the living window for, where we did.
    living_url: Option<String>,
    /// The address of the last attempt, made absolute.
    last_url: Option<String>,
    /// A window that may be the payment's, and the timer that looks whether it has stayed.
    pending: Option<(Rc<JsValue>, Timeout)>,
    /// What `payready-open` is to say of what was opened last; nothing once it is said.
    opening: Option<JsValue>,
    /// The payment is in the loader's overlay.
    overlaid: bool,
    /// Looks whether anything has come of a press that was left to the page.
    mistake: Option<Timeout>,
    /// Looks again whether the guarded button is there by now.
    button: Option<Timeout>,
    /// When pay was last pressed, and the window that came of it, also when that is gone: for probes that come later.
    pressed: Option<f64>,
    window: Option<JsValue>,
    guide: Option<Rc<Guide>>,
    /// The guide is on its way.
    fetching: bool,
    /// Hears when pay is about to be pressed.
    signs: Option<Signs>,
    clear: Option<Timeout>,
    /// What the panel is about.
    guided: Option<Code>,
    /// Looks whether anything comes of a payment window that is closed, this many times more.
    order: Option<(Timeout, u8)>,
    /// How many windows in a row were refused.
    refused: u32,
    far: Option<Far>,
    tell: Option<Closure<dyn Fn(JsValue)>>,
    left: bool,
}

impl Session {
    /// Takes an element's seat: runs the probes, and asks for texts and profile.
    #[must_use]
    pub fn new(host: Host) -> Rc<Self> {
        let inner = Inner {
            locales: texts_of(&locales()),
            own_locales: Vec::new(),
            snapshot: Snapshot { probes: probe::preflight(), ..Snapshot::default() },
            state: State::default(),
            settings: Settings::default(),
            locale: String::new(),
            asked: None,
            windows: None,
            providers: None,
            found: None,
            profile_problems: Vec::new(),
            ready: false,
            told: None,
            warned: Vec::new(),
            scene: Scene::Nothing,
            standing: Standing::Region,
            unfolded: false,
            living: None,
            living_url: None,
            last_url: None,
            pending: None,
            opening: None,
            overlaid: false,
            mistake: None,
            button: None,
            pressed: None,
            window: None,
            guide: None,
            fetching: false,
            signs: None,
            clear: None,
            guided: None,
            order: None,
            refused: 0,
            far: None,
            tell: None,
            left: false,
        };
        let session = Rc::new_cyclic(|this| Self { host, inner: RefCell::new(inner), this: this.clone() });
        let look_again = Timeout::new(BUTTON_MS, session.later(Self::button_is_due));
        session.write().button = Some(look_again);
        let signs = Signs::listen(&session.host, session.later(Self::fetch_guide));
        session.write().signs = Some(signs);
        session.changed();
        session.ask_windows();
        session
    }

    fn ask_windows(&self) {
        let asked = probe::later_windows(self.read().snapshot.environment.os.clone());
        let this = self.this.clone();
        spawn_local(async move {
            if let (Some(version), Some(session)) = (asked.await, this.upgrade()) {
                session.write().windows = Some(version);
                session.changed();
            }
        });
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
            (
                inner.signs.take(),
                inner.guide.take(),
                inner.living.take(),
                inner.pending.take(),
                inner.mistake.take(),
                inner.button.take(),
                inner.clear.take(),
                inner.order.take(),
                inner.far.take(),
            )
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
                // The loader opens and focuses, inside the click.
                Effect::Open | Effect::Focus => {}
                Effect::ShowGuide => self.show_guide(Standing::Answer),
                Effect::ShowNote => {
                    let diagnosis = self.diagnosis();
                    let unfolded = self.read().unfolded;
                    if !unfolded {
                        self.write().guided = most_important(&diagnosis);
                    }
                    let scene = match (is_worth_telling(&diagnosis), unfolded) {
                        (true, true) => Scene::Step,
                        (true, false) => Scene::Note,
                        (false, _) => Scene::Nothing,
                    };
                    self.show(scene, Standing::Region);
                }
                Effect::ReviewNote => {
                    let noted = self.read().scene == Scene::Note || self.read().unfolded;
                    let (diagnosis, about) = (self.diagnosis(), self.read().guided);
                    let of_the_method = about.is_some_and(Code::is_of_the_method);
                    let speaks = |severity| of_the_method || (severity != Severity::Notice && diagnosis.verdict != Verdict::Open);
                    let stands = about.is_none_or(|code| diagnosis.findings.iter().any(|finding| finding.code == code && speaks(finding.severity)));
                    if noted && !stands {
                        self.show(Scene::Nothing, Standing::Region);
                    }
                }
                Effect::ShowUnpressable => self.show(Scene::Unpressable, Standing::Answer),
                Effect::ShowMistake => self.show(Scene::Mistake, Standing::Answer),
                Effect::Hide => self.show(Scene::Nothing, Standing::Region),
                Effect::TellOpen => {
                    let detail = self.write().opening.take();
                    if let Some(detail) = detail {
                        self.host.emit("open", &detail);
                    }
                    self.note_the_method();
                }
                Effect::TellClosed => {
                    // Across a Cross-Origin-Opener-Policy the handle says "closed" of a window that is open.
                    // Our own overlay is closed without a doubt.
                    let known = std::mem::take(&mut self.write().overlaid) || self.read().snapshot.handle_is_true();
                    self.emit_closed(known);
                }
            }
        }
    }

    /// Draws the conclusions anew, and tells them when they changed.
    fn conclude(&self) {
        let (worth, show, over) = {
            let mut inner = self.write();
            let diagnosis = diagnose(&inner.snapshot);
            if !inner.ready || inner.left || inner.told.as_ref().is_some_and(|told| told.says_the_same(&diagnosis)) {
                return;
            }
            let worth = is_worth_telling(&diagnosis);
            let early = inner.state == State::default() && inner.settings.show == Show::Always;
            let show = early && (worth || diagnosis.findings.iter().any(|finding| finding.code.is_worth_knowing()));
            let chosen = inner.unfolded && diagnosis.findings.iter().any(|finding| Some(finding.code) == inner.guided);
            let over = early && !show && inner.scene == Scene::Step && inner.standing == Standing::Region;
            inner.told = Some(diagnosis);
            (worth, show && !chosen, over)
        };
        if worth {
            self.fetch_guide();
        }
        if show {
            self.show_guide(Standing::Region);
        } else if over {
            self.show(Scene::Nothing, Standing::Region);
        }
        self.emit_diagnosis("diagnosis");
    }

    /// From now on it is a mistake that the guarded button is not there.
    fn button_is_due(&self) {
        let _waited = self.write().button.take();
        self.changed();
    }

    /// Reads the attributes again.
    pub fn changed(&self) {
        let element = self.host.el();
        let button = self.host.button();
        let found = button.is_some();
        let given = attributes::read(&element, found || self.read().button.is_some());
        let near = attributes::near_language(button.as_ref().filter(|_| !element.is_connected()).unwrap_or(&element));
        let (provider, spoken) = {
            let mut inner = self.write();
            let (mut settings, problems) = Settings::read(&given, &inner.snapshot.profile);
            let named = given.given.iter().any(|(attribute, _)| *attribute == Attribute::Provider);
            inner.found = inner.found.take().filter(|_| !named);
            let found = inner.found.clone().map(Provider::Bundled);
            if let Some(found) = &found {
                settings.provider = found.clone();
            }
            let tags: Vec<String> = settings.lang.clone().or(near).into_iter().chain(probe::languages()).collect();
            let (tag, locale) = choose_locale(tags, &[inner.locales.as_slice(), &inner.own_locales].concat());
            inner.snapshot.environment = probe::environment(&tag);
            if let Some(version) = inner.windows.clone() {
                inner.snapshot.environment.os.version = version;
            }
            inner.snapshot.config = problems;
            let profile_problems = inner.profile_problems.clone();
            inner.snapshot.config.extend(profile_problems);
            // How the payment opens is the shop's to say: a provider that nobody has named changes nothing of it.
            let usual = inner.snapshot.profile.modes_on(inner.snapshot.environment.device).first().copied().filter(|_| found.is_none());
            inner.snapshot.mode = settings.mode.or(usual).unwrap_or_default();
            inner.snapshot.payment = Payment { today: today(), ..settings.payment.clone() };
            let provider = found.or_else(|| named.then(|| settings.provider.clone()));
            inner.settings = settings;
            let spoken = inner.locale != locale;
            inner.locale = locale;
            let asked = inner.asked.replace(provider.clone());
            ((asked.as_ref() != Some(&provider)).then_some(provider), spoken)
        };
        if found {
            let _looked = self.write().button.take();
        }
        self.warn();
        // A guide that is up speaks the new language.
        if spoken {
            self.draw();
        }
        match provider {
            Some(Some(provider)) => self.load_profile(provider),
            Some(None) => self.find_provider(),
            None => self.conclude(),
        }
    }
}

/// Whether the first finding is more than a notice.
fn is_worth_telling(diagnosis: &Diagnosis) -> bool {
    diagnosis.findings.first().is_some_and(|finding| finding.severity != Severity::Notice)
}
