//! The table of scenarios. `S-…` are numbers of the project's list; the other names say what they are about.

mod core;
mod opening;
mod page;
mod press;

use crate::scenario::{Action, Control, Engine, Scenario};
use crate::setups::USUAL;

/// All rows.
pub fn rows() -> impl Iterator<Item = &'static Scenario> {
    [opening::ROWS, press::ROWS, core::ROWS, page::ROWS].into_iter().flatten()
}

/// A row in which nothing is wrong; the others say in what they differ.
const ROW: Scenario = Scenario {
    id: "",
    fact: "",
    engines: &Engine::ALL,
    setup: &USUAL,
    page: "",
    actions: &[Action::Ready, Action::Press],
    findings: &[],
    notices: &[],
    opened: 1,
    control: Control::Same,
    warning: &[],
    noise: &[],
    open_in_click: false,
};
