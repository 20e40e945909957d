//! The check's works: the probes, the test window, the programs on this computer.

use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Element;

use super::probes::{Probes, close, open};
use super::{Check, Event, Plan, Texts, Value};
use crate::diagnosis::{Attempt, Evidence, Probe, Profile, Whose, WindowEnd};
use crate::js::from_js;
use crate::js::member;
use crate::opener::read_attempt;
use crate::probe;
use crate::remedy;
use crate::resource::fetch_json;

/// Of the probes that are asked here, the one that tells nothing on this page.
const SILENT: Probe = Probe::Activation;

impl Check {
    /// Fetches the profile, then runs all probes anew: what was wrong before may be mended there as well.
    pub(super) fn run(&self) {
        let Some(check) = self.this.upgrade() else { return };
        {
            let mut inner = check.write();
            inner.told.clear();
            let remarks = check.arrival.remarks(&inner.words);
            inner.remarks = remarks;
            let _stopped = inner.probes.take();
        }
        spawn_local(async move {
            check.load_profile().await;
            let raw = check.read().raw.clone();
            let (told, over, arrival) = (check.this.clone(), check.this.clone(), check.this.clone());
            let tell = move |told_now: JsValue| {
                if let Some(check) = told.upgrade() {
                    check.learn(&from_js(&told_now));
                }
            };
            let wants = move |name: String| arrival.upgrade().zip(Probe::from_name(&name)).is_some_and(|(check, probe)| check.arrival.only.wants(probe));
            let place = (&check.place.fetch_script, &check.place.slab, &*check.place.base);
            Probes::begin(place, &raw, tell, wants, move |probes| {
                if let Some(check) = over.upgrade() {
                    check.preflight(probes);
                }
            });
        });
    }

    fn preflight(&self, probes: Probes) {
        let only = &self.arrival.only;
        let local: Vec<_> = probe::LOCAL.into_iter().filter(|probe| *probe != SILENT && only.wants(*probe)).collect();
        let asked = probes.again();
        {
            let mut inner = self.write();
            inner.plan = Plan::read(&local, &probes.plan());
            inner.probes = Some(probes);
            probe::preflight().into_iter().filter(|evidence| local.contains(&evidence.probe)).for_each(|evidence| inner.learn(evidence));
        }
        self.draw();
        self.after(asked, |check, _| check.write().settle());
    }

    fn learn(&self, told: &Value) {
        let Value::List(told) = told else { return };
        {
            let mut inner = self.write();
            told.iter().filter_map(Evidence::read).for_each(|evidence| inner.learn(evidence));
        }
        self.draw();
    }

    async fn load_profile(&self) {
        let Some(url) = self.arrival.profile_url(&self.place.base) else { return };
        match fetch_json(&url, None).await {
            Ok((json, raw)) => match Profile::read(&json) {
                Ok((profile, _)) => self.write().take_profile(profile, raw),
                Err(error) => self.remark(|words| words.get("check-note.profile-wrong").unwrap_or_default().replace("{name}", &error.path)),
            },
            Err(_) => self.remark(|words| self.arrival.lost(words)),
        }
    }

    fn remark(&self, say: impl FnOnce(&Texts) -> String) {
        let mut inner = self.write();
        let text = say(&inner.words);
        if !inner.remarks.contains(&text) {
            inner.remarks.push(text);
        }
    }

    /// Waits for what was asked, and goes on; `then` gets what it came to.
    pub(super) fn after(&self, asked: js_sys::Promise, then: impl FnOnce(&Self, JsValue) + 'static) {
        let this = self.this.clone();
        spawn_local(async move {
            // It never rejects, and if it did: what was told is told.
            let came = JsFuture::from(asked).await.unwrap_or(JsValue::UNDEFINED);
            if let Some(check) = this.upgrade() {
                then(&check, came);
                check.step(Event::Over);
            }
        });
    }

    /// Puts a text on the clipboard, and says so.
    pub(super) fn copy(&self, text: &str) {
        let copied = remedy::copy(text);
        let this = self.this.clone();
        spawn_local(async move {
            let done = copied.await;
            let Some(check) = this.upgrade().filter(|_| done) else { return };
            let said = check.read().texts.get("line.copied").unwrap_or_default().to_owned();
            check.write().said = said;
            check.draw();
        });
    }

    /// Has the provider's frame ask for its cookies, then looks again.
    pub(super) fn ask_storage(&self) {
        let label = self.read().texts.storage_access();
        let asked = self.read().probes.as_ref().map(|probes| probes.access(&label, &self.arrival.locale));
        let this = self.this.clone();
        spawn_local(async move {
            if let Some(asked) = asked {
                // It never rejects.
                let _answer = JsFuture::from(asked).await;
            }
            if let Some(check) = this.upgrade() {
                check.run();
            }
        });
    }

    /// The fields of the typing test are there.
    pub fn typing(&self, place: &Element) {
        if let Some(probes) = &self.read().probes {
            probes.typing(place);
        }
    }

    /// Opens the test window: nothing may come between the click and this.
    pub(super) fn open_window(&self) {
        let address = format!("{}check-window.html?lang={}", self.place.base, self.arrival.locale);
        let features = {
            let features = self.read().snapshot.profile.features.clone();
            if features.is_empty() { String::from("width=480,height=660") } else { features }
        };
        let record = open(&address, &features);
        // It is ours, whoever the provider is.
        let (attempt, handle) = read_attempt(&record, &Profile::default(), None);
        let attempt = Attempt { whose: Whose::Test, ..attempt };
        let refused = attempt.refused() || member(&handle, "closed").is_none();
        let watched = {
            let mut inner = self.write();
            inner.snapshot.attempt = Some(attempt);
            inner.snapshot.end = None;
            inner.snapshot.probes.retain(|evidence| !matches!(evidence.probe, Probe::Window | Probe::Focus));
            inner.probes.as_ref().filter(|_| !refused).map(|probes| probes.opened(&handle))
        };
        let asked = watched.unwrap_or_else(|| js_sys::Promise::resolve(&JsValue::UNDEFINED));
        self.after(asked, move |check, came| {
            let ours = refused || handle.is_null();
            check.write().snapshot.end = came.as_f64().map(|after_ms| WindowEnd { after_ms, answered: false });
            if !ours {
                close(handle.unchecked_ref());
            }
        });
    }

    /// Shows the provider's frame, with a button that opens a window from there.
    pub(super) fn offer_frame_window(&self) {
        let label = self.read().words.get("check-button.frame-window").unwrap_or_default().to_owned();
        let asked = self.read().probes.as_ref().map(|probes| probes.popup(&label, &self.arrival.locale));
        self.after(asked.unwrap_or_else(|| js_sys::Promise::resolve(&JsValue::UNDEFINED)), |_, _| {});
    }

    /// Asks the programs on this computer, inside a click that was explained.
    pub(super) fn ask_agents(&self) {
        let asked = self.read().probes.as_ref().map(Probes::agents);
        self.after(asked.unwrap_or_else(|| js_sys::Promise::resolve(&JsValue::UNDEFINED)), |_, _| {});
    }
}
