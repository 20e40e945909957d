//! For each finding that rests on a probe's facts: what gives it, and the near misses that must stay silent.

use payready::diagnosis::{
    Activation, Agent, App, Attempt, BrowserName, Card, Certainty, Code, Device, Embedding, Evidence, Facts, Handle, Jar, Mode, Opener, OsName, Outcome,
    PaymentRule, Probe, Profile, Reading, Reason, Sandbox, Severity, Snapshot, Surface, Timing, WindowEnd, diagnose, thousandths,
};

use super::rules::attempt;

const PG: &str = "https://pg.example";

fn facts(pairs: &[(&'static str, &'static str)]) -> Facts {
    pairs.iter().fold(Facts::default(), |facts, (name, value)| facts.with(*name, *value))
}

fn evidence(probe: Probe, subject: &str, reading: Reading, pairs: &[(&'static str, &'static str)]) -> Evidence {
    Evidence { probe, subject: subject.to_owned(), reading, ms: 1.0, facts: facts(pairs) }
}

fn seen(all: &[Evidence]) -> Snapshot {
    Snapshot { probes: all.to_vec(), profile: profile(), ..Snapshot::default() }
}

fn profile() -> Profile {
    Profile { hosts: vec![String::from("pg.example")], frame: Some(format!("{PG}/frame.html")), ..Profile::default() }
}

/// A finding with its severity and certainty.
type Judged = (Code, Severity, Certainty);

fn found(snapshot: &Snapshot) -> Vec<Judged> {
    diagnose(snapshot).findings.iter().map(|finding| (finding.code, finding.severity, finding.certainty)).collect()
}

fn host(reading: Reading, pairs: &[(&'static str, &'static str)]) -> Evidence {
    evidence(Probe::Host, PG, reading, pairs)
}

use Certainty::{Likely, Possible, Proven};
use Reading::{No, Unknown, Yes};
use Severity::{Blocker, Notice, Warning};

#[test]
fn the_network_is_told_apart_as_far_as_a_page_can() {
    let online = evidence(Probe::Online, "", Yes, &[]);
    let rows: &[(&[Evidence], &[Judged])] = &[
        (&[online.clone(), host(Yes, &[("ping", "echoed"), ("tookMs", "2900")])], &[]),
        (&[online.clone(), host(Yes, &[("ping", "echoed"), ("tookMs", "3100")])], &[(Code::HostSlow, Notice, Proven)]),
        (&[online.clone(), host(No, &[("ping", "timed-out"), ("plain", "answered")])], &[(Code::HostSlow, Notice, Proven)]),
        (&[online.clone(), host(No, &[("ping", "failed"), ("plain", "failed"), ("role", "pay")])], &[(Code::HostUnreachable, Blocker, Likely)]),
        (&[online.clone(), host(No, &[("ping", "timed-out"), ("plain", "timed-out")])], &[(Code::HostUnreachable, Warning, Likely)]),
        (&[online.clone(), host(No, &[("ping", "failed"), ("plain", "failed"), ("role", "static")])], &[(Code::HostUnreachable, Notice, Likely)]),
        // Whether it is the host or the network is not known: silence.
        (&[host(No, &[("ping", "failed"), ("plain", "failed")])], &[]),
        (&[online.clone(), host(No, &[("ping", "foreign")])], &[(Code::HostIntercepted, Warning, Likely)]),
        (&[online.clone(), host(No, &[("ping", "failed"), ("plain", "answered")])], &[(Code::HostIntercepted, Warning, Likely)]),
        (&[online.clone(), host(No, &[("ping", "failing"), ("status", "503")])], &[(Code::HostFailing, Warning, Proven)]),
        (&[online.clone(), host(No, &[("ping", "failed"), ("plain", "failed"), ("policy", "yes")])], &[(Code::HostBlockedByPage, Warning, Proven)]),
        (&[online.clone(), host(Unknown(Reason::NotRun), &[("ping", "failed")])], &[]),
        // Offline explains a silent host.
        (&[evidence(Probe::Online, "", No, &[("onLine", "false")]), host(No, &[("ping", "failed"), ("plain", "failed")])], &[(Code::Offline, Blocker, Proven)]),
        (&[evidence(Probe::Online, "", No, &[("onLine", "true")])], &[(Code::Offline, Blocker, Likely)]),
        (&[evidence(Probe::Online, "", Unknown(Reason::TimedOut), &[])], &[]),
    ];
    for (evidence, expected) in rows {
        assert_eq!(found(&seen(evidence)), *expected, "{evidence:#?}");
    }
}

#[test]
fn a_frame_that_does_not_speak_is_told_apart_and_matters_only_where_it_is_needed() {
    let reached = host(Yes, &[("ping", "echoed")]);
    let frame = |cause: &'static str| evidence(Probe::Frame, "", No, &[("cause", cause)]);
    for (cause, code, certainty) in [
        ("refused", Code::FrameRefused, Likely),
        ("silent", Code::FrameSilent, Likely),
        ("page-policy", Code::FrameBlockedByPage, Proven),
        ("hidden", Code::FrameHidden, Likely),
        ("removed", Code::FrameHidden, Likely),
        ("sandboxed", Code::FrameSandboxed, Likely),
    ] {
        let mut snapshot = seen(&[reached.clone(), frame(cause)]);
        assert_eq!(found(&snapshot), [(code, Notice, certainty)], "{cause}, of no use to the payment");
        snapshot.profile.cookies = Some(Jar::Partitioned);
        assert_eq!(found(&snapshot), [(code, Warning, certainty)], "{cause}, with cookies of its own");
        snapshot.profile.cookies = None;
        snapshot.mode = Mode::Frame;
        assert_eq!(found(&snapshot), [(code, Warning, certainty)], "{cause}, in an overlay");
    }
    for cause in ["refused", "silent"] {
        let lost = host(No, &[("ping", "failed"), ("plain", "failed")]);
        assert_eq!(found(&seen(&[frame(cause), lost])), [], "a {cause} frame of a host that does not answer either");
        assert_eq!(found(&seen(&[frame(cause)])), [], "a {cause} frame before its host was asked");
    }
}

#[test]
fn a_frames_jar_is_two_facts() {
    type Row<'a> = (&'a [(&'static str, &'static str)], Option<Jar>, &'a [(Code, Severity, Certainty)]);
    let (blocked, partitioned, access) = (Code::ThirdPartyCookiesBlocked, Code::ThirdPartyCookiesPartitioned, Code::StorageAccessNeeded);
    let rows: &[Row<'_>] = &[
        (&[("plain", "kept"), ("access", "yes")], Some(Jar::Shared), &[]),
        (&[("plain", "kept"), ("access", "unknown")], Some(Jar::Shared), &[]),
        (&[("plain", "lost"), ("partitioned", "kept")], None, &[(blocked, Notice, Proven)]),
        (&[("plain", "lost"), ("partitioned", "kept")], Some(Jar::Partitioned), &[(blocked, Notice, Proven)]),
        (&[("plain", "lost"), ("partitioned", "lost")], Some(Jar::Partitioned), &[(blocked, Warning, Proven)]),
        (&[("plain", "lost"), ("partitioned", "kept")], Some(Jar::Shared), &[(blocked, Warning, Proven)]),
        (&[("plain", "kept"), ("access", "no")], Some(Jar::None), &[(partitioned, Notice, Proven)]),
        (&[("plain", "kept"), ("access", "no")], Some(Jar::Shared), &[(partitioned, Warning, Proven)]),
        (&[("plain", "kept"), ("access", "no"), ("permission", "prompt")], Some(Jar::Shared), &[(partitioned, Warning, Proven), (access, Notice, Likely)]),
    ];
    for (facts, jar, expected) in rows {
        let mut snapshot = seen(&[evidence(Probe::FrameCookies, "", Yes, facts)]);
        snapshot.profile.cookies = *jar;
        assert_eq!(found(&snapshot), *expected, "{facts:?} {jar:?}");
        // The same jar with all cookies refused, or of a frame that is not another site's, says nothing of third parties.
        snapshot.learn(evidence(Probe::Cookies, "", No, &[("accessor", "native")]));
        assert_eq!(found(&snapshot), [(Code::CookiesBlocked, Blocker, Proven)]);
        assert_eq!(found(&seen(&[evidence(Probe::FrameCookies, "", Unknown(Reason::NotRun), facts)])), []);
    }
    let mut overlay = seen(&[evidence(Probe::FrameCookies, "", No, &[("plain", "lost"), ("partitioned", "lost")])]);
    overlay.profile.cookies = Some(Jar::Partitioned);
    overlay.mode = Mode::Frame;
    assert_eq!(found(&overlay), [(blocked, Blocker, Proven)], "an overlay without a jar cannot succeed");
}

#[test]
fn a_script_of_the_page_matters_when_the_payment_needs_it_or_a_press_ran_it() {
    let script = |subject: &str, pairs| evidence(Probe::Script, subject, No, pairs);
    let own = "https://shop.example/a.js";
    let rows: &[(Evidence, &[Judged])] = &[
        (script(own, &[("kind", "error")]), &[(Code::ScriptError, Notice, Possible)]),
        // What else came of the press is not known, or something did.
        (script(own, &[("kind", "error"), ("sincePressMs", "400")]), &[(Code::ScriptError, Notice, Possible)]),
        (script(own, &[("kind", "error"), ("sincePressMs", "400"), ("after", "nothing")]), &[(Code::ScriptError, Warning, Likely)]),
        (script(own, &[("kind", "rejection"), ("sincePressMs", "400"), ("after", "nothing")]), &[(Code::ScriptError, Warning, Likely)]),
        (script(own, &[("kind", "error"), ("sincePressMs", "6000"), ("after", "nothing")]), &[(Code::ScriptError, Notice, Possible)]),
        (script("https://pg.example/sdk.js", &[("kind", "error")]), &[(Code::ScriptError, Notice, Possible)]),
        // Providers' scripts throw on presses that go well too.
        (script("https://pg.example/sdk.js", &[("kind", "error"), ("sincePressMs", "400")]), &[(Code::ScriptError, Notice, Possible)]),
        (script("https://pg.example/sdk.js", &[("kind", "error"), ("sincePressMs", "400"), ("after", "nothing")]), &[(Code::ScriptError, Warning, Likely)]),
        (script("", &[("kind", "opaque")]), &[(Code::ScriptOpaque, Notice, Possible)]),
        (script("", &[("kind", "opaque"), ("sincePressMs", "10"), ("after", "nothing")]), &[(Code::ScriptOpaque, Warning, Likely)]),
        (script(own, &[("kind", "failed")]), &[(Code::ScriptFailed, Notice, Possible)]),
        (script("https://pg.example/sdk.js", &[("kind", "failed")]), &[(Code::ScriptFailed, Warning, Proven)]),
        (evidence(Probe::PageScript, "https://pg.example/sdk.js", No, &[("cause", "status")]), &[(Code::ScriptFailed, Warning, Proven)]),
        (evidence(Probe::PageGlobal, "DemoPay", No, &[("asked", "language")]), &[(Code::ScriptFailed, Warning, Likely)]),
        // It may be defined by `const`.
        (evidence(Probe::PageGlobal, "DemoPay", No, &[]), &[(Code::ScriptFailed, Notice, Possible)]),
        (evidence(Probe::PageGlobal, "DemoPay", Unknown(Reason::NotRun), &[]), &[]),
    ];
    for (evidence, expected) in rows {
        assert_eq!(found(&seen(std::slice::from_ref(evidence))), *expected, "{evidence:?}");
    }
    let mut opened = seen(&[script(own, &[("kind", "error"), ("sincePressMs", "400"), ("after", "nothing")])]);
    opened.attempt = Some(attempt(Handle::Window));
    assert_eq!(found(&opened), [(Code::ScriptError, Notice, Possible)], "the window opened all the same");
}

#[test]
fn only_the_payments_own_form_or_app_is_missed() {
    let form = |pairs| evidence(Probe::Form, "", No, pairs);
    let blocked: &[Judged] = &[(Code::FormBlocked, Blocker, Proven)];
    let rows: &[(Evidence, &[Judged], &[Judged])] = &[
        (form(&[("cause", "page-policy"), ("host", "https://pg.example")]), blocked, blocked),
        (form(&[("cause", "page-policy"), ("host", "https://tracker.example")]), &[], &[]),
        // The shop's own server may send it on to the provider, or keep it.
        (form(&[("cause", "page-policy"), ("host", "https://shop.example"), ("own", "yes")]), blocked, &[]),
        (evidence(Probe::App, "", No, &[("scheme", "supertoss")]), &[(Code::AppNotOpened, Warning, Likely)], &[]),
    ];
    for (evidence, alone, beside) in rows {
        assert_eq!(found(&seen(std::slice::from_ref(evidence))), *alone, "{evidence:?}");
        let frame = self::evidence(Probe::PaymentFrame, "", Yes, &[]);
        assert_eq!(found(&seen(&[evidence.clone(), frame])), *beside, "{evidence:?} beside the payment's frame");
    }
}

#[test]
fn the_merchants_page_in_single_facts() {
    type Row = (Probe, &'static [(&'static str, &'static str)], Code, Severity, Certainty);
    let rows: &[Row] = &[
        (Probe::PagePolicy, &[("coop", "same-origin")], Code::OpenerPolicy, Notice, Proven),
        (Probe::Button, &[("cause", "covered")], Code::PayButtonCovered, Notice, Possible),
        (Probe::Button, &[("cause", "covered"), ("pressed", "yes")], Code::PayButtonCovered, Warning, Likely),
        (Probe::PageLoad, &[], Code::PageNeverLoaded, Notice, Possible),
        (Probe::History, &[("cause", "bfcache")], Code::StalePage, Notice, Possible),
        (Probe::History, &[("cause", "bfcache"), ("paid", "yes")], Code::StalePage, Warning, Likely),
        (Probe::Order, &[], Code::DuplicateOrder, Warning, Likely),
        (Probe::Return, &[("crossSite", "yes")], Code::SessionLost, Warning, Proven),
        (Probe::StorageSpace, &[("cause", "estimate")], Code::StorageFull, Notice, Possible),
        (Probe::StorageSpace, &[("cause", "QuotaExceededError")], Code::StorageFull, Warning, Proven),
        (Probe::Storage, &[("threw", "SecurityError")], Code::StorageBlocked, Warning, Proven),
        (Probe::Capability, &[], Code::CapabilityMissing, Blocker, Likely),
        (Probe::PaymentFrame, &[("cause", "invisible")], Code::FrameInvisible, Warning, Likely),
        (Probe::PaymentFrame, &[("cause", "page-policy")], Code::FrameBlockedByPage, Warning, Proven),
        (Probe::Form, &[("cause", "page-policy")], Code::FormBlocked, Blocker, Proven),
        (Probe::Form, &[("cause", "stayed")], Code::NavigationStuck, Notice, Possible),
        (Probe::Form, &[("cause", "stayed"), ("insecure", "yes")], Code::NavigationStuck, Warning, Likely),
        (Probe::Form, &[("cause", "no-window"), ("activation", "inactive")], Code::PopupTooLate, Blocker, Proven),
        (Probe::FramePopup, &[], Code::SecondWindowBlocked, Warning, Proven),
        (Probe::App, &[("scheme", "ispmobile")], Code::AppNotOpened, Warning, Likely),
        (Probe::PageCallback, &[], Code::ShopCallbackMissing, Notice, Possible),
        (Probe::PageCallback, &[("thrown", "yes")], Code::ShopCallbackMissing, Warning, Likely),
        (Probe::PageScript, &[("cause", "error-event"), ("again", "answered")], Code::ScriptFailed, Warning, Proven),
        (Probe::PageScript, &[("cause", "error-event"), ("again", "failed")], Code::ScriptBlocked, Warning, Likely),
        (Probe::PageGlobal, &[("asked", "language"), ("again", "failed")], Code::ScriptBlocked, Warning, Likely),
    ];
    for (probe, facts, code, severity, certainty) in rows {
        assert_eq!(found(&seen(&[evidence(*probe, "", No, facts)])), [(*code, *severity, *certainty)], "{probe:?}");
        for reading in [Yes, Unknown(Reason::TimedOut)] {
            assert_eq!(found(&seen(&[evidence(*probe, "", reading, facts)])), [], "{probe:?} {reading:?}");
        }
    }
    let mut insecure = Snapshot::default();
    insecure.environment.secure_context = false;
    assert_eq!(found(&insecure), [(Code::InsecurePage, Notice, Proven)]);
}

#[test]
fn the_self_check_blames_the_shop_only_for_what_only_a_shop_can_mend() {
    let came_with = |shop: &[Code]| Snapshot { shop: shop.to_vec(), ..Snapshot::default() };
    assert_eq!(found(&came_with(&[Code::PopupTooLate])), [(Code::ShopOnly, Warning, Likely)]);
    assert_eq!(found(&came_with(&[Code::PopupBlocked, Code::HostFailing])), []);
}

#[test]
fn a_browser_is_judged_by_the_profile_alone() {
    let chrome = |version: &str| {
        let mut snapshot = Snapshot::default();
        snapshot.environment.browser.name = BrowserName::Chrome;
        version.clone_into(&mut snapshot.environment.browser.version);
        snapshot.environment.os.name = OsName::Windows;
        snapshot
    };
    for (version, minimum, old) in
        [("108", "109", true), ("109", "109", false), ("15.3", "15.4", true), ("16", "15.4", false), ("", "109", false), ("9", "10", true)]
    {
        let mut snapshot = chrome(version);
        snapshot.profile.minimum = vec![(BrowserName::Firefox, String::from("999")), (BrowserName::Chrome, minimum.to_owned())];
        let expected = if old { vec![(Code::BrowserOutdated, Warning, Likely)] } else { vec![] };
        assert_eq!(found(&snapshot), expected, "{version} of at least {minimum}");
    }
    for (version, minimum) in [("109", "109.0"), ("8", "8.2")] {
        let mut snapshot = chrome(version);
        snapshot.profile.minimum = vec![(BrowserName::Chrome, minimum.to_owned())];
        assert_eq!(found(&snapshot), [], "{version} is as much of {minimum} as is known");
    }
    for (browser, device, app, old) in [
        (BrowserName::Opera, Device::Desktop, None, true),
        (BrowserName::Opera, Device::Phone, None, false),
        (BrowserName::Whale, Device::Phone, None, true),
        (BrowserName::Whale, Device::Phone, Some(App::Naver), false),
    ] {
        let mut snapshot = chrome("1");
        snapshot.environment.browser.name = browser;
        snapshot.environment.device = device;
        snapshot.environment.in_app = app;
        snapshot.profile.minimum = vec![(browser, String::from("60"))];
        let told = found(&snapshot).iter().any(|(code, ..)| *code == Code::BrowserOutdated);
        assert_eq!(told, old, "{browser:?} {device:?} {app:?}");
    }
    let mut refused = chrome("142");
    refused.profile.refused = vec![BrowserName::Ie, BrowserName::Chrome];
    assert_eq!(found(&refused), [(Code::BrowserUnsupported, Blocker, Likely)]);
    refused.profile.refused = vec![BrowserName::Ie];
    refused.profile.platforms = vec![OsName::Windows];
    assert_eq!(found(&refused), []);
    refused.profile.platforms = vec![OsName::Android];
    assert_eq!(found(&refused), [(Code::BrowserUnsupported, Blocker, Likely)]);
    refused.environment.os.name = OsName::Other;
    assert_eq!(found(&refused), [], "an operating system that nobody could name is not refused");
}

#[test]
fn what_has_used_a_press_up_is_told_from_what_took_too_long() {
    for activation in [Activation::Spent, Activation::Inactive] {
        let snapshot = Snapshot { attempt: Some(Attempt { activation, ..attempt(Handle::Null) }), ..Snapshot::default() };
        let diagnosis = diagnose(&snapshot);
        assert_eq!(diagnosis.findings[0].code, Code::PopupTooLate, "{activation:?}");
        assert_eq!(diagnosis.findings[0].evidence.get("activation"), Some(activation.name()));
    }
}

#[test]
fn in_another_sites_frame_nobody_knows_whose_no_it_is() {
    let mut snapshot = Snapshot { attempt: Some(attempt(Handle::Null)), ..Snapshot::default() };
    assert_eq!(found(&snapshot), [(Code::PopupBlocked, Blocker, Proven)]);
    snapshot.environment.embedding = Embedding::CrossSite;
    assert_eq!(found(&snapshot), [(Code::PopupBlocked, Blocker, Likely)]);
    snapshot.attempt = Some(Attempt { sandbox: Sandbox::Free, ..attempt(Handle::Null) });
    assert_eq!(found(&snapshot), [(Code::PopupBlocked, Blocker, Proven)]);
}

#[test]
fn an_app_that_the_provider_names_as_supported_is_nothing_to_tell() {
    let mut snapshot = Snapshot::default();
    snapshot.environment.surface = Surface::InApp;
    snapshot.environment.in_app = Some(App::Kakaotalk);
    assert_eq!(found(&snapshot), [(Code::InAppBrowser, Notice, Possible)]);
    snapshot.profile.supported_apps = vec![App::Kakaotalk];
    assert_eq!(found(&snapshot), []);
    snapshot.environment.in_app = Some(App::Instagram);
    assert_eq!(found(&snapshot), [(Code::InAppBrowser, Notice, Possible)], "the list is about the apps that it names");
}

#[test]
fn a_script_that_came_from_another_address_has_not_failed() {
    let (first, second) = ("https://pg.example/sdk.js", "https://pg.example/more.js");
    let failed = |url| evidence(Probe::PageScript, url, No, &[("cause", "error-event")]);
    let heard = |url| evidence(Probe::Script, url, No, &[("kind", "failed")]);
    let name = |reading| evidence(Probe::PageGlobal, "DemoPay", reading, &[]);
    let told = |all: &[Evidence]| {
        let mut snapshot = seen(all);
        snapshot.profile.scripts = vec![first.to_owned(), second.to_owned()];
        found(&snapshot)
    };
    let proven = [(Code::ScriptFailed, Warning, Proven)];
    assert_eq!(told(&[failed(first), heard(first)]), proven);
    assert_eq!(told(&[failed(first), heard(first), name(Unknown(Reason::NotRun))]), proven);
    assert_eq!(told(&[failed(first), heard(first), name(Yes)]), [(Code::ScriptFailed, Notice, Possible)]);
    assert_eq!(told(&[failed(first), failed(second), name(Yes)]), proven, "the names are the first script's");
    let missing = evidence(Probe::PageGlobal, "DemoForm", No, &[("asked", "language")]);
    assert_eq!(told(&[failed(first), name(Yes), missing]), proven, "and all of them are to be there");
}

#[test]
fn a_script_that_is_kept_out_is_told_once_and_is_nobodys_mistake_here() {
    let url = "https://pg.example/sdk.js";
    let all = [
        evidence(Probe::PageScript, url, No, &[("cause", "error-event"), ("again", "failed")]),
        evidence(Probe::Script, url, No, &[("kind", "failed")]),
        evidence(Probe::PageGlobal, "DemoPay", No, &[("asked", "language"), ("script", url)]),
    ];
    let mut snapshot = seen(&all);
    snapshot.profile.scripts = vec![url.to_owned()];
    assert_eq!(found(&snapshot), [(Code::ScriptBlocked, Warning, Likely)]);
}

#[test]
fn an_error_that_names_what_the_shops_page_lacks_is_told_as_that() {
    let facts: &[(&str, &str)] = &[("kind", "error"), ("sincePressMs", "9"), ("after", "nothing")];
    let thrown = |lacks: &[(&'static str, &'static str)]| evidence(Probe::Script, "https://shop.example/a.js", No, &[facts, lacks].concat());
    let missing = evidence(Probe::PageCallback, "nicepaySubmit", No, &[("thrown", "yes")]);
    let told = [(Code::ShopCallbackMissing, Warning, Likely), (Code::ScriptError, Notice, Possible)];
    assert_eq!(found(&seen(&[thrown(&[("lacks", "nicepaySubmit")]), missing.clone()])), told);
    let other = found(&seen(&[thrown(&[]), missing]));
    assert!(other.contains(&(Code::ScriptError, Warning, Likely)), "{other:?}");
}

#[test]
fn clocks_screens_and_zoom() {
    let skew = |seconds: &[&'static str]| {
        let hosts = seconds.iter().enumerate().map(|(at, skew)| evidence(Probe::Host, &format!("https://{at}.example"), Yes, &[("skewS", skew)]));
        seen(&hosts.collect::<Vec<_>>())
    };
    assert_eq!(found(&skew(&["119", "-120"])), []);
    assert_eq!(found(&skew(&["121", "3"])), [(Code::ClockSkewed, Warning, Possible)]);
    assert_eq!(found(&skew(&["-3600", "-3600"])), [(Code::ClockSkewed, Warning, Likely)]);
    let room = |pairs| seen(&[evidence(Probe::Viewport, "", Yes, pairs)]);
    let small = [("screenWidth", "320"), ("screenHeight", "900"), ("innerWidth", "300"), ("innerHeight", "800"), ("minWidth", "360"), ("minHeight", "560")];
    assert_eq!(found(&room(&small)), [(Code::WindowTooSmall, Notice, Proven)]);
    assert_eq!(found(&room(&[("screenWidth", "360"), ("screenHeight", "560"), ("minWidth", "360"), ("minHeight", "560")])), []);
    assert_eq!(found(&room(&[("screenWidth", "320"), ("screenHeight", "400")])), [], "a profile that asks for no size");
    assert_eq!(found(&room(&[("zoomPercent", "200")])), [(Code::PageZoomed, Notice, Possible)]);
    assert_eq!(found(&room(&[("zoomPercent", "150")])), []);
}

#[test]
fn a_payment_windows_end_is_known_only_where_nobody_cut_the_handle_off() {
    let kept = Profile { opener: Some(Opener::Kept), ..Profile::default() };
    let ended = |probes: &[Evidence], profile: &Profile| {
        found(&Snapshot { end: Some(WindowEnd { after_ms: 500.0, answered: false }), probes: probes.to_vec(), profile: profile.clone(), ..Snapshot::default() })
    };
    let policy = |reading| evidence(Probe::PagePolicy, "", reading, &[]);
    let heard = evidence(Probe::Window, "", Yes, &[("visible", "yes"), ("focus", "yes")]);
    assert_eq!(ended(&[], &kept), [], "before this page's own policy is known");
    assert_eq!(ended(&[policy(Yes)], &kept), [(Code::PopupKilled, Blocker, Likely)]);
    assert_eq!(ended(&[policy(No)], &kept), [(Code::PopupStateUnknown, Notice, Proven), (Code::OpenerPolicy, Notice, Proven)]);
    assert_eq!(ended(&[policy(Yes)], &Profile::default()), [(Code::PopupStateUnknown, Notice, Proven)]);
    assert_eq!(ended(&[policy(Yes), heard], &Profile::default()), [], "the window had spoken: it may be paid already");
}

#[test]
fn a_window_that_nobody_sees_takes_two_hints() {
    let focus = evidence(Probe::Focus, "", No, &[]);
    let window = |visible, focused| evidence(Probe::Window, "", Yes, &[("visible", visible), ("focus", focused)]);
    assert_eq!(found(&seen(std::slice::from_ref(&focus))), [(Code::PopupHidden, Notice, Possible)]);
    assert_eq!(found(&seen(&[focus.clone(), window("no", "no")])), [(Code::PopupHidden, Warning, Likely)]);
    assert_eq!(found(&seen(&[focus.clone(), window("yes", "yes")])), []);
    assert_eq!(found(&seen(&[window("yes", "no")])), [], "this page lost the focus: somebody sees something");
    assert_eq!(found(&seen(&[window("no", "no")])), [(Code::PopupHidden, Warning, Likely)], "its own word");
    assert_eq!(found(&seen(&[evidence(Probe::Focus, "", Yes, &[])])), []);
    let gone = Snapshot { end: Some(WindowEnd { after_ms: 9e3, answered: false }), ..seen(&[focus, evidence(Probe::PagePolicy, "", Yes, &[])]) };
    assert!(!found(&gone).iter().any(|(code, ..)| *code == Code::PopupHidden), "a window that is gone is not hidden");
}

#[test]
fn frames_apps_and_sandboxes_explain_a_window_that_did_not_come() {
    let with = |attempt: Attempt| Snapshot { attempt: Some(attempt), ..Snapshot::default() };
    for handle in [Handle::Null, Handle::Threw] {
        let sandboxed = Attempt { sandbox: Sandbox::NoPopups, ..attempt(handle) };
        assert_eq!(found(&with(sandboxed)), [(Code::PopupSandboxed, Blocker, Proven)], "{handle:?}");
    }
    assert_eq!(found(&with(Attempt { sandbox: Sandbox::Free, ..attempt(Handle::Null) })), [(Code::PopupBlocked, Blocker, Proven)]);
    let mut captive = with(Attempt { sandbox: Sandbox::NoEscape, ..attempt(Handle::Window) });
    assert_eq!(found(&captive), [(Code::PopupSandboxed, Notice, Possible)], "a sandboxed window may still work");
    captive.profile.kit = true;
    captive.probes = vec![evidence(Probe::Window, "", Unknown(Reason::TimedOut), &[])];
    assert_eq!(found(&captive), [(Code::PopupSandboxed, Warning, Likely)]);
    captive.probes = vec![evidence(Probe::Window, "", Yes, &[("visible", "yes")])];
    assert_eq!(found(&captive), [], "it has spoken");
    assert_eq!(found(&with(attempt(Handle::Threw))), [(Code::PopupBlocked, Blocker, Proven)], "the browser's own threw");
    assert_eq!(found(&with(Attempt { stand_in: true, ..attempt(Handle::Threw) })), [(Code::PopupIntercepted, Blocker, Proven)]);
    let mut app = with(attempt(Handle::Null));
    app.environment.surface = Surface::InApp;
    assert_eq!(found(&app), [(Code::PopupUnsupported, Blocker, Likely)]);
    app.attempt = Some(Attempt { timing: Timing::NoClick, ..attempt(Handle::Null) });
    assert_eq!(found(&app), [(Code::PopupTooLate, Blocker, Proven)]);
}

#[test]
fn an_agent_matters_where_this_payment_needs_one() {
    let agent = Agent { platforms: vec![OsName::Windows], methods: vec![String::from("transfer")] };
    let mut snapshot = seen(&[evidence(Probe::AgentPermission, "", Unknown(Reason::NotRun), &[("state", "prompt")])]);
    snapshot.environment.os.name = OsName::Windows;
    assert_eq!(found(&snapshot), [], "a profile without agents");
    snapshot.profile.agents = vec![agent];
    assert_eq!(found(&snapshot), [(Code::AgentPermissionNeeded, Warning, Possible)]);
    snapshot.payment.method = Some(String::from("card"));
    assert_eq!(found(&snapshot), [], "another method");
    snapshot.payment.method = Some(String::from("transfer"));
    snapshot.probes = vec![evidence(Probe::AgentPermission, "", No, &[("state", "denied")])];
    assert_eq!(found(&snapshot), [(Code::AgentPermissionDenied, Warning, Likely)]);
    for (cause, expected) in [
        ("refused", vec![(Code::AgentMissing, Warning, Likely)]),
        ("timed-out", vec![(Code::AgentMissing, Warning, Likely)]),
        ("untrusted", vec![(Code::AgentUntrusted, Warning, Likely)]),
        ("denied", vec![]),
    ] {
        snapshot.probes = vec![evidence(Probe::Agent, "demo-agent", No, &[("cause", cause)])];
        assert_eq!(found(&snapshot), expected, "{cause}");
    }
    snapshot.probes = vec![evidence(Probe::Agent, "demo-agent", Yes, &[])];
    assert_eq!(found(&snapshot), []);
}

/// What the typing test counts.
type Counts = &'static [(&'static str, &'static str)];

#[test]
fn keys_that_arrive_otherwise_than_they_were_typed() {
    let rows: &[(Counts, &[Code])] = &[
        (&[("missing", "2")], &[Code::KeysMissing]),
        (&[("doubled", "2")], &[Code::KeysMissing]),
        (&[("missing", "1"), ("doubled", "1")], &[Code::KeysMissing]),
        (&[("altered", "2")], &[Code::KeysAltered]),
        (&[("delayed", "2")], &[Code::KeysDelayed]),
        (&[("stuck", "1")], &[Code::KeysDelayed]),
        (&[("missing", "3"), ("delayed", "3")], &[Code::KeysMissing, Code::KeysDelayed]),
        // A key that went wrong once, and nothing at all.
        (&[("missing", "1"), ("altered", "1"), ("delayed", "1")], &[]),
        (&[("doubled", "1")], &[]),
        (&[("missing", "0"), ("doubled", "0"), ("altered", "0"), ("delayed", "0"), ("stuck", "0")], &[]),
        (&[("missing", "many"), ("delayed", "")], &[]),
        (&[("keys", "11"), ("composed", "4"), ("slowestMs", "900")], &[]),
        (&[], &[]),
    ];
    for (counts, codes) in rows {
        let expected: Vec<_> = codes.iter().map(|code| (*code, Warning, Likely)).collect();
        assert_eq!(found(&seen(&[evidence(Probe::Typing, "", No, counts)])), expected, "{counts:?}");
        for reading in [Yes, Unknown(Reason::Unsupported), Unknown(Reason::NotRun)] {
            assert_eq!(found(&seen(&[evidence(Probe::Typing, "", reading, counts)])), [], "{counts:?} {reading:?}");
        }
    }
}

#[test]
fn a_rule_of_the_provider_asks_only_of_the_payments_that_it_is_about() {
    let rule = PaymentRule {
        finding: Code::CertificateNeeded,
        methods: vec![String::from("card")],
        currency: Some(String::from("KRW")),
        amount_from: thousandths("300000"),
        until: Some(String::from("2014-12-31")),
    };
    let pays = |amount: &str, currency: &str, method: &str, today: &str| {
        let mut snapshot = Snapshot::default();
        snapshot.profile.rules = vec![rule.clone()];
        snapshot.payment.amount = thousandths(amount);
        snapshot.payment.currency = Some(currency.to_owned());
        snapshot.payment.method = Some(method.to_owned());
        today.clone_into(&mut snapshot.payment.today);
        found(&snapshot)
    };
    let needed = [(Code::CertificateNeeded, Notice, Likely)];
    assert_eq!(pays("300000", "KRW", "card", "2012-06-01"), needed);
    assert_eq!(pays("300000.50", "KRW", "card", "2014-12-31"), needed);
    assert_eq!(pays("299999.99", "KRW", "card", "2012-06-01"), []);
    assert_eq!(pays("300000", "USD", "card", "2012-06-01"), []);
    assert_eq!(pays("300000", "KRW", "transfer", "2012-06-01"), []);
    assert_eq!(pays("300000", "KRW", "card", "2015-01-01"), []);
    assert_eq!(pays("300000", "KRW", "card", ""), [], "a day that nobody knows");
    let mut card = Snapshot::default();
    card.profile.cards =
        vec![Card { code: String::from("kb"), authentication: Some(String::from("isp")) }, Card { code: String::from("x"), authentication: None }];
    card.payment.card = Some(String::from("kb"));
    assert_eq!(found(&card), [(Code::CardAuthentication, Notice, Likely)]);
    card.payment.card = Some(String::from("x"));
    assert_eq!(found(&card), []);
}

#[test]
fn what_is_refused_after_the_payment_was_seen_in_a_frame_is_not_the_payment() {
    let late = Attempt { timing: Timing::AfterClick, activation: Activation::Inactive, ..attempt(Handle::Null) };
    for (framed, timing, activation, outcome) in [
        (true, Timing::AfterClick, Activation::Inactive, Outcome::Untold),
        (true, Timing::NoClick, Activation::Inactive, Outcome::Untold),
        // A request holds the click up for as long as it takes.
        (true, Timing::InClick, Activation::Inactive, Outcome::Untold),
        (true, Timing::InClick, Activation::Active, Outcome::Refused),
        (false, Timing::AfterClick, Activation::Inactive, Outcome::Refused),
    ] {
        assert_eq!(Attempt { framed, timing, activation, ..late.clone() }.outcome(), outcome, "{framed} {timing:?} {activation:?}");
    }
}

#[test]
fn evidence_goes_out_and_comes_back_the_same() {
    let mut snapshot = seen(&[host(No, &[("ping", "failed")]), evidence(Probe::Online, "", Unknown(Reason::TimedOut), &[])]);
    snapshot.attempt = Some(Attempt { reopenable: false, windows_before: 2, windows_alive: 1, framed: true, ..attempt(Handle::Closed) });
    snapshot.end = Some(WindowEnd { after_ms: 321.0, answered: false });
    let mut back = Snapshot::default();
    for evidence in snapshot.told() {
        let value = payready::diagnosis::Value::from(&evidence);
        back.recall(Evidence::read(&value).expect("evidence"));
    }
    assert_eq!((back.probes, back.attempt, back.end), (snapshot.probes, snapshot.attempt, snapshot.end));
}
