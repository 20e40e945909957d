//! The repairs, made by the browser (`repair.js`): none of them asks the shopper anything.

use js_sys::Promise;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::{Check, Repair};
use crate::js::from_js;

#[wasm_bindgen(module = "/src/check/repair.js")]
extern "C" {
    fn drop_caches() -> Promise;
    fn drop_workers() -> Promise;
    fn renew() -> Promise;
}

impl Check {
    /// Makes one repair.
    pub(super) fn repair(&self, repair: Repair) {
        let made = match repair {
            Repair::Caches => drop_caches(),
            Repair::Workers => drop_workers(),
            Repair::Own => renew(),
            Repair::Again => return self.run(),
        };
        self.after(made, move |check, came| check.write().repairs.note(repair, &from_js(&came)));
    }

    /// Makes those that drop something, as a step's button asks for, then looks again.
    pub(super) fn clean(&self) {
        let this = self.this.clone();
        spawn_local(async move {
            for made in [drop_caches(), drop_workers()] {
                // They never reject.
                let _counts = JsFuture::from(made).await;
            }
            let _renewed = JsFuture::from(renew()).await;
            if let Some(check) = this.upgrade() {
                check.run();
            }
        });
    }
}
