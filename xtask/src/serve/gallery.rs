//! `localhost/gallery`: every step of the panel in one locale and theme, and every state that it can be in.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use axum::body::Body;
use axum::http::Response;
use axum::http::request::Parts;
use payready::diagnosis::{
    App, BrowserName, Certainty, Code, Contacts, Device, Diagnosis, Environment, Facts, Finding, Mode, OsName, Profile, Purpose, Severity, Surface, Value,
    Verdict,
};
use payready::guide::{Standing, Telling, Texts, Variant, View, Ways, note, panel, window_elsewhere, wording};
use payready::report::SupportCode;
use serde_json::json;

use super::reply::{self, Parameters};
use super::{Demo, Running};
use crate::build::file_of;
use crate::places::root;

pub(super) fn answer(demo: &Demo, request: &Parts) -> Response<Body> {
    let parameters = Parameters::of(&request.uri);
    let locale = parameters.get("lang").unwrap_or("ko");
    let theme = parameters.get("theme").filter(|theme| *theme == "dark").unwrap_or("light");
    let Ok(template) = std::fs::read_to_string(root().join("www/demo/gallery.html")) else { return reply::not_found("gallery.html") };
    let (Some(texts), Ok(module)) = (pack(&demo.dist, locale), file_of(&demo.dist, "panel-", ".js")) else {
        return reply::not_found(&format!("release with the locale {locale}"));
    };
    let views: Vec<_> =
        views(&texts).iter().map(|(name, view)| json!({ "name": name, "view": serde_json::to_value(Value::from(view)).unwrap_or_default() })).collect();
    // A text has no markup; what would end the script element is spelled otherwise.
    let views = json!(views).to_string().replace('<', "\\u003c");
    let module = format!("{}/{}", demo.address("cdn"), module.file_name().unwrap_or_default().to_string_lossy());
    let filled = [("lang", locale), ("theme", theme), ("panel", &module), ("views", &views)];
    reply::html(filled.iter().fold(template, |page, (name, text)| page.replace(&format!("<!-- {name} -->"), text)))
}

impl Running {
    /// The page with every step in a locale.
    #[must_use]
    pub fn gallery(&self, locale: &str) -> String {
        format!("{}/gallery?lang={locale}", self.address(""))
    }
}

/// A pack of the release, as a shopper's browser would load it.
fn pack(dist: &Path, locale: &str) -> Option<Texts> {
    let file = std::fs::read(file_of(dist, &format!("pack-{locale}-"), ".json").ok()?).ok()?;
    let pack: serde_json::Value = serde_json::from_slice(&file).ok()?;
    let texts = |(key, text): (&String, &serde_json::Value)| Some((key.clone(), Value::Text(text.as_str()?.to_owned())));
    let messages = pack["messages"].as_object()?.iter().filter_map(texts).collect();
    Texts::read(Value::Map(vec![("locale".into(), Value::Text(locale.to_owned())), ("messages".into(), Value::Map(messages))])).ok()
}

/// Every state, then every wording, by name.
fn views(texts: &Texts) -> Vec<(String, View)> {
    let ways = Ways { base: "https://cdn.example/".into(), page: "https://shop.example/pay".into(), here: true, frame: true, ..Ways::default() };
    let profile = Profile {
        modes: vec![Mode::Popup, Mode::Redirect],
        contacts: Contacts { phone: Some("1544-0000".into()), mail: Some("help@pg.example".into()) },
        ..Profile::default()
    };
    let shown = |diagnosis: &Diagnosis, standing, ways: &Ways| {
        let ways = Ways { code: SupportCode::of(diagnosis).to_string(), check: "index.html".into(), ..ways.clone() };
        panel(diagnosis, texts, &profile, standing, &ways).map_or(View::Nothing, |panel| View::Panel(panel.into()))
    };
    let chrome = environment(BrowserName::Chrome, OsName::Windows, Device::Desktop, None);
    let blocked = diagnosis(vec![finding(Code::PopupBlocked, Facts::default())], chrome.clone());
    let two = diagnosis(vec![finding(Code::CookiesBlocked, Facts::default()), finding(Code::HostIntercepted, Facts::default())], chrome.clone());
    let late = diagnosis(vec![finding(Code::PopupTooLate, Facts::default())], chrome);
    let again = Ways { refused_before: true, ..ways.clone() };
    let checking = match shown(&two, Standing::Region, &ways) {
        View::Panel(panel) => View::Panel(panel.checking(texts).into()),
        other => other,
    };
    let mut views = vec![
        ("guide".to_owned(), shown(&blocked, Standing::Answer, &ways)),
        ("guide with two findings".to_owned(), shown(&two, Standing::Answer, &ways)),
        ("recheck running".to_owned(), checking),
        ("still not solved".to_owned(), shown(&two, Standing::Unsolved, &ways)),
        ("refused again".to_owned(), shown(&blocked, Standing::Answer, &again)),
        ("copied".to_owned(), shown(&blocked, Standing::Copied, &ways)),
        ("solved".to_owned(), View::Solved(texts.solved())),
        ("advise note".to_owned(), note(&blocked, texts).unwrap_or_default()),
        (
            "window open elsewhere".to_owned(),
            View::Panel(window_elsewhere(texts, Standing::Answer, &Ways { check: "index.html".into(), ..ways.clone() }).into()),
        ),
        ("the shop's own trouble".to_owned(), shown(&late, Standing::Answer, &ways)),
    ];
    // Each trouble once, and each way once: several troubles have the same way.
    let mut seen = BTreeSet::new();
    for ((told, by, variant), (finding, environment)) in examples() {
        let new = [(told, None), (by, Some(variant))].map(|one| seen.insert(one));
        if new == [false, false] {
            continue;
        }
        views.push((format!("{}: {}-{}", told.name(), by.name(), variant.name()), shown(&diagnosis(vec![finding], environment), Standing::Region, &ways)));
    }
    views
}

/// One finding and environment for each way to tell a step.
fn examples() -> BTreeMap<(Telling, Telling, Variant), (Finding, Environment)> {
    let mut findings: Vec<_> = Code::ALL.iter().map(|code| finding(*code, Facts::default().with("minimum", "142"))).collect();
    findings.extend(Purpose::ALL.iter().map(|purpose| finding(Code::AgentMissing, Facts::default().with("purpose", purpose.name()))));
    findings.extend(["isp", "ansim-click", "app-card"].map(|by| finding(Code::CardAuthentication, Facts::default().with("authentication", by))));
    let mut examples = BTreeMap::new();
    for finding in findings {
        for browser in BrowserName::ALL {
            for os in OsName::ALL {
                for device in Device::ALL {
                    for app in std::iter::once(None).chain(App::ALL.iter().map(|app| Some(*app))) {
                        let environment = environment(*browser, *os, *device, app);
                        let wording = wording(&finding, &environment);
                        let way = (Telling::of(finding.code), wording.telling, wording.variant);
                        examples.entry(way).or_insert_with(|| (finding.clone(), environment));
                    }
                }
            }
        }
    }
    examples
}

fn environment(browser: BrowserName, os: OsName, device: Device, app: Option<App>) -> Environment {
    let surface = if app.is_some() { Surface::InApp } else { Surface::Tab };
    let mut environment = Environment { device, surface, in_app: app, ..Environment::default() };
    environment.browser.name = browser;
    environment.os.name = os;
    environment
}

fn finding(code: Code, evidence: Facts) -> Finding {
    let (audience, step) = code.mended_by();
    Finding { code, severity: Severity::Blocker, certainty: Certainty::Proven, audience, step, evidence }
}

fn diagnosis(findings: Vec<Finding>, environment: Environment) -> Diagnosis {
    Diagnosis { schema: 1, verdict: Verdict::Guide, findings, probes: Vec::new(), environment, provider: "demo".into(), duration_ms: 0.0 }
}
