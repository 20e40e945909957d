//! The whole guide of a locale as pages that need neither JavaScript nor wasm.

use std::collections::BTreeSet;
use std::fmt::Write;

use payready::guide::{MOST_ACTIONS, Telling, Topic, Wording};

use crate::guide_tables::{Facts, tables};
use crate::texts::Texts;

/// The page that the panel's help link leads to: every step.
const STEPS: &str = "index.html";

/// Every topic, and the tables.
const TOPICS: &str = "topics.html";

/// What the pages' texts may have filled in.
pub const PLACEABLES: [&str; 10] = ["provider", "phone", "mail", "minimum", "until", "price", "number", "year", "month", "day"];

/// Texts that are neither a step's nor a topic's, by message.
const KEYS: [(&str, &str); 10] = [
    ("guide", "title intro steps before during tables"),
    ("label", "symptom check remedy facts see"),
    ("contact", "title phone mail demo help"),
    ("table-cards", "title note card authentication keyboard methods"),
    ("authentication", "isp ansim-click app-card none"),
    ("method", "card transfer virtual-account mobile phone-bill ok-cashbag gift-certificate mobile-t-money"),
    ("table-certificates", "title note use holder price issuers agencies operator"),
    ("certificate", "general bank card insurance personal business free yearly own-bank own-firm bank-holders securities-holders"),
    ("money", "krw"),
    ("date", "day"),
];

/// Readable on any phone, in both themes; the page has nothing else to show.
const STYLE: &str = "body{max-width:40rem;margin:0 auto;padding:1.5rem;font:1rem/1.6 system-ui,sans-serif;word-break:keep-all;overflow-wrap:anywhere;color-scheme:light dark}\
h2{margin:3rem 0 .25rem}h3{margin:2rem 0 .25rem}h4{font-size:1rem;margin:1.25rem 0 .25rem}ol,ul{margin:.25rem 0;padding-left:1.5rem}section:target h3{text-decoration:underline}\
table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.25rem .5rem .25rem 0;border-bottom:1px solid}";

/// Every key that is neither a step's nor a topic's.
#[must_use]
pub fn keys() -> BTreeSet<String> {
    KEYS.iter().flat_map(|(message, parts)| parts.split(' ').map(move |part| format!("{message}.{part}"))).collect()
}

/// The pages of `texts` by file name, with a provider's facts; `locales` are all there are.
#[must_use]
pub fn pages(texts: &Texts, facts: &Facts, locales: &[&str]) -> [(&'static str, String); 2] {
    let writer = Writer { texts, facts };
    // Writing to a string cannot fail.
    let mut steps = String::new();
    for (heading, first) in [("guide.before", Topic::Component), ("guide.during", Topic::Computer), ("guide.tables", Topic::Cards)] {
        let _ = writeln!(steps, "<p><a href=\"{TOPICS}#topic-{}\">{}</a></p>", first.name(), writer.text(heading));
    }
    let _ = writeln!(steps, "<h2>{}</h2>", writer.text("guide.steps"));
    steps.extend(Telling::ALL.iter().map(|telling| writer.step(*telling)));
    let mut topics = format!("<p><a href=\"{STEPS}\">{}</a></p>\n", writer.text("guide.steps"));
    for topic in Topic::ALL {
        let heading = match topic {
            Topic::Component => "guide.before",
            Topic::Computer => "guide.during",
            Topic::Cards => "guide.tables",
            _ => "",
        };
        if !heading.is_empty() {
            let _ = writeln!(topics, "<h2>{}</h2>", writer.text(heading));
        }
        topics.push_str(&writer.topic(*topic));
    }
    topics.push_str(&tables(&writer));
    [(STEPS, steps), (TOPICS, topics)].map(|(name, body)| (name, writer.page(name, &body, locales)))
}

/// Words and facts as HTML.
pub(crate) struct Writer<'page> {
    pub(crate) texts: &'page Texts,
    pub(crate) facts: &'page Facts,
}

impl Writer<'_> {
    /// A text, or nothing: a missing one is found when the texts are read.
    pub(crate) fn text(&self, key: &str) -> String {
        self.told(key).unwrap_or_default()
    }

    /// A text, or `None` where something to fill in is not known of this provider.
    pub(crate) fn told(&self, key: &str) -> Option<String> {
        self.facts.fill(self.texts, self.texts.get(key)?, &[]).map(|text| escape(&text))
    }

    fn page(&self, name: &str, body: &str, locales: &[&str]) -> String {
        let (locale, title) = (escape(&self.texts.locale), self.text("guide.title"));
        let others = locales.iter().filter(|other| **other != self.texts.locale).map(|other| escape(other));
        let others: String = others.map(|other| format!("<a href=\"../{other}/{name}\" hreflang=\"{other}\" lang=\"{other}\">{other}</a>\n")).collect();
        format!(
            "<!doctype html>\n<html lang=\"{locale}\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n<style>{STYLE}</style>\n\
             <main>\n<h1>{title}</h1>\n<p>{}</p>\n{body}</main>\n<footer><p>{others}</p></footer>\n</html>\n",
            self.text("guide.intro"),
        )
    }

    fn step(&self, telling: Telling) -> String {
        let name = telling.name();
        let mut step = format!("<section id=\"{name}\">\n<h3>{}</h3>\n<p>{}</p>\n", self.text(&format!("{name}.title")), self.text(&format!("{name}.reason")));
        if telling.worded_by() != telling {
            let same = telling.worded_by().name();
            let _ = writeln!(step, "<p>{}: <a href=\"#{same}\">{}</a></p>", self.text("label.see"), self.text(&format!("{same}.title")));
        } else {
            for variant in telling.variants() {
                let key = Wording { telling, variant: *variant }.key();
                if let Some(whom) = self.texts.heading(&key) {
                    let _ = writeln!(step, "<h4>{}</h4>", escape(whom));
                }
                step.push_str(&self.list("ol", &format!("{key}.do-"), MOST_ACTIONS));
            }
        }
        step + "</section>\n"
    }

    fn topic(&self, topic: Topic) -> String {
        let name = format!("topic-{}", topic.name());
        let mut section = format!("<section id=\"{name}\">\n<h3>{}</h3>\n", self.text(&format!("{name}.title")));
        for part in ["symptom", "check"] {
            let _ = writeln!(section, "<h4>{}</h4>\n<p>{}</p>", self.text(&format!("label.{part}")), self.text(&format!("{name}.{part}")));
        }
        for (list, part, label) in [("ol", "remedy", "remedy"), ("ul", "fact", "facts")] {
            let items = self.list(list, &format!("{name}.{part}-"), u8::MAX);
            if !items.is_empty() {
                let _ = writeln!(section, "<h4>{}</h4>\n{items}", self.text(&format!("label.{label}")));
            }
        }
        let links = topic.tellings().iter().map(|telling| telling.name());
        let links: Vec<_> = links.map(|step| format!("<a href=\"{STEPS}#{step}\">{}</a>", self.text(&format!("{step}.title")))).collect();
        let _ = writeln!(section, "<p>{}: {}</p>\n</section>", self.text("label.see"), links.join(" · "));
        section
    }

    /// The texts of `prefix1`, `prefix2` and so on, those that can be told.
    fn list(&self, element: &str, prefix: &str, most: u8) -> String {
        let keys = (1..=most).map(|number| format!("{prefix}{number}")).take_while(|key| self.texts.get(key).is_some());
        let items: String = keys.filter_map(|key| self.told(&key)).map(|text| format!("<li>{text}</li>")).collect();
        if items.is_empty() { items } else { format!("<{element}>{items}</{element}>\n") }
    }
}

pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::places::root;
    use crate::texts::read_all;

    /// Locale, name and page.
    fn all() -> Vec<(String, &'static str, String)> {
        let all = read_all(&root().join("www/texts")).unwrap();
        let facts = Facts::read(root()).unwrap();
        let locales: Vec<_> = all.iter().map(|texts| texts.locale.as_str()).collect();
        let of = |texts: &Texts| pages(texts, &facts, &locales).map(|(name, page)| (texts.locale.clone(), name, page));
        all.iter().flat_map(of).collect()
    }

    #[test]
    fn every_step_and_topic_is_a_section_that_a_link_can_name() {
        let all = all();
        for (locale, name, page) in &all {
            let steps = Telling::ALL.iter().map(|telling| telling.name().to_owned());
            let topics = Topic::ALL.iter().map(|topic| format!("topic-{}", topic.name()));
            let sections: Vec<_> = if *name == STEPS { steps.collect() } else { topics.collect() };
            for section in sections {
                assert_eq!(page.matches(&format!("<section id=\"{section}\">")).count(), 1, "{locale} {section}");
            }
            for link in page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
                let (file, id) = link.split_once('#').unwrap_or((link, ""));
                let (other, file) = file.strip_prefix("../").and_then(|path| path.split_once('/')).unwrap_or((locale, file));
                let file = if file.is_empty() { name } else { file };
                let target = all.iter().find(|(locale, name, _)| locale == other && *name == file);
                assert!(target.is_some_and(|(_, _, page)| id.is_empty() || page.contains(&format!("id=\"{id}\""))), "{locale}/{name}: {link} leads nowhere");
            }
        }
    }

    #[test]
    fn facts_of_the_provider_are_filled_in_and_words_stay_words() {
        for (locale, name, page) in all() {
            assert!(page.len() < 60 * 1024, "{locale}/{name}: {} bytes", page.len());
            let body = page.split_once("</style>").unwrap().1;
            assert!(!body.contains('{') && !body.contains("<p></p>") && !body.contains("<h4></h4>"), "{locale}/{name}: something is not filled in");
            let facts: &[&str] = match name {
                STEPS => &["&gt;"],
                _ => &["1544-7772", "ecredithelp@lguplus.co.kr", "300,000", "2014", "4,400", "110,000", "nProtect", "yessign", "TradeSign"],
            };
            for fact in facts {
                assert!(body.contains(fact), "{locale}/{name}: {fact}");
            }
        }
    }
}
