//! The guide panel: a view in, an action out. It decides nothing, and no payment runs through it: the buttons that pay
//! carry `data-pay`, and the loader performs them, so that they work even when the core does not. What it tells of a step,
//! the pages of the whole guide tell as well: those are drawn natively, once, by the build.

#[cfg(all(target_family = "wasm", feature = "check"))]
pub mod check;
#[cfg(target_family = "wasm")]
mod figure;
mod line;
#[cfg(not(target_family = "wasm"))]
pub mod page;
mod panel;
#[cfg(target_family = "wasm")]
mod style;
mod told;

#[cfg(target_family = "wasm")]
use wasm_bindgen::JsCast as _;
#[cfg(target_family = "wasm")]
use web_sys::{Element, HtmlElement, ShadowRoot};
use yew::prelude::*;

use crate::guide::View;
use crate::presentation::Action;
#[cfg(target_family = "wasm")]
use crate::presentation::Standing;
use line::{note, solved};
use panel::panel;

/// Input of the root component.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct RootProps {
    /// What is shown.
    pub view: View,
    /// The address of the drawings.
    pub figures: String,
    /// Where actions go.
    pub on: Callback<Action>,
}

/// The root component. The views below it are plain functions, and it has no hooks: each costs every shopper a kilobyte.
#[derive(Debug)]
pub struct Root {
    panel: NodeRef,
    /// The drawing of the step that has had the focus: which step it is, in every language.
    #[cfg_attr(not(target_family = "wasm"), expect(dead_code, reason = "nothing has the focus where pages are drawn natively"))]
    step: Option<String>,
}

impl Component for Root {
    type Message = ();
    type Properties = RootProps;

    fn create(_context: &Context<Self>) -> Self {
        Self { panel: NodeRef::default(), step: None }
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let RootProps { view, on, .. } = context.props();
        match view {
            View::Nothing => html! {},
            View::Panel(shown) => panel(shown, on, self.panel.clone()),
            View::Note(shown) => note(shown, on),
            View::Solved(text) => solved(text),
        }
    }

    #[cfg(target_family = "wasm")]
    fn rendered(&mut self, context: &Context<Self>, _first: bool) {
        let (View::Panel(panel), Some(element)) = (&context.props().view, self.panel.cast::<HtmlElement>()) else { return };
        if let Some(drawing) = &panel.figure {
            figure::draw(&element, &drawing.name, &drawing.labels, &context.props().figures);
        }
        let step = panel.figure.as_ref().map(|drawing| drawing.name.clone());
        let same = self.step == step;
        self.step = step;
        // Only the answer to a press takes the focus: whoever did nothing is not interrupted. Nor is whoever is in this step already: to
        // focus it again would take them off their button, and scroll the button from under a finger.
        let is_inside = same && element.matches(":focus-within").unwrap_or_default();
        if !is_inside && !matches!(panel.standing, Standing::Region | Standing::Copied | Standing::Unpaid) {
            let _unfocusable = element.focus();
        }
    }
}

/// Renders into a slab of a shadow root.
#[cfg(target_family = "wasm")]
#[must_use]
pub fn mount(slab: &Element, props: RootProps) -> yew::AppHandle<Root> {
    if let Ok(root) = slab.get_root_node().dyn_into::<ShadowRoot>() {
        style::adopt(&root);
    }
    yew::Renderer::<Root>::with_root_and_props(slab.clone(), props).render()
}
