//! What a shopper can act on: every step has words, short ones, in every locale, and nobody translates what nobody reads.

use std::collections::{BTreeMap, BTreeSet};

use payready::guide::{Figure, MOST_ACTIONS, PLACEABLES, Telling, Topic, Wording, check, longest};
use payready::report;

use super::{CHECK, PAGES, Texts, labels, placeables, words};
use crate::guide_pages;

/// The words of the report that the shopper copies.
const REPORT: &str = "report.ftl";

/// The texts that have no telling of their own: they answer a second press, and one that has nothing to press.
const ELSEWHERE: [&str; 5] = ["open-late.spent", "window-elsewhere.title", "window-elsewhere.reason", "unpressable.title", "unpressable.reason"];

/// What the drawings show.
const FIGURES: &str = "figures.ftl";

/// Names every file, key and reason.
pub(super) fn check(all: &[Texts], problems: &mut Vec<String>) {
    compare(all, problems);
    for texts in all {
        let mut say = |file: &str, key: &str, reason: String| problems.push(format!("{}/{file}: {key}: {reason}", texts.locale));
        lengths(texts, &mut say);
        fillings(texts, &mut say);
        steps(texts, &mut say);
        topics(texts, &mut say);
        exactly(texts, REPORT, report::words().collect(), &mut say);
        exactly(texts, CHECK, check::words().collect(), &mut say);
        figures(texts, &mut say);
        labels::check(texts, &mut say);
        words::check(texts, &mut say);
    }
    labels::bar(all, problems);
}

type Say<'say> = dyn FnMut(&str, &str, String) + 'say;

/// Every key in every locale, with the same placeables as in Korean, the source.
fn compare(all: &[Texts], problems: &mut Vec<String>) {
    let (source, translated): (Vec<_>, Vec<_>) = all.iter().partition(|texts| texts.locale == "ko");
    let keys: BTreeMap<_, _> = all.iter().flat_map(|texts| texts.messages.iter().map(|(key, message)| (key, &message.file))).collect();
    for (key, file) in keys {
        let mut expected: Option<(&str, BTreeSet<&str>)> = None;
        for texts in source.iter().chain(&translated) {
            let Some(message) = texts.messages.get(key) else {
                problems.push(format!("{}/{file}: {key}: is missing, another locale has it", texts.locale));
                continue;
            };
            let found = placeables(&message.text);
            match &expected {
                Some((locale, names)) if *names != found => {
                    problems.push(format!("{}/{}: {key}: fills in {found:?}, {locale} fills in {names:?}", texts.locale, message.file));
                }
                Some(_) => {}
                None => expected = Some((&texts.locale, found)),
            }
        }
    }
}

fn lengths(texts: &Texts, say: &mut Say<'_>) {
    for (key, message) in &texts.messages {
        let Some(limit) = longest(key, &texts.locale) else { continue };
        let length = message.text.chars().count();
        if length > limit {
            say(&message.file, key, format!("has {length} characters, at most {limit} are read at a glance"));
        }
    }
}

/// What is filled in is what somebody fills in, and never what a shopper must not miss.
fn fillings(texts: &Texts, say: &mut Say<'_>) {
    for (key, message) in &texts.messages {
        let known: &[&str] = match &*message.file {
            PAGES => &guide_pages::PLACEABLES,
            CHECK => &check::PLACEABLES,
            _ => &PLACEABLES,
        };
        for name in placeables(&message.text) {
            if !known.contains(&name) {
                say(&message.file, key, format!("fills in {name}, and only {known:?} can be filled in"));
            } else if message.file != PAGES && message.file != CHECK && !key.contains(".do-") {
                say(&message.file, key, format!("fills in {name}; where that is not known, there would be no text"));
            }
        }
    }
}

/// Words for every step that the guide can tell, and no others.
fn steps(texts: &Texts, say: &mut Say<'_>) {
    let mut used = BTreeSet::from(ELSEWHERE.map(str::to_owned));
    for telling in Telling::ALL {
        used.extend(["title", "reason"].map(|part| format!("{}.{part}", telling.name())));
        if telling.worded_by() != *telling {
            continue;
        }
        for variant in telling.variants() {
            let wording = Wording { telling: *telling, variant: *variant }.key();
            let actions: Vec<_> = numbered(texts, format!("{wording}.do-")).take(usize::from(MOST_ACTIONS)).collect();
            if actions.iter().all(|(_, text)| text.contains('{')) {
                say("guide.ftl", &format!("{wording}.do-1"), "is missing or may be left out, and the guide tells it".into());
            }
            used.extend(actions.into_iter().map(|(key, _)| key));
        }
    }
    for key in &used {
        if texts.get(key).is_none() {
            say("guide.ftl", key, "is missing, and the guide tells it".into());
        }
    }
    for (key, message) in texts.messages.iter().filter(|(_, message)| message.file == "guide.ftl") {
        if !used.contains(key) {
            say(&message.file, key, format!("is read by no step; actions are numbered from 1 to {MOST_ACTIONS} at most"));
        }
    }
}

/// Words for every topic and table of the whole guide, and no others.
fn topics(texts: &Texts, say: &mut Say<'_>) {
    let mut used: BTreeSet<_> = guide_pages::keys();
    for topic in Topic::ALL {
        let topic = format!("topic-{}", topic.name());
        used.extend(["title", "symptom", "check", "remedy-1", "fact-1"].map(|part| format!("{topic}.{part}")));
        used.extend(["remedy", "fact"].iter().flat_map(|part| numbered(texts, format!("{topic}.{part}-")).map(|(key, _)| key)));
    }
    for key in &used {
        if texts.get(key).is_none() {
            say(PAGES, key, "is missing, and the guide's pages show it".into());
        }
    }
    for (key, message) in texts.messages.iter().filter(|(_, message)| message.file == PAGES) {
        if !used.contains(key) {
            say(&message.file, key, "is shown on no page".into());
        }
    }
}

/// Words for everything that a file's reader says, and no others.
fn exactly(texts: &Texts, file: &str, used: BTreeSet<String>, say: &mut Say<'_>) {
    for key in &used {
        if texts.get(key).is_none() {
            say(file, key, "is missing, and is said".into());
        }
    }
    for (key, _) in texts.messages.iter().filter(|(_, message)| message.file == file) {
        if !used.contains(key) {
            say(file, key, "is said nowhere".into());
        }
    }
}

/// A description of every drawing, and no others.
fn figures(texts: &Texts, say: &mut Say<'_>) {
    for figure in Figure::ALL {
        if texts.get(&figure.key()).is_none() {
            say(FIGURES, &figure.key(), "is missing, and the guide shows the figure".into());
        }
    }
    for (key, message) in texts.messages.iter().filter(|(_, message)| message.file == FIGURES) {
        if !Figure::ALL.iter().any(|figure| figure.key() == *key) {
            say(&message.file, key, "describes no figure".into());
        }
    }
}

/// The texts whose keys go on as `prefix1`, `prefix2`, up to the first that is missing.
fn numbered(texts: &Texts, prefix: String) -> impl Iterator<Item = (String, &str)> {
    (1..).map_while(move |number| {
        let key = format!("{prefix}{number}");
        texts.get(&key).map(|text| (key.clone(), text))
    })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::super::read_all;
    use super::*;
    use crate::places::{root, target};

    /// What the build says of the real texts after one file was changed.
    fn broken(name: &str, file: &str, from: &str, to: &str) -> String {
        let folder = target().join("test-texts").join(name);
        for locale in ["en", "ja", "ko", "zh-Hans"] {
            fs::create_dir_all(folder.join(locale)).unwrap();
            for part in ["guide.ftl", "panel.ftl", FIGURES, REPORT, PAGES, CHECK] {
                fs::copy(root().join("www/texts").join(locale).join(part), folder.join(locale).join(part)).unwrap();
            }
        }
        let path = folder.join(file);
        let source = fs::read_to_string(&path).unwrap();
        assert_eq!(source.matches(from).count(), 1, "{from}");
        fs::write(&path, source.replace(from, to)).unwrap();
        let said = read_all(&folder).expect_err(name).to_string();
        fs::remove_dir_all(&folder).unwrap();
        said
    }

    #[test]
    fn the_texts_are_whole() {
        let all = read_all(&root().join("www/texts")).unwrap();
        assert_eq!(all.iter().map(|texts| texts.locale.as_str()).collect::<Vec<_>>(), ["en", "ja", "ko", "zh-Hans"]);
    }

    #[test]
    fn breaking_one_file_fails_the_build_with_file_key_and_reason() {
        let rows = [
            ("gone", "ja/guide.ftl", "    .do-3 = 「完了」を押します\n", "", "ja/guide.ftl: allow-popups-chrome.do-3: is missing, another locale has it"),
            ("markup", "en/panel.ftl", "Pay anyway", "Pay <b>anyway</b>", "en/panel.ftl: link.anyway: has markup"),
            ("syntax", "ko/panel.ftl", "button =", "button", "ko/panel.ftl: line "),
            ("long", "zh-Hans/guide.ftl", "您正在应用内浏览", &"很".repeat(25), "zh-Hans/guide.ftl: leave-app.title: has 25 characters, at most 24"),
            (
                "wordy",
                "ko/guide.ftl",
                "다른 Wi-Fi나 모바일 데이터로 바꿔요",
                &"꺼".repeat(46),
                "ko/guide.ftl: leave-network-any.do-2: has 51 characters, at most 45",
            ),
            (
                "filled",
                "en/guide.ftl",
                "call the payment provider at { $phone }",
                "call the payment provider",
                "en/guide.ftl: provider-problem-any.do-2: fills in {}",
            ),
            ("strange", "en/guide.ftl", "write to { $mail }", "write to { $fax }", "en/guide.ftl: provider-problem-any.do-3: fills in fax, and only"),
            (
                "must",
                "en/guide.ftl",
                "You’re inside an app",
                "Version { $minimum }",
                "en/guide.ftl: leave-app.title: fills in minimum; where that is not known",
            ),
            ("orphan", "ko/guide.ftl", "open-late-any =", "open-late-all =", "ko/guide.ftl: open-late-all.do-1: is read by no step"),
            ("silent", "ko/guide.ftl", "open-late-any =", "open-late-all =", "ko/guide.ftl: open-late-any.do-1: is missing or may be left out"),
            ("alt", "ja/figures.ftl", "figure-shop =", "figure-shops =", "ja/figures.ftl: figure-shop.alt: is missing, and the guide shows the figure"),
            ("alt-orphan", "ja/figures.ftl", "figure-shop =", "figure-shops =", "ja/figures.ftl: figure-shops.alt: describes no figure"),
            ("page", "ko/guide-pages.ftl", "topic-b6 =", "topic-b66 =", "ko/guide-pages.ftl: topic-b6.title: is missing, and the guide's pages show it"),
            (
                "check-orphan",
                "ja/check.ftl",
                "    .wait = テスト用のウィンドウが",
                "    .weight = テスト用のウィンドウが",
                "ja/check.ftl: check-asking-window.weight: is said nowhere",
            ),
            ("check", "ja/check.ftl", "{ $all }件中{ $done }件を確認しました", "{ $all }件中", "ja/check.ftl: check-running.count: fills in"),
            ("report", "ja/report.ftl", "    .threw =", "    .thrown =", "ja/report.ftl: report-reading.threw: is missing, and is said"),
            ("report-orphan", "ja/report.ftl", "    .threw =", "    .thrown =", "ja/report.ftl: report-reading.thrown: is said nowhere"),
            (
                "label",
                "ko/guide.ftl",
                "    .do-3 = ‘완료’를 눌러요",
                "    .do-3 = ‘마침’을 눌러요",
                "ko/guide.ftl: allow-popups-chrome: quotes “마침”, and its comment names no source",
            ),
            (
                "label-gone",
                "ko/guide.ftl",
                "    .do-3 = ‘완료’를 눌러요",
                "    .do-3 = 완료를 눌러요",
                "ko/guide.ftl: allow-popups-chrome: has a source for “완료”, which it does not quote",
            ),
            (
                "label-undated",
                "en/guide.ftl",
                "# Source: Chromium 156, Debian's language packs: “Always allow",
                "# Source: Chromium: “Always allow",
                "en/guide.ftl: allow-popups-chrome: has the source “Chromium”, and its version or year is not told",
            ),
            (
                "label-unread",
                "en/guide.ftl",
                "# Source: Chromium 156, Debian's language packs: “Settings”",
                "# Unverified: “Z1”, “Z2”, “Z3”, “Z4”, “Z5”, “Z6”, “Z7”, “Z8”, “Z9”, “Z10”, “Settings”",
                "names of menus are unverified, at most 10 may be",
            ),
            ("word", "zh-Hans/panel.ftl", "显示求助代码", "显示客服代码", "zh-Hans/panel.ftl: link.code: has “客服代码”, and the word is “求助代码”"),
            ("word-case", "en/panel.ftl", "Send an email", "Mend an email", "en/panel.ftl: button.mail: has “mend”, and the word is “fix”"),
            ("word-unused", "ja/guide.ftl", "### Word: 決済画面;", "### Word: 決済窓;", "ja/guide.ftl: Word: 決済窓: is in no text"),
            ("page-orphan", "ko/guide-pages.ftl", "topic-b6 =", "topic-b66 =", "ko/guide-pages.ftl: topic-b66.title: is shown on no page"),
        ];
        for (name, file, from, to, expected) in rows {
            let said = broken(name, file, from, to);
            assert!(said.contains(expected), "{name}: expected “{expected}” in\n{said}");
        }
    }

    #[test]
    fn locales_must_have_the_same_keys_and_placeables() {
        let ko = Texts::of("ko", "guide.ftl", "a = { $x }\nb = 1");
        let en = Texts::of("en", "guide.ftl", "a = { $y }");
        let mut problems = Vec::new();
        compare(&[ko, en], &mut problems);
        assert_eq!(problems, [r#"en/guide.ftl: a: fills in {"y"}, ko fills in {"x"}"#, "en/guide.ftl: b: is missing, another locale has it"]);
    }
}
