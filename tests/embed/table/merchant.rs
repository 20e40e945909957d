//! Rows about the shop's own page: its scripts, its button, its tabs.

use super::ROW;
use crate::scenario::Action::{self, Attempts, Back, CloseWindow, Event, Leave, Lived, Press, PressPlace, Probed, Ready, SecondTab, Until, Wait};
use crate::scenario::Engine::{Chromium, Firefox, Webkit};
use crate::scenario::Scenario;
use crate::setups::HASTY;

const DONE: &[Action] = &[Ready, Press, Event("payready-open")];
const SCRIPT_FAILS: &[(&str, &str)] = &[("demo.resources.join() || null", "http://pg.localhost")];
const NO_GLOBAL: &[(&str, &str)] = &[("typeof window.DemoPay", "undefined")];

/// The step is there, and it has the focus; half a second later it still is.
const STEP_STAYS: &str = "
    if (!window.payready) return true
    const panel = demo.find('[part~=panel]')
    if (panel && !demo.stepAt && panel.getRootNode().activeElement === panel) demo.stepAt = performance.now()
    return panel && performance.now() - demo.stepAt > 500";

/// What `payready.explain()` gives after a press whose window came too late. With `debug` its history begins before the press.
const EXPLAINED: &str = "if (!window.payready) return true;
    demo.asked = demo.asked || payready.explain().then(told => { demo.told = told; });
    const { told } = demo;
    if (!told) return false;
    const when = what => told.timeline.findIndex(entry => entry.what === what);
    const [core, press, blocked] = [told.timeline.findIndex(({ name }) => /\\.wasm$/.test(name)), when('press by the shopper'), when('payready-blocked')];
    return JSON.parse(JSON.stringify(told)).findings.some(({ code, page }) => code === 'popup-too-late' && page.endsWith('/codes/popup-too-late.html')) &&
        told.timeline[blocked].findings.includes('popup-too-late') && core >= 0 && core < press && press < blocked &&
        told.probes.some(({ probe }) => probe === 'attempt') && told.attributes.for === 'pay'";

const NOTHING_TO_EXPLAIN: &str = "if (!window.payready) return true;
    demo.asked = demo.asked || payready.explain().then(told => { demo.told = told; });
    return !!demo.told && demo.told.verdict === 'open' && demo.told.findings.every(({ severity }) => severity === 'notice')";

pub const ROWS: &[Scenario] = &[
    // The provider's script on the shop's page.
    Scenario {
        id: "sdk",
        fact: "the provider's script loads and the shop pays through it: no finding",
        page: "sdk=ok&profile=page:ok&pay=sdk",
        actions: DONE,
        never: &["script-failed", "script-error", "script-opaque"],
        ..ROW
    },
    Scenario {
        id: "S-59",
        fact: "the provider's script is not found: told, with the file's name",
        page: "late-sdk=missing&profile=page:missing",
        actions: DONE,
        findings: &["script-failed"],
        proof: SCRIPT_FAILS,
        ..ROW
    },
    Scenario {
        id: "S-59-kept-out",
        fact: "nothing answers where the provider's script is, as where a filter keeps it out: the shopper's step, and not the shop's mistake",
        unreachable: &[(Webkit, "it tells nothing of a script that failed before anybody listened")],
        page: "sdk=down&profile=page:down",
        actions: DONE,
        findings: &["script-blocked"],
        never: &["script-failed"],
        proof: SCRIPT_FAILS,
        ..ROW
    },
    Scenario {
        id: "S-59-html",
        fact: "a web page comes in the place of the provider's script: told",
        page: "late-sdk=html&profile=page:html",
        actions: DONE,
        findings: &["script-failed"],
        noise: &["error: "],
        proof: NO_GLOBAL,
        ..ROW
    },
    Scenario {
        id: "S-59-altered",
        fact: "the provider's script is not the one that the shop's page expects: told",
        page: "sdk=altered&profile=page:altered",
        actions: DONE,
        findings: &["script-failed"],
        proof: SCRIPT_FAILS,
        ..ROW
    },
    Scenario {
        id: "S-59-type",
        fact: "the provider's script comes as plain text that no browser may run: told",
        page: "late-sdk=wrong-type&profile=page:wrong-type",
        actions: DONE,
        findings: &["script-failed"],
        proof: SCRIPT_FAILS,
        ..ROW
    },
    Scenario {
        id: "S-59-global",
        fact: "the provider's script loads and what it should define is not there: told",
        page: "late-sdk=no-global&profile=page:no-global",
        actions: DONE,
        findings: &["script-failed"],
        proof: NO_GLOBAL,
        ..ROW
    },
    Scenario {
        id: "S-59-foreign",
        fact: "a script that is not the provider's and does not load is no more than a notice",
        page: "late-sdk=own",
        actions: DONE,
        notices: &["script-failed"],
        proof: &[("demo.resources.join() || null", "http://shop.localhost")],
        ..ROW
    },
    Scenario {
        id: "S-62",
        fact: "the provider's script failed before Payready was there: told all the same",
        page: "sdk=missing&profile=page:missing",
        actions: DONE,
        findings: &["script-failed"],
        proof: SCRIPT_FAILS,
        ..ROW
    },
    // Scripts that throw.
    Scenario {
        id: "S-58",
        fact: "the provider's script throws at the press, and the browser keeps to itself what: told as that",
        engines: &[Chromium, Webkit],
        page: "sdk=throws&pay=sdk",
        actions: &[Ready, Press, Until("return demo.errors.length > 0")],
        findings: &["script-opaque"],
        noise: &["error: "],
        opened: 0,
        proof: &[("demo.errors.join() || null", "error: Script error")],
        ..ROW
    },
    Scenario {
        id: "S-58-firefox",
        fact: "the provider's script throws at the press, and Firefox under its driver tells what, though it should not: told with its words",
        engines: &[Firefox],
        page: "sdk=throws&pay=sdk",
        actions: &[Ready, Press, Until("return demo.errors.length > 0")],
        findings: &["script-error"],
        noise: &["error: "],
        opened: 0,
        proof: &[("demo.errors.join() || null", "error: Error: the provider broke")],
        ..ROW
    },
    Scenario {
        id: "S-58-shared",
        fact: "the provider's script throws at the press, and may be read: told with its words",
        unreachable: &[(Webkit, "WebKitGTK says no more than \"Script error.\" of a script that the page may read")],
        page: "sdk=throws-shared&pay=sdk",
        actions: &[Ready, Press, Until("return demo.errors.length > 0")],
        findings: &["script-error"],
        noise: &["error: "],
        opened: 0,
        proof: &[("demo.errors.join().replace(/^.*(?=the provider)/, '') || null", "the provider broke")],
        ..ROW
    },
    Scenario {
        id: "S-60",
        fact: "the shop's own code throws before it opens anything: told",
        page: "pay=throws",
        actions: &[Ready, Press, Until("return demo.errors.length > 0")],
        findings: &["script-error"],
        noise: &["error: "],
        opened: 0,
        proof: &[("demo.errors.join().replace(/^.*(?=the shop)/, '') || null", "the shop broke its own handler")],
        ..ROW
    },
    Scenario {
        id: "S-60-how",
        fact: "the note of a failed script leads to its step, which stays while more is learned",
        page: "pay=throws",
        actions: &[Ready, Press, Until("return demo.errors.length > 0"), Action::Remedy("unfold"), Until(STEP_STAYS)],
        findings: &["script-error"],
        noise: &["error: "],
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "S-60-rejects",
        fact: "the shop's own code fails in a promise before it opens anything: told",
        page: "pay=rejects",
        actions: &[Ready, Press, Until("return demo.errors.length > 0")],
        findings: &["script-error"],
        noise: &["rejection: "],
        opened: 0,
        proof: &[("demo.errors.join() || null", "rejection: Error: the shop broke its own handler")],
        ..ROW
    },
    Scenario {
        id: "S-60-twice",
        fact: "the shop's own code throws at a press, and at the next one soon after: told",
        page: "pay=throws",
        actions: &[Ready, Press, Wait(2500), Press, Until("return demo.errors.length > 1")],
        findings: &["script-error"],
        noise: &["error: "],
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "S-60-early",
        fact: "the shop's own code fails in a press that comes before the probes: told",
        page: "pay=throws&cdn=probes-late",
        actions: &[Ready, Press, Until("return demo.errors.length > 0")],
        findings: &["script-error"],
        noise: &["error: "],
        opened: 0,
        proof: &[("demo.errors.join().replace(/^.*(?=the shop)/, '') || null", "the shop broke its own handler")],
        ..ROW
    },
    // The button.
    Scenario {
        id: "pay-button-covered",
        fact: "something invisible over the pay button, pressed in vain: told",
        page: "before=cover",
        actions: &[Ready, PressPlace],
        findings: &["pay-button-covered"],
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "covered-unpressed",
        fact: "something invisible over the pay button, not yet pressed: a notice",
        page: "before=cover",
        actions: &[Ready],
        notices: &["pay-button-covered"],
        opened: 0,
        proof: &[(
            "(r => document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2).tagName)(document.getElementById('pay').getBoundingClientRect())",
            "DIV",
        )],
        ..ROW
    },
    Scenario {
        id: "disabled",
        fact: "a pay button that the shop never makes ready: a notice",
        page: "before=disable",
        actions: &[Ready],
        notices: &["pay-button-covered"],
        opened: 0,
        proof: &[("String(document.getElementById('pay').disabled)", "true")],
        ..ROW
    },
    Scenario {
        id: "page-never-loaded",
        fact: "a picture that never comes keeps the page from loading: a notice, and pay opens",
        unreachable: &[(Webkit, "its driver answers nothing before the page has loaded, though told not to wait")],
        setup: &HASTY,
        page: "endless=image",
        actions: DONE,
        notices: &["page-never-loaded"],
        proof: &[("document.readyState", "interactive")],
        ..ROW
    },
    // Back, and a second tab.
    Scenario {
        id: "S-70",
        fact: "a page that Back has brought back is a notice, as long as nothing was paid from it",
        actions: &[Ready, Probed("history"), Leave, Back, Ready],
        notices: &["stale-page"],
        opened: 0,
        proof: &[("/from memory|back_forward/.test(demo.shown) || null", "true")],
        ..ROW
    },
    Scenario {
        id: "S-70-paid",
        fact: "a page that Back has brought back from memory, and from which a payment was opened: told",
        unreachable: &[(Firefox, "it keeps no page in memory that has opened a window: Back loads it anew, and its memory is gone")],
        actions: &[Ready, Press, Event("payready-open"), Lived(2500), CloseWindow, Leave, Back, Ready],
        findings: &["stale-page"],
        proof: &[("demo.shown", "from memory")],
        ..ROW
    },
    Scenario { id: "S-71", fact: "another tab pays for the same order: told", actions: &[Ready, SecondTab], findings: &["duplicate-order"], ..ROW },
    Scenario {
        id: "S-71-press",
        fact: "another tab pays for the same order: a press opens the payment all the same",
        actions: &[Ready, SecondTab, Press],
        findings: &["duplicate-order"],
        opened: 2,
        ..ROW
    },
    // For whoever builds the page.
    Scenario {
        id: "explain",
        fact: "payready.explain() says when the shopper pressed, what was found, and where that is explained",
        engines: &[Chromium],
        page: "pay=timer-6000&attr-debug=on",
        actions: &[Ready, Press, Attempts(1), Event("payready-blocked"), Until(EXPLAINED)],
        findings: &["popup-too-late"],
        opened: 0,
        ..ROW
    },
    Scenario {
        id: "explain-healthy",
        fact: "payready.explain() on a page without a fault says that nothing was found, and changes nothing",
        actions: &[Ready, Press, Event("payready-open"), Until(NOTHING_TO_EXPLAIN)],
        ..ROW
    },
    // A profile that cannot be had.
    Scenario {
        id: "S-78-missing",
        fact: "a profile that is not found is named, and pay opens",
        page: "cdn=profile-404&attr-provider=generic",
        actions: DONE,
        notices: &["invalid-config"],
        warning: &["provider", "generic", "/codes/invalid-config.html"],
        ..ROW
    },
    Scenario {
        id: "S-78-slow",
        fact: "a profile that takes longer than anybody waits: pay opens",
        page: "cdn=profile-slow&attr-provider=generic",
        actions: &[Press, Event("payready-open")],
        ..ROW
    },
    Scenario {
        id: "S-78-html",
        fact: "a web page in the profile's place is named, and pay opens",
        page: "cdn=profile-html&attr-provider=generic",
        actions: DONE,
        notices: &["invalid-config"],
        warning: &["provider", "generic"],
        ..ROW
    },
    Scenario {
        id: "S-78-down",
        fact: "a provider whose whole host is away: pay opens as the page would have",
        page: "attr-provider=http://nobody.localhost:9/profile.json",
        actions: DONE,
        notices: &["invalid-config"],
        warning: &["provider", "nobody.localhost"],
        ..ROW
    },
    // Chromium is the only one to be told apart here: nothing but the handle says that a form's window was blocked.
    Scenario {
        id: "S-27",
        fact: "a form into a window of its own opens it, and nothing is claimed",
        page: "pay=form",
        actions: &[Ready, Press, Action::Attempts(1)],
        never: &["popup-blocked", "popup-too-late", "popup-killed"],
        ..ROW
    },
    Scenario {
        id: "S-27-late",
        fact: "a form into a window of its own, sent too late, is blocked without a handle: of the window nothing is claimed",
        engines: &[Chromium, Firefox, Webkit],
        page: "pay=form-late&pg=kit&profile=kit:true",
        actions: &[Ready, Press, Action::Attempts(1)],
        opened: 0,
        ..ROW
    },
    // Which provider it is, on a page that names none.
    Scenario {
        id: "signs",
        fact: "a page with the name of a provider's script has that provider's profile, and pays as before",
        page: "before=toss-name&attr-provider=",
        actions: DONE,
        says: &[("/provider", "toss")],
        ..ROW
    },
    Scenario {
        id: "signs-open",
        fact: "a provider that nobody has named does not change how the payment opens",
        page: "how=open&before=toss-name&attr-provider=",
        actions: &[
            Ready,
            Press,
            Event("payready-open"),
            Until("return !window.payready || demo.events.some(({ detail }) => detail && detail.mode === 'popup')"),
        ],
        says: &[("/provider", "toss")],
        open_in_click: true,
        ..ROW
    },
    Scenario {
        id: "signs-late",
        fact: "a provider's script that comes after ours is seen once the page has loaded",
        page: "before=toss-name-late&attr-provider=",
        actions: &[Ready, Probed("page-load"), Press, Event("payready-open")],
        says: &[("/provider", "toss")],
        ..ROW
    },
    Scenario {
        id: "signs-two",
        fact: "on a page with the names of two providers nothing is taken for granted",
        page: "before=two-providers&attr-provider=",
        actions: &[Ready, Probed("page-load"), Press, Event("payready-open")],
        says: &[("/provider", "generic")],
        ..ROW
    },
    Scenario {
        id: "signs-named",
        fact: "what the page says goes before what its scripts tell",
        page: "before=toss-name&attr-provider=generic",
        actions: &[Ready, Probed("page-load"), Press, Event("payready-open")],
        says: &[("/provider", "generic")],
        ..ROW
    },
];
