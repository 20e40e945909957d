use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use payready::diagnosis::{App, BrowserName, Code, Device, Environment, OsName, Surface, Value};
use payready::guide::{Telling, Texts};

/// The keys of a locale's Fluent files: `message.attribute`. The build parses them in full; this needs the names.
fn keys(locale: &Path) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for file in std::fs::read_dir(locale).expect("a locale") {
        let text = std::fs::read_to_string(file.expect("an entry").path()).expect("a file");
        let mut message = String::new();
        for line in text.lines() {
            if let Some((attribute, _)) = line.strip_prefix("    .").and_then(|rest| rest.split_once(" =")) {
                keys.insert(format!("{message}.{attribute}"));
            } else if let Some((name, _)) = line.split_once(" =").filter(|(name, _)| !name.starts_with([' ', '#'])) {
                message = name.to_owned();
            }
        }
    }
    keys
}

fn locales() -> Vec<PathBuf> {
    let folders = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/www/texts")).expect("texts");
    folders.map(|folder| folder.expect("an entry").path()).collect()
}

#[test]
fn every_finding_is_told_in_every_browser_and_locale() {
    for locale in locales() {
        let keys = keys(&locale);
        for code in Code::ALL {
            let telling = Telling::of(*code);
            for part in ["title", "reason"] {
                let key = format!("{}.{part}", telling.name());
                assert!(keys.contains(&key), "{} lacks {key}", locale.display());
            }
            for variant in telling.variants() {
                for number in 1..=variant.actions {
                    let key = format!("{}.do-{number}", variant.key);
                    assert!(keys.contains(&key), "{} lacks {key}", locale.display());
                }
                let next = format!("{}.do-{}", variant.key, variant.actions + 1);
                assert!(!keys.contains(&next), "{} has {next}, which no step uses", locale.display());
                assert!(variant.actions <= 5, "{}", variant.key);
            }
        }
    }
}

#[test]
fn every_environment_has_a_wording_that_is_listed() {
    for telling in Telling::ALL {
        for browser in BrowserName::ALL {
            for os in OsName::ALL {
                for device in Device::ALL {
                    for surface in Surface::ALL {
                        let mut environment = Environment { device: *device, surface: *surface, ..Environment::default() };
                        environment.browser.name = *browser;
                        environment.os.name = *os;
                        environment.in_app = (*surface == Surface::InApp).then_some(App::Naver);
                        let variant = telling.variant(&environment);
                        assert!(telling.variants().contains(&variant), "{telling:?} {browser:?} {os:?} {device:?} {surface:?} -> {variant:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn the_core_itself_can_say_what_stands_in_the_way() {
    for locale in ["ko", "en", "fr"] {
        let texts = Texts::fallback(locale);
        let in_the_way = [Code::PopupBlocked, Code::PopupTooLate, Code::PopupIntercepted, Code::CookiesBlocked, Code::StorageBlocked];
        for telling in in_the_way.map(Telling::of) {
            for part in ["title", "reason"] {
                let key = format!("{}.{part}", telling.name());
                assert!(texts.get(&key).is_some_and(|text| !text.is_empty()), "{locale} {key}");
            }
        }
    }
}

#[test]
fn a_pack_of_another_shape_is_refused() {
    let text = |text: &str| Value::Text(text.into());
    let rows = [
        Value::Null,
        Value::List(vec![]),
        Value::Map(vec![]),
        Value::Map(vec![("locale".into(), text("ko"))]),
        Value::Map(vec![("locale".into(), text("ko")), ("messages".into(), Value::Map(vec![]))]),
        Value::Map(vec![("locale".into(), text("ko")), ("messages".into(), Value::Map(vec![("a".into(), Value::Number(1.0))]))]),
    ];
    for pack in rows {
        assert!(Texts::read(pack.clone()).is_err(), "{pack:?}");
    }
}
