//! Which browser, on what, and where does this page stand?
//!
//! Reads: the user agent, on Windows `platformVersion` of its client hints, touch points, `navigator.platform`, `display-mode`,
//! `navigator.brave`, the frame tree's top, `isSecureContext`, languages.
//! Leaves: nothing.
//! Known lies: user agents; see `diagnosis::browser`. A same-site frame on another host cannot be told from a cross-site
//! one without a list of public suffixes: it is called cross-site, as the stricter of the two.
//! Source: <https://developer.mozilla.org/docs/Web/HTTP/Guides/Browser_detection_using_the_user_agent>

use js_sys::{Array, Function, Promise};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Window;

use crate::diagnosis::{Device, Embedding, Environment, Os, OsName, UserAgent, around};
use crate::js::{member, texts_of};

/// The environment, with `locale` as the language of the guide.
#[must_use]
pub fn environment(locale: &str) -> Environment {
    let Some(window) = crate::host::window() else { return Environment::default() };
    let navigator = window.navigator();
    let standalone = window.match_media("(display-mode: standalone)").ok().flatten().is_some_and(|query| query.matches());
    let ios_standalone = member(navigator.unchecked_ref(), "standalone").and_then(|flag| flag.as_bool()).unwrap_or(false);
    let agent = UserAgent {
        text: navigator.user_agent().unwrap_or_default(),
        touch_points: navigator.max_touch_points(),
        installed: standalone || ios_standalone,
        brave: member(navigator.unchecked_ref(), "brave").is_some(),
    };
    let mut told = agent.environment();
    // Chrome on a large tablet says what a computer would; its machine is one that hardly any computer with Linux is.
    let arm = || navigator.platform().is_ok_and(|platform| platform.starts_with("Linux a"));
    if told.os.name == OsName::Linux && agent.touch_points > 1 && arm() {
        (told.os.name, told.device) = (OsName::Android, Device::Tablet);
    }
    Environment { embedding: embedding(&window), secure_context: window.is_secure_context(), locale: locale.to_owned(), ..told }
}

/// The version of Windows where that is later than 10, which every user agent says; browsers other than Chromium's do not tell.
/// <https://learn.microsoft.com/microsoft-edge/web-platform/how-to-detect-win11>
pub async fn later_windows(os: Os) -> Option<String> {
    if os.name != OsName::Windows || os.version != "10" {
        return None;
    }
    let data = member(crate::host::window()?.navigator().unchecked_ref(), "userAgentData")?;
    let ask: Function = member(&data, "getHighEntropyValues")?.dyn_into().ok()?;
    let asked = ask.call1(&data, &Array::of1(&JsValue::from_str("platformVersion"))).ok()?;
    let told = JsFuture::from(Promise::resolve(&asked)).await.ok()?;
    let version = member(&told, "platformVersion")?.as_string()?;
    let major: u64 = version.split('.').next()?.parse().ok()?;
    (major >= 13).then(|| String::from("11"))
}

/// The browser's languages, the dearest first.
#[must_use]
pub fn languages() -> Vec<String> {
    let Some(window) = crate::host::window() else { return Vec::new() };
    texts_of(&window.navigator().languages())
}

pub(super) fn embedding(window: &Window) -> Embedding {
    let Ok(Some(top)) = window.top() else { return Embedding::CrossSite };
    if &top == window {
        return Embedding::Top;
    }
    // Only a same-origin top tells where it is.
    if top.location().href().is_ok() {
        return Embedding::SameOrigin;
    }
    let host = window.location().hostname().unwrap_or_default();
    let ancestors = member(window.location().unchecked_ref(), "ancestorOrigins");
    let top_origin = ancestors.and_then(|list| {
        let last = member(&list, "length")?.as_f64()? - 1.0;
        js_sys::Reflect::get(&list, &JsValue::from_f64(last)).ok()?.as_string()
    });
    let same_host = top_origin.and_then(|origin| around(&origin, "://").map(|(_, authority)| authority.split(':').next() == Some(host.as_str())));
    if same_host == Some(true) { Embedding::SameSite } else { Embedding::CrossSite }
}
