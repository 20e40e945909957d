//! Is a click still fresh?
//!
//! Reads: `navigator.userActivation.isActive`, `.hasBeenActive`.
//! Leaves: nothing.
//! Known lies: WebKit says active for five seconds after a click, but lets a window open only while the click's own
//! token is on the stack; so this explains a refusal and never promises a window.
//! Source: <https://html.spec.whatwg.org/multipage/interaction.html#the-useractivation-interface>

use wasm_bindgen::JsCast as _;

use super::unsupported;
use crate::diagnosis::{Facts, Reading};
use crate::js::member;

pub(super) fn read() -> (Reading, Facts) {
    let state = crate::host::window().and_then(|window| member(window.navigator().unchecked_ref(), "userActivation"));
    let Some(state) = state else { return (unsupported(), Facts::default()) };
    let flag = |name| member(&state, name).and_then(|value| value.as_bool());
    let reading = match flag("isActive") {
        Some(true) => Reading::Yes,
        Some(false) => Reading::No,
        None => unsupported(),
    };
    (reading, Facts::default().with("hasBeenActive", flag("hasBeenActive").map_or("unknown", |been| if been { "true" } else { "false" })))
}
