//! Faults that the check finds, and sees mended.

use payready::diagnosis::Code;

use super::ROW;
use crate::check::Act::{self, Click, Mend, Offline, Online, PressInFrame, Proves, Reload, Says, Scene, Script, Title};
use crate::check::CheckRow;
use crate::scenario::Engine::{Chromium, Firefox};
use crate::setups::{CAN_BE_CUT_OFF, THIRD_PARTY_BLOCKED};

/// A fault of the provider's profile, mended while the page is open.
const fn mended(id: &'static str, fact: &'static str, profile: &'static str, code: Code) -> CheckRow {
    CheckRow { id, fact, profile, finding: Some((code, &[Mend])), ..ROW }
}

/// A fault that a script brings about as an extension would, and takes back.
const fn scripted(id: &'static str, fact: &'static str, code: Code, before: &'static [Act], mend: &'static [Act]) -> CheckRow {
    CheckRow { id, fact, profile: "host=ok", before, finding: Some((code, mend)), ..ROW }
}

pub const ROWS: &[CheckRow] = &[
    mended("check-host-down", "a host that is down is told, and seen to be up again", "host=down", Code::HostUnreachable),
    mended("check-host-intercepted", "a host that somebody else answers for is told", "host=html", Code::HostIntercepted),
    mended("check-host-failing", "a host that fails is told", "host=failing", Code::HostFailing),
    mended("check-clock", "a wrong clock is told", "host=clock-ahead", Code::ClockSkewed),
    mended("check-frame", "a frame that may not be shown is told", "frame=refused&cookies=partitioned", Code::FrameRefused),
    mended("check-browser", "a browser that the provider refuses is told", "refused=chrome,firefox,safari,other", Code::BrowserUnsupported),
    mended("check-agent-missing", "a program that is missing is told once the shopper lets the page look", "agent=absent", Code::AgentMissing),
    CheckRow { engines: &[Chromium], ..mended("check-outdated", "a browser that is too old is told", "minimum=chrome-999", Code::BrowserOutdated) },
    CheckRow {
        engines: &[Chromium, Firefox],
        setup: &THIRD_PARTY_BLOCKED,
        ..mended("check-third-party", "a provider that needs its cookies and has none is told", "frame=ok&cookies=shared", Code::ThirdPartyCookiesBlocked)
    },
    scripted(
        "check-cookies",
        "cookies that are not kept are told, and seen to be kept again",
        Code::CookiesBlocked,
        &[Script(
            "Object.defineProperty(document, 'cookie', { get: () => '', set: () => {}, configurable: true });
             Object.defineProperty(navigator, 'cookieEnabled', { get: () => false, configurable: true })",
        )],
        &[Script("delete document.cookie; delete navigator.cookieEnabled")],
    ),
    scripted(
        "check-storage",
        "data that may not be kept is told",
        Code::StorageBlocked,
        &[Script(
            "self.kept = Object.getOwnPropertyDescriptor(window, 'localStorage')
             Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') }, configurable: true })",
        )],
        &[Script("Object.defineProperty(window, 'localStorage', self.kept)")],
    ),
    scripted(
        "check-storage-full",
        "a full storage is told",
        Code::StorageFull,
        &[Script("self.kept = Storage.prototype.setItem; Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }")],
        &[Script("Storage.prototype.setItem = self.kept")],
    ),
    scripted(
        "check-popups",
        "something that answers in the place of a window is told once the shopper opens one",
        Code::PopupIntercepted,
        &[Script("self.kept = window.open; window.open = () => null")],
        &[Script("window.open = self.kept")],
    ),
    scripted(
        "check-killed",
        "something that closes windows at once is told",
        Code::PopupKilled,
        &[Script("self.kept = window.open; window.open = (...all) => { const made = self.kept(...all); setTimeout(() => made.close(), 400); return made }")],
        &[Script("window.open = self.kept")],
    ),
    CheckRow {
        id: "check-second-window",
        fact: "a window that the provider's frame may not open is told once the shopper presses in there, and again",
        profile: "frame=no-windows&frame-popups=card",
        query: "&only=frame-popup",
        then: &[
            Click("[data-check=begin]"),
            Scene("result"),
            Title("One more thing to check"),
            Click("[data-check=frame-window]"),
            Scene("asking"),
            PressInFrame,
            Scene("step"),
            Says("The bank, card or wallet window didn’t open"),
            Click("[part~=primary]"),
            PressInFrame,
            Says("Not solved yet"),
        ],
        ..ROW
    },
    CheckRow {
        id: "check-second-window-open",
        fact: "one that opens is fine, and closes by itself",
        profile: "frame=ok&frame-popups=card",
        query: "&only=frame-popup",
        then: &[
            Click("[data-check=begin]"),
            Scene("result"),
            Click("[data-check=frame-window]"),
            PressInFrame,
            Scene("result"),
            Title("Everything looks fine"),
            Proves("return !document.querySelector('iframe')"),
        ],
        ..ROW
    },
    CheckRow {
        id: "check-second-window-left",
        fact: "the shopper may go on without it, and the provider's frame goes",
        profile: "frame=ok&frame-popups=card",
        query: "&only=frame-popup",
        then: &[
            Click("[data-check=begin]"),
            Scene("result"),
            Click("[data-check=frame-window]"),
            Scene("asking"),
            Proves("return !!document.querySelector('iframe[title]')"),
            Click("[data-check=leave]"),
            Scene("result"),
            Proves("return !document.querySelector('iframe')"),
        ],
        ..ROW
    },
    CheckRow {
        id: "check-offline",
        fact: "without a network the check still runs, says what needs one, and sees it come back",
        engines: &[Chromium, Firefox],
        setup: &CAN_BE_CUT_OFF,
        profile: "host=ok",
        before: &[Proves("return !!navigator.serviceWorker.controller"), Offline],
        finding: Some((Code::Offline, &[Online])),
        ..ROW
    },
    CheckRow {
        id: "check-offline-start",
        fact: "once it has been there, the page starts without a network",
        engines: &[Chromium, Firefox],
        setup: &CAN_BE_CUT_OFF,
        before: &[Proves("return !!navigator.serviceWorker.controller"), Offline, Reload],
        then: &[Click("[data-check=begin]"), Scene("result"), Says("Needs the internet"), Online],
        ..ROW
    },
];
