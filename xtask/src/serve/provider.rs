//! `pg.localhost`: the payment provider. Its window, its profile, its ping, and the truth about orders.

use std::time::{SystemTime, UNIX_EPOCH};

use axum::body::Body;
use axum::http::request::Parts;
use axum::http::{Method, Response};
use serde_json::{Value, json};

use super::Demo;
use super::reply::{self, Parameters};
use crate::places::root;

pub(super) fn answer(demo: &Demo, request: &Parts) -> Response<Body> {
    let parameters = Parameters::of(&request.uri);
    let path = request.uri.path();
    let response = match path {
        "/pay" => window(demo, &parameters),
        "/payready/profile.json" => reply::shared(reply::json(&profile(demo))),
        "/payready/ping" => reply::shared(reply::json(&ping(&parameters))),
        "/favicon.ico" => reply::nothing(),
        _ => match path.strip_prefix("/demo/orders/") {
            Some(order) => reply::shared(order_status(demo, &request.method, order)),
            None => reply::file(&root().join("www/demo"), path.trim_start_matches('/')),
        },
    };
    reply::with_headers(response, &parameters)
}

/// The payment window. A request for it counts: it is what "the payment was opened" means.
fn window(demo: &Demo, parameters: &Parameters) -> Response<Body> {
    demo.orders.open(parameters.get("order").unwrap_or_default());
    reply::file(&root().join("www/demo"), "pay.html")
}

fn order_status(demo: &Demo, method: &Method, path: &str) -> Response<Body> {
    let order = match path.strip_suffix("/paid") {
        Some(id) if method == Method::POST => demo.orders.pay(id),
        Some(id) => demo.orders.get(id),
        None => demo.orders.get(path),
    };
    reply::json(&order.json())
}

/// Echoes the nonce, so that an answer from a proxy or a login page is not taken for the provider's.
fn ping(parameters: &Parameters) -> Value {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis());
    json!({ "nonce": parameters.get("nonce").unwrap_or_default(), "now": u64::try_from(now).unwrap_or(u64::MAX) })
}

fn profile(demo: &Demo) -> Value {
    json!({
        "schema": 1,
        "name": "demo",
        "title": { "ko": "데모 결제", "en": "Demo Pay" },
        "hosts": [{ "url": demo.address("pg"), "ping": "/payready/ping", "role": "pay" }],
        "payment": {
            "modes": ["popup", "redirect"],
            "features": "width=480,height=660",
            "minWindow": { "width": 360, "height": 560 },
            "opener": "kept",
            "cookies": "none"
        },
        "contacts": { "phone": "1544-0000", "mail": "help@pg.example" }
    })
}
