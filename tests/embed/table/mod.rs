//! The table of scenarios. `S-…` are numbers of the project's list; `F-…` those of the list of faults on other shops' pages;
//! the other names say what they are about.

mod agents;
mod cookies;
mod core;
mod environment;
mod frames;
mod guest_alarms;
mod guest_mode;
mod guest_open;
mod guest_owner;
mod guest_page;
mod guest_panel;
mod guest_reach;
mod guest_ways;
mod healthy;
mod hostile;
mod hostile_globals;
mod hostile_loads;
mod hostile_places;
mod hostile_policies;
mod inject;
mod inject_calls;
mod leaks;
mod merchant;
mod network;
mod opening;
mod page;
mod phone;
mod policies;
mod press;
mod remedies;
mod sdk;
mod texts;
mod ways;
mod windows;

use crate::scenario::{Action, Control, Engine, Notes, Scenario, Site};
use crate::setups::USUAL;

/// Those that take long: they are run first, each by itself.
pub const LONG: &[Scenario] = leaks::ROWS;

/// All rows.
pub fn rows() -> impl Iterator<Item = &'static Scenario> {
    let payment = [opening::ROWS, press::ROWS, windows::ROWS, remedies::ROWS, ways::ROWS, phone::ROWS];
    let provider = [frames::ROWS, cookies::ROWS, network::ROWS, agents::ROWS, texts::ROWS];
    let around = [core::ROWS, page::ROWS, merchant::ROWS, environment::ROWS, healthy::ROWS, leaks::ROWS];
    let guests =
        [guest_owner::ROWS, guest_open::ROWS, guest_panel::ROWS, guest_reach::ROWS, guest_mode::ROWS, guest_page::ROWS, guest_alarms::ROWS, guest_ways::ROWS];
    let hosts = [sdk::ROWS, hostile_globals::ROWS, hostile_places::ROWS, hostile_loads::ROWS, hostile_policies::ROWS];
    let injected = [
        inject::STEPS,
        inject::LOADERS,
        inject::SHOWS,
        inject::TRAPS,
        inject::HANDLERS,
        inject_calls::EVERYWHERE,
        inject_calls::ROWS,
        inject_calls::PRESSES,
        inject_calls::PRESSES_OPEN,
    ];
    payment.into_iter().chain(provider).chain(around).chain(guests).chain(hosts).chain([policies::rows()]).chain(injected).flatten()
}

/// The panel shows a drawing, described, large enough to be read, numbered, and with its words.
const FIGURE_IS_DRAWN: &str = "return !window.payready || [...document.querySelectorAll('pay-ready')].some(element => {
    const figure = element.shadowRoot.querySelector('[part=figure][role=img][aria-label]')
    const svg = figure && figure.querySelector('svg')
    return svg && svg.getBoundingClientRect().height > 80 && svg.querySelector('.mark') && getComputedStyle(svg.querySelector('.mark')).fill !== 'none' &&
        [...svg.querySelectorAll('text')].every(text => text.textContent)
})";

/// Nothing above a notice has been told, not even for a while, by no element.
const NEVER_ALARMED: Action = Action::Until(
    "return !window.payready || demo.events.every(({ detail }) => ((detail || {}).findings || []).every(({ severity }) => severity === 'notice'))",
);

/// The panel is there, in the element directly behind the button.
const PANEL_BEHIND_BUTTON: &str = "
    const element = document.querySelector('#pay + pay-ready')
    return !window.payready || !!(element && (element.shadowRoot || element).querySelector('[part~=panel]'))";

/// A row in which nothing is wrong; the others say in what they differ.
const ROW: Scenario = Scenario {
    id: "",
    fact: "",
    engines: &Engine::ALL,
    unreachable: &[],
    setup: &USUAL,
    site: Site::Loopback,
    page: "",
    actions: &[Action::Ready, Action::Press],
    findings: &[],
    notices: &[],
    never: &[],
    says: &[],
    proof: &[],
    opened: 1,
    control: Control::Same,
    second: (0, 0),
    notes: Notes::Same,
    undiagnosed: None,
    spoken: None,
    warning: &[],
    noise: &[],
    open_in_click: false,
};
