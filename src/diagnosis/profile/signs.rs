//! Which provider a page works with, by the scripts and names that are on it.

use super::{around, authority, list_at, names_at, text_at};
use crate::diagnosis::Value;

/// The provider whose signs are on the page, by the release's `profiles/index.json`. `scripts` are the addresses of the page's scripts;
/// `has_name` says whether a global of that name is there, and is no element's.
///
/// A page with the signs of two providers says nothing of whose the pay button is: then it is none, unless one of the two brings the
/// other along.
#[must_use]
pub fn provider_of(index: &Value, scripts: &[String], has_name: impl Fn(&str) -> bool) -> Option<String> {
    let places: Vec<String> = scripts.iter().filter_map(|url| place_of(url)).collect();
    let seen: Vec<&Value> = list_at(index, "profiles")
        .iter()
        .filter(|one| names_at(one, "scripts").any(|sign| places.iter().any(|place| is_at(place, sign))) || names_at(one, "globals").any(&has_name))
        .collect();
    let brought = |name: &str| seen.iter().any(|one| names_at(one, "brings").any(|brought| brought == name));
    let mut names = seen.iter().filter_map(|one| text_at(one, "name")).filter(|name| !brought(name));
    names.next().filter(|_| names.next().is_none())
}

/// Host and path of an address, without what stands behind them.
fn place_of(url: &str) -> Option<String> {
    let host = authority(url)?;
    let (_, rest) = around(url, "://")?;
    let path = rest.split(['?', '#']).next()?.split_once('/').map_or("", |(_, path)| path.trim_ascii());
    Some(format!("{host}/{path}"))
}

/// Whether a place is where a sign says: on that host, or with a `*.` before it on one below it, and on a path that begins so.
fn is_at(place: &str, sign: &str) -> bool {
    match sign.strip_prefix("*.").and_then(|sign| sign.split_once('/')) {
        Some((host, path)) => {
            place.split_once('/').is_some_and(|(on, at)| at.starts_with(path) && on.strip_suffix(host).is_some_and(|below| below.ends_with('.')))
        }
        None => place.starts_with(sign),
    }
}
