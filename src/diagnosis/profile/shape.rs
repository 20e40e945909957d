//! What a profile may say, as data: the core checks by it, and the published JSON Schema is made from it.

use super::{ProfileError, scheme_and_place, thousandths};
use crate::diagnosis::{App, Value, around, is_payable};

/// A member: its path, and what may stand there. `[]` is every item of an array; a `!` behind the path, a member that must be there.
pub type Row = (&'static str, &'static str);

const BROWSERS: &str = "chrome|edge|whale|samsung-internet|opera|brave|firefox|safari|ie|other";

/// Every member of a profile that the core looks at. What may stand there is one of `text`, `number`, `flag`, `address` (`https:`, or
/// `http:` on a loopback host), `path` (a place on the same host), `local` (a socket or page of this computer), `words` (one text a language),
/// `versions` (one a browser), `version`, `decimal`, `day`, `app` (the name of one), `any`, or the names that are allowed, with a bar between
/// them. What is in a member of `any`, [`NOTES`] may say.
pub const ROWS: &[Row] = &[
    ("$schema", "any"),
    ("schema!", "1"),
    ("name!", "text"),
    ("title", "words"),
    ("sources", "any"),
    ("hosts[].url!", "address"),
    ("hosts[].ping", "path"),
    ("hosts[].role", "pay|authentication|static"),
    ("frame", "address"),
    ("payment.modes[]", "popup|frame|redirect"),
    ("payment.phone.modes[]", "popup|frame|redirect"),
    ("payment.features", "text"),
    ("payment.minWindow.width", "number"),
    ("payment.minWindow.height", "number"),
    ("payment.opener", "kept|cut"),
    ("payment.cookies", "none|partitioned|shared"),
    ("payment.kit", "flag"),
    ("browsers.minimum", "versions"),
    ("browsers.refused[]", BROWSERS),
    ("browsers.platforms[]", "windows|macos|ios|android|chromeos|linux|other"),
    ("browsers.needs[]", "text"),
    ("browsers.inApp.refused[]", "app"),
    ("browsers.inApp.supported[]", "app"),
    ("page.scripts[]", "address"),
    ("page.globals[]", "text"),
    ("page.signs", "any"),
    ("page.requires", "any"),
    ("page.policy", "any"),
    ("frames", "any"),
    ("app", "any"),
    ("printed", "any"),
    ("texts", "any"),
    ("agents[].name!", "text"),
    ("agents[].url!", "local"),
    ("agents[].methods[]", "text"),
    ("agents[].platforms[]", "windows|macos|ios|android|chromeos|linux|other"),
    ("agents[].purpose", "keyboard|certificate|antivirus|firewall"),
    ("agents[].download", "address"),
    ("contacts.phone", "text"),
    ("contacts.mail", "text"),
    ("contacts.help", "address"),
    ("contacts.demo", "address"),
    ("methods[]", "text"),
    ("cards[].code!", "text"),
    ("cards[].name", "words"),
    ("cards[].authentication", "text"),
    ("cards[].keyboard", "text"),
    ("rules[].finding!", "certificate-needed|card-authentication"),
    ("rules[].methods[]", "text"),
    ("rules[].currency", "text"),
    ("rules[].amountFrom", "decimal"),
    ("rules[].until", "day"),
    ("reports.sample", "number"),
    ("reports.off", "flag"),
];

/// Members that no rule reads: the core knows only the first name of each, as `any` in [`ROWS`], so that a page does not pay for their
/// check. The published schema has them whole. A `!` behind a name, and before its `[]`, is a member that must be there. Beside the kinds
/// of `ROWS` there are `date` (`2026-11-26`, or the year alone), `host` (`pg.example`, with a port where it has one, or `*.pg.example` for all below it)
/// and `place` (a host and the beginning of a path, as `pg.example/sdk/`).
pub const NOTES: &[Row] = &[
    ("sources[].members![]", "text"),
    ("sources[].url", "address"),
    ("sources[].date!", "date"),
    ("sources[].note!", "text"),
    ("page.signs.scripts[]", "place"),
    ("page.signs.globals[]", "text"),
    ("page.signs.brings[]", "text"),
    ("page.requires[].name!", "text"),
    ("page.requires[].first", "flag"),
    ("page.requires[].device", "desktop|phone"),
    ("page.policy.opener[]", "unsafe-none|same-origin-allow-popups|same-origin|noopener-allow-popups"),
    ("page.policy.isolated", "flag"),
    ("frames.elements[]", "text"),
    ("frames.hosts[]", "host"),
    ("frames.hidden", "flag"),
    ("frames.popups.methods[]", "text"),
    ("frames.popups.hosts[]", "host"),
    ("app.returns[].parameter!", "text"),
    ("app.returns[].value", "text"),
    ("app.returns[].platforms[]", "windows|macos|ios|android|chromeos|linux|other"),
    ("texts[].locale!", "text"),
    ("texts[].url!", "address"),
    ("texts[].integrity!", "text"),
    ("printed.hosts[]", "host"),
    ("printed.programs[].name!", "text"),
    ("printed.programs[].purpose", "card-authentication|certificate|keyboard|repair"),
    ("printed.pages[].address!", "text"),
    ("printed.pages[].purpose", "demo|help|repair"),
];

/// The most that a profile may have: hosts; items of any other array, and members of an object; characters of one string; objects and
/// arrays within one another; and characters of all its names and strings together. Whoever may name a profile must not make a page ask
/// and keep without end.
pub const MOST_HOSTS: usize = 20;
/// See [`MOST_HOSTS`].
pub const MOST_ITEMS: usize = 100;
/// See [`MOST_HOSTS`].
pub const LONGEST_TEXT: usize = 1000;
/// See [`MOST_HOSTS`].
pub const DEEPEST: usize = 8;
/// See [`MOST_HOSTS`].
pub const LARGEST: usize = 65_536;

/// The longest number that a text may hold: money of any currency is shorter.
pub const LONGEST_NUMBER: usize = 15;

/// Checks a profile; the value names members that nobody knows.
pub(super) fn check(value: &Value) -> Result<Vec<String>, ProfileError> {
    let size = measure(value, "", DEEPEST)?;
    within("", size, LARGEST, "characters")?;
    let mut unknown = Vec::new();
    walk(value, "", String::new(), &mut unknown)?;
    Ok(unknown)
}

/// How many characters all names and strings have; the first thing in it that is too much.
fn measure(value: &Value, here: &str, left: usize) -> Result<usize, ProfileError> {
    let mut size = 0;
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
        Value::Text(text) => {
            size = text.chars().count();
            within(here, size, LONGEST_TEXT, "characters")?;
        }
        _ if left == 0 => return Err(error(here.to_owned(), given(value), format!("at most {DEEPEST} objects and arrays within one another"))),
        Value::List(items) => {
            within(here, items.len(), if here == "hosts" { MOST_HOSTS } else { MOST_ITEMS }, "items")?;
            for (index, item) in items.iter().enumerate() {
                size += measure(item, &format!("{here}[{index}]"), left - 1)?;
            }
        }
        Value::Map(members) => {
            within(here, members.len(), MOST_ITEMS, "members")?;
            let dot = if here.is_empty() { "" } else { "." };
            for (name, member) in members {
                let length = name.chars().count();
                within(here, length, LONGEST_TEXT, "characters in a name")?;
                size += length + measure(member, &format!("{here}{dot}{name}"), left - 1)?;
            }
        }
    }
    Ok(size)
}

fn within(here: &str, count: usize, most: usize, what: &str) -> Result<(), ProfileError> {
    if count > most { Err(error(here.to_owned(), format!("{count} {what}"), format!("at most {most}"))) } else { Ok(()) }
}

/// `path` is the path in the table, `here` the path in this profile.
fn walk(value: &Value, path: &str, here: String, unknown: &mut Vec<String>) -> Result<(), ProfileError> {
    let rest = |row: &Row| row.0.strip_prefix(path).map(|rest| rest.trim_end_matches('!'));
    if let Some((_, kind)) = ROWS.iter().find(|row| rest(row) == Some("")) {
        return match (*kind, value) {
            ("words" | "versions", Value::Map(members)) => named(members, kind, &here),
            _ => leaf(value, kind).map_err(|expected| error(here, given(value), expected)),
        };
    }
    if ROWS.iter().any(|row| rest(row).is_some_and(|rest| rest.starts_with("[]"))) {
        let Value::List(items) = value else { return Err(error(here, given(value), String::from("an array"))) };
        let path = format!("{path}[]");
        return items.iter().enumerate().try_for_each(|(index, item)| walk(item, &path, format!("{here}[{index}]"), unknown));
    }
    let Value::Map(members) = value else { return Err(error(here, given(value), String::from("an object"))) };
    let dot = if path.is_empty() { "" } else { "." };
    for (path, _) in ROWS.iter().filter(|row| row.0.ends_with('!')) {
        let name = rest(&(path, "")).and_then(|rest| rest.strip_prefix(dot)).filter(|name| !name.contains(['.', '[']));
        if let Some(name) = name.filter(|name| value.get(name).is_none()) {
            return Err(error(format!("{here}{dot}{name}"), String::from("nothing"), String::from("a value")));
        }
    }
    for (name, member) in members {
        let (path, here) = (format!("{path}{dot}{name}"), format!("{here}{dot}{name}"));
        let known = ROWS.iter().any(|row| row.0.strip_prefix(&*path).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[', '!'])));
        // A name with a dot in it is no path.
        if known && !name.contains(['.', '[', '!']) {
            walk(member, &path, here, unknown)?;
        } else {
            unknown.push(here);
        }
    }
    Ok(())
}

/// What would have been right, where it is wrong.
fn leaf(value: &Value, kind: &str) -> Result<(), String> {
    let text = value.as_text();
    let expected = match kind {
        "any" => return Ok(()),
        "1" => (*value != Value::Number(1.0)).then_some("1"),
        "number" => value.as_number().is_none().then_some("a number"),
        "flag" => (!matches!(value, Value::Bool(_))).then_some("true or false"),
        "words" => Some("an object of one text a language"),
        "versions" => Some("an object of one version a browser"),
        _ => match (kind, text) {
            (_, None) => Some("a string"),
            ("text", Some(_)) => None,
            ("address", Some(text)) => (!is_address(text)).then_some("an https: address, its host in ASCII"),
            ("path", Some(text)) => (!is_path(text)).then_some("a path on that host, as /payready/ping: one slash at its beginning, no space"),
            ("local", Some(text)) => (!is_local(text)).then_some("a wss: or https: address on this computer, as wss://127.0.0.1:14430"),
            ("decimal", Some(text)) => (text.len() > LONGEST_NUMBER || thousandths(text).is_none()).then_some("a decimal number, as 300000"),
            ("day", Some(text)) => (!is_day(text)).then_some("a day, as 2014-12-31"),
            ("version", Some(text)) => (!is_version(text)).then_some("a version, as 109 or 15.4"),
            ("app", Some(text)) if App::from_name(text).is_some() => None,
            ("app", Some(_)) => return Err(one_of(App::ALL.iter().map(|app| app.name()))),
            (names, Some(text)) if names.split('|').any(|name| name == text) => None,
            (names, Some(_)) => return Err(one_of(names.split('|'))),
        },
    };
    expected.map_or(Ok(()), |expected| Err(expected.to_owned()))
}

fn one_of<'name>(names: impl Iterator<Item = &'name str>) -> String {
    let names: Vec<_> = names.collect();
    names.split_last().map(|(last, others)| format!("{} or {last}", others.join(", "))).unwrap_or_default()
}

/// Checks an object of one text a language, or of one version a browser.
fn named(members: &[(String, Value)], kind: &str, here: &str) -> Result<(), ProfileError> {
    let versions = kind == "versions";
    for (name, member) in members {
        let here = format!("{here}.{name}");
        if versions && !BROWSERS.split('|').any(|known| known == name) {
            let expected = format!("a member named {}", one_of(BROWSERS.split('|')));
            return Err(error(here, String::from("a member of that name"), expected));
        }
        leaf(member, if versions { "version" } else { "text" }).map_err(|expected| error(here, given(member), expected))?;
    }
    Ok(())
}

/// A second slash, either way round, would begin another host; so would one behind a character that browsers leave out of addresses.
/// <https://url.spec.whatwg.org/#relative-slash-state>
fn is_path(path: &str) -> bool {
    path.strip_prefix('/').is_some_and(|rest| !rest.starts_with(['/', '\\'])) && !path.contains(|letter: char| letter.is_control() || letter == ' ')
}

/// Only this computer may be asked for an agent.
fn is_local(url: &str) -> bool {
    around(url, "://").is_some_and(|(scheme, rest)| matches!(scheme, "wss" | "ws" | "https" | "http") && is_address(&format!("http://{rest}")))
}

/// Whether a browser asks exactly that host: an address with a user name is refused, and letters of other scripts are asked by another name.
fn is_address(url: &str) -> bool {
    is_payable(url) && url.trim_ascii().len() == url.len() && scheme_and_place(url).is_some_and(|(_, place)| is_place(place))
}

fn is_place(place: &str) -> bool {
    let (host, port) = place.rsplit_once(':').filter(|(_, port)| !port.ends_with(']')).unwrap_or((place, "1"));
    let bracketed = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
    let (host, radix, more) = bracketed.map_or((host, 36, "-._"), |address| (address, 16, ":."));
    !host.is_empty()
        && host.chars().all(|letter| letter.is_digit(radix) || more.contains(letter))
        && !port.starts_with(['0', '+'])
        && port.parse().is_ok_and(|port: u64| port <= u64::from(u16::MAX))
}

/// A day as it is written in ISO 8601: such days sort as they follow each other.
fn is_day(text: &str) -> bool {
    text.len() == 10 && text.bytes().enumerate().all(|(at, letter)| if matches!(at, 4 | 7) { letter == b'-' } else { letter.is_ascii_digit() })
}

fn is_version(text: &str) -> bool {
    text.split('.').all(|part| !part.is_empty() && part.bytes().all(|letter| letter.is_ascii_digit()))
}

fn given(value: &Value) -> String {
    match value {
        Value::Text(text) => format!("'{text}'"),
        // The machinery that prints a fraction is larger than this whole file.
        Value::Number(number) if *number == f64::from(*number as i32) => (*number as i32).to_string(),
        other => other.kind().to_owned(),
    }
}

fn error(path: String, given: String, expected: String) -> ProfileError {
    ProfileError { path: if path.is_empty() { String::from("(the whole profile)") } else { path }, given, expected }
}
