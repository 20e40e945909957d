//! How the shopper came here: what the page's address says.

use web_sys::UrlSearchParams;

use crate::attributes::absolute;
use crate::diagnosis::{Attribute, Attributes, ConfigProblem, Profile, Provider, Settings, choose_locale};
use crate::guide::Texts;
use crate::guide::check::{Only, Visit};
use crate::probe::far::locales;
use crate::probe::languages;
use crate::report::{HandoverError, handover};

/// What the address says, read once.
#[derive(Debug)]
pub(super) struct Arrival {
    /// The language that was asked for, and the locale that answers it.
    pub(super) tag: String,
    pub(super) locale: String,
    /// The part of the check that was asked for.
    pub(super) only: Only,
    /// What was brought along from a shop.
    pub(super) visit: Option<Visit>,
    /// The provider, as it was given.
    pub(super) provider: String,
    place: Provider,
    problems: Vec<ConfigProblem>,
    unknown: Vec<String>,
    /// What is to be said of a fragment that is none of ours.
    refused: Option<&'static str>,
}

impl Arrival {
    pub(super) fn read() -> Self {
        let location = crate::host::window().map(|window| window.location());
        let query = location.as_ref().and_then(|location| location.search().ok()).unwrap_or_default();
        let parameters = UrlSearchParams::new_with_str(&query).ok();
        let parameter = |name: &str| parameters.as_ref().and_then(|parameters| parameters.get(name)).filter(|value| !value.is_empty());
        let mut given = Attributes::default();
        let provider = parameter(Attribute::Provider.name()).map(|value| if value.contains('/') { absolute(&value).unwrap_or(value) } else { value });
        for (attribute, value) in [(Attribute::Provider, provider), (Attribute::Lang, parameter(Attribute::Lang.name()))] {
            given.given.extend(value.map(|value| (attribute, value)));
        }
        let (settings, problems) = Settings::read(&given, &Profile::default());
        let locales: Vec<_> = locales().iter().filter_map(|locale| locale.as_string()).collect();
        let (tag, locale) = choose_locale(settings.lang.into_iter().chain(languages()).collect(), &locales);
        let (only, unknown) = parameter("only").map(|list| Only::read(&list)).unwrap_or_default();
        let provider = match &settings.provider {
            Provider::Bundled(name) => name.clone(),
            Provider::At(url) => url.clone(),
        };
        let fragment = location.and_then(|location| location.hash().ok()).unwrap_or_default();
        let (visit, refused) = visit(fragment.trim_start_matches('#'));
        Self { tag, locale, only, visit, provider, place: settings.provider, problems, unknown, refused }
    }

    /// Where the profile is; nothing where none is needed.
    pub(super) fn profile_url(&self, base: &str) -> Option<String> {
        match &self.place {
            Provider::Bundled(name) => Some(format!("{base}profiles/{name}.json")),
            Provider::At(url) => Some(url.clone()),
        }
    }

    /// What is to be said about it, in the shopper's language.
    pub(super) fn remarks(&self, words: &Texts) -> Vec<String> {
        let say = |key: &str, name: &str| words.get(key).unwrap_or_default().replace("{name}", name);
        let problem = |problem: &ConfigProblem| say(&format!("check-note.{}", problem.name), &problem.given.chars().take(60).collect::<String>());
        let unknown = self.unknown.iter().map(|name| say("check-note.only", name));
        let refused = self.refused.map(|key| say(key, ""));
        self.problems.iter().map(problem).chain(unknown).chain(refused).collect()
    }
}

/// What came along from a shop, or what is to be said of what did. Another fragment is nobody's business.
fn visit(fragment: &str) -> (Option<Visit>, Option<&'static str>) {
    match handover::read(fragment) {
        Ok(handover) => (Some(Visit { findings: handover.findings, back: handover.back }), None),
        Err(HandoverError::Missing) => (None, None),
        Err(HandoverError::Long(_) | HandoverError::Truncated) => (None, Some("check-note.shop-cut")),
        Err(HandoverError::Newer(_)) => (None, Some("check-note.shop-newer")),
        Err(HandoverError::Forged(_)) => (None, Some("check-note.shop-wrong")),
    }
}
