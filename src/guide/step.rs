//! From a finding to what is told of it.

use crate::diagnosis::{Audience, Code, StepId, named};

named! {
    /// What is told: the prefix of its text keys.
    pub enum Telling {
        /// Let this site open windows.
        AllowPopups = "allow-popups",
        /// The payment's page opens a second window, which is blocked.
        SecondWindow = "second-window",
        /// This app has no windows to give.
        AppWindows = "app-windows",
        /// The shop asked for the window too late; a new press opens it.
        OpenLate = "open-late",
        /// Something answers instead of the browser.
        StopInterception = "stop-interception",
        /// The window was closed by something right after it opened.
        WindowKilled = "window-killed",
        /// The payment on this page was removed or hidden by something.
        FrameHidden = "frame-hidden",
        /// Nobody knows whether the window is open.
        WindowUnknown = "window-unknown",
        /// Let this site keep cookies.
        AllowCookies = "allow-cookies",
        /// Let this site keep data.
        AllowStorage = "allow-storage",
        /// Pay in a real browser instead.
        LeaveApp = "leave-app",
        /// Have the phone open the app that authenticates the payment.
        OpenApp = "open-app",
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
        /// Look whether the order is paid: the shop forgot the shopper on the way.
        SessionLost = "session-lost",
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

impl Telling {
    /// What is told of a finding.
    #[must_use]
    pub const fn of(code: Code) -> Self {
        match code {
            Code::PopupTooLate => Self::OpenLate,
            Code::PopupUnsupported => Self::AppWindows,
            Code::SecondWindowBlocked => Self::SecondWindow,
            Code::PopupKilled => Self::WindowKilled,
            Code::PopupStateUnknown | Code::PopupUntracked => Self::WindowUnknown,
            Code::FrameHidden => Self::FrameHidden,
            Code::SessionLost => Self::SessionLost,
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
            StepId::OpenApp => Self::OpenApp,
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

    /// Whether paying in this tab instead gets around it: no window is needed there.
    #[must_use]
    pub const fn is_of_a_window(self) -> bool {
        matches!(self, Self::AllowPopups | Self::AppWindows | Self::OpenLate | Self::StopInterception | Self::WindowKilled)
    }
}
