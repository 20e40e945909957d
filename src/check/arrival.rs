//! How the shopper came here: what the page's address says.

use web_sys::UrlSearchParams;

use super::probes::listed_hosts;
use crate::attributes::{absolute, own_origin};
use crate::diagnosis::{Attribute, Attributes, ConfigProblem, Profile, Provider, Settings, choose_locale};
use crate::guide::Texts;
use crate::guide::check::{Only, Trusted, Visit, remark_on_host, remark_on_name};
use crate::js::texts_of;
use crate::probe::far::locales;
use crate::probe::languages;
use crate::report::{HandoverError, handover};

/// How many names that nobody knows are told of: a list of them could be read as a sentence.
const MOST_UNKNOWN: usize = 2;

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
    /// Whether what its place says is believed.
    believed: bool,
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
        let (tag, locale) = choose_locale(settings.lang.into_iter().chain(languages()).collect(), &texts_of(&locales()));
        let (only, unknown) = parameter("only").map(|list| Only::read(&list)).unwrap_or_default();
        let provider = match &settings.provider {
            Provider::Bundled(name) => name.clone(),
            Provider::At(url) => url.clone(),
        };
        let fragment = location.and_then(|location| location.hash().ok()).unwrap_or_default();
        let trusted = Trusted { origin: own_origin(), hosts: listed_hosts() };
        let believed = match &settings.provider {
            Provider::Bundled(_) => true,
            Provider::At(url) => trusted.trusts(url),
        };
        let (visit, refused) = visit(fragment.trim_start_matches('#'), &trusted);
        Self { tag, locale, only, visit, provider, place: settings.provider, believed, problems, unknown, refused }
    }

    /// Where the profile is; nothing where that is not believed. It is not asked either: nothing that it says would be shown.
    pub(super) fn profile_url(&self, base: &str) -> Option<String> {
        match &self.place {
            Provider::Bundled(name) => Some(format!("{base}profiles/{name}.json")),
            Provider::At(url) => self.believed.then(|| url.clone()),
        }
    }

    /// What is to be said about it, in the shopper's language.
    pub(super) fn remarks(&self, words: &Texts) -> Vec<String> {
        let mut remarks = Vec::new();
        for problem in &self.problems {
            remarks.push(remark_on_name(words, &format!("check-note.{}", problem.name), &problem.given));
        }
        if let (Provider::At(url), false) = (&self.place, self.believed) {
            remarks.push(remark_on_host(words, "check-note.provider-foreign", url));
        }
        for name in self.unknown.iter().take(MOST_UNKNOWN) {
            remarks.push(remark_on_name(words, "check-note.only", name));
        }
        if let Some(key) = self.refused {
            remarks.push(words.get(key).unwrap_or_default().to_owned());
        }
        remarks.dedup();
        remarks
    }

    /// What is said where the profile cannot be fetched.
    pub(super) fn lost(&self, words: &Texts) -> String {
        match &self.place {
            Provider::Bundled(name) => remark_on_name(words, "check-note.profile-lost", name),
            Provider::At(url) => remark_on_host(words, "check-note.profile-lost", url),
        }
    }
}

/// What came along from a shop, or what is to be said of what did. Another fragment is nobody's business.
fn visit(fragment: &str, trusted: &Trusted) -> (Option<Visit>, Option<&'static str>) {
    match handover::read(fragment) {
        Ok(handover) => {
            let known = handover.back.as_ref().is_some_and(|back| trusted.trusts(back));
            (Some(Visit { findings: handover.findings, back: handover.back, trusted: known }), None)
        }
        Err(HandoverError::Missing) => (None, None),
        Err(HandoverError::Long(_) | HandoverError::Truncated) => (None, Some("check-note.shop-cut")),
        Err(HandoverError::Newer(_)) => (None, Some("check-note.shop-newer")),
        Err(HandoverError::Forged(_)) => (None, Some("check-note.shop-wrong")),
    }
}
