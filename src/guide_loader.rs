//! The way to the guide: a module of its own, with all that words and drawing need. The core is ready before it, and where nothing is ever shown
//! it is not even fetched.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use web_sys::Element;

use crate::host::{Host, Loader, Seat};

#[wasm_bindgen(module = "/www/modules/guide-loader.js")]
extern "C" {
    #[wasm_bindgen(js_name = fetchGuide)]
    fn fetch_guide(loader: &Loader, locale: &str);

    #[wasm_bindgen(js_name = beginGuide)]
    fn begin_guide(loader: &Loader, locale: &str, seat: &Seat, on: &JsValue, then: &JsValue, lost: &JsValue);

    /// Keeps the texts that an element's profile has, which is at the address `from`; gives their languages.
    #[must_use]
    #[wasm_bindgen(js_name = localesOf)]
    pub fn locales_of(seat: &Seat, from: &str, profile: &JsValue) -> js_sys::Array;

    #[wasm_bindgen(js_name = offlineWords)]
    fn offline_words(locale: &str) -> JsValue;

    #[wasm_bindgen(js_name = whenNear)]
    fn when_near(seat: &Seat, loader: &Loader, then: &JsValue) -> js_sys::Function;

    /// The overlay's title, and the label of the button that closes it.
    #[must_use]
    #[wasm_bindgen(js_name = overlayLabels)]
    pub fn overlay_labels(locale: &str) -> JsValue;

    type Js;
    #[wasm_bindgen(method)]
    fn show(this: &Js, presentation: &JsValue) -> bool;
    #[wasm_bindgen(method)]
    fn leave(this: &Js);
}

#[wasm_bindgen(module = "/www/loader/panel.js")]
extern "C" {
    #[wasm_bindgen(js_name = drawPanel)]
    fn draw_panel(slab: &Element, words: &JsValue, why: &str, base: &str, old: bool, url: &str, how: &str);
}

/// Fetches the guide, for when there is something to show; nothing of it runs.
pub fn fetch(host: &Host, locale: &str) {
    fetch_guide(&host.loader, locale);
}

/// Says that there is no network, where there is none to fetch the guide by; the payment is one press away all the same.
pub fn draw_offline(host: &Host, locale: &str) {
    let slab = host.slab();
    slab.set_text_content(None);
    draw_panel(&slab, &offline_words(locale), "reason", &host.base(), false, "", "anyway");
}

/// The guide of one element. Nothing of it is left once this is dropped.
#[must_use = "the guide is gone when this is dropped"]
pub struct Guide {
    js: Js,
    _on: Closure<dyn Fn(String, String)>,
}

impl Guide {
    /// Starts it: `on` gets the names of actions and a text that goes with them, `then` the guide; `lost` is called where it cannot be had.
    pub fn begin(host: &Host, locale: &str, on: impl Fn(String, String) + 'static, then: impl FnOnce(Self) + 'static, lost: impl FnOnce() + 'static) {
        let on: Closure<dyn Fn(String, String)> = Closure::new(on);
        let heard = on.as_ref().clone();
        let then = Closure::once_into_js(move |js: JsValue| then(Self { js: js.into(), _on: on }));
        let lost = Closure::once_into_js(lost);
        begin_guide(&host.loader, locale, &host.seat, &heard, &then, &lost);
    }

    /// Shows a presentation, and says whether it can.
    #[must_use]
    pub fn show(&self, presentation: &JsValue) -> bool {
        self.js.show(presentation)
    }
}

impl Drop for Guide {
    fn drop(&mut self) {
        self.js.leave();
    }
}

/// Hears signs that pay will be pressed, until it is dropped.
#[must_use = "nothing is heard once this is dropped"]
pub struct Signs {
    end: js_sys::Function,
    _then: Closure<dyn Fn()>,
}

impl Signs {
    /// Calls `then` at every sign.
    pub fn listen(host: &Host, then: impl Fn() + 'static) -> Self {
        let then: Closure<dyn Fn()> = Closure::new(then);
        Self { end: when_near(&host.seat, &host.loader, then.as_ref()), _then: then }
    }
}

impl Drop for Signs {
    fn drop(&mut self) {
        // It only takes listeners away.
        let _ended = self.end.call0(&JsValue::NULL);
    }
}
