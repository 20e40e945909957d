//! The guide's words: read from Fluent files, checked, and compiled into one pack per locale.

mod check;
mod labels;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use serde_json::{Map, json};

use self::labels::Labels;
pub use self::labels::{Quoted, names};
use self::words::Word;

/// What only the pages of the whole guide show: it is in no pack.
const PAGES: &str = "guide-pages.ftl";

/// What only the self-check page shows: it is in a pack of its own.
const CHECK: &str = "check.ftl";

/// One text, and where it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    /// The text; what is filled in later stands as `{name}`.
    pub text: String,
    /// The name of its file.
    pub file: String,
}

/// The words of one locale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    /// The locale's BCP 47 tag.
    pub locale: String,
    /// Text by key; an attribute's key is `message.attribute`.
    messages: BTreeMap<String, Message>,
    /// The first line of the comment before a message: the browsers whose menus it quotes, in the locale's own words.
    headings: BTreeMap<String, String>,
    /// Where the names of menus come from that a message quotes.
    labels: BTreeMap<String, Labels>,
    /// One word a thing.
    words: Vec<Word>,
}

impl Texts {
    /// The pack that shoppers load.
    #[must_use]
    pub fn pack(&self) -> String {
        self.packed(|file| file != PAGES && file != CHECK)
    }

    /// The pack of the self-check page.
    #[must_use]
    pub fn check_pack(&self) -> String {
        self.packed(|file| file == CHECK)
    }

    fn packed(&self, wanted: fn(&str) -> bool) -> String {
        let packed = self.messages.iter().filter(|(_, message)| wanted(&message.file));
        let messages: Map<_, _> = packed.map(|(key, message)| (key.clone(), message.text.clone().into())).collect();
        json!({ "locale": self.locale, "messages": messages }).to_string()
    }

    /// A few texts by other names, and the language that they are in.
    ///
    /// # Panics
    /// When there is no such text.
    #[must_use]
    pub fn few(&self, keys: &[(&str, &str)]) -> serde_json::Value {
        let text = |(name, key): &(&str, &str)| ((*name).to_owned(), serde_json::Value::from(self.messages[*key].text.as_str()));
        keys.iter().map(text).chain([("lang".to_owned(), self.locale.as_str().into())]).collect::<Map<_, _>>().into()
    }

    /// The text of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        self.messages.get(key).map(|message| message.text.as_str())
    }

    /// Whom a message is for, where it does not go without saying.
    #[must_use]
    pub fn heading(&self, message: &str) -> Option<&str> {
        self.headings.get(message).map(String::as_str)
    }

    /// Texts of these keys, for tests.
    #[cfg(test)]
    pub fn of(locale: &str, file: &str, source: &str) -> Self {
        let mut texts = Self { locale: locale.into(), ..Self::default() };
        texts.add(file, source, &mut |problem| panic!("{problem}"));
        texts
    }

    fn add(&mut self, file: &str, source: &str, problem: &mut dyn FnMut(String)) {
        let resource = parser::parse(source).unwrap_or_else(|(rest, errors)| {
            for error in errors {
                problem(format!("line {}: {}", source.get(..error.pos.start).unwrap_or(source).lines().count(), error.kind));
            }
            rest
        });
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    if let Some(Comment { content }) = message.comment {
                        let mut labels = Labels::default();
                        let others: Vec<_> = content.iter().map(|line| (line, labels.read(line))).collect();
                        if let Some((heading, false)) = others.first().filter(|(heading, _)| !heading.is_empty()) {
                            self.headings.insert(id.to_owned(), (**heading).to_owned());
                        }
                        self.labels.insert(id.to_owned(), labels);
                    }
                    let attributes = message.attributes.into_iter().map(|attribute| (format!("{id}.{}", attribute.id.name), attribute.value));
                    for (key, pattern) in message.value.map(|value| (id.to_owned(), value)).into_iter().chain(attributes) {
                        match compile(&pattern) {
                            Ok(text) if self.messages.contains_key(&key) => problem(format!("{key}: is there twice, the second time as “{text}”")),
                            Ok(text) => _ = self.messages.insert(key, Message { text, file: file.to_owned() }),
                            Err(reason) => problem(format!("{key}: {reason}")),
                        }
                    }
                }
                Entry::Term(term) => problem(format!("-{}: terms are not supported, write the word out", term.id.name)),
                // The parser's error says it already.
                Entry::Junk { .. } => {}
                Entry::ResourceComment(Comment { content }) => self.words.extend(content.into_iter().filter_map(Word::read)),
                Entry::Comment(_) | Entry::GroupComment(_) => {}
            }
        }
    }
}

/// Reads and checks all locales below `folder`.
///
/// # Errors
/// Names every file, key and reason at once.
pub fn read_all(folder: &Path) -> Result<Vec<Texts>> {
    let mut problems = Vec::new();
    let mut all = Vec::new();
    for locale in sorted(folder)? {
        let mut texts = Texts { locale: locale.clone(), ..Texts::default() };
        for file in sorted(&folder.join(&locale))? {
            let source = fs::read_to_string(folder.join(&locale).join(&file)).with_context(|| format!("cannot read {locale}/{file}"))?;
            texts.add(&file, &source, &mut |reason| problems.push(format!("{locale}/{file}: {reason}")));
        }
        all.push(texts);
    }
    if all.is_empty() {
        bail!("{}: expected one folder a locale, found none", folder.display());
    }
    check::check(&all, &mut problems);
    if !problems.is_empty() {
        bail!("the texts in {} have problems:\n  {}", folder.display(), problems.join("\n  "));
    }
    Ok(all)
}

/// Text with `{name}` where something is filled in.
fn compile(pattern: &Pattern<&str>) -> Result<String, String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
                text.push('{');
                text.push_str(id.name);
                text.push('}');
            }
            PatternElement::Placeable { .. } => return Err("only text and { $name } are supported".into()),
        }
    }
    // `>` alone is fine: it stands between the names of menus.
    match text.find('<').or_else(|| entity(&text)) {
        Some(at) => Err(format!("has markup at “{}”, only plain text is shown", text.get(at..).unwrap_or_default())),
        None => Ok(text),
    }
}

/// Where a character reference such as `&nbsp;` or `&#39;` begins.
fn entity(text: &str) -> Option<usize> {
    text.match_indices('&').map(|(at, _)| at).find(|at| {
        let after = text.get(at + 1..).unwrap_or_default();
        let name = after.split(';').next().unwrap_or_default();
        name.len() < after.len() && !name.is_empty() && name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '#')
    })
}

/// What a text has filled in.
fn placeables(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect()
}

/// The names in a folder.
fn sorted(folder: &Path) -> Result<BTreeSet<String>> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(source: &str) -> (Texts, Vec<String>) {
        let mut problems = Vec::new();
        let mut texts = Texts { locale: "ko".into(), ..Texts::default() };
        texts.add("guide.ftl", source, &mut |problem| problems.push(problem));
        (texts, problems)
    }

    #[test]
    fn an_attribute_has_a_key_of_its_own_and_keeps_what_is_filled_in() {
        let (texts, problems) = read("# Chrome\n# Checked: 142\nstep =\n    .do-1 = Press { $button } > Done\n");
        assert_eq!(problems, Vec::<String>::new());
        assert_eq!(texts.get("step.do-1"), Some("Press {button} > Done"));
        assert_eq!(texts.heading("step"), Some("Chrome"));
        assert_eq!(texts.pack(), r#"{"locale":"ko","messages":{"step.do-1":"Press {button} > Done"}}"#);
    }

    #[test]
    fn what_only_the_pages_show_is_not_packed() {
        let texts = Texts::of("ko", PAGES, "topic-a1 =\n    .title = x\n");
        assert_eq!((texts.get("topic-a1.title"), texts.pack().as_str()), (Some("x"), r#"{"locale":"ko","messages":{}}"#));
    }

    #[test]
    fn the_self_check_page_has_a_pack_of_its_own() {
        let texts = Texts::of("ko", CHECK, "check-start =\n    .title = x\n");
        assert_eq!(texts.pack(), r#"{"locale":"ko","messages":{}}"#);
        assert_eq!(texts.check_pack(), r#"{"locale":"ko","messages":{"check-start.title":"x"}}"#);
    }

    #[test]
    fn markup_functions_terms_and_twins_are_refused_by_key() {
        for (source, reason) in [
            ("a = <b>x</b>", "a: has markup at “<b>x</b>”"),
            ("a = x&nbsp;y", "a: has markup at “&nbsp;y”"),
            ("a = { NUMBER($x) }", "a: only text and { $name }"),
            ("-a = x", "-a: terms are not supported"),
            ("a = x\na = y", "a: is there twice"),
            ("a = x\n\nb {", "line 3: "),
        ] {
            let (_, problems) = read(source);
            assert!(problems.iter().any(|problem| problem.starts_with(reason)), "{source}: {problems:?}");
        }
        assert_eq!(read("a = Q&A; R & D").1, ["a: has markup at “&A; R & D”, only plain text is shown"]);
        assert_eq!(read("a = R & D").1, Vec::<String>::new());
    }
}
