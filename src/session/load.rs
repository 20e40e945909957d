//! What a session fetches: texts and profile; and what it says to the page's developer about them.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use super::Session;
use crate::diagnosis::{ConfigProblem, Profile, Provider, Value};
use crate::guide::{Texts, View};
use crate::probe::far::seal_of;
use crate::resource::fetch_json;

impl Session {
    pub(super) fn load_texts(&self, locale: String) {
        let url = format!("{}pack-{locale}-{}.json", self.host.base(), self.build);
        let this = self.this.clone();
        spawn_local(async move {
            let texts = fetch_json(&url, seal_of(&locale).as_deref()).await.ok().and_then(|(json, _)| Texts::read(json).ok());
            let Some(session) = this.upgrade() else { return };
            let standing = {
                let mut inner = session.write();
                if inner.asked.1 != locale {
                    return;
                }
                inner.texts = Some(texts.unwrap_or_else(|| Texts::fallback(&locale)));
                match &inner.view {
                    View::Panel(panel) => Some(panel.standing),
                    View::Nothing | View::Note(..) | View::Solved(_) => None,
                }
            };
            // A guide that is up already learns the new words.
            if let Some(standing) = standing {
                session.show_guide(standing);
            }
        });
    }

    pub(super) fn load_profile(&self, provider: Provider) {
        let (name, url) = match &provider {
            Provider::Bundled(name) => (name.clone(), format!("{}profiles/{name}.json", self.host.base())),
            Provider::At(url) => (url.clone(), url.clone()),
        };
        let this = self.this.clone();
        spawn_local(async move {
            let (profile, problems, raw) = match fetch_json(&url, None).await {
                Ok((json, raw)) => read_profile(&json, raw),
                Err(what) => (
                    Profile::default(),
                    vec![ConfigProblem { name: "provider".into(), given: format!("{name} ({what})"), expected: "a provider's profile".into() }],
                    JsValue::UNDEFINED,
                ),
            };
            let Some(session) = this.upgrade() else { return };
            {
                let mut inner = session.write();
                if inner.asked.0.as_ref() != Some(&provider) || inner.left {
                    return;
                }
                inner.snapshot.profile = profile;
                inner.profile_problems = problems;
                inner.ready = true;
            }
            session.changed();
            session.begin_far(&url, &raw);
        });
    }

    /// One console message for each mistake, once.
    pub(super) fn warn(&self) {
        let fresh: Vec<ConfigProblem> = {
            let mut inner = self.write();
            let fresh: Vec<_> = inner.snapshot.config.iter().filter(|problem| !inner.warned.contains(problem)).cloned().collect();
            inner.warned.extend_from_slice(&fresh);
            fresh
        };
        for ConfigProblem { name, given, expected } in fresh {
            let text = format!("payready: {name} is '{given}'; expected {expected}. See the README, \"Attributes\".");
            web_sys::console::warn_1(&JsValue::from_str(&text));
        }
    }
}

/// The third is the profile as the probes may use it: nothing, where it cannot be read.
fn read_profile(json: &Value, raw: JsValue) -> (Profile, Vec<ConfigProblem>, JsValue) {
    let problem = |path: &str, given: String, expected: String| ConfigProblem { name: format!("profile {path}").into(), given, expected: expected.into() };
    match Profile::read(json) {
        Ok((profile, unknown)) => {
            let problems = unknown.iter().map(|path| problem(path, String::from("an unknown member"), String::from("a member of the profile schema")));
            (profile, problems.collect(), raw)
        }
        Err(error) => (Profile::default(), vec![problem(&error.path, error.given, error.expected)], JsValue::UNDEFINED),
    }
}
