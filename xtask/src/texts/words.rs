//! One word a thing in each language: the list stands at the head of the texts, as `Word: the word; never: others, and others; but: what
//! has one of them in it and is fine`.

use super::Texts;

/// A word, and those that mean the same and are not used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Word {
    word: String,
    never: Vec<String>,
    but: Vec<String>,
}

impl Word {
    /// A line of a file's comment; `None` where it is about no word.
    pub(super) fn read(line: &str) -> Option<Self> {
        let mut parts = line.strip_prefix("Word: ")?.split("; ");
        let mut word = Self { word: parts.next()?.trim().to_owned(), ..Self::default() };
        let list = |text: &str| text.split(',').map(|one| one.trim().to_lowercase()).filter(|one| !one.is_empty()).collect();
        for part in parts {
            match part.split_once(": ") {
                Some(("never", words)) => word.never = list(words),
                Some(("but", words)) => word.but = list(words),
                _ => {}
            }
        }
        Some(word)
    }

    /// The other word that stands in a text.
    fn instead(&self, text: &str) -> Option<&str> {
        let text = self.but.iter().fold(text.to_lowercase(), |text, but| text.replace(but, "\u{fffc}"));
        self.never.iter().map(String::as_str).find(|other| {
            text.match_indices(other).any(|(at, _)| {
                // "Recommend" has no "mend" in it.
                let before = text.get(..at).and_then(|before| before.chars().next_back());
                !other.starts_with(|letter: char| letter.is_ascii_alphabetic()) || !before.is_some_and(char::is_alphabetic)
            })
        })
    }
}

/// Every text has the word, and none of the others.
pub(super) fn check(texts: &Texts, say: &mut dyn FnMut(&str, &str, String)) {
    const HEAD: &str = "guide.ftl";
    if texts.words.is_empty() {
        say(HEAD, "Word", "is missing: the list of words stands at the head of the file".into());
    }
    for word in &texts.words {
        if word.never.is_empty() {
            say(HEAD, &format!("Word: {}", word.word), "says no word that is never used in its place".into());
        }
        let known = word.word.to_lowercase();
        if !texts.messages.values().any(|message| message.text.to_lowercase().contains(&known)) {
            say(HEAD, &format!("Word: {}", word.word), "is in no text".into());
        }
        for (key, message) in &texts.messages {
            if let Some(other) = word.instead(&message.text) {
                say(&message.file, key, format!("has “{other}”, and the word is “{}”", word.word));
            }
        }
    }
}
