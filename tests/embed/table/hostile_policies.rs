//! Hostile pages: what the host forbids, to all that is on it or to all that is not its own, and the frames that it is shown in.

use super::hostile::hostile;
use crate::scenario::Action::{Event, Noted, Press, Ready};
use crate::scenario::{Action, Scenario};

/// A checkout whose own code notes nothing.
const QUIET: &[Action] = &[Ready, Press, Event("payready-open")];
const REFUSED: &[Action] = &[Ready, Press, Noted("opened"), Event("payready-open")];

/// The demo shop's own page, with a header more.
const fn header(id: &'static str, fact: &'static str, page: &'static str) -> Scenario {
    Scenario { actions: QUIET, ..hostile(id, fact, page) }
}

pub const ROWS: &[Scenario] = &[
    // Policies that let Payready run.
    header(
        "host-csp-strict",
        "a policy of hosts alone, that lets wasm run, is obeyed without a word",
        "header=Content-Security-Policy:default-src 'none'; script-src 'self' http://cdn.localhost:* 'wasm-unsafe-eval'; connect-src 'self' http://cdn.localhost:* http://pg.localhost:*; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
    ),
    header("host-csp-style", "a policy without any style is obeyed without a word", "header=Content-Security-Policy:style-src 'none'"),
    header(
        "host-csp-frame",
        "a policy without any frame is obeyed without a word",
        "header=Content-Security-Policy:frame-src 'none'; child-src 'none'; worker-src 'none'",
    ),
    header(
        "host-csp-image",
        "a policy without pictures and fonts is obeyed without a word",
        "header=Content-Security-Policy:img-src 'none'; font-src 'none'; media-src 'none'; manifest-src 'none'",
    ),
    hostile("host-csp-meta", "a policy in the page itself is obeyed without a word", "page=hostile-meta"),
    hostile(
        "host-csp-nonce",
        "a policy of nonces is obeyed without a word",
        "page=hostile-nonce&tag-nonce=r4nd0m&header=Content-Security-Policy:script-src 'nonce-r4nd0m' 'wasm-unsafe-eval'",
    ),
    hostile(
        "host-csp-dynamic",
        "a policy of nonces that are handed on is obeyed without a word",
        "page=hostile-nonce&tag-nonce=r4nd0m&header=Content-Security-Policy:script-src 'nonce-r4nd0m' 'strict-dynamic' 'wasm-unsafe-eval' https: 'unsafe-inline'; object-src 'none'; base-uri 'none'",
    ),
    hostile("host-csp-hash", "a policy that knows one script, which brings the others, is obeyed without a word", "page=hostile-hash"),
    header(
        "host-csp-two",
        "two policies at once are obeyed without a word",
        "header=Content-Security-Policy:script-src 'self' 'wasm-unsafe-eval' http://cdn.localhost:*&header=Content-Security-Policy:style-src 'self'; frame-src http://pg.localhost:*",
    ),
    header("host-csp-upgrade", "a policy that blocks mixed content is obeyed without a word", "header=Content-Security-Policy:block-all-mixed-content"),
    // Policies that keep it out.
    Scenario {
        actions: &[Press],
        undiagnosed: Some("the policy refuses the script"),
        noise: &["policy: script-src"],
        ..header("host-csp-self", "a policy of the shop's own scripts keeps Payready out, and pay opens", "header=Content-Security-Policy:default-src 'self'")
    },
    Scenario {
        actions: QUIET,
        notices: &["wasm-refused"],
        noise: &["policy: connect-src"],
        ..header(
            "host-csp-connect",
            "a policy that lets nobody ask anything keeps the core out, and pay opens",
            "header=Content-Security-Policy:connect-src 'none'",
        )
    },
    // What is only reported.
    Scenario {
        noise: &["policy: "],
        ..header(
            "host-csp-report",
            "a policy that only reports keeps nothing out",
            "header=Content-Security-Policy-Report-Only:default-src 'none'; style-src 'none'; require-trusted-types-for 'script'",
        )
    },
    // Trusted types.
    hostile(
        "host-types-default",
        "trusted types with a default policy that lets everything through are obeyed without a word",
        "page=hostile-types&kind=default&header=Content-Security-Policy:require-trusted-types-for 'script'",
    ),
    hostile(
        "host-types-careful",
        "so are those whose default policy looks at the address of a script",
        "page=hostile-types&kind=careful&header=Content-Security-Policy:require-trusted-types-for 'script'; trusted-types default",
    ),
    hostile(
        "host-types-list",
        "a list of policies alone is obeyed without a word",
        "page=hostile-types&kind=none&header=Content-Security-Policy:trusted-types 'none'",
    ),
    // Isolation.
    header("host-coep", "a page that embeds only what allows it pays", "header=Cross-Origin-Embedder-Policy:require-corp"),
    header("host-coep-credentialless", "a page that embeds without credentials pays", "header=Cross-Origin-Embedder-Policy:credentialless"),
    header(
        "host-isolated",
        "a page that is isolated but for its windows pays",
        "header=Cross-Origin-Opener-Policy:same-origin-allow-popups&header=Cross-Origin-Resource-Policy:same-origin&header=Origin-Agent-Cluster:?1",
    ),
    header(
        "host-permissions",
        "a page that permits nothing pays",
        "header=Permissions-Policy:storage-access=(), local-network-access=(), loopback-network=(), payment=(), fullscreen=(), unload=(), clipboard-write=(), cross-origin-isolated=()&header=Document-Policy:force-load-at-top",
    ),
    header(
        "host-referrer",
        "a page that says nothing of itself pays",
        "header=Referrer-Policy:no-referrer&header=X-Content-Type-Options:nosniff&header=X-Frame-Options:DENY",
    ),
    // In frames.
    header("host-embed", "a checkout in a frame of the shop's own pays", "parent=none"),
    header("host-embed-mall", "a checkout in a frame of a mall pays", "parent-site=mall&parent=none"),
    header(
        "host-embed-sandbox",
        "a checkout in a sandbox that lets windows out pays",
        "parent=allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-top-navigation",
    ),
    header(
        "host-embed-guest",
        "a page with a policy of its own in a mall's frame pays",
        "parent-site=mall&parent=none&header=Content-Security-Policy:script-src 'self' 'wasm-unsafe-eval' http://cdn.localhost:*; img-src 'self'",
    ),
    header(
        "host-sandbox",
        "a page that puts itself into a sandbox which lets windows out pays",
        "header=Content-Security-Policy:sandbox allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox",
    ),
    Scenario {
        actions: REFUSED,
        ..hostile(
            "host-nonce-report",
            "a policy of nonces that only reports keeps nothing out",
            "page=hostile-nonce&tag-nonce=r4nd0m&header=Content-Security-Policy-Report-Only:script-src 'nonce-r4nd0m' 'wasm-unsafe-eval'",
        )
    },
];
