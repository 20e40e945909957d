//! The typing test with real keys: what it tells of a page that disturbs them, and its silence about everything else.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::key::Key;
use fantoccini::{Client, Locator};
use payready::diagnosis::{Evidence, Reading, Snapshot, Value, diagnose};
use serde_json::{Value as Json, json};
use xtask::serve::Running;

use crate::command;
use crate::page::Page;
use crate::scenario::Engine;

/// From one key to the next, and how long each is held: longer than that, so that they overlap.
const PACE: Duration = Duration::from_millis(66);
/// Longer than the probe waits for a text.
const REST: Duration = Duration::from_millis(2300);

/// What the shopper does in the field.
enum Deed {
    /// Types as fast as a trained person: 15 keys a second, each one let go when the next is down already.
    Type(&'static str),
    /// Holds a key until it has repeated so often.
    Hold(char, usize),
    /// Presses a key so often.
    Press(Key, usize),
    /// Presses a key with Control held.
    Control(char),
    /// A command of Chromium's DevTools: what an input method or a phone's keyboard does.
    Chromium(&'static str, &'static str),
    /// Leaves the field.
    Leave,
}

/// One row.
pub struct TypingRow {
    pub id: &'static str,
    pub fact: &'static str,
    /// Engines that cannot be brought here, and why.
    pub unreachable: &'static [(Engine, &'static str)],
    field: &'static str,
    page: &'static str,
    deeds: &'static [Deed],
    reading: Reading,
    /// All findings, by their codes.
    findings: &'static [&'static str],
}

impl TypingRow {
    /// Why this engine cannot be brought here, if it cannot.
    pub fn out_of_reach(&self, engine: Engine) -> Option<&'static str> {
        self.unreachable.iter().find(|(of, _)| *of == engine).map(|(_, why)| *why)
    }
}

const ROW: TypingRow = TypingRow { id: "", fact: "", unreachable: &[], field: "keys", page: "", deeds: &[], reading: Reading::Yes, findings: &[] };

use Deed::{Chromium, Control, Hold, Leave, Press, Type};
use Reading::{No, Unknown};
use payready::diagnosis::Reason::Unsupported;

const NO_IME: &[(Engine, &str)] = &[(Engine::Firefox, "its driver brings no input method about"), (Engine::Webkit, "its driver brings no input method about")];

/// A key of an input method, as Chromium tells it.
const PROCESS: Deed = Chromium("Input.dispatchKeyEvent", r#"{"type": "rawKeyDown", "key": "Process", "code": "KeyD", "windowsVirtualKeyCode": 229}"#);
/// The same as Safari tells it: with the letter on the key.
const LETTER: Deed = Chromium("Input.dispatchKeyEvent", r#"{"type": "rawKeyDown", "key": "d", "code": "KeyD", "windowsVirtualKeyCode": 229}"#);
/// A key that iOS names, before what it makes of it.
const NAMED: Deed = Chromium("Input.dispatchKeyEvent", r#"{"type": "rawKeyDown", "key": "k", "code": "KeyK", "windowsVirtualKeyCode": 75}"#);
/// What stood there is taken away, and no key did it.
const TAKEN: Deed = Chromium("Input.dispatchKeyEvent", r#"{"type": "rawKeyDown", "key": "Unidentified", "code": "", "commands": ["deleteBackward"]}"#);
/// A key of a phone's keyboard.
const NAMELESS: Deed = Chromium("Input.dispatchKeyEvent", r#"{"type": "rawKeyDown", "key": "Unidentified", "code": "", "windowsVirtualKeyCode": 229}"#);
/// A key that makes an accent of the next one.
const DEAD: Deed = Chromium("Input.dispatchKeyEvent", r#"{"type": "rawKeyDown", "key": "Dead", "code": "Quote", "windowsVirtualKeyCode": 222}"#);

/// A letter of a composition, and a text that comes by itself, or ends one.
macro_rules! composes {
    ($text:literal) => {
        Chromium("Input.imeSetComposition", concat!(r#"{"text": ""#, $text, r#"", "selectionStart": 1, "selectionEnd": 1}"#))
    };
}
macro_rules! comes {
    ($text:literal) => {
        Chromium("Input.insertText", concat!(r#"{"text": ""#, $text, r#""}"#))
    };
}

pub const ROWS: &[TypingRow] = &[
    TypingRow { id: "typing-fast", fact: "a fast typist's keys arrive, and nothing is found", deeds: &[Type("ready2pay84")], ..ROW },
    TypingRow { id: "typing-other", fact: "what is typed instead of the sample is no finding", deeds: &[Type("something else 17")], ..ROW },
    TypingRow {
        id: "typing-corrects",
        fact: "who mistypes and corrects it is no finding",
        deeds: &[Type("resdy2"), Press(Key::Backspace, 4), Type("ady2pay84")],
        ..ROW
    },
    TypingRow { id: "typing-repeats", fact: "a key that is held repeats, and nothing is found", deeds: &[Type("ready"), Hold('y', 12), Type("2pay")], ..ROW },
    TypingRow {
        id: "typing-pastes",
        fact: "pasted text has no keys, and nothing is found",
        deeds: &[Type("ready2pay84"), Control('a'), Control('c'), Control('v'), Control('v'), Control('z')],
        ..ROW
    },
    TypingRow {
        id: "typing-pastes-letter",
        fact: "a pasted letter is not one that came twice",
        deeds: &[Type("a"), Control('a'), Control('c'), Control('v'), Control('v')],
        reading: Unknown(Unsupported),
        ..ROW
    },
    TypingRow { id: "typing-leaves", fact: "a field that is left at once is no finding", deeds: &[Type("ready2"), Leave], ..ROW },
    TypingRow {
        id: "typing-busy",
        fact: "a page that stands still makes text late, and nothing is found",
        page: "before=busy",
        deeds: &[Type("ready2pay84ready2pay84")],
        ..ROW
    },
    TypingRow {
        id: "typing-drop",
        fact: "keys without text are found",
        page: "before=keys-drop",
        deeds: &[Type("ready2pay84")],
        reading: No,
        findings: &["keys-missing"],
        ..ROW
    },
    TypingRow {
        id: "typing-drop-left",
        fact: "keys without text are found in a field that was left",
        page: "before=keys-drop",
        deeds: &[Type("ready2pay84"), Leave],
        reading: No,
        findings: &["keys-missing"],
        ..ROW
    },
    TypingRow {
        id: "typing-double",
        fact: "letters that come twice are found",
        page: "before=keys-double",
        deeds: &[Type("ready2pay84")],
        reading: No,
        findings: &["keys-missing"],
        ..ROW
    },
    TypingRow {
        id: "typing-replace",
        fact: "letters that a script replaces are found",
        page: "before=keys-replace",
        deeds: &[Type("ready2pay84")],
        reading: No,
        findings: &["keys-altered"],
        ..ROW
    },
    TypingRow {
        id: "typing-instead",
        fact: "keys that give other letters are found",
        page: "before=keys-instead",
        deeds: &[Type("ready2pay84")],
        reading: No,
        findings: &["keys-altered"],
        ..ROW
    },
    TypingRow {
        id: "typing-delay",
        fact: "letters that come late are found",
        page: "before=keys-delay",
        deeds: &[Type("ready2pay84")],
        reading: No,
        findings: &["keys-delayed"],
        ..ROW
    },
    TypingRow {
        id: "typing-hangul",
        fact: "Hangul that an input method composes is no finding",
        unreachable: NO_IME,
        field: "syllables",
        deeds: &[
            PROCESS,
            composes!("ㅇ"),
            PROCESS,
            composes!("아"),
            PROCESS,
            composes!("안"),
            comes!("안"),
            PROCESS,
            composes!("ㅈ"),
            PROCESS,
            composes!("저"),
            PROCESS,
            composes!("전"),
            comes!("전"),
            PROCESS,
            composes!("결"),
            comes!("결"),
            PROCESS,
            composes!("제"),
            comes!("제"),
            Leave,
        ],
        ..ROW
    },
    TypingRow {
        id: "typing-hangul-named",
        fact: "keys that an input method takes without hiding their names are no finding",
        unreachable: NO_IME,
        field: "syllables",
        deeds: &[NAMED, composes!("아"), NAMED, composes!("안"), NAMED, composes!("안저"), NAMED, composes!("안전")],
        reading: Unknown(Unsupported),
        ..ROW
    },
    TypingRow {
        id: "typing-hangul-open",
        fact: "a syllable that is still open when the field is left is no finding",
        unreachable: NO_IME,
        field: "syllables",
        deeds: &[PROCESS, composes!("안"), comes!("안전결"), PROCESS, composes!("제"), Leave],
        ..ROW
    },
    TypingRow {
        id: "typing-kana",
        fact: "kana and pinyin that an input method turns into other letters are no finding",
        unreachable: NO_IME,
        deeds: &[
            LETTER,
            composes!("あ"),
            LETTER,
            composes!("安"),
            comes!("安全"),
            LETTER,
            composes!("n"),
            LETTER,
            composes!("n"),
            comes!("你"),
            LETTER,
            LETTER,
            LETTER,
            comes!("很好"),
            Type("7"),
        ],
        reading: Unknown(Unsupported),
        ..ROW
    },
    TypingRow {
        id: "typing-phone",
        fact: "a phone's keyboard, whose keys have no names, and its suggestions are no finding",
        unreachable: NO_IME,
        deeds: &[NAMELESS, comes!("r"), NAMELESS, comes!("e"), NAMELESS, comes!("e"), comes!("eady2 "), NAMELESS, comes!("pay84")],
        reading: Unknown(Unsupported),
        ..ROW
    },
    TypingRow {
        id: "typing-ios",
        fact: "Hangul on an iPhone, where each key replaces what the one before it made, is no finding",
        unreachable: NO_IME,
        field: "syllables",
        deeds: &[NAMED, comes!("ㅇ"), NAMED, TAKEN, comes!("아"), NAMED, TAKEN, comes!("안"), NAMED, comes!("ㅈ"), NAMED, TAKEN, comes!("저"), Leave],
        reading: Unknown(Unsupported),
        ..ROW
    },
    TypingRow {
        id: "typing-accents",
        fact: "dead keys make other letters than they say, and nothing is found",
        unreachable: NO_IME,
        deeds: &[Type("ready2"), DEAD, comes!("é"), DEAD, composes!("´"), comes!("á"), DEAD, NAMED, comes!("'k"), DEAD, NAMED, comes!("'k"), Type("pay84")],
        ..ROW
    },
    TypingRow {
        id: "typing-stuck",
        fact: "a composition that does not end when its field is left is found",
        unreachable: NO_IME,
        field: "syllables",
        page: "before=keys-stuck",
        deeds: &[PROCESS, composes!("안"), Leave],
        reading: No,
        findings: &["keys-delayed"],
    },
];

/// Runs a row; the error says in what the browser differs from it.
pub async fn run(client: &Client, demo: &Running, engine: Engine, row: &TypingRow) -> Result<()> {
    let page = Page::load(client, engine, &format!("{}/typing?lang=en&{}", demo.address("shop"), row.page)).await?;
    page.until("the typing test", || async {
        Ok(page.proves(&format!("return !!window.demo && !!demo.typing && !!demo.typing.{}", row.field)).await?.then_some(()))
    })
    .await?;
    client.find(Locator::Css(&format!("#{}", row.field))).await?.click().await?;
    for deed in row.deeds {
        act(client, engine, deed).await?;
    }
    tokio::time::sleep(REST).await;
    client.execute(&format!("demo.typing.{}.judge()", row.field), vec![]).await?;
    let told = page
        .until("evidence of the typing", || async {
            let told = client.execute("return demo.typing.evidence || null", vec![]).await?;
            Ok((!told.is_null()).then_some(told))
        })
        .await?;
    let evidence = Evidence::read(&value(&told)).with_context(|| format!("no evidence: {told}"))?;
    let reading = evidence.reading;
    let findings = diagnose(&Snapshot { probes: vec![evidence], ..Snapshot::default() }).findings;
    let codes: Vec<_> = findings.iter().map(|finding| finding.code.name()).collect();
    ensure!(reading == row.reading && codes == row.findings, "expected {:?} and {:?}, found {codes:?}: {told}", row.reading, row.findings);
    let errors = client.execute("return demo.errors", vec![]).await?;
    ensure!(errors == json!([]), "errors on the page: {errors}");
    Ok(())
}

async fn act(client: &Client, engine: Engine, deed: &Deed) -> Result<()> {
    let keys = KeyActions::new("keys".to_owned());
    let pause = |keys: KeyActions| keys.then(KeyAction::Pause { duration: PACE });
    let keys = match deed {
        Type(text) => {
            let mut held = None;
            let keys = text.chars().fold(keys, |keys, value| {
                let keys = pause(keys.then(KeyAction::Down { value }));
                match held.replace(value) {
                    Some(before) => keys.then(KeyAction::Up { value: before }),
                    None => keys,
                }
            });
            match held {
                Some(value) => keys.then(KeyAction::Up { value }),
                None => keys,
            }
        }
        Hold(key, times) => {
            let held = (0..*times).fold(keys, |keys, _| pause(keys.then(KeyAction::Down { value: *key })));
            held.then(KeyAction::Up { value: *key })
        }
        Press(key, times) => {
            let value: char = (*key).into();
            (0..*times).fold(keys, |keys, _| pause(keys.then(KeyAction::Down { value }).then(KeyAction::Up { value })))
        }
        Control(key) => {
            let control: char = Key::Control.into();
            let down = keys.then(KeyAction::Down { value: control }).then(KeyAction::Down { value: *key });
            down.then(KeyAction::Up { value: *key }).then(KeyAction::Up { value: control })
        }
        Chromium(name, parameters) => {
            ensure!(engine == Engine::Chromium, "only Chromium has DevTools");
            command::chromium(client, name, serde_json::from_str(parameters)?).await?;
            return Ok(());
        }
        Leave => {
            client.find(Locator::Css("h1")).await?.click().await?;
            return Ok(());
        }
    };
    Ok(client.perform_actions(keys).await?)
}

/// JSON as the rules read it.
fn value(json: &Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(flag) => Value::Bool(*flag),
        Json::Number(number) => Value::Number(number.as_f64().unwrap_or_default()),
        Json::String(text) => Value::Text(text.clone()),
        Json::Array(items) => Value::List(items.iter().map(value).collect()),
        Json::Object(members) => Value::Map(members.iter().map(|(name, member)| (name.clone(), value(member))).collect()),
    }
}
