//! What the shopper takes away for the help desk, and what a code that the help desk was told carries.

use js_sys::JSON;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::{Check, Inner};
use crate::attributes::own_address;
use crate::clock::today;
use crate::diagnosis::{App, Diagnosis, Value};
use crate::guide::check::{Decoded, Entry, Report};
use crate::guide::{Telling, Texts};
use crate::js::to_js;
use crate::report::{SupportCode, SupportCodeError, plain_text};

#[wasm_bindgen(module = "/src/check/take.js")]
extern "C" {
    fn save(name: &str, text: &str);
}

impl Check {
    pub(super) fn copy_report(&self) {
        let report = self.read().report(&self.diagnosis());
        self.copy(&report.text);
    }

    pub(super) fn copy_link(&self) {
        self.copy(&own_address());
    }

    pub(super) fn save_report(&self) {
        let report = self.read().report(&self.diagnosis());
        save(&format!("payready-{}.json", report.code), &report.json);
    }
}

impl Inner {
    /// What goes to the help desk.
    pub(super) fn report(&self, diagnosis: &Diagnosis) -> Report {
        let json = JSON::stringify_with_replacer_and_space(&to_js(&Value::from(diagnosis)), &JsValue::NULL, &JsValue::from_f64(2.0));
        Report {
            code: SupportCode::of(diagnosis).to_string(),
            text: plain_text(diagnosis, &today(), |key| self.texts.get(key)),
            json: json.ok().and_then(|json| json.as_string()).unwrap_or_default(),
        }
    }
}

/// What a typed code carries, in the words of the report.
pub(super) fn decode(typed: &str, texts: &Texts) -> Decoded {
    let code = SupportCode::read(typed).map_err(|error| match error {
        SupportCodeError::Length(_) => "check-code.length",
        SupportCodeError::Character(_) => "check-code.character",
        SupportCodeError::Check => "check-code.check",
        SupportCodeError::Newer(_) => "check-code.newer",
        SupportCodeError::Unknown => "check-code.unknown",
    })?;
    let say = |key: &str| texts.get(key).unwrap_or_default().to_owned();
    let fact = |key: &str, value: String| (say(&format!("report.{key}")), value);
    let found = code.findings.iter().map(|number| match number.code() {
        Some(code) => fact("findings", format!("{} ({})", say(&format!("{}.title", Telling::of(code).name())), code.name())),
        None => fact("findings", format!("#{}", number.get())),
    });
    let surface = [code.surface.name()].into_iter().chain(code.in_app.map(App::name)).collect::<Vec<_>>().join(", ");
    let around = [
        fact("verdict", say(&format!("report-verdict.{}", code.verdict.name()))),
        fact("browser", format!("{} {}", code.browser.name(), code.version)),
        fact("os", code.os.name().to_owned()),
        fact("surface", surface),
    ];
    Ok(Entry { head: code.to_string(), facts: found.chain(around).collect(), ..Entry::default() })
}
