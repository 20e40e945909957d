//! What comes with the address: a shop's diagnosis, and what is not as it should be.

use payready::diagnosis::Code;

use super::ROW;
use crate::check::Act::{self, Click, Proves, Says, Scene, Title};
use crate::check::{Brought, CheckRow};

/// What the shop's page and the browser each have, and the one sentence for it.
const fn sides(id: &'static str, fact: &'static str, profile: &'static str, found: &'static [Code], then: &'static [Act]) -> CheckRow {
    CheckRow { id, fact, profile, brought: Brought::Found(found), then, ..ROW }
}

/// What the first screen says of an address that is not as it should be; the check runs all the same.
const fn remarked(id: &'static str, fact: &'static str, query: &'static str, brought: Brought, then: &'static [Act]) -> CheckRow {
    CheckRow { id, fact, query, brought, then, ..ROW }
}

const CUT: &[Act] = &[Says("was cut off"), Click("[data-check=begin]"), Scene("result"), Title("One more thing to check")];

const NAMED: &str = "const back = document.getElementById('check').shadowRoot.querySelector('[data-check=back]')
     return back.className === 'quiet' && back.textContent === 'Go back to ' + new URL(back.href).host";

/// A profile of a host that the release does not list, which names all that a page could be made to show and to ask.
const EVIL: &str = "&provider=http://auth.localhost:PORT/payready/profile.json?frame=ok%26agent=http%26order=check-evil%26minimum=chrome-999";

/// Nothing of it is asked or shown.
const UNTOUCHED: &str = "const root = document.getElementById('check').shadowRoot
     const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name).hostname)
     return !document.querySelector('iframe') && !root.querySelector('iframe, [data-check=demo], [data-check=agents], a[href*=\"auth.localhost\"]')
       && !asked.some(name => /auth\\.localhost|pg\\.localhost|127\\.0\\.0\\.1/.test(name))";

pub const ROWS: &[CheckRow] = &[
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
            Says("Opening the window took too long, so your browser blocked it."),
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
            // Another host's: it is named, and not the big button.
            Proves(NAMED),
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
        &[
            Says("We don’t know the provider in the address, so"),
            Says("isn’t one of ours: everything"),
            Proves("return document.documentElement.lang === 'en'"),
        ],
    ),
    remarked(
        "check-evil",
        "of a profile of a host that is not listed nothing is asked or shown, and the host is named",
        EVIL,
        Brought::Nothing,
        &[
            Click("[data-check=begin]"),
            Scene("result"),
            Proves(UNTOUCHED),
            Says("This page doesn’t trust the place of the provider’s details"),
            Says("auth.localhost:"),
            Proves(UNTOUCHED),
            Click("[data-check=window]"),
            Scene("asking"),
            Scene("result"),
            Title("Everything looks fine"),
            Proves(UNTOUCHED),
        ],
    ),
    remarked(
        "check-evil-redirect",
        "an address of the page's own origin that leads to another host is not followed",
        "&provider=/~to-auth/payready/profile.json?frame=ok",
        Brought::Nothing,
        &[Click("[data-check=begin]"), Scene("result"), Proves(UNTOUCHED), Says("The provider’s details didn’t load"), Says("cdn.localhost:")],
    ),
    remarked(
        "check-evil-words",
        "sentences in the place of names are not printed",
        "&provider=Call-0900-123456-now!&only=Please!,0900-123456",
        Brought::Nothing,
        &[
            Says("We don’t know the provider in the address, so"),
            Says("A name in the address isn’t one of ours."),
            Proves("return !/call|0900|please/i.test(document.getElementById('check').shadowRoot.textContent)"),
        ],
    ),
];
