//! `cdn.localhost`: the release, as a CDN would serve it, and the ways in which that can go wrong.
//!
//! `/~FAULTS/payready.js` applies faults to everything that the loader then asks for: it finds its files beside itself. A fault is a step and
//! what goes wrong there, as `wasm-404`; several stand with commas between them.

mod sealed;

pub use sealed::TRAPS;

use std::io;
use std::path::Path;
use std::time::Duration;

use axum::body::Body;
use axum::http::request::Parts;
use axum::http::{HeaderValue, Response, StatusCode, header};
use futures_util::stream;

use super::{Demo, reply};
use crate::self_check::with_host;

/// Longer than any press waits for the core.
const SLOW: Duration = Duration::from_secs(10);
/// Longer than a press on a page that has just come.
const LATE: Duration = Duration::from_secs(2);

/// What goes wrong with one file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Trouble {
    Missing,
    /// The first time only.
    MissingOnce,
    /// The server fails.
    Failing,
    /// It is called something that it is not.
    Octets,
    /// And the browser is told to believe it.
    WrongType,
    Slow,
    Late,
    /// It never comes.
    Hanging,
    /// A proxy or an app answers in the file's place, with success.
    Html,
    Junk,
    Empty,
    /// A file that was stored only in part.
    Half,
    /// A connection that ended early.
    Cut,
    /// The same file of another build.
    Other,
    /// The file itself is broken, and its integrity hash agrees.
    Sealed(sealed::Broken),
}

/// Which files of the release a fault befalls.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Target {
    Loader,
    Core,
    Wasm,
    Plain,
    Guide,
    GuideWasm,
    Figures,
    Probes,
    Pack,
    Profile,
}

/// The steps, by the names that the address gives them.
const TARGETS: [(&str, Target); 10] = [
    ("loader", Target::Loader),
    ("core", Target::Core),
    ("wasm", Target::Wasm),
    ("plain", Target::Plain),
    ("guide", Target::Guide),
    ("guidewasm", Target::GuideWasm),
    ("figures", Target::Figures),
    ("probes", Target::Probes),
    ("pack", Target::Pack),
    ("profile", Target::Profile),
];

/// What can go wrong at each of them.
const TROUBLES: [(&str, Trouble); 14] = [
    ("404", Trouble::Missing),
    ("once", Trouble::MissingOnce),
    ("500", Trouble::Failing),
    ("octets", Trouble::Octets),
    ("type", Trouble::WrongType),
    ("slow", Trouble::Slow),
    ("late", Trouble::Late),
    ("hangs", Trouble::Hanging),
    ("html", Trouble::Html),
    ("junk", Trouble::Junk),
    ("empty", Trouble::Empty),
    ("half", Trouble::Half),
    ("cut", Trouble::Cut),
    ("other", Trouble::Other),
];

/// A step and what goes wrong there, by a fault's name.
fn fault(name: &str) -> Option<(Target, Trouble)> {
    let (step, trouble) = name.split_once('-')?;
    let (_, target) = TARGETS.iter().find(|(known, _)| *known == step)?;
    let known = TROUBLES.iter().find(|(known, _)| *known == trouble).map(|(_, trouble)| *trouble);
    Some((*target, known.or_else(|| sealed::broken(trouble).map(Trouble::Sealed))?))
}

pub(super) async fn answer(demo: &Demo, request: &Parts) -> Response<Body> {
    let path = request.uri.path().trim_start_matches('/');
    let response = match path.strip_prefix('~').and_then(|rest| rest.split_once('/')) {
        None => with_demo(demo, path, reply::file(&demo.dist, path)),
        // Away from here, as an address of a shop's own site may lead.
        Some(("to-auth", file)) => {
            let query = request.uri.query().map(|query| format!("?{query}")).unwrap_or_default();
            reply::moved(&format!("{}/{file}{query}", demo.address("auth")))
        }
        Some((faults, file)) => {
            // For whom: what is missing once comes the second time.
            let (faults, order) = faults.split_once(':').unwrap_or((faults, ""));
            match faults.split(',').map(fault).collect::<Option<Vec<_>>>() {
                Some(faults) => faulty(demo, file, order, &faults).await,
                None => reply::not_found(&format!("fault {faults}")),
            }
        }
    };
    let response = reply::shared(response);
    match &demo.compressed {
        Some(compressed) => compressed.pack(request, response).await,
        None => response,
    }
}

/// The self-check page as a release has it that lists the demo's provider: its port is new each time.
fn with_demo(demo: &Demo, path: &str, whole: Response<Body>) -> Response<Body> {
    match std::fs::read_to_string(demo.dist.join("index.html")) {
        Ok(page) if matches!(path, "" | "index.html") => {
            let address = demo.address("pg");
            let host = address.split_once("://").map_or(&*address, |(_, host)| host);
            with_body(whole, with_host(&page, host))
        }
        _ => whole,
    }
}

async fn faulty(demo: &Demo, file: &str, order: &str, faults: &[(Target, Trouble)]) -> Response<Body> {
    // What is broken and sealed changes other files as well.
    let whole = sealed::file(demo, file, faults).unwrap_or_else(|| reply::file(&demo.dist, file));
    let Some((_, trouble)) = faults.iter().find(|(target, _)| befalls(*target, file)) else { return whole };
    match trouble {
        Trouble::Missing => reply::not_found(file),
        Trouble::MissingOnce if demo.orders.ask(&format!("{order}/core")).asked > 1 => whole,
        Trouble::MissingOnce => reply::not_found(file),
        Trouble::Failing => reply::text(StatusCode::INTERNAL_SERVER_ERROR, "text/plain", "The server is out of order.\n"),
        Trouble::Octets => reply::with_header(whole, "content-type", "application/octet-stream"),
        Trouble::WrongType => reply::with_header(reply::with_header(whole, "content-type", "text/plain"), "x-content-type-options", "nosniff"),
        Trouble::Slow | Trouble::Late => {
            tokio::time::sleep(if *trouble == Trouble::Slow { SLOW } else { LATE }).await;
            whole
        }
        Trouble::Hanging => std::future::pending().await,
        Trouble::Html => reply::html("<!doctype html><title>Sign in to the network</title>".into()),
        Trouble::Junk => with_body(whole, "{\"schema\":[[[".repeat(9000)),
        Trouble::Empty => with_body(whole, ""),
        Trouble::Half | Trouble::Cut | Trouble::Other => altered(demo, file, *trouble, whole),
        Trouble::Sealed(_) => whole,
    }
}

fn with_body(mut response: Response<Body>, body: impl Into<Body>) -> Response<Body> {
    *response.body_mut() = body.into();
    response
}

fn altered(demo: &Demo, file: &str, trouble: Trouble, whole: Response<Body>) -> Response<Body> {
    let Ok(mut content) = std::fs::read(demo.dist.join(file)) else { return reply::not_found(file) };
    if trouble == Trouble::Other {
        return with_body(whole, String::from_utf8_lossy(&content).replace(".title\":\"", ".title\":\"(2019) "));
    }
    let length = content.len();
    content.truncate(length / 2);
    if trouble == Trouble::Half {
        return with_body(whole, content);
    }
    // More is promised than comes: the connection ends in the middle.
    let half = stream::iter([Ok(content), Err(io::Error::from(io::ErrorKind::ConnectionReset))]);
    let mut cut = with_body(whole, Body::from_stream(half));
    cut.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    cut
}

fn befalls(target: Target, file: &str) -> bool {
    let script = file.ends_with(".js");
    match target {
        Target::Loader => file == "payready.js",
        Target::Core => file.starts_with("payready-") && script,
        Target::Wasm => is_core(file),
        Target::Plain => file.starts_with("plain-"),
        Target::Guide => file.starts_with("guide-") && script,
        Target::GuideWasm => file.starts_with("guide-") && !script,
        Target::Figures => file.starts_with("figures-"),
        Target::Probes => file.starts_with("probes-"),
        Target::Pack => file.starts_with("pack-"),
        Target::Profile => file.starts_with("profiles/"),
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_a_step_and_what_goes_wrong_there() {
        assert!(matches!(fault("wasm-404"), Some((Target::Wasm, Trouble::Missing))));
        assert!(matches!(fault("wasm-trap-press"), Some((Target::Wasm, Trouble::Sealed(sealed::Broken::Trap("press"))))));
        assert!(matches!(fault("probes-throws"), Some((Target::Probes, Trouble::Sealed(sealed::Broken::Throws)))));
        for unknown in ["wasm", "wasm-no", "no-404", "wasm-trap-no"] {
            assert!(fault(unknown).is_none(), "{unknown}");
        }
    }
}
