//! What folds out: nothing technical is seen until it is asked for.

use yew::prelude::*;

use super::{button, lines};
use crate::guide::check::{CheckView, Entry, Event, Fold, FoldName};

pub(super) fn fold(fold: &Fold, view: &CheckView, on: &Callback<Event>) -> Html {
    let rows = match fold.name {
        FoldName::Checked => lines(&view.lines),
        FoldName::Hints | FoldName::More | FoldName::Developer | FoldName::Report | FoldName::Decode => html! {},
    };
    html! {
        <details data-fold={fold.name.name()}>
            <summary>{ &fold.title }</summary>
            { rows }
            { fold.field.as_ref().map(|(label, read)| field(label, read, on)) }
            { for fold.entries.iter().map(|one| entry(one, on)) }
        </details>
    }
}

/// A field for a support code. Its form is never sent anywhere.
fn field(label: &str, read: &str, on: &Callback<Event>) -> Html {
    let on = on.clone();
    let typed = NodeRef::default();
    let field = typed.clone();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(input) = field.cast::<web_sys::HtmlInputElement>() {
            on.emit(Event::Typed(input.value()));
        }
    };
    html! {
        <form class="field" onsubmit={submit}>
            <label for="code">{ label }</label>
            <input ref={typed} id="code" name="code" maxlength="40" autocomplete="off" autocapitalize="characters" spellcheck="false" />
            <button type="submit" class="small">{ read }</button>
        </form>
    }
}

pub(super) fn entry(entry: &Entry, on: &Callback<Event>) -> Html {
    let fact = |(name, value): &(String, String)| html! { <div><dt>{ name }</dt><dd>{ value }</dd></div> };
    html! {
        <div class="entry">
            { (!entry.head.is_empty()).then(|| html! { <h2>{ &entry.head }</h2> }) }
            { for entry.lines.iter().map(|line| html! { <p>{ line }</p> }) }
            { (!entry.facts.is_empty()).then(|| html! { <dl>{ for entry.facts.iter().map(fact) }</dl> }) }
            { entry.code.as_ref().map(|code| html! { <pre tabindex="0"><code>{ code }</code></pre> }) }
            { entry.way.as_ref().map(|(label, way)| button(label, way, "small", on)) }
        </div>
    }
}
