//! The payment window: what came back from opening it, and its life until it is gone.
//!
//! The window itself is opened by the loader, in one place, whether or not the core runs: a trap in the core can then
//! neither lose a press nor double it. The loader hands what came back to this module.

use std::cell::Cell;

use gloo::timers::callback::Interval;
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::Window;

use crate::attributes::{absolute, is_own_origin};
use crate::clock::now;
use crate::diagnosis::{Activation, Attempt, Handle, Outcome, Profile, Sandbox, Timing, Whose, WindowEnd, around, is_payable};
use crate::js::{is_native, member};

/// A window can be closed at any moment, and no event tells.
const POLL_MS: u32 = 250;

/// Nobody pays in a frame that is smaller.
const SEEN_PX: f64 = 50.0;

/// No browser forgets a press so soon.
const FRESH_MS: f64 = 900.0;

/// Reads what the loader noted of one `window.open`, and when pay was pressed on the page's clock; the second value is the handle itself.
#[must_use]
pub fn read_attempt(record: &JsValue, profile: &Profile, pressed: Option<f64>) -> (Attempt, JsValue) {
    let flag = |name| member(record, name).and_then(|value| value.as_bool());
    let number = |name| member(record, name).and_then(|value| value.as_f64()).map_or(0, |count| count as u32);
    let text = |name| member(record, name).and_then(|value| value.as_string()).unwrap_or_default();
    let handle = Reflect::get(record, &JsValue::from_str("handle"));
    let features = text("features").to_ascii_lowercase();
    let target = text("target");
    let timing = match (flag("inClick"), ever_active()) {
        (Some(true), _) => Timing::InClick,
        (_, Some(false)) => Timing::NoClick,
        (_, _) => Timing::AfterClick,
    };
    let url = address_of(record);
    let stand_in = member(record, "asked").is_some_and(|asked| !is_native(&asked, &["open"]));
    let ours = flag("ours") == Some(true);
    let attempt = Attempt {
        handle: match &handle {
            // An address that cannot be read is the page's own mistake, and no refusal. (In a frame without pop-ups, Firefox throws to refuse.)
            _ if flag("threw") == Some(true) && !ours && url.is_none() && !text("url").is_empty() => Handle::Unread,
            _ if flag("threw") == Some(true) => Handle::Threw,
            Ok(handle) if handle.is_undefined() && stand_in => Handle::Stub,
            Ok(handle) => match read_handle(handle, flag("live")) {
                // The browser itself gives only frames that were asked for by their name.
                Handle::Frame if stand_in && !is_seen(handle) => Handle::Decoy,
                handle => handle,
            },
            Err(_) => Handle::Unread,
        },
        activation: match flag("active") {
            Some(true) => Activation::Active,
            // What the page's own code presses is in no click of the shopper's.
            Some(false) if timing == Timing::InClick && pressed.is_some_and(|pressed| now() - pressed < FRESH_MS) => Activation::Spent,
            Some(false) => Activation::Inactive,
            None => Activation::Unknown,
        },
        timing,
        no_handle_asked: ["noopener", "noreferrer"].iter().any(|feature| around(&features, feature).is_some()),
        stand_in,
        same_asked: ["_self", "_top", "_parent"].iter().any(|name| target.eq_ignore_ascii_case(name)),
        sandbox: sandbox(),
        framed: false,
        windows_before: number("before"),
        windows_alive: number("beforeAlive"),
        whose: if ours { Whose::Payment } else { whose(url.as_deref(), profile) },
        reopenable: url.as_deref().is_some_and(is_payable),
    };
    (attempt, handle.unwrap_or(JsValue::NULL))
}

/// The address that was asked for, made absolute; `None` where there was none.
#[must_use]
pub fn address_of(record: &JsValue) -> Option<String> {
    let url = member(record, "url").and_then(|url| url.as_string()).filter(|url| !url.is_empty())?;
    absolute(&url)
}

/// Whether there ever was a click on this page. It never turns back, so it may be asked after the attempt.
fn ever_active() -> Option<bool> {
    let state = crate::host::window().and_then(|window| member(window.navigator().unchecked_ref(), "userActivation"))?;
    member(&state, "hasBeenActive")?.as_bool()
}

fn whose(url: Option<&str>, profile: &Profile) -> Whose {
    match url {
        Some(url) if profile.names_pay_host(url) => Whose::Payment,
        // Empty, or the shop's own: a merchant posts or redirects from there to the provider.
        Some(url) if is_own_origin(url) && (profile.hosts.is_empty() || !url.starts_with("http")) => Whose::Perhaps,
        Some(url) if is_own_origin(url) => Whose::Own,
        None => Whose::Perhaps,
        Some(_) if profile.hosts.is_empty() => Whose::Unlisted,
        // A host of the provider's that is no payment page's may still lead to one.
        Some(url) if profile.names_host(url) => Whose::Perhaps,
        Some(_) => Whose::Other,
    }
}

/// What the frame around this page lets it open; the frame element can only be read from a page of the same origin.
fn sandbox() -> Sandbox {
    let frame = crate::host::window().and_then(|window| window.frame_element().ok().flatten());
    let Some(flags) = frame.and_then(|frame| frame.get_attribute("sandbox")) else { return Sandbox::Untold };
    let has = |flag: &str| flags.split_ascii_whitespace().any(|one| one.eq_ignore_ascii_case(flag));
    match (has("allow-popups"), has("allow-popups-to-escape-sandbox")) {
        (false, _) => Sandbox::NoPopups,
        (true, false) => Sandbox::NoEscape,
        (true, true) => Sandbox::Free,
    }
}

/// In this tick even another site's window is still the empty first page, and may be looked at. `live` is what the
/// loader saw in that tick: by now the shopper may have closed the window.
/// <https://developer.mozilla.org/docs/Web/API/Window/open#return_value>
fn read_handle(handle: &JsValue, live: Option<bool>) -> Handle {
    if handle.is_null() || handle.is_undefined() {
        return Handle::Null;
    }
    let own = crate::host::window();
    if own.is_some_and(|window| Object::is(handle, &window) || window.top().ok().flatten().is_some_and(|top| Object::is(handle, &top))) {
        return Handle::SameWindow;
    }
    // A window of its own is its own parent; that may be read across sites.
    if member(handle, "parent").is_some_and(|parent| parent.is_object() && !Object::is(&parent, handle)) && live == Some(true) {
        return Handle::Frame;
    }
    let itself = member(handle, "window").is_some_and(|window| Object::is(&window, handle));
    match (member(handle, "closed").and_then(|closed| closed.as_bool()), live) {
        (None, _) => Handle::Stub,
        (Some(_), None) => Handle::Unread,
        (Some(_), Some(false)) => Handle::Closed,
        (Some(true), Some(true)) => Handle::Window,
        (Some(false), Some(true)) => {
            if itself {
                Handle::Window
            } else {
                Handle::Stub
            }
        }
    }
}

/// Whether a frame of this page, by its window, can be seen: it has a size, and nothing hides it. One that is not among this document's own
/// frames is taken for seen.
fn is_seen(handle: &JsValue) -> bool {
    let Some(document) = crate::host::window().and_then(|window| window.document()) else { return true };
    let frames = document.get_elements_by_tag_name("iframe");
    let mut all = (0..frames.length()).filter_map(|index| frames.item(index));
    let Some(frame) = all.find(|frame| member(frame, "contentWindow").is_some_and(|window| Object::is(&window, handle))) else { return true };
    // An app's bridge asks the app by the address of such a frame, and the app may well have opened the payment.
    if frame.get_attribute("src").is_some_and(|url| !(url.is_empty() || url.starts_with("http") || url.starts_with("about:") || url.starts_with('/'))) {
        return true;
    }
    let shown = crate::host::window().and_then(|window| window.get_computed_style(&frame).ok().flatten());
    let hidden = shown.and_then(|style| style.get_property_value("visibility").ok()).is_some_and(|value| value == "hidden");
    let place = frame.get_bounding_client_rect();
    !hidden && place.width() > SEEN_PX && place.height() > SEEN_PX
}

/// A payment window that lives. Dropping it stops the watch, not the window.
#[derive(Debug)]
#[must_use = "the watch over the window ends when this is dropped"]
pub struct Living {
    handle: JsValue,
    outcome: Outcome,
    /// When it opened, where that was seen.
    since: Option<f64>,
    /// When the handle said so first that it is gone.
    gone: Cell<Option<f64>>,
    _poll: Interval,
}

impl Living {
    /// Watches a window that opened at `since`, or at a time that nobody saw, and asks `look` to look whenever some time has passed.
    pub fn watch(handle: JsValue, outcome: Outcome, since: Option<f64>, look: impl Fn() + 'static) -> Self {
        Self { handle, outcome, since, gone: Cell::default(), _poll: Interval::new(POLL_MS, look) }
    }

    /// The window itself.
    #[must_use]
    pub const fn handle(&self) -> &JsValue {
        &self.handle
    }

    /// Where it is, as long as it is on one of this site's own pages: no other can be asked.
    #[must_use]
    pub fn address(&self) -> Option<String> {
        let url = member(&member(&self.handle, "location")?, "href")?.as_string()?;
        url.starts_with("http").then_some(url)
    }

    /// Its end, now that the handle says so. What only may have been the payment's window may as well close at once.
    /// `answered` is whether something on this page has just changed.
    #[must_use]
    pub fn end(&self, answered: bool) -> Option<WindowEnd> {
        let payment = matches!(self.outcome, Outcome::Known | Outcome::Opened);
        self.since.filter(|_| payment).map(|since| WindowEnd { after_ms: self.gone.get().unwrap_or_else(now) - since, answered })
    }

    /// Whether the handle says that the window is there. Across a Cross-Origin-Opener-Policy it may be wrong.
    #[must_use]
    pub fn is_there(&self) -> bool {
        let there = is_there(&self.handle);
        if !there && self.gone.get().is_none() {
            self.gone.set(Some(now()));
        }
        there
    }
}

/// Whether a handle says that its window is there.
#[must_use]
pub fn is_there(handle: &JsValue) -> bool {
    handle.dyn_ref::<Window>().map_or_else(
        // A window of another site passes no `instanceof`; `closed` may still be read.
        || member(handle, "closed").and_then(|closed| closed.as_bool()) == Some(false),
        |window| !window.closed().unwrap_or(true),
    )
}
