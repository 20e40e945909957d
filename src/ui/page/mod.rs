//! The pages of the whole guide, which need neither JavaScript nor wasm: words in, HTML out, natively.

mod content;
mod table;

use yew::prelude::*;

use super::told::link;
use crate::guide::Link;
pub use content::{Entry, Group, Step, Topic, Way};
pub use table::{Sheet, Table};
pub use yew::Html;

/// A page, in words.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Page {
    /// What it is about.
    pub title: String,
    /// The way back to the index; the index has none.
    pub back: Option<Link>,
    /// What stands between the two.
    pub content: Content,
    /// Who helps when nothing else does: a heading, and how to reach them.
    pub contacts: (String, Vec<Link>),
    /// The same page in other languages, and what that list is called.
    pub languages: (String, Vec<Language>),
}

/// A page in another language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its BCP 47 tag.
    pub locale: String,
    /// Its own name for itself, and where the page is.
    pub link: Link,
}

/// What a page holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Everything by symptom: an introduction, symptoms, and where else to look.
    Index(String, Vec<Group>, Vec<Link>),
    /// One step, what to do when it is done, and where to go on.
    Step(Step, String, Vec<Link>),
    /// One topic, the tables that it names, and where to go on.
    Topic(Topic, Vec<Sheet>),
    /// The tables.
    Tables(Vec<Sheet>),
    /// Much of it, to be printed: an introduction, topics with the steps that are first told there, tables.
    Booklet(String, Vec<(Topic, Vec<Step>)>, Vec<Sheet>),
}

/// The body of a page.
#[component]
fn Body(page: &Page) -> Html {
    let Page { title, back, content, contacts, languages } = page;
    html! {
        <>
            { back.as_ref().map(|back| html! { <header>{ link(back) }</header> }) }
            <main>{ content::content(title, content) }</main>
            <footer>
                <section id="contact">
                    <h2>{ &contacts.0 }</h2>
                    { links(&contacts.1) }
                </section>
                <nav aria-label={languages.0.clone()}>
                    <ul class="links">{ for languages.1.iter().map(language) }</ul>
                </nav>
            </footer>
        </>
    }
}

fn language(language: &Language) -> Html {
    let Language { locale, link: Link { label, href } } = language;
    html! { <li><a href={href.clone()} hreflang={locale.clone()} lang={locale.clone()}>{ label }</a></li> }
}

fn links(links: &[Link]) -> Html {
    html! { <ul class="links">{ for links.iter().map(|there| html! { <li>{ link(there) }</li> }) }</ul> }
}

/// The HTML of a page's body. To be awaited where tasks stay on their thread: what is drawn does not leave it.
pub async fn render(page: Page) -> String {
    yew::LocalServerRenderer::<Body>::with_props(page).hydratable(false).render().await
}
