//! Where the panel is drawn. What draws it is a module of its own, with all that drawing needs: the core is ready before it,
//! and where nothing is ever shown it never runs.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};

use crate::diagnosis::Value;
use crate::guide::View;
use crate::host::Host;
use crate::wire::write;

#[wasm_bindgen(module = "/src/stage.js")]
extern "C" {
    fn begin(fetch_script: &JsValue, fail: &JsValue, files: &JsValue, slab: &JsValue, base: &str, on: &JsValue, then: &JsValue);

    #[wasm_bindgen(js_name = prefetch)]
    fn fetch(fetch_script: &JsValue, files: &JsValue, base: &str);

    type Js;
    #[wasm_bindgen(method)]
    fn show(this: &Js, view: JsValue);
    #[wasm_bindgen(method)]
    fn leave(this: &Js);
}

/// A stage. It is empty once this is dropped.
#[must_use = "the stage is emptied when this is dropped"]
pub struct Stage {
    js: Js,
    _on: Closure<dyn Fn(String)>,
}

impl Stage {
    /// Fetches what draws, for when there is something to show.
    pub fn prefetch(host: &Host) {
        fetch(&host.fetch_script(), &host.files(), &host.base());
    }

    /// Sets the stage; `on` gets the names of actions, `then` the stage.
    pub fn begin(host: &Host, on: impl Fn(String) + 'static, then: impl FnOnce(Self) + 'static) {
        let on: Closure<dyn Fn(String)> = Closure::new(on);
        let heard = on.as_ref().clone();
        let then = Closure::once_into_js(move |js: JsValue| then(Self { js: js.into(), _on: on }));
        begin(&host.fetch_script(), &host.fail(), &host.files(), &host.slab(), &host.base(), &heard, &then);
    }

    /// Shows a view.
    pub fn show(&self, view: &View) {
        self.js.show(write(&Value::from(view)));
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.js.leave();
    }
}
