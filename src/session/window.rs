//! The window that a press opened: what came back, whether it stays, and its end.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsValue;

use super::Session;
use crate::attributes::absolute;
use crate::clock::now;
use crate::diagnosis::flow::{Event, PaymentWindow, Stage, State};
use crate::diagnosis::{Attempt, Mode, Outcome, Probe, Reading, Whose};
use crate::js::{member, object};
use crate::opener::{Living, address_of, is_there, read_attempt};
use crate::presentation::{Scene, Standing};
use crate::probe::far::Far;

/// What only may be the payment's window is believed to be, once it has stayed open so long.
const STAYS_MS: u32 = 1500;

/// A page's own policy cuts a window off as soon as that has come to the provider's page.
const EARLY_MS: f64 = 10_000.0;

/// A page's answer to a payment that is over is looked for so often, and once more: each look sees what changed since the one before.
const LOOK_MS: u32 = 900;
const LOOKS: u8 = 2;

impl Session {
    /// What came back from the attempt of the last press.
    pub fn attempt(&self, record: &JsValue) -> Outcome {
        let (attempt, handle) = read_attempt(record, &self.read().snapshot.profile, self.read().pressed);
        let framed = {
            let inner = self.read();
            let thanks = || attempt.is_late() && attempt.refused() && inner.far.as_ref().is_some_and(Far::thanks);
            inner.snapshot.reading(Probe::PaymentFrame) == Reading::Yes || thanks()
        };
        let attempt = Attempt { framed, ..attempt };
        let outcome = attempt.outcome();
        let ours = attempt.whose == Whose::Payment && member(record, "ours").is_some();
        let told = member(record, "told").is_some_and(|told| told.is_truthy());
        let changes_nothing = outcome == Outcome::Untold && (attempt.windows_before > 0 || attempt.framed);
        let _before = {
            let mut inner = self.write();
            if !changes_nothing {
                inner.last_url = address_of(record);
                inner.snapshot.attempt = Some(attempt);
            }
            inner.opening = (!told).then(|| self.opening(record, &handle, outcome));
            match outcome {
                // What the same press opens next tells more than what only may have been the payment's.
                Outcome::Known | Outcome::Opened | Outcome::Refused | Outcome::Framed => inner.pending.take(),
                Outcome::Perhaps | Outcome::Navigated | Outcome::Untold => None,
            }
        };
        match outcome {
            Outcome::Known | Outcome::Opened => {
                let url = address_of(record).filter(|_| ours);
                {
                    let mut inner = self.write();
                    inner.refused = 0;
                    inner.living_url = url;
                }
                self.watch(handle, outcome);
            }
            Outcome::Perhaps => self.wait_for(handle),
            Outcome::Refused => self.write().refused += 1,
            Outcome::Framed | Outcome::Navigated | Outcome::Untold => {}
        }
        self.conclude();
        self.step(Event::Attempted(outcome));
        if outcome == Outcome::Refused && !told && self.read().state.stage == Stage::Guiding {
            self.emit_diagnosis("blocked");
        }
        outcome
    }

    /// Shows the payment in an overlay that the loader has drawn; gives nothing back that could fail.
    pub fn overlaid(&self, url: &str) {
        {
            let mut inner = self.write();
            inner.opening = None;
            inner.overlaid = true;
            inner.living_url = absolute(url);
        }
        self.step(Event::Attempted(Outcome::Known));
    }

    /// The payment came another way than by the window that was refused: the shop has one of its own.
    pub(super) fn came_otherwise(&self) {
        let refused = {
            let mut inner = self.write();
            inner.state.stage == Stage::Guiding && inner.snapshot.attempt.take_if(|attempt| attempt.outcome() == Outcome::Refused).is_some()
        };
        if refused {
            self.conclude();
            self.step(Event::GuideGone);
        }
    }

    /// The payment of this press is seen in a frame of this page, which nobody can hand out.
    pub(super) fn framed(&self) {
        self.came_otherwise();
        let State { stage, window, .. } = self.read().state;
        // Many come only when the provider has been asked: later than the watch over the press lasts.
        let waits = matches!(stage, Stage::Handed | Stage::Idle) && window == PaymentWindow::None;
        if waits && self.read().snapshot.attempt.is_none() {
            let detail = object([("url", JsValue::NULL), ("mode", JsValue::from_str(Mode::Frame.name())), ("window", JsValue::NULL)]);
            self.write().opening = Some(detail);
            self.step(Event::Attempted(Outcome::Framed));
        }
    }

    /// Waits whether a window that may be the payment's stays open.
    fn wait_for(&self, handle: JsValue) {
        if let Some(far) = &self.read().far {
            far.opened(&handle);
        }
        let stays = Timeout::new(STAYS_MS, self.later(Self::stayed));
        let _before = {
            let mut inner = self.write();
            inner.window = Some(handle.clone());
            inner.pending.replace((Rc::new(handle), stays))
        };
    }

    fn stayed(&self) {
        let pending = self.write().pending.take();
        let Some((handle, _timer)) = pending else { return };
        // An empty window stays as it is where the page's policy keeps its form in.
        if is_there(&handle) && self.read().snapshot.reading(Probe::Form) != Reading::No {
            self.follow((*handle).clone(), Outcome::Perhaps);
            self.step(Event::Stayed);
        }
    }

    fn watch(&self, handle: JsValue, outcome: Outcome) {
        if let Some(far) = &self.read().far {
            far.opened(&handle);
        }
        self.write().window = Some(handle.clone());
        self.follow(handle, outcome);
    }

    /// Looks from now on whether a window is still there.
    pub(super) fn follow(&self, handle: JsValue, outcome: Outcome) {
        // Without a press before it, the loader tells what happened before the core was there: the window may be old.
        let since = self.read().pressed.map(|_| now());
        let living = Living::watch(handle, outcome, since, self.later(Self::look));
        let _before = self.write().living.replace(living);
    }

    /// Looks whether the payment window is still there.
    fn look(&self) {
        if self.is_gone() && !self.asks_whether_it_is_cut_off() {
            self.gone();
        }
    }

    /// The same, for a press: that waits for nobody.
    pub(super) fn look_at_once(&self) {
        if self.is_gone() {
            self.gone();
        }
    }

    fn is_gone(&self) -> bool {
        self.read().living.as_ref().is_some_and(|living| !living.is_there())
    }

    /// A window that is gone so early may only be cut off from this page, by a header of the page's. That is asked for where nothing else
    /// tells, and then first: it is a request for the shop's page, which its server counts and its policy may forbid.
    fn asks_whether_it_is_cut_off(&self) -> bool {
        let inner = self.read();
        let early = inner.living.as_ref().and_then(|living| living.end(false)).is_some_and(|end| end.after_ms < EARLY_MS);
        let told = inner.snapshot.evidence(Probe::PagePolicy).is_some() || inner.snapshot.reading(Probe::Window) == Reading::Yes;
        early && !told && inner.far.as_ref().is_some_and(Far::severs)
    }

    pub(super) fn gone(&self) {
        let living = {
            let mut inner = self.write();
            inner.living_url = None;
            inner.living.take()
        };
        let answered = self.read().far.as_ref().is_some_and(Far::changed);
        let known = {
            let mut inner = self.write();
            inner.snapshot.end = living.as_ref().and_then(|living| living.end(answered));
            inner.overlaid || inner.snapshot.handle_is_true()
        };
        if let (Some(living), Some(far)) = (&living, &self.read().far) {
            far.gone(living.handle());
        }
        // Of a handle that may be cut off, and of a page that answers, nobody says that it is not paid.
        if known && !answered {
            self.wait_for_an_order(LOOKS);
        }
        self.step(Event::WindowGone);
        self.conclude();
        self.speak_up();
    }

    /// A shop's page may take a moment to show what has come of the payment.
    fn wait_for_an_order(&self, looks: u8) {
        let look = Timeout::new(LOOK_MS, self.later(Self::look_for_an_order));
        let _before = self.write().order.replace((look, looks));
    }

    /// The note beside a payment that is over says that it is not paid, unless the page, or the window before it closed, has said anything. Only then
    /// is a window said to have been killed: a card that is kept is charged in less than a second, and the shop asks its server what came of it.
    fn look_for_an_order(&self) {
        let looks = self.write().order.take().map_or(0, |(_timer, looks)| looks);
        let answered = self.read().far.as_ref().is_none_or(Far::changed);
        if answered {
            if let Some(end) = &mut self.write().snapshot.end {
                end.answered = true;
            }
            return self.conclude();
        }
        if looks > 0 {
            return self.wait_for_an_order(looks - 1);
        }
        let (scene, silent) = {
            let inner = self.read();
            let noted = inner.scene == Scene::Note || inner.unfolded;
            let over = inner.state == State::default() && inner.living.is_none() && inner.pending.is_none();
            let told = inner.snapshot.evidence(Probe::Window).is_some_and(|window| window.facts.says("state", "message"));
            (inner.scene, noted && over && !told)
        };
        if silent {
            self.show(scene, Standing::Unpaid);
        } else {
            self.speak_up();
        }
    }
}
