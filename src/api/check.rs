//! All that the self-check page's first script can see of the check.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

use crate::check::{Check, Place};
use crate::ui::check::{Screen, ScreenProps, mount};
use yew::{AppHandle, Callback};

/// What draws, once it is there, and what it was given.
type Stage = (AppHandle<Screen>, ScreenProps);

/// Starts the self-check page in `place`. `base` is the release's folder, `build` the mark in the names of its files; `fetch_script` is the
/// first script's own.
#[wasm_bindgen]
pub fn begin(place: Element, base: String, build: String, fetch_script: Function) {
    let slab = place.clone();
    let stage: Rc<RefCell<Option<Stage>>> = Rc::default();
    let drawn = Rc::clone(&stage);
    let folder = base.clone();
    let figures = format!("{base}figures-{build}.json");
    let check = Check::begin(Place { slab: place, base, build, fetch_script }, move |view| {
        let mut drawn = drawn.borrow_mut();
        if let Some((app, props)) = drawn.as_mut() {
            app.update(ScreenProps { view: Some(Rc::new(view)), ..props.clone() });
        }
    });
    let typed = Rc::clone(&check);
    let fields = Callback::from(move |place: Element| typed.typing(&place));
    let props = ScreenProps { view: None, base: folder, figures, on: Callback::from(move |event| check.step(event)), fields };
    *stage.borrow_mut() = Some((mount(&slab, props.clone()), props));
}
