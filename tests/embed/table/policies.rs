//! Payready under the least content security policies that `docs/security.md` names, and under each with one source less.

use std::sync::LazyLock;

use xtask::policies::{Lack, Need, Source, USES, Use, policy};

use super::{FIGURE_IS_DRAWN, ROW};
use crate::scenario::Action::{self, Event, Panel, Press, Ready, Until};
use crate::scenario::Engine::{Chromium, Firefox};
use crate::scenario::{Control, Engine, Scenario};
use crate::setups::NO_COOKIES;

/// What the demo shop's own page needs.
const OWN: &[(&str, &str)] = &[("default-src", "'none'"), ("script-src", "'self'"), ("style-src", "'self'")];

static ROWS: LazyLock<Vec<Scenario>> = LazyLock::new(|| {
    let mut rows = Vec::new();
    for one in USES {
        rows.push(row(&one, None));
        rows.extend(one.needs.iter().map(|lack| row(&one, Some(lack))));
    }
    rows
});

pub fn rows() -> &'static [Scenario] {
    &ROWS
}

const fn host(source: Source) -> &'static str {
    match source {
        Source::Release => "http://cdn.localhost:*",
        Source::Provider => "http://pg.localhost:*",
        Source::Other => "http://auth.localhost:*",
        Source::Wasm => "'wasm-unsafe-eval'",
    }
}

/// The page of a use, and what its shopper does.
fn page(name: &str) -> (&'static str, &'static [Action]) {
    const REDIRECTED: &[Action] = &[Ready, Press];
    const PAYS: &[Action] = &[Ready, Press, Event("payready-open")];
    match name {
        "guard" => ("attr-provider=generic&", PAYS),
        "guide" => ("attr-provider=generic&", &[Ready, Press, Event("payready-blocked"), Until(FIGURE_IS_DRAWN), Panel("anyway")]),
        "popup" => ("how=open&attr-provider=generic&", PAYS),
        "redirect" => ("how=open&attr-provider=generic&attr-mode=redirect&", REDIRECTED),
        "frame" => ("how=open&attr-provider=generic&attr-mode=frame&", PAYS),
        "profile" => ("", PAYS),
        "ping" => ("profile=host:ok&", PAYS),
        "kit" => ("profile=frame:ok&", PAYS),
        name => unreachable!("no page for the use {name}"),
    }
}

fn row(of: &Use, lack: Option<&Need>) -> Scenario {
    let (page, actions) = page(of.name);
    let needs: Vec<_> = of.needs.iter().filter(|need| Some(*need) != lack).copied().collect();
    let whole = Scenario {
        id: format!("csp-{}", of.name).leak(),
        fact: format!("the least policy is enough: {}", of.about).leak(),
        page: format!("{page}header=Content-Security-Policy:{}", policy(&needs, OWN, host)).leak(),
        actions,
        ..ROW
    };
    let whole = match of.name {
        // Every browser refuses cookies in its own way; these two refuse all of them.
        "guide" => {
            let engines: &[Engine] = &[Chromium, Firefox];
            Scenario { setup: &NO_COOKIES, engines, findings: &["cookies-blocked", "storage-blocked"], ..whole }
        }
        "popup" => Scenario { open_in_click: true, ..whole },
        _ => whole,
    };
    let Some(lack) = lack else { return whole };
    let whole = Scenario {
        id: format!("{}-without-{}-{:?}", whole.id, lack.directive, lack.source).to_lowercase().leak(),
        fact: format!("the least policy is the least: {}, without {} in {}", of.about, host(lack.source), lack.directive).leak(),
        noise: &["policy: "],
        ..whole
    };
    let is_open = page.starts_with("how=open");
    match lack.without {
        Lack::NoScript => Scenario {
            actions: &[Press],
            findings: &[],
            undiagnosed: Some("the policy refuses the script"),
            opened: u32::from(!is_open),
            control: if is_open { Control::Opened(1, "the demo's own page opens it itself") } else { Control::Same },
            open_in_click: false,
            ..whole
        },
        Lack::NoCore if of.name == "redirect" => Scenario { undiagnosed: Some("the page that is left tells nothing"), ..whole },
        // A window of this press is told also without the core.
        Lack::NoCore => Scenario { actions: &[Ready, Press, Event("payready-open")], findings: &[], notices: &["wasm-refused"], ..whole },
        Lack::NoProfile => Scenario { notices: &["invalid-config"], warning: &["provider", "pg.localhost"], ..whole },
        // A payment in a window can do without the frame.
        Lack::Finding(code) if of.name == "kit" => Scenario { notices: vec![code].leak(), ..whole },
        Lack::Finding(code) => Scenario { findings: vec![code].leak(), ..whole },
        Lack::NoFrame => Scenario { opened: 0, control: Control::Opened(1, "the demo's own page opens a window"), actions: &[Ready, Press], ..whole },
    }
}
