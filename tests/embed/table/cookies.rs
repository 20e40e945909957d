//! Rows about the provider's cookies on the shop's page. What happens there is recorded in the proofs: it is not the same in any two engines.

use super::ROW;
use crate::scenario::Action::{self, Event, Lived, Press, Probed, Ready, Until};
use crate::scenario::Engine::{Chromium, Firefox, Webkit};
use crate::scenario::{Control, Scenario, Site};
use crate::setups::{FULL, ITP, NO_COOKIES, PARTITIONED, PHASED_OUT, PRIVATE, THIRD_PARTY_ALLOWED, THIRD_PARTY_BLOCKED, TRACKERS_BLOCKED};

const DONE: &[Action] = &[Ready, Press, Event("payready-open"), Probed("frame-cookies")];
const NOT_TOLD: &[&str] = &["third-party-cookies-blocked", "third-party-cookies-partitioned", "storage-access-needed", "cookies-blocked"];

pub const ROWS: &[Scenario] = &[
    Scenario {
        id: "S-31",
        fact: "third-party cookies allowed: no finding, whatever the payment needs",
        engines: &[Chromium, Firefox],
        setup: &THIRD_PARTY_ALLOWED,
        page: "profile=frame:ok&profile=cookies:shared",
        actions: DONE,
        never: NOT_TOLD,
        proof: &[("demo.proof.jar()", "kept, kept, storage kept, access true"), ("demo.proof.shared()", "shared")],
        ..ROW
    },
    Scenario {
        id: "S-31-webkit",
        fact: "third-party cookies allowed: no finding, whatever the payment needs",
        engines: &[Webkit],
        setup: &THIRD_PARTY_ALLOWED,
        site: Site::Tls,
        page: "profile=frame:ok&profile=cookies:shared",
        actions: DONE,
        never: NOT_TOLD,
        // Whatever `hasStorageAccess` says.
        proof: &[("demo.proof.jar()", "kept"), ("demo.proof.shared()", "shared")],
        ..ROW
    },
    Scenario {
        id: "S-32",
        fact: "third-party cookies refused, and the payment needs its own: told",
        engines: &[Chromium],
        setup: &THIRD_PARTY_BLOCKED,
        page: "profile=frame:ok&profile=cookies:shared",
        actions: DONE,
        findings: &["third-party-cookies-blocked"],
        notices: &["storage-access-needed"],
        proof: &[("demo.proof.jar()", "lost, kept, storage kept")],
        ..ROW
    },
    Scenario {
        id: "S-32-partitioned",
        fact: "third-party cookies refused, and the payment needs a jar for this shop only: no warning, since partitioned ones are kept",
        engines: &[Chromium],
        setup: &THIRD_PARTY_BLOCKED,
        page: "profile=frame:ok&profile=cookies:partitioned",
        actions: DONE,
        proof: &[("demo.proof.jar()", "lost, kept, storage kept")],
        ..ROW
    },
    Scenario {
        id: "S-32-unneeded",
        fact: "third-party cookies refused are no more than a notice where the payment needs none",
        engines: &[Chromium],
        setup: &THIRD_PARTY_BLOCKED,
        page: "profile=frame:ok",
        actions: DONE,
        notices: &["third-party-cookies-blocked"],
        ..ROW
    },
    // Chromium does not throw: a frame's storage is one of its own for this shop, and works.
    Scenario {
        id: "S-34",
        fact: "with third-party cookies refused, a frame still has storage: nothing is said of storage, and nothing stands in the way",
        engines: &[Chromium],
        setup: &THIRD_PARTY_BLOCKED,
        page: "profile=frame:ok",
        actions: DONE,
        notices: &["third-party-cookies-blocked"],
        never: &["storage-blocked", "storage-full"],
        says: &[("/verdict", "open")],
        proof: &[("demo.proof.jar()", "lost, kept, storage kept")],
        ..ROW
    },
    Scenario {
        id: "S-32-phased-out",
        fact: "third-party cookies phased out, and the payment needs its own: told",
        engines: &[Chromium],
        setup: &PHASED_OUT,
        page: "profile=frame:ok&profile=cookies:shared",
        actions: DONE,
        findings: &["third-party-cookies-blocked"],
        notices: &["storage-access-needed"],
        proof: &[("demo.proof.jar()", "lost, kept")],
        ..ROW
    },
    Scenario {
        id: "S-32-private",
        fact: "in a private window third-party cookies are refused, and told where the payment needs its own",
        engines: &[Chromium],
        setup: &PRIVATE,
        page: "profile=frame:ok&profile=cookies:shared",
        actions: DONE,
        findings: &["third-party-cookies-blocked"],
        notices: &["storage-access-needed"],
        proof: &[("demo.proof.jar()", "lost, kept")],
        ..ROW
    },
    Scenario {
        id: "S-33-5",
        fact: "Firefox gives every site a jar of its own on every other: told where the payment needs its own",
        engines: &[Firefox],
        setup: &PARTITIONED,
        page: "profile=frame:ok&profile=cookies:shared",
        actions: DONE,
        findings: &["third-party-cookies-partitioned"],
        notices: &["storage-access-needed"],
        proof: &[("demo.proof.jar()", "kept, kept, storage kept, access false")],
        ..ROW
    },
    Scenario {
        id: "S-33-5-enough",
        fact: "a jar for this shop only is no warning where the payment needs no more",
        engines: &[Firefox],
        setup: &PARTITIONED,
        page: "profile=frame:ok&profile=cookies:partitioned",
        actions: DONE,
        ..ROW
    },
    Scenario {
        id: "S-33-5-private",
        fact: "in a private window Firefox does the same",
        engines: &[Firefox],
        setup: &PRIVATE,
        page: "profile=frame:ok&profile=cookies:shared",
        actions: DONE,
        findings: &["third-party-cookies-partitioned"],
        notices: &["storage-access-needed"],
        proof: &[("demo.proof.jar()", "kept, kept, storage kept, access false")],
        ..ROW
    },
    Scenario {
        id: "S-33-1",
        fact: "Firefox refuses third-party cookies: told where the payment needs its own",
        engines: &[Firefox],
        setup: &THIRD_PARTY_BLOCKED,
        page: "profile=frame:ok&profile=cookies:shared",
        actions: DONE,
        findings: &["third-party-cookies-blocked"],
        notices: &["storage-access-needed"],
        proof: &[("demo.proof.jar()", "lost, lost, storage threw")],
        ..ROW
    },
    Scenario {
        id: "S-33-4",
        fact: "Firefox refuses the cookies of trackers only: no finding",
        engines: &[Firefox],
        setup: &TRACKERS_BLOCKED,
        page: "profile=frame:ok&profile=cookies:shared",
        actions: DONE,
        never: NOT_TOLD,
        proof: &[("demo.proof.jar()", "kept, kept, storage kept, access true")],
        ..ROW
    },
    Scenario {
        id: "S-33-2",
        fact: "all cookies refused: told as that, and not as the frame's",
        engines: &[Chromium, Firefox],
        setup: &NO_COOKIES,
        page: "profile=frame:ok&profile=cookies:shared",
        actions: &[Ready, Press, Event("payready-blocked")],
        findings: &["cookies-blocked", "storage-blocked"],
        opened: 0,
        control: Control::Opened(1, "without Payready nobody is told"),
        ..ROW
    },
    Scenario {
        id: "S-35-policy",
        fact: "WebKit's third-party cookies refused, and the payment needs its own: told",
        engines: &[Webkit],
        setup: &THIRD_PARTY_BLOCKED,
        site: Site::Tls,
        page: "profile=frame:ok&profile=cookies:shared",
        actions: DONE,
        findings: &["third-party-cookies-blocked"],
        proof: &[("demo.proof.jar()", "lost")],
        ..ROW
    },
    Scenario {
        id: "S-35-itp",
        fact: "WebKit's tracking prevention refuses third-party cookies: told where the payment needs its own",
        engines: &[Webkit],
        setup: &ITP,
        site: Site::Tls,
        page: "profile=frame:ok&profile=cookies:shared",
        actions: DONE,
        findings: &["third-party-cookies-blocked"],
        proof: &[("demo.proof.jar()", "lost")],
        ..ROW
    },
    Scenario {
        id: "S-35-private",
        fact: "in a private window of WebKit third-party cookies are refused",
        engines: &[Webkit],
        setup: &PRIVATE,
        site: Site::Tls,
        page: "profile=frame:ok&profile=cookies:shared",
        actions: DONE,
        findings: &["third-party-cookies-blocked"],
        proof: &[("demo.proof.jar()", "lost")],
        ..ROW
    },
    Scenario {
        id: "S-38",
        fact: "without a click in the frame nobody is asked for storage access",
        engines: &[Chromium, Firefox],
        setup: &THIRD_PARTY_BLOCKED,
        page: "profile=frame:ok",
        actions: DONE,
        proof: &[("/permission (prompt|granted|denied)/.test(demo.proof.jar() || '') || null", "true")],
        ..ROW
    },
    Scenario {
        id: "storage-full",
        fact: "storage into which nothing more goes is told",
        setup: &FULL,
        page: "before=fill-storage",
        actions: &[Ready, Press, Event("payready-open")],
        findings: &["storage-full"],
        proof: &[(
            "(() => { try { localStorage.setItem('proof', 'x'.repeat(1024)); return 'fits' } catch (full) { return full.name } })()",
            "QuotaExceededError",
        )],
        ..ROW
    },
    // The provider sends the shopper back by a form from its own site, and a browser sends no Lax cookie along with that.
    Scenario {
        id: "S-77",
        fact: "a shop's page that learns from its return page that the session was lost tells it",
        page: "session=Lax&pg=post-back",
        actions: &[Ready, Press, Event("payready-open")],
        findings: &["session-lost"],
        ..ROW
    },
    Scenario {
        id: "S-77-none",
        fact: "a session cookie for every site comes back with the shopper: no finding",
        engines: &[Chromium, Firefox],
        page: "session=none&pg=post-back",
        actions: &[Ready, Press, Event("payready-open"), Lived(3000)],
        never: &["session-lost"],
        ..ROW
    },
    Scenario {
        id: "S-77-get",
        fact: "a Lax cookie comes back with an address that is followed: no finding",
        page: "session=Lax&pg=get-back",
        actions: &[Ready, Press, Event("payready-open"), Lived(3000)],
        never: &["session-lost"],
        ..ROW
    },
    Scenario {
        id: "S-77-here",
        fact: "in the same tab, the return page itself tells that the session was lost",
        page: "pay=redirect&session=Lax&pg=post-back&pg=return-with-payready",
        actions: &[Ready, Press, Until("return location.pathname === '/return' && document.readyState === 'complete'"), Event("payready-diagnosis")],
        findings: &["session-lost"],
        proof: &[("document.querySelector('meta[name=payready-session]').content", "missing")],
        ..ROW
    },
];
