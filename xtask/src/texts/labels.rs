//! The names of menus and buttons that the texts quote: a name is a fact, and each says in the comment of its message where it comes
//! from. `Source:` names what it was read in, with its version or year, `Unverified:` is what nobody has read yet, and `Typed:` what the
//! shopper types, and no browser shows.

use std::collections::{BTreeMap, BTreeSet};

use payready::guide::quoted;

use super::Texts;

/// The most names that nobody has read yet, in all locales together.
const MOST_UNVERIFIED: usize = 10;

/// What a comment says of the names that its message quotes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Labels {
    /// With a source, or typed.
    known: BTreeSet<String>,
    unverified: BTreeSet<String>,
    /// What such a line lacks.
    problems: Vec<String>,
}

impl Labels {
    /// Takes a line of a comment; `false` where it says nothing of names.
    pub(super) fn read(&mut self, line: &str) -> bool {
        let Some((kind, rest)) = line.split_once(": ").filter(|(kind, _)| ["Source", "Unverified", "Typed"].contains(kind)) else { return false };
        let names: BTreeSet<_> = quoted(rest).map(str::to_owned).collect();
        if names.is_empty() {
            self.problems.push(format!("names nothing behind “{kind}:”"));
        }
        let what = names.first().and_then(|_| rest.split(['“', '‘', '「']).next()).unwrap_or_default();
        if kind == "Source" && !what.contains(|letter: char| letter.is_ascii_digit()) {
            self.problems.push(format!("has the source “{}”, and its version or year is not told", what.trim_end_matches([' ', ':'])));
        }
        if kind == "Unverified" { &mut self.unverified } else { &mut self.known }.extend(names);
        true
    }
}

/// How many names the texts quote, and which of them nobody has read yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quoted {
    /// All names, each once a locale.
    pub names: usize,
    /// Those without a source, in all locales together.
    pub unverified: BTreeSet<String>,
}

/// The names that all texts quote.
#[must_use]
pub fn names(all: &[Texts]) -> Quoted {
    let told =
        all.iter().flat_map(|texts| texts.labels.values().flat_map(|labels| labels.known.iter().chain(&labels.unverified)).map(|name| (&texts.locale, name)));
    let unverified = all.iter().flat_map(|texts| texts.labels.values().flat_map(|labels| labels.unverified.iter().cloned()));
    Quoted { names: told.collect::<BTreeSet<_>>().len(), unverified: unverified.collect() }
}

/// No quoted name without a source, and no source without its name.
pub(super) fn check(texts: &Texts, say: &mut dyn FnMut(&str, &str, String)) {
    let mut quotes: BTreeMap<&str, (&str, BTreeSet<&str>)> = BTreeMap::new();
    for (key, text) in &texts.messages {
        let message = key.split('.').next().unwrap_or_default();
        quotes.entry(message).or_insert_with(|| (&text.file, BTreeSet::new())).1.extend(quoted(&text.text));
    }
    let none = Labels::default();
    for (message, (file, names)) in quotes {
        let labels = texts.labels.get(message).unwrap_or(&none);
        for problem in &labels.problems {
            say(file, message, problem.clone());
        }
        for name in &names {
            if !labels.known.contains(*name) && !labels.unverified.contains(*name) {
                say(file, message, format!("quotes “{name}”, and its comment names no source"));
            }
        }
        for name in labels.known.iter().chain(&labels.unverified).filter(|name| !names.contains(name.as_str())) {
            say(file, message, format!("has a source for “{name}”, which it does not quote"));
        }
    }
}

/// Few enough that nobody has read yet.
pub(super) fn bar(all: &[Texts], problems: &mut Vec<String>) {
    let unverified = names(all).unverified;
    if unverified.len() > MOST_UNVERIFIED {
        problems.push(format!("{} names of menus are unverified, at most {MOST_UNVERIFIED} may be: {unverified:?}", unverified.len()));
    }
}
