//! The probes that need time, the network or listeners.
//!
//! They are plain JavaScript (`www/probes`), fetched once the core runs: nearly every line of them is a call of the
//! browser, and as wasm they would weigh several times as much. Like every probe they only read; what they read comes
//! here as evidence, and the rules judge.

use js_sys::{Array, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};

use crate::host::{Host, Loader, Seat};

#[wasm_bindgen(module = "/src/probe/far.js")]
extern "C" {
    fn begin(seat: &Seat, loader: &Loader, key: &str, profile: &JsValue, tell: &JsValue, then: &JsValue);

    /// Pay was pressed, and the probes are not there yet: what changes on the page from now on is kept for them.
    ///
    /// # Errors
    /// On a page without observers.
    #[wasm_bindgen(catch, js_name = pressedEarly)]
    pub fn pressed_early() -> Result<(), JsValue>;

    /// The languages that there are texts in.
    #[must_use]
    pub fn locales() -> Array;

    /// What the browser checks the texts of a language by.
    #[must_use]
    pub fn seal_of(locale: &str) -> Option<String>;

    type Js;
    #[wasm_bindgen(method)]
    fn again(this: &Js) -> Promise;
    #[wasm_bindgen(method)]
    fn pressed(this: &Js, at: Option<f64>);
    #[wasm_bindgen(method)]
    fn opened(this: &Js, handle: &JsValue);
    #[wasm_bindgen(method)]
    fn gone(this: &Js, handle: &JsValue);
    #[wasm_bindgen(method)]
    fn severs(this: &Js) -> bool;
    #[wasm_bindgen(method)]
    fn thanks(this: &Js) -> bool;
    #[wasm_bindgen(method)]
    fn changed(this: &Js) -> bool;
    #[wasm_bindgen(method)]
    fn came(this: &Js) -> bool;
    #[wasm_bindgen(method)]
    fn agents(this: &Js) -> Promise;
    #[wasm_bindgen(method)]
    fn access(this: &Js, label: &str, tag: &str) -> Promise;
    #[wasm_bindgen(method)]
    fn stop(this: &Js);
}

/// The probes at work. They stop when this is dropped.
#[must_use = "the probes stop when this is dropped"]
pub struct Far {
    js: Js,
}

impl Far {
    /// Fetches the probes and sets them to work; `then` gets them, `tell` everything that they read.
    ///
    /// Elements whose profile has the same `key` share one preflight.
    pub fn begin(host: &Host, key: &str, profile: &JsValue, tell: &Closure<dyn Fn(JsValue)>, then: impl FnOnce(Self) + 'static) {
        let then = Closure::once_into_js(move |js: JsValue| then(Self { js: js.into() }));
        begin(&host.seat, &host.loader, key, profile, tell.as_ref(), &then);
    }

    /// Asks everything anew; settles when all is told.
    pub fn again(&self) -> Promise {
        self.js.again()
    }

    /// Pay was pressed: now, or at that time of the page's clock, before the probes were there.
    pub fn pressed(&self, at: Option<f64>) {
        self.js.pressed(at);
    }

    /// A payment window is there.
    pub fn opened(&self, handle: &JsValue) {
        self.js.opened(handle);
    }

    /// Its handle says that it is closed.
    pub fn gone(&self, handle: &JsValue) {
        self.js.gone(handle);
    }

    /// Asks whether this page cuts its windows off, once; gives whether the answer is still to come.
    pub fn severs(&self) -> bool {
        self.js.severs()
    }

    /// Whether the shop's page says, in what has changed since the press, that the order is done.
    pub fn thanks(&self) -> bool {
        self.js.thanks()
    }

    /// Whether the shop's page has changed just now: something has come of what was pressed or paid.
    pub fn changed(&self) -> bool {
        self.js.changed()
    }

    /// Whether anything on the shop's page has changed since the press.
    pub fn came(&self) -> bool {
        self.js.came()
    }

    /// Asks the local agents, inside a click on our own button.
    pub fn agents(&self) -> Promise {
        self.js.agents()
    }

    /// Shows the provider's frame, which is called by that label, with a button in that language, which asks the browser for the provider's own cookies;
    /// settles when that is answered.
    pub fn access(&self, label: &str, tag: &str) -> Promise {
        self.js.access(label, tag)
    }
}

impl Drop for Far {
    fn drop(&mut self) {
        self.js.stop();
    }
}
