use std::collections::{BTreeMap, BTreeSet};

use payready::diagnosis::{
    App, BrowserName, Certainty, Code, Contacts, Device, Diagnosis, Environment, Facts, Finding, OsName, Purpose, Severity, Surface, Value, Verdict,
};
use payready::guide::{MOST_ACTIONS, PLACEABLES, Remedy, Telling, Texts, Topic, Variant, Ways, Wording, panel, way_out, wording};
use payready::presentation::Standing;

pub use super::words::{LOCALES, pack, packed, texts};

/// Words whose reader is on its way.
const AWAITED: &str = "line.type-here";

fn finding(code: Code, evidence: Facts) -> Finding {
    let (audience, step) = code.mended_by();
    Finding { code, severity: Severity::Blocker, certainty: Certainty::Proven, audience, step, evidence }
}

/// Every finding, with everything that its words depend on.
pub fn findings() -> Vec<Finding> {
    let mut findings: Vec<_> = Code::ALL.iter().map(|code| finding(*code, Facts::default())).collect();
    findings.extend(Purpose::ALL.iter().map(|purpose| finding(Code::AgentMissing, Facts::default().with("purpose", purpose.name()))));
    findings.extend(["isp", "ansim-click", "app-card", "another"].map(|by| finding(Code::CardAuthentication, Facts::default().with("authentication", by))));
    findings
}

/// Every browser on every system and device, in a tab, installed, and inside every app.
pub fn environments() -> Vec<Environment> {
    let surfaces = [(Surface::Tab, None), (Surface::Installed, None)].into_iter();
    let surfaces: Vec<_> = surfaces.chain(App::ALL.iter().map(|app| (Surface::InApp, Some(*app)))).collect();
    let mut environments = Vec::new();
    for browser in BrowserName::ALL {
        for os in OsName::ALL {
            for device in Device::ALL {
                for (surface, in_app) in &surfaces {
                    let mut environment = Environment { device: *device, surface: *surface, in_app: *in_app, ..Environment::default() };
                    environment.browser.name = *browser;
                    environment.os.name = *os;
                    environments.push(environment);
                }
            }
        }
    }
    environments
}

pub fn diagnosis(finding: Finding, environment: Environment) -> Diagnosis {
    Diagnosis { schema: 1, verdict: Verdict::Guide, findings: vec![finding], probes: Vec::new(), environment, provider: "generic".into(), duration_ms: 0.0 }
}

fn is_cjk(locale: &str) -> bool {
    locale != "en"
}

#[test]
fn every_finding_is_told_in_every_browser_system_surface_and_locale() {
    // One example of each way to tell it: the words depend on nothing else.
    let mut ways: BTreeMap<(Telling, Telling, Variant), (Finding, Environment)> = BTreeMap::new();
    for finding in findings() {
        for environment in environments() {
            let wording = wording(&finding, &environment);
            assert!(wording.telling.variants().contains(&wording.variant), "{:?} in {environment:?} is told as {wording:?}, which is not listed", finding.code);
            ways.entry((Telling::of(finding.code), wording.telling, wording.variant)).or_insert_with(|| (finding.clone(), environment));
        }
    }
    for locale in LOCALES {
        let texts = pack(locale);
        for ((told, telling, variant), (finding, environment)) in &ways {
            let key = format!("{} {}-{}", told.name(), telling.name(), variant.name());
            let diagnosis = diagnosis(finding.clone(), environment.clone());
            let panel = panel(&diagnosis, &texts, &Contacts::default(), Standing::Answer, &Ways::default()).expect("a panel");
            assert!(!panel.title.is_empty() && !panel.reason.is_empty(), "{locale} {key}");
            assert!((1..=MOST_ACTIONS.into()).contains(&panel.actions.len()), "{locale} {key}: {:?}", panel.actions);
            for text in panel.actions.iter().chain([&panel.title, &panel.reason, &panel.primary.0, &panel.anyway.0, &panel.help.label]) {
                assert!(!text.is_empty() && !text.contains(['{', '}', '<']), "{locale} {key}: {text}");
            }
        }
    }
    let told: BTreeSet<_> = ways.into_keys().map(|(_, telling, variant)| (telling, variant)).collect();
    for telling in Telling::ALL {
        for variant in telling.variants() {
            let (by, variant) = (telling.worded_by(), *variant);
            assert!(told.contains(&(by, variant)), "nobody is told {by:?} {variant:?}");
        }
    }
}

#[test]
fn what_is_told_is_short_plain_and_one_thing() {
    for locale in LOCALES {
        let (title, action) = if is_cjk(locale) { (24, 45) } else { (48, 90) };
        for (key, text) in packed(locale).into_iter().chain(texts(locale, &["guide-pages.ftl"])) {
            let limit = match key.rsplit('.').next() {
                Some("title") => title,
                Some(part) if part.starts_with("do-") => action,
                _ => usize::MAX,
            };
            // As long as it can be: with what is filled in.
            let text = text.replace("{phone}", "1544-7772").replace("{minimum}", "142");
            let text = if key.contains(".do-") { text.replace("{mail}", "help@pg.example") } else { text };
            assert!(text.chars().count() <= limit, "{locale} {key}: {text}");
            assert!(!text.contains(['<', '!', '！', '\t']), "{locale} {key}: {text}");
            assert!(!text.contains('&') || !text.contains(';'), "{locale} {key}: {text}");
            if key.contains(".do-") {
                assert!(!text.ends_with(['.', '。']), "{locale} {key}: an action has no full stop: {text}");
            }
            if key.ends_with(".reason") {
                let ends = text.matches(['.', '。', '?', '？']).count();
                assert!(ends == 1 && text.ends_with(['.', '。', '?', '？']), "{locale} {key}: one sentence: {text}");
            }
        }
    }
}

#[test]
fn every_locale_has_the_same_keys_with_the_same_placeables() {
    let placeables = |text: &str| text.split('{').skip(1).filter_map(|rest| rest.split('}').next()).map(str::to_owned).collect::<BTreeSet<_>>();
    let files = ["guide.ftl", "panel.ftl", "figures.ftl", "guide-pages.ftl"];
    let source = texts("ko", &files);
    for locale in LOCALES {
        let texts = texts(locale, &files);
        assert!(texts.keys().eq(source.keys()), "{locale}: {:?}", texts.keys().collect::<BTreeSet<_>>().symmetric_difference(&source.keys().collect()));
        for (key, text) in &texts {
            assert_eq!(placeables(text), placeables(&source[key]), "{locale} {key}");
        }
    }
    for (key, text) in packed("ko") {
        for name in placeables(&text) {
            assert!(PLACEABLES.contains(&name.as_str()) && key.contains(".do-"), "{key}: {name}");
        }
    }
}

#[test]
fn nobody_translates_what_nobody_reads() {
    let source: String =
        // What the core must say by itself, the build gives to it.
        ["src/guide/view.rs", "src/guide/texts.rs", "xtask/src/build.rs"].iter().map(|file| std::fs::read_to_string(format!("{}/{file}", env!("CARGO_MANIFEST_DIR"))).expect(file)).collect();
    for key in texts("ko", &["panel.ftl"]).keys() {
        let read = source.contains(&format!("\"{key}\""));
        let awaited = AWAITED.split_whitespace().any(|awaited| awaited == key);
        assert!(read != awaited, "{key}: read {read}, awaited {awaited}");
    }
    let mut used: BTreeSet<String> =
        ["window-elsewhere", "unpressable"].iter().flat_map(|name| ["title", "reason"].map(|part| format!("{name}.{part}"))).collect();
    for telling in Telling::ALL {
        used.extend(["title", "reason"].map(|part| format!("{}.{part}", telling.name())));
        for variant in telling.variants() {
            let key = Wording { telling: telling.worded_by(), variant: *variant }.key();
            used.extend((1..=MOST_ACTIONS).map(|number| format!("{key}.do-{number}")));
        }
    }
    for key in texts("ko", &["guide.ftl"]).keys() {
        assert!(used.contains(key), "{key} is read by no step");
        let gap = key.rsplit_once(".do-").and_then(|(message, number)| Some((message, number.parse::<u8>().ok()?))).filter(|(_, number)| *number > 1);
        if let Some((message, number)) = gap {
            assert!(packed("ko").contains_key(&format!("{message}.do-{}", number - 1)), "{key} has none before it");
        }
    }
}

#[test]
fn every_topic_of_the_guide_is_reached_and_told_in_every_locale() {
    let ids: Vec<_> = (1..=11).map(|number| format!("a{number}")).chain((1..=12).map(|number| format!("b{number}"))).chain(["c".into()]).collect();
    assert!(Topic::ALL.iter().map(|topic| topic.name()).eq(ids.iter().map(String::as_str)));
    let found: BTreeSet<_> = Code::ALL.iter().map(|code| Telling::of(*code)).collect();
    for topic in Topic::ALL {
        assert!(topic.tellings().iter().any(|telling| found.contains(telling)), "no finding leads to {topic:?}");
        for locale in LOCALES {
            let texts = texts(locale, &["guide-pages.ftl"]);
            for part in ["title", "symptom", "check", "remedy-1", "fact-1"] {
                let key = format!("topic-{}.{part}", topic.name());
                assert!(texts.contains_key(&key), "{locale} {key}");
            }
        }
    }
    for telling in Telling::ALL {
        assert!(found.contains(telling), "no finding is told as {telling:?}");
        assert!(Topic::ALL.iter().any(|topic| topic.tellings().contains(telling)), "{telling:?} belongs to no topic");
    }
}

#[test]
fn what_is_not_known_is_left_out_and_never_shown_as_a_brace() {
    let known = Contacts { phone: Some("1544-0000".into()), ..Contacts::default() };
    let slow = diagnosis(finding(Code::HostSlow, Facts::default()), Environment::default());
    let told = |contacts: &Contacts| panel(&slow, &pack("en"), contacts, Standing::Answer, &Ways::default()).expect("a panel").actions;
    assert_eq!(told(&Contacts::default()).len(), 1);
    assert!(told(&known).iter().any(|action| action.ends_with("1544-0000")), "{:?}", told(&known));
    let mut windows = Environment::default();
    windows.browser.name = BrowserName::Chrome;
    windows.os.name = OsName::Windows;
    let old = diagnosis(finding(Code::BrowserOutdated, Facts::default().with("minimum", "109")), windows);
    let panel = panel(&old, &pack("ko"), &known, Standing::Answer, &Ways::default()).expect("a panel");
    assert!(panel.actions.iter().any(|action| action.contains("109")), "{:?}", panel.actions);
}

#[test]
fn the_core_itself_can_say_what_stands_in_the_way() {
    let packed = packed("ko");
    for locale in ["ko", "en", "fr"] {
        let texts = Texts::fallback(locale);
        let in_the_way = [
            Code::PopupBlocked,
            Code::PopupTooLate,
            Code::PopupUnsupported,
            Code::PopupIntercepted,
            Code::PopupKilled,
            Code::PopupSandboxed,
            Code::CookiesBlocked,
            Code::StorageBlocked,
            Code::ThirdPartyCookiesBlocked,
            Code::Offline,
            Code::BrowserUnsupported,
        ];
        for telling in in_the_way.map(Telling::of) {
            for part in ["title", "reason"] {
                let key = format!("{}.{part}", telling.name());
                assert!(texts.get(&key).is_some_and(|text| !text.is_empty()), "{locale} {key}");
                assert!(packed.contains_key(&key), "{key}");
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

#[test]
fn the_button_of_every_step_has_a_label() {
    let texts = pack("ja");
    for remedy in Remedy::ALL {
        assert!(texts.get(&format!("button.{}", remedy.name())).is_some(), "{remedy:?}");
    }
}

/// Inside an app, on a system.
fn inside(app: App, os: OsName) -> Environment {
    let mut environment = Environment { surface: Surface::InApp, in_app: Some(app), device: Device::Phone, ..Environment::default() };
    environment.os.name = os;
    environment
}

#[test]
fn an_app_is_left_by_the_way_that_it_has_itself_or_that_the_system_has() {
    let page = "https://shop.example/pay?order=1&name=%EA%B9%80#sum";
    let intent =
        "intent://shop.example/pay?order=1&name=%EA%B9%80#Intent;scheme=https;action=android.intent.action.VIEW;category=android.intent.category.BROWSABLE;end";
    let kakao = "kakaotalk://web/openExternal?url=https%3A%2F%2Fshop.example%2Fpay%3Forder%3D1%26name%3D%25EA%25B9%2580";
    let line = "https://shop.example/pay?order=1&name=%EA%B9%80&openExternalBrowser=1";
    let instagram = "instagram://extbrowser/?url=https%3A%2F%2Fshop.example%2Fpay%3Forder%3D1%26name%3D%25EA%25B9%2580";
    let threads = "barcelona://extbrowser/?url=https%3A%2F%2Fshop.example%2Fpay%3Forder%3D1%26name%3D%25EA%25B9%2580";
    let safari = "x-safari-https://shop.example/pay?order=1&name=%EA%B9%80";
    let rows = [
        (inside(App::Kakaotalk, OsName::Android), Some(kakao)),
        (inside(App::Kakaotalk, OsName::Ios), Some(kakao)),
        (inside(App::Line, OsName::Ios), Some(line)),
        (inside(App::Naver, OsName::Android), Some(intent)),
        (inside(App::Instagram, OsName::Android), Some(intent)),
        (inside(App::Instagram, OsName::Ios), Some(instagram)),
        (inside(App::Threads, OsName::Ios), Some(threads)),
        (inside(App::Facebook, OsName::Ios), Some(safari)),
        (inside(App::Linkedin, OsName::Ios), Some(safari)),
        (inside(App::Coupang, OsName::Android), Some(intent)),
        (inside(App::Danggeun, OsName::Ios), None),
        (inside(App::Wechat, OsName::Android), None),
        (inside(App::Tiktok, OsName::Android), None),
        (inside(App::Twitter, OsName::Ios), None),
        (inside(App::Snapchat, OsName::Ios), None),
        (Environment::default(), None),
    ];
    for (environment, expected) in rows {
        assert_eq!(way_out(&environment, page).as_deref(), expected, "{environment:?}");
    }
    assert_eq!(way_out(&inside(App::Facebook, OsName::Ios), "http://shop.example/"), None, "Safari's scheme is of safe pages");
    assert_eq!(way_out(&inside(App::Kakaotalk, OsName::Android), ""), None, "a page without an address has no way out");
}

#[test]
fn the_first_button_is_what_most_likely_ends_in_a_paid_order_now() {
    let tab = Environment::default();
    let here = Ways { here: true, ..Ways::default() };
    let again = Ways { refused_before: true, ..here.clone() };
    let page = Ways { page: "https://shop.example/".into(), ..Ways::default() };
    let framed = Ways { frame: true, ..Ways::default() };
    let rows = [
        (Code::PopupBlocked, tab.clone(), Ways::default(), ["retry", ""]),
        (Code::PopupBlocked, tab.clone(), here.clone(), ["retry", "here"]),
        (Code::PopupBlocked, tab.clone(), again.clone(), ["here", "retry"]),
        (Code::PopupUnsupported, inside(App::Instagram, OsName::Android), page.clone(), ["intent:", "retry"]),
        (Code::PopupUnsupported, inside(App::Instagram, OsName::Android), Ways { here: true, ..page.clone() }, ["here", "intent:"]),
        (Code::InAppBrowser, inside(App::Instagram, OsName::Ios), page.clone(), ["instagram:", "probes"]),
        (Code::InAppBrowser, inside(App::Tiktok, OsName::Ios), page.clone(), ["copy-link", "probes"]),
        (Code::CookiesBlocked, inside(App::Kakaotalk, OsName::Ios), page, ["kakaotalk:", "probes"]),
        (Code::CookiesBlocked, tab.clone(), again, ["probes", ""]),
        (Code::StorageAccessNeeded, tab.clone(), framed.clone(), ["storage-access", "probes"]),
        (Code::StorageAccessNeeded, tab.clone(), Ways::default(), ["probes", ""]),
        (Code::ThirdPartyCookiesBlocked, tab.clone(), framed, ["probes", "storage-access"]),
        (Code::StalePage, tab.clone(), Ways::default(), ["reload", ""]),
        (Code::StalePage, tab.clone(), Ways { own_page: true, ..Ways::default() }, ["reload", "clean"]),
        (Code::BrowserUnsupported, tab.clone(), Ways::default(), ["probes", "copy-link"]),
        (Code::AgentMissing, tab, Ways::default(), ["agents", ""]),
    ];
    for (code, environment, ways, [first, second]) in rows {
        let told = format!("{code:?} {environment:?} {ways:?}");
        let panel =
            panel(&diagnosis(finding(code, Facts::default()), environment), &pack("ko"), &Contacts::default(), Standing::Answer, &ways).expect("a panel");
        assert!(panel.primary.1.name().starts_with(first), "{:?}, not {first}: {told}", panel.primary.1);
        let found = panel.second.as_ref().map_or("", |(_, button)| button.name());
        assert!(found.starts_with(second) && second.is_empty() == found.is_empty(), "{found:?}, not {second}: {told}");
    }
}

#[test]
fn of_several_troubles_one_is_shown_and_the_others_are_counted() {
    let count = |codes: &[Code]| {
        let mut diagnosis = diagnosis(finding(Code::PopupBlocked, Facts::default()), Environment::default());
        diagnosis.findings = codes.iter().map(|code| finding(*code, Facts::default())).collect();
        panel(&diagnosis, &pack("ko"), &Contacts::default(), Standing::Answer, &Ways::default()).and_then(|panel| panel.count)
    };
    assert_eq!(count(&[Code::PopupBlocked]), None);
    assert_eq!(count(&[Code::CookiesBlocked, Code::StorageBlocked]), None, "one setting mends both");
    assert_eq!(count(&[Code::PopupBlocked, Code::CookiesBlocked, Code::HostIntercepted]).as_deref(), Some("1 / 3"));
}

#[test]
fn the_help_desk_is_named_where_the_provider_is_known() {
    let known = Contacts { phone: Some("1544 0000".into()), mail: Some("help@pg.example".into()) };
    let ways = Ways { code: "ABCD-EFGH".into(), ..Ways::default() };
    let slow = diagnosis(finding(Code::HostSlow, Facts::default()), Environment::default());
    let desk = |contacts: &Contacts, ways: &Ways| panel(&slow, &pack("en"), contacts, Standing::Region, ways).expect("a panel").desk;
    let shown = desk(&known, &ways).expect("a desk");
    assert_eq!(shown.contacts.iter().map(|link| link.href.as_str()).collect::<Vec<_>>(), ["tel:15440000", "mailto:help@pg.example"]);
    assert_eq!(shown.code, "ABCD-EFGH");
    assert!(desk(&Contacts::default(), &ways).expect("a desk").contacts.is_empty());
    assert_eq!(desk(&known, &Ways::default()), None, "no code, no desk");
}
