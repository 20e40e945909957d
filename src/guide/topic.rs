//! The topics of the whole guide: what can go wrong before and while a payment is made, whether a page can see it or not.

use super::Telling;
use crate::diagnosis::named;

named! {
    /// A topic of the guide: its text keys begin with `topic-` and its name.
    pub enum Topic {
        /// A program that the payment needs.
        Component = "a1",
        /// Installing it by hand, and the self-check.
        Repair = "a2",
        /// Pop-up blocking.
        Popups = "a3",
        /// Firewalls.
        Firewall = "a4",
        /// Toolbars and extensions.
        Toolbars = "a5",
        /// Antivirus programs.
        Antivirus = "a6",
        /// The browser's version.
        Version = "a7",
        /// Caches and changed settings.
        Cache = "a8",
        /// Security zones and what may be framed.
        Zones = "a9",
        /// Cookies.
        Cookies = "a10",
        /// Trouble of the shop's page.
        ShopPage = "a11",
        /// A computer or a system that the provider does not support.
        Computer = "b1",
        /// Installing without an administrator's rights.
        Administrator = "b2",
        /// The 64-bit Internet Explorer.
        SixtyFourBit = "b3",
        /// The card's own window does not come.
        CardWindow = "b4",
        /// Typing does not work.
        Typing = "b5",
        /// Antivirus programs during the payment.
        AntivirusMeanwhile = "b6",
        /// The certificate is not listed.
        CertificateMissing = "b7",
        /// Getting a certificate.
        CertificateIssue = "b8",
        /// The kinds of certificates.
        CertificateKinds = "b9",
        /// Paying with an ISP password.
        Isp = "b10",
        /// Paying with an Ansim Click password.
        AnsimClick = "b11",
        /// Where to get help.
        Help = "b12",
        /// How each card company's cards are authenticated.
        Cards = "c",
    }
}

impl Topic {
    /// The steps that belong to it.
    #[must_use]
    pub const fn tellings(self) -> &'static [Telling] {
        use Telling as T;
        match self {
            Self::Component => &[T::InstallAgent, T::AllowAgent, T::TrustAgent, T::PlainHelp],
            Self::Repair => &[T::InstallAgent, T::TrustAgent, T::ReloadPage, T::FreeStorage],
            Self::Popups => &[T::AllowPopups, T::SecondWindow, T::AppWindows, T::OpenLate, T::StopInterception, T::WindowKilled, T::WindowUnknown, T::LeaveApp],
            Self::Firewall => &[T::UnblockHost, T::GoOnline, T::LeaveNetwork, T::SetClock],
            Self::Toolbars => &[T::StopInterception, T::FrameHidden, T::FindWindow, T::EnlargeWindow, T::ResetZoom],
            Self::Antivirus => &[T::UnblockHost, T::WindowKilled],
            Self::Version => &[T::UpdateBrowser, T::ChangeBrowser, T::LeaveApp, T::PlainHelp],
            Self::Cache => &[T::ReloadPage, T::FreeStorage, T::AllowStorage],
            Self::Zones => &[T::ProviderProblem, T::ShopProblem, T::FrameHidden],
            Self::Cookies => &[T::AllowCookies, T::AllowStorage, T::AllowThirdPartyCookies, T::GiveStorageAccess],
            Self::ShopPage => &[T::ShopProblem, T::OpenLate, T::SessionLost, T::CloseOtherTab],
            Self::Computer => &[T::ChangeBrowser],
            Self::Administrator => &[T::InstallAgent],
            Self::SixtyFourBit => &[T::PlainHelp, T::ChangeBrowser],
            Self::CardWindow => &[T::AuthenticateCard, T::SecondWindow, T::OpenApp],
            Self::Typing => &[T::MendTyping],
            Self::AntivirusMeanwhile => &[T::UnblockHost, T::WindowKilled],
            Self::CertificateMissing => &[T::BringCertificate, T::InstallAgent],
            Self::CertificateIssue | Self::CertificateKinds => &[T::BringCertificate],
            Self::Isp | Self::AnsimClick | Self::Cards => &[T::AuthenticateCard],
            Self::Help => &[T::ProviderProblem, T::ShopProblem, T::PlainHelp],
        }
    }
}
