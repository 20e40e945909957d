//! A release with something broken inside, and with integrity hashes that agree: what is tried is a fault of ours or of a browser, and not a
//! file that the browser refuses.

use std::path::Path;

use axum::body::Body;
use axum::http::{Response, StatusCode};

use super::super::{Demo, reply};
use super::{Target, Trouble, befalls};
use crate::build::seal;

/// How a file is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Broken {
    /// It throws as soon as it runs.
    Throws,
    /// It runs, and there is nothing in it.
    Nothing,
    /// Every function in it throws.
    Breaks,
    /// Every function in it answers rubbish.
    Rubbish,
    /// Every function in it answers a promise that never settles.
    Pending,
    /// It keeps the page from doing anything else for a while.
    Busy,
    /// One function of the core's wasm panics.
    Trap(&'static str),
}

/// The functions that traps can be set in, by the traps' names.
pub const TRAPS: [(&str, &str); 8] = [
    ("press", "seat_press"),
    ("mount", "seat_new"),
    ("attempt", "seat_attempt"),
    ("settle", "seat_settle"),
    ("rerun", "seat_rerun"),
    ("changed", "seat_changed"),
    ("labels", "seat_labels"),
    ("overlaid", "seat_overlaid"),
];

/// A module that panics as it starts.
const PANICS: &[u8] = &[0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 8, 1, 0, 10, 5, 1, 3, 0, 0, 11];

/// How a file is broken, by the name that the address gives it.
pub(super) fn broken(name: &str) -> Option<Broken> {
    if let Some(trap) = name.strip_prefix("trap-") {
        return TRAPS.iter().find(|(known, _)| *known == trap).map(|(known, _)| Broken::Trap(known));
    }
    let known = [
        ("throws", Broken::Throws),
        ("nothing", Broken::Nothing),
        ("breaks", Broken::Breaks),
        ("rubbish", Broken::Rubbish),
        ("pending", Broken::Pending),
        ("busy", Broken::Busy),
    ];
    known.iter().find(|(known, _)| *known == name).map(|(_, broken)| *broken)
}

/// A file of the release with those faults; none where it has none of them, and where the file is not there.
pub(super) fn file(demo: &Demo, file: &str, faults: &[(Target, Trouble)]) -> Option<Response<Body>> {
    let dist = &demo.dist;
    let mut seals = Vec::new();
    for (target, trouble) in faults {
        let Trouble::Sealed(broken) = trouble else { continue };
        for name in names(dist).iter().filter(|name| befalls(*target, name)) {
            let whole = std::fs::read(dist.join(name)).ok()?;
            let content = match broken {
                Broken::Trap(trap) => match std::fs::read(demo.traps.join(trap).with_extension("wasm")) {
                    Ok(content) => content,
                    Err(_) => return Some(reply::not_found(&format!("release with a trap in {trap}; run the embed tests once"))),
                },
                _ => content(*broken, name, &whole),
            };
            if name == file {
                let response = reply::file(dist, name);
                return Some(reply::text(StatusCode::OK, response.headers().get("content-type")?.to_str().ok()?, content));
            }
            seals.push((seal(&whole), seal(&content)));
        }
    }
    if seals.is_empty() { None } else { exchanged(dist, file, seals) }
}

/// The files of a release that are sealed, or seal others.
fn names(dist: &Path) -> Vec<String> {
    let files = std::fs::read_dir(dist).into_iter().flatten();
    files.filter_map(|file| file.ok()?.file_name().into_string().ok()).collect()
}

/// What stands in a broken file.
fn content(broken: Broken, name: &str, whole: &[u8]) -> Vec<u8> {
    let every = |answer: &str| format!("document.currentScript.payready=new Proxy({{}},{{get:function(){{return function(){{{answer}}}}}}})").into_bytes();
    match (name.rsplit('.').next(), broken) {
        (Some("wasm"), Broken::Throws) => PANICS.to_vec(),
        // Nothing but the mark of a module.
        (Some("wasm"), _) => whole.iter().take(8).copied().collect(),
        (Some("json"), Broken::Nothing) => b"null".to_vec(),
        (Some("json"), _) => br#"{"schema":[],"name":{},"hosts":7,"text":null}"#.to_vec(),
        (_, Broken::Throws) => b"throw new Error('a file that throws')".to_vec(),
        (_, Broken::Nothing) => b"0".to_vec(),
        (_, Broken::Breaks) => every("throw new Error('a function that throws')"),
        (_, Broken::Rubbish) => every("return 42"),
        (_, Broken::Pending) => every("return new Promise(function(){})"),
        (_, Broken::Busy | Broken::Trap(_)) => [b"for(var late=Date.now()+2000;Date.now()<late;);".as_slice(), whole].concat(),
    }
}

/// A file that may seal others, with the hashes of those that were exchanged: first the panel's script, then the core's, then the loader.
fn exchanged(dist: &Path, file: &str, mut seals: Vec<(String, String)>) -> Option<Response<Body>> {
    let names = names(dist);
    for target in [Target::Guide, Target::Core, Target::Loader] {
        let name = names.iter().find(|name| befalls(target, name))?;
        let before = std::fs::read_to_string(dist.join(name)).ok()?;
        let after = seals.iter().fold(before.clone(), |text, (old, new)| text.replace(old, new));
        if name == file {
            return Some(reply::text(StatusCode::OK, "text/javascript; charset=utf-8", after));
        }
        if before != after {
            seals.push((seal(before.as_bytes()), seal(after.as_bytes())));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_file_is_known_by_its_name() {
        assert_eq!(broken("throws"), Some(Broken::Throws));
        assert_eq!(broken("trap-mount"), Some(Broken::Trap("mount")));
        assert_eq!(broken("trap-nowhere"), None);
        assert_eq!(content(Broken::Nothing, "a.wasm", b"\0asm\x01\0\0\0more"), b"\0asm\x01\0\0\0");
    }
}
