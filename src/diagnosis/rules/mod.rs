//! One small function a finding code: given all that is known, is it so?
//!
//! A rule never looks at what another rule found. What the loader finds before the core can run (`wasm-missing`,
//! `wasm-refused`, `browser-legacy`, `fault`) has no rule here: there is no core then to run it.

mod agent;
mod browser;
mod frame;
mod jar;
mod network;
mod page;
mod payment;
mod surface;
mod window;

use super::{Certainty, Code, Facts, Finding, Severity, Snapshot};

/// A rule.
pub type Rule = fn(&Snapshot) -> Option<Finding>;

/// Every rule, one a code.
pub const RULES: &[Rule] = &[
    window::popup_blocked,
    window::popup_too_late,
    window::popup_sandboxed,
    window::popup_intercepted,
    window::popup_same_window,
    window::popup_unsupported,
    window::popup_killed,
    window::second_window_blocked,
    window::popup_hidden,
    window::popup_state_unknown,
    window::popup_untracked,
    jar::cookies_blocked,
    jar::storage_blocked,
    jar::storage_full,
    jar::third_party_cookies_blocked,
    jar::third_party_cookies_partitioned,
    jar::storage_access_needed,
    frame::frame_refused,
    frame::frame_blocked_by_page,
    frame::frame_hidden,
    frame::frame_silent,
    frame::frame_sandboxed,
    frame::frame_invisible,
    surface::form_blocked,
    surface::navigation_stuck,
    surface::app_not_opened,
    network::offline,
    network::host_unreachable,
    network::host_slow,
    network::host_intercepted,
    network::host_failing,
    network::host_blocked_by_page,
    page::script_failed,
    page::script_blocked,
    page::shop_callback_missing,
    page::script_error,
    page::script_opaque,
    page::opener_policy,
    page::pay_button_covered,
    page::page_never_loaded,
    page::shop_only,
    page::stale_page,
    page::duplicate_order,
    page::session_lost,
    page::insecure_page,
    page::invalid_config,
    browser::browser_unsupported,
    browser::browser_outdated,
    browser::in_app_browser,
    browser::capability_missing,
    browser::clock_skewed,
    browser::window_too_small,
    browser::page_zoomed,
    browser::keys_missing,
    browser::keys_altered,
    browser::keys_delayed,
    agent::agent_permission_needed,
    agent::agent_permission_denied,
    agent::agent_missing,
    agent::agent_untrusted,
    payment::certificate_needed,
    payment::card_authentication,
];

// Out of line: half a hundred rules end in it.
#[inline(never)]
fn finding(code: Code, severity: Severity, certainty: Certainty, evidence: Facts) -> Option<Finding> {
    let (audience, step) = code.mended_by();
    Some(Finding { code, severity, certainty, audience, step, evidence })
}
