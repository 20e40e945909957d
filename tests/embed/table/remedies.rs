//! Rows about the buttons of a step: the fault, the press, and the payment that goes through; or, where a test browser cannot leave its app
//! or make a call, the exact link.

use super::ROW;
use crate::scenario::Action::{
    self, Back, CloseWindow, Event, GrantStorageAccess, Leave, Lived, Panel, Paste, Press, PressInFrame, Probed, Ready, Remedy, Unfold, Until,
};
use crate::scenario::Engine::{Chromium, Firefox, Webkit};
use crate::scenario::{Control, Engine, Scenario};
use crate::setups::{ASKED, NO_COOKIES};

const LOST: Control = Control::Opened(0, "without Payready the payment is lost");
/// What the way out costs is told before it; an app's own menu, and the address to copy, come after it.
const WAY_OUT_FIRST: &str = "
    if (!window.payready) return true
    const panel = demo.find('[part~=panel]')
    const order = panel && [...panel.querySelectorAll('[part=reason],[part~=primary],[part=steps],[data-check=copy-link]')]
    return panel && /장바구니/.test(order[0].textContent) && order.map(one => one.localName).join() === 'p,a,ol,button'";
const KAKAOTALK: &[Action] = &[
    Ready,
    Press,
    Event("payready-blocked"),
    Until(WAY_OUT_FIRST),
    Until("return !window.payready || (demo.find('a[part~=primary]') || {}).href === 'kakaotalk://web/openExternal?url=' + encodeURIComponent(location.href)"),
    Panel("anyway"),
];
const INTENT: &[Action] = &[
    Ready,
    Press,
    Event("payready-blocked"),
    Until(WAY_OUT_FIRST),
    Until(
        "return !window.payready || (demo.find('a[part~=primary]') || {}).href === location.href.replace('http', 'intent') \
         + '#Intent;scheme=http;action=android.intent.action.VIEW;category=android.intent.category.BROWSABLE;end'",
    ),
    Panel("anyway"),
];
const LINE: &[Action] = &[
    Ready,
    Press,
    Event("payready-blocked"),
    Until("return !window.payready || (demo.find('a[part~=primary]') || {}).href === location.href + '&openExternalBrowser=1'"),
    Panel("anyway"),
];
const COPIES: &[Action] = &[
    Ready,
    Press,
    Event("payready-blocked"),
    Remedy("copy-link"),
    Until("return !window.payready || /복사|opied/.test((demo.find('[role=status]') || {}).textContent)"),
    Paste,
    Until("return !window.payready || document.getElementById('note').value === location.href"),
    Panel("anyway"),
];
const REPORTS: &[Action] = &[
    Ready,
    Press,
    Event("payready-blocked"),
    Unfold,
    Remedy("copy-report"),
    Until("return !window.payready || /복사|opied/.test((demo.find('[role=status]') || {}).textContent)"),
    Paste,
    Until(
        "const note = document.getElementById('note').value; \
         return !window.payready || (note.includes(demo.find('.code').textContent) && note.includes('cookies-blocked') && !note.includes('?'))",
    ),
    Panel("anyway"),
];
const HELPED: &[Action] = &[
    Ready,
    Press,
    Event("payready-blocked"),
    Unfold,
    Until(
        "return !window.payready || [...demo.find('details').querySelectorAll('a')].map(a => a.getAttribute('href')).join() === 'tel:1544-0000,mailto:help@pg.example'",
    ),
    Until("return !window.payready || /^http:..cdn.localhost:[0-9]+.guide.ko.allow-cookies.html#allow-cookies-/.test(demo.find('.links a').href)"),
    Until("return !window.payready || /^http:..cdn.localhost:[0-9]+.index.html.provider=.*&lang=ko#./.test(demo.find('.links a + a').href)"),
    Panel("anyway"),
];
const RECHECKS: &[Action] = &[
    Ready,
    Remedy("probes"),
    Until("return !window.payready || /아직|yet/.test((demo.find('[role=status]') || {}).textContent)"),
    Until("return demo.consent = true"),
    Remedy("probes"),
    Until("return !window.payready || (!demo.find('[part~=panel]') && !!demo.find('[part=note]'))"),
    Press,
    Event("payready-open"),
];
const RELOADS: &[Action] = &[
    Ready,
    Press,
    Event("payready-open"),
    Lived(2500),
    CloseWindow,
    Leave,
    Back,
    Ready,
    // What a shop keeps is the shop's: no button of the panel drops it.
    Until("return !window.payready || !demo.find('[data-check=clean]')"),
    Remedy("reload"),
    Until("return !window.payready || demo.shown === 'reload'"),
    Ready,
    Press,
    Event("payready-open"),
];
/// In the core's own words: those of the pack name the setting.
const FALLS_BACK: &[Action] = &[
    Ready,
    Press,
    Event("payready-blocked"),
    Until("return !window.payready || (demo.find('[part=title]') || {}).textContent === '쿠키가 차단되어 있어요'"),
    Panel("anyway"),
];
const ASKS_FRAME: &[Action] = &[
    Ready,
    Probed("frame-cookies"),
    GrantStorageAccess,
    Remedy("storage-access"),
    PressInFrame,
    Until("return !window.payready || !demo.find('[part~=panel]')"),
    Press,
    Event("payready-open"),
];
const NO_PERMISSION: &[(Engine, &str)] =
    &[(Webkit, "over plain http it keeps no Secure cookie for anybody, and MiniBrowser has no question to put to a shopper")];

const fn without_pack(id: &'static str, fact: &'static str, page: &'static str) -> Scenario {
    Scenario {
        id,
        fact,
        page,
        setup: &NO_COOKIES,
        engines: &[Chromium, Firefox],
        actions: FALLS_BACK,
        findings: &["cookies-blocked", "storage-blocked"],
        ..ROW
    }
}

pub const ROWS: &[Scenario] = &[
    without_pack("pack-404", "texts that do not come are told in the core's own words", "cdn=pack-404"),
    without_pack("pack-cut", "texts that break off are told in the core's own words", "cdn=pack-cut"),
    without_pack("pack-other", "texts of another build are not taken for this one's", "cdn=pack-other"),
    Scenario {
        id: "remedy-front",
        fact: "a second press says where the payment is, and the button there opens no second one",
        actions: &[Ready, Press, Event("payready-open"), Press, Panel("front")],
        control: Control::Opened(2, "without Payready a second press opens a second payment"),
        ..ROW
    },
    Scenario {
        id: "remedy-next",
        fact: "where the window is refused again, paying in this tab comes first",
        page: "before=open-returns-null",
        actions: &[
            Ready,
            Press,
            Event("payready-blocked"),
            Panel("retry"),
            Until("return !window.payready || (demo.find('[part~=primary]') || { dataset: {} }).dataset.pay === 'here'"),
            Panel("here"),
        ],
        control: LOST,
        ..ROW
    },
    Scenario {
        id: "remedy-kakaotalk",
        fact: "inside KakaoTalk the first button leads into the shopper's own browser",
        setup: &NO_COOKIES,
        page: "browser=kakaotalk-ios",
        actions: KAKAOTALK,
        findings: &["cookies-blocked", "storage-blocked"],
        engines: &[Chromium, Firefox],
        ..ROW
    },
    Scenario {
        id: "remedy-kakaotalk-webkit",
        fact: "inside KakaoTalk the first button leads into the shopper's own browser",
        setup: &NO_COOKIES,
        page: "browser=kakaotalk-ios",
        actions: KAKAOTALK,
        findings: &["cookies-blocked"],
        engines: &[Webkit],
        ..ROW
    },
    Scenario {
        id: "remedy-intent",
        fact: "inside an app on Android the first button is an intent for the shopper's own browser",
        setup: &NO_COOKIES,
        page: "browser=instagram",
        actions: INTENT,
        findings: &["cookies-blocked", "storage-blocked"],
        engines: &[Chromium, Firefox],
        ..ROW
    },
    Scenario {
        id: "remedy-line",
        fact: "inside LINE the first button is the address with which LINE opens another browser",
        setup: &NO_COOKIES,
        page: "browser=line",
        actions: LINE,
        findings: &["cookies-blocked", "storage-blocked"],
        engines: &[Chromium, Firefox],
        ..ROW
    },
    Scenario {
        id: "remedy-copy-link",
        fact: "inside an app that gives no way out, the first button copies the address",
        setup: &NO_COOKIES,
        page: "browser=naver-ios&note=yes",
        actions: COPIES,
        findings: &["cookies-blocked", "storage-blocked"],
        engines: &[Chromium, Firefox],
        ..ROW
    },
    Scenario {
        id: "remedy-copy-link-webkit",
        fact: "inside an app that gives no way out, the first button copies the address",
        setup: &NO_COOKIES,
        page: "browser=naver-ios&note=yes",
        actions: COPIES,
        findings: &["cookies-blocked"],
        engines: &[Webkit],
        ..ROW
    },
    Scenario {
        id: "remedy-report",
        fact: "the report is copied whole, with the support code, and without a query string",
        setup: &NO_COOKIES,
        page: "note=yes",
        actions: REPORTS,
        findings: &["cookies-blocked", "storage-blocked"],
        engines: &[Chromium, Firefox],
        ..ROW
    },
    Scenario {
        id: "remedy-help",
        fact: "the provider can be called and written to; the guide and the self-check are a link away",
        setup: &NO_COOKIES,
        page: "",
        actions: HELPED,
        findings: &["cookies-blocked", "storage-blocked"],
        engines: &[Chromium, Firefox],
        ..ROW
    },
    Scenario {
        id: "remedy-recheck",
        fact: "checking again says that it is not mended; once it is, that it is solved, and pay opens",
        page: "before=refuse-cookies&attr-show=always",
        actions: RECHECKS,
        ..ROW
    },
    Scenario {
        id: "remedy-reload",
        fact: "on a page that was paid from before, the page comes anew, and pay opens",
        unreachable: &[(Firefox, "it keeps no page in memory that has opened a window: there is nothing stale to mend")],
        page: "attr-show=always",
        actions: RELOADS,
        opened: 2,
        ..ROW
    },
    Scenario {
        id: "remedy-storage-access",
        fact: "the provider's frame asks for its cookies inside the shopper's click, and what was refused is solved",
        unreachable: NO_PERMISSION,
        setup: &ASKED,
        page: "profile=frame:ok&profile=cookies:shared&attr-show=always",
        actions: ASKS_FRAME,
        ..ROW
    },
];
