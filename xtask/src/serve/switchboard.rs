//! `localhost`: the switchboard, where a person turns one fault on and watches what Payready makes of it.

use std::fmt::Write as _;

use axum::body::Body;
use axum::http::Response;

use super::{Demo, reply};
use crate::places::root;

/// A fault to turn on: what a person reads, and the parameters of the shop page that bring it about.
struct Fault(&'static str, &'static str);

/// The switchboard, group by group.
const GROUPS: [(&str, &[Fault]); 6] = [
    (
        "As it should be",
        &[
            Fault("Guard mode: the shop opens the window, Payready watches", ""),
            Fault("Open mode: Payready opens the window", "how=open"),
            Fault("The same page without Payready", "payready=off"),
        ],
    ),
    (
        "The window opens too late",
        &[
            Fault("6 seconds after the press (Chrome, Firefox: blocked)", "pay=timer-6000"),
            Fault("3 seconds after the press (Chrome, Firefox: still opens)", "pay=timer-3000"),
            Fault("After a request (Safari: depends on its version)", "pay=fetch"),
            Fault("After a request whose answer is read (Safari: blocked)", "pay=json"),
            Fault("After an XMLHttpRequest", "pay=xhr"),
            Fault("After a request that takes 11 seconds", "pay=slow-fetch"),
            Fault("When the page loads, without a press", "pay=api-load"),
            Fault("After an advert has used up the press", "pay=advert"),
        ],
    ),
    ("The window cannot be followed", &[Fault("Opened with noopener", "pay=noopener"), Fault("window.open answers null", "before=open-returns-null")]),
    (
        "Payready itself breaks",
        &[
            Fault("No wasm: 404", "cdn=wasm-404"),
            Fault("The wasm takes 10 seconds", "cdn=wasm-slow"),
            Fault("A web page in the wasm's place", "cdn=wasm-html"),
            Fault("The core is missing", "cdn=core-404"),
            Fault("The texts are missing", "cdn=pack-404"),
            Fault("The drawings are missing", "cdn=figures-404&before=open-returns-null-once"),
            Fault("The browser has no WebAssembly", "before=no-wasm"),
            Fault("The page's policy refuses wasm", "header=Content-Security-Policy:script-src 'self' http://cdn.localhost:*"),
            Fault("The core traps when pay is pressed (once the embed tests have run)", "cdn=wasm-trap-press"),
            Fault("The core traps when it starts (once the embed tests have run)", "cdn=wasm-trap-mount"),
        ],
    ),
    (
        "The provider cannot be reached",
        &[
            Fault("Nothing answers at its address", "pg=down"),
            Fault("Its page refuses to be shown in a frame", "how=open&attr-mode=frame&pg-header=X-Frame-Options:DENY"),
        ],
    ),
    (
        "The shop made a mistake",
        &[
            Fault("pay-url is no address of a payment window", "how=open&pay=sync&attr-pay-url=javascript:alert(1)"),
            Fault("An unknown mode", "attr-mode=hologram"),
            Fault("for names no button", "attr-for=nothing"),
        ],
    ),
];

/// Faults that the self-check page is to find: what a person reads, and the members of the profile that bring them about.
const CHECKS: &[Fault] = &[
    Fault("With nothing wrong", "host=ok&frame=ok&needs=crypto-subtle"),
    Fault("With a demo payment in every way", "modes=popup,frame,redirect"),
    Fault("A host of the provider is down", "host=down"),
    Fault("Somebody else answers for the provider", "host=html"),
    Fault("The clock is an hour off", "host=clock-ahead"),
    Fault("The security program is missing", "agent=missing"),
    Fault("The provider's frame opens a window", "frame=ok&frame-popups=card"),
    Fault("The provider's frame may open none", "frame=no-windows&frame-popups=card"),
    Fault("The browser is too old", "minimum=chrome-999&minimum=firefox-999"),
];

/// What disturbs the typing test, which is a page of its own.
const TYPING: &[Fault] = &[
    Fault("The typing test, undisturbed", ""),
    Fault("Every third key is lost", "before=keys-drop"),
    Fault("Every third letter comes twice", "before=keys-double"),
    Fault("Every third letter is another one", "before=keys-replace"),
    Fault("Every third letter comes late", "before=keys-delay"),
    Fault("A syllable never ends", "before=keys-stuck"),
];

pub(super) fn answer(demo: &Demo) -> Response<Body> {
    let template = match std::fs::read_to_string(root().join("www/demo/switchboard.html")) {
        Ok(template) => template,
        Err(_) => return reply::not_found("switchboard.html"),
    };
    reply::html(template.replace("<!-- faults -->", &(groups(&demo.address("shop")) + &checks(demo))))
}

/// The self-check page for a provider with each of these faults.
fn checks(demo: &Demo) -> String {
    let mut html = String::from("<section><h2>The self-check page</h2><ul>");
    for Fault(what, query) in CHECKS {
        let profile = format!("{}/payready/profile.json?{query}", demo.address("pg")).replace('&', "%26");
        let link = |lang: &str| format!("{}/?lang={lang}&amp;provider={profile}", demo.address("cdn"));
        let _ = write!(html, "<li><a href=\"{}\">{what}</a> <a class=\"lang\" lang=\"ko\" href=\"{}\">한국어</a></li>", link("en"), link("ko"));
    }
    html + "</ul></section>"
}

fn groups(shop: &str) -> String {
    let mut html = String::new();
    let checkout = GROUPS.iter().map(|(title, faults)| (*title, "checkout", *faults));
    for (title, page, faults) in checkout.chain([("Keys do not arrive as they are pressed", "typing", TYPING)]) {
        let _ = write!(html, "<section><h2>{title}</h2><ul>");
        for Fault(what, query) in faults {
            let query = query.replace('&', "&amp;").replace(' ', "%20");
            let link = |lang: &str| format!("{shop}/{page}?lang={lang}&amp;{query}");
            let _ = write!(html, "<li><a href=\"{}\">{what}</a> <a class=\"lang\" lang=\"ko\" href=\"{}\">한국어</a></li>", link("en"), link("ko"));
        }
        html.push_str("</ul></section>");
    }
    html
}
