//! The least content security policy for each use of Payready: what `docs/security.md` says, and what rows of the embed tests run under, exactly
//! as it stands here, and with one source less.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

/// Whom a directive must let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The host that serves the release.
    Release,
    /// The provider's.
    Provider,
    /// Another one of the provider's.
    Other,
    /// WebAssembly.
    Wasm,
}

/// What happens where one source is not let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// The script does not load.
    NoScript,
    /// The core does not run.
    NoCore,
    /// The profile is not read.
    NoProfile,
    /// A finding tells the shop.
    Finding(&'static str),
    /// The payment does not come into the frame.
    NoFrame,
}

/// One source of one directive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Need {
    pub directive: &'static str,
    pub source: Source,
    pub without: Lack,
}

/// A use of Payready, and all that a policy must let in for it.
#[derive(Clone, Copy, Debug)]
pub struct Use {
    /// Its name, of which the names of its rows are made.
    pub name: &'static str,
    /// What it is, for the table.
    pub about: &'static str,
    pub needs: &'static [Need],
}

const SCRIPT: Need = Need { directive: "script-src", source: Source::Release, without: Lack::NoScript };
const WASM: Need = Need { directive: "script-src", source: Source::Wasm, without: Lack::NoCore };
const FILES: Need = Need { directive: "connect-src", source: Source::Release, without: Lack::NoCore };
const PROFILE: Need = Need { directive: "connect-src", source: Source::Provider, without: Lack::NoProfile };
const PING: Need = Need { directive: "connect-src", source: Source::Other, without: Lack::Finding("host-blocked-by-page") };
const KIT: Need = Need { directive: "frame-src", source: Source::Provider, without: Lack::Finding("frame-blocked-by-page") };
const OVERLAY: Need = Need { directive: "frame-src", source: Source::Provider, without: Lack::NoFrame };

pub const USES: [Use; 8] = [
    Use { name: "guard", about: "`for`: the shop opens the payment", needs: &[SCRIPT, WASM, FILES] },
    Use { name: "guide", about: "the guide is shown", needs: &[SCRIPT, WASM, FILES] },
    Use { name: "popup", about: "`pay-url`: Payready opens a window", needs: &[SCRIPT, WASM, FILES] },
    Use { name: "redirect", about: "`pay-url`, `mode=redirect`", needs: &[SCRIPT, WASM, FILES] },
    Use { name: "frame", about: "`pay-url`, `mode=frame`", needs: &[SCRIPT, WASM, FILES, OVERLAY] },
    Use { name: "profile", about: "`provider` is the address of a profile", needs: &[SCRIPT, WASM, FILES, PROFILE] },
    Use { name: "ping", about: "such a profile has another host with a `ping`", needs: &[SCRIPT, WASM, FILES, PROFILE, PING] },
    Use { name: "kit", about: "such a profile has a `frame` of the provider kit's", needs: &[SCRIPT, WASM, FILES, PROFILE, KIT] },
];

/// A policy that lets in these, beside what the page itself needs, which begins the value of each directive.
#[must_use]
pub fn policy(needs: &[Need], own: &[(&str, &str)], host: impl Fn(Source) -> &'static str) -> String {
    let mut directives: Vec<(&str, String)> = own.iter().map(|(directive, value)| (*directive, (*value).to_owned())).collect();
    for Need { directive, source, .. } in needs {
        match directives.iter_mut().find(|(name, _)| name == directive) {
            Some((_, value)) => _ = write!(value, " {}", host(*source)),
            None => directives.push((directive, host(*source).to_owned())),
        }
    }
    directives.into_iter().map(|(directive, value)| format!("{directive} {value}")).collect::<Vec<_>>().join("; ")
}

const BEGIN: &str = "<!-- policies -->\n";
const END: &str = "<!-- /policies -->\n";

/// `docs/security.md`, with its table as it should be.
///
/// # Errors
/// When it cannot be read, or has no place for the table.
pub fn page(root: &Path) -> Result<String> {
    let path = root.join("docs/security.md");
    let page = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let (before, rest) = page.split_once(BEGIN).with_context(|| format!("docs/security.md: expected {BEGIN:?}"))?;
    let (_, after) = rest.split_once(END).with_context(|| format!("docs/security.md: expected {END:?}"))?;
    Ok(format!("{before}{BEGIN}{}{END}{after}", table()))
}

fn table() -> String {
    let host = |source| match source {
        Source::Release => "https://cdn.example",
        Source::Provider => "https://pg.example",
        Source::Other => "https://auth.example",
        Source::Wasm => "'wasm-unsafe-eval'",
    };
    let mut table = "| use | least policy |\n|---|---|\n".to_owned();
    for Use { about, needs, .. } in USES {
        let _ = writeln!(table, "| {about} | `{}` |", policy(needs, &[], host));
    }
    table.push_str("\n| without | what happens |\n|---|---|\n");
    let mut seen = Vec::new();
    for need in USES.iter().flat_map(|one| one.needs) {
        if seen.contains(need) {
            continue;
        }
        seen.push(*need);
        let what = match need.without {
            Lack::NoScript => "Payready does not load, and the shop's button works as before; in open mode nothing opens the payment".to_owned(),
            Lack::NoCore => {
                "the core stays off (`wasm-refused`); a small script answers in its place, opens what is to be opened, and holds no press".to_owned()
            }
            Lack::NoProfile => "the profile is not read: `invalid-config`, and pay opens as before".to_owned(),
            Lack::Finding(code) => format!("`{code}`, and pay opens as before"),
            Lack::NoFrame => "the payment's frame stays empty".to_owned(),
        };
        let _ = writeln!(table, "| `{}` in `{}` | {what} |", host(need.source), need.directive);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::places::root;

    #[test]
    fn the_document_has_the_table_of_today() {
        let page = page(root()).unwrap();
        assert_eq!(fs::read_to_string(root().join("docs/security.md")).unwrap(), page, "`cargo xtask policies` writes it");
    }

    #[test]
    fn sources_of_one_directive_stand_together_behind_the_pages_own() {
        let host = |source| if source == Source::Wasm { "'wasm-unsafe-eval'" } else { "https://cdn.example" };
        let whole = policy(&[SCRIPT, WASM, FILES], &[("default-src", "'none'"), ("script-src", "'self'")], host);
        assert_eq!(whole, "default-src 'none'; script-src 'self' https://cdn.example 'wasm-unsafe-eval'; connect-src https://cdn.example");
    }
}
