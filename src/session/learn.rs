//! What the probes tell later, and checking again.

use std::rc::Rc;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::{Session, to_js};
use crate::diagnosis::flow::{Effect, Event, State};
use crate::diagnosis::{Code, Evidence, Severity, Value, Verdict};
use crate::guide::{Standing, View, window_elsewhere};
use crate::probe;
use crate::probe::far::Far;
use crate::stage::Stage;
use crate::wire::read;

impl Session {
    /// Sets the probes to work that need time, network or listeners.
    pub(super) fn begin_far(&self, profile: &JsValue) {
        let this = self.this.clone();
        let tell: Closure<dyn Fn(JsValue)> = Closure::new(move |told: JsValue| {
            if let Some(session) = this.upgrade() {
                session.learn(&read(&told));
            }
        });
        let this = self.this.clone();
        // Where the session is gone meanwhile, dropping them stops them.
        Far::begin(&self.place, profile, &tell, move |far| {
            let Some(session) = this.upgrade().filter(|session| !session.read().left) else { return };
            let (pressed, window) = {
                let inner = session.read();
                (inner.pressed, inner.window.clone())
            };
            if pressed.is_some() {
                far.pressed(pressed);
            }
            if let Some(window) = window {
                far.opened(&window);
            }
            session.write().far = Some(far);
            // Nobody waits for it now.
            Stage::prefetch(&session.place);
        });
        // The probes before may still call the closure before.
        let _before = {
            let mut inner = self.write();
            inner.snapshot.probes.retain(|evidence| probe::LOCAL.contains(&evidence.probe));
            (inner.far.take(), inner.tell.replace(tell))
        };
    }

    fn learn(&self, told: &Value) {
        let Value::List(told) = told else { return };
        {
            let mut inner = self.write();
            if inner.left {
                return;
            }
            told.iter().filter_map(Evidence::read).for_each(|evidence| inner.snapshot.learn(evidence));
        }
        self.conclude();
        self.speak_up();
    }

    /// Says what is learned after a press, where the payment did not go on as it should: before, nobody wants to know.
    pub(super) fn speak_up(&self) {
        let diagnosis = self.diagnosis();
        let has = |code| diagnosis.findings.iter().any(|finding| finding.code == code);
        let state = self.read().state;
        match state {
            State::Opening if diagnosis.verdict != Verdict::Open => self.perform(&[Effect::ShowNote]),
            State::Idle if has(Code::PopupKilled) => self.perform(&[Effect::ShowNote]),
            State::Living if has(Code::PopupHidden) && diagnosis.verdict != Verdict::Open => {
                self.show(View::Panel(Rc::new(window_elsewhere(&self.texts(), Standing::Region, &self.ways(&self.diagnosis())))));
            }
            State::Idle | State::Opening | State::Guiding | State::Living | State::Fronting | State::Faulted => {}
        }
    }

    /// Runs the probes again; a guide that is no longer true goes away.
    ///
    /// # Errors
    /// Never: it is a promise's future.
    pub async fn rerun(self: Rc<Self>) -> Result<JsValue, JsValue> {
        for evidence in probe::preflight() {
            self.write().snapshot.learn(evidence);
        }
        let asked = self.read().far.as_ref().map(Far::again);
        self.settle(asked).await;
        Ok(to_js(&self.diagnosis()))
    }

    /// Asks the local agents; inside a click on our own button.
    pub(super) fn ask_agents(&self) {
        let asked = self.read().far.as_ref().map(Far::agents);
        if let Some(session) = self.this.upgrade() {
            spawn_local(async move { session.settle(asked).await });
        }
    }

    /// Waits for what was asked, and says whether the guide that is up is still true.
    async fn settle(&self, asked: Option<js_sys::Promise>) {
        let guiding = || matches!(&self.read().view, View::Panel(_)) && matches!(self.read().state, State::Guiding | State::Idle);
        // What it is about until then, whatever is learned meanwhile.
        let about = self.read().guided.filter(|_| guiding());
        if let Some(asked) = asked {
            if about.is_some() {
                self.show_checking();
            }
            // It never rejects, and if it did: what was told is told.
            let _told = JsFuture::from(asked).await;
        }
        self.conclude();
        let Some(about) = about.filter(|_| guiding()) else { return };
        let findings = self.diagnosis().findings;
        if findings.iter().any(|finding| finding.code == about) {
            self.show_guide(Standing::Unsolved);
        } else if findings.first().is_some_and(|finding| finding.severity != Severity::Notice) {
            self.show_guide(Standing::Region);
        } else {
            self.step(Event::GuideGone);
            self.show_solved();
        }
    }
}
