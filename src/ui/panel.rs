//! One guide step.

use yew::prelude::*;

use super::told::{link, reason, steps};
use crate::guide::{Button, Desk, Panel};
use crate::presentation::{Action, Standing};

/// The panel; `root` is what takes the focus.
pub(super) fn panel(panel: &Panel, on: &Callback<Action>, root: NodeRef) -> Html {
    // `alert` is for what answers the shopper's own press. What the page asked for is a region that they may visit.
    let role = match panel.standing {
        Standing::Answer | Standing::Unsolved | Standing::Checking => "alert",
        Standing::Region | Standing::Copied | Standing::Unpaid => "region",
    };
    // Where it is the only way, the first button is "pay anyway" as well.
    let first = if panel.anyway.is_some() { "remedy primary" } else { "remedy primary pay-anyway" };
    let remedies = html! {
        <>
            { panel.status.as_ref().map(|status| html! { <p role="status">{ status }</p> }) }
            <div class="remedies">
                { button(&panel.primary, first, on) }
                { panel.second.as_ref().map(|second| button(second, "remedy", on)) }
            </div>
        </>
    };
    let told = html! {
        <>
            { panel.figure.as_ref().map(|drawing| html! { <figure part="figure" role="img" aria-label={drawing.alt.clone()}></figure> }) }
            { steps(&panel.actions) }
        </>
    };
    html! {
        <div ref={root} part="panel" role={role} aria-labelledby="title" tabindex="-1" lang={panel.locale.clone()}>
            { panel.count.as_ref().map(|count| html! { <span class="count">{ count }</span> }) }
            <p part="title" id="title">{ &panel.title }</p>
            { reason(&panel.reason) }
            {
                match &panel.otherwise {
                    Some(heading) => html! {
                        <>
                            { remedies }
                            <p class="otherwise">{ heading }</p>
                            { told }
                            { panel.after.as_ref().map(|after| html! { <div class="remedies">{ button(after, "remedy", on) }</div> }) }
                        </>
                    },
                    None => html! { <>{ told }{ remedies }</> },
                }
            }
            { panel.next.as_ref().map(|(label, _)| html! { <div class="links">{ button(&(label.clone(), Button::Act(Action::Next)), "help", on) }</div> }) }
            <div class="links">
                { panel.anyway.as_ref().map(|anyway| button(anyway, "pay-anyway", on)) }
                { link(&panel.help) }
                { panel.check.as_ref().map(link) }
                { panel.desk.as_ref().map(|shown| desk(shown, on)) }
            </div>
        </div>
    }
}

/// What a help desk asks for, folded away: nothing technical until asked for.
fn desk(desk: &Desk, on: &Callback<Action>) -> Html {
    html! {
        <details>
            <summary part="code">{ &desk.label }</summary>
            <p class="code">{ &desk.code }</p>
            <div class="links">
                { button(&desk.copy, "help", on) }
                { for desk.contacts.iter().map(link) }
            </div>
        </details>
    }
}

fn button((label, button): &(String, Button), part: &'static str, on: &Callback<Action>) -> Html {
    match button {
        Button::Pay(press) => html! { <button type="button" part={part} data-pay={press.name()}>{ label }</button> },
        Button::Act(action) => {
            let (on, action) = (on.clone(), *action);
            html! { <button type="button" part={part} data-check={action.name()} onclick={move |_| on.emit(action)}>{ label }</button> }
        }
        // In this very tab: an app opens no others.
        Button::Go(href) => html! { <a part={part} href={href.clone()}>{ label }</a> },
    }
}
