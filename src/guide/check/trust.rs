//! Whose word this page takes. Whoever made its address may have made all of it up: what comes with it is shown under this page's own
//! name, so it is only believed where it comes from this page's own origin or from a host that the release lists.

use crate::diagnosis::authority;
use crate::guide::Texts;

/// The most characters of a name and of a host that are printed.
const LONGEST_NAME: usize = 40;
const LONGEST_HOST: usize = 80;

/// Where what this page believes may come from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trusted {
    /// This page's own origin.
    pub origin: String,
    /// The hosts that were listed when the release was built, with commas between them.
    pub hosts: String,
}

impl Trusted {
    /// Whether an address is of this page's own origin, or on a listed host. One that is neither of `http:` nor of `https:` is not.
    #[must_use]
    pub fn trusts(&self, url: &str) -> bool {
        let Some(host) = authority(url) else { return false };
        let own = authority(&self.origin).is_some_and(|own| own == host) && scheme_of(url).eq_ignore_ascii_case(scheme_of(&self.origin));
        own || self.hosts.split(',').any(|listed| listed == host)
    }
}

fn scheme_of(url: &str) -> &str {
    url.trim().split(':').next().unwrap_or_default()
}

/// What is said of a name that came with the address. It is printed only where it looks like a name: another's sentence in the place of a
/// name would read as this page's own. Where it does not, the sentence of the same key with `-unnamed` behind it says so without it.
#[must_use]
pub fn remark_on_name(words: &Texts, key: &str, name: &str) -> String {
    let fits = name.starts_with(|first: char| first.is_ascii_lowercase()) && name.len() <= LONGEST_NAME && name.chars().all(is_plain);
    remark(words, key, name, fits)
}

/// The same of the host of an address.
#[must_use]
pub fn remark_on_host(words: &Texts, key: &str, url: &str) -> String {
    let host = authority(url).unwrap_or_default();
    let fits = !host.is_empty() && host.len() <= LONGEST_HOST && host.chars().all(|letter| is_plain(letter) || matches!(letter, ':' | '[' | ']'));
    remark(words, key, &host, fits)
}

fn remark(words: &Texts, key: &str, name: &str, fits: bool) -> String {
    if fits {
        return words.get(key).unwrap_or_default().replace("{name}", name);
    }
    words.get(&format!("{key}-unnamed")).unwrap_or_default().to_owned()
}

const fn is_plain(letter: char) -> bool {
    letter.is_ascii_lowercase() || letter.is_ascii_digit() || matches!(letter, '.' | '-')
}
