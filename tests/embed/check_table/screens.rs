//! The way through the screens, and what each of them offers.

use super::ROW;
use crate::check::Act::{self, Click, Paste, PayHere, PayInFrame, PayInWindow, Proves, Says, Scene, Script, TabAndEnter, Title, Type};
use crate::check::CheckRow;
use crate::scenario::Engine::{Chromium, Firefox};
use crate::setups::NO_WASM;

/// From the first screen to "all is well".
const TO_THE_END: &[Act] = &[
    Click("[data-check=begin]"),
    Scene("result"),
    Title("One more thing to check"),
    Click("[data-check=window]"),
    Scene("asking"),
    Scene("result"),
    Title("Everything looks fine"),
];

/// A field to paste into.
const NOTE: &str = "document.body.prepend(Object.assign(document.createElement('textarea'), { id: 'note' }))";

/// The sheets, without what browsers such as Chrome 109 and Safari 15.4 do not know.
const OLD_SHEETS: &str = "const root = document.getElementById('check').shadowRoot
     const old = sheet => [...sheet.cssRules].map(rule => rule.cssText).join(' ').replace(/light-dark\\(|color-mix\\(/g, 'unknown-$&')
     for (const sheet of root.adoptedStyleSheets) sheet.replaceSync(old(sheet))";

/// A button's label can be read on its fill.
macro_rules! filled {
    ($selector:literal) => {
        concat!(
            "const look = getComputedStyle(document.getElementById('check').shadowRoot.querySelector('",
            $selector,
            "'))
             const light = color => { const [r, g, b] = color.match(/[\\d.]+/g).map(part => part / 255)
               return [r, g, b].map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4).reduce((sum, c, at) => sum + c * [.2126, .7152, .0722][at], 0) }
             const [text, fill] = [light(look.color), light(look.backgroundColor)]
             return !/, 0\\)$/.test(look.backgroundColor) && (Math.max(text, fill) + .05) / (Math.min(text, fill) + .05) >= 4.5"
        )
    };
}

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
            Proves("return (document.getElementById('check').shadowRoot.activeElement || {}).tagName === 'H1'"),
            TabAndEnter,
            Scene("asking"),
            Scene("result"),
            Title("Everything looks fine"),
        ],
        ..ROW
    },
    CheckRow {
        id: "check-only",
        fact: "a part of the check is only that part",
        query: "&only=cookies",
        then: &[
            Click("[data-check=begin]"),
            Scene("result"),
            Title("Everything looks fine"),
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
        id: "check-typing",
        fact: "letters that arrive as they are typed are told so",
        then: &[
            Click("[data-check=begin]"),
            Scene("result"),
            Click("[data-fold=more] summary"),
            Click("[data-check=typing]"),
            Scene("typing"),
            Type("[data-sample]", "ready2pay84"),
            Says("What you type comes through unchanged."),
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
    CheckRow {
        id: "check-old-look",
        fact: "in a browser without light-dark() and color-mix() the buttons are filled, and the drawing has its strokes",
        profile: "host=ok",
        before: &[
            Scene("start"),
            Script(OLD_SHEETS),
            Script(
                "Object.defineProperty(document, 'cookie', { get: () => '', set: () => {}, configurable: true });
                 Object.defineProperty(navigator, 'cookieEnabled', { get: () => false, configurable: true })",
            ),
        ],
        then: &[
            Proves(filled!(".big")),
            Click("[data-check=begin]"),
            Scene("result"),
            Proves(filled!(".big")),
            Click(".big"),
            Scene("step"),
            Proves(filled!("[part~=primary]")),
            Proves(
                "const root = document.getElementById('check').shadowRoot
                 const [panel, ...lines] = ['[part~=panel]', '[part=figure] .line', '[part=figure] .card'].map(name => getComputedStyle(root.querySelector(name)))
                 return panel.borderTopColor !== panel.color && !/, 0\\)$/.test(panel.backgroundColor) && lines.every(({ stroke }) => /^rgb\\(/.test(stroke))",
            ),
        ],
        ..ROW
    },
];
