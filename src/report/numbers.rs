//! The numbers that support codes are made of. A number is never given to something else, and a new name takes the next one:
//! a code that was written down must mean the same years later.

use crate::diagnosis::{App, BrowserName, Code, OsName, Verdict};

/// What has a number in a support code.
pub(super) trait Numbered: Copy + Sized + 'static {
    /// Its number.
    fn number(self) -> u16;

    /// What has that number; `None` where a newer release gave it.
    fn numbered(number: u16) -> Option<Self>;
}

macro_rules! numbered {
    ($Enum:ident { $($Variant:ident = $number:literal),+ $(,)? }) => {
        impl Numbered for $Enum {
            fn number(self) -> u16 {
                match self { $(Self::$Variant => $number),+ }
            }

            fn numbered(number: u16) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.number() == number)
            }
        }
    };
}

numbered!(Verdict { Open = 0, Advise = 1, Guide = 2 });

numbered!(BrowserName {
    Other = 0, Chrome = 1, Edge = 2, Whale = 3, SamsungInternet = 4, Opera = 5, Brave = 6, Firefox = 7, Safari = 8, Ie = 9,
});

numbered!(OsName { Other = 0, Windows = 1, Macos = 2, Ios = 3, Android = 4, Chromeos = 5, Linux = 6 });

// 0 and 1 are what is no app: a tab and an installed app.
numbered!(App {
    Webview = 2, Kakaotalk = 3, Naver = 4, Daum = 5, Line = 6, Band = 7, Instagram = 8, Facebook = 9, Tiktok = 10, Wechat = 11,
    Twitter = 12, Google = 13, Threads = 14, Coupang = 15,
    // From here on a code is of version 2.
    Snapchat = 16, Linkedin = 17, Pinterest = 18, Telegram = 19, Whatsapp = 20, Discord = 21, Slack = 22, Danggeun = 23,
});

// 0 is no finding.
numbered!(Code {
    PopupBlocked = 1, PopupTooLate = 2, PopupSandboxed = 3, PopupIntercepted = 4, PopupSameWindow = 5, PopupUnsupported = 6,
    PopupKilled = 7, PopupHidden = 8, PopupUntracked = 9, PopupStateUnknown = 10,
    CookiesBlocked = 11, StorageBlocked = 12, StorageFull = 13, ThirdPartyCookiesBlocked = 14, ThirdPartyCookiesPartitioned = 15,
    StorageAccessNeeded = 16,
    FrameRefused = 17, FrameBlockedByPage = 18, FrameHidden = 19, FrameSilent = 20, FrameSandboxed = 21,
    Offline = 22, HostUnreachable = 23, HostSlow = 24, HostIntercepted = 25, HostFailing = 26, HostBlockedByPage = 27,
    ScriptFailed = 28, ScriptError = 29, ScriptOpaque = 30, OpenerPolicy = 31, PayButtonCovered = 32, PageNeverLoaded = 33,
    ShopOnly = 34, StalePage = 35, DuplicateOrder = 36, SessionLost = 37,
    BrowserUnsupported = 38, BrowserOutdated = 39, BrowserLegacy = 40, InAppBrowser = 41, CapabilityMissing = 42, WasmMissing = 43,
    WasmRefused = 44,
    ClockSkewed = 45, InsecurePage = 46, WindowTooSmall = 47, PageZoomed = 48,
    AgentPermissionNeeded = 49, AgentPermissionDenied = 50, AgentMissing = 51, AgentUntrusted = 52,
    KeysMissing = 53, KeysAltered = 54, KeysDelayed = 55,
    CertificateNeeded = 56, CardAuthentication = 57,
    InvalidConfig = 58, Fault = 59,
    FrameInvisible = 60, FormBlocked = 61, NavigationStuck = 62, AppNotOpened = 63, ScriptBlocked = 64, ShopCallbackMissing = 65,
    SecondWindowBlocked = 66,
});
