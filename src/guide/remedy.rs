//! The buttons of a step: what most likely ends in a paid order now, and a second way.

use super::Telling;
use super::leave::way_out;
use crate::diagnosis::{Environment, named};

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
        /// Opens this page in the browser that the shopper uses outside of the app.
        Browser = "browser",
        /// Copies this page's address, where an app gives no way out.
        CopyLink = "copy-link",
        /// Shows the provider's frame, which asks the browser for its own cookies.
        StorageAccess = "storage-access",
        /// Loads this page anew, past the cache.
        Reload = "reload",
        /// Drops what our own page keeps: caches and service workers.
        Clean = "clean",
        /// Leads to the typing test.
        Typing = "typing",
    }
}

/// What is open to this payment beside the words: the session knows it, the guide does not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ways {
    /// The release's folder.
    pub base: String,
    /// The address of the shop's page.
    pub page: String,
    /// The host that "try again" opens, where the shopper should see which it is: nobody else has vouched for it.
    pub host: Option<String>,
    /// The payment may run in this tab.
    pub here: bool,
    /// The same window was refused before: pressing again is no way any more.
    pub refused_before: bool,
    /// The page is our own, and not a shop's.
    pub own_page: bool,
    /// The provider's frame can ask for its cookies.
    pub frame: bool,
    /// The support code, where there is one.
    pub code: String,
    /// What the self-check page is told: its query and fragment.
    pub check: String,
}

/// The first and the second button. `told` is whose way it is: inside an app another one than that of the trouble.
#[must_use]
pub fn remedies(telling: Telling, told: Telling, environment: &Environment, ways: &Ways) -> (Remedy, Option<Remedy>) {
    let of_a_window = telling.is_of_a_window();
    if told == Telling::LeaveApp {
        let leave = if way_out(environment, &ways.page).is_some() { Remedy::Browser } else { Remedy::CopyLink };
        return match (of_a_window, ways.here) {
            (true, true) => (Remedy::Here, Some(leave)),
            (true, false) => (leave, Some(Remedy::Retry)),
            (false, _) => (leave, Some(Remedy::Recheck)),
        };
    }
    match (of_a_window && ways.here, ways.refused_before) {
        (true, true) => (Remedy::Here, Some(Remedy::Retry)),
        (true, false) => (Remedy::Retry, Some(Remedy::Here)),
        (false, _) => usual(telling, ways),
    }
}

/// The buttons of a step in a browser of its own.
fn usual(telling: Telling, ways: &Ways) -> (Remedy, Option<Remedy>) {
    use Remedy as R;
    use Telling as T;
    match telling {
        T::AllowPopups
        | T::AppWindows
        | T::OpenLate
        | T::StopInterception
        | T::WindowKilled
        | T::FrameHidden
        | T::WindowUnknown
        | T::SessionLost
        | T::BringCertificate
        | T::OpenApp
        | T::AuthenticateCard
        | T::ProviderProblem
        | T::ShopProblem
        | T::PlainHelp => (R::Retry, None),
        T::CloseOtherTab => (R::Retry, Some(R::Recheck)),
        T::FindWindow => (R::Front, None),
        T::ChangeBrowser => (R::Recheck, Some(R::CopyLink)),
        // What a shop keeps is the shop's.
        T::ReloadPage => (R::Reload, ways.own_page.then_some(R::Clean)),
        T::FreeStorage => (R::Recheck, ways.own_page.then_some(R::Clean)),
        T::GiveStorageAccess if ways.frame => (R::StorageAccess, Some(R::Recheck)),
        T::AllowThirdPartyCookies if ways.frame => (R::Recheck, Some(R::StorageAccess)),
        T::AllowAgent | T::InstallAgent | T::TrustAgent => (R::Agents, None),
        T::MendTyping => (R::Typing, Some(R::Recheck)),
        T::GiveStorageAccess
        | T::AllowThirdPartyCookies
        | T::AllowCookies
        | T::AllowStorage
        | T::LeaveApp
        | T::GoOnline
        | T::UnblockHost
        | T::LeaveNetwork
        | T::UpdateBrowser
        | T::SetClock
        | T::EnlargeWindow
        | T::ResetZoom => (R::Recheck, None),
    }
}
