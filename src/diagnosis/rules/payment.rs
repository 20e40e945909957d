//! What this payment itself needs, by the provider's own rules.

use super::finding;
use crate::diagnosis::{Certainty, Code, Facts, Finding, PaymentRule, Severity, Snapshot};

pub(super) fn certificate_needed(snapshot: &Snapshot) -> Option<Finding> {
    ruled(snapshot, Code::CertificateNeeded).then(|| finding(Code::CertificateNeeded, Severity::Notice, Certainty::Likely, Facts::default())).flatten()
}

pub(super) fn card_authentication(snapshot: &Snapshot) -> Option<Finding> {
    let code = snapshot.payment.card.as_ref();
    let card = code.and_then(|code| snapshot.profile.cards.iter().find(|card| card.code == *code));
    let by = card.and_then(|card| card.authentication.clone());
    if by.is_none() && !ruled(snapshot, Code::CardAuthentication) {
        return None;
    }
    let facts = by.map_or_else(Facts::default, |by| Facts::default().with("authentication", by));
    finding(Code::CardAuthentication, Severity::Notice, Certainty::Likely, facts)
}

fn ruled(snapshot: &Snapshot, code: Code) -> bool {
    snapshot.profile.rules.iter().any(|rule| rule.finding == code && applies(rule, snapshot))
}

/// What the page does not say of its payment, no rule can ask for.
fn applies(rule: &PaymentRule, snapshot: &Snapshot) -> bool {
    let payment = &snapshot.payment;
    let method = rule.methods.is_empty() || payment.method.as_ref().is_some_and(|method| rule.methods.contains(method));
    let currency = rule.currency.is_none() || rule.currency == payment.currency;
    let amount = rule.amount_from.is_none_or(|from| payment.amount.is_some_and(|amount| amount >= from));
    // Dates as they are written sort as they follow each other.
    let day = rule.until.as_ref().is_none_or(|until| !payment.today.is_empty() && payment.today <= *until);
    method && currency && amount && day
}
