//! What a session shows and says to the page.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsValue;

use super::Session;
use crate::attributes::host_of;
use crate::diagnosis::flow::PaymentWindow;
use crate::diagnosis::{Code, Diagnosis, Finding, Mode, Outcome, Provider, Severity, Value, Whose};
use crate::guide_loader::{Guide, draw_offline, fetch};
use crate::js::{member, object, to_js};
use crate::presentation::{Action, Presentation, Scene, Standing};

/// "Solved" is one line, then gone.
const SOLVED_MS: u32 = 6_000;

impl Session {
    /// The language of the guide.
    #[must_use]
    pub fn locale(&self) -> String {
        self.read().locale.clone()
    }

    pub(super) fn show_guide(&self, standing: Standing) {
        let guided = most_important(&self.diagnosis());
        self.write().guided = guided;
        self.show(if guided.is_some() { Scene::Step } else { Scene::Nothing }, standing);
    }

    /// Beside the payment window that is there: what this payment asks of everybody, where nothing else is told.
    pub(super) fn note_the_method(&self) {
        let code = self.diagnosis().findings.iter().map(|finding| finding.code).find(|code| code.is_of_the_method());
        {
            let mut inner = self.write();
            if code.is_none() || inner.scene != Scene::Nothing || inner.state.window == PaymentWindow::None {
                return;
            }
            inner.guided = code;
        }
        self.show(Scene::Note, Standing::Region);
    }

    /// What is seen, as it stands now.
    pub(super) fn again(&self, standing: Standing) {
        let scene = self.read().scene;
        self.show(scene, standing);
    }

    pub(super) fn show_solved(&self) {
        self.show(Scene::Solved, Standing::Region);
        let clear = self.later(|session| session.show(Scene::Nothing, Standing::Region));
        self.write().clear = Some(Timeout::new(SOLVED_MS, clear));
    }

    pub(super) fn show(&self, scene: Scene, standing: Standing) {
        {
            let mut inner = self.write();
            inner.clear = None;
            if inner.left || (scene == Scene::Nothing && inner.scene == scene) {
                return;
            }
            inner.scene = scene;
            inner.standing = standing;
            inner.unfolded &= scene == Scene::Step;
        }
        if scene != Scene::Nothing {
            self.host.show(true);
        }
        self.draw();
        if scene == Scene::Nothing {
            self.host.show(false);
        }
    }

    /// Has the guide draw what is to be seen; where nothing was ever shown, nothing is fetched for it.
    pub(super) fn draw(&self) {
        let (scene, guide) = {
            let inner = self.read();
            (inner.scene, inner.guide.clone())
        };
        match guide {
            Some(guide) => {
                if !guide.show(&to_js(&Value::from(&self.presentation()))) {
                    self.host.show(false);
                }
            }
            // What was said without a guide goes as well.
            None if scene == Scene::Nothing => self.host.slab().set_text_content(None),
            None => self.begin_guide(),
        }
    }

    fn presentation(&self) -> Presentation {
        let diagnosis = self.diagnosis();
        let inner = self.read();
        // In this tab only what has an address can be paid: a window that was opened empty has none.
        let attempt = inner.snapshot.attempt.as_ref().filter(|attempt| attempt.reopenable);
        let address = inner.settings.pay_url.is_some() || attempt.is_some_and(|attempt| matches!(attempt.whose, Whose::Payment | Whose::Unlisted));
        // Where nobody knows the provider's hosts, the button that opens an address says which host that is.
        let unlisted = attempt.is_some_and(|attempt| attempt.whose == Whose::Unlisted);
        // How the payment opens is the shop's to say: a provider that nobody has named changes nothing of it.
        let supports = |mode| inner.found.is_none() && inner.snapshot.profile.modes_on(inner.snapshot.environment.device).contains(&mode);
        Presentation {
            scene: inner.scene,
            standing: inner.standing,
            locale: inner.locale.clone(),
            diagnosis,
            provider: match &inner.settings.provider {
                Provider::Bundled(name) => name.clone(),
                Provider::At(url) => url.clone(),
            },
            contacts: inner.snapshot.profile.contacts.clone(),
            frame: inner.snapshot.profile.frame.is_some(),
            host: inner.last_url.as_deref().filter(|_| unlisted && inner.settings.pay_url.is_none()).and_then(host_of),
            framed: inner.snapshot.mode == Mode::Frame,
            window: inner.snapshot.mode == Mode::Frame && inner.settings.pay_url.is_some() && supports(Mode::Popup),
            about: inner.guided,
            here: address && supports(Mode::Redirect),
            refused_before: inner.refused > 1,
        }
    }

    /// The element was made anew: what is shown is drawn in the new one.
    pub fn moved(&self) {
        let _before = {
            let mut inner = self.write();
            inner.fetching = false;
            inner.guide.take()
        };
        self.changed();
        self.draw();
    }

    /// Fetches the guide before it is shown: when it is, there may be no network any more.
    pub(super) fn fetch_guide(&self) {
        fetch(&self.host, &self.read().locale);
    }

    /// Starts the guide, unless it is on its way; it then shows what is to be seen by that time.
    fn begin_guide(&self) {
        if std::mem::replace(&mut self.write().fetching, true) {
            return;
        }
        let this = self.this.clone();
        let on = move |name: String, label: String| {
            if let (Some(session), Some(action)) = (this.upgrade(), Action::from_name(&name)) {
                session.act(action, &label);
            }
        };
        let (there, lost) = (self.this.clone(), self.this.clone());
        let then = move |guide| {
            let Some(session) = there.upgrade().filter(|session| !session.read().left) else { return };
            session.write().guide = Some(Rc::new(guide));
            session.draw();
        };
        let lost = move || {
            if let Some(session) = lost.upgrade().filter(|session| !session.read().left) {
                session.guide_is_lost();
            }
        };
        Guide::begin(&self.host, &self.read().locale, on, then, lost);
    }

    /// The guide cannot be had: without a network that is no wonder, and said in few words; else we have failed.
    fn guide_is_lost(&self) {
        self.write().fetching = false;
        if self.diagnosis().findings.iter().any(|finding| finding.code == Code::Offline) {
            draw_offline(&self.host, &self.read().locale);
        } else {
            self.host.fail("fault");
        }
    }

    pub(super) fn emit_diagnosis(&self, name: &str) {
        self.host.emit(name, &diagnosis_to_js(&self.diagnosis()));
    }

    pub(super) fn emit_closed(&self, known: bool) {
        self.host.emit("close", &object([("known", JsValue::from_bool(known))]));
    }

    /// What `payready-open` says of what a record notes.
    pub(super) fn opening(&self, record: &JsValue, handle: &JsValue, outcome: Outcome) -> JsValue {
        let mode = match outcome {
            Outcome::Framed => Mode::Frame,
            Outcome::Navigated => Mode::Redirect,
            Outcome::Known | Outcome::Opened | Outcome::Perhaps | Outcome::Refused | Outcome::Untold => Mode::Popup,
        };
        let url = member(record, "url").unwrap_or(JsValue::NULL);
        object([("url", url), ("mode", JsValue::from_str(mode.name())), ("window", handle.clone())])
    }
}

/// What is told first. What the payment asks of everybody stands before what is of no use to a shopper.
pub(super) fn most_important(diagnosis: &Diagnosis) -> Option<Code> {
    let found = |worth: fn(&Finding) -> bool| diagnosis.findings.iter().find(|finding| worth(finding)).map(|finding| finding.code);
    let told = found(|finding| finding.severity != Severity::Notice).or_else(|| found(|finding| finding.code.is_worth_knowing()));
    told.or_else(|| found(|_| true))
}

/// A diagnosis as the plain object of the contract.
#[must_use]
pub fn diagnosis_to_js(diagnosis: &Diagnosis) -> JsValue {
    to_js(&Value::from(diagnosis))
}
