//! One line: a note that can be taken away, or the word that all is well. It never takes the focus.

use yew::prelude::*;

use crate::guide::Action;

/// The line; `dismiss` is the label of the button that takes it away, if it can be.
pub(super) fn line(text: &str, dismiss: Option<&str>, on: &Callback<Action>) -> Html {
    let on = on.clone();
    html! {
        <div part="note" role="status">
            <span>{ text }</span>
            { dismiss.map(|label| html! { <button type="button" onclick={move |_| on.emit(Action::Dismiss)}>{ label }</button> }) }
        </div>
    }
}
