//! What a user agent says. For wording and the profile's minimum versions only: what can be asked of the browser itself is
//! asked by a probe.

use super::{App, Browser, BrowserName, Device, Embedding, Engine, Environment, Os, OsName, Surface, around};

/// What the browser says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UserAgent {
    /// `navigator.userAgent`.
    pub text: String,
    /// `navigator.maxTouchPoints`: an iPad in desktop mode is a Mac with fingers.
    pub touch_points: i32,
    /// The page runs as an installed app (`display-mode: standalone`, or `navigator.standalone` on iOS).
    pub installed: bool,
    /// `navigator.brave` is there: Brave's user agent is Chrome's.
    pub brave: bool,
}

impl UserAgent {
    /// The environment that the user agent tells; what it does not tell has its plainest value.
    #[must_use]
    pub fn environment(&self) -> Environment {
        let os = self.os();
        let browser = self.browser(&os);
        let in_app = if self.installed { None } else { self.app(os.name, browser.name) };
        let surface = match (self.installed, in_app) {
            (true, _) => Surface::Installed,
            (false, Some(_)) => Surface::InApp,
            (false, None) => Surface::Tab,
        };
        Environment {
            engine: self.engine(os.name),
            browser,
            device: self.device(os.name),
            os,
            surface,
            in_app,
            embedding: Embedding::Top,
            secure_context: true,
            locale: String::from("en"),
        }
    }

    fn has(&self, token: &str) -> bool {
        self.after(token).is_some()
    }

    fn ipad_as_mac(&self) -> bool {
        self.has("Macintosh") && self.touch_points > 1
    }

    fn os(&self) -> Os {
        let (name, version) = if self.has("Windows Phone") {
            (OsName::Other, String::new())
        } else if self.has("X11") && self.has("SamsungBrowser/") {
            // A Galaxy tablet asks for pages as a computer does. Samsung's browser is on no other Linux.
            (OsName::Android, String::new())
        } else if let Some(version) = self.after("Android ") {
            (OsName::Android, major(version))
        } else if self.has("Android") {
            (OsName::Android, String::new())
        } else if ["iPhone", "iPad", "iPod"].iter().any(|token| self.has(token)) {
            let version = self.after(" OS ").map(|version| dotted(version, 2)).unwrap_or_default();
            let safari = self.version();
            // From iOS 26 on Safari's user agent stays at 18; its own version goes with that of iOS.
            let frozen = version.starts_with("18.") && safari.starts_with(['2', '3']);
            (OsName::Ios, if frozen { safari } else { version })
        } else if self.ipad_as_mac() {
            // Its user agent has a frozen Mac version, and in Chrome, Edge and Firefox a frozen Safari version.
            (OsName::Ios, if self.has("iOS/") { String::new() } else { self.version() })
        } else if let Some(version) = self.after("Windows NT ") {
            let name = match dotted(version, 2).as_str() {
                "10.0" => "10",
                "6.3" => "8.1",
                "6.2" => "8",
                "6.1" => "7",
                "6.0" => "Vista",
                "5.1" | "5.2" => "XP",
                _ => "",
            };
            (OsName::Windows, name.to_owned())
        } else if let Some(version) = self.after("Mac OS X ") {
            (OsName::Macos, dotted(version, 2))
        } else if self.has("Macintosh") {
            (OsName::Macos, String::new())
        } else if self.has("Windows") {
            (OsName::Windows, String::new())
        } else if self.has("CrOS ") {
            (OsName::Chromeos, String::new())
        } else if self.has("Linux") || self.has("X11") {
            (OsName::Linux, String::new())
        } else {
            (OsName::Other, String::new())
        };
        Os { name, version }
    }

    fn engine(&self, os: OsName) -> Engine {
        if self.internet_explorer().is_some() {
            Engine::Trident
        } else if os == OsName::Ios {
            Engine::WebKit
        } else if self.has("Gecko/") && self.has("Firefox/") {
            Engine::Gecko
        } else if self.has("Edge/") {
            Engine::Unknown
        } else if self.has("Chrome/") || self.has("Chromium/") {
            Engine::Blink
        } else if self.has("AppleWebKit/") {
            Engine::WebKit
        } else {
            Engine::Unknown
        }
    }

    /// Internet Explorer's version. In a compatibility view it calls itself older than it is; old Opera calls itself MSIE.
    fn internet_explorer(&self) -> Option<&str> {
        const TRIDENT: [(&str, &str); 4] = [("Trident/7", "11"), ("Trident/6", "10"), ("Trident/5", "9"), ("Trident/4", "8")];
        if self.has("Opera") {
            return None;
        }
        TRIDENT.iter().find(|(token, _)| self.has(token)).map(|(_, version)| *version).or_else(|| self.after("MSIE "))
    }

    fn browser(&self, os: &Os) -> Browser {
        // The maker's own token first: nearly every browser calls itself Chrome or Safari as well.
        const OWN: [(&str, BrowserName); 14] = [
            ("EdgA/", BrowserName::Edge),
            ("EdgiOS/", BrowserName::Edge),
            ("Edg/", BrowserName::Edge),
            ("Edge/", BrowserName::Edge),
            ("Whale/", BrowserName::Whale),
            ("SamsungBrowser/", BrowserName::SamsungInternet),
            ("OPR/", BrowserName::Opera),
            ("OPT/", BrowserName::Opera),
            ("OPX/", BrowserName::Opera),
            ("OPiOS/", BrowserName::Opera),
            ("FxiOS/", BrowserName::Firefox),
            ("CriOS/", BrowserName::Chrome),
            ("HeadlessChrome/", BrowserName::Chrome),
            ("Chromium/", BrowserName::Chrome),
        ];
        // Beside those whose name ends in "browser".
        const OTHERS: [&str; 22] = [
            "Vivaldi/",
            "UCMobile/",
            "DuckDuckGo/",
            "Ddg/",
            "Silk/",
            "Puffin/",
            "SeaMonkey/",
            "PaleMoon/",
            "Focus/",
            "Klar/",
            "Electron/",
            "LieBaoFast/",
            "Maxthon/",
            "MXiOS/",
            "Sleipnir/",
            "SznProhlizec/",
            "Quark/",
            "Avast/",
            "AVG/",
            "Epiphany/",
            "Falkon/",
            "YaApp_",
        ];
        let found = |name, version: &str| Browser { name, version: major(version) };
        if let Some(other) = OTHERS.iter().find_map(|token| self.after(token)).or_else(|| self.after_browser()) {
            return found(BrowserName::Other, other);
        }
        if let Some(version) = self.internet_explorer() {
            return found(BrowserName::Ie, version);
        }
        if let Some((version, name)) = OWN.iter().find_map(|(token, name)| Some((self.after(token)?, *name))) {
            return found(name, version);
        }
        if self.brave || self.has("Brave") {
            return found(BrowserName::Brave, self.after("Chrome/").unwrap_or_default());
        }
        if let Some(version) = self.after("Firefox/") {
            return found(BrowserName::Firefox, version);
        }
        if let Some(version) = self.after("Chrome/") {
            return found(BrowserName::Chrome, version);
        }
        if matches!(os.name, OsName::Ios | OsName::Macos) && self.has("AppleWebKit/") {
            // An app's browser on iOS has no version of its own: it is the system's.
            let version = if os.name == OsName::Ios && self.version().is_empty() { os.version.clone() } else { self.version() };
            return Browser { name: BrowserName::Safari, version };
        }
        let name = if self.has("Opera") { BrowserName::Opera } else { BrowserName::Other };
        found(name, self.after("Version/").or_else(|| self.after("Opera ")).unwrap_or_default())
    }

    fn device(&self, os: OsName) -> Device {
        match os {
            OsName::Ios if self.has("iPad") || self.ipad_as_mac() => Device::Tablet,
            OsName::Ios => Device::Phone,
            OsName::Android if self.has("Mobile") => Device::Phone,
            OsName::Android => Device::Tablet,
            OsName::Other if self.has("Mobile") || self.has("Windows Phone") => Device::Phone,
            OsName::Windows | OsName::Macos | OsName::Chromeos | OsName::Linux | OsName::Other => Device::Desktop,
        }
    }

    /// Custom Tabs and `SFSafariViewController` cannot be told from a browser's tab, and are as good as one.
    fn app(&self, os: OsName, browser: BrowserName) -> Option<App> {
        const TOKENS: [(&str, App); 41] = [
            ("KAKAOTALK", App::Kakaotalk),
            ("KAKAOSTORY", App::Kakaotalk),
            ("kakaostory", App::Kakaotalk),
            ("NAVER(", App::Naver),
            ("DaumApps/", App::Daum),
            ("DaumDevice/", App::Daum),
            // Threads says Instagram's name as well.
            ("Barcelona", App::Threads),
            ("Instagram", App::Instagram),
            ("FBAN/", App::Facebook),
            ("FBAV/", App::Facebook),
            ("FB_IAB/", App::Facebook),
            ("MetaIAB Facebook", App::Facebook),
            (" Line/", App::Line),
            ("BAND/", App::Band),
            ("BytedanceWebview", App::Tiktok),
            ("musical_ly", App::Tiktok),
            ("trill_", App::Tiktok),
            ("TikTok", App::Tiktok),
            ("MicroMessenger/", App::Wechat),
            ("Twitter for ", App::Twitter),
            ("TwitterAndroid", App::Twitter),
            ("GSA/", App::Google),
            ("GoogleApp/", App::Google),
            ("Snapchat", App::Snapchat),
            ("[LinkedInApp]", App::Linkedin),
            ("LinkedInApp/", App::Linkedin),
            ("[Pinterest/", App::Pinterest),
            ("Pinterest for ", App::Pinterest),
            ("Telegram-Android/", App::Telegram),
            ("[WAiOS/", App::Whatsapp),
            ("[WA4A/", App::Whatsapp),
            (" Discord/", App::Discord),
            (" Slack/", App::Slack),
            ("COUPANG", App::Coupang),
            ("coupang", App::Coupang),
            ("Coupang", App::Coupang),
            ("TowneersApp", App::Danggeun),
            ("DaangnMarket", App::Danggeun),
            ("Zalo ", App::Webview),
            ("V1_AND_SQ_", App::Webview),
            ("baiduboxapp/", App::Webview),
        ];
        // Whale for iOS names itself as Naver's apps do.
        let named = TOKENS.iter().find(|(token, _)| self.has(token) && !self.has("(inapp; whale")).map(|(_, app)| *app);
        // Safari says so on iOS; an app that shows a page inside itself does not.
        let silent = os == OsName::Ios && self.has("AppleWebKit/") && !self.has("Safari/");
        // Android's own WebView has had that version since Android 4.4, also where an app has taken "wv" away.
        // Some browsers are made with the system's WebView, and say their own name: only one without a name is an app's.
        let nameless = matches!(browser, BrowserName::Chrome | BrowserName::Safari);
        named.or_else(|| (nameless && (silent || self.has("; wv)") || self.has(";wv)") || self.has("Version/4.0 Chrome/"))).then_some(App::Webview))
    }

    /// What stands behind `Version/`: Safari's version, in Safari. Apps say their own there, or end another word in it.
    fn version(&self) -> String {
        self.after(" Version/").filter(|_| self.has("Safari/")).map(|version| dotted(version, 2)).unwrap_or_default()
    }

    /// What stands behind the name of a browser that ends in "browser", but for Samsung's.
    fn after_browser(&self) -> Option<&str> {
        let (name, version) = around(&self.text, "rowser/")?;
        (!name.ends_with("SamsungB") && !name.ends_with("AppB")).then_some(version)
    }

    /// The text behind a token.
    fn after(&self, token: &str) -> Option<&str> {
        around(&self.text, token).map(|(_, rest)| rest)
    }
}

/// The leading number.
fn major(version: &str) -> String {
    dotted(version, 1)
}

/// The leading numbers, `parts` of them at most, dots between.
fn dotted(version: &str, parts: usize) -> String {
    let end = version.find(|letter: char| !(letter.is_ascii_digit() || letter == '.' || letter == '_')).unwrap_or(version.len());
    let numbers: Vec<&str> = version.get(..end).unwrap_or_default().split(['.', '_']).take(parts).filter(|part| !part.is_empty()).collect();
    numbers.join(".")
}
