//! What happened to each order, as the provider saw it.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::{Value, json};

/// One order at the provider.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// How often the payment window was requested.
    pub opened: u32,
    /// How often the payment was confirmed in it.
    pub paid: u32,
    /// How often the shop's page asked the shop for it.
    pub asked: u32,
    /// Whether the faults that its profile asks for are mended.
    pub mended: bool,
}

impl Order {
    pub(super) fn json(self) -> Value {
        json!({ "opened": self.opened, "paid": self.paid })
    }
}

#[derive(Clone, Default)]
pub(super) struct Orders {
    known: Arc<Mutex<HashMap<String, Order>>>,
    unnamed: Arc<AtomicU32>,
}

impl Orders {
    pub(super) fn get(&self, id: &str) -> Order {
        self.change(id, |_| {})
    }

    pub(super) fn open(&self, id: &str) -> Order {
        self.change(id, |order| order.opened += 1)
    }

    pub(super) fn ask(&self, id: &str) -> Order {
        self.change(id, |order| order.asked += 1)
    }

    pub(super) fn pay(&self, id: &str) -> Order {
        self.change(id, |order| order.paid += 1)
    }

    pub(super) fn mend(&self, id: &str) -> Order {
        self.change(id, |order| order.mended = true)
    }

    /// A name for an order that the page's address does not name.
    pub(super) fn fresh_id(&self) -> String {
        format!("demo-{}", self.unnamed.fetch_add(1, Ordering::Relaxed) + 1)
    }

    fn change(&self, id: &str, how: impl FnOnce(&mut Order)) -> Order {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let order = known.entry(id.to_owned()).or_default();
        how(order);
        *order
    }
}
