//! The table of the self-check page.

use payready::diagnosis::Code;

use crate::check::Act::{
    self, Click, Mend, Offline, Online, Paste, PayHere, PayInFrame, PayInWindow, Proves, Reload, Says, Scene, Script, TabAndEnter, Title, Type,
};
use crate::check::{Brought, CheckRow};
use crate::scenario::Engine;
use crate::scenario::Engine::{Chromium, Firefox};
use crate::setups::{CAN_BE_CUT_OFF, NO_WASM, THIRD_PARTY_BLOCKED, USUAL};

const ROW: CheckRow = CheckRow {
    id: "",
    fact: "",
    engines: &Engine::ALL,
    setup: &USUAL,
    profile: "",
    query: "",
    brought: Brought::Nothing,
    before: &[],
    finding: None,
    then: &[],
};

/// From the first screen to "all is well".
const TO_THE_END: &[Act] = &[
    Click("[data-check=begin]"),
    Scene("result"),
    Title("So far, all is well"),
    Click("[data-check=window]"),
    Scene("asking"),
    Scene("result"),
    Title("All is well"),
];

/// A fault of the provider's profile, mended while the page is open.
const fn mended(id: &'static str, fact: &'static str, profile: &'static str, code: Code) -> CheckRow {
    CheckRow { id, fact, profile, finding: Some((code, &[Mend])), ..ROW }
}

/// A fault that a script brings about as an extension would, and takes back.
const fn scripted(id: &'static str, fact: &'static str, code: Code, before: &'static [Act], mend: &'static [Act]) -> CheckRow {
    CheckRow { id, fact, profile: "host=ok", before, finding: Some((code, mend)), ..ROW }
}

/// What the shop's page and the browser each have, and the one sentence for it.
const fn sides(id: &'static str, fact: &'static str, profile: &'static str, found: &'static [Code], then: &'static [Act]) -> CheckRow {
    CheckRow { id, fact, profile, brought: Brought::Found(found), then, ..ROW }
}

/// What the first screen says of an address that is not as it should be; the check runs all the same.
const fn remarked(id: &'static str, fact: &'static str, query: &'static str, brought: Brought, then: &'static [Act]) -> CheckRow {
    CheckRow { id, fact, query, brought, then, ..ROW }
}

const CUT: &[Act] = &[Says("was cut off"), Click("[data-check=begin]"), Scene("result"), Title("So far, all is well")];

/// A field to paste into.
const NOTE: &str = "document.body.prepend(Object.assign(document.createElement('textarea'), { id: 'note' }))";

pub const ROWS: &[CheckRow] = &[
    CheckRow {
        id: "check-healthy",
        fact: "with nothing wrong, the self-check ends in all is well",
        profile: "host=ok&frame=ok&needs=crypto-subtle,indexed-db",
        then: TO_THE_END,
        ..ROW
    },
    CheckRow { id: "check-generic", fact: "without a provider, the self-check ends in all is well", then: TO_THE_END, ..ROW },
    CheckRow {
        id: "check-keyboard",
        fact: "the check is walked through by keyboard, and each screen's heading has the focus",
        profile: "host=ok",
        then: &[
            Scene("start"),
            TabAndEnter,
            Scene("result"),
            Proves("return document.getElementById('check').shadowRoot.activeElement.tagName === 'H1'"),
            TabAndEnter,
            Scene("asking"),
            Scene("result"),
            Title("All is well"),
        ],
        ..ROW
    },
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
        &[Script("Object.defineProperty(document, 'cookie', { get: () => '', set: () => {}, configurable: true })")],
        &[Script("delete document.cookie")],
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
    sides(
        "check-side-browser",
        "browser broken, shop fine: your browser can't pay yet",
        "host=html",
        &[Code::PopupBlocked],
        &[Click("[data-check=begin]"), Scene("result"), Title("Your browser can’t pay yet")],
    ),
    sides(
        "check-side-both",
        "browser and shop broken: both have a problem",
        "host=html",
        &[Code::PopupTooLate],
        &[Click("[data-check=begin]"), Scene("result"), Title("Your browser and this shop’s page both have a problem")],
    ),
    sides(
        "check-side-page",
        "browser fine, shop broken: this shop's page has a problem, and what to tell the shop",
        "host=ok",
        &[Code::PopupTooLate],
        &[
            Click("[data-check=begin]"),
            Scene("result"),
            Click("[data-check=window]"),
            Scene("asking"),
            Scene("result"),
            Title("Your browser can pay; this shop’s page has a problem"),
            Says("Tell the shop this name: popup-too-late"),
            Says("window.open('', 'pay')"),
        ],
    ),
    sides(
        "check-side-none",
        "browser and shop fine: both are fine now, with the way back to the shop",
        "host=ok",
        &[],
        &[
            Click("[data-check=begin]"),
            Scene("result"),
            Click("[data-check=window]"),
            Scene("asking"),
            Scene("result"),
            Title("Your browser and the shop’s page are both fine now"),
            Click("[data-check=back]"),
            Proves("return location.pathname === '/checkout' && location.search === ''"),
        ],
    ),
    remarked(
        "check-fragment-cut",
        "what was cut off on its way from the shop is said, and the check runs",
        "",
        Brought::Raw("payready=1&v=guide&e=blink"),
        CUT,
    ),
    remarked("check-fragment-long", "what is too long is said, and the check runs", "", Brought::Long, CUT),
    remarked("check-fragment-newer", "what a newer release wrote is said", "", Brought::Raw("payready=9&v=guide&end"), &[Says("of a newer kind")]),
    remarked(
        "check-fragment-forged",
        "markup from a fragment is no markup",
        "",
        Brought::Raw("payready=1&v=<img src=x onerror=self.hit=1>&end"),
        &[Says("can’t be read"), Proves("return !self.hit && !document.getElementById('check').shadowRoot.querySelector('img')")],
    ),
    remarked(
        "check-address",
        "a provider, a language and a part that nobody knows are said",
        "&provider=javascript:alert(1)&only=cookies,everything",
        Brought::Nothing,
        &[Says("We don’t know the provider"), Says("isn’t one of ours: everything"), Proves("return document.documentElement.lang === 'en'")],
    ),
    CheckRow {
        id: "check-only",
        fact: "a part of the check is only that part",
        query: "&only=cookies",
        then: &[
            Click("[data-check=begin]"),
            Scene("result"),
            Title("All is well"),
            Proves("return document.getElementById('check').shadowRoot.querySelectorAll('[data-fold=checked] li').length === 1"),
        ],
        ..ROW
    },
    CheckRow {
        id: "check-decode",
        fact: "a support code that somebody was told is read on the page, and a wrong one is named",
        then: &[
            Click("[data-fold=decode] summary"),
            Type("#code", "105h myce ra2y\u{e007}"),
            Says("cookies-blocked"),
            Type("#code", "7\u{e007}"),
            Says("A code has 8, 12 or 16 characters"),
        ],
        ..ROW
    },
    CheckRow {
        id: "check-copy",
        fact: "the copied report has the support code that is shown, and no address with a query",
        profile: "host=ok",
        before: &[Script(NOTE)],
        then: &[
            Click("[data-check=begin]"),
            Scene("result"),
            Click("[data-fold=report] summary"),
            Click("[data-check=copy]"),
            Says("Copied"),
            Paste,
            Proves(
                "const code = document.getElementById('check').shadowRoot.querySelector('[data-fold=report] h2').textContent
                 const note = document.getElementById('note').value
                 return /^[0-9A-Z]{4}-[0-9A-Z-]+$/.test(code) && note.includes(code) && !note.includes('?')",
            ),
        ],
        ..ROW
    },
    CheckRow {
        id: "check-save",
        fact: "the saved file is the diagnosis, named by its support code",
        profile: "host=ok",
        before: &[Script(
            "HTMLAnchorElement.prototype.click = function () { fetch(this.href).then(file => file.text()).then(text => { self.saved = [this.download, text] }) }",
        )],
        then: &[
            Click("[data-check=begin]"),
            Scene("result"),
            Click("[data-fold=report] summary"),
            Click("[data-check=save]"),
            Proves(
                "const code = document.getElementById('check').shadowRoot.querySelector('[data-fold=report] h2').textContent
                 return !!self.saved && self.saved[0] === `payready-${code}.json` && JSON.parse(self.saved[1]).verdict === 'open' && !self.saved[1].includes('?')",
            ),
        ],
        ..ROW
    },
    CheckRow {
        id: "check-repair-nothing",
        fact: "with nothing to repair the page says so, and goes back to the result",
        profile: "host=ok",
        then: &[
            Click("[data-check=begin]"),
            Scene("result"),
            Click("[data-check=repair]"),
            Scene("repaired"),
            Title("There is nothing to repair"),
            Click("[data-check=leave]"),
            Scene("result"),
            Title("So far, all is well"),
        ],
        ..ROW
    },
    CheckRow {
        id: "check-repair-files",
        fact: "old files and the workers that give them out are dropped, and the page still starts without a network",
        engines: &[Chromium, Firefox],
        setup: &CAN_BE_CUT_OFF,
        before: &[
            Proves("return !!navigator.serviceWorker.controller"),
            Script(
                "caches.open('shop-old').then(cache => cache.put('/old.js', new Response('old')))
                 navigator.serviceWorker.register('/~pack-404/check-worker.js').then(() => { self.old = true })",
            ),
            Proves("return self.old === true"),
        ],
        then: &[
            Click("[data-check=begin]"),
            Scene("result"),
            Click("[data-check=repair]"),
            Scene("repaired"),
            Title("What can be repaired is repaired"),
            Says("Stores of old files found: 1. Dropped: 1."),
            Says("Old background work found: 1. Ended: 1."),
            Script(
                "Promise.all([caches.has('shop-old'), caches.keys(), navigator.serviceWorker.getRegistrations()]).then(([old, names, workers]) => {
                   self.kept = !old && names.some(name => name.startsWith('payready-check-')) && workers.length === 1 && workers[0].scope === location.origin + '/'
                 })",
            ),
            Proves("return self.kept === true"),
            Offline,
            Reload,
            Online,
        ],
        ..ROW
    },
    CheckRow {
        id: "check-repair-left",
        fact: "after the repairs the page says what is gone, what is left and who mends it",
        profile: "host=failing",
        before: &[Script("Object.defineProperty(document, 'cookie', { get: () => '', set: () => {}, configurable: true })")],
        then: &[
            Click("[data-check=begin]"),
            Scene("result"),
            Mend,
            Click("[data-check=repair]"),
            Scene("repaired"),
            Title("Repaired, but something is left"),
            Says("In the way before: 2. Now: 1."),
            Says("This stood in the way, and is fine now."),
            Says("This page can’t change it for you."),
            Click("[data-look=cookies-blocked]"),
            Scene("step"),
        ],
        ..ROW
    },
    CheckRow {
        id: "check-typing",
        fact: "letters that arrive as they are typed are told so",
        then: &[
            Click("[data-check=begin]"),
            Scene("result"),
            Click("[data-fold=more] summary"),
            Click("[data-check=typing]"),
            Scene("typing"),
            Type("[data-sample]", "ready2pay84"),
            Says("What you type arrives as it is."),
        ],
        ..ROW
    },
    CheckRow {
        id: "check-no-wasm",
        fact: "where the check cannot run, the page says so and leads to the guide",
        setup: &NO_WASM,
        then: &[Proves(
            "return document.querySelector('h1').textContent === 'The check can’t run here' && document.querySelector('a.big').href.endsWith('/guide/en/index.html')",
        )],
        ..ROW
    },
    CheckRow {
        id: "check-demo",
        fact: "a demo payment is made from start to return, in a window and in this tab",
        engines: &[Chromium, Firefox],
        profile: "host=ok&modes=popup,redirect",
        then: &[
            Click("[data-check=begin]"),
            Scene("result"),
            Click("[data-fold=more] summary"),
            Click("[data-check=demo]"),
            Scene("demo"),
            Click("[data-mode=popup]"),
            PayInWindow,
            Click("[data-mode=redirect]"),
            PayHere,
            Scene("start"),
        ],
        ..ROW
    },
    CheckRow {
        id: "check-demo-frame",
        fact: "a demo payment is made in a frame on the page, which goes when the shopper closes it",
        profile: "host=ok&modes=frame",
        then: &[
            Click("[data-check=begin]"),
            Scene("result"),
            Click("[data-fold=more] summary"),
            Click("[data-check=demo]"),
            Scene("demo"),
            // Without the core it would be a window.
            Proves("if (window.payready) payready.ready.then(() => { self.core = true }); return self.core === true"),
            Click("[data-mode=frame]"),
            PayInFrame,
            Scene("demo"),
        ],
        ..ROW
    },
];
