//! What the probes tell later, and checking again.

use std::rc::Rc;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::{Session, diagnosis_to_js};
use crate::diagnosis::flow::{Effect, Event, PaymentWindow, Stage};
use crate::diagnosis::{Certainty, Code, Evidence, Outcome, Probe, Reading, Severity, Value, Verdict};
use crate::js::from_js;
use crate::presentation::{Scene, Standing};
use crate::probe;
use crate::probe::far::Far;

/// What comes of a press may be seen later than the watch over it lasts.
const LATE: &[Code] = &[Code::PopupKilled, Code::FrameInvisible, Code::FormBlocked, Code::NavigationStuck, Code::AppNotOpened, Code::ShopCallbackMissing];

impl Session {
    /// Sets the probes to work that need time, network or listeners.
    /// Those of the profile of that address; elements that have the same one share what they ask.
    pub(super) fn begin_far(&self, key: &str, profile: &JsValue) {
        let this = self.this.clone();
        let tell: Closure<dyn Fn(JsValue)> = Closure::new(move |told: JsValue| {
            if let Some(session) = this.upgrade() {
                session.learn(&from_js(&told));
            }
        });
        let this = self.this.clone();
        // Where the session is gone meanwhile, dropping them stops them.
        Far::begin(&self.host, key, profile, &tell, move |far| {
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
        let seen;
        {
            let mut inner = self.write();
            if inner.left {
                return;
            }
            seen = inner.snapshot.reading(Probe::PaymentFrame) == Reading::Yes;
            told.iter().filter_map(Evidence::read).for_each(|evidence| inner.snapshot.learn(evidence));
        }
        // All scripts of the page are there: perhaps one of a provider's that nobody has named.
        if told.iter().filter_map(Evidence::read).any(|evidence| evidence.probe == Probe::PageLoad) && self.look_for_signs() {
            return;
        }
        self.conclude();
        if self.spoke() {
            let pending = self.write().pending.take();
            if let Some((handle, _timer)) = pending {
                self.follow((*handle).clone(), Outcome::Perhaps);
            }
            self.step(Event::Spoke);
        }
        // The payment is in a frame of this page.
        let frame = self.read().snapshot.evidence(Probe::PaymentFrame).filter(|evidence| evidence.reading == Reading::Yes).cloned();
        match frame.filter(|_| !seen) {
            Some(frame) if frame.facts.says("known", "yes") => self.framed(),
            Some(_) => self.came_otherwise(),
            None => {}
        }
        if told.iter().filter_map(Evidence::read).any(|evidence| evidence.probe == Probe::Focus && evidence.facts.says("elsewhere", "yes")) {
            self.came_otherwise();
        }
        // What a note says may no longer be true.
        if self.read().state.stage == Stage::Idle {
            self.perform(&[Effect::ReviewNote]);
        }
        self.speak_up();
    }

    /// Whether the window has spoken by the provider's kit.
    fn spoke(&self) -> bool {
        self.read().snapshot.reading(Probe::Window) == Reading::Yes
    }

    /// Says what is learned after a press, where the payment did not go on as it should: before, nobody wants to know.
    pub(super) fn speak_up(&self) {
        let diagnosis = self.diagnosis();
        let found = |code| diagnosis.findings.iter().find(|finding| finding.code == code);
        // One hint alone never speaks, whatever else is found.
        let hidden = found(Code::PopupHidden).is_some_and(|finding| finding.severity != Severity::Notice && finding.certainty != Certainty::Possible);
        let state = self.read().state;
        // The page may still say what came of the window.
        let waits = |code| code == Code::PopupKilled && self.read().order.is_some();
        match (state.stage, state.window) {
            (Stage::Handed, _) if diagnosis.verdict != Verdict::Open => self.perform(&[Effect::ShowNote]),
            (Stage::Handed, _) => self.perform(&[Effect::ReviewNote]),
            // What is seen only when the watch over the press has ended.
            (Stage::Idle, PaymentWindow::None)
                if LATE.iter().any(|code| found(*code).is_some_and(|finding| finding.severity != Severity::Notice) && !waits(*code)) =>
            {
                self.perform(&[Effect::ShowNote]);
            }
            (Stage::Idle, PaymentWindow::Unproven | PaymentWindow::Known) if hidden => {
                self.show(Scene::WindowElsewhere, Standing::Region);
            }
            (Stage::Idle | Stage::Guiding | Stage::Fronting, _) => {}
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
        self.review(asked).await;
        Ok(diagnosis_to_js(&self.diagnosis()))
    }

    /// Asks the local agents; inside a click on our own button.
    pub(super) fn ask_agents(&self) {
        let asked = self.read().far.as_ref().map(Far::agents);
        if let Some(session) = self.this.upgrade() {
            spawn_local(async move { session.review(asked).await });
        }
    }

    /// Waits for what was asked, and says whether the guide that is up is still true.
    async fn review(&self, asked: Option<js_sys::Promise>) {
        let guiding = || self.read().scene.is_panel() && matches!(self.read().state.stage, Stage::Guiding | Stage::Idle);
        // What it is about until then, whatever is learned meanwhile.
        let about = self.read().guided.filter(|_| guiding());
        if let Some(asked) = asked {
            if about.is_some() {
                self.again(Standing::Checking);
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
