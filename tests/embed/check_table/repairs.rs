//! What the page repairs by itself.

use super::ROW;
use crate::check::Act::{Click, Mend, Offline, Online, Proves, Reload, Says, Scene, Script, Title};
use crate::check::CheckRow;
use crate::scenario::Engine::{Chromium, Firefox};
use crate::setups::CAN_BE_CUT_OFF;

pub const ROWS: &[CheckRow] = &[
    CheckRow {
        id: "check-repair-nothing",
        fact: "with nothing to repair the page says so, and goes back to the result",
        profile: "host=ok",
        then: &[
            Click("[data-check=begin]"),
            Scene("result"),
            Click("[data-fold=more] summary"),
            Click("[data-check=repair]"),
            Scene("repaired"),
            Title("There is nothing to repair"),
            Click("[data-check=leave]"),
            Scene("result"),
            Title("One more thing to check"),
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
            Click("[data-fold=more] summary"),
            Click("[data-check=repair]"),
            Scene("repaired"),
            Title("What can be repaired is repaired"),
            Says("Sets of old files found: 1. Removed: 1."),
            Says("Old background tasks found: 1. Stopped: 1."),
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
        before: &[Script(
            "Object.defineProperty(document, 'cookie', { get: () => '', set: () => {}, configurable: true });
             Object.defineProperty(navigator, 'cookieEnabled', { get: () => false, configurable: true })",
        )],
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
];
