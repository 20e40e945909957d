//! Where a diagnosis was made: engine, browser, operating system, device, surface.

use super::{UserAgent, Value, named};

named! {
    /// What runs the page.
    pub enum Engine {
        /// Chromium and what is built on it.
        Blink = "blink",
        /// Firefox, except on iOS.
        Gecko = "gecko",
        /// Safari, WebKitGTK and every browser on iOS.
        WebKit = "webkit",
        /// Internet Explorer and IE mode.
        Trident = "trident",
        /// None of these.
        Unknown = "unknown",
    }
}

named! {
    /// The browser by the name that its maker gives it.
    pub enum BrowserName {
        /// Google Chrome and plain Chromium.
        Chrome = "chrome",
        /// Microsoft Edge.
        Edge = "edge",
        /// Naver Whale.
        Whale = "whale",
        /// Samsung Internet.
        SamsungInternet = "samsung-internet",
        /// Opera.
        Opera = "opera",
        /// Brave.
        Brave = "brave",
        /// Firefox.
        Firefox = "firefox",
        /// Safari.
        Safari = "safari",
        /// Internet Explorer.
        Ie = "ie",
        /// Any other.
        Other = "other",
    }
}

named! {
    /// The operating system.
    pub enum OsName {
        /// Windows.
        Windows = "windows",
        /// macOS.
        Macos = "macos",
        /// iOS and iPadOS.
        Ios = "ios",
        /// Android.
        Android = "android",
        /// ChromeOS.
        Chromeos = "chromeos",
        /// Linux.
        Linux = "linux",
        /// Any other.
        Other = "other",
    }
}

named! {
    /// What it is held in.
    pub enum Device {
        /// A computer.
        Desktop = "desktop",
        /// A phone.
        Phone = "phone",
        /// A tablet.
        Tablet = "tablet",
    }
}

named! {
    /// What shows the page.
    pub enum Surface {
        /// A tab of a browser.
        Tab = "tab",
        /// An app's own browser.
        InApp = "in-app",
        /// An installed web app.
        Installed = "installed",
    }
}

named! {
    /// The app of an in-app browser.
    pub enum App {
        /// KakaoTalk and KakaoStory.
        Kakaotalk = "kakaotalk",
        /// Naver.
        Naver = "naver",
        /// Daum.
        Daum = "daum",
        /// Line.
        Line = "line",
        /// Band.
        Band = "band",
        /// Instagram.
        Instagram = "instagram",
        /// Facebook and Messenger.
        Facebook = "facebook",
        /// TikTok.
        Tiktok = "tiktok",
        /// WeChat.
        Wechat = "wechat",
        /// X, once Twitter.
        Twitter = "twitter",
        /// The Google app.
        Google = "google",
        /// Threads.
        Threads = "threads",
        /// Snapchat.
        Snapchat = "snapchat",
        /// LinkedIn.
        Linkedin = "linkedin",
        /// Pinterest.
        Pinterest = "pinterest",
        /// Telegram; on iOS it does not say so.
        Telegram = "telegram",
        /// WhatsApp.
        Whatsapp = "whatsapp",
        /// Discord.
        Discord = "discord",
        /// Slack.
        Slack = "slack",
        /// Coupang.
        Coupang = "coupang",
        /// Danggeun.
        Danggeun = "danggeun",
        /// An app that does not say its name, as the shop's own mostly does not.
        Webview = "webview",
    }
}

named! {
    /// Where this page stands.
    pub enum Embedding {
        /// It is the page of the tab.
        Top = "top",
        /// In a frame of a page of the same origin.
        SameOrigin = "same-origin",
        /// In a frame of a page of the same site.
        SameSite = "same-site",
        /// In a frame of a page of another site.
        CrossSite = "cross-site",
    }
}

/// A browser's name and version (the major one; with its minor one in Safari, whose features come with those).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Browser {
    /// The name.
    pub name: BrowserName,
    /// The version; empty when it is not told.
    pub version: String,
}

/// An operating system's name and version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Os {
    /// The name.
    pub name: OsName,
    /// The version; empty when it is not told.
    pub version: String,
}

/// Where a diagnosis was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Environment {
    /// What runs the page.
    pub engine: Engine,
    /// The browser.
    pub browser: Browser,
    /// The operating system.
    pub os: Os,
    /// What it is held in.
    pub device: Device,
    /// What shows the page.
    pub surface: Surface,
    /// The app, when the surface is an in-app browser.
    pub in_app: Option<App>,
    /// Where the page stands.
    pub embedding: Embedding,
    /// `isSecureContext`.
    pub secure_context: bool,
    /// The language of the guide, as a BCP 47 tag.
    pub locale: String,
}

impl Default for Environment {
    fn default() -> Self {
        UserAgent::default().environment()
    }
}

impl From<&Environment> for Value {
    fn from(environment: &Environment) -> Self {
        let with_version = |name: &str, version: &str| Some(Self::object([("name", Some(Self::text(name))), ("version", Some(Self::text(version)))]));
        Self::object([
            ("engine", Some(Self::text(environment.engine.name()))),
            ("browser", with_version(environment.browser.name.name(), &environment.browser.version)),
            ("os", with_version(environment.os.name.name(), &environment.os.version)),
            ("device", Some(Self::text(environment.device.name()))),
            ("surface", Some(Self::text(environment.surface.name()))),
            ("inApp", Some(environment.in_app.map_or(Self::Null, |app| Self::text(app.name())))),
            ("embedding", Some(Self::text(environment.embedding.name()))),
            ("secureContext", Some(Self::Bool(environment.secure_context))),
            ("locale", Some(Self::text(&environment.locale))),
        ])
    }
}

impl Environment {
    /// Reads what `Value::from` made of an environment; `None` where it is none.
    #[must_use]
    pub fn read(value: &Value) -> Option<Self> {
        let text = |name| value.get(name).and_then(Value::as_text);
        let versioned = |name| {
            let pair = value.get(name)?;
            Some((pair.get("name")?.as_text()?, pair.get("version")?.as_text()?.to_owned()))
        };
        let ((browser, browser_version), (os, os_version)) = (versioned("browser")?, versioned("os")?);
        Some(Self {
            engine: Engine::from_name(text("engine")?)?,
            browser: Browser { name: BrowserName::from_name(browser)?, version: browser_version },
            os: Os { name: OsName::from_name(os)?, version: os_version },
            device: Device::from_name(text("device")?)?,
            surface: Surface::from_name(text("surface")?)?,
            in_app: text("inApp").and_then(App::from_name),
            embedding: Embedding::from_name(text("embedding")?)?,
            secure_context: value.get("secureContext") == Some(&Value::Bool(true)),
            locale: text("locale")?.to_owned(),
        })
    }
}
