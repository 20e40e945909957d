//! What a session shows and says to the page.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

use super::Session;
use crate::attributes::{encoded, host_of, own_address};
use crate::diagnosis::{Diagnosis, Mode, Outcome, Provider, Value, Whose};
use crate::guide::{Action, Standing, Texts, View, Ways, panel};
use crate::probe::member;
use crate::report::{SupportCode, handover};
use crate::stage::Stage;
use crate::wire::write;

/// "Solved" is one line, then gone.
const SOLVED_MS: u32 = 6_000;

impl Session {
    pub(super) fn texts(&self) -> Texts {
        let inner = self.read();
        inner.texts.clone().unwrap_or_else(|| Texts::fallback(&inner.asked.1))
    }

    /// The overlay's title and the label of the button that closes it.
    #[must_use]
    pub fn frame_labels(&self) -> (String, String) {
        self.texts().frame_labels()
    }

    pub(super) fn show_guide(&self, standing: Standing) {
        let diagnosis = self.diagnosis();
        self.write().guided = diagnosis.findings.first().map(|finding| finding.code);
        let panel = panel(&diagnosis, &self.texts(), &self.read().snapshot.profile, standing, &self.ways(&diagnosis));
        self.show(panel.map_or(View::Nothing, |panel| View::Panel(Rc::new(panel))));
    }

    /// The panel that is up, while what it is about is checked again.
    pub(super) fn show_checking(&self) {
        let view = self.read().view.clone();
        if let View::Panel(panel) = view {
            self.show(View::Panel(Rc::new(panel.checking(&self.texts()))));
        }
    }

    /// What is open to this payment.
    pub(super) fn ways(&self, diagnosis: &Diagnosis) -> Ways {
        let inner = self.read();
        // In this tab only what has an address can be paid: a window that was opened empty has none.
        let attempt = inner.snapshot.attempt.as_ref().filter(|attempt| attempt.reopenable);
        let address = inner.settings.pay_url.is_some() || attempt.is_some_and(|attempt| matches!(attempt.whose, Whose::Payment | Whose::Unlisted));
        // Where nobody knows the provider's hosts, the button that opens an address says which host that is.
        let unlisted = attempt.is_some_and(|attempt| attempt.whose == Whose::Unlisted);
        let provider = match &inner.settings.provider {
            Provider::Bundled(name) => name,
            Provider::At(url) => url,
        };
        Ways {
            base: self.host.base(),
            page: own_address(),
            host: inner.last_url.as_deref().filter(|_| unlisted && inner.settings.pay_url.is_none()).and_then(host_of),
            here: address && inner.snapshot.profile.modes.contains(&Mode::Redirect),
            refused_before: inner.refused > 1,
            own_page: false,
            frame: inner.snapshot.profile.frame.is_some(),
            code: SupportCode::of(diagnosis).to_string(),
            check: format!("index.html?provider={}&lang={}#{}", encoded(provider), inner.asked.1, handover::write(diagnosis, Some(&own_address()))),
        }
    }

    pub(super) fn show_solved(&self) {
        self.show(View::Solved(self.texts().solved()));
        let clear = self.later(|session| session.show(View::Nothing));
        self.write().clear = Some(Timeout::new(SOLVED_MS, clear));
    }

    pub(super) fn show(&self, view: View) {
        let stage = {
            let mut inner = self.write();
            inner.clear = None;
            if inner.left || inner.view == view {
                return;
            }
            inner.view = view.clone();
            inner.stage.clone()
        };
        let visible = view != View::Nothing;
        if visible {
            self.host.show(true);
        }
        match stage {
            Some(stage) => stage.show(&view),
            // Where nothing was ever shown, nothing is set up.
            None if view == View::Nothing => {}
            None => self.set_stage(),
        }
        if !visible {
            self.host.show(false);
        }
    }

    /// The element was made anew: what is shown is drawn in the new one.
    pub fn moved(&self) {
        let _before = {
            let mut inner = self.write();
            inner.staging = false;
            inner.stage.take()
        };
        self.changed();
        if self.read().view != View::Nothing {
            self.set_stage();
        }
    }

    /// Sets the stage, if it is not there; it then shows what is to be seen by that time.
    pub(super) fn set_stage(&self) {
        if std::mem::replace(&mut self.write().staging, true) {
            return;
        }
        let this = self.this.clone();
        let on = move |name: String| {
            if let (Some(session), Some(action)) = (this.upgrade(), Action::from_name(&name)) {
                session.act(action);
            }
        };
        let this = self.this.clone();
        Stage::begin(&self.host, on, move |stage| {
            let Some(session) = this.upgrade().filter(|session| !session.read().left) else { return };
            let stage = Rc::new(stage);
            session.write().stage = Some(Rc::clone(&stage));
            let view = session.read().view.clone();
            stage.show(&view);
        });
    }

    pub(super) fn emit_diagnosis(&self, name: &str) {
        self.host.emit(name, &to_js(&self.diagnosis()));
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

/// A plain object of our own, which takes every member.
fn object<const N: usize>(members: [(&str, JsValue); N]) -> JsValue {
    let object = Object::new();
    for (name, value) in members {
        let _set = Reflect::set(&object, &JsValue::from_str(name), &value);
    }
    object.into()
}

/// A diagnosis as the plain object of the contract.
#[must_use]
pub fn to_js(diagnosis: &Diagnosis) -> JsValue {
    write(&Value::from(diagnosis))
}
