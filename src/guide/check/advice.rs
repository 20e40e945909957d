//! What a shop's developer changes, in code or in a header: the same in every language.

use crate::diagnosis::Code;

/// A line of code or a header that mends what only the shop can mend; nothing where a sentence says it all, or others mend it.
#[must_use]
pub const fn remedy_in_code(code: Code) -> Option<&'static str> {
    match code {
        Code::PopupTooLate => Some(
            "button.addEventListener('click', function () {\n  var win = window.open('', 'pay');\n  prepareOrder().then(function (url) { win.location = url; });\n});",
        ),
        Code::PopupSandboxed => Some("sandbox=\"… allow-popups allow-popups-to-escape-sandbox\""),
        Code::PopupSameWindow => Some("data-mode=\"redirect\""),
        Code::PopupUntracked => Some("window.open(url, 'pay', 'width=480,height=660')"),
        Code::FrameBlockedByPage => Some("Content-Security-Policy: frame-src 'self' https://PROVIDER"),
        Code::HostBlockedByPage => Some("Content-Security-Policy: connect-src 'self' https://PROVIDER"),
        Code::FrameInvisible => Some(".modal.in, .modal.show { opacity: 1 }"),
        Code::FormBlocked => Some("Content-Security-Policy: form-action 'self' https://PROVIDER"),
        Code::ShopCallbackMissing => Some("<script>function CALLBACK() { … }</script>\n<script src=\"https://PROVIDER/sdk.js\"></script>"),
        Code::FrameSandboxed => Some("sandbox=\"… allow-scripts allow-same-origin allow-popups allow-forms\""),
        Code::ScriptOpaque => Some("crossorigin=\"anonymous\""),
        Code::OpenerPolicy => Some("Cross-Origin-Opener-Policy: same-origin-allow-popups"),
        Code::SessionLost => Some("Set-Cookie: session=…; Path=/; HttpOnly; Secure; SameSite=None"),
        Code::WasmRefused => Some("Content-Security-Policy: script-src 'self' 'wasm-unsafe-eval'"),
        Code::InsecurePage => Some("Strict-Transport-Security: max-age=31536000"),
        Code::ScriptFailed
        | Code::ScriptError
        | Code::PayButtonCovered
        | Code::PageNeverLoaded
        | Code::NavigationStuck
        | Code::AppNotOpened
        | Code::SecondWindowBlocked
        | Code::ScriptBlocked
        | Code::ShopOnly
        | Code::InvalidConfig
        | Code::Offline
        | Code::PopupBlocked
        | Code::PopupIntercepted
        | Code::PopupUnsupported
        | Code::PopupKilled
        | Code::PopupHidden
        | Code::PopupStateUnknown
        | Code::CookiesBlocked
        | Code::StorageBlocked
        | Code::StorageFull
        | Code::ThirdPartyCookiesBlocked
        | Code::ThirdPartyCookiesPartitioned
        | Code::StorageAccessNeeded
        | Code::FrameRefused
        | Code::FrameHidden
        | Code::FrameSilent
        | Code::HostUnreachable
        | Code::HostSlow
        | Code::HostIntercepted
        | Code::HostFailing
        | Code::StalePage
        | Code::DuplicateOrder
        | Code::BrowserUnsupported
        | Code::BrowserOutdated
        | Code::BrowserLegacy
        | Code::InAppBrowser
        | Code::CapabilityMissing
        | Code::WasmMissing
        | Code::ClockSkewed
        | Code::WindowTooSmall
        | Code::PageZoomed
        | Code::AgentPermissionNeeded
        | Code::AgentPermissionDenied
        | Code::AgentMissing
        | Code::AgentUntrusted
        | Code::KeysMissing
        | Code::KeysAltered
        | Code::KeysDelayed
        | Code::CertificateNeeded
        | Code::CardAuthentication
        | Code::Fault => None,
    }
}
