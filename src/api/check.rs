//! All that the self-check page's first script can see of the check.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

use crate::check::{Check, Place};
use crate::guide::check::Event;
use crate::ui::check::{Screen, ScreenProps, mount};
use yew::{AppHandle, Callback};

/// What draws, once it is there, and where what the shopper did goes.
type Stage = (AppHandle<Screen>, Callback<Event>);

/// Starts the self-check page in `place`. `base` is the release's folder, `build` the mark in the names of its files; `fetch_script` is the
/// first script's own.
#[wasm_bindgen]
pub fn begin(place: Element, base: String, build: String, fetch_script: Function) {
    let slab = place.clone();
    let stage: Rc<RefCell<Option<Stage>>> = Rc::default();
    let drawn = Rc::clone(&stage);
    let folder = base.clone();
    let root = base.clone();
    let check = Check::begin(Place { slab: place, base, build, fetch_script }, move |view| {
        let mut drawn = drawn.borrow_mut();
        if let Some((app, on)) = drawn.as_mut() {
            app.update(ScreenProps { view: Some(Rc::new(view)), base: folder.clone(), on: on.clone() });
        }
    });
    let on = Callback::from(move |event| check.step(event));
    *stage.borrow_mut() = Some((mount(&slab, root, on.clone()), on));
}
