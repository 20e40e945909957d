//! From a finding to the step that is told, by browser and surface.

use crate::diagnosis::{Audience, BrowserName, Code, Device, Environment, Finding, OsName, StepId, Surface, named};

named! {
    /// What is told: the prefix of its text keys.
    pub enum Telling {
        /// Let this site open windows.
        AllowPopups = "allow-popups",
        /// The shop asked for the window too late; a new press opens it.
        OpenLate = "open-late",
        /// Something answers instead of the browser.
        StopInterception = "stop-interception",
        /// The window was closed by something right after it opened.
        WindowKilled = "window-killed",
        /// Let this site keep cookies.
        AllowCookies = "allow-cookies",
        /// Let this site keep data.
        AllowStorage = "allow-storage",
        /// Pay in a real browser instead.
        LeaveApp = "leave-app",
        /// Find the payment window behind the others.
        FindWindow = "find-window",
        /// Make room for data.
        FreeStorage = "free-storage",
        /// Let the provider keep cookies inside this shop's page.
        AllowThirdPartyCookies = "allow-third-party-cookies",
        /// Let the provider use its own cookies when the browser asks.
        GiveStorageAccess = "give-storage-access",
        /// Connect to the internet.
        GoOnline = "go-online",
        /// Let a firewall or a blocker pass the provider.
        UnblockHost = "unblock-host",
        /// Sign in to this network, or use another.
        LeaveNetwork = "leave-network",
        /// Load the page anew.
        ReloadPage = "reload-page",
        /// Pay in one tab only.
        CloseOtherTab = "close-other-tab",
        /// Pay in another browser.
        ChangeBrowser = "change-browser",
        /// Bring the browser up to date.
        UpdateBrowser = "update-browser",
        /// Set the clock right.
        SetClock = "set-clock",
        /// Make room for the payment window.
        EnlargeWindow = "enlarge-window",
        /// Set the zoom back.
        ResetZoom = "reset-zoom",
        /// Let this site talk to the security program on this computer.
        AllowAgent = "allow-agent",
        /// Install or start the security program.
        InstallAgent = "install-agent",
        /// Have the browser trust the security program.
        TrustAgent = "trust-agent",
        /// Mend what changes the keys.
        MendTyping = "mend-typing",
        /// Have a certificate at hand.
        BringCertificate = "bring-certificate",
        /// Authenticate the card its own way.
        AuthenticateCard = "authenticate-card",
        /// The provider has a problem.
        ProviderProblem = "provider-problem",
        /// The shop's page has a problem.
        ShopProblem = "shop-problem",
        /// The guide cannot run here; the whole guide is a plain page.
        PlainHelp = "plain-help",
    }
}

named! {
    /// What a button in a step does.
    pub enum Remedy {
        /// Presses pay again: a new click is a new permission to open a window.
        Retry = "retry",
        /// Opens the payment in this tab.
        Here = "here",
        /// Brings the payment window to the front.
        Front = "front",
        /// Asks the browser again.
        Recheck = "recheck",
        /// Asks the programs on the shopper's computer; the browser may ask the shopper first.
        Agents = "agents",
    }
}

/// The actions of a step as worded for one browser: the text key and how many actions it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variant {
    /// The prefix of the actions' text keys.
    pub key: &'static str,
    /// How many actions, `do-1` first.
    pub actions: u8,
}

impl Telling {
    /// What is told of a finding.
    #[must_use]
    pub const fn of(code: Code) -> Self {
        match code {
            Code::PopupTooLate => Self::OpenLate,
            Code::PopupKilled => Self::WindowKilled,
            Code::WasmMissing | Code::WasmRefused | Code::BrowserLegacy | Code::Fault => Self::PlainHelp,
            _ => match code.mended_by() {
                (_, Some(step)) => Self::of_step(step),
                (Audience::Provider, None) => Self::ProviderProblem,
                (Audience::Merchant | Audience::Shopper, None) => Self::ShopProblem,
            },
        }
    }

    /// What is told of a step.
    #[must_use]
    pub const fn of_step(step: StepId) -> Self {
        match step {
            StepId::AllowPopups => Self::AllowPopups,
            StepId::StopInterception => Self::StopInterception,
            StepId::AllowCookies => Self::AllowCookies,
            StepId::AllowStorage => Self::AllowStorage,
            StepId::LeaveApp => Self::LeaveApp,
            StepId::FindWindow => Self::FindWindow,
            StepId::FreeStorage => Self::FreeStorage,
            StepId::AllowThirdPartyCookies => Self::AllowThirdPartyCookies,
            StepId::GiveStorageAccess => Self::GiveStorageAccess,
            StepId::GoOnline => Self::GoOnline,
            StepId::UnblockHost => Self::UnblockHost,
            StepId::LeaveNetwork => Self::LeaveNetwork,
            StepId::ReloadPage => Self::ReloadPage,
            StepId::CloseOtherTab => Self::CloseOtherTab,
            StepId::ChangeBrowser => Self::ChangeBrowser,
            StepId::UpdateBrowser => Self::UpdateBrowser,
            StepId::SetClock => Self::SetClock,
            StepId::EnlargeWindow => Self::EnlargeWindow,
            StepId::ResetZoom => Self::ResetZoom,
            StepId::AllowAgent => Self::AllowAgent,
            StepId::InstallAgent => Self::InstallAgent,
            StepId::TrustAgent => Self::TrustAgent,
            StepId::MendTyping => Self::MendTyping,
            StepId::BringCertificate => Self::BringCertificate,
            StepId::AuthenticateCard => Self::AuthenticateCard,
        }
    }

    /// Every wording of the actions that there is.
    #[must_use]
    pub const fn variants(self) -> &'static [Variant] {
        match self {
            Self::AllowPopups => &[POPUPS_CHROME, POPUPS_SAMSUNG, POPUPS_PHONE, POPUPS_SAFARI, POPUPS_IOS, POPUPS_FIREFOX, POPUPS_APP, POPUPS_OTHER],
            Self::AllowCookies => &[COOKIES_CHROME, COOKIES_SAFARI, COOKIES_IOS, COOKIES_FIREFOX, COOKIES_OTHER],
            Self::AllowStorage => &[COOKIES_CHROME, COOKIES_SAFARI, COOKIES_IOS, COOKIES_FIREFOX, COOKIES_OTHER],
            Self::StopInterception | Self::WindowKilled => &[INTERCEPTION],
            Self::LeaveApp => &[LEAVE_KAKAOTALK, LEAVE_ANDROID, LEAVE_IOS],
            Self::OpenLate
            | Self::ShopProblem
            | Self::PlainHelp
            | Self::FindWindow
            | Self::FreeStorage
            | Self::AllowThirdPartyCookies
            | Self::GiveStorageAccess
            | Self::GoOnline
            | Self::UnblockHost
            | Self::LeaveNetwork
            | Self::ReloadPage
            | Self::CloseOtherTab
            | Self::ChangeBrowser
            | Self::UpdateBrowser
            | Self::SetClock
            | Self::EnlargeWindow
            | Self::ResetZoom
            | Self::AllowAgent
            | Self::InstallAgent
            | Self::TrustAgent
            | Self::MendTyping
            | Self::BringCertificate
            | Self::AuthenticateCard
            | Self::ProviderProblem => &[NONE],
        }
    }

    /// The wording for this browser.
    #[must_use]
    pub fn variant(self, environment: &Environment) -> Variant {
        match self {
            Self::AllowPopups => popups(environment),
            // One setting governs both in every engine.
            Self::AllowCookies | Self::AllowStorage => cookies(environment),
            Self::StopInterception | Self::WindowKilled => INTERCEPTION,
            Self::LeaveApp => leave_app(environment),
            Self::OpenLate
            | Self::ShopProblem
            | Self::PlainHelp
            | Self::FindWindow
            | Self::FreeStorage
            | Self::AllowThirdPartyCookies
            | Self::GiveStorageAccess
            | Self::GoOnline
            | Self::UnblockHost
            | Self::LeaveNetwork
            | Self::ReloadPage
            | Self::CloseOtherTab
            | Self::ChangeBrowser
            | Self::UpdateBrowser
            | Self::SetClock
            | Self::EnlargeWindow
            | Self::ResetZoom
            | Self::AllowAgent
            | Self::InstallAgent
            | Self::TrustAgent
            | Self::MendTyping
            | Self::BringCertificate
            | Self::AuthenticateCard
            | Self::ProviderProblem => NONE,
        }
    }

    /// The button most likely to end in a paid order now.
    #[must_use]
    pub const fn remedy(self) -> Remedy {
        match self {
            Self::AllowPopups | Self::OpenLate | Self::StopInterception | Self::WindowKilled | Self::ShopProblem | Self::PlainHelp => Remedy::Retry,
            Self::FindWindow => Remedy::Front,
            Self::AllowAgent | Self::InstallAgent | Self::TrustAgent => Remedy::Agents,
            Self::ProviderProblem | Self::ReloadPage | Self::CloseOtherTab | Self::BringCertificate | Self::AuthenticateCard => Remedy::Retry,
            Self::AllowCookies
            | Self::AllowStorage
            | Self::LeaveApp
            | Self::FreeStorage
            | Self::AllowThirdPartyCookies
            | Self::GiveStorageAccess
            | Self::GoOnline
            | Self::UnblockHost
            | Self::LeaveNetwork
            | Self::ChangeBrowser
            | Self::UpdateBrowser
            | Self::SetClock
            | Self::EnlargeWindow
            | Self::ResetZoom
            | Self::MendTyping => Remedy::Recheck,
        }
    }
}

/// What is told of a finding in this environment.
#[must_use]
pub fn telling(finding: &Finding, environment: &Environment) -> (Telling, Variant) {
    let telling = Telling::of(finding.code);
    (telling, telling.variant(environment))
}

const NONE: Variant = Variant { key: "", actions: 0 };
const POPUPS_CHROME: Variant = Variant { key: "allow-popups-chrome", actions: 3 };
const POPUPS_SAMSUNG: Variant = Variant { key: "allow-popups-samsung", actions: 3 };
const POPUPS_PHONE: Variant = Variant { key: "allow-popups-phone", actions: 2 };
const POPUPS_SAFARI: Variant = Variant { key: "allow-popups-safari", actions: 3 };
const POPUPS_IOS: Variant = Variant { key: "allow-popups-ios", actions: 3 };
const POPUPS_FIREFOX: Variant = Variant { key: "allow-popups-firefox", actions: 3 };
const POPUPS_APP: Variant = Variant { key: "allow-popups-app", actions: 2 };
const POPUPS_OTHER: Variant = Variant { key: "allow-popups-other", actions: 2 };
const COOKIES_CHROME: Variant = Variant { key: "allow-cookies-chrome", actions: 3 };
const COOKIES_SAFARI: Variant = Variant { key: "allow-cookies-safari", actions: 3 };
const COOKIES_IOS: Variant = Variant { key: "allow-cookies-ios", actions: 3 };
const COOKIES_FIREFOX: Variant = Variant { key: "allow-cookies-firefox", actions: 3 };
const COOKIES_OTHER: Variant = Variant { key: "allow-cookies-other", actions: 2 };
const INTERCEPTION: Variant = Variant { key: "stop-interception-any", actions: 2 };
const LEAVE_KAKAOTALK: Variant = Variant { key: "leave-app-kakaotalk", actions: 2 };
const LEAVE_ANDROID: Variant = Variant { key: "leave-app-android", actions: 2 };
const LEAVE_IOS: Variant = Variant { key: "leave-app-ios", actions: 2 };

fn popups(environment: &Environment) -> Variant {
    if environment.surface == Surface::InApp {
        return POPUPS_APP;
    }
    match (environment.browser.name, environment.os.name, environment.device) {
        (BrowserName::SamsungInternet, _, Device::Phone | Device::Tablet) => POPUPS_SAMSUNG,
        (BrowserName::Safari, OsName::Ios, _) => POPUPS_IOS,
        (_, OsName::Ios, _) | (BrowserName::Firefox, OsName::Android, _) => POPUPS_OTHER,
        (BrowserName::Safari, _, _) => POPUPS_SAFARI,
        (BrowserName::Firefox, _, _) => POPUPS_FIREFOX,
        (BrowserName::Chrome | BrowserName::Edge | BrowserName::Whale | BrowserName::Brave | BrowserName::Opera, OsName::Android, _) => POPUPS_PHONE,
        (BrowserName::Chrome | BrowserName::Edge | BrowserName::Whale | BrowserName::Brave | BrowserName::Opera, _, _) => POPUPS_CHROME,
        (BrowserName::SamsungInternet | BrowserName::Ie | BrowserName::Other, _, _) => POPUPS_OTHER,
    }
}

fn cookies(environment: &Environment) -> Variant {
    if environment.surface == Surface::InApp {
        return COOKIES_OTHER;
    }
    match (environment.browser.name, environment.os.name) {
        (BrowserName::Safari, OsName::Ios) => COOKIES_IOS,
        (_, OsName::Ios) | (_, OsName::Android) => COOKIES_OTHER,
        (BrowserName::Safari, _) => COOKIES_SAFARI,
        (BrowserName::Firefox, _) => COOKIES_FIREFOX,
        (BrowserName::Chrome | BrowserName::Edge | BrowserName::Whale | BrowserName::Brave | BrowserName::Opera, _) => COOKIES_CHROME,
        (BrowserName::SamsungInternet | BrowserName::Ie | BrowserName::Other, _) => COOKIES_OTHER,
    }
}

fn leave_app(environment: &Environment) -> Variant {
    match (environment.in_app, environment.os.name) {
        (Some(crate::diagnosis::App::Kakaotalk), _) => LEAVE_KAKAOTALK,
        (_, OsName::Ios) => LEAVE_IOS,
        _ => LEAVE_ANDROID,
    }
}
