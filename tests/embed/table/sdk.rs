//! Stand-ins of payment providers' scripts, by the way in which they open a payment: each is healthy, pays, and hears nothing of ours.

use super::{NEVER_ALARMED, ROW};
use crate::scenario::Action::{Noted, Press, Ready, Wait};
use crate::scenario::{Action, Scenario};

/// Longer than anything waits that judges a press.
const PAID: &[Action] = &[Ready, Press, Noted("paid"), Wait(3000), NEVER_ALARMED];

/// The payment is paid as without Payready, and nothing is said at any time.
const fn healthy(id: &'static str, fact: &'static str, page: &'static str) -> Scenario {
    Scenario { id, fact, page, actions: PAID, ..ROW }
}

pub const ROWS: &[Scenario] = &[
    healthy("sdk-inicis", "a form posted into a layer that was there from the start pays", "page=sdk-inicis"),
    healthy("sdk-inicis-generic", "so it does without a profile", "page=sdk-inicis&attr-provider=generic"),
    healthy("sdk-kcp", "a layer that is made at the press, with a helper of no size, pays", "page=sdk-kcp"),
    healthy("sdk-kcp-generic", "so it does without a profile", "page=sdk-kcp&attr-provider=generic"),
    healthy("sdk-nice", "a layer whose shop deletes all that came into its body pays", "page=sdk-nice"),
    healthy("sdk-nice-generic", "so it does without a profile", "page=sdk-nice&attr-provider=generic"),
    healthy("sdk-zoid", "an empty window that is led to the payment later, and closes itself, pays", "page=sdk-zoid"),
    healthy("sdk-zoid-generic", "so it does without a profile", "page=sdk-zoid&attr-provider=generic"),
    Scenario { opened: 2, ..healthy("sdk-3ds", "a form posted into a frame that nobody sees, then a challenge, pays", "page=sdk-3ds") },
    Scenario { opened: 2, ..healthy("sdk-3ds-generic", "so it does without a profile", "page=sdk-3ds&attr-provider=generic") },
    healthy("sdk-sync", "a shop that asks its server inside the click pays", "page=sdk-sync"),
    healthy("sdk-sync-generic", "so it does without a profile", "page=sdk-sync&attr-provider=generic"),
    healthy("sdk-sheet", "a shop whose sheet the browser refuses pays in its layer", "page=sdk-sheet"),
    healthy("sdk-braintree", "fields in the provider's frames and a request pay without a window", "page=sdk-braintree"),
    healthy("sdk-braintree-generic", "so they do without a profile", "page=sdk-braintree&attr-provider=generic"),
];
