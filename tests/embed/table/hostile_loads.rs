//! Hostile pages: how and when Payready comes, and pages that are drawn anew or brought back.

use super::hostile::{AFTER, BEFORE, hostile, unheard};
use crate::scenario::Action::{Back, Click, CloseWindow, Event, Leave, Noted, Press, Ready, Until, Wait};
use crate::scenario::Engine::Firefox;
use crate::scenario::Scenario;

const THERE: &str = "return !!document.getElementById('pay')";
const GONE: &str = "return !document.getElementById('pay') && !!document.getElementById('go')";
/// Payready's script has come, where it comes at all.
const CAME: &str = "return !window.loader || !!window.payready";
const OLDER: &str = "an earlier release answers";
const NO_ELEMENT: &str = "the element is somebody else's";

/// A page that is written anew; all that anybody has listened to may be gone with the old one.
const fn rewritten(id: &'static str, fact: &'static str, page: &'static str) -> Scenario {
    Scenario { actions: &[Ready, Noted("written"), Until(THERE), Press, Noted("opened")], ..hostile(id, fact, page) }
}

pub const ROWS: &[Scenario] = &[
    // Where the script stands, and who puts it there.
    hostile("host-top", "a script at the top that waits for nobody guards the button", "page=hostile-load&kind=top"),
    hostile("host-defer", "so does a deferred one", "page=hostile-load&kind=defer"),
    hostile("host-async", "so does one that another script writes", "page=hostile-load&kind=async"),
    hostile("host-end", "so does one at the end", "page=hostile-load&kind=end"),
    hostile("host-end-async", "so does one at the end that waits for nobody", "page=hostile-load&kind=end-async"),
    hostile("host-manager", "so does one that a tag manager puts there and takes away at once", "page=hostile-load&kind=manager"),
    hostile("host-manager-late", "so does one that a tag manager takes away when it has come", "page=hostile-load&kind=manager-late"),
    Scenario {
        actions: &[Until(CAME), Ready, BEFORE, Press, Noted("opened"), Event("payready-open"), AFTER],
        ..hostile("host-late", "so does one that comes five seconds after the page", "page=hostile-load&kind=late")
    },
    hostile("host-twice", "two of the same are one", "page=hostile-load&kind=twice"),
    hostile("host-twice-addresses", "two of two addresses are one", "page=hostile-load&kind=twice-addresses"),
    Scenario {
        actions: &[Ready, Wait(3000), BEFORE, Press, Noted("opened"), Event("payready-open"), AFTER],
        ..hostile("host-twice-late", "a second one that comes later is none", "page=hostile-load&kind=twice-late")
    },
    unheard("host-import", "a script that is imported as a module, and has no tag, is in nobody's way", "page=hostile-load&kind=import"),
    unheard("host-shadow", "a script in a shadow root that goes again is in nobody's way", "page=hostile-load&kind=shadow"),
    hostile("host-fragment", "a script that comes in a fragment guards the button", "page=hostile-load&kind=fragment"),
    hostile("host-moved", "a script that is moved guards the button", "page=hostile-load&kind=moved"),
    hostile("host-cloned", "a script that is a copy guards the button", "page=hostile-load&kind=cloned"),
    hostile("host-pushed", "a script that was fetched before guards the button", "page=hostile-load&kind=pushed"),
    Scenario { undiagnosed: Some(OLDER), ..unheard("host-older", "where an earlier release is on the page, pay opens", "page=hostile-load&kind=older") },
    Scenario {
        spoken: Some(NO_ELEMENT),
        ..unheard("host-element-taken", "where another element has our name, pay opens", "page=hostile-load&kind=element-taken")
    },
    // Pages that are written anew.
    rewritten("host-open", "a document that is opened anew after it has loaded pays", "page=hostile-rewritten&kind=open"),
    rewritten("host-open-late", "so does one that is opened anew when Payready has come", "page=hostile-rewritten&kind=open-late"),
    Scenario {
        actions: &[Ready, Noted("written"), Until(THERE), Wait(1500), Press, Noted("opened"), Until("return !window.payready || demo.told")],
        ..rewritten("host-open-tag", "one that is opened anew with the script tag once more is guarded", "page=hostile-rewritten&kind=open-tag-late")
    },
    rewritten("host-write-late", "so does one that is written over", "page=hostile-rewritten&kind=write-late"),
    Scenario {
        actions: &[Ready, Noted("written"), Until(THERE), Press, Noted("opened"), Event("payready-open")],
        ..rewritten("host-inner-late", "so does one whose every node is new", "page=hostile-rewritten&kind=inner-late")
    },
    Scenario {
        actions: &[Ready, Noted("written"), Until(THERE), Press, Noted("opened"), Event("payready-open")],
        ..rewritten("host-body", "so does one with another body", "page=hostile-rewritten&kind=body")
    },
    // Frameworks and routers.
    Scenario {
        actions: &[Ready, Click("#go"), Until(THERE), Press, Noted("opened"), Event("payready-open")],
        ..hostile("host-turbo", "a button that comes with a visit of Turbo's is guarded", "page=hostile-turbo")
    },
    Scenario {
        actions: &[Ready, Click("#go"), Until(THERE), Click("#back"), Until(GONE), Click("#go"), Until(THERE), Press, Noted("opened"), Event("payready-open")],
        ..hostile("host-turbo-again", "so is one that comes with the second visit", "page=hostile-turbo")
    },
    Scenario {
        actions: &[
            Ready,
            BEFORE,
            Click("#agree"),
            Until(THERE),
            Click("#agree"),
            Click("#agree"),
            Until(THERE),
            Press,
            Noted("opened"),
            Event("payready-open"),
            AFTER,
        ],
        ..hostile("host-vue", "a button that Vue shows, hides and shows is guarded", "page=hostile-vue")
    },
    Scenario {
        actions: &[Ready, Click("#go"), Noted("step #checkout"), Press, Noted("opened"), Event("payready-open")],
        ..hostile("host-router", "a button that comes with a step of a router is guarded", "page=hostile-router")
    },
    Scenario {
        actions: &[Until(THERE), Ready, Press, Noted("opened"), Event("payready-open")],
        ..hostile("host-react", "a script that comes and goes with a component in React's strict mode guards its button", "page=hostile-react")
    },
    // Pages that come again.
    Scenario {
        actions: &[Ready, BEFORE, Leave, Back, Press, Noted("opened"), Event("payready-open"), AFTER],
        ..hostile("host-back", "a page that Back brings again pays", "page=plain")
    },
    Scenario {
        actions: &[Ready, Press, Noted("opened"), Event("payready-open"), CloseWindow, Leave, Back, Press],
        // The others bring it back from memory, which is told as a stale page.
        engines: &[Firefox],
        opened: 2,
        ..hostile("host-back-again", "a page that Back brings again after its payment pays again", "page=plain")
    },
];
