//! The repairs that this page makes by itself, without asking anybody, and what they came to.

use crate::diagnosis::{Audience, Code, Value, named};
use crate::guide::Telling;

named! {
    /// One repair, in the order in which they are made.
    pub enum Repair {
        /// Drops the old files that this site keeps.
        Caches = "caches",
        /// Ends this site's workers, which give old files out.
        Workers = "workers",
        /// Fetches this page's own offline copy anew. It is never dropped: without a network there would be no other.
        Own = "own",
        /// Asks the probes again.
        Again = "again",
    }
}

impl Repair {
    /// The one that is made first.
    pub const FIRST: Self = Self::Caches;

    /// The one that is made then.
    #[must_use]
    pub const fn then(self) -> Option<Self> {
        match self {
            Self::Caches => Some(Self::Workers),
            Self::Workers => Some(Self::Own),
            Self::Own => Some(Self::Again),
            Self::Again => None,
        }
    }
}

named! {
    /// Who mends what is left after the repairs.
    pub enum Mender {
        /// This page: the repairs are all that can be done for it here.
        Page = "page",
        /// The browser asks the shopper: that is behind the step's own button.
        Asking = "asking",
        /// The shopper, in the browser or the system.
        Shopper = "shopper",
        /// The shop or the provider.
        Others = "others",
    }
}

impl Mender {
    /// Who mends a finding.
    #[must_use]
    pub fn of(code: Code) -> Self {
        use Telling as T;
        if code.mended_by().0 != Audience::Shopper {
            return Self::Others;
        }
        match Telling::of(code) {
            T::ReloadPage | T::FreeStorage => Self::Page,
            T::GiveStorageAccess | T::AllowAgent | T::LeaveApp => Self::Asking,
            T::ProviderProblem | T::ShopProblem | T::SessionLost | T::OpenLate => Self::Others,
            T::AllowPopups
            | T::AppWindows
            | T::SecondWindow
            | T::StopInterception
            | T::WindowKilled
            | T::WindowUnknown
            | T::FindWindow
            | T::OpenApp
            | T::FrameHidden
            | T::AllowCookies
            | T::AllowStorage
            | T::AllowThirdPartyCookies
            | T::CloseOtherTab
            | T::GoOnline
            | T::UnblockHost
            | T::LeaveNetwork
            | T::SetClock
            | T::ChangeBrowser
            | T::UpdateBrowser
            | T::EnlargeWindow
            | T::ResetZoom
            | T::InstallAgent
            | T::TrustAgent
            | T::MendTyping
            | T::BringCertificate
            | T::AuthenticateCard
            | T::PlainHelp => Self::Shopper,
        }
    }
}

/// What a repair that drops things came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// Which.
    pub repair: Repair,
    /// How many there were.
    pub were: usize,
    /// How many could not be dropped.
    pub left: usize,
}

/// What was there before the repairs, and what they came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Repairs {
    /// What stood in the way before.
    pub before: Vec<Code>,
    /// What was dropped, where there was anything.
    pub dropped: Vec<Dropped>,
}

impl Repairs {
    /// Notes what a repair says of itself: how many there were, and how many are left.
    pub fn note(&mut self, repair: Repair, came: &Value) {
        let Value::List(counts) = came else { return };
        let count = |value: Option<&Value>| value.and_then(Value::as_number).map_or(0, |count| count as usize);
        let (were, left) = (count(counts.first()), count(counts.get(1)));
        if were > 0 {
            self.dropped.push(Dropped { repair, were, left });
        }
    }

    /// What stood in the way before and does not now.
    pub fn gone<'codes>(&'codes self, now: &'codes [Code]) -> impl Iterator<Item = Code> + 'codes {
        self.before.iter().copied().filter(|code| !now.contains(code))
    }

    /// Whether something could not be dropped.
    #[must_use]
    pub fn failed(&self, repair: Repair) -> bool {
        self.dropped.iter().any(|dropped| dropped.repair == repair && dropped.left > 0)
    }
}
