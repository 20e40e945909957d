//! Real user agents and what a person reads in them; where they come from stands in `data/README.md`.

use std::collections::BTreeSet;

use payready::diagnosis::{BrowserName, Engine, Environment, UserAgent};

const TABLE: &str = include_str!("data/user-agents.tsv");

/// What is expected, and found, of one row: browser, its version, OS, its version, device, app.
type Naming = [String; 6];

fn rows() -> Vec<(UserAgent, Naming)> {
    let read = |line: &'static str| {
        let cells: Vec<&str> = line.split('\t').collect();
        let [text, touch_points, naming @ ..] = cells.as_slice() else { panic!("a short row: {line}") };
        let touch_points = touch_points.parse().expect("touch points are a number");
        let naming: [&str; 6] = naming.try_into().expect("eight cells in a row");
        (UserAgent { text: (*text).into(), touch_points, ..UserAgent::default() }, naming.map(String::from))
    };
    TABLE.lines().skip(1).map(read).collect()
}

fn naming(found: &Environment) -> Naming {
    let app = found.in_app.map_or("-", |app| app.name());
    let (browser, os) = (&found.browser, &found.os);
    [browser.name.name(), &browser.version, os.name.name(), &os.version, found.device.name(), app].map(String::from)
}

#[test]
fn real_user_agents_are_named_right() {
    let rows = rows();
    assert!(rows.len() >= 300, "only {} user agents", rows.len());
    let mut wrong = 0;
    let mut harmful = 0;
    for (agent, expected) in &rows {
        let found = agent.environment();
        let named = naming(&found);
        if named == *expected {
            continue;
        }
        wrong += 1;
        println!("expected {expected:?}\n   found {named:?}\n      in {}", agent.text);
        let [browser, .., app] = expected;
        let legacy = browser != "ie" && (found.browser.name == BrowserName::Ie || found.engine == Engine::Trident);
        if legacy || (app == "-" && found.in_app.is_some()) {
            harmful += 1;
            println!("         an ordinary browser is shown as an app or as Internet Explorer");
        }
    }
    println!("{} of {} user agents are named right", rows.len() - wrong, rows.len());
    assert_eq!(harmful, 0, "ordinary browsers shown as an app or as Internet Explorer; see the rows above");
    assert!(wrong * 100 <= rows.len(), "{wrong} of {} user agents are named wrong; see the rows above", rows.len());
}

#[test]
fn the_table_has_every_name_and_no_row_twice() {
    let rows = rows();
    let column = |index: usize| rows.iter().map(|(_, naming)| naming[index].as_str()).collect::<BTreeSet<_>>();
    let names = |text: &'static str| text.split(' ').collect::<BTreeSet<_>>();
    assert_eq!(column(0), names("chrome edge whale samsung-internet opera brave firefox safari ie other"));
    assert_eq!(column(2), names("windows macos ios android chromeos linux other"));
    assert_eq!(column(4), names("desktop phone tablet"));
    assert_eq!(
        column(5),
        names(
            "- kakaotalk naver daum line band instagram facebook tiktok wechat twitter google webview threads snapchat whatsapp linkedin pinterest telegram discord slack danggeun"
        )
    );
    let distinct: BTreeSet<_> = rows.iter().map(|(agent, _)| (&agent.text, agent.touch_points)).collect();
    assert_eq!(distinct.len(), rows.len());
}
