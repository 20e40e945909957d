//! A locale's words, as compiled from `www/texts` or, where those cannot be had, as carried in the core.

use super::fallback::FALLBACK;
use crate::diagnosis::{Contacts, Finding, Value};

/// What an action may have filled in: the provider's telephone number and mail address, and the version that it needs.
pub const PLACEABLES: [&str; 3] = ["phone", "mail", "minimum"];

/// The words of one locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Texts {
    /// The locale's BCP 47 tag.
    pub locale: String,
    /// Sorted by nobody: there are a few dozen, and a handful is looked up for a panel.
    messages: Vec<(String, String)>,
}

/// The most characters that a text of the guide may have where nothing says otherwise.
const LONGEST: usize = 400;

/// How long the text of a key may be to be read at a glance; `None` where that is no question.
#[must_use]
pub fn longest(key: &str, locale: &str) -> Option<usize> {
    let dense = ["ko", "ja", "zh"].iter().any(|language| locale.starts_with(language));
    let latin = match key.rsplit('.').next()? {
        "title" => 48,
        "alt" => 120,
        part if part.starts_with("do-") => 90,
        _ => return None,
    };
    Some(if dense { latin / 2 } else { latin })
}

/// Why a pack is no pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextsError {
    /// What it should have had.
    pub expected: &'static str,
}

impl Texts {
    /// The shortest form of what must be said, for when a pack does not come.
    #[must_use]
    pub fn fallback(locale: &str) -> Self {
        let korean = locale.starts_with("ko");
        let text = |(key, ko, en): &(&str, &str, &str)| ((*key).to_owned(), (*if korean { ko } else { en }).to_owned());
        Self { locale: String::from(if korean { "ko" } else { "en" }), messages: FALLBACK.iter().map(text).collect() }
    }

    /// Reads a compiled pack.
    ///
    /// # Errors
    /// When it is not `{ "locale": string, "messages": { key: string } }`.
    pub fn read(pack: Value) -> Result<Self, TextsError> {
        const EXPECTED: TextsError = TextsError { expected: "{ locale: string, messages: { key: string } }" };
        let Value::Map(members) = pack else { return Err(EXPECTED) };
        let mut locale = None;
        let mut messages = None;
        for (name, value) in members {
            match (name.as_str(), value) {
                ("locale", Value::Text(tag)) => locale = Some(tag),
                ("messages", Value::Map(entries)) => {
                    let entries = entries.into_iter().map(|(key, value)| match value {
                        Value::Text(text) => Ok((key, text)),
                        _ => Err(EXPECTED),
                    });
                    messages = Some(entries.collect::<Result<Vec<_>, _>>()?);
                }
                _ => {}
            }
        }
        Ok(Self { locale: locale.ok_or(EXPECTED)?, messages: messages.filter(|messages| !messages.is_empty()).ok_or(EXPECTED)? })
    }

    /// Puts texts of somebody's own in the place of ours, `{ "messages": { key: text } }`, by the rules of ours; says which are not used, and
    /// why. Each of them stays as it was.
    pub fn replace(&mut self, own: &Value) -> Vec<String> {
        let Some(Value::Map(messages)) = own.get("messages") else { return vec![String::from("expected { messages: { key: text } }")] };
        let mut refused = Vec::new();
        for (key, text) in messages {
            let locale = &self.locale;
            let known = self.messages.iter_mut().find(|(known, _)| known == key).map(|(_, text)| text);
            match (known, text.as_text()) {
                (None, _) => refused.push(format!("{key}: there is no such text")),
                (Some(_), None) => refused.push(format!("{key}: expected a text")),
                (Some(known), Some(text)) => match unfit(key, locale, known, text) {
                    Some(why) => refused.push(format!("{key}: {why}")),
                    None => text.clone_into(known),
                },
            }
        }
        refused
    }

    /// The text of a key, if this locale has one.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        self.messages.iter().find(|(known, _)| known == key).map(|(_, text)| text.as_str())
    }

    /// The text of a key with what is known of this finding and provider filled in. What is not known is not told: then
    /// the whole text is left out.
    #[must_use]
    pub fn filled(&self, key: &str, finding: &Finding, contacts: &Contacts) -> Option<String> {
        let mut pieces = self.get(key)?.split('{');
        let mut filled = pieces.next()?.to_owned();
        for piece in pieces {
            let (name, rest) = piece.split_once('}')?;
            filled.push_str(match name {
                "phone" => contacts.phone.as_deref()?,
                "mail" => contacts.mail.as_deref()?,
                name => finding.evidence.get(name)?,
            });
            filled.push_str(rest);
        }
        Some(filled)
    }
}

/// Why a text cannot stand in the place of another.
fn unfit(key: &str, locale: &str, known: &str, text: &str) -> Option<String> {
    let longest = longest(key, locale).unwrap_or(LONGEST);
    let length = text.chars().count();
    if text.trim().is_empty() {
        Some(String::from("it is empty"))
    } else if text.contains(['<', '>']) || text.contains(char::is_control) {
        Some(String::from("it has markup or control characters"))
    } else if length > longest {
        Some(format!("it has {length} characters, at most {longest} are read at a glance"))
    } else if placeables(text) != placeables(known) {
        Some(format!("it fills in {:?}, expected {:?}", placeables(text), placeables(known)))
    } else {
        None
    }
}

/// What a text fills in, sorted; a brace that is not closed is one of its own.
fn placeables(text: &str) -> Vec<&str> {
    let mut names: Vec<_> = text.split('{').skip(1).map(|piece| piece.split_once('}').map_or("{", |(name, _)| name)).collect();
    names.sort_unstable();
    names
}
