//! Conclusions and how sure they are.

use super::{Facts, Value, named};

named! {
    /// What was found. Each code's comment is its exact criterion.
    pub enum Code {
        /// The browser says that it is offline, or neither a host of the provider nor a control host answered.
        Offline = "offline",
        /// `window.open`, the browser's own, gave `null` or a closed window or threw, in time and with nothing else to explain it.
        PopupBlocked = "popup-blocked",
        /// `window.open` gave `null`, and the click's activation was over or spent: `isActive` was false just before;
        /// or, in WebKit, the call came after the click's task, or another window had been opened by the same press. Or a form was sent to a
        /// window that this press did not open, `isActive` was false just before, and this page kept the focus for 1.5 s. Not where the page has said
        /// meanwhile that the order is done, or that nothing has come of it: then it is a receipt, or a window for help.
        PopupTooLate = "popup-too-late",
        /// `window.open` gave `null` in a frame whose `sandbox` lacks `allow-popups` (proven where the frame element can be
        /// read); or it opened one that inherits a sandbox without `allow-popups-to-escape-sandbox` (likely when the window was to
        /// speak and did not).
        PopupSandboxed = "popup-sandboxed",
        /// `window.open` is a stand-in of the page or an extension, not in an app, and gave `null` or a closed window or threw, in time, or the window
        /// of a frame of this page that nobody can see; or (possible) it gave back nothing, this page itself, or something that is
        /// not a window: an app's bridge does so, and may well have opened the payment.
        PopupIntercepted = "popup-intercepted",
        /// `window.open`, the browser's own, gave back this page's own window, though the shop had asked for another.
        PopupSameWindow = "popup-same-window",
        /// `window.open`, the browser's own or an app's, gave `null` in time inside an app's browser: the app has no windows to give.
        PopupUnsupported = "popup-unsupported",
        /// The handle says that the payment window closed within 1.2 s of its opening, too soon for a hand, without a word from it and
        /// with nothing new on the shop's page for 2.7 s, and the profile says that the handle is true (`payment.opener` is `kept`). Our own test window may have spoken.
        PopupKilled = "popup-killed",
        /// The payment window says that nobody sees it; or it opened and this page kept the focus (possible, without its word).
        PopupHidden = "popup-hidden",
        /// The handle says "closed", but nobody knows whether the provider's page has cut it off
        /// (Cross-Origin-Opener-Policy): the window may be open.
        PopupStateUnknown = "popup-state-unknown",
        /// `window.open` was asked for no handle (`noopener`, `noreferrer`): nothing can be said.
        PopupUntracked = "popup-untracked",
        /// In the self-check, a click in the provider's frame opened no window, or one that something closed within a second: the kit there saw
        /// it. Banks and card companies get theirs so.
        SecondWindowBlocked = "second-window-blocked",
        /// A cookie written by this page, top-level and with an origin of its own, does not read back. Proven when
        /// `document.cookie` is the browser's own; likely when a script stands in for it and `navigator.cookieEnabled` is false;
        /// possible, and a notice, when only the former is so.
        CookiesBlocked = "cookies-blocked",
        /// `localStorage` throws a `SecurityError`, on a page that has an origin of its own.
        StorageBlocked = "storage-blocked",
        /// `localStorage` throws a `QuotaExceededError` at one kilobyte; or (possible) the browser's estimate leaves less than one megabyte.
        StorageFull = "storage-full",
        /// In the provider's cross-site frame a cookie with `SameSite=None` does not read back.
        ThirdPartyCookiesBlocked = "third-party-cookies-blocked",
        /// It reads back, but the frame has no access to the jar of its own site: what it keeps is kept for this shop only. Not
        /// in WebKit, which keeps such a cookie in the frame's own jar or not at all, and denies the access all the same.
        ThirdPartyCookiesPartitioned = "third-party-cookies-partitioned",
        /// The provider's frame has no access to the jar of its own site, and the browser would ask the shopper for it.
        StorageAccessNeeded = "storage-access-needed",
        /// The provider's frame loaded something that did not speak, though its host answers: a framing policy, or a block.
        FrameRefused = "frame-refused",
        /// This page's own content security policy refused the provider's frame: the violation was seen.
        FrameBlockedByPage = "frame-blocked-by-page",
        /// Something removed the provider's frame from the page or hid it.
        FrameHidden = "frame-hidden",
        /// The provider's frame neither loaded nor spoke in 8 s, though its host answers.
        FrameSilent = "frame-silent",
        /// The provider's frame speaks without an origin: this page itself stands in a sandboxed frame.
        FrameSandboxed = "frame-sandboxed",
        /// After a press the payment's frame is there and loaded, of the size of a page, and for 5 s nobody can see it (it or what it stands in has no
        /// opacity), while it takes the clicks of what lies below.
        FrameInvisible = "frame-invisible",
        /// This page's own content security policy (`form-action`) refused the form that a press sent: the violation was seen, and the form was for
        /// a host of the profile's, or, where that names none, the payment has not come.
        FormBlocked = "form-blocked",
        /// A form that a press sent was to take this page elsewhere, and 12 s later the page is still here (possible); likely where a secure
        /// page sent it to an insecure address, which browsers ask about.
        NavigationStuck = "navigation-stuck",
        /// A press called an app by its scheme, 4 s later this page was neither left nor hidden, and had kept the focus all the while, and the
        /// payment was not seen in a window or frame.
        AppNotOpened = "app-not-opened",
        /// A host of the provider gave no answer at all, while another host or this page's own answered.
        HostUnreachable = "host-unreachable",
        /// A host of the provider took more than 3 s to answer, or took the question and did not answer in 8 s.
        HostSlow = "host-slow",
        /// Somebody else answered for a host of the provider: with another nonce, or without what its ping allows.
        HostIntercepted = "host-intercepted",
        /// A host of the provider answered the ping with a status of 400 or more.
        HostFailing = "host-failing",
        /// This page's own content security policy refused a host of the provider: the violation was seen.
        HostBlockedByPage = "host-blocked-by-page",
        /// A script did not load; or the provider's script did, and what it defines is not there, neither on the window nor (likely,
        /// where the page's policy lets the language be asked, and it stays so for 4 s and for 4 s after a press) as a name of the page's scripts.
        ScriptFailed = "script-failed",
        /// A script that the profile names did not load, or what it defines is not there; its own address gives no answer either, and this page's host does, with nothing refused
        /// by the page's policy: something on the way keeps it out, such as a blocker or a filter of names.
        ScriptBlocked = "script-blocked",
        /// A function that the page must define, as the profile says, is not there when pay is pressed (possible); likely where an error followed
        /// that says its name, or one of another host's script that says nothing.
        ShopCallbackMissing = "shop-callback-missing",
        /// A script of the page threw. A warning where that was within 5 s of a press, no payment came of the press, and nothing else on the page
        /// changed either in 8 s, or until the shopper pressed again.
        ScriptError = "script-error",
        /// A script of another host threw, and the browser says no more of it ("Script error.").
        ScriptOpaque = "script-opaque",
        /// This page's own Cross-Origin-Opener-Policy cuts the payment window off.
        OpenerPolicy = "opener-policy",
        /// The pay button is disabled, or something lies over it.
        PayButtonCovered = "pay-button-covered",
        /// The page was still loading 15 s after it began to.
        PageNeverLoaded = "page-never-loaded",
        /// The self-check found nothing in this browser, and the shop's page found something that only the shop can mend.
        ShopOnly = "shop-only",
        /// The page was brought back by Back.
        StalePage = "stale-page",
        /// Another tab has a payment window open for this same address.
        DuplicateOrder = "duplicate-order",
        /// The shop's return page was reached without the shop's session.
        SessionLost = "session-lost",
        /// The profile refuses this browser, or does not list this operating system.
        BrowserUnsupported = "browser-unsupported",
        /// The browser's version is below the profile's minimum.
        BrowserOutdated = "browser-outdated",
        /// The browser lacks what Payready's loader itself needs (Internet Explorer, IE mode). Found by the loader.
        BrowserLegacy = "browser-legacy",
        /// The user agent names an app that shows web pages inside itself.
        InAppBrowser = "in-app-browser",
        /// The browser lacks a capability that the profile needs.
        CapabilityMissing = "capability-missing",
        /// The `WebAssembly` object is not there. Found by the loader.
        WasmMissing = "wasm-missing",
        /// The `WebAssembly` object refuses to compile: the page's content security policy. Found by the loader.
        WasmRefused = "wasm-refused",
        /// This computer's clock and that of a host of the provider are more than 2 min apart; likely when two hosts say so.
        ClockSkewed = "clock-skewed",
        /// The page is not a secure context.
        InsecurePage = "insecure-page",
        /// The screen is smaller than the payment window needs; or, for a frame, the page is.
        WindowTooSmall = "window-too-small",
        /// The page is zoomed to more than 150 % or less than 60 %.
        PageZoomed = "page-zoomed",
        /// The browser will ask before it lets a page talk to the profile's local agent.
        AgentPermissionNeeded = "agent-permission-needed",
        /// The browser has been told not to let this page talk to the profile's local agent.
        AgentPermissionDenied = "agent-permission-denied",
        /// Nothing answered where the profile's local agent listens.
        AgentMissing = "agent-missing",
        /// Something listens there, but its certificate is not trusted.
        AgentUntrusted = "agent-untrusted",
        /// In the typing test two keys or more gave no text, or gave it twice.
        KeysMissing = "keys-missing",
        /// In the typing test two keys or more gave other characters than their own.
        KeysAltered = "keys-altered",
        /// In the typing test the text of two keys or more came late, or a composition did not end when its field was left.
        KeysDelayed = "keys-delayed",
        /// A rule of the profile asks for a certificate for this payment.
        CertificateNeeded = "certificate-needed",
        /// The profile names how this card is authenticated, in a second window or an app.
        CardAuthentication = "card-authentication",
        /// An attribute, an option or the profile is not as documented.
        InvalidConfig = "invalid-config",
        /// Payready itself failed. Found by the loader.
        Fault = "fault",
    }
}

impl Code {
    /// Whether the shopper gains by knowing it even where it is only a notice: where the page asks for all that there is to say.
    #[must_use]
    pub const fn is_worth_knowing(self) -> bool {
        self.is_of_the_method() || matches!(self, Self::PageZoomed | Self::WindowTooSmall | Self::InAppBrowser)
    }

    /// Whether it is what this way of paying asks of everybody: nothing is wrong.
    #[must_use]
    pub const fn is_of_the_method(self) -> bool {
        matches!(self, Self::CertificateNeeded | Self::CardAuthentication)
    }

    /// Who can mend it, and the guide step where that is the shopper.
    #[must_use]
    pub const fn mended_by(self) -> (Audience, Option<StepId>) {
        use Audience::{Merchant, Provider, Shopper};
        use StepId as S;
        match self {
            Self::Offline => (Shopper, Some(S::GoOnline)),
            Self::PopupBlocked | Self::PopupUnsupported | Self::SecondWindowBlocked => (Shopper, Some(S::AllowPopups)),
            Self::PopupIntercepted | Self::PopupKilled | Self::FrameHidden => (Shopper, Some(S::StopInterception)),
            Self::PopupHidden => (Shopper, Some(S::FindWindow)),
            Self::PopupTooLate | Self::PopupSandboxed | Self::PopupSameWindow | Self::PopupUntracked => (Merchant, None),
            Self::PopupStateUnknown => (Provider, None),
            Self::CookiesBlocked => (Shopper, Some(S::AllowCookies)),
            Self::StorageBlocked => (Shopper, Some(S::AllowStorage)),
            Self::StorageFull => (Shopper, Some(S::FreeStorage)),
            Self::ThirdPartyCookiesBlocked | Self::ThirdPartyCookiesPartitioned => (Shopper, Some(S::AllowThirdPartyCookies)),
            Self::StorageAccessNeeded => (Shopper, Some(S::GiveStorageAccess)),
            Self::FrameRefused | Self::FrameSilent => (Provider, None),
            Self::FrameBlockedByPage | Self::FrameSandboxed | Self::HostBlockedByPage => (Merchant, None),
            Self::FrameInvisible | Self::FormBlocked | Self::NavigationStuck | Self::ShopCallbackMissing => (Merchant, None),
            Self::AppNotOpened => (Shopper, Some(S::OpenApp)),
            Self::HostUnreachable | Self::ScriptBlocked => (Shopper, Some(S::UnblockHost)),
            Self::HostIntercepted => (Shopper, Some(S::LeaveNetwork)),
            Self::HostSlow | Self::HostFailing => (Provider, None),
            Self::ScriptFailed | Self::ScriptError | Self::ScriptOpaque | Self::OpenerPolicy | Self::PayButtonCovered => (Merchant, None),
            Self::PageNeverLoaded | Self::ShopOnly | Self::SessionLost | Self::InsecurePage | Self::InvalidConfig | Self::WasmRefused => (Merchant, None),
            Self::StalePage => (Shopper, Some(S::ReloadPage)),
            Self::DuplicateOrder => (Shopper, Some(S::CloseOtherTab)),
            Self::BrowserUnsupported | Self::CapabilityMissing | Self::BrowserLegacy => (Shopper, Some(S::ChangeBrowser)),
            Self::BrowserOutdated | Self::WasmMissing => (Shopper, Some(S::UpdateBrowser)),
            Self::InAppBrowser => (Shopper, Some(S::LeaveApp)),
            Self::ClockSkewed => (Shopper, Some(S::SetClock)),
            Self::WindowTooSmall => (Shopper, Some(S::EnlargeWindow)),
            Self::PageZoomed => (Shopper, Some(S::ResetZoom)),
            Self::AgentPermissionNeeded | Self::AgentPermissionDenied => (Shopper, Some(S::AllowAgent)),
            Self::AgentMissing => (Shopper, Some(S::InstallAgent)),
            Self::AgentUntrusted => (Shopper, Some(S::TrustAgent)),
            Self::KeysMissing | Self::KeysAltered | Self::KeysDelayed => (Shopper, Some(S::MendTyping)),
            Self::CertificateNeeded => (Shopper, Some(S::BringCertificate)),
            Self::CardAuthentication => (Shopper, Some(S::AuthenticateCard)),
            Self::Fault => (Provider, None),
        }
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
        /// Stop what answers, closes or hides instead of the browser.
        StopInterception = "stop-interception",
        /// Find the payment window behind the others.
        FindWindow = "find-window",
        /// Let this site keep cookies.
        AllowCookies = "allow-cookies",
        /// Let this site keep data.
        AllowStorage = "allow-storage",
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
        /// Pay in another browser.
        ChangeBrowser = "change-browser",
        /// Bring the browser up to date.
        UpdateBrowser = "update-browser",
        /// Have the phone open the app that authenticates the payment.
        OpenApp = "open-app",
        /// Pay in a real browser instead.
        LeaveApp = "leave-app",
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

impl Finding {
    /// Reads a finding as a diagnosis carries it; `None` where it is none that this release knows. Who mends it, and how, is said by its code.
    #[must_use]
    pub fn read(value: &Value) -> Option<Self> {
        let text = |name| value.get(name).and_then(Value::as_text);
        let code = Code::from_name(text("code")?)?;
        let (audience, step) = code.mended_by();
        Some(Self {
            code,
            severity: Severity::from_name(text("severity")?)?,
            certainty: Certainty::from_name(text("certainty")?)?,
            audience,
            step,
            evidence: Facts::read(value.get("evidence")).unwrap_or_default(),
        })
    }
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
