//! `shop.localhost`: a merchant's checkout page, with the faults that its address asks for.
//!
//! Everything on the page but the script tag and the pay button is static; what the merchant's own code does is `www/demo/merchant.js`.

use std::fmt::Write as _;
use std::time::Duration;

use axum::body::Body;
use axum::http::request::Parts;
use axum::http::{Response, StatusCode, header};

use super::reply::{self, Parameters};
use super::{Demo, host, provider};
use crate::fixtures;
use crate::markup::escape;
use crate::places::root;

/// Longer than WebKit carries a click across a request, and than Payready watches `window.open`.
const SLOW_ORDER: Duration = Duration::from_secs(11);

/// The cookie by which the shop knows who is buying.
const SESSION: &str = "shop-session";

/// The button's words in both languages; the page's style shows the one of its `lang`.
const BUTTON: &str = r#"<span lang="ko">51,000원 결제하기</span><span lang="en">Pay ₩51,000</span>"#;

pub(super) async fn answer(demo: &Demo, request: &Parts) -> Response<Body> {
    let parameters = Parameters::of(&request.uri);
    match request.uri.path() {
        "/checkout" => reply::with_headers(checkout(demo, request, &parameters), &parameters),
        "/return" => returned(demo, request, &parameters),
        "/typing" => typing(&parameters),
        "/payready/window.js" => provider::kit("window.js"),
        "/payready/frame.html" => provider::kit("frame.html"),
        "/endless.png" => std::future::pending().await,
        "/order.json" => reply::json(&serde_json::json!({ "ok": true })),
        "/order-slow.json" => {
            tokio::time::sleep(SLOW_ORDER).await;
            reply::json(&serde_json::json!({ "ok": true }))
        }
        // The shop's own order, and how often the page has asked for it: the second address tells that and does not count.
        "/api/order" => reply::json(&serde_json::json!({ "asked": demo.orders.ask(parameters.get("order").unwrap_or_default()).asked })),
        "/api/asked" => reply::json(&serde_json::json!({ "asked": demo.orders.get(parameters.get("order").unwrap_or_default()).asked })),
        "/favicon.ico" => reply::nothing(),
        path if path.starts_with("/lib/") => library(path.trim_start_matches("/lib/").trim_end_matches(".js")),
        path if path.starts_with("/probes/") => reply::file(&root().join("www"), path.trim_start_matches('/')),
        path => reply::file(&root().join("www/demo"), path.trim_start_matches('/')),
    }
}

/// A library that the shop has on its page.
fn library(name: &str) -> Response<Body> {
    match fixtures::file(name).and_then(|file| Ok(std::fs::read(file)?)) {
        Ok(content) => reply::text(StatusCode::OK, "text/javascript; charset=utf-8", content),
        Err(error) => reply::not_found(&format!("library ({error:#})")),
    }
}

/// The typing test alone, with what disturbs it.
fn typing(parameters: &Parameters) -> Response<Body> {
    let Ok(template) = std::fs::read_to_string(root().join("www/demo/typing.html")) else { return reply::not_found("typing.html") };
    let lang = parameters.get("lang").unwrap_or("ko");
    let page = template.replace("<html lang=\"ko\">", &format!("<html lang=\"{}\">", escape(lang)));
    reply::html(page.replace("<!-- scripts -->", &hostile(parameters)))
}

fn checkout(demo: &Demo, request: &Parts, parameters: &Parameters) -> Response<Body> {
    if let Some(flags) = parameters.get("parent").filter(|_| parameters.get("inside").is_none()) {
        return parent(demo, request, flags);
    }
    let page = match parameters.get("page") {
        Some(name) => host::page(demo, name, parameters),
        None => own_page(demo, parameters),
    };
    let Some(page) = page else { return reply::not_found("such page") };
    // A page that may not be stored is none that Back could bring back from memory.
    let response = reply::with_header(reply::html(page), "cache-control", "no-cache");
    match parameters.get("session") {
        None => response,
        Some("none") => reply::with_header(response, "set-cookie", &format!("{SESSION}=1; Path=/; HttpOnly; Secure; SameSite=None")),
        Some(same_site) => reply::with_header(response, "set-cookie", &format!("{SESSION}=1; Path=/; HttpOnly; SameSite={same_site}")),
    }
}

/// The demo shop's own checkout page.
fn own_page(demo: &Demo, parameters: &Parameters) -> Option<String> {
    let template = std::fs::read_to_string(root().join("www/demo/shop.html")).ok()?;
    let lang = parameters.get("lang").unwrap_or("ko");
    let page = template
        .replace("<html lang=\"ko\">", &format!("<html lang=\"{}\">", escape(lang)))
        .replace("<!-- scripts -->", &scripts(demo, parameters))
        .replace("<!-- pay -->", &pay(demo, parameters));
    Some(page)
}

/// A page that shows the shop in a frame: `parent=FLAGS` are the frame's sandbox, `none` is no sandbox.
fn parent(demo: &Demo, request: &Parts, flags: &str) -> Response<Body> {
    let Ok(template) = std::fs::read_to_string(root().join("www/demo/parent.html")) else { return reply::not_found("parent.html") };
    let sandbox = if flags == "none" { String::new() } else { format!(" sandbox=\"{}\"", escape(flags)) };
    let query = request.uri.query().unwrap_or_default();
    let frame = format!("<iframe id=\"shop\"{sandbox} src=\"{}/checkout?{}&amp;inside=yes\"></iframe>", demo.address("shop"), escape(query));
    reply::html(template.replace("<!-- shop -->", &frame))
}

/// Where the provider sends the shopper back to. It says whether the shop still knows who that is.
fn returned(demo: &Demo, request: &Parts, parameters: &Parameters) -> Response<Body> {
    let Ok(template) = std::fs::read_to_string(root().join("www/demo/return.html")) else { return reply::not_found("return.html") };
    let cookies = request.headers.get_all(header::COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    let kept = cookies.flat_map(|value| value.split(';')).any(|cookie| cookie.trim().starts_with(SESSION));
    let session = format!("<meta name=\"payready-session\" content=\"{}\">", if kept { "kept" } else { "missing" });
    let guest = parameters.get("with") == Some("payready");
    let scripts = if guest { format!("<script async src=\"{}/payready.js\" data-provider=\"generic\"></script>", demo.address("cdn")) } else { String::new() };
    reply::html(template.replace("<!-- session -->", &session).replace("<!-- scripts -->", &scripts))
}

/// The page's hostile scripts.
fn hostile(parameters: &Parameters) -> String {
    parameters.all("before").map(|name| format!("<script src=\"/before/{}.js\"></script>", escape(name))).collect()
}

/// What stands in the head: the page's hostile scripts first, then Payready.
pub(super) fn scripts(demo: &Demo, parameters: &Parameters) -> String {
    let mut html = hostile(parameters);
    if parameters.get("browser").is_some() {
        html.push_str("<script src=\"/before/browser-name.js\"></script>");
    }
    if let Some(name) = parameters.get("sdk") {
        html.push_str(&sdk(demo, name));
    }
    if is_off(parameters) {
        // Its questions are asked of the demo shop's own page; who measures that has no script too many there.
        if parameters.get("page").is_none() && parameters.get("proof") != Some("off") {
            html.push_str("<script src=\"/proof.js\"></script>");
        }
        return html;
    }
    let _ = write!(html, "<script async src=\"{}\"", escape(&loader(demo, parameters)));
    if is_guard(parameters) {
        html.push_str(&attributes(demo, parameters, "data-", &[("for", "pay")]));
    }
    // What other tools write on script tags.
    for (name, value) in parameters.pairs().filter_map(|(name, value)| Some((name.strip_prefix("tag-")?, value))) {
        let _ = write!(html, " {}=\"{}\"", escape(name), escape(value));
    }
    html.push_str("></script>");
    html
}

/// Where Payready is, with what goes wrong there.
pub(super) fn loader(demo: &Demo, parameters: &Parameters) -> String {
    let fault = match (parameters.get("cdn"), parameters.get("order")) {
        // What is missing only once is missing once for each order.
        (Some(fault), Some(order)) if fault.ends_with("-once") => format!("~{fault}:{order}/"),
        (Some(fault), _) => format!("~{fault}/"),
        (None, _) => String::new(),
    };
    format!("{}/{fault}payready.js", demo.address("cdn"))
}

/// The pay button, with the element around it where the page is written in open mode, or behind it where it is written in guard mode.
fn pay(demo: &Demo, parameters: &Parameters) -> String {
    let url = payment_url(demo, parameters);
    let profile = profile_url(demo, parameters);
    let sdk = parameters.get("late-sdk").map(|name| format!(" data-sdk=\"{}\"", escape(&sdk_url(demo, name)))).unwrap_or_default();
    let more = more(parameters);
    let button = format!("{more}<button id=\"pay\" type=\"button\" data-url=\"{}\" data-profile=\"{}\"{sdk}>{BUTTON}</button>", escape(&url), escape(&profile));
    match parameters.get("how") {
        _ if is_off(parameters) => button,
        Some("open") => format!("<pay-ready{}>{button}</pay-ready>", attributes(demo, parameters, "", &[("pay-url", &url)])),
        Some("written") => format!("{button}<pay-ready{}></pay-ready>", attributes(demo, parameters, "", &[("for", "pay")])),
        _ => button,
    }
}

/// What else is on the page, and should not be.
fn more(parameters: &Parameters) -> String {
    let mut html = String::new();
    if parameters.get("advert").is_some() {
        html.push_str("<button id=\"advert\" type=\"button\">오늘의 특가</button>");
    }
    if parameters.get("note").is_some() {
        html.push_str("<textarea id=\"note\" aria-label=\"배송 메모\"></textarea>");
    }
    if parameters.get("endless") == Some("image") {
        html.push_str("<img alt=\"\" src=\"/endless.png\">");
    }
    html
}

/// The provider's script, as its shops are told to put it on their pages.
fn sdk(demo: &Demo, name: &str) -> String {
    let more = match name {
        // The hash of another file.
        "altered" => " crossorigin integrity=\"sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\"",
        "throws-shared" => " crossorigin",
        _ => "",
    };
    format!("<script src=\"{}\"{more}></script>", escape(&sdk_url(demo, name)))
}

/// Where it is; `own` is a script of the shop's own, which is not there.
pub(super) fn sdk_url(demo: &Demo, name: &str) -> String {
    match name {
        // Where nothing listens, as where a filter gives a host no address.
        "down" => format!("http://pg.localhost:{}/sdk/ok.js", demo.ports.down),
        "own" => format!("{}/sdk/own.js", demo.address("shop")),
        _ => format!("{}/sdk/{name}.js", demo.address("pg")),
    }
}

/// The profile with all that `profile=MEMBER:VALUE` asks of it.
pub(super) fn profile_url(demo: &Demo, parameters: &Parameters) -> String {
    let mut url = format!("{}/payready/profile.json", demo.address("pg"));
    let order = parameters.get("order").map(|order| ("order", order));
    let wanted: Vec<_> = parameters.all("profile").filter_map(|pair| pair.split_once(':')).collect();
    // The plain one has a plain address.
    let order = order.filter(|_| !wanted.is_empty());
    for (index, (member, value)) in wanted.into_iter().chain(order).enumerate() {
        let _ = write!(url, "{}{member}={}", if index == 0 { '?' } else { '&' }, value.replace(' ', "%20"));
    }
    url
}

/// The element's attributes: the demo's own, then `attr-NAME=VALUE` of the address, which win; one without a value takes the demo's away.
pub(super) fn attributes(demo: &Demo, parameters: &Parameters, prefix: &str, own: &[(&str, &str)]) -> String {
    let provider = profile_url(demo, parameters);
    let mut all = own.to_vec();
    all.extend([("provider", provider.as_str()), ("amount", "51000"), ("currency", "KRW"), ("method", "card")]);
    for (name, value) in parameters.pairs() {
        if let Some(name) = name.strip_prefix("attr-") {
            all.retain(|(known, _)| *known != name);
            if !value.is_empty() {
                all.push((name, value));
            }
        }
    }
    all.iter().map(|(name, value)| format!(" {prefix}{}=\"{}\"", escape(name), escape(value))).collect()
}

pub(super) fn payment_url(demo: &Demo, parameters: &Parameters) -> String {
    let order = match parameters.get("order") {
        Some(order) => order.to_owned(),
        None => demo.orders.fresh_id(),
    };
    let is = |what: &str| parameters.all("pg").any(|given| given == what);
    let provider = if is("down") { format!("http://pg.localhost:{}", demo.ports.down) } else { demo.address("pg") };
    let path = ["banner", "waiting"].iter().find(|what| is(what)).map_or_else(|| "/pay".to_owned(), |what| format!("/{what}/pay"));
    let mut url = format!("{provider}{path}?order={order}&amount=51000");
    for (what, more) in [("kit", "&kit=on"), ("post-back", "&back=post"), ("get-back", "&back=get")] {
        if is(what) {
            url.push_str(more);
        }
    }
    if is("return-with-payready") && !is_off(parameters) {
        url.push_str("&with=payready");
    }
    for header in parameters.all("pg-header") {
        let _ = write!(url, "&header={}", header.replace(' ', "%20"));
    }
    url
}

/// The same page without Payready: what every scenario is compared with.
pub(super) fn is_off(parameters: &Parameters) -> bool {
    parameters.get("payready") == Some("off")
}

fn is_guard(parameters: &Parameters) -> bool {
    matches!(parameters.get("how"), None | Some("guard"))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::sync::Arc;

    use axum::http::Uri;

    use super::*;
    use crate::serve::{AgentPorts, Asked, Orders, Ports};

    fn page(query: &'static str) -> String {
        let ports = Ports { down: 2, silent: 3, full: 4, tls: 5, expired: 6, misnamed: 7, old_tls: 8 };
        let demo = Demo {
            scheme: "http",
            port: 1,
            ports: Arc::new(ports),
            agents: AgentPorts::default(),
            asked: Asked::default(),
            dist: PathBuf::new(),
            traps: PathBuf::new(),
            orders: Orders::default(),
            compressed: None,
        };
        let parameters = Parameters::of(&Uri::from_static(query));
        scripts(&demo, &parameters) + &pay(&demo, &parameters)
    }

    #[test]
    fn the_control_page_has_the_button_and_nothing_of_payready() {
        let page = page("http://shop.localhost/checkout?how=open&payready=off");
        assert!(page.contains("<button id=\"pay\"") && !page.contains("payready.js") && !page.contains("pay-ready"), "{page}");
    }

    #[test]
    fn an_element_written_by_hand_stands_behind_the_button() {
        let page = page("http://shop.localhost/checkout?how=written");
        assert!(page.contains("</button><pay-ready for=\"pay\"") && !page.contains("data-for"), "{page}");
    }

    #[test]
    fn an_attribute_in_the_address_takes_the_place_of_the_demos_own() {
        let page = page("http://shop.localhost/checkout?attr-for=%22nothing");
        assert!(page.contains(" data-for=\"&quot;nothing\"") && !page.contains("data-for=\"pay\""), "{page}");
    }
}
