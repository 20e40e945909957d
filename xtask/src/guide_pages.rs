//! The whole guide of every locale as pages that need neither JavaScript nor wasm.

use std::collections::BTreeSet;

use anyhow::Result;
use payready::guide::{Link, Telling, Topic};
use payready::ui::page::{Content, Entry, Group, Language, Page, Step, Topic as Told, render};

use crate::figures::Figures;
use crate::guide_tables::Facts;
use crate::guide_words::Words;
use crate::markup::escape;
use crate::texts::Texts;

/// What the pages' texts may have filled in.
pub const PLACEABLES: [&str; 10] = ["provider", "phone", "mail", "minimum", "until", "price", "number", "year", "month", "day"];

/// Texts that are neither a step's nor a topic's, by message.
const KEYS: [(&str, &str); 10] = [
    ("guide", "title intro before during tables index booklet after language"),
    ("label", "symptom check remedy facts see languages"),
    ("contact", "title phone mail demo help"),
    ("table-cards", "title note card authentication keyboard methods"),
    ("authentication", "isp ansim-click app-card none"),
    ("method", "card transfer virtual-account mobile phone-bill ok-cashbag gift-certificate mobile-t-money"),
    ("table-certificates", "title note use holder price issuers agencies operator address"),
    ("certificate", "general bank card insurance personal business free yearly own-bank own-firm bank-holders securities-holders"),
    ("money", "krw"),
    ("date", "day"),
];

/// Every key that is neither a step's nor a topic's.
#[must_use]
pub fn keys() -> BTreeSet<String> {
    KEYS.iter().flat_map(|(message, parts)| parts.split(' ').map(move |part| format!("{message}.{part}"))).collect()
}

/// The self-check page, from where a guide's page is.
const CHECK: &str = "../../index.html";

/// What can be seen before the payment window has opened, the likeliest first.
const BEFORE: [Topic; 11] = [
    Topic::Popups,
    Topic::Toolbars,
    Topic::Cookies,
    Topic::ShopPage,
    Topic::Version,
    Topic::Cache,
    Topic::Firewall,
    Topic::Zones,
    Topic::Component,
    Topic::Repair,
    Topic::Antivirus,
];

/// What can be seen afterwards, the likeliest first.
const DURING: [Topic; 13] = [
    Topic::CardWindow,
    Topic::Typing,
    Topic::Isp,
    Topic::AnsimClick,
    Topic::Cards,
    Topic::CertificateMissing,
    Topic::CertificateIssue,
    Topic::CertificateKinds,
    Topic::AntivirusMeanwhile,
    Topic::Computer,
    Topic::Administrator,
    Topic::SixtyFourBit,
    Topic::Help,
];

/// A half of the guide: as one page, all of it would be a long wait on a phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Half {
    Before,
    During,
}

impl Half {
    const fn name(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::During => "during",
        }
    }

    /// Its topics, in the order of the guide.
    fn topics(self) -> impl Iterator<Item = Topic> {
        Topic::ALL.iter().copied().filter(move |topic| BEFORE.contains(topic) == (self == Self::Before))
    }
}

/// A page of the guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Index,
    Step(Telling),
    Topic(Topic),
    Tables,
    /// To be printed.
    Booklet(Half),
}

impl Place {
    fn all() -> impl Iterator<Item = Self> {
        let steps = Telling::ALL.iter().map(|telling| Self::Step(*telling));
        let topics = Topic::ALL.iter().map(|topic| Self::Topic(*topic));
        [Self::Index, Self::Tables, Self::Booklet(Half::Before), Self::Booklet(Half::During)].into_iter().chain(steps).chain(topics)
    }

    fn file(self) -> String {
        match self {
            Self::Index => "index.html".into(),
            Self::Step(telling) => format!("{}.html", telling.name()),
            Self::Topic(topic) => format!("topic-{}.html", topic.name()),
            Self::Tables => "tables.html".into(),
            Self::Booklet(half) => format!("booklet-{}.html", half.name()),
        }
    }
}

/// All pages of all locales by their path below `guide/`, with a provider's facts and the guide's drawings.
///
/// # Errors
/// When they cannot be drawn here.
pub fn pages(all: &[Texts], facts: &Facts, figures: &Figures) -> Result<Vec<(String, String)>> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    // What yew draws stays on its thread.
    tokio::task::LocalSet::new().block_on(&runtime, async {
        let mut pages = Vec::new();
        for texts in all {
            for place in Place::all() {
                let page = Guide { words: Words { texts, facts, figures }, all }.page(place);
                pages.push((format!("{}/{}", texts.locale, place.file()), document(&texts.locale, page).await));
            }
        }
        Ok(pages)
    })
}

/// A page with its head.
async fn document(locale: &str, page: Page) -> String {
    let title = escape(&page.title);
    format!(
        "<!doctype html>\n<html lang=\"{locale}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<link rel=\"stylesheet\" href=\"../guide.css\">\n</head>\n<body>\n{}\n</body>\n</html>\n",
        render(page).await
    )
}

/// The guide of one locale; `all` are those that there are.
struct Guide<'page> {
    words: Words<'page>,
    all: &'page [Texts],
}

impl Guide<'_> {
    fn page(&self, place: Place) -> Page {
        let words = &self.words;
        let (title, content) = match place {
            Place::Index => (words.text("guide.title"), self.index()),
            Place::Step(telling) => {
                let step = words.step(telling);
                let topics = Topic::ALL.iter().filter(|topic| topic.tellings().contains(&telling)).map(|topic| self.link(Place::Topic(*topic)));
                let check = Link { label: words.text("link.check"), href: CHECK.into() };
                (step.title.clone(), Content::Step(step, words.text("guide.after"), topics.chain([check]).collect()))
            }
            Place::Topic(topic) => {
                let see = topic.tellings().iter().map(|telling| self.cause(*telling)).collect();
                let told = words.topic(topic, Some((words.text("label.see"), see)));
                (told.title.clone(), Content::Topic(told, words.tables_of(topic)))
            }
            Place::Tables => (words.text("guide.tables"), Content::Tables(words.tables())),
            Place::Booklet(half) => {
                let title = format!("{} – {}", words.text("guide.title"), words.text(&format!("guide.{}", half.name())));
                let sheets = if half == Half::During { words.tables() } else { Vec::new() };
                (title, Content::Booklet(words.text("guide.intro"), self.chapters(half), sheets))
            }
        };
        Page {
            title,
            back: (place != Place::Index).then(|| self.link(Place::Index)),
            content,
            contacts: (words.text("contact.title"), words.contacts()),
            languages: (words.text("label.languages"), self.languages(place)),
        }
    }

    fn link(&self, place: Place) -> Link {
        let words = &self.words;
        let label = match place {
            Place::Index => words.text("guide.index"),
            Place::Step(telling) => words.text(&format!("{}.title", telling.name())),
            Place::Topic(topic) => words.text(&format!("topic-{}.title", topic.name())),
            Place::Tables => words.text("guide.tables"),
            Place::Booklet(half) => format!("{} – {}", words.text("guide.booklet"), words.text(&format!("guide.{}", half.name()))),
        };
        Link { label, href: place.file() }
    }

    fn cause(&self, telling: Telling) -> (Link, String) {
        (self.link(Place::Step(telling)), self.words.text(&format!("{}.reason", telling.name())))
    }

    fn languages(&self, place: Place) -> Vec<Language> {
        let others = self.all.iter().filter(|texts| texts.locale != self.words.texts.locale);
        let language = |texts: &Texts| Language {
            locale: texts.locale.clone(),
            link: Link { label: texts.get("guide.language").unwrap_or_default().to_owned(), href: format!("../{}/{}", texts.locale, place.file()) },
        };
        others.map(language).collect()
    }

    /// Every symptom; every step below the first that may come to it.
    fn index(&self) -> Content {
        let words = &self.words;
        let mut told = BTreeSet::new();
        let mut entry = |topic: &Topic| {
            let name = topic.name();
            let symptom = Link { label: words.text(&format!("topic-{name}.symptom")), href: Place::Topic(*topic).file() };
            let new = topic.tellings().iter().filter(|telling| told.insert(**telling));
            Entry { symptom, steps: new.map(|telling| self.cause(*telling)).collect() }
        };
        let before = Group { title: words.text("guide.before"), entries: BEFORE.iter().map(&mut entry).collect() };
        let during = Group { title: words.text("guide.during"), entries: DURING.iter().map(&mut entry).collect() };
        let check = Link { label: words.text("link.check"), href: CHECK.into() };
        let also = [Place::Tables, Place::Booklet(Half::Before), Place::Booklet(Half::During)].map(|place| self.link(place));
        Content::Index(words.text("guide.intro"), vec![before, during], [check].into_iter().chain(also).collect())
    }

    /// The topics of a half, every step with the first that it belongs to.
    fn chapters(&self, half: Half) -> Vec<(Told, Vec<Step>)> {
        let earlier = BEFORE.iter().filter(|_| half == Half::During).flat_map(|topic| topic.tellings());
        let mut told: BTreeSet<_> = earlier.copied().collect();
        let mut chapter = |topic: Topic| {
            let new = topic.tellings().iter().filter(|telling| told.insert(**telling));
            (self.words.topic(topic, None), new.map(|telling| self.words.chapter_step(*telling)).collect())
        };
        half.topics().map(&mut chapter).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use payready::diagnosis::{App, Code, Contacts, Diagnosis, Environment, Facts as Evidence, Finding, Severity, Surface, Verdict};
    use payready::guide::{Texts as Pack, View, Ways, view};
    use payready::presentation::{Scene, Standing};

    use super::*;
    use crate::figures;
    use crate::places::root;
    use crate::texts::read_all;

    fn all() -> BTreeMap<String, String> {
        let texts = read_all(&root().join("www/texts")).unwrap();
        let figures = figures::read_all(&root().join("www/figures"), &texts).unwrap();
        pages(&texts, &Facts::read(root()).unwrap(), &figures).unwrap().into_iter().collect()
    }

    /// Where the panel's help leads in a scene, for a finding.
    fn help(scene: Scene, code: Code, environment: &Environment) -> String {
        let (audience, step) = code.mended_by();
        let certainty = payready::diagnosis::Certainty::Proven;
        let finding = Finding { code, severity: Severity::Blocker, certainty, audience, step, evidence: Evidence::default() };
        let diagnosis = Diagnosis {
            schema: 1,
            verdict: Verdict::Guide,
            findings: vec![finding],
            probes: Vec::new(),
            environment: environment.clone(),
            provider: "generic".into(),
            duration_ms: 0.0,
        };
        match view(scene, Standing::Answer, &diagnosis, &Pack::fallback("ko"), &Contacts::default(), &Ways::default()) {
            View::Panel(panel) => panel.help.href.clone(),
            other => panic!("{other:?} is no panel"),
        }
    }

    #[test]
    fn the_panels_help_leads_to_the_words_that_it_tells() {
        let all = all();
        let app = Environment { surface: Surface::InApp, in_app: Some(App::Kakaotalk), ..Environment::default() };
        for code in Code::ALL {
            for environment in [&Environment::default(), &app] {
                let path = help(Scene::Step, *code, environment);
                let (file, anchor) = path.strip_prefix("guide/").unwrap().split_once('#').unwrap();
                assert!(all.get(file).is_some_and(|page| page.contains(&format!("id=\"{anchor}\""))), "{code:?}: {path} is not there");
            }
        }
        assert_eq!(help(Scene::Step, Code::StorageBlocked, &Environment::default()), "guide/ko/allow-storage.html#allow-cookies-other");
        assert_eq!(help(Scene::Step, Code::StorageBlocked, &app), "guide/ko/leave-app.html#leave-app-kakaotalk");
        for scene in [Scene::WindowElsewhere, Scene::Unpressable, Scene::Mistake] {
            let page = help(scene, Code::StorageBlocked, &app);
            assert!(page.strip_prefix("guide/").is_some_and(|file| all.contains_key(file)), "{page} is not there");
        }
        for locale in ["ko", "en"] {
            assert!(all.contains_key(&format!("{locale}/plain-help.html")), "the way without the core leads nowhere in {locale}");
        }
    }

    #[test]
    fn every_page_has_one_heading_its_language_and_nothing_left_to_fill_in() {
        for (path, page) in all() {
            let (locale, _) = path.split_once('/').unwrap();
            assert!(page.contains(&format!("<html lang=\"{locale}\">")), "{path}");
            assert_eq!(page.matches("<h1").count(), 1, "{path}");
            for empty in ["{", "<p></p>", "<p part=\"reason\"></p>", "<h1></", "<h2></", "<li></li>", "<ul></ul>"] {
                assert!(!page.contains(empty), "{path}: {empty}");
            }
        }
    }

    #[test]
    fn every_symptom_and_every_step_is_on_the_index_once() {
        for (path, page) in all().iter().filter(|(path, _)| path.ends_with("index.html")) {
            let steps = Telling::ALL.iter().map(|telling| Place::Step(*telling).file());
            for file in steps.chain(Topic::ALL.iter().map(|topic| Place::Topic(*topic).file())) {
                assert_eq!(page.matches(&format!(" href=\"{file}\"")).count(), 1, "{path}: {file}");
            }
        }
    }

    #[test]
    fn the_two_booklets_hold_the_whole_guide_in_order() {
        let all = all();
        for locale in ["ko", "en", "ja", "zh-Hans"] {
            let halves = [Half::Before, Half::During].map(|half| all[&format!("{locale}/{}", Place::Booklet(half).file())].as_str());
            let whole = halves.concat();
            let ids = Topic::ALL.iter().map(|topic| format!("topic-{}", topic.name())).chain(["cards".into(), "certificates".into()]);
            let places: Vec<_> = ids.map(|id| whole.find(&format!("id=\"{id}\"")).unwrap_or_else(|| panic!("{locale}: no {id}"))).collect();
            assert!(places.is_sorted(), "{locale}: {places:?}");
            for telling in Telling::ALL.iter().filter(|telling| telling.worded_by() == **telling) {
                for variant in telling.variants() {
                    let id = payready::guide::Wording { telling: *telling, variant: *variant }.key();
                    assert_eq!(whole.matches(&format!("id=\"{id}\"")).count(), 1, "{locale}: {id}");
                }
            }
        }
    }

    #[test]
    fn facts_of_the_provider_are_filled_in_and_none_where_it_is_another() {
        let all = all();
        for locale in ["ko", "en", "ja", "zh-Hans"] {
            let page = |name: &str| all[&format!("{locale}/{name}")].as_str();
            for fact in
                ["1544-7772", "tel:1544-7772", "mailto:ecredithelp@lguplus.co.kr", "300,000", "2014", "4,400", "110,000", "nProtect", "yessign", "TradeSign"]
            {
                assert!(page("booklet-during.html").contains(fact), "{locale}: {fact}");
            }
            for table in ["topic-b4.html", "topic-b5.html", "topic-b10.html", "topic-b11.html", "topic-c.html"] {
                assert!(page(table).contains("id=\"cards\""), "{locale}/{table} speaks of a table");
            }
            assert!(page("topic-b9.html").contains("id=\"certificates\""), "{locale}");
            // The oldest version that is enough is no amount of money.
            assert!(!page("update-browser.html").contains("300,000"), "{locale}");
        }
    }
}
