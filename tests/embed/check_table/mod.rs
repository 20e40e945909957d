//! The table of the self-check page.

mod brought;
mod faults;
mod repairs;
mod screens;

use crate::check::{Brought, CheckRow};
use crate::scenario::Engine;
use crate::setups::USUAL;

/// A visit on which nothing happens; the others say in what they differ.
const ROW: CheckRow = CheckRow {
    id: "",
    fact: "",
    engines: &Engine::ALL,
    setup: &USUAL,
    profile: "",
    query: "",
    brought: Brought::Nothing,
    before: &[],
    finding: None,
    then: &[],
};

/// All rows.
pub fn rows() -> impl Iterator<Item = &'static CheckRow> {
    [screens::ROWS, faults::ROWS, brought::ROWS, repairs::ROWS].into_iter().flatten()
}
