//! What stands between the way back and the contacts.

use yew::prelude::*;

use super::{Content, Sheet, links, table};
use crate::guide::Link;
use crate::ui::told::{link, reason, steps};

/// Symptoms under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The heading.
    pub title: String,
    /// What can be seen.
    pub entries: Vec<Entry>,
}

/// A symptom, and the steps that it may come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The symptom, which leads to its topic.
    pub symptom: Link,
    /// The titles of steps and their reasons.
    pub steps: Vec<(Link, String)>,
}

/// A step, told for everybody.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What happened.
    pub title: String,
    /// Why, in one sentence.
    pub reason: String,
    /// What to do, the likeliest reader's first.
    pub ways: Vec<Way>,
    /// Where the same way is told already, and how that is introduced.
    pub told: Option<(String, Link)>,
}

/// What to do in one browser, system or app.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// What a link names it by.
    pub id: String,
    /// For whom it is, where that does not go without saying.
    pub heading: Option<String>,
    /// A picture of what is to be pressed.
    pub figure: Option<Html>,
    /// What to do, one act each.
    pub actions: Vec<String>,
}

/// A topic; each of its parts has a heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Topic {
    /// What a link names it by.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// A picture of it.
    pub figure: Option<Html>,
    /// What happens.
    pub symptom: (String, String),
    /// How to tell.
    pub check: (String, String),
    /// What to do.
    pub remedy: (String, Vec<String>),
    /// What is good to know.
    pub facts: (String, Vec<String>),
    /// The steps that belong to it, by titles and reasons; a booklet has them in line instead.
    pub see: Option<(String, Vec<(Link, String)>)>,
}

/// How deep headings lie: a page's own, what is below it, and so on.
const LEVELS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];

/// The heading so many levels below a page's own.
pub(super) fn heading(level: usize, text: &str) -> Html {
    html! { <@{LEVELS.get(level).copied().unwrap_or("p")}>{ text }</@> }
}

pub(super) fn content(title: &str, content: &Content) -> Html {
    match content {
        Content::Index(intro, groups, also) => html! {
            <>
                { heading(0, title) }
                { reason(intro) }
                { for groups.iter().map(group) }
                { links(also) }
            </>
        },
        Content::Step(told, after, see) => html! { <>{ step(0, told) }<p class="after">{ after }</p>{ links(see) }</> },
        Content::Topic(told, sheets) => html! { <>{ topic(0, told) }{ tables(1, sheets) }</> },
        Content::Tables(sheets) => html! { <>{ heading(0, title) }{ tables(1, sheets) }</> },
        Content::Booklet(intro, topics, sheets) => html! {
            <>
                { heading(0, title) }
                { reason(intro) }
                { for topics.iter().map(|(told, steps)| html! { <>{ topic(1, told) }{ for steps.iter().map(|told| step(2, told)) }</> }) }
                { tables(1, sheets) }
            </>
        },
    }
}

fn tables(level: usize, sheets: &[Sheet]) -> Html {
    sheets.iter().map(|sheet| table::sheet(level, sheet)).collect()
}

fn group(group: &Group) -> Html {
    html! {
        <section>
            { heading(1, &group.title) }
            <ul class="symptoms">{ for group.entries.iter().map(entry) }</ul>
        </section>
    }
}

fn entry(entry: &Entry) -> Html {
    html! { <li>{ link(&entry.symptom) }{ causes(&entry.steps) }</li> }
}

/// Steps by title and reason: several have the same title.
fn causes(steps: &[(Link, String)]) -> Html {
    let cause = |(there, why): &(Link, String)| html! { <li>{ link(there) }<span>{ why }</span></li> };
    if steps.is_empty() {
        html! {}
    } else {
        html! { <ul class="causes">{ for steps.iter().map(cause) }</ul> }
    }
}

fn step(level: usize, step: &Step) -> Html {
    let way = |way: &Way| {
        html! {
            <div class="way" id={way.id.clone()}>
                { way.heading.as_ref().map(|whom| heading(level + 1, whom)) }
                { way.figure.clone() }
                { steps(&way.actions) }
            </div>
        }
    };
    html! {
        <section class="told">
            { heading(level, &step.title) }
            { reason(&step.reason) }
            { for step.ways.iter().map(way) }
            { step.told.as_ref().map(|(see, there)| html! { <p>{ see }{ ": " }{ link(there) }</p> }) }
        </section>
    }
}

fn topic(level: usize, topic: &Topic) -> Html {
    let Topic { id, title, figure, symptom, check, remedy, facts, see } = topic;
    let line = |(label, text): &(String, String)| html! { <>{ heading(level + 1, label) }<p>{ text }</p></> };
    html! {
        <section id={id.clone()}>
            { heading(level, title) }
            { figure.clone() }
            { line(symptom) }
            { line(check) }
            { heading(level + 1, &remedy.0) }
            { steps(&remedy.1) }
            { heading(level + 1, &facts.0) }
            <ul>{ for facts.1.iter().map(|fact| html! { <li>{ fact }</li> }) }</ul>
            { see.as_ref().map(|(label, there)| html! { <>{ heading(level + 1, label) }{ causes(there) }</> }) }
        </section>
    }
}
