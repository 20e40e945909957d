//! `cdn.localhost`: the release, as a CDN would serve it, and the ways in which that can go wrong.
//!
//! `/~FAULT/payready.js` applies a fault to everything that the loader then asks for: it finds its files beside itself.

use std::path::Path;
use std::time::Duration;

use axum::body::Body;
use axum::http::request::Parts;
use axum::http::{Response, StatusCode};

use super::{Demo, reply};
use crate::build::{file_of, seal};

/// Longer than any press waits for the core.
const SLOW: Duration = Duration::from_secs(10);
/// Longer than a press on a page that has just come.
const LATE: Duration = Duration::from_secs(2);

/// What goes wrong with one file.
#[derive(Clone, Copy)]
enum Trouble {
    Missing,
    /// The first time only.
    MissingOnce,
    /// It is called something that it is not.
    Octets,
    Slow,
    Late,
    /// A proxy or an app answers in the file's place, with success.
    Html,
    /// A release whose wasm traps in one function, with integrity hashes that agree.
    Trap(&'static str),
    Junk,
    /// A connection that ended early.
    Cut,
    /// The same file of another build.
    Other,
}

/// Which files of the release a fault befalls.
#[derive(Clone, Copy)]
enum Target {
    Core,
    Wasm,
    Panel,
    Figures,
    Probes,
    Pack,
    Profile,
}

/// The faults that can be switched on, by the name that the address gives.
const FAULTS: [(&str, Target, Trouble); 20] = [
    ("wasm-404", Target::Wasm, Trouble::Missing),
    ("wasm-octets", Target::Wasm, Trouble::Octets),
    ("wasm-slow", Target::Wasm, Trouble::Slow),
    ("wasm-html", Target::Wasm, Trouble::Html),
    ("wasm-trap-press", Target::Wasm, Trouble::Trap("press")),
    ("wasm-trap-mount", Target::Wasm, Trouble::Trap("mount")),
    ("core-404", Target::Core, Trouble::Missing),
    ("core-once", Target::Core, Trouble::MissingOnce),
    ("core-slow", Target::Core, Trouble::Slow),
    ("panel-404", Target::Panel, Trouble::Missing),
    ("figures-404", Target::Figures, Trouble::Missing),
    ("pack-404", Target::Pack, Trouble::Missing),
    ("pack-cut", Target::Pack, Trouble::Cut),
    ("pack-other", Target::Pack, Trouble::Other),
    ("probes-404", Target::Probes, Trouble::Missing),
    ("probes-late", Target::Probes, Trouble::Late),
    ("profile-404", Target::Profile, Trouble::Missing),
    ("profile-slow", Target::Profile, Trouble::Slow),
    ("profile-html", Target::Profile, Trouble::Html),
    ("profile-junk", Target::Profile, Trouble::Junk),
];

pub(super) async fn answer(demo: &Demo, request: &Parts) -> Response<Body> {
    let path = request.uri.path().trim_start_matches('/');
    let response = match path.strip_prefix('~').and_then(|rest| rest.split_once('/')) {
        None => reply::file(&demo.dist, path),
        Some((fault, file)) => {
            // For whom: what is missing once comes the second time.
            let (fault, order) = fault.split_once(':').unwrap_or((fault, ""));
            match FAULTS.iter().find(|(name, ..)| *name == fault) {
                Some((_, Target::Core, Trouble::MissingOnce)) if befalls(Target::Core, file) && demo.orders.ask(&format!("{order}/core")).asked > 1 => {
                    reply::file(&demo.dist, file)
                }
                Some((_, target, trouble)) => faulty(demo, file, *target, *trouble).await,
                None => reply::not_found(&format!("fault {fault}")),
            }
        }
    };
    reply::shared(response)
}

async fn faulty(demo: &Demo, file: &str, target: Target, trouble: Trouble) -> Response<Body> {
    if let Trouble::Trap(name) = trouble {
        return trapped(demo, file, name).unwrap_or_else(|| reply::not_found(&format!("release with a trap in {name}; run the embed tests once")));
    }
    if !befalls(target, file) {
        return reply::file(&demo.dist, file);
    }
    match trouble {
        Trouble::Missing | Trouble::MissingOnce => reply::not_found(file),
        Trouble::Octets => reply::with_header(reply::file(&demo.dist, file), "content-type", "application/octet-stream"),
        Trouble::Slow | Trouble::Late => {
            tokio::time::sleep(if matches!(trouble, Trouble::Slow) { SLOW } else { LATE }).await;
            reply::file(&demo.dist, file)
        }
        Trouble::Html => reply::html("<!doctype html><title>Sign in to the network</title>".into()),
        Trouble::Junk => reply::text(StatusCode::OK, "application/json", "{\"schema\":[[[".repeat(9000)),
        Trouble::Cut | Trouble::Other => altered(demo, file, trouble).unwrap_or_else(|| reply::not_found(file)),
        Trouble::Trap(_) => reply::not_found(file),
    }
}

fn altered(demo: &Demo, file: &str, trouble: Trouble) -> Option<Response<Body>> {
    let text = std::fs::read_to_string(demo.dist.join(file)).ok()?;
    let text = match trouble {
        Trouble::Cut => text.chars().take(text.chars().count() / 2).collect(),
        _ => text.replace(".title\":\"", ".title\":\"(2019) "),
    };
    Some(reply::text(StatusCode::OK, "application/json", text))
}

fn befalls(target: Target, file: &str) -> bool {
    match target {
        Target::Core => file.starts_with("payready-") && file.ends_with(".js"),
        Target::Wasm => is_core(file),
        Target::Panel => file.starts_with("panel-"),
        Target::Figures => file.starts_with("figures-"),
        Target::Probes => file.starts_with("probes-"),
        Target::Pack => file.starts_with("pack-"),
        Target::Profile => file.starts_with("profiles/"),
    }
}

/// The release with its wasm exchanged. The loader has the browser check the core's JavaScript, and that its wasm, so both copies of a hash
/// are exchanged as well: what shall be tried is a trap in the core, not a refused file.
fn trapped(demo: &Demo, file: &str, name: &str) -> Option<Response<Body>> {
    let trap = std::fs::read(demo.traps.join(format!("{name}.wasm"))).ok()?;
    if is_core(file) {
        return Some(reply::text(StatusCode::OK, "application/wasm", trap));
    }
    let glue_file = file_of(&demo.dist, "payready-", ".js").ok()?;
    let (glue, wasm) = (std::fs::read_to_string(&glue_file).ok()?, std::fs::read(wasm_of(&demo.dist)?).ok()?);
    let other = glue.replace(&seal(&wasm), &seal(&trap));
    let script = if demo.dist.join(file) == glue_file {
        other
    } else if file == "payready.js" {
        std::fs::read_to_string(demo.dist.join(file)).ok()?.replace(&seal(glue.as_bytes()), &seal(other.as_bytes()))
    } else {
        return Some(reply::file(&demo.dist, file));
    };
    Some(reply::text(StatusCode::OK, "text/javascript; charset=utf-8", script))
}

fn is_core(file: &str) -> bool {
    file.starts_with("payready-") && file.ends_with(".wasm")
}

/// The core's wasm in a release, whose name carries a hash.
#[must_use]
pub fn wasm_of(dist: &Path) -> Option<std::path::PathBuf> {
    let files = std::fs::read_dir(dist).ok()?;
    files.filter_map(|file| Some(file.ok()?.path())).find(|path| path.file_name().is_some_and(|name| is_core(&name.to_string_lossy())))
}
