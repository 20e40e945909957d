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
    chromium_commands: &[],
    firefox_script: "",
    trusts_demo: false,
    hasty: false,
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

/// No scripts at all, as some shoppers have it.
pub const NO_SCRIPTS: Setup = Setup {
    name: "no scripts",
    chromium_prefs: &[("profile.default_content_setting_values.javascript", 2)],
    firefox_prefs: &[("javascript.enabled", Pref::On(false))],
    webkit_args: &["--enable-javascript=false"],
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

/// Third-party cookies allowed. Debian's Chromium refuses them by default, unlike Chrome, and MiniBrowser too.
pub const THIRD_PARTY_ALLOWED: Setup = Setup {
    name: "third-party cookies allowed",
    chromium_prefs: &[("profile.cookie_controls_mode", 0)],
    firefox_prefs: &[("network.cookie.cookieBehavior", Pref::Number(0))],
    webkit_args: &["--cookies-policy=always"],
    // WebKit refuses Secure cookies over plain http, on loopback too: its cookie rows are over TLS.
    trusts_demo: true,
    ..USUAL
};

/// Third-party cookies refused by the shopper's setting.
pub const THIRD_PARTY_BLOCKED: Setup = Setup {
    name: "third-party cookies refused",
    chromium_prefs: &[("profile.cookie_controls_mode", 1)],
    firefox_prefs: &[("network.cookie.cookieBehavior", Pref::Number(1))],
    webkit_args: &["--cookies-policy=no-third-party"],
    trusts_demo: true,
    ..USUAL
};

/// The provider's frame has no access to its own jar, and nobody has been asked for it yet.
pub const ASKED: Setup = Setup {
    name: "asked for cookies",
    chromium_prefs: &[("profile.cookie_controls_mode", 1)],
    // Who answers Firefox's question: nobody sits before a browser without a head.
    firefox_prefs: &[
        ("network.cookie.cookieBehavior", Pref::Number(5)),
        ("dom.storage_access.prompt.testing", Pref::On(true)),
        ("dom.storage_access.prompt.testing.allow", Pref::On(true)),
    ],
    ..USUAL
};

/// Every site has a jar of its own on every other: Firefox's default.
pub const PARTITIONED: Setup = Setup { name: "cookies partitioned", firefox_prefs: &[("network.cookie.cookieBehavior", Pref::Number(5))], ..USUAL };

/// Firefox refuses the cookies of known trackers only.
pub const TRACKERS_BLOCKED: Setup = Setup { name: "trackers refused", firefox_prefs: &[("network.cookie.cookieBehavior", Pref::Number(4))], ..USUAL };

/// Chromium as it was to become without third-party cookies.
pub const PHASED_OUT: Setup = Setup { name: "third-party cookies phased out", chromium_args: &["--test-third-party-cookie-phaseout"], ..USUAL };

/// A private window.
pub const PRIVATE: Setup = Setup {
    name: "private",
    chromium_args: &["--incognito"],
    firefox_prefs: &[("browser.privatebrowsing.autostart", Pref::On(true))],
    webkit_args: &["--private"],
    trusts_demo: true,
    ..USUAL
};

/// WebKit's tracking prevention, as Safari has it.
pub const ITP: Setup = Setup { name: "tracking prevention", webkit_args: &["--enable-itp"], trusts_demo: true, ..USUAL };

/// No more than one pop-up at a time.
pub const ONE_POPUP: Setup = Setup { name: "one pop-up", firefox_prefs: &[("dom.popup_maximum", Pref::Number(1))], ..USUAL };

/// A browser that can be told that it is offline.
pub const CAN_GO_OFFLINE: Setup = Setup { name: "can go offline", firefox_script: "Services.io.offline = false", ..USUAL };

/// The same, and Firefox then reaches nothing, the machine that it is on included.
pub const CAN_BE_CUT_OFF: Setup =
    Setup { name: "can be cut off", firefox_prefs: &[("network.disable-localhost-when-offline", Pref::On(true))], ..CAN_GO_OFFLINE };

/// The names `*.test` are this machine's, and no secure context.
pub const FAR: Setup = Setup {
    name: "far",
    chromium_args: &["--host-resolver-rules=MAP *.test 127.0.0.1"],
    firefox_prefs: &[("network.dns.localDomains", Pref::Text("shop.test,pg.test,cdn.test"))],
    // MiniBrowser has no names of its own; but it asks a proxy for names, and the demo answers what it is asked.
    webkit_args: &["--proxy=http://127.0.0.1:{port}"],
    ..USUAL
};

/// For rows that fill the storage: what they leave there is nobody else's.
pub const FULL: Setup = Setup { name: "storage full", ..USUAL };

/// For pages that never finish loading: WebDriver would wait for them.
pub const HASTY: Setup = Setup { name: "hasty", hasty: true, ..USUAL };

/// For rows that change the window's size.
pub const RESIZED: Setup = Setup { name: "resized", ..USUAL };

/// What makes Chromium a phone of 360 px with a finger: its screen, and the name of its browser with the hints that belong to it. A macro, since
/// the commands are one literal.
macro_rules! phone {
    ($name:literal, $brand:literal, $agent:expr) => {
        Setup {
            name: $name,
            chromium_commands: &[
                (
                    "Emulation.setDeviceMetricsOverride",
                    r#"{"width": 360, "height": 740, "deviceScaleFactor": 3, "mobile": true, "screenWidth": 360, "screenHeight": 800}"#,
                ),
                ("Emulation.setTouchEmulationEnabled", r#"{"enabled": true, "maxTouchPoints": 5}"#),
                (
                    "Emulation.setUserAgentOverride",
                    concat!(
                        r#"{"platform": "Linux armv81", "userAgentMetadata": {"platform": "Android", "platformVersion": "15.0.0", "architecture": "", "#,
                        r#""model": "SM-S931N", "mobile": true, "brands": [{"brand": "Chromium", "version": "142"}, {"brand": ""#,
                        $brand,
                        r#"", "version": "142"}]}, "userAgent": ""#,
                        $agent,
                        "\"}"
                    ),
                ),
            ],
            proof: "return innerWidth === 360 && navigator.maxTouchPoints === 5 && navigator.userAgentData.mobile && /Android/.test(navigator.userAgent)",
            ..USUAL
        }
    };
}

/// Chrome on an Android phone.
pub const PHONE: Setup =
    phone!("phone", "Google Chrome", "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36");

/// The browser inside KakaoTalk on the same phone.
pub const PHONE_KAKAOTALK: Setup = phone!("phone, kakaotalk", "Android WebView", kakaotalk_agent!());

/// The browser inside the NAVER app on the same phone.
pub const PHONE_NAVER: Setup = phone!(
    "phone, naver",
    "Android WebView",
    "Mozilla/5.0 (Linux; Android 15; SM-S931N Build/AP3A.240905.015; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/142.0.7444.102 Mobile Safari/537.36 NAVER(inapp; search; 2000; 12.15.1)"
);

/// Every page is shown at twice its size.
pub const ZOOMED: Setup = Setup {
    name: "zoomed",
    // Without a head there is no mouse either: so that this is a desktop.
    chromium_args: &["--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4"],
    // Steps of a fifth: 1.2 to the power of 4.
    chromium_prefs: &[("partition.default_zoom_level.x", 4)],
    proof: "return outerWidth / innerWidth > 1.5",
    ..USUAL
};

/// A machine a quarter as fast.
pub const SLOW_CPU: Setup = Setup { name: "slow machine", chromium_commands: &[("Emulation.setCPUThrottlingRate", r#"{"rate": 4}"#)], ..USUAL };

/// A phone's network at its worst, on a machine a sixth as fast.
pub const SLOW_NETWORK: Setup = Setup {
    name: "slow network",
    chromium_commands: &[
        ("Emulation.setCPUThrottlingRate", r#"{"rate": 6}"#),
        ("Network.emulateNetworkConditions", r#"{"offline": false, "latency": 400, "downloadThroughput": 50000, "uploadThroughput": 50000}"#),
    ],
    ..USUAL
};

/// The switch by which the shop counts as a page from the internet, so that the browser guards this machine from it.
macro_rules! shop_is_public {
    () => {
        "--ip-address-space-overrides=127.0.0.1:{port}=public,[::1]:{port}=public"
    };
}

/// The shop is a page from the internet, and the shopper has not been asked yet whether it may talk to this machine.
pub const PUBLIC: Setup = Setup {
    name: "public shop",
    chromium_args: &[shop_is_public!()],
    firefox_prefs: &[
        ("network.lna.enabled", Pref::On(true)),
        ("network.lna.blocking", Pref::On(true)),
        ("network.lna.websocket.enabled", Pref::On(true)),
        ("network.lna.address_space.public.override", Pref::Text("127.0.0.1:{port},[::1]:{port}")),
    ],
    ..USUAL
};

/// The same, and the shopper has said no.
pub const PUBLIC_DENIED: Setup = Setup {
    name: "public shop, agent denied",
    chromium_args: &[shop_is_public!()],
    chromium_commands: &[("Browser.setPermission", r#"{"permission": {"name": "loopback-network"}, "setting": "denied"}"#)],
    ..USUAL
};

/// The same, and the shopper has said yes.
pub const PUBLIC_GRANTED: Setup = Setup {
    name: "public shop, agent granted",
    chromium_args: &[shop_is_public!()],
    chromium_commands: &[("Browser.setPermission", r#"{"permission": {"name": "loopback-network"}, "setting": "granted"}"#)],
    ..USUAL
};

/// A blocker that keeps everything of `auth.localhost` away, and closes windows that look like adverts.
pub const BLOCKER: Setup = Setup {
    name: "blocker",
    chromium_args: &["--load-extension={demo}/blocker", "--disable-features=DisableLoadExtensionCommandLineSwitch"],
    webkit_args: &["--content-filter={demo}/content-filter.json"],
    ..USUAL
};

/// Each once: a session per set-up and engine.
pub const ALL: &[&Setup] = &[
    &USUAL,
    &POPUPS_BLOCKED,
    &NO_COOKIES,
    &NO_WASM,
    &NO_SCRIPTS,
    &KAKAOTALK,
    &THIRD_PARTY_ALLOWED,
    &THIRD_PARTY_BLOCKED,
    &ASKED,
    &PARTITIONED,
    &TRACKERS_BLOCKED,
    &PHASED_OUT,
    &PRIVATE,
    &ITP,
    &ONE_POPUP,
    &CAN_GO_OFFLINE,
    &CAN_BE_CUT_OFF,
    &FAR,
    &FULL,
    &HASTY,
    &RESIZED,
    &PHONE,
    &PHONE_KAKAOTALK,
    &PHONE_NAVER,
    &ZOOMED,
    &SLOW_CPU,
    &SLOW_NETWORK,
    &PUBLIC,
    &PUBLIC_DENIED,
    &PUBLIC_GRANTED,
    &BLOCKER,
];
