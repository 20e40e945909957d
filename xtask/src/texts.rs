//! The guide's words: read from Fluent files, checked, and compiled into one pack per locale.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use payready::guide::Telling;
use serde_json::json;

/// The words of one locale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    /// The locale's BCP 47 tag.
    pub locale: String,
    /// Text by key; an attribute's key is `message.attribute`, and what is filled in later stands as `{name}`.
    pub messages: BTreeMap<String, String>,
    /// What the comment before a message says: the browsers whose menus it quotes.
    pub comments: BTreeMap<String, String>,
}

impl Texts {
    /// The pack that shoppers load.
    #[must_use]
    pub fn pack(&self) -> String {
        json!({ "locale": self.locale, "messages": self.messages }).to_string()
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
            texts.add(&source, &mut |reason| problems.push(format!("{locale}/{file}: {reason}")));
        }
        all.push(texts);
    }
    if all.is_empty() {
        bail!("{}: expected one folder a locale, found none", folder.display());
    }
    compare(&all, &mut problems);
    for texts in &all {
        texts.check(&mut problems);
    }
    if !problems.is_empty() {
        bail!("the texts in {} have problems:\n  {}", folder.display(), problems.join("\n  "));
    }
    Ok(all)
}

impl Texts {
    fn add(&mut self, source: &str, problem: &mut dyn FnMut(String)) {
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
                        self.comments.insert(id.to_owned(), content.join(" "));
                    }
                    let attributes = message.attributes.into_iter().map(|attribute| (format!("{id}.{}", attribute.id.name), attribute.value));
                    for (key, pattern) in message.value.map(|value| (id.to_owned(), value)).into_iter().chain(attributes) {
                        match compile(&pattern) {
                            Ok(text) if self.messages.contains_key(&key) => problem(format!("{key}: is there twice, the second time as “{text}”")),
                            Ok(text) => _ = self.messages.insert(key, text),
                            Err(reason) => problem(format!("{key}: {reason}")),
                        }
                    }
                }
                Entry::Term(term) => problem(format!("-{}: terms are not supported, write the word out", term.id.name)),
                // The parser's error says it already.
                Entry::Junk { .. } => {}
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
    }

    /// Lengths, and words for every step that the guide can tell.
    fn check(&self, problems: &mut Vec<String>) {
        let locale = &self.locale;
        let cjk = ["ko", "ja", "zh"].iter().any(|language| locale.starts_with(language));
        for (key, text) in &self.messages {
            let limit = match key.rsplit('.').next() {
                Some("title") if cjk => 24,
                Some("title") => 48,
                Some(attribute) if attribute.starts_with("do-") => 90,
                _ => continue,
            };
            let length = text.chars().count();
            if length > limit {
                problems.push(format!("{locale}: {key}: has {length} characters, at most {limit} are read at a glance"));
            }
        }
        let keys = Telling::ALL.iter().flat_map(|telling| {
            let own = ["title", "reason"].map(|attribute| format!("{}.{attribute}", telling.name()));
            let actions = telling.variants().iter().flat_map(|variant| (1..=variant.actions).map(|number| format!("{}.do-{number}", variant.key)));
            own.into_iter().chain(actions)
        });
        for key in keys.collect::<BTreeSet<_>>() {
            if !self.messages.contains_key(&key) {
                problems.push(format!("{locale}: {key}: is missing, and the guide tells it"));
            }
        }
    }
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

/// Every key in every locale, with the same placeables.
fn compare(all: &[Texts], problems: &mut Vec<String>) {
    let keys: BTreeSet<_> = all.iter().flat_map(|texts| texts.messages.keys()).collect();
    for key in keys {
        let mut expected: Option<(&str, BTreeSet<&str>)> = None;
        for texts in all {
            let Some(text) = texts.messages.get(key) else {
                problems.push(format!("{}: {key}: is missing, another locale has it", texts.locale));
                continue;
            };
            let found = placeables(text);
            match &expected {
                Some((locale, names)) if *names != found => {
                    problems.push(format!("{}: {key}: fills in {found:?}, {locale} fills in {names:?}", texts.locale));
                }
                Some(_) => {}
                None => expected = Some((&texts.locale, found)),
            }
        }
    }
}

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
        texts.add(source, &mut |problem| problems.push(problem));
        (texts, problems)
    }

    #[test]
    fn an_attribute_has_a_key_of_its_own_and_keeps_what_is_filled_in() {
        let (texts, problems) = read("# Chrome 142\nstep =\n    .do-1 = Press { $button } > Done\n");
        assert_eq!(problems, Vec::<String>::new());
        assert_eq!(texts.messages.get("step.do-1").map(String::as_str), Some("Press {button} > Done"));
        assert_eq!(texts.comments.get("step").map(String::as_str), Some("Chrome 142"));
        assert_eq!(texts.pack(), r#"{"locale":"ko","messages":{"step.do-1":"Press {button} > Done"}}"#);
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

    #[test]
    fn locales_must_have_the_same_keys_and_placeables() {
        let ko = read("a = { $x }\nb = 1").0;
        let en = Texts { locale: "en".into(), ..read("a = { $y }").0 };
        let mut problems = Vec::new();
        compare(&[ko, en], &mut problems);
        assert_eq!(problems, [r#"en: a: fills in {"y"}, ko fills in {"x"}"#, "en: b: is missing, another locale has it"]);
    }

    #[test]
    fn a_title_that_cannot_be_read_at_a_glance_and_a_step_without_words_are_problems() {
        let texts = read(&format!("open-late =\n    .title = {}\n", "가".repeat(25))).0;
        let mut problems = Vec::new();
        texts.check(&mut problems);
        assert!(problems.contains(&"ko: open-late.title: has 25 characters, at most 24 are read at a glance".to_owned()), "{problems:?}");
        assert!(problems.contains(&"ko: open-late.reason: is missing, and the guide tells it".to_owned()), "{problems:?}");
    }
}
