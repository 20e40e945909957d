//! What the page asked for, read from attributes once and trusted from then on.

use std::borrow::Cow;

use super::profile::{authority, scheme_and_place, thousandths};
use super::{ConfigProblem, Mode, Payment, Profile, named};

named! {
    /// When the guide is shown.
    pub enum Show {
        /// Only after pay was pressed and something stands in the way.
        Needed = "needed",
        /// As soon as something is found.
        Always = "always",
    }
}

named! {
    /// An attribute of the element.
    pub enum Attribute {
        /// The id of the merchant's own pay button.
        For = "for",
        /// The address of the payment window.
        PayUrl = "pay-url",
        /// How the payment is shown.
        Mode = "mode",
        /// The provider's profile.
        Provider = "provider",
        /// How much is paid.
        Amount = "amount",
        /// In which currency.
        Currency = "currency",
        /// By what is paid, as `card`.
        Method = "method",
        /// The card company's code in the profile.
        Card = "card",
        /// The language of the guide.
        Lang = "lang",
        /// When the guide is shown.
        Show = "show",
        /// Where reports go.
        ReportUrl = "report-url",
    }
}

/// The attributes as they stand on the element, those that are there; addresses made absolute.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attributes {
    /// Attribute and value.
    pub given: Vec<(Attribute, String)>,
    /// Whether an element of the id in `for` is in the document.
    pub target_found: bool,
}

/// What the page asked for; a bad value is its default.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// How the payment is shown; `None`: the profile's first.
    pub mode: Option<Mode>,
    /// The address of the payment in open mode.
    pub pay_url: Option<String>,
    /// When the guide is shown.
    pub show: Show,
    /// The language that was asked for.
    pub lang: Option<String>,
    /// Where the profile is.
    pub provider: Provider,
    /// What is being paid.
    pub payment: Payment,
}

/// Where a profile is to be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Provider {
    /// Beside Payready, by its name.
    Bundled(String),
    /// At an address.
    At(String),
}

impl Default for Settings {
    fn default() -> Self {
        Self { mode: None, pay_url: None, show: Show::Needed, lang: None, provider: Provider::Bundled(String::from("generic")), payment: Payment::default() }
    }
}

impl Settings {
    /// Reads the attributes. A bad value becomes a problem and its default; nothing fails.
    #[must_use]
    pub fn read(attributes: &Attributes, profile: &Profile) -> (Self, Vec<ConfigProblem>) {
        const SECURE: &str = "an https: address, or an http: one on a loopback host";
        let mut settings = Self::default();
        let mut problems = Vec::new();
        for (attribute, given) in &attributes.given {
            // What would have been right, where it is wrong.
            let expected: Option<Cow<'static, str>> = match attribute {
                Attribute::For => (!attributes.target_found).then(|| "the id of an element of this page".into()),
                Attribute::Mode => {
                    settings.mode = Mode::from_name(given);
                    settings.mode.is_none().then(|| "popup, frame or redirect".into())
                }
                Attribute::Show => {
                    let show = Show::from_name(given);
                    settings.show = show.unwrap_or(Show::Needed);
                    show.is_none().then(|| "needed or always".into())
                }
                Attribute::PayUrl if !is_payable(given) => Some(SECURE.into()),
                Attribute::PayUrl if !profile.has_host(given) => {
                    Some(format!("an address on one of the hosts of the profile '{}': {}", profile.name, profile.hosts.join(", ")).into())
                }
                Attribute::PayUrl => {
                    settings.pay_url = Some(given.clone());
                    None
                }
                Attribute::ReportUrl => (!is_payable(given)).then(|| SECURE.into()),
                Attribute::Amount => {
                    settings.payment.amount = thousandths(given);
                    settings.payment.amount.is_none().then(|| "a decimal number, as 51000 or 12.50".into())
                }
                Attribute::Currency => {
                    settings.payment.currency = is_currency(given).then(|| given.clone());
                    settings.payment.currency.is_none().then(|| "a code of ISO 4217, as KRW".into())
                }
                Attribute::Method => {
                    settings.payment.method = Some(given.clone());
                    None
                }
                Attribute::Card if profile.cards.is_empty() || profile.cards.iter().any(|card| card.code == *given) => {
                    settings.payment.card = Some(given.clone());
                    None
                }
                Attribute::Card => {
                    let codes: Vec<_> = profile.cards.iter().map(|card| card.code.as_str()).collect();
                    Some(format!("the code of a card of the profile '{}': {}", profile.name, codes.join(", ")).into())
                }
                Attribute::Lang if is_language(given) => {
                    settings.lang = Some(given.clone());
                    None
                }
                Attribute::Lang => Some("a BCP 47 tag, as ko or zh-Hans".into()),
                Attribute::Provider if is_profile_name(given) => {
                    settings.provider = Provider::Bundled(given.clone());
                    None
                }
                Attribute::Provider if is_payable(given) || given.starts_with('/') => {
                    settings.provider = Provider::At(given.clone());
                    None
                }
                Attribute::Provider => Some("the name of a bundled profile, or the same-origin or https: address of one".into()),
            };
            if let Some(expected) = expected {
                problems.push(ConfigProblem { name: attribute.name().into(), given: without_query(given).to_owned(), expected });
            }
        }
        (settings, problems)
    }
}

/// A payment goes to `https:` only; `http:` serves development on loopback hosts.
#[must_use]
pub fn is_payable(url: &str) -> bool {
    let Some(authority) = authority(url) else { return false };
    if scheme_and_place(url).is_some_and(|(scheme, _)| scheme.eq_ignore_ascii_case("https")) {
        return true;
    }
    let host =
        if authority.starts_with('[') { authority.split_inclusive(']').next().unwrap_or_default() } else { authority.split(':').next().unwrap_or_default() };
    let octets: Vec<&str> = host.split('.').collect();
    let loopback = octets.first() == Some(&"127") && octets.len() == 4 && octets.iter().all(|octet| octet.parse().is_ok_and(|octet: u64| octet <= 255));
    host == "localhost" || host.ends_with(".localhost") || host == "[::1]" || loopback
}

fn is_currency(code: &str) -> bool {
    code.len() == 3 && code.bytes().all(|letter| letter.is_ascii_uppercase())
}

fn is_profile_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'-')
}

fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let primary = parts.next().is_some_and(|part| (2..=8).contains(&part.len()) && part.bytes().all(|letter| letter.is_ascii_alphabetic()));
    primary && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|letter| letter.is_ascii_alphanumeric()))
}

/// What stands in an address behind `?` may be personal.
fn without_query(text: &str) -> &str {
    text.split(['?', '#']).next().unwrap_or_default()
}
