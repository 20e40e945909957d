//! The probes of the self-check: plain JavaScript (`www/probes/check.js`), as those of a shop's page are.

use js_sys::{Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use web_sys::Element;

use crate::diagnosis::Value;
use crate::js::from_js;

#[wasm_bindgen(module = "/src/check/probes.js")]
extern "C" {
    fn begin(fetch_script: &Function, slab: &Element, base: &str, profile: &JsValue, tell: &JsValue, wants: &JsValue, then: &JsValue);

    /// Opens a window, and notes what came back.
    #[must_use]
    pub fn open(url: &str, features: &str) -> JsValue;

    /// Closes a window of ours.
    pub fn close(handle: &JsValue);

    /// What the page's own words in a language are checked by.
    #[must_use]
    pub fn words_seal(locale: &str) -> Option<String>;

    /// The hosts that were listed when this release was built, with commas between them.
    #[must_use]
    pub fn listed_hosts() -> String;

    type Js;
    #[wasm_bindgen(method)]
    fn plan(this: &Js) -> JsValue;
    #[wasm_bindgen(method)]
    fn again(this: &Js) -> Promise;
    #[wasm_bindgen(method)]
    fn opened(this: &Js, handle: &JsValue) -> Promise;
    #[wasm_bindgen(method)]
    fn agents(this: &Js) -> Promise;
    #[wasm_bindgen(method)]
    fn access(this: &Js, label: &str, tag: &str) -> Promise;
    #[wasm_bindgen(method)]
    fn popup(this: &Js, label: &str, tag: &str) -> Promise;
    #[wasm_bindgen(method)]
    fn withdraw(this: &Js);
    #[wasm_bindgen(method)]
    fn typing(this: &Js, place: &Element);
    #[wasm_bindgen(method)]
    fn stop(this: &Js);
}

/// What the probes call.
type Heard = (Closure<dyn Fn(JsValue)>, Closure<dyn Fn(String) -> bool>);

/// The probes at work. They stop when this is dropped.
#[must_use = "the probes stop when this is dropped"]
pub struct Probes {
    js: Js,
    _heard: Heard,
}

impl Probes {
    /// Fetches the probes; `then` gets them, `tell` everything that they read, `wants` says whether a probe runs.
    pub fn begin(
        (fetch_script, slab, base): (&Function, &Element, &str),
        profile: &JsValue,
        tell: impl Fn(JsValue) + 'static,
        wants: impl Fn(String) -> bool + 'static,
        then: impl FnOnce(Self) + 'static,
    ) {
        let heard: Heard = (Closure::new(tell), Closure::new(wants));
        let (tell, wants) = (heard.0.as_ref().clone(), heard.1.as_ref().clone());
        let then = Closure::once_into_js(move |js: JsValue| then(Self { js: js.into(), _heard: heard }));
        begin(fetch_script, slab, base, profile, &tell, &wants, &then);
    }

    /// How many answers there will be.
    #[must_use]
    pub fn plan(&self) -> Value {
        from_js(&self.js.plan())
    }

    /// Asks everything anew; settles when all is told.
    pub fn again(&self) -> Promise {
        self.js.again()
    }

    /// Watches the test window; settles with the milliseconds after which it was closed, or with nothing.
    pub fn opened(&self, handle: &JsValue) -> Promise {
        self.js.opened(handle)
    }

    /// Asks the programs on this computer.
    pub fn agents(&self) -> Promise {
        self.js.agents()
    }

    /// Shows the provider's frame, which is called by that label, with a button in that language, which asks for the provider's own cookies.
    pub fn access(&self, label: &str, tag: &str) -> Promise {
        self.js.access(label, tag)
    }

    /// Shows the provider's frame, which is called by that label, with a button in that language, which opens a window from there.
    pub fn popup(&self, label: &str, tag: &str) -> Promise {
        self.js.popup(label, tag)
    }

    /// Takes that button away again.
    pub fn withdraw(&self) {
        self.js.withdraw();
    }

    /// Watches the fields of the typing test.
    pub fn typing(&self, place: &Element) {
        self.js.typing(place);
    }
}

impl Drop for Probes {
    fn drop(&mut self) {
        self.js.stop();
    }
}
