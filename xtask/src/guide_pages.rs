//! The whole guide of every locale as pages that need neither JavaScript nor wasm.

use std::collections::BTreeSet;

use anyhow::Result;
use payready::guide::{Link, Telling, Topic};
use payready::ui::page::{Chapter, Content, Entry, Group, Language, Page, render};

use crate::guide_tables::Facts;
use crate::guide_words::Words;
use crate::texts::Texts;

/// What the pages' texts may have filled in.
pub const PLACEABLES: [&str; 10] = ["provider", "phone", "mail", "minimum", "until", "price", "number", "year", "month", "day"];

/// Texts that are neither a step's nor a topic's, by message.
const KEYS: [(&str, &str); 10] = [
    ("guide", "title intro before during tables index booklet check after language"),
    ("label", "symptom check remedy facts see languages"),
    ("contact", "title phone mail demo help"),
    ("table-cards", "title note card authentication keyboard methods"),
    ("authentication", "isp ansim-click app-card none"),
    ("method", "card transfer virtual-account mobile phone-bill ok-cashbag gift-certificate mobile-t-money"),
    ("table-certificates", "title note use holder price issuers agencies operator"),
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

/// The chapters of the booklet, and the topics that begin them.
const CHAPTERS: [(&str, Topic); 3] = [("guide.before", Topic::Component), ("guide.during", Topic::Computer), ("guide.tables", Topic::Cards)];

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

/// A page of the guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Index,
    Step(Telling),
    Topic(Topic),
    Tables,
    Booklet,
}

impl Place {
    fn all() -> impl Iterator<Item = Self> {
        let steps = Telling::ALL.iter().map(|telling| Self::Step(*telling));
        let topics = Topic::ALL.iter().map(|topic| Self::Topic(*topic));
        [Self::Index, Self::Tables, Self::Booklet].into_iter().chain(steps).chain(topics)
    }

    fn file(self) -> String {
        match self {
            Self::Index => "index.html".into(),
            Self::Step(telling) => format!("{}.html", telling.name()),
            Self::Topic(topic) => format!("topic-{}.html", topic.name()),
            Self::Tables => "tables.html".into(),
            Self::Booklet => "booklet.html".into(),
        }
    }
}

/// All pages of all locales by their path below `guide/`, with a provider's facts.
///
/// # Errors
/// When they cannot be drawn here.
pub fn pages(all: &[Texts], facts: &Facts) -> Result<Vec<(String, String)>> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    // What yew draws stays on its thread.
    tokio::task::LocalSet::new().block_on(&runtime, async {
        let mut pages = Vec::new();
        for texts in all {
            for place in Place::all() {
                let page = Guide { words: Words { texts, facts }, all }.page(place);
                pages.push((format!("{}/{}", texts.locale, place.file()), document(&texts.locale, page).await));
            }
        }
        Ok(pages)
    })
}

/// A page with its head.
async fn document(locale: &str, page: Page) -> String {
    // A text has no markup, and what is left of it to escape stands in no attribute.
    let title = page.title.replace('&', "&amp;").replace('>', "&gt;");
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
                let check = Link { label: words.text("guide.check"), path: CHECK.into() };
                (step.title.clone(), Content::Step(step, words.text("guide.after"), topics.chain([check]).collect()))
            }
            Place::Topic(topic) => {
                let see = topic.tellings().iter().map(|telling| self.link(Place::Step(*telling))).collect();
                let told = words.topic(topic, Some((words.text("label.see"), see)));
                (told.title.clone(), Content::Topic(told, words.tables_of(topic)))
            }
            Place::Tables => (words.text("guide.tables"), Content::Tables(words.tables())),
            Place::Booklet => (words.text("guide.title"), Content::Booklet(words.text("guide.intro"), self.chapters(), words.tables())),
        };
        Page {
            title,
            back: (place != Place::Index).then(|| Link { label: words.text("guide.index"), path: Place::Index.file() }),
            content,
            contacts: (words.text("contact.title"), words.contacts()),
            languages: (words.text("label.languages"), self.languages(place)),
        }
    }

    fn link(&self, place: Place) -> Link {
        let label = match place {
            Place::Index => "guide.index".into(),
            Place::Step(telling) => format!("{}.title", telling.name()),
            Place::Topic(topic) => format!("topic-{}.title", topic.name()),
            Place::Tables => "guide.tables".into(),
            Place::Booklet => "guide.booklet".into(),
        };
        Link { label: self.words.text(&label), path: place.file() }
    }

    fn languages(&self, place: Place) -> Vec<Language> {
        let others = self.all.iter().filter(|texts| texts.locale != self.words.texts.locale);
        let language = |texts: &Texts| Language {
            locale: texts.locale.clone(),
            link: Link { label: texts.get("guide.language").unwrap_or_default().to_owned(), path: format!("../{}/{}", texts.locale, place.file()) },
        };
        others.map(language).collect()
    }

    /// Every symptom; every step below the first that may come to it.
    fn index(&self) -> Content {
        let words = &self.words;
        let mut told = BTreeSet::new();
        let mut entry = |topic: &Topic| {
            let name = topic.name();
            let symptom = Link { label: words.text(&format!("topic-{name}.symptom")), path: Place::Topic(*topic).file() };
            let new = topic.tellings().iter().filter(|telling| told.insert(**telling));
            let steps = new.map(|telling| (self.link(Place::Step(*telling)), words.text(&format!("{}.reason", telling.name()))));
            Entry { symptom, steps: steps.collect() }
        };
        let before = Group { title: words.text("guide.before"), entries: BEFORE.iter().map(&mut entry).collect() };
        let during = Group { title: words.text("guide.during"), entries: DURING.iter().map(&mut entry).collect() };
        let check = Link { label: words.text("guide.check"), path: CHECK.into() };
        Content::Index(words.text("guide.intro"), vec![before, during], vec![check, self.link(Place::Tables), self.link(Place::Booklet)])
    }

    /// Every topic in the order of the guide; every step with the first that it belongs to.
    fn chapters(&self) -> Vec<Chapter> {
        let words = &self.words;
        let mut told = BTreeSet::new();
        let mut chapters: Vec<Chapter> = Vec::new();
        for topic in Topic::ALL {
            if let Some((heading, _)) = CHAPTERS.iter().find(|(_, first)| first == topic) {
                chapters.push(Chapter { title: words.text(heading), topics: Vec::new() });
            }
            let steps = topic.tellings().iter().filter(|telling| told.insert(**telling)).map(|telling| words.chapter_step(*telling)).collect();
            if let Some(chapter) = chapters.last_mut() {
                chapter.topics.push((words.topic(*topic, None), steps));
            }
        }
        chapters
    }
}
