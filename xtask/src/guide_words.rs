//! The words of a locale and the facts of a provider, as what the guide's pages are made of.

use payready::guide::{Figure, Link, MOST_ACTIONS, Telling, Topic, Wording};
use payready::ui::page::{Html, Step, Topic as Told, Way};

use crate::figures::Figures;
use crate::guide_tables::Facts;
use crate::texts::Texts;

/// Words, facts and drawings.
#[derive(Clone, Copy)]
pub(crate) struct Words<'page> {
    pub(crate) texts: &'page Texts,
    pub(crate) facts: &'page Facts,
    pub(crate) figures: &'page Figures,
}

impl Words<'_> {
    /// A text, or nothing: a missing one is found when the texts are read.
    pub(crate) fn text(&self, key: &str) -> String {
        self.told(key).unwrap_or_default()
    }

    /// A text, or `None` where something to fill in is not known of this provider.
    pub(crate) fn told(&self, key: &str) -> Option<String> {
        self.facts.fill(self.texts, self.texts.get(key)?, &[])
    }

    /// An action of a step. Its `minimum` is a browser's version, and which browser reads the page is not known.
    fn action(&self, key: &str) -> Option<String> {
        self.texts.get(key).filter(|text| !text.contains("{minimum}"))?;
        self.told(key)
    }

    /// The texts of `prefix1`, `prefix2` and so on, those that can be told.
    fn list(&self, prefix: &str) -> Vec<String> {
        let keys = (1..).map(|number| format!("{prefix}{number}")).take_while(|key| self.texts.get(key).is_some());
        keys.filter_map(|key| self.told(&key)).collect()
    }

    /// A drawing, described in the page's language.
    fn figure(&self, figure: Figure, beside: Option<Wording>) -> Option<Html> {
        let svg = self.figures.svg(figure, self.texts, beside)?;
        // Markup of the build's own making.
        Some(Html::from_html_unchecked(format!("<figure part=\"figure\">{svg}</figure>").into()))
    }

    /// A step for everybody, whoever's words tell it.
    pub(crate) fn step(&self, telling: Telling) -> Step {
        let by = telling.worded_by();
        let way = |wording: Wording| {
            let id = wording.key();
            Way {
                heading: self.texts.heading(&id).map(str::to_owned),
                figure: Figure::of(wording).and_then(|figure| self.figure(figure, Some(wording))),
                actions: (1..=MOST_ACTIONS).filter_map(|number| self.action(&format!("{id}.do-{number}"))).collect(),
                id,
            }
        };
        let ways = telling.variants().iter().map(|variant| way(Wording { telling: by, variant: *variant })).collect();
        let name = telling.name();
        Step { title: self.text(&format!("{name}.title")), reason: self.text(&format!("{name}.reason")), ways, told: None }
    }

    /// A step among all others, which are not told twice.
    pub(crate) fn chapter_step(&self, telling: Telling) -> Step {
        let step = self.step(telling);
        let by = telling.worded_by();
        match step.ways.first() {
            Some(way) if by != telling => {
                let there = Link { label: self.text(&format!("{}.title", by.name())), href: format!("#{}", way.id) };
                Step { told: Some((self.text("label.see"), there)), ways: Vec::new(), ..step }
            }
            _ => step,
        }
    }

    /// A topic; `see` are the steps that belong to it.
    pub(crate) fn topic(&self, topic: Topic, see: Option<(String, Vec<(Link, String)>)>) -> Told {
        let id = format!("topic-{}", topic.name());
        let label = |part: &str| self.text(&format!("label.{part}"));
        let line = |part: &str| (label(part), self.text(&format!("{id}.{part}")));
        Told {
            title: self.text(&format!("{id}.title")),
            figure: self.figure(Figure::of_topic(topic), None),
            symptom: line("symptom"),
            check: line("check"),
            remedy: (label("remedy"), self.list(&format!("{id}.remedy-"))),
            facts: (label("facts"), self.list(&format!("{id}.fact-"))),
            see,
            id,
        }
    }
}
