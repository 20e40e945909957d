//! One guide step.

use yew::prelude::*;

use crate::guide::{Action, Button, Panel, Standing};

/// The panel; `root` is what takes the focus.
pub(super) fn panel(panel: &Panel, base: &str, on: &Callback<Action>, root: NodeRef) -> Html {
    // `alert` is for what answers the shopper's own press. What the page asked for is a region that they may visit.
    let role = match panel.standing {
        Standing::Answer | Standing::Unsolved | Standing::Checking => "alert",
        Standing::Region => "region",
    };
    let steps = (!panel.actions.is_empty()).then(|| {
        html! { <ol part="steps">{ for panel.actions.iter().map(|action| html! { <li part="step">{ action }</li> }) }</ol> }
    });
    html! {
        <div ref={root} part="panel" role={role} aria-labelledby="title" tabindex="-1" lang={panel.locale.clone()}>
            <p part="title" id="title">{ &panel.title }</p>
            <p part="reason">{ &panel.reason }</p>
            { panel.figure.as_ref().map(|drawing| html! { <figure part="figure" role="img" aria-label={drawing.alt.clone()}></figure> }) }
            { steps }
            { panel.status.as_ref().map(|status| html! { <p role="status">{ status }</p> }) }
            <div class="remedies">
                { button(&panel.primary, "remedy primary", on) }
                { panel.second.as_ref().map(|second| button(second, "remedy", on)) }
            </div>
            <div class="links">
                { button(&panel.anyway, "pay-anyway", on) }
                <a part="help" href={format!("{base}{}", panel.help.path)} target="_blank" rel="noopener">{ &panel.help.label }</a>
            </div>
        </div>
    }
}

fn button((label, button): &(String, Button), part: &'static str, on: &Callback<Action>) -> Html {
    match button {
        Button::Pay(press) => html! { <button type="button" part={part} data-pay={press.name()}>{ label }</button> },
        Button::Act(action) => {
            let (on, action) = (on.clone(), *action);
            html! { <button type="button" part={part} data-check={action.name()} onclick={move |_| on.emit(action)}>{ label }</button> }
        }
    }
}
