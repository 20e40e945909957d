//! Answers and questions of the demo in HTTP: files, JSON, and headers that the address asks for.

use std::path::{Component, Path, PathBuf};

use axum::body::Body;
use axum::extract::Query;
use axum::http::{HeaderName, HeaderValue, Response, StatusCode, Uri, header};
use serde_json::Value;

/// The parameters of an address, in their order, repeated ones included.
#[derive(Clone)]
pub(super) struct Parameters(Vec<(String, String)>);

impl Parameters {
    pub(super) fn of(uri: &Uri) -> Self {
        let parsed = Query::<Vec<(String, String)>>::try_from_uri(uri);
        Self(parsed.map(|Query(pairs)| pairs).unwrap_or_default())
    }

    /// The same with nothing wrong: hosts and frame are as they should be, and nothing is asked of the browser.
    pub(super) fn mended(&self) -> Self {
        let mended = |(name, value): &(String, String)| match name.as_str() {
            "host" | "frame" => Some((name.clone(), "ok".to_owned())),
            "minimum" | "refused" | "platforms" | "needs" | "min-window" | "cookies" => None,
            _ => Some((name.clone(), value.clone())),
        };
        Self(self.0.iter().filter_map(mended).collect())
    }

    pub(super) fn get<'a>(&'a self, name: &'a str) -> Option<&'a str> {
        self.all(name).next()
    }

    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.pairs().filter(move |(key, _)| *key == name).map(|(_, value)| value)
    }

    pub(super) fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value.as_str()))
    }
}

pub(super) fn text(status: StatusCode, mime: &str, body: impl Into<Body>) -> Response<Body> {
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    set(&mut response, "content-type", mime);
    // A fault that is switched on must be seen at once, and switched off as well.
    set(&mut response, "cache-control", "no-store");
    response
}

pub(super) fn html(body: String) -> Response<Body> {
    text(StatusCode::OK, "text/html; charset=utf-8", body)
}

pub(super) fn json(value: &Value) -> Response<Body> {
    text(StatusCode::OK, "application/json", value.to_string())
}

pub(super) fn nothing() -> Response<Body> {
    text(StatusCode::NO_CONTENT, "text/plain", "")
}

pub(super) fn moved(address: &str) -> Response<Body> {
    with_header(text(StatusCode::FOUND, "text/plain", ""), "location", address)
}

pub(super) fn not_found(what: &str) -> Response<Body> {
    text(StatusCode::NOT_FOUND, "text/plain; charset=utf-8", format!("There is no {what} here.\n"))
}

/// A file below `folder`; of a folder, its index.
pub(super) fn file(folder: &Path, name: &str) -> Response<Body> {
    let index = if name.is_empty() || name.ends_with('/') { "index.html" } else { "" };
    let name = format!("{name}{index}");
    match below(folder, &name).and_then(|path| std::fs::read(path).ok()) {
        Some(bytes) => text(StatusCode::OK, mime(&name), bytes),
        None => not_found(&name),
    }
}

/// Where `name` is below `folder`; it comes from an address and must not lead elsewhere.
fn below(folder: &Path, name: &str) -> Option<PathBuf> {
    let plain = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
    plain.then(|| folder.join(name))
}

/// Lets any site read the answer, as a CDN and a provider's ping must.
pub(super) fn shared(mut response: Response<Body>) -> Response<Body> {
    set(&mut response, "access-control-allow-origin", "*");
    set(&mut response, "timing-allow-origin", "*");
    set(&mut response, "cross-origin-resource-policy", "cross-origin");
    response
}

/// Adds the headers that the address asks for with `header=NAME:VALUE`.
pub(super) fn with_headers(mut response: Response<Body>, parameters: &Parameters) -> Response<Body> {
    for (name, value) in parameters.all("header").filter_map(|pair| pair.split_once(':')) {
        set(&mut response, name.trim(), value.trim());
    }
    response
}

pub(super) fn with_header(mut response: Response<Body>, name: &str, value: &str) -> Response<Body> {
    set(&mut response, name, value);
    response
}

fn set(response: &mut Response<Body>, name: &str, value: &str) {
    let name = HeaderName::try_from(name);
    let value = HeaderValue::try_from(value);
    if let (Ok(name), Ok(value)) = (name, value) {
        if name == header::CONTENT_TYPE || name == header::CACHE_CONTROL {
            response.headers_mut().insert(name, value);
        } else {
            response.headers_mut().append(name, value);
        }
    }
}

fn mime(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        _ => "text/plain; charset=utf-8",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_from_an_address_stays_below_its_folder() {
        let folder = Path::new("dist");
        assert_eq!(below(folder, "guide/ko/index.html"), Some(folder.join("guide/ko/index.html")));
        for name in ["../Cargo.toml", "guide/../../Cargo.toml", "/etc/hostname"] {
            assert_eq!(below(folder, name), None, "{name}");
        }
    }

    #[test]
    fn an_address_can_ask_for_headers() {
        let uri = Uri::from_static("http://shop.localhost/checkout?header=X-One:1&header=Content-Type:text/plain&header=none");
        let response = with_headers(html(String::new()), &Parameters::of(&uri));
        assert_eq!(response.headers()["x-one"], "1");
        assert_eq!(response.headers()["content-type"], "text/plain");
    }
}
