//! The guide panel: a view in, an action out. It decides nothing, and no payment runs through it: the buttons that pay
//! carry `data-pay`, and the loader performs them, so that they work even when the core does not.

mod line;
mod panel;
mod style;

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, ShadowRoot};
use yew::prelude::*;

use crate::guide::{Standing, View};
use line::line;
use panel::panel;

/// What the shopper did in the view, payments apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Run the probes again.
    Recheck,
    /// Take the note away.
    Dismiss,
}

/// Input of the root component.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct RootProps {
    /// What is shown.
    pub view: View,
    /// The release's folder, for links into the static guide.
    pub base: String,
    /// Label of the button that takes a note away.
    pub dismiss: String,
    /// Where actions go.
    pub on: Callback<Action>,
}

/// The root component. The views below it are plain functions: every component more costs each shopper some kilobytes.
#[component]
pub fn Root(props: &RootProps) -> Html {
    let root = use_node_ref();
    {
        // Only the answer to a press takes the focus: whoever did nothing is not interrupted.
        let root = root.clone();
        use_effect_with(props.view.clone(), move |view| {
            let answers = matches!(view, View::Panel(panel) if panel.standing != Standing::Region);
            if let (true, Some(element)) = (answers, root.cast::<HtmlElement>()) {
                let _unfocusable = element.focus();
            }
        });
    }
    match &props.view {
        View::Nothing => html! {},
        View::Panel(shown) => panel(shown, &props.base, &props.on, root),
        View::Note(text) => line(text, Some(props.dismiss.as_str()), &props.on),
        View::Solved(text) => line(text, None, &props.on),
    }
}

/// Renders into a slab of a shadow root.
#[must_use]
pub fn mount(slab: &Element, props: RootProps) -> yew::AppHandle<Root> {
    if let Ok(root) = slab.get_root_node().dyn_into::<ShadowRoot>() {
        style::adopt(&root);
    }
    yew::Renderer::<Root>::with_root_and_props(slab.clone(), props).render()
}
