//! The one real `window.open` and what came back.

use super::{Evidence, Facts, Probe, Reading, Reason, named};

named! {
    /// What `window.open` gave back, read in the same tick.
    pub enum Handle {
        /// A live window that is not this one.
        Window = "window",
        /// `null`: blocked, or by definition with `noopener`.
        Null = "null",
        /// A window that was closed already.
        Closed = "closed",
        /// This page's own window, or the one around it: the page asked for that, or the browser has no other to give.
        SameWindow = "same-window",
        /// A frame of this page that was asked for by its name, or that can be seen.
        Frame = "frame",
        /// A frame of this page that nobody can see: a blocker's decoy.
        Decoy = "decoy",
        /// Something that no browser gives back: a page's or an extension's stand-in.
        Stub = "stub",
        /// It threw.
        Threw = "threw",
        /// It could not be read: the page has broken what reading needs.
        Unread = "unread",
    }
}

named! {
    /// `navigator.userActivation.isActive` just before the attempt.
    pub enum Activation {
        /// A click is fresh and unspent. In WebKit this does not mean that a window may open.
        Active = "active",
        /// No click, or it is too old.
        Inactive = "inactive",
        /// The press has only just been, and something else has used it up: another window, a sheet, the whole screen.
        Spent = "spent",
        /// The browser has no `navigator.userActivation`.
        Unknown = "unknown",
    }
}

named! {
    /// When the page asked for the window.
    pub enum Timing {
        /// In the task of the shopper's click.
        InClick = "in-click",
        /// After that task: a timer, an answer of the network.
        AfterClick = "after-click",
        /// With no click at all.
        NoClick = "no-click",
    }
}

named! {
    /// Whose window it is, by the address that it was opened with.
    pub enum Whose {
        /// The payment's: we opened it ourselves, or it is on one of the hosts where the profile says that payments are.
        Payment = "payment",
        /// Another site's, and nobody knows the provider's hosts.
        Unlisted = "unlisted",
        /// Perhaps the payment's: a page of the shop's own, where the provider's hosts are known. An advert may be one as well.
        Own = "own",
        /// Perhaps the payment's: an empty one or the shop's own, from which a merchant posts or redirects to the provider.
        Perhaps = "perhaps",
        /// Somebody else's: an advert.
        Other = "other",
        /// Our own, opened to see whether one can be: nothing is paid there.
        Test = "test",
    }
}

named! {
    /// What the `sandbox` of a frame around this page says of windows, where the frame element can be read.
    pub enum Sandbox {
        /// There is no frame, or it cannot be read, or it has no `sandbox`.
        Untold = "untold",
        /// It has no `allow-popups`.
        NoPopups = "no-popups",
        /// It has `allow-popups`, but not `allow-popups-to-escape-sandbox`: the window is sandboxed as well.
        NoEscape = "no-escape",
        /// It has both.
        Free = "free",
    }
}

named! {
    /// What came of an attempt.
    pub enum Outcome {
        /// The payment's own window is there.
        Known = "known",
        /// A window of another site is there, and nobody knows the provider's hosts.
        Opened = "opened",
        /// A window is there that may be the payment's. Whether it stays, and what the same press opens next, tells.
        Perhaps = "perhaps",
        /// The payment opens in a frame of this page.
        Framed = "framed",
        /// The payment opens in this page's own place.
        Navigated = "navigated",
        /// It was seen to be refused.
        Refused = "refused",
        /// It cannot be told: no handle was asked for, nothing was seen in time, or it was somebody else's.
        Untold = "untold",
    }
}

/// An attempt to open the payment window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// What came back.
    pub handle: Handle,
    /// The activation just before.
    pub activation: Activation,
    /// When it was made.
    pub timing: Timing,
    /// Whose window it was to be.
    pub whose: Whose,
    /// The features asked for no handle (`noopener`, `noreferrer`).
    pub no_handle_asked: bool,
    /// `window.open` was not the browser's own function: the page or an extension stood in for it.
    pub stand_in: bool,
    /// The page asked for this very window (`_self`, `_top`, `_parent`).
    pub same_asked: bool,
    /// Windows that the same press had opened before this one.
    pub windows_before: u32,
    /// How many of those were still open.
    pub windows_alive: u32,
    /// What a frame around this page lets it open.
    pub sandbox: Sandbox,
    /// The payment of this press was seen in a frame of the page before, or the page has said that it is over.
    pub framed: bool,
    /// The address may be opened again by us: it is `https:`, or `http:` on a loopback host.
    pub reopenable: bool,
}

impl Attempt {
    /// There is no window, and none could have come without a handle.
    #[must_use]
    pub fn refused(&self) -> bool {
        match self.handle {
            Handle::Null => !self.no_handle_asked,
            Handle::Closed => true,
            Handle::Window | Handle::SameWindow | Handle::Frame | Handle::Decoy | Handle::Stub | Handle::Threw | Handle::Unread => false,
        }
    }

    /// Whether it was not made in the click, or the click was over by then.
    #[must_use]
    pub fn is_late(&self) -> bool {
        self.timing != Timing::InClick || self.activation == Activation::Inactive
    }

    /// What came of it.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        match (self.handle, self.whose) {
            (Handle::Window, Whose::Payment | Whose::Test) => Outcome::Known,
            (Handle::Window, Whose::Unlisted) => Outcome::Opened,
            (Handle::Window, Whose::Perhaps | Whose::Own) => Outcome::Perhaps,
            (Handle::Frame, Whose::Payment | Whose::Unlisted | Whose::Perhaps | Whose::Own | Whose::Test) => Outcome::Framed,
            // A stand-in that gives this window back has perhaps done nothing at all.
            (Handle::SameWindow, Whose::Payment | Whose::Unlisted | Whose::Perhaps | Whose::Own | Whose::Test) if !self.stand_in => Outcome::Navigated,
            (Handle::Window | Handle::Frame | Handle::SameWindow, _) | (Handle::Stub | Handle::Unread, _) => Outcome::Untold,
            (Handle::Null, _) if self.no_handle_asked => Outcome::Untold,
            // An advert that nobody misses.
            (Handle::Null | Handle::Closed | Handle::Threw | Handle::Decoy, Whose::Other) => Outcome::Untold,
            // What is refused later is something else, such as a receipt. (While a request holds the click up, it is later as well.)
            (Handle::Null | Handle::Closed | Handle::Threw | Handle::Decoy, _) if self.framed && self.is_late() => Outcome::Untold,
            // One that comes by itself, later, may be an advert too.
            (Handle::Null | Handle::Closed | Handle::Threw | Handle::Decoy, Whose::Own) if self.timing != Timing::InClick => Outcome::Untold,
            // The payment may be in the window before.
            (Handle::Null | Handle::Closed | Handle::Threw | Handle::Decoy, Whose::Perhaps | Whose::Own | Whose::Unlisted) if self.windows_alive > 0 => {
                Outcome::Untold
            }
            (Handle::Null | Handle::Closed | Handle::Threw | Handle::Decoy, _) => Outcome::Refused,
        }
    }

    /// Whether something was opened that may be the payment.
    #[must_use]
    pub fn came(&self) -> bool {
        match self.outcome() {
            Outcome::Known | Outcome::Opened | Outcome::Perhaps | Outcome::Framed | Outcome::Navigated => true,
            Outcome::Refused | Outcome::Untold => false,
        }
    }
}

impl From<&Attempt> for Evidence {
    fn from(attempt: &Attempt) -> Self {
        let yes = |flag: bool| if flag { "yes" } else { "no" };
        let reading = match attempt.outcome() {
            Outcome::Known | Outcome::Opened | Outcome::Perhaps | Outcome::Framed | Outcome::Navigated => Reading::Yes,
            Outcome::Refused => Reading::No,
            Outcome::Untold => Reading::Unknown(Reason::Unsupported),
        };
        let facts = Facts::default()
            .with("handle", attempt.handle.name())
            .with("activation", attempt.activation.name())
            .with("timing", attempt.timing.name())
            .with("whose", attempt.whose.name())
            .with("noHandleAsked", yes(attempt.no_handle_asked))
            .with("standIn", yes(attempt.stand_in))
            .with("sameAsked", yes(attempt.same_asked))
            .with("windowsBefore", attempt.windows_before.to_string())
            .with("windowsAlive", attempt.windows_alive.to_string());
        let facts = facts.with("sandbox", attempt.sandbox.name());
        let facts = if attempt.framed { facts.with("framed", "yes") } else { facts };
        Self { probe: Probe::Attempt, subject: String::new(), reading, ms: 0.0, facts }
    }
}

impl Attempt {
    /// The attempt that these facts were told of; whether it may be opened again is not told.
    pub(super) fn recall(facts: &Facts) -> Option<Self> {
        Some(Self {
            handle: Handle::from_name(facts.get("handle")?)?,
            activation: Activation::from_name(facts.get("activation")?)?,
            timing: Timing::from_name(facts.get("timing")?)?,
            whose: Whose::from_name(facts.get("whose")?)?,
            no_handle_asked: facts.says("noHandleAsked", "yes"),
            stand_in: facts.says("standIn", "yes"),
            same_asked: facts.says("sameAsked", "yes"),
            windows_before: facts.number("windowsBefore")? as u32,
            // Facts of an older release do not say it: then all of them were thought to be open.
            windows_alive: facts.number("windowsAlive").or_else(|| facts.number("windowsBefore"))? as u32,
            sandbox: Sandbox::from_name(facts.get("sandbox")?)?,
            framed: facts.says("framed", "yes"),
            reopenable: false,
        })
    }
}
