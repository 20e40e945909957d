//! The actions of a step, worded for one browser, operating system, surface and payment.

use super::Telling;
use crate::diagnosis::{App, BrowserName, Code, Device, Engine, Environment, Finding, OsName, Purpose, Surface, named};

named! {
    /// For whom actions are worded: what follows the telling's name in their text keys.
    pub enum Variant {
        /// Everybody.
        Any = "any",
        /// None of the others.
        Other = "other",
        /// A computer.
        Desktop = "desktop",
        /// A phone or a tablet; of a browser's own settings: Chrome for Android.
        Phone = "phone",
        /// Windows.
        Windows = "windows",
        /// macOS.
        Mac = "mac",
        /// iPhone and iPad; of a browser's own settings: Safari there.
        Ios = "ios",
        /// Any other browser on iPhone and iPad.
        AppStore = "app-store",
        /// Android.
        Android = "android",
        /// Chrome on a computer, and what is built like it.
        Chrome = "chrome",
        /// Chrome on iPhone and iPad.
        ChromeIos = "chrome-ios",
        /// Edge on a computer.
        Edge = "edge",
        /// Whale on a computer.
        Whale = "whale",
        /// Samsung Internet on a phone.
        Samsung = "samsung",
        /// Safari on a Mac.
        Safari = "safari",
        /// Firefox; where its words differ by system: on Windows.
        Firefox = "firefox",
        /// Firefox on macOS and Linux.
        FirefoxMac = "firefox-mac",
        /// Firefox on Android, which asks.
        FirefoxAndroid = "firefox-android",
        /// Brave, with its Shields.
        Brave = "brave",
        /// An iPhone, iPad or Mac in Lockdown Mode, which has no WebAssembly.
        Lockdown = "lockdown",
        /// Opera on a computer.
        Opera = "opera",
        /// Internet Explorer and IE mode.
        Ie = "ie",
        /// Inside KakaoTalk.
        Kakaotalk = "kakaotalk",
        /// Inside the Naver app.
        Naver = "naver",
        /// Inside Line.
        Line = "line",
        /// Inside WeChat.
        Wechat = "wechat",
        /// Inside Instagram, Threads or Facebook.
        Instagram = "instagram",
        /// Inside the Naver app on iPhone and iPad.
        NaverIos = "naver-ios",
        /// Inside an app that says no name, such as the shop's own.
        Own = "own",
        /// A program that guards the keyboard.
        Keyboard = "keyboard",
        /// A program that holds certificates.
        Certificate = "certificate",
        /// A program that looks for malware.
        Antivirus = "antivirus",
        /// A program that filters the network.
        Firewall = "firewall",
        /// A card with an ISP password.
        Isp = "isp",
        /// The same on a phone.
        IspPhone = "isp-phone",
        /// A card with an Ansim Click password.
        AnsimClick = "ansim-click",
        /// A card company's app.
        AppCard = "app-card",
    }
}

/// The actions that are told, `do-1` first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wording {
    /// Whose actions: where the way is the same, it is told in the same words.
    pub telling: Telling,
    /// For whom.
    pub variant: Variant,
}

impl Wording {
    /// The text keys' common part, before `.do-1`.
    #[must_use]
    pub fn key(self) -> String {
        [self.telling.name(), self.variant.name()].join("-")
    }
}

/// The most actions that anybody follows.
pub const MOST_ACTIONS: u8 = 5;

/// The actions for this finding in this environment.
#[must_use]
pub fn wording(finding: &Finding, environment: &Environment) -> Wording {
    let telling = Telling::of(finding.code);
    // Whatever the browser inside an app lacks, a real browser has.
    let leaves = environment.surface == Surface::InApp
        && matches!(
            telling,
            Telling::AllowPopups
                | Telling::SecondWindow
                | Telling::AllowCookies
                | Telling::AllowStorage
                | Telling::AllowThirdPartyCookies
                | Telling::ChangeBrowser
                | Telling::UpdateBrowser
                | Telling::OpenApp
        );
    let telling = if leaves { Telling::LeaveApp } else { telling.worded_by() };
    let phone = environment.device != Device::Desktop;
    let os = environment.os.name;
    let variant = match telling {
        Telling::AllowPopups => popups(environment),
        Telling::AllowCookies => cookies(environment),
        Telling::AllowThirdPartyCookies => third_party_cookies(environment),
        Telling::LeaveApp => app(environment),
        Telling::UpdateBrowser => update(environment),
        Telling::ChangeBrowser | Telling::SetClock => match os {
            OsName::Windows => Variant::Windows,
            OsName::Macos => Variant::Mac,
            OsName::Ios => Variant::Ios,
            OsName::Android => Variant::Android,
            OsName::Chromeos | OsName::Linux | OsName::Other => Variant::Other,
        },
        Telling::OpenApp => match os {
            OsName::Ios => Variant::Ios,
            OsName::Android => Variant::Android,
            OsName::Windows | OsName::Macos | OsName::Chromeos | OsName::Linux | OsName::Other => Variant::Other,
        },
        Telling::UnblockHost | Telling::StopInterception if environment.browser.name == BrowserName::Brave => Variant::Brave,
        // What keeps one script away is the browser's own list more often than the network.
        Telling::UnblockHost if finding.code == Code::ScriptBlocked && !phone && environment.browser.name == BrowserName::Edge => Variant::Edge,
        Telling::UnblockHost if finding.code == Code::ScriptBlocked && environment.browser.name == BrowserName::SamsungInternet => Variant::Samsung,
        Telling::StopInterception if environment.browser.name == BrowserName::SamsungInternet => Variant::Samsung,
        Telling::FindWindow | Telling::ResetZoom | Telling::UnblockHost | Telling::MendTyping => match os {
            _ if phone => Variant::Phone,
            OsName::Windows if telling != Telling::ResetZoom => Variant::Windows,
            OsName::Macos if matches!(telling, Telling::FindWindow | Telling::ResetZoom) => Variant::Mac,
            _ => Variant::Desktop,
        },
        Telling::StopInterception | Telling::FreeStorage | Telling::GoOnline | Telling::EnlargeWindow | Telling::BringCertificate => {
            if phone {
                Variant::Phone
            } else {
                Variant::Desktop
            }
        }
        Telling::AllowAgent => match environment.browser.name {
            // Not asked yet: every browser's question has the same answer.
            _ if finding.code != Code::AgentPermissionDenied => Variant::Any,
            BrowserName::Firefox => Variant::Firefox,
            BrowserName::Chrome | BrowserName::Edge | BrowserName::Whale | BrowserName::Brave | BrowserName::Opera => Variant::Chrome,
            BrowserName::SamsungInternet | BrowserName::Safari | BrowserName::Ie | BrowserName::Other => Variant::Other,
        },
        Telling::InstallAgent => match finding.evidence.get("purpose").and_then(Purpose::from_name) {
            _ if os != OsName::Windows => Variant::Other,
            Some(Purpose::Keyboard) => Variant::Keyboard,
            Some(Purpose::Certificate) => Variant::Certificate,
            Some(Purpose::Antivirus) => Variant::Antivirus,
            Some(Purpose::Firewall) => Variant::Firewall,
            None => Variant::Windows,
        },
        // It keeps its own list of what it trusts.
        Telling::TrustAgent if environment.browser.name == BrowserName::Firefox => Variant::Firefox,
        Telling::AuthenticateCard => match finding.evidence.get("authentication") {
            Some("isp") if phone => Variant::IspPhone,
            Some("isp") => Variant::Isp,
            Some("ansim-click") => Variant::AnsimClick,
            Some("app-card") => Variant::AppCard,
            _ => Variant::Any,
        },
        Telling::PlainHelp if environment.browser.name == BrowserName::Ie => Variant::Ie,
        // Every WebKit has had WebAssembly for years. <https://support.apple.com/en-us/105120>
        Telling::PlainHelp if finding.code == Code::WasmMissing && environment.engine == Engine::WebKit => Variant::Lockdown,
        Telling::AppWindows
        | Telling::SecondWindow
        | Telling::OpenLate
        | Telling::WindowKilled
        | Telling::FrameHidden
        | Telling::WindowUnknown
        | Telling::AllowStorage
        | Telling::GiveStorageAccess
        | Telling::LeaveNetwork
        | Telling::ReloadPage
        | Telling::CloseOtherTab
        | Telling::SessionLost
        | Telling::TrustAgent
        | Telling::ProviderProblem
        | Telling::ShopProblem
        | Telling::PlainHelp => Variant::Any,
    };
    Wording { telling, variant }
}

fn popups(environment: &Environment) -> Variant {
    match (environment.browser.name, environment.os.name) {
        (BrowserName::Ie, _) => Variant::Ie,
        (BrowserName::Safari, OsName::Ios) => Variant::Ios,
        (BrowserName::Chrome, OsName::Ios) => Variant::ChromeIos,
        (BrowserName::Firefox, OsName::Android) => Variant::FirefoxAndroid,
        (_, OsName::Ios) | (BrowserName::Other, _) => Variant::Other,
        (BrowserName::Safari, _) => Variant::Safari,
        (BrowserName::Firefox, OsName::Windows) => Variant::Firefox,
        (BrowserName::Firefox, _) => Variant::FirefoxMac,
        (BrowserName::SamsungInternet, OsName::Android) => Variant::Samsung,
        (_, OsName::Android) => Variant::Phone,
        (_, _) => Variant::Chrome,
    }
}

fn cookies(environment: &Environment) -> Variant {
    match (environment.browser.name, environment.os.name) {
        (BrowserName::Ie, _) => Variant::Ie,
        (BrowserName::Safari, OsName::Ios) => Variant::Ios,
        (BrowserName::Chrome, OsName::Android) => Variant::Phone,
        (BrowserName::Brave, _) => Variant::Brave,
        (_, OsName::Ios | OsName::Android) | (BrowserName::SamsungInternet | BrowserName::Other, _) => Variant::Other,
        (BrowserName::Safari, _) => Variant::Safari,
        (BrowserName::Firefox, _) => Variant::Firefox,
        (BrowserName::Edge, _) => Variant::Edge,
        (BrowserName::Opera, _) => Variant::Opera,
        (BrowserName::Chrome | BrowserName::Whale, _) => Variant::Chrome,
    }
}

fn third_party_cookies(environment: &Environment) -> Variant {
    match (environment.browser.name, environment.os.name) {
        (BrowserName::SamsungInternet, OsName::Android) => Variant::Samsung,
        (BrowserName::Firefox, OsName::Android) => Variant::Firefox,
        _ => match cookies(environment) {
            Variant::Ie => Variant::Other,
            variant => variant,
        },
    }
}

fn update(environment: &Environment) -> Variant {
    match (environment.browser.name, environment.os.name) {
        (BrowserName::Ie, _) => Variant::Ie,
        (BrowserName::Safari, OsName::Ios) => Variant::Ios,
        (_, OsName::Ios) => Variant::AppStore,
        (_, OsName::Android) => Variant::Android,
        (BrowserName::Safari, _) => Variant::Safari,
        (BrowserName::Chrome, _) => Variant::Chrome,
        (BrowserName::Edge, _) => Variant::Edge,
        (BrowserName::Whale, _) => Variant::Whale,
        (BrowserName::Firefox, _) => Variant::Firefox,
        (BrowserName::SamsungInternet | BrowserName::Brave | BrowserName::Opera | BrowserName::Other, _) => Variant::Other,
    }
}

fn app(environment: &Environment) -> Variant {
    match (environment.in_app, environment.os.name) {
        (Some(App::Kakaotalk), _) => Variant::Kakaotalk,
        (Some(App::Naver), OsName::Ios) => Variant::NaverIos,
        (Some(App::Naver), _) => Variant::Naver,
        (Some(App::Line), _) => Variant::Line,
        (Some(App::Wechat), _) => Variant::Wechat,
        (Some(App::Instagram | App::Threads | App::Facebook), _) => Variant::Instagram,
        (Some(App::Webview), OsName::Ios | OsName::Android) => Variant::Own,
        (_, OsName::Ios) => Variant::Ios,
        (_, OsName::Android) => Variant::Android,
        (_, _) => Variant::Other,
    }
}
