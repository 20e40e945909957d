//! What is told of a step: in the panel, and on the pages of the whole guide.

use yew::prelude::*;

use crate::guide::Link;

/// Why, in one sentence.
pub(super) fn reason(text: &str) -> Html {
    html! { <p part="reason">{ text }</p> }
}

/// What to do, one act each.
pub(super) fn steps(actions: &[String]) -> Html {
    if actions.is_empty() {
        return html! {};
    }
    html! { <ol part="steps">{ for actions.iter().map(|action| html! { <li part="step">{ action }</li> }) }</ol> }
}

/// A page opens beside this one, which stays; a call or a mail opens no page.
pub(super) fn link(link: &Link) -> Html {
    let target = link.href.starts_with("http").then_some("_blank");
    html! { <a part="help" href={link.href.clone()} target={target} rel="noopener">{ &link.label }</a> }
}
