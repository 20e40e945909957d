//! What is told of a step: in the panel, and on the pages of the whole guide.

use yew::prelude::*;

use crate::guide::Link;

/// What happened, in the element that heads it there.
pub(super) fn title(element: &'static str, id: Option<&'static str>, text: &str) -> Html {
    html! { <@{element} part="title" id={id}>{ text }</@> }
}

/// Why, in one sentence.
pub(super) fn reason(text: &str) -> Html {
    html! { <p part="reason">{ text }</p> }
}

/// What to do, one act each, below the picture of it.
pub(super) fn steps(figure: Option<Html>, actions: &[String]) -> Html {
    let list = (!actions.is_empty()).then(|| {
        html! { <ol part="steps">{ for actions.iter().map(|action| html! { <li part="step">{ action }</li> }) }</ol> }
    });
    html! { <>{ figure }{ list }</> }
}

/// A quiet link; where it leaves a payment alone, it opens in a tab of its own.
pub(super) fn link(base: &str, link: &Link, target: Option<&'static str>) -> Html {
    let rel = target.map(|_| "noopener");
    html! { <a part="help" href={format!("{base}{}", link.path)} {target} {rel}>{ &link.label }</a> }
}
