use std::collections::{BTreeMap, BTreeSet};

use payready::diagnosis::{
    App, BrowserName, Certainty, Code, Contacts, Device, Diagnosis, Engine, Environment, Facts, Finding, OsName, Purpose, Severity, Surface, Value, Verdict,
};
use payready::guide::{Button, MOST_ACTIONS, PLACEABLES, Remedy, Telling, Texts, Topic, Variant, View, Ways, Wording, panel, view, way_out, wording};
use payready::presentation::{Scene, Standing};

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
                    if *browser == BrowserName::Safari {
                        environment.engine = Engine::WebKit;
                    }
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
            for text in panel
                .actions
                .iter()
                .chain([&panel.title, &panel.reason, &panel.primary.0, &panel.help.label])
                .chain(panel.anyway.iter().map(|(label, _)| label))
            {
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
        ["src/guide/view.rs", "src/guide/remedy.rs", "src/guide/texts.rs", "xtask/src/build.rs"].iter().map(|file| std::fs::read_to_string(format!("{}/{file}", env!("CARGO_MANIFEST_DIR"))).expect(file)).collect();
    for key in texts("ko", &["panel.ftl"]).keys() {
        let read = source.contains(&format!("\"{key}\""));
        let awaited = AWAITED.split_whitespace().any(|awaited| awaited == key);
        assert!(read != awaited, "{key}: read {read}, awaited {awaited}");
    }
    let mut used: BTreeSet<String> =
        ["window-elsewhere", "unpressable"].iter().flat_map(|name| ["title", "reason"].map(|part| format!("{name}.{part}"))).collect();
    used.insert(String::from("open-late.spent"));
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
    let overlay = |ways: &Ways, window, here| Ways { framed: true, window, here, ..ways.clone() };
    let rows = [
        (Code::PopupBlocked, tab.clone(), Ways::default(), ["retry", ""]),
        (Code::PopupBlocked, tab.clone(), here.clone(), ["retry", "here"]),
        (Code::PopupBlocked, tab.clone(), again.clone(), ["here", "retry"]),
        (Code::PopupUnsupported, inside(App::Instagram, OsName::Android), page.clone(), ["intent:", "retry"]),
        (Code::PopupUnsupported, inside(App::Instagram, OsName::Android), Ways { here: true, ..page.clone() }, ["here", "intent:"]),
        (Code::PopupTooLate, tab.clone(), Ways::default(), ["retry", ""]),
        (Code::PopupTooLate, tab.clone(), here.clone(), ["retry", ""]),
        (Code::PopupTooLate, tab.clone(), again.clone(), ["retry", ""]),
        // What stopped one window stops the next one.
        (Code::PopupIntercepted, tab.clone(), here.clone(), ["here", "retry"]),
        (Code::PopupKilled, tab.clone(), here.clone(), ["here", "retry"]),
        (Code::PopupIntercepted, tab.clone(), Ways::default(), ["retry", ""]),
        (Code::InAppBrowser, inside(App::Instagram, OsName::Ios), page.clone(), ["instagram:", ""]),
        (Code::InAppBrowser, inside(App::Tiktok, OsName::Ios), page.clone(), ["copy-link", ""]),
        (Code::CookiesBlocked, inside(App::Kakaotalk, OsName::Ios), page, ["kakaotalk:", ""]),
        (Code::CookiesBlocked, tab.clone(), again, ["probes", ""]),
        (Code::StorageAccessNeeded, tab.clone(), framed.clone(), ["storage-access", "probes"]),
        (Code::StorageAccessNeeded, tab.clone(), Ways::default(), ["probes", ""]),
        (Code::ThirdPartyCookiesBlocked, tab.clone(), framed.clone(), ["storage-access", ""]),
        (Code::ThirdPartyCookiesBlocked, tab.clone(), Ways::default(), ["probes", ""]),
        // A payment that was to be a frame of this page can be a window, or this tab.
        (Code::ThirdPartyCookiesBlocked, tab.clone(), overlay(&framed, true, true), ["window", "storage-access"]),
        (Code::ThirdPartyCookiesBlocked, tab.clone(), overlay(&framed, false, true), ["here", "storage-access"]),
        (Code::ThirdPartyCookiesBlocked, tab.clone(), overlay(&Ways::default(), true, true), ["window", "here"]),
        (Code::ThirdPartyCookiesPartitioned, tab.clone(), overlay(&framed, true, false), ["window", "storage-access"]),
        (Code::StorageAccessNeeded, tab.clone(), overlay(&framed, true, true), ["storage-access", "probes"]),
        (Code::FrameHidden, tab.clone(), overlay(&framed, true, true), ["window", "here"]),
        (Code::FrameRefused, tab.clone(), overlay(&framed, false, true), ["here", ""]),
        (Code::FrameRefused, tab.clone(), overlay(&framed, false, false), ["retry", ""]),
        // A window in place of a frame that is refused is asked for again, and not the frame.
        (Code::PopupBlocked, tab.clone(), overlay(&framed, true, true), ["window", "here"]),
        (Code::HostUnreachable, tab.clone(), Ways::default(), ["retry", "probes"]),
        (Code::StalePage, tab.clone(), Ways::default(), ["reload", ""]),
        (Code::StalePage, tab.clone(), Ways { own_page: true, ..Ways::default() }, ["reload", "clean"]),
        (Code::BrowserUnsupported, tab.clone(), Ways::default(), ["copy-link", "probes"]),
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
fn what_changes_settings_stands_below_the_buttons_of_a_shorter_way() {
    let mut chrome = Environment::default();
    chrome.browser.name = BrowserName::Chrome;
    let mut android = Environment { device: Device::Phone, ..Environment::default() };
    (android.browser.name, android.os.name) = (BrowserName::Firefox, OsName::Android);
    let here = Ways { here: true, ..Ways::default() };
    let page = Ways { page: "https://shop.example/".into(), ..Ways::default() };
    let overlay = Ways { framed: true, window: true, frame: true, ..Ways::default() };
    let instagram = || inside(App::Instagram, OsName::Ios);
    let (still, otherwise) = ("If it still doesn’t open", "If that doesn’t work");
    let rows = [
        (Code::PopupBlocked, chrome.clone(), Ways::default(), Some(still), ""),
        (Code::PopupBlocked, chrome.clone(), Ways { refused_before: true, ..here.clone() }, Some(still), ""),
        // It was pressed twice in vain, and there is no other way than the settings.
        (Code::PopupBlocked, chrome.clone(), Ways { refused_before: true, ..Ways::default() }, None, ""),
        // Firefox asks when the button is pressed: what to answer belongs to the button.
        (Code::PopupBlocked, android, Ways::default(), None, ""),
        (Code::PopupTooLate, chrome.clone(), here.clone(), None, ""),
        (Code::PopupIntercepted, chrome.clone(), here, Some(still), ""),
        (Code::PopupIntercepted, chrome.clone(), Ways::default(), None, ""),
        (Code::ThirdPartyCookiesBlocked, chrome.clone(), overlay, Some(otherwise), "probes"),
        (Code::ThirdPartyCookiesBlocked, chrome.clone(), Ways { frame: true, ..Ways::default() }, Some(otherwise), "probes"),
        (Code::ThirdPartyCookiesBlocked, chrome.clone(), Ways::default(), None, ""),
        (Code::InAppBrowser, instagram(), page.clone(), Some(otherwise), "copy-link"),
        (Code::PopupUnsupported, instagram(), page.clone(), Some(still), "copy-link"),
        (Code::InAppBrowser, inside(App::Tiktok, OsName::Ios), page, None, ""),
        (Code::CookiesBlocked, chrome, Ways::default(), None, ""),
    ];
    for (code, environment, ways, heading, after) in rows {
        let told = format!("{code:?} {environment:?} {ways:?}");
        let panel =
            panel(&diagnosis(finding(code, Facts::default()), environment), &pack("en"), &Contacts::default(), Standing::Answer, &ways).expect("a panel");
        assert_eq!(panel.otherwise.as_deref(), heading, "{told}");
        assert_eq!(panel.after.as_ref().map_or("", |(_, button)| button.name()), after, "{told}");
        // Above the actions there is no button below.
        let below = panel.actions.iter().any(|action| action.contains("button below"));
        assert!(heading.is_none() || !below || !after.is_empty(), "{told}: {:?}", panel.actions);
    }
}

#[test]
fn a_late_window_has_one_button_and_that_is_pay_anyway_as_well() {
    let late = diagnosis(finding(Code::PopupTooLate, Facts::default()), Environment::default());
    for ways in [Ways::default(), Ways { here: true, ..Ways::default() }, Ways { here: true, refused_before: true, ..Ways::default() }] {
        let panel = panel(&late, &pack("en"), &Contacts::default(), Standing::Answer, &ways).expect("a panel");
        assert_eq!((panel.primary.0.as_str(), &panel.second, &panel.after, &panel.anyway), ("Open the payment window", &None, &None, &None));
    }
    let reason = |facts| {
        let found = diagnosis(finding(Code::PopupTooLate, facts), Environment::default());
        panel(&found, &pack("en"), &Contacts::default(), Standing::Answer, &Ways::default()).expect("a panel").reason
    };
    let [slow, spent] =
        ["Opening the window took too long, so your browser blocked it.", "Something else opened first, so your browser blocked the payment window."];
    assert_eq!(reason(Facts::default().with("activation", "inactive").with("windowsBefore", "0")), slow);
    assert_eq!(reason(Facts::default().with("activation", "spent").with("windowsBefore", "0")), spent);
    assert_eq!(reason(Facts::default().with("activation", "active").with("windowsBefore", "1")), spent);
    for code in Code::ALL.iter().filter(|code| **code != Code::PopupTooLate) {
        let found = diagnosis(finding(*code, Facts::default()), Environment::default());
        let panel = panel(&found, &pack("en"), &Contacts::default(), Standing::Answer, &Ways::default()).expect("a panel");
        assert_eq!(panel.anyway.as_ref().map(|(_, button)| button.name()), Some("anyway"), "{code:?}");
    }
}

#[test]
fn what_a_browser_keeps_out_by_itself_is_told_in_its_own_words() {
    let in_browser = |name, engine, os| {
        let mut environment = Environment { engine, ..Environment::default() };
        (environment.browser.name, environment.os.name) = (name, os);
        environment
    };
    let rows = [
        (Code::HostUnreachable, BrowserName::Brave, Engine::Blink, OsName::Windows, Variant::Brave),
        (Code::HostUnreachable, BrowserName::Chrome, Engine::Blink, OsName::Windows, Variant::Windows),
        (Code::PopupIntercepted, BrowserName::Brave, Engine::Blink, OsName::Macos, Variant::Brave),
        (Code::WasmMissing, BrowserName::Safari, Engine::WebKit, OsName::Ios, Variant::Lockdown),
        (Code::WasmMissing, BrowserName::Chrome, Engine::WebKit, OsName::Ios, Variant::Lockdown),
        // Elsewhere it is somebody's own setting, or a very old browser.
        (Code::WasmMissing, BrowserName::Chrome, Engine::Blink, OsName::Windows, Variant::Any),
        (Code::WasmRefused, BrowserName::Safari, Engine::WebKit, OsName::Ios, Variant::Any),
    ];
    for (code, name, engine, os, variant) in rows {
        let told = wording(&finding(code, Facts::default()), &in_browser(name, engine, os));
        assert_eq!(told.variant, variant, "{code:?} {name:?} {os:?}");
        assert!(pack("en").get(&format!("{}.do-1", told.key())).is_some(), "{told:?}");
    }
}

#[test]
fn what_it_costs_to_leave_an_app_is_told_before_the_button_that_does() {
    let page = Ways { page: "https://shop.example/".into(), ..Ways::default() };
    let reason = |code, environment| {
        panel(&diagnosis(finding(code, Facts::default()), environment), &pack("en"), &Contacts::default(), Standing::Answer, &page).expect("a panel").reason
    };
    for code in [Code::InAppBrowser, Code::PopupUnsupported, Code::CookiesBlocked] {
        let told = reason(code, inside(App::Kakaotalk, OsName::Android));
        assert!(told.contains("sign in") && told.contains("basket"), "{code:?}: {told}");
    }
    assert!(!reason(Code::CookiesBlocked, Environment::default()).contains("basket"));
    // Wherever the actions lead out of the app, what is there over there is checked.
    for locale in LOCALES {
        let basket = ["장바구니", "basket", "買い物かご", "购物车"];
        for variant in Telling::LeaveApp.variants() {
            let key = Wording { telling: Telling::LeaveApp, variant: *variant }.key();
            let actions = packed(locale).into_iter().filter(|(name, _)| name.starts_with(&format!("{key}.do-")));
            assert!(actions.map(|(_, text)| text).any(|text| basket.iter().any(|word| text.contains(word))), "{locale} {key}");
        }
    }
}

#[test]
fn of_several_troubles_one_is_shown_and_the_next_is_named() {
    let shown = |codes: &[Code], about| {
        let mut diagnosis = diagnosis(finding(Code::PopupBlocked, Facts::default()), Environment::default());
        diagnosis.findings = codes.iter().map(|code| finding(*code, Facts::default())).collect();
        let ways = Ways { about, ..Ways::default() };
        panel(&diagnosis, &pack("en"), &Contacts::default(), Standing::Answer, &ways).map(|panel| (panel.title, panel.count, panel.next)).expect("a panel")
    };
    let none = (None, None);
    let (_, count, next) = shown(&[Code::PopupBlocked], None);
    assert_eq!((count, next), none);
    let (_, count, next) = shown(&[Code::CookiesBlocked, Code::StorageBlocked], None);
    assert_eq!((count, next), none, "one setting mends both");
    let three = [Code::PopupBlocked, Code::CookiesBlocked, Code::StorageBlocked, Code::HostIntercepted];
    let titles = ["The payment window didn’t open", "Your browser isn’t keeping cookies", "Your network may be in the way"];
    let codes = [Code::PopupBlocked, Code::CookiesBlocked, Code::HostIntercepted];
    for at in 0..3 {
        let (title, count, next) = shown(&three, Some(codes[at]));
        assert_eq!((title.as_str(), count), (titles[at], Some(format!("{} / 3", at + 1))));
        let then = (at + 1) % 3;
        assert_eq!(next, Some((format!("Also: {}", titles[then]), codes[then])), "after the last comes the first");
    }
    // Another code with the same step is the same trouble; one that is gone leaves the first.
    assert_eq!(shown(&three, Some(Code::StorageBlocked)).1.as_deref(), Some("2 / 3"));
    assert_eq!(shown(&three, Some(Code::Offline)).1.as_deref(), Some("1 / 3"));
}

#[test]
fn what_is_only_worth_knowing_stands_beside_no_trouble_and_beside_its_like() {
    let notice = |code| Finding { severity: Severity::Notice, certainty: Certainty::Likely, ..finding(code, Facts::default()) };
    let shown = |findings: &[Finding], about| {
        let mut diagnosis = diagnosis(findings[0].clone(), Environment::default());
        diagnosis.findings = findings.to_vec();
        let ways = Ways { about, ..Ways::default() };
        panel(&diagnosis, &pack("en"), &Contacts::default(), Standing::Region, &ways).and_then(|panel| panel.next).map(|(_, code)| code)
    };
    let card = notice(Code::CardAuthentication);
    assert_eq!(shown(&[finding(Code::PopupBlocked, Facts::default()), card.clone()], None), None);
    // What only the shop's developer can use is named to no shopper.
    assert_eq!(shown(&[notice(Code::InvalidConfig), card.clone()], Some(Code::CardAuthentication)), None);
    assert_eq!(shown(&[card, notice(Code::PageZoomed)], Some(Code::CardAuthentication)), Some(Code::PageZoomed));
}

#[test]
fn a_note_says_whether_the_payment_is_over_and_leads_to_its_step() {
    let noted =
        |finding, standing| view(Scene::Note, standing, &diagnosis(finding, Environment::default()), &pack("en"), &Contacts::default(), &Ways::default());
    let warning = Finding { severity: Severity::Warning, ..finding(Code::HostIntercepted, Facts::default()) };
    let View::Note(open) = noted(warning.clone(), Standing::Region) else { panic!("a note") };
    let View::Note(over) = noted(warning, Standing::Unpaid) else { panic!("a note") };
    assert_eq!(over.text, format!("It doesn’t look paid yet. {}", open.text));
    assert!(!open.how.is_empty() && open.how == over.how);
    // Where a full stop is as wide as a letter, there is no space behind it.
    let late = diagnosis(finding(Code::HostIntercepted, Facts::default()), Environment::default());
    let View::Note(japanese) = view(Scene::Note, Standing::Unpaid, &late, &pack("ja"), &Contacts::default(), &Ways::default()) else { panic!("a note") };
    assert!(japanese.text.matches('。').count() == 2 && !japanese.text.contains(' '), "{}", japanese.text);
    let notice = |code| Finding { severity: Severity::Notice, ..finding(code, Facts::default()) };
    assert!(matches!(noted(notice(Code::CardAuthentication), Standing::Region), View::Note(_)));
    assert_eq!(noted(notice(Code::InvalidConfig), Standing::Region), View::Nothing);
}

/// How bad and how sure a code's findings may be, as the rules make them; the loader's own are of one kind.
fn judgements(code: Code) -> &'static [(Severity, Certainty)] {
    use Certainty::{Likely as L, Possible as P, Proven as S};
    use Code as C;
    use Severity::{Blocker as B, Notice as N, Warning as W};
    match code {
        C::Offline => &[(B, S), (B, L)],
        C::PopupBlocked => &[(B, S), (B, L)],
        C::PopupTooLate => &[(B, S)],
        C::PopupSandboxed => &[(B, S), (W, L), (N, P)],
        C::PopupIntercepted => &[(B, S), (N, P)],
        C::PopupSameWindow | C::PopupStateUnknown | C::PopupUntracked => &[(N, S)],
        C::PopupUnsupported | C::PopupKilled | C::BrowserUnsupported | C::CapabilityMissing => &[(B, L)],
        C::PopupHidden => &[(W, L), (N, P)],
        C::CookiesBlocked => &[(B, S), (B, L), (N, P)],
        C::StorageBlocked | C::SessionLost => &[(W, S)],
        C::StorageFull => &[(W, S), (N, P)],
        C::ThirdPartyCookiesBlocked | C::ThirdPartyCookiesPartitioned => &[(B, S), (W, S), (N, S)],
        C::StorageAccessNeeded | C::CertificateNeeded | C::CardAuthentication => &[(N, L)],
        C::FrameRefused | C::FrameHidden | C::FrameSilent | C::FrameSandboxed | C::HostIntercepted => &[(W, L), (N, L)],
        C::FrameBlockedByPage | C::HostFailing | C::HostBlockedByPage => &[(W, S), (N, S)],
        C::HostUnreachable => &[(B, L), (W, L), (N, L)],
        C::HostSlow | C::OpenerPolicy | C::InsecurePage | C::WindowTooSmall | C::InvalidConfig => &[(N, S)],
        C::ScriptFailed => &[(W, S), (W, L), (N, P)],
        C::ScriptError | C::ScriptOpaque | C::PayButtonCovered | C::StalePage | C::InAppBrowser => &[(W, L), (N, P)],
        C::PageNeverLoaded | C::PageZoomed => &[(N, P)],
        C::ShopOnly | C::DuplicateOrder | C::BrowserOutdated | C::AgentPermissionDenied => &[(W, L)],
        C::AgentMissing | C::AgentUntrusted | C::KeysMissing | C::KeysAltered | C::KeysDelayed => &[(W, L)],
        C::ClockSkewed => &[(W, L), (W, P)],
        C::AgentPermissionNeeded => &[(W, P)],
        C::SecondWindowBlocked => &[(W, S)],
        C::FrameInvisible | C::AppNotOpened | C::ScriptBlocked => &[(W, L)],
        C::FormBlocked => &[(B, S)],
        C::NavigationStuck | C::ShopCallbackMissing => &[(W, L), (N, P)],
        C::BrowserLegacy | C::WasmMissing | C::WasmRefused | C::Fault => &[(B, S)],
    }
}

/// What may be open to a payment: nothing but its own way, this tab, a window in place of a frame, the provider's question.
fn all_ways() -> Vec<Ways> {
    let mut all = Vec::new();
    for bits in 0..16_u8 {
        let bit = |place: u8| bits & (1 << place) != 0;
        let (here, framed, frame, refused_before) = (bit(0), bit(1), bit(2), bit(3));
        for window in [false, framed] {
            all.push(Ways { here, framed, window, frame, refused_before, page: "https://shop.example/".into(), ..Ways::default() });
        }
    }
    all
}

#[test]
fn from_everything_that_is_told_there_is_a_way_to_its_step_in_every_locale() {
    let environments = [Environment::default(), inside(App::Kakaotalk, OsName::Android), inside(App::Tiktok, OsName::Ios)];
    for locale in LOCALES {
        let texts = pack(locale);
        for code in Code::ALL {
            for (severity, certainty) in judgements(*code) {
                for environment in &environments {
                    let found = Finding { severity: *severity, certainty: *certainty, ..finding(*code, Facts::default()) };
                    // Beside one that is worse, so that it has to be gone to.
                    let worse = finding(if *code == Code::Offline { Code::CookiesBlocked } else { Code::Offline }, Facts::default());
                    let mut diagnosis = diagnosis(worse, environment.clone());
                    diagnosis.findings.push(found.clone());
                    let told = format!("{locale} {code:?} {severity:?} {certainty:?}");
                    let ways = Ways { about: Some(*code), page: "https://shop.example/".into(), ..Ways::default() };
                    let draw = |scene, standing, ways: &Ways| view(scene, standing, &diagnosis, &texts, &Contacts::default(), ways);
                    let View::Panel(step) = draw(Scene::Step, Standing::Answer, &ways) else { panic!("{told}: no step") };
                    assert_eq!(Some(step.title.as_str()), texts.get(&format!("{}.title", Telling::of(*code).name())), "{told}");
                    for (label, _) in [Some(&step.primary), step.second.as_ref(), step.after.as_ref(), step.anyway.as_ref()].into_iter().flatten() {
                        assert!(!label.is_empty(), "{told}: an empty button");
                    }
                    let speaks = found.severity != Severity::Notice;
                    if speaks || code.is_of_the_method() {
                        for standing in [Standing::Region, Standing::Unpaid] {
                            let View::Note(note) = draw(Scene::Note, standing, &ways) else { panic!("{told}: no note") };
                            assert!(!note.text.is_empty() && !note.how.is_empty(), "{told}");
                        }
                    }
                    // From the first trouble, the button that names the next one comes to it.
                    let View::Panel(first) = draw(Scene::Step, Standing::Answer, &Ways { about: None, ..ways }) else { panic!("{told}: no first step") };
                    assert_eq!(first.next.as_ref().map(|(_, code)| *code), speaks.then_some(*code), "{told}");
                }
            }
        }
    }
}

#[test]
fn no_first_button_is_a_settings_tour_where_there_is_a_direct_way() {
    let mut seen = BTreeSet::new();
    for finding in findings() {
        for environment in environments() {
            // The buttons depend on nothing else.
            let wording = wording(&finding, &environment);
            if !seen.insert((finding.code, wording.telling, wording.variant, way_out(&environment, "https://shop.example/").is_some())) {
                continue;
            }
            for ways in all_ways() {
                let told = format!("{:?} {environment:?} {ways:?}", finding.code);
                let diagnosis = diagnosis(finding.clone(), environment.clone());
                let panel = panel(&diagnosis, &Texts::fallback("en"), &Contacts::default(), Standing::Answer, &ways).expect("a panel");
                let cookies = matches!(finding.code, Code::ThirdPartyCookiesBlocked | Code::ThirdPartyCookiesPartitioned);
                let window =
                    matches!(finding.code, Code::PopupBlocked | Code::PopupTooLate | Code::PopupUnsupported | Code::PopupIntercepted | Code::PopupKilled);
                let leaves = wording.telling == Telling::LeaveApp;
                let direct = window || leaves || (cookies && (ways.frame || (ways.framed && (ways.here || ways.window))));
                assert!(!direct || panel.primary.1.name() != "probes", "{told}: {:?}", panel.primary);
                if leaves && way_out(&environment, &ways.page).is_some() && !(ways.here && (window || (cookies && ways.framed))) {
                    assert!(matches!(panel.primary.1, Button::Go(_)), "{told}: {:?}", panel.primary);
                }
                assert!(panel.second.as_ref() != Some(&panel.primary) && panel.after.as_ref() != Some(&panel.primary), "{told}: two buttons do the same");
                let (first, second) = (panel.primary.1.name(), panel.second.as_ref().map_or("", |(_, button)| button.name()));
                assert!(first != second && panel.after.as_ref().is_none_or(|(_, after)| ![first, second].contains(&after.name())), "{told}");
            }
        }
    }
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
