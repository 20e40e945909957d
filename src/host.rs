//! The loader's side of one element: what the core asks of it.

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Element, HtmlElement, Window};

/// The page's window. `web_sys::window` asks whether it is an instance of `Window`, which a library of the page may have replaced.
#[must_use]
pub fn window() -> Option<Window> {
    Some(js_sys::global().unchecked_into())
}

#[wasm_bindgen]
extern "C" {
    /// One `<pay-ready>` as the loader keeps it (`www/loader/seat.js`).
    #[derive(Debug)]
    pub type Seat;
    #[wasm_bindgen(method, structural, getter)]
    fn el(this: &Seat) -> HtmlElement;
    #[wasm_bindgen(method, structural, getter)]
    fn slab(this: &Seat) -> Element;

    /// What the loader does for all of them (`www/loader/load.js`).
    #[derive(Debug)]
    pub type Loader;
    #[wasm_bindgen(method, structural, getter)]
    fn base(this: &Loader) -> String;
    #[wasm_bindgen(method, structural)]
    fn fail(this: &Loader, code: &str);
    #[wasm_bindgen(method, structural)]
    fn button(this: &Loader, seat: &Seat) -> Option<Element>;
    #[wasm_bindgen(method, structural)]
    fn emit(this: &Loader, seat: &Seat, name: &str, detail: &JsValue);
}

#[wasm_bindgen(module = "/www/loader/place.js")]
extern "C" {
    #[wasm_bindgen(js_name = show)]
    fn place(seat: &Seat, visible: bool);
}

/// One element, and the loader that it came by.
#[derive(Debug)]
pub struct Host {
    /// The element's state in the loader.
    pub seat: Seat,
    /// The loader.
    pub loader: Loader,
}

impl Host {
    /// The element: a framework may make it anew.
    #[must_use]
    pub fn el(&self) -> HtmlElement {
        self.seat.el()
    }

    /// Where its panel is drawn.
    #[must_use]
    pub fn slab(&self) -> Element {
        self.seat.slab()
    }

    /// The folder of the release.
    #[must_use]
    pub fn base(&self) -> String {
        self.loader.base()
    }

    /// Goes on without the core, for the reason of that code.
    pub fn fail(&self, code: &str) {
        self.loader.fail(code);
    }

    /// The guarded button, where there is one at this moment.
    #[must_use]
    pub fn button(&self) -> Option<Element> {
        self.loader.button(&self.seat)
    }

    /// Dispatches an event of Payready's, on the element or on the guarded button.
    pub fn emit(&self, name: &str, detail: &JsValue) {
        self.loader.emit(&self.seat, name, detail);
    }

    /// Puts an element that nobody wrote into the page, or takes it out again.
    pub fn show(&self, visible: bool) {
        place(&self.seat, visible);
    }
}
