//! The guide's module at work: makes a view of what the core asks to show, has its words fetched, and does what needs no core.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use gloo::timers::callback::Timeout;
use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Element;
use yew::{AppHandle, Callback};

use crate::attributes::{encoded, own_address};
use crate::clock::today;
use crate::diagnosis::Value;
use crate::guide::{Texts, View, Ways, view};
use crate::js::from_js;
use crate::presentation::{Action, Presentation, Scene, Standing};
use crate::remedy;
use crate::report::{SupportCode, handover, plain_text};
use crate::ui::{Root, RootProps, mount};

/// A shopper who waits sees the words that the guide carries, until those of the pack are there.
const LATE_MS: u32 = 1_500;

/// One element's guide.
pub struct Panel {
    base: String,
    figures: String,
    words: Function,
    on: Function,
    act: Callback<Action>,
    inner: RefCell<Inner>,
    this: Weak<Self>,
}

struct Inner {
    app: Option<AppHandle<Root>>,
    shown: Option<Presentation>,
    view: View,
    texts: Option<Texts>,
    /// The locale whose words were asked for.
    asked: String,
    /// Until those are late.
    late: Option<Timeout>,
}

impl Panel {
    /// Draws into `slab`; see `api::guide`.
    #[must_use]
    pub fn new(slab: &Element, base: String, build: &str, words: Function, on: Function) -> Rc<Self> {
        let figures = format!("{base}figures-{build}.json");
        Rc::new_cyclic(|this: &Weak<Self>| {
            let acts = this.clone();
            let act = Callback::from(move |action| {
                if let Some(panel) = acts.upgrade() {
                    panel.act(action);
                }
            });
            let app = mount(slab, RootProps { view: View::Nothing, figures: figures.clone(), on: act.clone() });
            let inner = Inner { app: Some(app), shown: None, view: View::Nothing, texts: None, asked: String::new(), late: None };
            Self { base, figures, words, on, act, inner: RefCell::new(inner), this: this.clone() }
        })
    }

    /// Shows what the core asks for, as soon as its words are there: they are on their way since the guide was fetched.
    pub fn show(&self, presentation: Presentation) {
        let locale = presentation.locale.clone();
        let known = {
            let mut inner = self.inner.borrow_mut();
            inner.shown = Some(presentation);
            std::mem::replace(&mut inner.asked, locale.clone()) == locale
        };
        if known {
            return self.draw();
        }
        let pack = self.words.call1(&JsValue::NULL, &JsValue::from_str(&locale));
        let (this, waiting, spoken) = (self.this.clone(), self.this.clone(), locale.clone());
        self.inner.borrow_mut().late = Some(Timeout::new(LATE_MS, move || {
            if let Some(panel) = waiting.upgrade() {
                panel.speak(Texts::fallback(&spoken));
            }
        }));
        spawn_local(async move {
            let pack = match pack {
                Ok(promise) => JsFuture::from(promise.unchecked_into::<Promise>()).await,
                Err(error) => Err(error),
            };
            let pack = pack.map_or(Value::Null, |pack| from_js(&pack));
            let (own, from) = (pack.get("own").cloned(), pack.get("from").and_then(Value::as_text).map(str::to_owned));
            let mut texts = Texts::read(pack).unwrap_or_else(|_| Texts::fallback(&locale));
            let refused = own.map(|own| texts.replace(&own)).unwrap_or_default();
            if !refused.is_empty() {
                let text = format!("payready: of the texts at {} these are not used: {}.", from.unwrap_or_default(), refused.join("; "));
                web_sys::console::warn_1(&JsValue::from_str(&text));
            }
            let Some(panel) = this.upgrade().filter(|panel| panel.inner.borrow().asked == locale) else { return };
            panel.speak(texts);
        });
    }

    fn speak(&self, texts: Texts) {
        {
            let mut inner = self.inner.borrow_mut();
            inner.late = None;
            inner.texts = Some(texts);
        }
        self.draw();
    }

    /// Takes everything away.
    pub fn leave(&self) {
        let app = self.inner.borrow_mut().app.take();
        if let Some(app) = app {
            app.destroy();
        }
    }

    fn draw(&self) {
        let (view, app) = {
            let mut inner = self.inner.borrow_mut();
            let (Some(shown), Some(texts)) = (&inner.shown, &inner.texts) else { return };
            let drawn = view(shown.scene, shown.standing, &shown.diagnosis, texts, &shown.contacts, &self.ways(shown));
            if drawn == inner.view {
                return;
            }
            inner.view = drawn.clone();
            (drawn, inner.app.take())
        };
        // The page's own code may run when the panel takes the focus, and may come right back: nothing is borrowed meanwhile.
        let Some(mut app) = app else { return };
        app.update(RootProps { view, figures: self.figures.clone(), on: self.act.clone() });
        self.inner.borrow_mut().app = Some(app);
    }

    fn ways(&self, shown: &Presentation) -> Ways {
        let page = own_address();
        let query = format!("index.html?provider={}&lang={}", encoded(&shown.provider), shown.locale);
        Ways {
            base: self.base.clone(),
            host: shown.host.clone(),
            here: shown.here,
            framed: shown.framed,
            window: shown.window,
            about: shown.about,
            refused_before: shown.refused_before,
            own_page: false,
            frame: shown.frame,
            code: SupportCode::of(&shown.diagnosis).to_string(),
            check: format!("{query}#{}", handover::write(&shown.diagnosis, Some(&page))),
            page,
        }
    }

    /// Inside the shopper's click: what a browser allows only there begins at once.
    fn act(&self, action: Action) {
        match action {
            Action::CopyLink => self.copy(&own_address()),
            Action::CopyReport => {
                let report = {
                    let inner = self.inner.borrow();
                    let (Some(shown), Some(texts)) = (&inner.shown, &inner.texts) else { return };
                    plain_text(&shown.diagnosis, &today(), |key| texts.get(key))
                };
                self.copy(&report);
            }
            Action::Reload => remedy::reload(),
            Action::StorageAccess => {
                let label = self.inner.borrow().texts.as_ref().map(Texts::storage_access).unwrap_or_default();
                self.tell(action, &label);
            }
            Action::Next => {
                let next = match &self.inner.borrow().view {
                    View::Panel(panel) => panel.next.as_ref().map(|(_, code)| *code),
                    View::Nothing | View::Note(_) | View::Solved(_) => None,
                };
                if let Some(code) = next {
                    self.tell(action, code.name());
                }
            }
            Action::Recheck | Action::Agents | Action::Dismiss | Action::Unfold => self.tell(action, ""),
            // Of our own page alone: the shop's caches and service workers are the shop's, and what it has queued there may be an order.
            Action::Clean => {}
        }
    }

    fn tell(&self, action: Action, text: &str) {
        // The core's own function: it does not throw.
        let _heard = self.on.call2(&JsValue::NULL, &JsValue::from_str(action.name()), &JsValue::from_str(text));
    }

    fn copy(&self, text: &str) {
        let copied = remedy::copy(text);
        let this = self.this.clone();
        spawn_local(async move {
            let done = copied.await;
            let Some(panel) = this.upgrade().filter(|_| done) else { return };
            if let Some(shown) = &mut panel.inner.borrow_mut().shown
                && shown.scene == Scene::Step
            {
                shown.standing = Standing::Copied;
            }
            panel.draw();
        });
    }
}
