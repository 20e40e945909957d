//! Which drawing goes with which actions, and with which topic.

use super::{Figure, Telling, Topic, Wording};

impl Figure {
    /// The drawing for these actions; `None` where nobody is told them.
    #[must_use]
    pub fn of(wording: Wording) -> Option<Self> {
        let at = wording.telling.variants().iter().position(|variant| *variant == wording.variant)?;
        drawn(wording.telling).get(at).copied()
    }

    /// The drawing for a topic of the whole guide.
    #[must_use]
    pub const fn of_topic(topic: Topic) -> Self {
        match topic {
            Topic::Component => Self::InstallAny,
            Topic::Repair => Self::SelfCheck,
            Topic::Popups => Self::PopupChrome,
            Topic::Firewall => Self::HostDesktop,
            Topic::Toolbars => Self::Extensions,
            Topic::Antivirus => Self::HostWindows,
            Topic::Version => Self::UpdateChrome,
            Topic::Cache => Self::Reload,
            Topic::Zones => Self::SecurityIe,
            Topic::Cookies => Self::CookiesChrome,
            Topic::ShopPage => Self::Shop,
            Topic::Computer => Self::OtherDevice,
            Topic::Administrator => Self::InstallWindows,
            Topic::SixtyFourBit => Self::BrowserDesktop,
            Topic::CardWindow => Self::CardAny,
            Topic::Typing => Self::TypingWindows,
            Topic::AntivirusMeanwhile => Self::InstallGuarded,
            Topic::CertificateMissing | Topic::CertificateIssue => Self::CertificateDesktop,
            Topic::CertificateKinds => Self::CertificatePhone,
            Topic::Isp => Self::CardIsp,
            Topic::AnsimClick => Self::CardAnsimClick,
            Topic::Help => Self::Provider,
            Topic::Cards => Self::CardApp,
        }
    }
}

/// The drawings for a telling's actions, one a variant, in the order of `variants`.
const fn drawn(telling: Telling) -> &'static [Figure] {
    use Figure as F;
    match telling.worded_by() {
        Telling::AllowPopups => &[
            F::PopupChrome,
            F::PopupAndroid,
            F::PopupSamsung,
            F::PopupSafari,
            F::IosSwitchOff,
            F::PopupAndroid,
            F::PopupFirefox,
            F::PopupFirefox,
            F::AskAllow,
            F::PopupIe,
            F::SettingsAny,
        ],
        Telling::AllowCookies => &[
            F::CookiesChrome,
            F::CookiesEdge,
            F::Shields,
            F::SettingsAny,
            F::CookiesAndroid,
            F::CookiesSafari,
            F::IosSwitchOff,
            F::CookiesFirefox,
            F::CookiesIe,
            F::SettingsAny,
        ],
        Telling::AllowThirdPartyCookies => &[
            F::ThirdPartyChrome,
            F::ThirdPartyEdge,
            F::Shields,
            F::SettingsAny,
            F::ThirdPartyAndroid,
            F::ThirdPartySamsung,
            F::CookiesSafari,
            F::IosSwitchOff,
            F::ThirdPartyFirefox,
            F::SettingsAny,
        ],
        Telling::LeaveApp => {
            &[F::AppKakaotalk, F::AppNaver, F::AppNaver, F::AppLine, F::AppInstagram, F::AppWechat, F::AppDesktop, F::AppAndroid, F::AppIos, F::AppDesktop]
        }
        Telling::UpdateBrowser => &[
            F::UpdateChrome,
            F::UpdateEdge,
            F::UpdateAny,
            F::UpdateFirefox,
            F::UpdateMac,
            F::UpdateIos,
            F::UpdateStore,
            F::UpdateStore,
            F::BrowserDesktop,
            F::UpdateAny,
        ],
        Telling::ChangeBrowser => &[F::BrowserDesktop, F::BrowserDesktop, F::BrowserIos, F::BrowserAndroid, F::OtherDevice],
        Telling::SetClock => &[F::ClockWindows, F::ClockMac, F::IosSwitchOn, F::ClockAndroid, F::ClockAny],
        Telling::FindWindow => &[F::Taskbar, F::WindowMenu, F::WindowBehind, F::PhoneTabs],
        Telling::ResetZoom => &[F::ZoomDesktop, F::ZoomMac, F::ZoomPhone],
        Telling::UnblockHost => &[F::HostWindows, F::HostDesktop, F::HostPhone, F::Shields, F::TrackingEdge, F::ThirdPartySamsung],
        Telling::MendTyping => &[F::TypingWindows, F::TypingDesktop, F::TypingPhone],
        Telling::StopInterception => &[F::Extensions, F::Shields, F::BlockerPhone, F::ThirdPartySamsung],
        Telling::FreeStorage => &[F::StorageDesktop, F::StoragePhone],
        Telling::GoOnline => &[F::OnlineDesktop, F::OnlinePhone],
        Telling::EnlargeWindow => &[F::EnlargeDesktop, F::EnlargePhone],
        Telling::BringCertificate => &[F::CertificateDesktop, F::CertificatePhone],
        Telling::AllowAgent => &[F::AskAllow, F::AgentChrome, F::AgentFirefox, F::SettingsAny],
        Telling::InstallAgent => &[F::InstallWindows, F::InstallWindows, F::InstallWindows, F::InstallGuarded, F::InstallGuarded, F::InstallAny],
        Telling::TrustAgent => &[F::InstallAgain, F::InstallAgain],
        Telling::AuthenticateCard => &[F::CardIsp, F::CardIspPhone, F::CardAnsimClick, F::CardApp, F::CardAny],
        Telling::OpenApp => &[F::AppOpen, F::AppOpen, F::OtherDevice],
        Telling::PlainHelp => &[F::Help, F::SecurityIe, F::SettingsAny],
        Telling::OpenLate => &[F::PressBelow],
        Telling::WindowUnknown | Telling::CloseOtherTab => &[F::WindowBehind],
        Telling::GiveStorageAccess => &[F::AskAllow],
        Telling::LeaveNetwork => &[F::NetworkSignIn],
        Telling::ReloadPage => &[F::Reload],
        Telling::SessionLost => &[F::SignIn],
        Telling::ProviderProblem => &[F::Provider],
        Telling::ShopProblem => &[F::Shop],
        // Told in the words of another: see `worded_by`.
        Telling::AppWindows | Telling::SecondWindow | Telling::WindowKilled | Telling::FrameHidden | Telling::AllowStorage => &[],
    }
}

/// A variant without a drawing, or a drawing without a variant, does not compile.
const _: () = {
    let mut tellings = Telling::ALL;
    while let Some((telling, others)) = tellings.split_first() {
        assert!(drawn(*telling).len() == telling.variants().len());
        tellings = others;
    }
};
