//! `localhost/gallery`: every step of the panel in one locale and theme, and every state that it can be in.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use axum::body::Body;
use axum::http::Response;
use axum::http::request::Parts;
use payready::diagnosis::{
    App, BrowserName, Certainty, Code, Contacts, Device, Diagnosis, Engine, Environment, Facts, Finding, OsName, Purpose, Severity, Surface, Value, Verdict,
};
use payready::guide::{Telling, Variant, wording};
use payready::presentation::{Presentation, Scene, Standing};
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
    let (Ok(pack), Ok(module)) = (file_of(&demo.dist, &format!("pack-{locale}-"), ".json"), file_of(&demo.dist, "guide-", ".js")) else {
        return reply::not_found(&format!("release with the locale {locale}"));
    };
    let shown: Vec<_> = presentations(locale).iter().map(|(name, shown)| json!({ "name": name, "shown": value(shown) })).collect();
    // A text has no markup; what would end the script element is spelled otherwise.
    let given = json!(shown).to_string().replace('<', "\\u003c");
    let address = |path: &Path| format!("{}/{}", demo.address("cdn"), path.file_name().unwrap_or_default().to_string_lossy());
    let filled = [("lang", locale), ("theme", theme), ("guide", &address(&module)), ("pack", &address(&pack)), ("given", &given)];
    reply::html(filled.iter().fold(template, |page, (name, text)| page.replace(&format!("<!-- {name} -->"), text)))
}

fn value(shown: &Presentation) -> serde_json::Value {
    serde_json::to_value(Value::from(shown)).unwrap_or_default()
}

impl Running {
    /// The page with every step in a locale.
    #[must_use]
    pub fn gallery(&self, locale: &str) -> String {
        format!("{}/gallery?lang={locale}", self.address(""))
    }
}

/// Every state, then every wording, by name.
fn presentations(locale: &str) -> Vec<(String, Presentation)> {
    let shown = |scene, standing, diagnosis: &Diagnosis| Presentation {
        scene,
        standing,
        locale: locale.to_owned(),
        diagnosis: diagnosis.clone(),
        provider: "gallery".into(),
        contacts: Contacts { phone: Some("1544-0000".into()), mail: Some("help@pg.example".into()) },
        frame: true,
        host: None,
        here: true,
        framed: false,
        window: false,
        about: None,
        refused_before: false,
    };
    let step = |standing, diagnosis: &Diagnosis| shown(Scene::Step, standing, diagnosis);
    let chrome = environment(BrowserName::Chrome, OsName::Windows, Device::Desktop, None);
    let blocked = diagnosis(vec![finding(Code::PopupBlocked, Facts::default())], chrome.clone());
    let two = diagnosis(vec![finding(Code::CookiesBlocked, Facts::default()), finding(Code::HostIntercepted, Facts::default())], chrome.clone());
    let late = diagnosis(vec![finding(Code::PopupTooLate, Facts::default())], chrome.clone());
    let jar = diagnosis(vec![finding(Code::ThirdPartyCookiesBlocked, Facts::default())], chrome.clone());
    let intercepted = diagnosis(vec![finding(Code::PopupIntercepted, Facts::default())], chrome.clone());
    let notice = |code, facts| Finding { severity: Severity::Notice, certainty: Certainty::Likely, ..finding(code, facts) };
    let isp = Facts::default().with("authentication", "isp");
    let asked = diagnosis(vec![notice(Code::CertificateNeeded, Facts::default()), notice(Code::CardAuthentication, isp)], chrome);
    let kakaotalk = environment(BrowserName::Other, OsName::Android, Device::Phone, Some(App::Kakaotalk));
    let inside = diagnosis(vec![finding(Code::CookiesBlocked, Facts::default())], kakaotalk.clone());
    let windowless = diagnosis(vec![finding(Code::PopupUnsupported, Facts::default())], kakaotalk);
    let mut all = vec![
        ("guide".to_owned(), step(Standing::Answer, &blocked)),
        ("guide with two findings".to_owned(), step(Standing::Answer, &two)),
        ("the second of two findings".to_owned(), Presentation { about: Some(Code::HostIntercepted), ..step(Standing::Answer, &two) }),
        ("recheck running".to_owned(), step(Standing::Checking, &two)),
        ("still not solved".to_owned(), step(Standing::Unsolved, &two)),
        ("refused again".to_owned(), Presentation { refused_before: true, ..step(Standing::Answer, &blocked) }),
        ("copied".to_owned(), step(Standing::Copied, &blocked)),
        ("solved".to_owned(), shown(Scene::Solved, Standing::Region, &blocked)),
        ("advise note".to_owned(), shown(Scene::Note, Standing::Region, &blocked)),
        ("note of a payment that is over".to_owned(), shown(Scene::Note, Standing::Unpaid, &two)),
        ("the step of a payment that is over".to_owned(), step(Standing::Unpaid, &two)),
        ("note of a card".to_owned(), Presentation { about: Some(Code::CardAuthentication), ..shown(Scene::Note, Standing::Region, &asked) }),
        ("what a payment asks for, before pay is pressed".to_owned(), step(Standing::Region, &asked)),
        ("a frame without cookies".to_owned(), Presentation { framed: true, window: true, ..step(Standing::Answer, &jar) }),
        ("a frame without cookies, and a payment that cannot be a window".to_owned(), Presentation { here: false, ..step(Standing::Answer, &jar) }),
        ("stopped by an extension, and this tab may pay".to_owned(), step(Standing::Answer, &intercepted)),
        ("refused again, and only a window will do".to_owned(), Presentation { refused_before: true, here: false, ..step(Standing::Answer, &blocked) }),
        ("inside an app".to_owned(), step(Standing::Answer, &inside)),
        ("inside an app without windows".to_owned(), step(Standing::Answer, &windowless)),
        ("window open elsewhere".to_owned(), shown(Scene::WindowElsewhere, Standing::Answer, &blocked)),
        ("a button that cannot be pressed".to_owned(), shown(Scene::Unpressable, Standing::Answer, &blocked)),
        ("an address that may not be opened".to_owned(), shown(Scene::Mistake, Standing::Answer, &blocked)),
        ("the shop's own trouble".to_owned(), step(Standing::Answer, &late)),
        (
            "the shop's own trouble, with the host that is opened".to_owned(),
            Presentation { host: Some("pay.pg.example".into()), here: false, ..step(Standing::Answer, &late) },
        ),
    ];
    // Each trouble once, and each way once: several troubles have the same way.
    let mut seen = BTreeSet::new();
    for ((told, by, variant), (finding, environment)) in examples() {
        let new = [(told, None), (by, Some(variant))].map(|one| seen.insert(one));
        if new == [false, false] {
            continue;
        }
        let name = format!("{}: {}-{}", told.name(), by.name(), variant.name());
        all.push((name, step(Standing::Region, &diagnosis(vec![finding], environment))));
    }
    all
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
    if browser == BrowserName::Safari {
        environment.engine = Engine::WebKit;
    }
    environment
}

fn finding(code: Code, evidence: Facts) -> Finding {
    let (audience, step) = code.mended_by();
    Finding { code, severity: Severity::Blocker, certainty: Certainty::Proven, audience, step, evidence }
}

fn diagnosis(findings: Vec<Finding>, environment: Environment) -> Diagnosis {
    Diagnosis { schema: 1, verdict: Verdict::Guide, findings, probes: Vec::new(), environment, provider: "demo".into(), duration_ms: 0.0 }
}
