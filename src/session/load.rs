//! What a session fetches: the profile; and what it says to the page's developer about it.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use super::Session;
use crate::attributes::{has_name, own_scripts};
use crate::diagnosis::{ConfigProblem, Profile, Provider, Value, provider_of};
use crate::guide_loader::locales_of;
use crate::js::texts_of;
use crate::resource::fetch_json;

impl Session {
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
            if let Some(session) = this.upgrade() {
                session.take_profile(Some(provider), profile, problems, &url, &raw);
            }
        });
    }

    /// Goes on with a profile, unless another was asked for meanwhile.
    fn take_profile(&self, asked: Option<Provider>, profile: Profile, problems: Vec<ConfigProblem>, url: &str, raw: &JsValue) {
        {
            let mut inner = self.write();
            if inner.asked.as_ref() != Some(&asked) || inner.left {
                return;
            }
            inner.own_locales = texts_of(&locales_of(&self.host.seat, url, raw));
            inner.snapshot.profile = profile;
            inner.profile_problems = problems;
            inner.ready = true;
        }
        self.changed();
        self.begin_far(url, raw);
    }

    /// The page names no provider: its own scripts may tell. Until they do, nothing is known of it.
    pub(super) fn find_provider(&self) {
        let this = self.this.clone();
        spawn_local(async move {
            let Some(index) = this.upgrade().map(|session| format!("{}profiles/index.json", session.host.base())) else { return };
            let index = fetch_json(&index, None).await.map_or(Value::Null, |(index, _)| index);
            let Some(session) = this.upgrade() else { return };
            let found = {
                let mut inner = session.write();
                inner.providers = Some(index);
                inner.asked == Some(None)
            };
            if found && !session.look_for_signs() {
                session.take_profile(None, Profile::default(), Vec::new(), "generic", &JsValue::UNDEFINED);
            }
        });
    }

    /// Whether the signs of a provider are on a page that names none; its profile is then loaded.
    pub(super) fn look_for_signs(&self) -> bool {
        let name = {
            let inner = self.read();
            let unnamed = inner.asked == Some(None) && !inner.left;
            inner.providers.as_ref().filter(|_| unnamed).and_then(|index| provider_of(index, &own_scripts(), has_name))
        };
        let Some(name) = name else { return false };
        let text = format!("payready: this page works with {name}; provider=\"{name}\" says so without a look at its scripts.");
        web_sys::console::info_1(&JsValue::from_str(&text));
        self.write().found = Some(name);
        self.changed();
        true
    }

    /// One console message for each mistake, once.
    pub(super) fn warn(&self) {
        let fresh: Vec<ConfigProblem> = {
            let mut inner = self.write();
            let fresh: Vec<_> = inner.snapshot.config.iter().filter(|problem| !inner.warned.contains(problem)).cloned().collect();
            inner.warned.extend_from_slice(&fresh);
            fresh
        };
        let base = self.host.base();
        for ConfigProblem { name, given, expected } in fresh {
            // What a profile has may be no text, and is quoted where it is one.
            let quote = if name.starts_with("profile ") { "" } else { "'" };
            let text = format!("payready: {name} is {quote}{given}{quote}; expected {expected}. See {base}codes/invalid-config.html");
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
