//! Rows in which nothing is wrong, on machines and networks of every kind: a false alarm is as bad as a miss.

use super::{NEVER_ALARMED, ROW};
use crate::scenario::Action::{self, Event, Hide, Lived, Press, Ready, Show};
use crate::scenario::Engine::{Chromium, Firefox, Webkit};
use crate::scenario::{Scenario, Setup};
use crate::setups::{PHONE, RESIZED, SLOW_CPU, SLOW_NETWORK, USUAL};

/// A provider with everything: two hosts, a frame, a script on the page, a kit, demands on the browser.
const ALL: &str = "profile=host:ok&profile=frame:ok&profile=kit:true&pg=kit&profile=page:ok&sdk=ok&profile=needs:crypto-subtle,indexed-db";
/// The same for WebKit, whose screen has no window manager: its windows have no focus, and a payment window that speaks says so.
const ALL_BUT_KIT: &str = "profile=host:ok&profile=frame:ok&profile=page:ok&sdk=ok&profile=needs:crypto-subtle,indexed-db";
const OPEN: &[(&str, &str)] = &[("/verdict", "open")];
const DONE: &[Action] = &[Ready, Press, Event("payready-open"), Lived(9000), NEVER_ALARMED];

/// Nothing above a notice, and a press opens.
const fn healthy(id: &'static str, fact: &'static str, setup: &'static Setup, actions: &'static [Action]) -> Scenario {
    Scenario { id, fact, setup, actions, page: ALL, says: OPEN, ..ROW }
}

pub const ROWS: &[Scenario] = &[
    Scenario { engines: &[Chromium, Firefox], ..healthy("healthy", "with a provider of everything, nothing is found", &USUAL, DONE) },
    Scenario {
        engines: &[Webkit],
        page: ALL_BUT_KIT,
        ..healthy("healthy-webkit", "with a provider of everything but the kit, nothing is found", &USUAL, DONE)
    },
    Scenario { page: "", ..healthy("healthy-plain", "with a provider of little, nothing is found", &USUAL, DONE) },
    Scenario { page: "attr-provider=generic", ..healthy("healthy-generic", "without a profile, nothing is found", &USUAL, DONE) },
    Scenario { engines: &[Chromium], ..healthy("healthy-phone", "on a phone, nothing is found", &PHONE, DONE) },
    Scenario {
        engines: &[Firefox, Webkit],
        ..healthy(
            "healthy-narrow",
            "in a window as narrow as a phone, nothing is found",
            &RESIZED,
            &[Action::Resize(450, 780), Ready, Press, Event("payready-open"), Lived(9000), NEVER_ALARMED],
        )
    },
    Scenario { engines: &[Chromium], ..healthy("healthy-slow-cpu", "on a machine a quarter as fast, nothing is found", &SLOW_CPU, DONE) },
    Scenario {
        id: "S-79",
        engines: &[Chromium],
        never: &["frame-silent", "frame-refused", "host-slow", "host-unreachable"],
        ..healthy("", "on a slow machine with a slow network, no false alarm", &SLOW_NETWORK, DONE)
    },
    Scenario {
        id: "S-79-hidden",
        page: ALL_BUT_KIT,
        never: &["frame-silent", "frame-refused", "host-slow", "host-unreachable"],
        ..healthy(
            "",
            "a page that was behind another tab while it was looked at: no false alarm",
            &USUAL,
            &[Hide, Show, Ready, Press, Event("payready-open"), Lived(9000), NEVER_ALARMED],
        )
    },
];
