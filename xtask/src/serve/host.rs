//! Pages that nobody here wrote: `/checkout?page=NAME` serves `www/demo/pages/NAME.html`, a page as some shop's code has it.
//!
//! The page is whole, and its code is its own. Only what a test must know better is filled in:
//!
//! | in the page | what stands there |
//! |---|---|
//! | `<!-- trap -->` | the script that records what happens |
//! | `<!-- payready -->` | Payready's tag; in the page without Payready, nothing |
//! | `<pay-ready …>` | itself; in the page without Payready, its content alone |
//! | `{attributes}` | an element's attributes, but for `for` and `pay-url` |
//! | `{loader}` | the address of Payready's script; in the page without Payready, nothing |
//! | `{payment}`, `{payment-2}` | the address of the payment, and that of a second order |
//! | `{order}`, `{provider}`, `{profile}` | the order's number, the provider's origin, its profile's address |

use super::reply::Parameters;
use super::{Demo, shop};
use crate::places::root;

const TRAP: &str = "<script src=\"/trap.js\"></script>";

/// The page of that name, filled in.
pub(super) fn page(demo: &Demo, name: &str, parameters: &Parameters) -> Option<String> {
    let is_plain = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    let template = is_plain.then(|| std::fs::read_to_string(root().join("www/demo/pages").join(name).with_extension("html")).ok())??;
    Some(fill(demo, &template, parameters))
}

fn fill(demo: &Demo, template: &str, parameters: &Parameters) -> String {
    let off = shop::is_off(parameters);
    let payment = shop::payment_url(demo, parameters);
    let order = parameters.get("order").unwrap_or_default();
    let second = payment.replace(&format!("order={order}&amount=51000"), &format!("order={order}-2&amount=20000"));
    let page = if off { without_elements(template) } else { template.to_owned() };
    page.replace("<!-- trap -->", TRAP)
        .replace("<!-- payready -->", &shop::scripts(demo, parameters))
        .replace("{attributes}", &shop::attributes(demo, parameters, "", &[]))
        .replace("{loader}", &if off { String::new() } else { shop::loader(demo, parameters) })
        .replace("{payment}", &payment)
        .replace("{payment-2}", &second)
        .replace("{order}", order)
        .replace("{provider}", &demo.address("pg"))
        .replace("{profile}", &shop::profile_url(demo, parameters))
}

/// The page with every element of Payready gone, and what was in it left.
fn without_elements(page: &str) -> String {
    let page = page.replace("</pay-ready>", "");
    let mut parts = page.split("<pay-ready");
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        kept.push_str(part.split_once('>').map_or("", |(_, rest)| rest));
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_payready_the_content_of_its_elements_is_left() {
        let page = "<p><pay-ready pay-url=\"{payment}\" {attributes}><button>Pay</button></pay-ready></p><pay-ready for=\"pay\"></pay-ready>";
        assert_eq!(without_elements(page), "<p><button>Pay</button></p>");
    }
}
