//! The guide's reference tables: facts from data, labels from the texts.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::guide_pages::{Writer, escape};
use crate::texts::Texts;

/// What is true of one provider and of certificates; none of it stands in a text.
pub struct Facts {
    profile: Value,
    certificates: Value,
}

impl Facts {
    /// Reads the facts below the repository's root.
    ///
    /// # Errors
    /// When a file is missing or no JSON.
    pub fn read(root: &Path) -> Result<Self> {
        let json = |name: &str| -> Result<Value> {
            let text = fs::read_to_string(root.join(name)).with_context(|| format!("cannot read {name}"))?;
            serde_json::from_str(&text).with_context(|| format!("{name}: expected JSON"))
        };
        Ok(Self { profile: json("www/profiles/uplus.json")?, certificates: json("www/tables/certificates.json")? })
    }

    /// A text with facts filled in: `given` first, then what is known; `None` where something is not known.
    pub(crate) fn fill(&self, texts: &Texts, text: &str, given: &[(&str, &str)]) -> Option<String> {
        let mut pieces = text.split('{');
        let mut filled = pieces.next()?.to_owned();
        for piece in pieces {
            let (name, rest) = piece.split_once('}')?;
            let known = given.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
            filled.push_str(&known.or_else(|| self.fact(texts, name))?);
            filled.push_str(rest);
        }
        Some(filled)
    }

    fn fact(&self, texts: &Texts, name: &str) -> Option<String> {
        let rule = self.profile.pointer("/rules/0");
        let contact = |name: &str| self.profile.pointer("/contacts")?.get(name)?.as_str().map(str::to_owned);
        match name {
            "phone" | "mail" => contact(name),
            "provider" => local(self.profile.get("title")?, &texts.locale),
            "minimum" => self.money(texts, rule?.get("amountFrom")?.as_str()?, rule?.get("currency")?.as_str()?),
            "until" => {
                let parts: Vec<_> = rule?.get("until")?.as_str()?.split('-').collect();
                let [year, month, day] = parts.as_slice() else { return None };
                let plain = |part: &str| part.trim_start_matches('0').to_owned();
                let (month, day) = if texts.locale == "en" { ((*month).to_owned(), (*day).to_owned()) } else { (plain(month), plain(day)) };
                self.fill(texts, texts.get("date.day")?, &[("year", year), ("month", &month), ("day", &day)])
            }
            _ => None,
        }
    }

    fn money(&self, texts: &Texts, amount: &str, currency: &str) -> Option<String> {
        let key = format!("money.{}", currency.to_ascii_lowercase());
        self.fill(texts, texts.get(&key)?, &[("number", &grouped(amount))])
    }
}

/// `300000` as `300,000`.
fn grouped(number: &str) -> String {
    let mut grouped = String::new();
    for (index, digit) in number.chars().enumerate() {
        if index > 0 && (number.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// The word of a locale, or the English one.
fn local(words: &Value, locale: &str) -> Option<String> {
    words.get(locale).or_else(|| words.get("en"))?.as_str().map(str::to_owned)
}

/// Cards, ways to pay, certificates, contacts.
pub(crate) fn tables(writer: &Writer<'_>) -> String {
    cards(writer) + &certificates(writer) + &contacts(writer)
}

fn list<'json>(value: &'json Value, name: &str) -> impl Iterator<Item = &'json Value> {
    value.get(name).and_then(Value::as_array).into_iter().flatten()
}

fn text<'json>(value: &'json Value, name: &str) -> Option<&'json str> {
    value.get(name).and_then(Value::as_str)
}

fn row(element: &str, cells: &[String]) -> String {
    let cells: String = cells.iter().map(|cell| format!("<{element}>{cell}</{element}>")).collect();
    format!("<tr>{cells}</tr>\n")
}

fn cards(writer: &Writer<'_>) -> String {
    let profile = &writer.facts.profile;
    let mut table = row("th", &["card", "authentication", "keyboard"].map(|column| writer.text(&format!("table-cards.{column}"))));
    for card in list(profile, "cards") {
        let name = card.get("name").and_then(|name| local(name, &writer.texts.locale)).unwrap_or_default();
        let by = writer.text(&format!("authentication.{}", text(card, "authentication").unwrap_or("none")));
        table.push_str(&row("td", &[escape(&name), by, escape(text(card, "keyboard").unwrap_or_default())]));
    }
    let methods: String =
        list(profile, "methods").filter_map(Value::as_str).map(|method| format!("<li>{}</li>", writer.text(&format!("method.{method}")))).collect();
    format!(
        "<section id=\"cards\">\n<h3>{}</h3>\n<p>{}</p>\n<table>\n{table}</table>\n<h4>{}</h4>\n<ul>{methods}</ul>\n</section>\n",
        writer.text("table-cards.title"),
        writer.text("table-cards.note"),
        writer.text("table-cards.methods"),
    )
}

fn certificates(writer: &Writer<'_>) -> String {
    let data = &writer.facts.certificates;
    let currency = text(data, "currency").unwrap_or_default();
    let mut kinds = row("th", &["use", "holder", "price", "issuers"].map(|column| writer.text(&format!("table-certificates.{column}"))));
    for kind in list(data, "kinds") {
        let word = |name: &str| writer.text(&format!("certificate.{}", text(kind, name).unwrap_or_default()));
        let price = kind.get("yearly").and_then(Value::as_u64).filter(|price| *price > 0);
        let price = price.and_then(|price| {
            let price = writer.facts.money(writer.texts, &price.to_string(), currency)?;
            writer.facts.fill(writer.texts, writer.texts.get("certificate.yearly")?, &[("price", &price)])
        });
        let from = list(kind, "from").filter_map(Value::as_str).map(|from| writer.text(&format!("certificate.{from}")));
        let issuers: Vec<_> = list(kind, "issuers").filter_map(Value::as_str).map(escape).chain(from).collect();
        let price = price.map_or_else(|| writer.text("certificate.free"), |price| escape(&price));
        kinds.push_str(&row("td", &[word("use"), word("holder"), price, issuers.join(", ")]));
    }
    let mut agencies = row("th", &["agencies", "operator"].map(|column| writer.text(&format!("table-certificates.{column}"))));
    for agency in list(data, "agencies") {
        agencies.push_str(&row("td", &["name", "operator"].map(|name| escape(text(agency, name).unwrap_or_default()))));
    }
    format!(
        "<section id=\"certificates\">\n<h3>{}</h3>\n<p>{}</p>\n<table>\n{kinds}</table>\n<h4>{}</h4>\n<table>\n{agencies}</table>\n</section>\n",
        writer.text("table-certificates.title"),
        writer.text("table-certificates.note"),
        writer.text("table-certificates.agencies"),
    )
}

fn contacts(writer: &Writer<'_>) -> String {
    let mut items: Vec<_> = ["phone", "mail"].iter().filter_map(|name| writer.told(&format!("contact.{name}"))).collect();
    let contacts = writer.facts.profile.get("contacts").unwrap_or(&Value::Null);
    for name in ["demo", "help"] {
        if let Some(address) = text(contacts, name) {
            items.push(format!("<a href=\"{}\">{}</a>", escape(address), writer.text(&format!("contact.{name}"))));
        }
    }
    let mut section = format!("<section id=\"contact\">\n<h3>{}</h3>\n<ul>", writer.text("contact.title"));
    for item in items {
        let _ = write!(section, "<li>{item}</li>");
    }
    section + "</ul>\n</section>\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::places::root;
    use crate::texts::read_all;

    #[test]
    fn every_name_in_the_data_has_a_label_in_every_locale() {
        let facts = Facts::read(root()).unwrap();
        let mut keys: Vec<_> = list(&facts.profile, "methods").filter_map(Value::as_str).map(|name| format!("method.{name}")).collect();
        keys.extend(list(&facts.profile, "cards").filter_map(|card| text(card, "authentication")).map(|name| format!("authentication.{name}")));
        for kind in list(&facts.certificates, "kinds") {
            keys.extend(["use", "holder"].iter().filter_map(|name| text(kind, name)).map(|name| format!("certificate.{name}")));
            keys.extend(list(kind, "from").filter_map(Value::as_str).map(|name| format!("certificate.{name}")));
        }
        for texts in read_all(&root().join("www/texts")).unwrap() {
            for key in &keys {
                assert!(texts.get(key).is_some(), "{}: {key}", texts.locale);
            }
            for card in list(&facts.profile, "cards") {
                assert!(card.pointer(&format!("/name/{}", texts.locale)).is_some(), "{}: {card}", texts.locale);
            }
            for name in ["provider", "minimum", "until", "phone", "mail"] {
                assert!(facts.fact(&texts, name).is_some(), "{}: {name}", texts.locale);
            }
        }
    }

    #[test]
    fn what_is_not_known_is_not_told() {
        let facts = Facts { profile: serde_json::json!({ "name": "x" }), certificates: Value::Null };
        let texts = Texts::of("ko", "guide-pages.ftl", "contact =\n    .phone = 전화 { $phone }\n");
        assert_eq!(facts.fill(&texts, "전화 {phone}", &[]), None);
        assert_eq!(facts.fill(&texts, "1년 {price}", &[("price", "4,400원")]).as_deref(), Some("1년 4,400원"));
        assert_eq!(["0", "4400", "110000", "1234567"].map(grouped), ["0", "4,400", "110,000", "1,234,567"]);
    }
}
