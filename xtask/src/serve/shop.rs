//! `shop.localhost`: a merchant's checkout page, with the faults that its address asks for.
//!
//! Everything on the page but the script tag and the pay button is static; what the merchant's own code does is `www/demo/merchant.js`.

use std::fmt::Write as _;
use std::time::Duration;

use axum::body::Body;
use axum::http::Response;
use axum::http::request::Parts;

use super::Demo;
use super::reply::{self, Parameters};
use crate::places::root;

/// Longer than WebKit carries a click across a request, and than Payready watches `window.open`.
const SLOW_ORDER: Duration = Duration::from_secs(11);

/// A provider that does not answer: nothing listens there.
const NOBODY: &str = "http://pg.localhost:65534";

/// The button's words in both languages; the page's style shows the one of its `lang`.
const BUTTON: &str = r#"<span lang="ko">51,000원 결제하기</span><span lang="en">Pay ₩51,000</span>"#;

pub(super) async fn answer(demo: &Demo, request: &Parts) -> Response<Body> {
    let parameters = Parameters::of(&request.uri);
    match request.uri.path() {
        "/checkout" => reply::with_headers(checkout(demo, &parameters), &parameters),
        "/order.json" => reply::json(&serde_json::json!({ "ok": true })),
        "/order-slow.json" => {
            tokio::time::sleep(SLOW_ORDER).await;
            reply::json(&serde_json::json!({ "ok": true }))
        }
        "/favicon.ico" => reply::nothing(),
        path => reply::file(&root().join("www/demo"), path.trim_start_matches('/')),
    }
}

fn checkout(demo: &Demo, parameters: &Parameters) -> Response<Body> {
    let template = match std::fs::read_to_string(root().join("www/demo/shop.html")) {
        Ok(template) => template,
        Err(_) => return reply::not_found("shop.html"),
    };
    let lang = parameters.get("lang").unwrap_or("ko");
    let page = template
        .replace("<html lang=\"ko\">", &format!("<html lang=\"{}\">", escape(lang)))
        .replace("<!-- scripts -->", &scripts(demo, parameters))
        .replace("<!-- pay -->", &pay(demo, parameters));
    reply::html(page)
}

/// What stands in the head: the page's hostile scripts first, then Payready.
fn scripts(demo: &Demo, parameters: &Parameters) -> String {
    let mut html = String::new();
    for name in parameters.all("before") {
        let _ = write!(html, "<script src=\"/before/{}.js\"></script>", escape(name));
    }
    if is_off(parameters) {
        return html;
    }
    let fault = parameters.get("cdn").map(|fault| format!("~{fault}/")).unwrap_or_default();
    let source = format!("{}/{fault}payready.js", demo.address("cdn"));
    let _ = write!(html, "<script async src=\"{}\"", escape(&source));
    if is_guard(parameters) {
        html.push_str(&attributes(demo, parameters, "data-", &[("for", "pay")]));
    }
    html.push_str("></script>");
    html
}

/// The pay button, with the element around it where the page is written in open mode.
fn pay(demo: &Demo, parameters: &Parameters) -> String {
    let url = payment_url(demo, parameters);
    let button = format!("<button id=\"pay\" type=\"button\" data-url=\"{}\">{BUTTON}</button>", escape(&url));
    if is_off(parameters) || parameters.get("how") != Some("open") {
        return button;
    }
    let attributes = attributes(demo, parameters, "", &[("pay-url", &url)]);
    format!("<pay-ready{attributes}>{button}</pay-ready>")
}

/// The element's attributes: the demo's own, then `attr-NAME=VALUE` of the address, which win.
fn attributes(demo: &Demo, parameters: &Parameters, prefix: &str, own: &[(&str, &str)]) -> String {
    let provider = format!("{}/payready/profile.json", demo.address("pg"));
    let mut all = own.to_vec();
    all.extend([("provider", provider.as_str()), ("amount", "51000"), ("currency", "KRW"), ("method", "card")]);
    for (name, value) in parameters.pairs() {
        if let Some(name) = name.strip_prefix("attr-") {
            all.retain(|(known, _)| *known != name);
            all.push((name, value));
        }
    }
    all.iter().map(|(name, value)| format!(" {prefix}{}=\"{}\"", escape(name), escape(value))).collect()
}

fn payment_url(demo: &Demo, parameters: &Parameters) -> String {
    let order = match parameters.get("order") {
        Some(order) => order.to_owned(),
        None => demo.orders.fresh_id(),
    };
    let provider = if parameters.get("pg") == Some("down") { NOBODY.into() } else { demo.address("pg") };
    let mut url = format!("{provider}/pay?order={order}&amount=51000");
    for header in parameters.all("pg-header") {
        let _ = write!(url, "&header={}", header.replace(' ', "%20"));
    }
    url
}

/// The same page without Payready: what every scenario is compared with.
fn is_off(parameters: &Parameters) -> bool {
    parameters.get("payready") == Some("off")
}

fn is_guard(parameters: &Parameters) -> bool {
    matches!(parameters.get("how"), None | Some("guard"))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use axum::http::Uri;

    use super::*;
    use crate::serve::Orders;

    fn page(query: &'static str) -> String {
        let demo = Demo { port: 1, dist: PathBuf::new(), traps: PathBuf::new(), orders: Orders::default() };
        let parameters = Parameters::of(&Uri::from_static(query));
        scripts(&demo, &parameters) + &pay(&demo, &parameters)
    }

    #[test]
    fn the_control_page_has_the_button_and_nothing_of_payready() {
        let page = page("http://shop.localhost/checkout?how=open&payready=off");
        assert!(page.contains("<button id=\"pay\"") && !page.contains("payready.js") && !page.contains("pay-ready"), "{page}");
    }

    #[test]
    fn an_attribute_in_the_address_takes_the_place_of_the_demos_own() {
        let page = page("http://shop.localhost/checkout?attr-for=%22nothing");
        assert!(page.contains(" data-for=\"&quot;nothing\"") && !page.contains("data-for=\"pay\""), "{page}");
    }
}
