//! The shop's half: it is in the core, and small.

use super::{END, LONGEST, LONGEST_ADDRESS, LONGEST_FIELD, START, VERSION, is_allowed, is_page, is_plain};
use crate::diagnosis::{App, Diagnosis, Reading};

/// The fragment, without `#`. `back` is the address of the shop's page; its query and fragment stay behind.
#[must_use]
pub fn write(diagnosis: &Diagnosis, back: Option<&str>) -> String {
    let mut out = Writer { text: [START, VERSION].concat() };
    let environment = &diagnosis.environment;
    out.member("v", &[diagnosis.verdict.name()]);
    out.member(
        "e",
        &[
            environment.engine.name(),
            environment.browser.name.name(),
            &environment.browser.version,
            environment.os.name.name(),
            &environment.os.version,
            environment.device.name(),
            environment.surface.name(),
            environment.in_app.map_or("", App::name),
            environment.embedding.name(),
            if environment.secure_context { "yes" } else { "no" },
            &environment.locale,
        ],
    );
    out.member("n", &[&diagnosis.provider]);
    if let Some(back) = back.map(without_query).filter(|back| back.len() <= LONGEST_ADDRESS && is_page(back)) {
        out.member("b", &[back]);
    }
    let carried = diagnosis.findings.iter().take_while(|finding| out.member("f", &[finding.code.name(), finding.severity.name(), finding.certainty.name()]));
    let carried = carried.count();
    for (index, finding) in diagnosis.findings.iter().take(carried).enumerate() {
        let index = index.to_string();
        let mut fields = vec![index.as_str()];
        fields.extend(finding.evidence.iter().flat_map(|(name, value)| [name, value]));
        if fields.len() > 1 {
            out.member("x", &fields);
        }
    }
    for evidence in &diagnosis.probes {
        let reading = match evidence.reading {
            Reading::Yes => "yes",
            Reading::No => "no",
            Reading::Unknown(reason) => reason.name(),
        };
        out.member("p", &[evidence.probe.name(), reading, &evidence.subject]);
    }
    out.text.push_str(END);
    out.text
}

struct Writer {
    text: String,
}

impl Writer {
    /// Adds a member, and says whether it fits.
    fn member(&mut self, name: &str, fields: &[&str]) -> bool {
        let before = self.text.len();
        for (index, field) in fields.iter().enumerate() {
            if index == 0 {
                self.text.push('&');
                self.text.push_str(name);
                self.text.push('=');
            } else {
                self.text.push(';');
            }
            let limit = if name == "b" { LONGEST_ADDRESS } else { LONGEST_FIELD };
            for letter in field.chars().take(limit) {
                self.letter(letter);
            }
        }
        let fits = self.text.len() + END.len() <= LONGEST;
        if !fits {
            self.text.truncate(before);
        }
        fits
    }

    fn letter(&mut self, letter: char) {
        if is_plain(letter) {
            self.text.push(letter);
        } else if is_allowed(letter) {
            let mut bytes = [0; 4];
            for byte in letter.encode_utf8(&mut bytes).bytes() {
                self.text.push('%');
                for half in [byte >> 4, byte & 15] {
                    self.text.extend(char::from_digit(half.into(), 16));
                }
            }
        } else {
            self.text.push('_');
        }
    }
}

fn without_query(address: &str) -> &str {
    address.split(['?', '#']).next().unwrap_or_default()
}
