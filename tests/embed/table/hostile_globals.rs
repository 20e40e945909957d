//! Hostile pages: what other code has put in the place of the browser's own functions, and the libraries that do.

use super::hostile::{hostile, unheard};
use crate::scenario::Engine::{Firefox, Webkit};
use crate::scenario::Scenario;

const EVERY_OBJECT: &str = "its driver takes what all objects have for a part of every answer";

pub const ROWS: &[Scenario] = &[
    // One function or another.
    hostile("host-set-timeout", "on a page whose timers are objects and take only functions, pay opens", "page=hostile-globals&kind=set-timeout"),
    hostile("host-set-interval", "on a page whose intervals are slowed down, pay opens", "page=hostile-globals&kind=set-interval"),
    hostile("host-promise", "on a page with a library's promises, pay opens", "page=hostile-globals&kind=promise"),
    hostile("host-fetch", "on a page whose requests go through a wrapper, pay opens", "page=hostile-globals&kind=fetch"),
    hostile("host-json", "on a page with a JSON of its own, pay opens", "page=hostile-globals&kind=json"),
    hostile("host-to-json", "on a page whose strings and lists say how they become JSON, pay opens", "page=hostile-globals&kind=to-json"),
    hostile("host-arrays", "on a page with array functions of its own, enumerable ones, pay opens", "page=hostile-globals&kind=arrays"),
    Scenario {
        unreachable: &[(Firefox, EVERY_OBJECT), (Webkit, EVERY_OBJECT)],
        ..hostile(
            "host-enumerable",
            "on a page whose objects, lists and functions all have members of the shop's, pay opens",
            "page=hostile-globals&kind=enumerable",
        )
    },
    hostile("host-frozen", "on a page whose prototypes are frozen, pay opens", "page=hostile-globals&kind=frozen"),
    hostile("host-listeners", "on a page that wraps every listener, pay opens", "page=hostile-globals&kind=listeners"),
    hostile(
        "host-prevent",
        "on a page that hears of every prevented event, none is prevented that was not before",
        "page=hostile-globals&kind=prevent-default",
    ),
    hostile("host-stop", "on a page that hears of every stopped event, none is stopped that was not before", "page=hostile-globals&kind=stop"),
    hostile("host-create", "on a page that makes elements only by names in small letters, pay opens", "page=hostile-globals&kind=create-element"),
    hostile("host-no-observers", "on a page without observers, pay opens", "page=hostile-globals&kind=no-observers"),
    hostile("host-observers", "on a page whose observers throw, pay opens", "page=hostile-globals&kind=observers-throw"),
    hostile("host-define", "on a page that wraps the registry of elements, pay opens", "page=hostile-globals&kind=define"),
    unheard("host-own-payready", "a page whose own payready is a text gets pay opened", "page=hostile-globals&kind=own-payready"),
    unheard("host-own-object", "a page whose own payready is an object gets pay opened", "page=hostile-globals&kind=own-object"),
    hostile("host-no-idle", "on a page that never lets anybody wait for an idle moment, pay opens", "page=hostile-globals&kind=no-idle"),
    hostile("host-fixed-clock", "on a page whose clock stands and whose chance is always the same, pay opens", "page=hostile-globals&kind=fixed-clock"),
    hostile("host-no-stack", "on a page whose errors have no stack, pay opens", "page=hostile-globals&kind=no-stack"),
    hostile("host-no-modern", "on a page that takes newer functions away, pay opens", "page=hostile-globals&kind=no-modern"),
    Scenario {
        // Without it no text comes into wasm.
        notices: &["fault"],
        ..hostile("host-no-encoder", "on a page that takes TextEncoder away, pay opens", "page=hostile-globals&kind=no-encoder")
    },
    hostile("host-open-shadow", "on a page that opens every shadow root, pay opens", "page=hostile-globals&kind=open-shadow"),
    hostile("host-calls", "on a page that takes every function call apart, pay opens", "page=hostile-globals&kind=calls"),
    hostile("host-history", "on a page that hears of every step in its history, there is none of ours", "page=hostile-globals&kind=history"),
    hostile("host-nodes", "on a page that hears of every node in its body, there is none of ours", "page=hostile-globals&kind=nodes"),
    hostile("host-prerendering", "a page that is drawn before it is asked for pays", "page=hostile-globals&kind=prerendering"),
    hostile("host-console", "a page that hears its console hears nothing of ours", "page=hostile-globals&kind=console"),
    // Libraries.
    hostile("host-prototype", "on a page with Prototype.js, pay opens", "page=hostile-library&lib=prototype"),
    hostile("host-mootools", "on a page with MooTools, pay opens", "page=hostile-library&lib=mootools"),
    hostile("host-jquery", "on a page with jQuery that delegates, pay opens", "page=hostile-library&lib=jquery"),
    hostile("host-no-conflict", "on a page whose $ is not jQuery's, pay opens", "page=hostile-library&lib=jquery&kind=no-conflict"),
    hostile("host-both", "on a page with Prototype.js and jQuery, pay opens", "page=hostile-library&lib=jquery&lib=prototype"),
    hostile("host-bootstrap", "on a page with Bootstrap, pay opens", "page=hostile-library&lib=bootstrap"),
    hostile("host-zone", "on a page with zone.js, pay opens", "page=hostile-library&lib=zone"),
    hostile("host-zone-jquery", "on a page with zone.js, jQuery and an old bind, pay opens", "page=hostile-library&lib=zone&lib=jquery&kind=bind"),
    hostile("host-lockdown", "on a page locked down by SES, pay opens", "page=hostile-library&lib=ses&kind=lockdown"),
    hostile("host-lockdown-strict", "on a page locked down by SES as it comes, pay opens", "page=hostile-library&lib=ses&kind=lockdown-strict"),
];
