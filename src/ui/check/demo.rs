//! A payment in the provider's demo, by the real loader, in each of the provider's ways.

use yew::prelude::*;

use crate::guide::check::DemoPayment;

pub(super) fn demo(demo: &DemoPayment) -> Html {
    let one = |mode: &'static str, label: &str| {
        html! {
            <@{"pay-ready"} pay-url={demo.url.clone()} provider={demo.provider.clone()} mode={mode}>
                <button type="button" class="big" data-mode={mode}>{ label }</button>
            </@>
        }
    };
    html! { <div class="demo">{ for demo.modes.iter().map(|(mode, label)| one(mode.name(), label)) }</div> }
}
