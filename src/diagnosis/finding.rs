//! Conclusions and how sure they are.

use super::{Facts, Value, named};

named! {
    /// What was found. Each code's comment is its exact criterion.
    pub enum Code {
        /// `window.open`, the browser's own, gave `null` or a closed window, in time and with nothing else to explain it.
        PopupBlocked = "popup-blocked",
        /// `window.open` gave `null`, and the click's activation was over or spent: `isActive` was false just before;
        /// or, in WebKit, the call came after the click's task, or another window had been opened by the same press.
        PopupTooLate = "popup-too-late",
        /// `window.open` threw; or it is a stand-in of the page or an extension and gave `null` or a closed window in time;
        /// or (possible) it gave back something that is not a window.
        PopupIntercepted = "popup-intercepted",
        /// `window.open` gave back this page's own window.
        PopupSameWindow = "popup-same-window",
        /// The handle says that the payment window closed within 2 s of its opening, too soon for a hand, and the profile
        /// says that the handle is true (`payment.opener` is `kept`).
        PopupKilled = "popup-killed",
        /// The handle says "closed", but nobody knows whether the provider's page has cut it off
        /// (Cross-Origin-Opener-Policy): the window may be open.
        PopupStateUnknown = "popup-state-unknown",
        /// `window.open` was asked for no handle (`noopener`, `noreferrer`): nothing can be said.
        PopupUntracked = "popup-untracked",
        /// A cookie written by this page, top-level and with an origin of its own, does not read back. Proven when
        /// `document.cookie` is the browser's own; likely when a script of the page stands in for it.
        CookiesBlocked = "cookies-blocked",
        /// `localStorage` throws a `SecurityError`, on a page that has an origin of its own.
        StorageBlocked = "storage-blocked",
        /// The user agent names an app that shows web pages inside itself.
        InAppBrowser = "in-app-browser",
        /// The `WebAssembly` object is not there. Found by the loader.
        WasmMissing = "wasm-missing",
        /// The `WebAssembly` object refuses to compile: the page's content security policy. Found by the loader.
        WasmRefused = "wasm-refused",
        /// The browser lacks what Payready's loader itself needs (Internet Explorer, IE mode). Found by the loader.
        BrowserLegacy = "browser-legacy",
        /// An attribute, an option or the profile is not as documented.
        InvalidConfig = "invalid-config",
        /// Payready itself failed. Found by the loader.
        Fault = "fault",
    }
}

named! {
    /// How bad it is. Ordered: the worst first.
    pub enum Severity {
        /// The payment cannot succeed.
        Blocker = "blocker",
        /// The payment may fail.
        Warning = "warning",
        /// Worth knowing.
        Notice = "notice",
    }
}

named! {
    /// How sure it is. Ordered: the surest first.
    pub enum Certainty {
        /// It was seen to happen.
        Proven = "proven",
        /// Two hints agree.
        Likely = "likely",
        /// One hint.
        Possible = "possible",
    }
}

named! {
    /// Who can mend it.
    pub enum Audience {
        /// Who pays.
        Shopper = "shopper",
        /// The shop.
        Merchant = "merchant",
        /// The payment gateway.
        Provider = "provider",
    }
}

named! {
    /// A guide step: one thing to do.
    pub enum StepId {
        /// Let this site open windows.
        AllowPopups = "allow-popups",
        /// Stop what answers instead of the browser.
        StopInterception = "stop-interception",
        /// Let this site keep cookies.
        AllowCookies = "allow-cookies",
        /// Let this site keep data.
        AllowStorage = "allow-storage",
        /// Pay in a real browser instead.
        LeaveApp = "leave-app",
    }
}

/// One conclusion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What was found.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// How sure it is.
    pub certainty: Certainty,
    /// Who can mend it.
    pub audience: Audience,
    /// What the shopper can do; `None` where only the merchant or the provider can.
    pub step: Option<StepId>,
    /// What it rests on.
    pub evidence: Facts,
}

impl From<&Finding> for Value {
    fn from(finding: &Finding) -> Self {
        Self::object([
            ("code", Some(Self::text(finding.code.name()))),
            ("severity", Some(Self::text(finding.severity.name()))),
            ("certainty", Some(Self::text(finding.certainty.name()))),
            ("audience", Some(Self::text(finding.audience.name()))),
            ("step", Some(finding.step.map_or(Self::Null, |step| Self::text(step.name())))),
            ("evidence", Some((&finding.evidence).into())),
        ])
    }
}
