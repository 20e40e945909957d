//! The browsers' set-ups that rows ask for, in the words of each engine.

use crate::scenario::{Pref, Setup};

/// A browser as a shopper has it.
pub const USUAL: Setup = Setup {
    name: "usual",
    chromium_args: &[],
    chromium_prefs: &[],
    firefox_prefs: &[],
    webkit_args: &[],
    webkit_env: &[],
    proof: "return navigator.cookieEnabled && typeof WebAssembly === 'object'",
};

/// Chrome's "don't allow sites to send pop-ups", which is also its default.
pub const POPUPS_BLOCKED: Setup = Setup { name: "pop-ups blocked", chromium_prefs: &[("profile.default_content_setting_values.popups", 2)], ..USUAL };

/// All cookies refused, first-party ones too.
pub const NO_COOKIES: Setup = Setup {
    name: "no cookies",
    chromium_prefs: &[("profile.default_content_setting_values.cookies", 2)],
    firefox_prefs: &[("network.cookie.cookieBehavior", Pref::Number(2))],
    webkit_args: &["--cookies-policy=never"],
    proof: "document.cookie = 'proof=1'; return document.cookie === ''",
    ..USUAL
};

/// No WebAssembly, as in Lockdown Mode.
pub const NO_WASM: Setup = Setup {
    name: "no wasm",
    // A person's switch for this: "don't allow sites to use the V8 optimizer". The flag `--noexpose-wasm` has lost its effect.
    chromium_prefs: &[("profile.default_content_setting_values.javascript_jit", 2)],
    firefox_prefs: &[("javascript.options.wasm", Pref::On(false))],
    webkit_env: &[("JSC_useWasm", "0")],
    proof: "return typeof WebAssembly === 'undefined'",
    ..USUAL
};

/// The name of the browser inside KakaoTalk for Android. A macro, since Chromium wants it within a larger literal.
macro_rules! kakaotalk_agent {
    () => {
        "Mozilla/5.0 (Linux; Android 15; SM-S931N Build/AP3A.240905.015; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/142.0.7444.102 Mobile Safari/537.36;KAKAOTALK 2511200"
    };
}

/// The browser inside KakaoTalk. WebKitGTK's keeps its own name under automation: there the page's script `kakaotalk` gives it another.
pub const KAKAOTALK: Setup = Setup {
    name: "kakaotalk",
    chromium_args: &[concat!("--user-agent=", kakaotalk_agent!())],
    firefox_prefs: &[("general.useragent.override", Pref::Text(kakaotalk_agent!()))],
    proof: "return navigator.userAgent.includes('KAKAOTALK')",
    ..USUAL
};

/// Each once: a session per set-up and engine.
pub const ALL: &[&Setup] = &[&USUAL, &POPUPS_BLOCKED, &NO_COOKIES, &NO_WASM, &KAKAOTALK];
