//! The payment window: what came back from opening it, and its life until it is gone.
//!
//! The window itself is opened by the loader, in one place, whether or not the core runs: a trap in the core can then
//! neither lose a press nor double it. The loader hands what came back to this module.

use gloo::timers::callback::Interval;
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::Window;

use crate::attributes::{absolute, is_own_origin};
use crate::diagnosis::{Activation, Attempt, Handle, Outcome, Profile, Sandbox, Timing, Whose, WindowEnd, is_payable};
use crate::probe::{is_native, member, now};

/// A window can be closed at any moment, and no event tells.
const POLL_MS: u32 = 250;

/// Reads what the loader noted of one `window.open`; the second value is the handle itself.
#[must_use]
pub fn read_attempt(record: &JsValue, profile: &Profile) -> (Attempt, JsValue) {
    let flag = |name| member(record, name).and_then(|value| value.as_bool());
    let handle = Reflect::get(record, &JsValue::from_str("handle"));
    let features = member(record, "features").and_then(|value| value.as_string()).unwrap_or_default().to_ascii_lowercase();
    let timing = match (flag("inClick"), ever_active()) {
        (Some(true), _) => Timing::InClick,
        (_, Some(false)) => Timing::NoClick,
        (_, _) => Timing::AfterClick,
    };
    let url = member(record, "url").and_then(|url| url.as_string()).unwrap_or_default();
    let url = if url.is_empty() { None } else { absolute(&url) };
    let attempt = Attempt {
        handle: match &handle {
            _ if flag("threw") == Some(true) => Handle::Threw,
            Ok(handle) => read_handle(handle, flag("live")),
            Err(_) => Handle::Unread,
        },
        activation: match flag("active") {
            Some(true) => Activation::Active,
            Some(false) => Activation::Inactive,
            None => Activation::Unknown,
        },
        timing,
        no_handle_asked: features.contains("noopener") || features.contains("noreferrer"),
        stand_in: member(record, "asked").is_some_and(|asked| !is_native(&asked)),
        sandbox: sandbox(),
        windows_before: member(record, "before").and_then(|value| value.as_f64()).map_or(0, |count| count as u32),
        whose: whose(url.as_deref(), profile),
        reopenable: url.as_deref().is_some_and(is_payable),
    };
    (attempt, handle.unwrap_or(JsValue::NULL))
}

/// Whether there ever was a click on this page. It never turns back, so it may be asked after the attempt.
fn ever_active() -> Option<bool> {
    let state = web_sys::window().and_then(|window| member(window.navigator().unchecked_ref(), "userActivation"))?;
    member(&state, "hasBeenActive")?.as_bool()
}

fn whose(url: Option<&str>, profile: &Profile) -> Whose {
    match url {
        _ if profile.hosts.is_empty() => Whose::Payment,
        Some(url) if profile.has_host(url) => Whose::Payment,
        Some(url) if !is_own_origin(url) => Whose::Other,
        Some(_) | None => Whose::Perhaps,
    }
}

/// What the frame around this page lets it open; the frame element can only be read from a page of the same origin.
fn sandbox() -> Sandbox {
    let frame = web_sys::window().and_then(|window| window.frame_element().ok().flatten());
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
    let own = web_sys::window();
    if own.is_some_and(|window| Object::is(handle, &window) || window.top().ok().flatten().is_some_and(|top| Object::is(handle, &top))) {
        return Handle::SameWindow;
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

/// A payment window that lives. Dropping it stops the watch, not the window.
#[derive(Debug)]
#[must_use = "the watch over the window ends when this is dropped"]
pub struct Living {
    handle: JsValue,
    outcome: Outcome,
    /// When it opened, where that was seen.
    since: Option<f64>,
    _poll: Interval,
}

impl Living {
    /// Watches a window that opened just now, or at a time that nobody saw, and asks `look` to look whenever some time has passed.
    pub fn watch(handle: JsValue, outcome: Outcome, just_now: bool, look: impl Fn() + 'static) -> Self {
        Self { handle, outcome, since: just_now.then(now), _poll: Interval::new(POLL_MS, look) }
    }

    /// The window itself.
    #[must_use]
    pub const fn handle(&self) -> &JsValue {
        &self.handle
    }

    /// Its end, now that the handle says so. What only may have been the payment's window may as well close at once.
    #[must_use]
    pub fn end(&self) -> Option<WindowEnd> {
        self.since.filter(|_| self.outcome == Outcome::Opened).map(|since| WindowEnd { after_ms: now() - since })
    }

    /// Whether the handle says that the window is there. Across a Cross-Origin-Opener-Policy it may be wrong.
    #[must_use]
    pub fn is_there(&self) -> bool {
        self.handle.dyn_ref::<Window>().map_or_else(
            // A window of another site passes no `instanceof`; `closed` may still be read.
            || member(&self.handle, "closed").and_then(|closed| closed.as_bool()) == Some(false),
            |window| !window.closed().unwrap_or(true),
        )
    }
}
