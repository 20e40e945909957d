//! `pg.localhost` and `auth.localhost`: the payment provider. Its window, its profile, its kit with all that can go wrong there, and the
//! truth about orders.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::body::Body;
use axum::http::request::Parts;
use axum::http::{Method, Response, StatusCode};
use serde_json::{Value, json};

use super::reply::{self, Parameters};
use super::{Demo, profile};
use crate::places::root;

/// What a captive portal, a firewall or an Internet provider answers in a host's place.
const BLOCK_PAGE: &str = "<!doctype html><meta charset=\"utf-8\"><title>Blocked</title><p>This site is blocked in your network.";

/// Longer than a host may take without being called slow, and shorter than it is waited for.
const SLOW: Duration = Duration::from_secs(4);

/// How long a server takes that a page waits for, and stays where it is.
const SLOW_SERVER: Duration = Duration::from_secs(13);

/// How long a script of the provider's takes that is late, and comes.
const LATE: Duration = Duration::from_secs(3);

/// How far a wrong clock is off.
const SKEW_MS: i64 = 3_600_000;

pub(super) async fn answer(demo: &Demo, request: &Parts) -> Response<Body> {
    let parameters = Parameters::of(&request.uri);
    let path = request.uri.path();
    if path == "/waiting/pay" {
        // The window stays on its first, empty page.
        return std::future::pending().await;
    }
    if path == "/slow/nothing" {
        tokio::time::sleep(SLOW_SERVER).await;
        return reply::nothing();
    }
    if path == "/sdk/late.js" {
        tokio::time::sleep(LATE).await;
    }
    let response = match path.strip_prefix("/payready/") {
        Some(kit) => from_kit(demo, kit, &parameters).await,
        None => page(demo, &request.method, path, &parameters),
    };
    reply::with_headers(response, &parameters)
}

fn page(demo: &Demo, method: &Method, path: &str, parameters: &Parameters) -> Response<Body> {
    match path {
        // The second looks like an advert to whoever closes adverts.
        "/pay" | "/banner/pay" => window(demo, parameters),
        "/favicon.ico" => reply::nothing(),
        _ => match path.split_once('/').and_then(|(_, rest)| rest.split_once('/')) {
            Some(("demo", rest)) => reply::shared(order_status(demo, method, rest.trim_start_matches("orders/"))),
            Some(("sdk", name)) => sdk(name),
            _ => reply::file(&root().join("www/demo"), path.trim_start_matches('/')),
        },
    }
}

/// What is below `/payready/`: `~FAULT/` before a name brings a fault about.
async fn from_kit(demo: &Demo, path: &str, parameters: &Parameters) -> Response<Body> {
    let (fault, name) = path.strip_prefix('~').and_then(|rest| rest.split_once('/')).unwrap_or(("ok", path));
    match name {
        "profile.json" => reply::shared(reply::json(&profile::of(demo, parameters))),
        "ping" => ping(fault, parameters.get("nonce").unwrap_or_default()).await,
        "frame.html" => frame(fault).await,
        _ => match name.strip_prefix("texts-").and_then(|rest| rest.strip_suffix(".json")) {
            Some(kind) => reply::shared(reply::json(&profile::own_texts(kind))),
            None => reply::shared(kit(name)),
        },
    }
}

/// A file of the provider kit.
pub(super) fn kit(name: &str) -> Response<Body> {
    reply::file(&root().join("www/pg"), name)
}

/// The payment window. A request for it counts: it is what "the payment was opened" means.
fn window(demo: &Demo, parameters: &Parameters) -> Response<Body> {
    demo.orders.open(parameters.get("order").unwrap_or_default());
    let Ok(template) = std::fs::read_to_string(root().join("www/demo/pay.html")) else { return reply::not_found("pay.html") };
    let kit = if parameters.get("kit").is_some() { "<script src=\"/payready/window.js\"></script>" } else { "" };
    reply::html(template.replace("<!-- kit -->", kit))
}

fn order_status(demo: &Demo, method: &Method, path: &str) -> Response<Body> {
    let order = match path.rsplit_once('/') {
        Some((id, "paid")) if method == Method::POST => demo.orders.pay(id),
        Some((id, "mended")) if method == Method::POST => demo.orders.mend(id),
        Some((id, _)) => demo.orders.get(id),
        None => demo.orders.get(path),
    };
    reply::json(&order.json())
}

/// Echoes the nonce, so that an answer from a proxy or a login page is not taken for the provider's.
async fn ping(fault: &str, nonce: &str) -> Response<Body> {
    let echo = |nonce: &str, skew| reply::shared(reply::json(&pong(nonce, skew)));
    match fault {
        "foreign" => echo("somebody-elses", 0),
        // A block page as it comes, and one from a proxy that allows every site to read it.
        "html" => reply::html(BLOCK_PAGE.into()),
        "html-readable" => reply::shared(reply::html(BLOCK_PAGE.into())),
        "failing" => reply::shared(reply::text(StatusCode::INTERNAL_SERVER_ERROR, "application/json", "{}")),
        "clock-ahead" => echo(nonce, SKEW_MS),
        "clock-behind" => echo(nonce, -SKEW_MS),
        "slow" => {
            tokio::time::sleep(SLOW).await;
            echo(nonce, 0)
        }
        _ => echo(nonce, 0),
    }
}

fn pong(nonce: &str, skew: i64) -> Value {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis());
    json!({ "nonce": nonce, "now": i64::try_from(now).unwrap_or(i64::MAX).saturating_add(skew) })
}

/// The handshake frame, refused, late or mute.
async fn frame(fault: &str) -> Response<Body> {
    let with = |name, value| reply::with_header(kit("frame.html"), name, value);
    match fault {
        "refused" => with("x-frame-options", "DENY"),
        "refused-ancestors" => with("content-security-policy", "frame-ancestors 'none'"),
        // Its scripts run, and no window opens from there.
        "no-windows" => with("content-security-policy", "sandbox allow-scripts allow-same-origin"),
        "sandboxed" => with("content-security-policy", "sandbox allow-scripts"),
        "mute" => reply::html("<!doctype html><title>Nothing to say</title>".into()),
        "missing" => reply::not_found("frame.html"),
        late => {
            let seconds = late.strip_prefix("late-").and_then(|seconds| seconds.parse().ok()).unwrap_or_default();
            tokio::time::sleep(Duration::from_secs(seconds)).await;
            kit("frame.html")
        }
    }
}

/// The script that shops put on their page, and what comes in its place.
fn sdk(name: &str) -> Response<Body> {
    let file = |name| reply::file(&root().join("www/demo/sdk"), name);
    match name {
        "missing.js" => reply::not_found(name),
        "html.js" => reply::html(BLOCK_PAGE.into()),
        "wrong-type.js" => reply::with_header(reply::text(StatusCode::OK, "text/plain", "window.DemoPay = {}"), "x-content-type-options", "nosniff"),
        // Allows the shop's page to see what it throws, if that asks for it.
        "throws-shared.js" => reply::shared(file("throws.js")),
        "late.js" => file("ok.js"),
        "altered.js" => reply::shared(file("ok.js")),
        _ => file(name),
    }
}
