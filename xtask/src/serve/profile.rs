//! The provider's profile, as the address of the shop page wants it: each `profile=MEMBER:VALUE` there is a parameter here.

use serde_json::{Value, json};

use super::reply::Parameters;
use super::{Demo, shop};
use crate::build::seal;

/// What one of the provider's hosts does wrong, and where that host is.
enum Place {
    /// On the demo's own port; the ping's path names the fault.
    Here,
    /// On another port, over `http:` or `https:`.
    Port(&'static str, u16),
}

pub(super) fn of(demo: &Demo, parameters: &Parameters) -> Value {
    let mended = parameters.get("order").is_some_and(|order| demo.orders.get(order).mended);
    let parameters = &if mended { parameters.mended() } else { parameters.clone() };
    let mut profile = json!({
        "schema": 1,
        "name": "demo",
        "title": { "ko": "데모 결제", "en": "Demo Pay" },
        "hosts": hosts(demo, parameters),
        "payment": payment(parameters),
        "contacts": { "phone": "1544-0000", "mail": "help@pg.example", "demo": demo_payment(demo) }
    });
    // An address as a person may spell it: schemes and hosts are the same in capitals.
    if parameters.get("spelling") == Some("loud") {
        profile["hosts"][0]["url"] = json!(format!("{}/", demo.address("pg").to_uppercase()));
    }
    if let Some(fault) = parameters.get("frame") {
        profile["frame"] = json!(frame(demo, fault));
    }
    if let Some(method) = parameters.get("frame-popups") {
        profile["frames"] = json!({ "popups": { "methods": [method] } });
    }
    if let Some(name) = parameters.get("page") {
        profile["page"] = json!({ "scripts": [shop::sdk_url(demo, name)], "globals": ["DemoPay"] });
    }
    if let Some(names) = parameters.get("requires") {
        profile["page"] = json!({ "requires": names.split(',').map(|name| json!({ "name": name })).collect::<Vec<_>>() });
    }
    if let Some(fault) = parameters.get("agent") {
        profile["agents"] = json!([agent(demo, fault, parameters.get("order").unwrap_or_default())]);
    }
    let browsers = browsers(parameters);
    if browsers.as_object().is_some_and(|members| !members.is_empty()) {
        profile["browsers"] = browsers;
    }
    if let Some(finding) = parameters.get("rule") {
        profile["rules"] = json!([{ "finding": finding, "methods": ["card"], "currency": "KRW", "amountFrom": "50000" }]);
    }
    if let Some(way) = parameters.get("card") {
        profile["cards"] = json!([{ "code": "kb", "name": { "ko": "KB국민", "en": "KB Kookmin" }, "authentication": way }]);
    }
    if let Some(kind) = parameters.get("texts") {
        profile["texts"] = texts(demo, kind);
    }
    profile
}

/// Texts of the provider's own: those of `own`, with mistakes among them; `vi` in a language that we have no words in; and what is not to be used.
fn texts(demo: &Demo, kind: &str) -> Value {
    let url = |host| format!("{}/payready/texts-{kind}.json", demo.address(host));
    let sealed = if kind == "changed" { String::from("something else") } else { own_texts(kind).to_string() };
    let integrity = seal(sealed.as_bytes());
    let locale = if kind == "vi" { "vi" } else { "ko" };
    json!([{ "locale": locale, "url": url(if kind == "foreign" { "auth" } else { "pg" }), "integrity": integrity }])
}

/// The file that a profile's `texts` name.
pub(super) fn own_texts(kind: &str) -> Value {
    let messages = match kind {
        "vi" => json!({ "stop-interception.title": "Cửa sổ thanh toán không mở", "button.retry": "Thử lại" }),
        _ => json!({
            "stop-interception.title": "데모 결제창이 안 열렸어요",
            "stop-interception.reason": "<b>광고 차단</b> 때문이에요",
            "button.retry": " ",
            "stop-interception-desktop.do-1": "아주 ".repeat(30),
            "provider-problem-any.do-2": "전화해 주세요",
            "nobody.knows": "?",
        }),
    };
    json!({ "messages": messages })
}

/// A payment for nothing, which ends where it began.
fn demo_payment(demo: &Demo) -> String {
    format!("{}/pay?order={}&amount=100&kit=on&return={}/", demo.address("pg"), demo.orders.fresh_id(), demo.address("cdn"))
}

/// The host of the payment window first; then one for each `host=FAULT` or `host=ROLE-FAULT`.
fn hosts(demo: &Demo, parameters: &Parameters) -> Value {
    let mut hosts = vec![json!({ "url": demo.address("pg"), "ping": "/payready/ping", "role": "pay" })];
    for wanted in parameters.all("host") {
        let roles = ["pay", "authentication", "static"];
        let named = wanted.split_once('-').filter(|(role, _)| roles.contains(role));
        let (role, fault) = named.unwrap_or(("authentication", wanted));
        let place = place(demo, fault);
        let (url, ping) = match place {
            Place::Here => (demo.address("auth"), format!("/payready/~{fault}/ping")),
            Place::Port(scheme, port) => (format!("{scheme}://auth.localhost:{port}"), "/payready/ping".to_owned()),
        };
        let host = if fault == "no-ping" { json!({ "url": url, "role": role }) } else { json!({ "url": url, "ping": ping, "role": role }) };
        hosts.push(host);
    }
    json!(hosts)
}

fn place(demo: &Demo, fault: &str) -> Place {
    let ports = &demo.ports;
    match fault {
        "down" => Place::Port("http", ports.down),
        "silent" => Place::Port("http", ports.silent),
        "full" => Place::Port("http", ports.full),
        "self-signed" => Place::Port("https", ports.tls),
        "expired" => Place::Port("https", ports.expired),
        "misnamed" => Place::Port("https", ports.misnamed),
        "old-tls" => Place::Port("https", ports.old_tls),
        _ => Place::Here,
    }
}

/// The handshake frame: `ok`, a fault of its page, or a place where there is none.
fn frame(demo: &Demo, fault: &str) -> String {
    match fault {
        "ok" => format!("{}/payready/frame.html", demo.address("pg")),
        "down" => format!("http://pg.localhost:{}/payready/frame.html", demo.ports.down),
        "same-site" => format!("{}/payready/frame.html", demo.address("shop")),
        _ => format!("{}/payready/~{fault}/frame.html", demo.address("pg")),
    }
}

fn payment(parameters: &Parameters) -> Value {
    let mut payment = json!({
        "modes": ["popup", "redirect"],
        "features": "width=480,height=660",
        "minWindow": { "width": 360, "height": 560 },
        "opener": "kept",
        "cookies": "none"
    });
    if let Some(modes) = parameters.get("modes") {
        payment["modes"] = json!(modes.split(',').collect::<Vec<_>>());
    }
    if let Some((width, height)) = parameters.get("min-window").and_then(|size| size.split_once('x')) {
        payment["minWindow"] = json!({ "width": width.parse::<u32>().unwrap_or_default(), "height": height.parse::<u32>().unwrap_or_default() });
    }
    // `absent` is what is not known, and so is not in the profile at all.
    for member in ["opener", "cookies"] {
        match (parameters.get(member), payment.as_object_mut()) {
            (Some("absent"), Some(members)) => drop(members.remove(member)),
            (Some(value), Some(members)) => drop(members.insert(member.to_owned(), json!(value))),
            _ => {}
        }
    }
    if let Some(kit) = parameters.get("kit") {
        payment["kit"] = json!(kit == "true");
    }
    payment
}

fn browsers(parameters: &Parameters) -> Value {
    let mut browsers = json!({});
    if let Some((name, version)) = parameters.get("minimum").and_then(|minimum| minimum.split_once('-')) {
        browsers["minimum"] = json!({ name: version });
    }
    for (parameter, member) in [("refused", "refused"), ("platforms", "platforms"), ("needs", "needs")] {
        if let Some(names) = parameters.get(parameter) {
            browsers[member] = json!(names.split(',').collect::<Vec<_>>());
        }
    }
    if let Some(apps) = parameters.get("refused-apps") {
        browsers["inApp"] = json!({ "refused": apps.split(',').collect::<Vec<_>>() });
    }
    browsers
}

/// A program on the shopper's machine that this order's payment needs; the path lets it count who asks.
fn agent(demo: &Demo, fault: &str, order: &str) -> Value {
    let url = match fault {
        "http" => format!("http://127.0.0.1:{}/{order}", demo.agents.good),
        "absent" => format!("ws://127.0.0.1:{}/~absent/{order}", demo.agents.good),
        "missing" => format!("ws://127.0.0.1:{}/{order}", demo.ports.down),
        "untrusted" => format!("wss://127.0.0.1:{}/{order}", demo.agents.untrusted),
        "silent" => format!("ws://127.0.0.1:{}/{order}", demo.ports.silent),
        _ => format!("ws://127.0.0.1:{}/{order}", demo.agents.good),
    };
    json!({ "name": "demo-agent", "url": url, "purpose": "keyboard", "download": format!("{}/agent", demo.address("pg")) })
}
