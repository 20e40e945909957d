//! Every wording that there is: for the build, which looks for the words, and for the static guide, which shows them all.

use super::{Telling, Variant};

impl Telling {
    /// Whose words tell the way: several troubles have the same one.
    #[must_use]
    pub const fn worded_by(self) -> Self {
        match self {
            // One setting governs both in every engine.
            Self::AllowStorage => Self::AllowCookies,
            Self::WindowKilled | Self::FrameHidden => Self::StopInterception,
            Self::AppWindows => Self::LeaveApp,
            Self::SecondWindow => Self::AllowPopups,
            told => told,
        }
    }

    /// For whom its actions are worded.
    #[must_use]
    pub const fn variants(self) -> &'static [Variant] {
        use Variant as V;
        match self.worded_by() {
            Self::AllowPopups => {
                &[V::Chrome, V::Phone, V::Samsung, V::Safari, V::Ios, V::ChromeIos, V::Firefox, V::FirefoxMac, V::FirefoxAndroid, V::Ie, V::Other]
            }
            Self::AllowCookies => &[V::Chrome, V::Edge, V::Brave, V::Opera, V::Phone, V::Safari, V::Ios, V::Firefox, V::Ie, V::Other],
            Self::AllowThirdPartyCookies => &[V::Chrome, V::Edge, V::Brave, V::Opera, V::Phone, V::Samsung, V::Safari, V::Ios, V::Firefox, V::Other],
            Self::LeaveApp => &[V::Kakaotalk, V::Naver, V::NaverIos, V::Line, V::Instagram, V::Wechat, V::Own, V::Android, V::Ios, V::Other],
            Self::UpdateBrowser => &[V::Chrome, V::Edge, V::Whale, V::Firefox, V::Safari, V::Ios, V::AppStore, V::Android, V::Ie, V::Other],
            Self::ChangeBrowser | Self::SetClock => &[V::Windows, V::Mac, V::Ios, V::Android, V::Other],
            Self::FindWindow => &[V::Windows, V::Mac, V::Desktop, V::Phone],
            Self::ResetZoom => &[V::Desktop, V::Mac, V::Phone],
            Self::UnblockHost => &[V::Windows, V::Desktop, V::Phone, V::Brave, V::Edge, V::Samsung],
            Self::MendTyping => &[V::Windows, V::Desktop, V::Phone],
            Self::StopInterception => &[V::Desktop, V::Brave, V::Phone, V::Samsung],
            Self::FreeStorage | Self::GoOnline | Self::EnlargeWindow | Self::BringCertificate => &[V::Desktop, V::Phone],
            Self::AllowAgent => &[V::Any, V::Chrome, V::Firefox, V::Other],
            Self::InstallAgent => &[V::Windows, V::Keyboard, V::Certificate, V::Antivirus, V::Firewall, V::Other],
            Self::TrustAgent => &[V::Any, V::Firefox],
            Self::AuthenticateCard => &[V::Isp, V::IspPhone, V::AnsimClick, V::AppCard, V::Any],
            Self::OpenApp => &[V::Ios, V::Android, V::Other],
            Self::PlainHelp => &[V::Any, V::Ie, V::Lockdown],
            Self::AppWindows
            | Self::SecondWindow
            | Self::OpenLate
            | Self::WindowKilled
            | Self::FrameHidden
            | Self::WindowUnknown
            | Self::AllowStorage
            | Self::GiveStorageAccess
            | Self::LeaveNetwork
            | Self::ReloadPage
            | Self::CloseOtherTab
            | Self::SessionLost
            | Self::ProviderProblem
            | Self::ShopProblem => &[V::Any],
        }
    }
}
