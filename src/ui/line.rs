//! One line: a note that leads to its step, or the word that all is well. It never takes the focus.

use yew::prelude::*;

use crate::guide::Note;
use crate::presentation::Action;

/// A note, with the ways to its step and out of the way.
pub(super) fn note(note: &Note, on: &Callback<Action>) -> Html {
    let button = |label: &str, action: Action| {
        let on = on.clone();
        html! { <button type="button" data-check={action.name()} onclick={move |_| on.emit(action)}>{ label }</button> }
    };
    html! {
        <div part="note" role="status">
            <span>{ &note.text }</span>
            <span class="ways">{ button(&note.how, Action::Unfold) }{ button(&note.dismiss, Action::Dismiss) }</span>
        </div>
    }
}

/// The word that all is well.
pub(super) fn solved(text: &str) -> Html {
    html! { <div part="note" role="status"><span>{ text }</span></div> }
}
