//! The guide's reference tables: facts from data, labels from the texts.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use payready::guide::{Link, Topic};
use payready::ui::page::{Sheet, Table};
use serde_json::Value;

use crate::guide_words::Words;
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

fn list<'json>(value: &'json Value, name: &str) -> impl Iterator<Item = &'json Value> {
    value.get(name).and_then(Value::as_array).into_iter().flatten()
}

fn text<'json>(value: &'json Value, name: &str) -> Option<&'json str> {
    value.get(name).and_then(Value::as_str)
}

impl Words<'_> {
    /// Cards with ways to pay, and certificates.
    pub(crate) fn tables(&self) -> Vec<Sheet> {
        vec![self.cards(), self.certificates()]
    }

    /// The tables that a topic's words send the reader to.
    pub(crate) fn tables_of(&self, topic: Topic) -> Vec<Sheet> {
        if [Topic::CardWindow, Topic::Typing, Topic::Isp, Topic::AnsimClick, Topic::Cards].contains(&topic) {
            vec![self.cards()]
        } else if topic == Topic::CertificateKinds {
            vec![self.certificates()]
        } else {
            Vec::new()
        }
    }

    /// The provider's number, address and pages, as far as they are known.
    pub(crate) fn contacts(&self) -> Vec<Link> {
        let contacts = self.facts.profile.get("contacts").unwrap_or(&Value::Null);
        let contact = |(name, scheme): (&str, &str)| {
            let href = format!("{scheme}{}", text(contacts, name)?);
            Some(Link { label: self.told(&format!("contact.{name}"))?, href })
        };
        [("phone", "tel:"), ("mail", "mailto:"), ("demo", ""), ("help", "")].into_iter().filter_map(contact).collect()
    }

    fn columns(&self, message: &str, columns: &[&str]) -> Vec<String> {
        columns.iter().map(|column| self.text(&format!("{message}.{column}"))).collect()
    }

    fn cards(&self) -> Sheet {
        let profile = &self.facts.profile;
        let row = |card: &Value| {
            let name = card.get("name").and_then(|name| local(name, &self.texts.locale)).unwrap_or_default();
            let by = self.text(&format!("authentication.{}", text(card, "authentication").unwrap_or("none")));
            vec![name, by, text(card, "keyboard").unwrap_or_default().to_owned()]
        };
        let head = self.columns("table-cards", &["card", "authentication", "keyboard"]);
        let methods = list(profile, "methods").filter_map(Value::as_str).map(|method| self.text(&format!("method.{method}")));
        Sheet {
            id: "cards",
            title: self.text("table-cards.title"),
            note: self.text("table-cards.note"),
            tables: vec![Table { caption: None, head, rows: list(profile, "cards").map(row).collect() }],
            list: Some((self.text("table-cards.methods"), methods.collect())),
        }
    }

    fn certificates(&self) -> Sheet {
        let data = &self.facts.certificates;
        let operated = |agency: &Value| {
            let plain = |name: &str| text(agency, name).unwrap_or_default().to_owned();
            vec![plain("name"), self.named(text(agency, "operator").unwrap_or_default()), plain("address")]
        };
        let kinds = Table {
            caption: None,
            head: self.columns("table-certificates", &["use", "holder", "price", "issuers"]),
            rows: list(data, "kinds").map(|kind| self.certificate(kind)).collect(),
        };
        let agencies = Table {
            caption: Some(self.text("table-certificates.agencies")),
            head: self.columns("table-certificates", &["agencies", "operator", "address"]),
            rows: list(data, "agencies").map(operated).collect(),
        };
        Sheet {
            id: "certificates",
            title: self.text("table-certificates.title"),
            note: self.text("table-certificates.note"),
            tables: vec![kinds, agencies],
            list: None,
        }
    }

    /// An agency's name, in the locale's own words.
    fn named(&self, name: &str) -> String {
        self.facts.certificates.pointer("/names").and_then(|names| local(names.get(name)?, &self.texts.locale)).unwrap_or_default()
    }

    fn certificate(&self, kind: &Value) -> Vec<String> {
        let word = |name: &str| self.text(&format!("certificate.{}", text(kind, name).unwrap_or_default()));
        let currency = text(&self.facts.certificates, "currency").unwrap_or_default();
        let price = kind.get("yearly").and_then(Value::as_u64).filter(|price| *price > 0).and_then(|price| {
            let price = self.facts.money(self.texts, &price.to_string(), currency)?;
            self.facts.fill(self.texts, self.texts.get("certificate.yearly")?, &[("price", &price)])
        });
        let from = list(kind, "from").filter_map(Value::as_str).map(|from| self.text(&format!("certificate.{from}")));
        let issuers: Vec<_> = list(kind, "issuers").filter_map(Value::as_str).map(|name| self.named(name)).chain(from).collect();
        vec![word("use"), word("holder"), price.unwrap_or_else(|| self.text("certificate.free")), issuers.join(", ")]
    }
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
