//! What folds out: nothing technical is seen until it is asked for.

use yew::prelude::*;

use super::{button, lines};
use crate::guide::check::{CheckView, Entry, Event, Fold, FoldName};

pub(super) fn fold(fold: &Fold, view: &CheckView, on: &Callback<Event>) -> Html {
    let rows = match fold.name {
        FoldName::Checked => lines(&view.lines),
        FoldName::Hints | FoldName::More | FoldName::Developer => html! {},
    };
    html! {
        <details data-fold={fold.name.name()}>
            <summary>{ &fold.title }</summary>
            { rows }
            { for fold.entries.iter().map(|one| entry(one, on)) }
        </details>
    }
}

fn entry(entry: &Entry, on: &Callback<Event>) -> Html {
    let fact = |(name, value): &(String, String)| html! { <div><dt>{ name }</dt><dd>{ value }</dd></div> };
    html! {
        <div class="entry">
            { (!entry.head.is_empty()).then(|| html! { <h2>{ &entry.head }</h2> }) }
            { for entry.lines.iter().map(|line| html! { <p>{ line }</p> }) }
            { (!entry.facts.is_empty()).then(|| html! { <dl>{ for entry.facts.iter().map(fact) }</dl> }) }
            { entry.code.map(|code| html! { <pre tabindex="0"><code>{ code }</code></pre> }) }
            { entry.way.as_ref().map(|(label, way)| button(label, way, "small", on)) }
        </div>
    }
}
