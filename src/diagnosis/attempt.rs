//! The one real `window.open` and what came back.

use super::named;

named! {
    /// What `window.open` gave back, read in the same tick.
    pub enum Handle {
        /// A live window that is not this one.
        Window = "window",
        /// `null`: blocked, or by definition with `noopener`.
        Null = "null",
        /// A window that was closed already.
        Closed = "closed",
        /// This page's own window: the browser has no other to give, and navigates this one.
        SameWindow = "same-window",
        /// Something that no browser gives back: a page's or an extension's stand-in.
        Stub = "stub",
        /// It threw.
        Threw = "threw",
    }
}

named! {
    /// `navigator.userActivation.isActive` just before the attempt.
    pub enum Activation {
        /// A click is fresh and unspent. In WebKit this does not mean that a window may open.
        Active = "active",
        /// No click, or it is too old, or another window has used it up.
        Inactive = "inactive",
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

/// An attempt to open the payment window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// What came back.
    pub handle: Handle,
    /// The activation just before.
    pub activation: Activation,
    /// When it was made.
    pub timing: Timing,
    /// The features asked for no handle (`noopener`, `noreferrer`).
    pub no_handle_asked: bool,
    /// `window.open` was not the browser's own function: the page or an extension stood in for it.
    pub stand_in: bool,
    /// Windows that the same press had opened before this one.
    pub windows_before: u32,
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
            Handle::Window | Handle::SameWindow | Handle::Stub | Handle::Threw => false,
        }
    }
}
