//! The buttons of a step: what most likely ends in a paid order now, a second way, and where the settings stand.

use super::leave::way_out;
use super::{Telling, Variant, Wording};
use crate::diagnosis::{Code, Environment, named};

named! {
    /// What a button in a step does.
    pub enum Remedy {
        /// Presses pay again: a new click is a new permission to open a window.
        Retry = "retry",
        /// Opens the payment in this tab.
        Here = "here",
        /// Opens the payment in a window, where it was to be a frame of this page.
        Window = "window",
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
    /// The payment is to run in a frame of this page.
    pub framed: bool,
    /// It may run in a window instead.
    pub window: bool,
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
    /// The finding that is told, where it is not the first one.
    pub about: Option<Code>,
}

/// The buttons of a step, and what stands between them and the actions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remedies {
    /// What most likely ends in a paid order now.
    pub first: Remedy,
    /// A second way.
    pub second: Option<Remedy>,
    /// The heading's key where the actions are for whom those two did not help: they then stand below the buttons.
    pub otherwise: Option<&'static str>,
    /// What goes with those actions.
    pub after: Option<Remedy>,
}

/// The buttons for a finding. `told` is whose way it is: inside an app another one than that of the trouble.
#[must_use]
pub fn remedies(code: Code, told: Wording, environment: &Environment, ways: &Ways) -> Remedies {
    let telling = Telling::of(code);
    let framed = ways.framed && is_of_a_frame(code);
    let here = ways.here && (telling.is_of_a_window() || framed);
    let (first, second) = if told.telling == Telling::LeaveApp {
        leaving(telling, here, way_out(environment, &ways.page).is_some())
    } else if framed && (here || ways.window) {
        around_a_frame(telling, here, ways)
    } else {
        of_a_window(telling, here, ways).unwrap_or_else(|| usual(telling, ways))
    };
    let direct = match first {
        Remedy::Browser | Remedy::Here | Remedy::Window => true,
        Remedy::StorageAccess => telling == Telling::AllowThirdPartyCookies,
        // Firefox on Android asks as the button is pressed: its actions belong to the button. Nobody presses in vain twice.
        Remedy::Retry => telling == Telling::AllowPopups && told.variant != Variant::FirefoxAndroid && !ways.refused_before,
        Remedy::Front | Remedy::Recheck | Remedy::Agents | Remedy::CopyLink | Remedy::Reload | Remedy::Clean | Remedy::Typing => false,
    };
    let otherwise = direct.then_some(if telling.is_of_a_window() { "line.still" } else { "line.otherwise" });
    let after = match told.telling {
        _ if !direct => None,
        // An app's own menu may lack the entry, and its way out may lead nowhere.
        Telling::LeaveApp if first == Remedy::Browser || second == Some(Remedy::Browser) => Some(Remedy::CopyLink),
        Telling::AllowThirdPartyCookies => Some(Remedy::Recheck),
        _ => None,
    };
    Remedies { first, second, otherwise, after }
}

/// Whether a payment in a window or in this tab gets around it: no frame is needed there. That the browser will ask stands in nobody's way.
const fn is_of_a_frame(code: Code) -> bool {
    use Code as C;
    matches!(code, C::ThirdPartyCookiesBlocked | C::ThirdPartyCookiesPartitioned)
        || matches!(code, C::FrameRefused | C::FrameBlockedByPage | C::FrameHidden | C::FrameSilent | C::FrameSandboxed)
}

/// Out of an app; paying where the shopper is needs no signing in anew.
const fn leaving(telling: Telling, here: bool, known: bool) -> (Remedy, Option<Remedy>) {
    let leave = if known { Remedy::Browser } else { Remedy::CopyLink };
    match (here, telling.is_of_a_window()) {
        (true, _) => (Remedy::Here, Some(leave)),
        (false, true) => (leave, Some(Remedy::Retry)),
        (false, false) => (leave, None),
    }
}

/// Around a frame that cannot do it. The provider's question for its cookies comes before what changes settings.
const fn around_a_frame(telling: Telling, here: bool, ways: &Ways) -> (Remedy, Option<Remedy>) {
    let asks = ways.frame && matches!(telling, Telling::AllowThirdPartyCookies);
    match (ways.window, here) {
        (true, _) if asks => (Remedy::Window, Some(Remedy::StorageAccess)),
        (true, true) => (Remedy::Window, Some(Remedy::Here)),
        (true, false) => (Remedy::Window, None),
        (false, _) if asks => (Remedy::Here, Some(Remedy::StorageAccess)),
        (false, _) => (Remedy::Here, None),
    }
}

/// For a window that did not come; `None` where it is not about one, or where nothing but the usual helps.
fn of_a_window(telling: Telling, here: bool, ways: &Ways) -> Option<(Remedy, Option<Remedy>)> {
    // Where the payment was to be a frame, trying again is trying a window again.
    let again = if ways.window { Remedy::Window } else { Remedy::Retry };
    match telling {
        // One press opens it: this is what is left to be done.
        Telling::OpenLate => Some((again, None)),
        // What stops one window stops the next one as well.
        Telling::StopInterception | Telling::WindowKilled if here => Some((Remedy::Here, Some(again))),
        Telling::AllowPopups | Telling::AppWindows => Some(match (here, ways.refused_before) {
            (true, true) => (Remedy::Here, Some(again)),
            (true, false) => (again, Some(Remedy::Here)),
            (false, _) => (again, None),
        }),
        _ => None,
    }
}

/// The buttons of a step in a browser of its own.
fn usual(telling: Telling, ways: &Ways) -> (Remedy, Option<Remedy>) {
    use Remedy as R;
    use Telling as T;
    match telling {
        // Only a press in the provider's frame tells: where there is none to press, the payment itself is the check.
        T::SecondWindow if ways.own_page => (R::Recheck, None),
        T::AllowPopups
        | T::SecondWindow
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
        // On another network, or once the other tab is closed, the payment itself is the check.
        T::CloseOtherTab | T::UnblockHost | T::LeaveNetwork => (R::Retry, Some(R::Recheck)),
        T::FindWindow => (R::Front, None),
        // The browser stays what it is, however often it is asked.
        T::ChangeBrowser => (R::CopyLink, Some(R::Recheck)),
        // What a shop keeps is the shop's.
        T::ReloadPage => (R::Reload, ways.own_page.then_some(R::Clean)),
        T::FreeStorage => (R::Recheck, ways.own_page.then_some(R::Clean)),
        T::GiveStorageAccess if ways.frame => (R::StorageAccess, Some(R::Recheck)),
        T::AllowThirdPartyCookies if ways.frame => (R::StorageAccess, None),
        T::AllowAgent | T::InstallAgent | T::TrustAgent => (R::Agents, None),
        T::MendTyping => (R::Typing, Some(R::Recheck)),
        T::GiveStorageAccess
        | T::AllowThirdPartyCookies
        | T::AllowCookies
        | T::AllowStorage
        | T::LeaveApp
        | T::GoOnline
        | T::UpdateBrowser
        | T::SetClock
        | T::EnlargeWindow
        | T::ResetZoom => (R::Recheck, None),
    }
}
