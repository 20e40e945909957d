//! The self-check page's half: nothing that came with an address is believed.

use super::{END, Handover, HandoverError, LONGEST, LONGEST_ADDRESS, LONGEST_FIELD, START, VERSION, is_allowed, is_page, is_plain};
use crate::diagnosis::{
    App, Browser, BrowserName, Certainty, Code, Device, Embedding, Engine, Environment, Evidence, Facts, Finding, Os, OsName, Probe, Reading, Reason, Severity,
    Surface, Verdict,
};

/// Reads the fragment of the page's address, with or without `#`.
///
/// # Errors
/// What is wrong with it.
pub fn read(fragment: &str) -> Result<Handover, HandoverError> {
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    let rest = fragment.strip_prefix(START).ok_or(HandoverError::Missing)?;
    if fragment.len() > LONGEST {
        return Err(HandoverError::Long(fragment.chars().count()));
    }
    let (version, rest) = rest.split_once('&').ok_or(HandoverError::Truncated)?;
    if version != VERSION {
        let newer = version.parse().ok().filter(|version| *version > 1);
        return Err(newer.map_or(HandoverError::Forged("version"), HandoverError::Newer));
    }
    let body = rest.strip_suffix(END).ok_or(HandoverError::Truncated)?;
    let mut reader = Reader::default();
    for member in body.split('&') {
        reader.member(member)?;
    }
    Ok(Handover {
        verdict: reader.verdict.ok_or(HandoverError::Forged("verdict"))?,
        environment: reader.environment.ok_or(HandoverError::Forged("environment"))?,
        provider: reader.provider.ok_or(HandoverError::Forged("provider"))?,
        back: reader.back,
        findings: reader.findings,
        probes: reader.probes,
    })
}

#[derive(Default)]
struct Reader {
    verdict: Option<Verdict>,
    environment: Option<Environment>,
    provider: Option<String>,
    back: Option<String>,
    findings: Vec<Finding>,
    probes: Vec<Evidence>,
}

impl Reader {
    fn member(&mut self, member: &str) -> Result<(), HandoverError> {
        let (name, fields) = member.split_once('=').ok_or(HandoverError::Forged("list of members"))?;
        let (what, limit) = match name {
            "v" => ("verdict", LONGEST_FIELD),
            "e" => ("environment", LONGEST_FIELD),
            "n" => ("provider", LONGEST_FIELD),
            "b" => ("address of the shop", LONGEST_ADDRESS),
            "f" => ("finding", LONGEST_FIELD),
            "x" => ("evidence", LONGEST_FIELD),
            "p" => ("probe", LONGEST_FIELD),
            _ => return Err(HandoverError::Forged("list of members")),
        };
        let fields: Option<Vec<String>> = fields.split(';').map(|field| decoded(field, limit)).collect();
        let fields = fields.ok_or(HandoverError::Forged(what))?;
        let fields: Vec<&str> = fields.iter().map(String::as_str).collect();
        self.take(name, &fields).ok_or(HandoverError::Forged(what))
    }

    /// Takes what is as any release writes it, and only once.
    fn take(&mut self, name: &str, fields: &[&str]) -> Option<()> {
        match (name, fields) {
            ("v", [verdict]) => once(&mut self.verdict, Verdict::from_name(verdict)?),
            ("e", fields) => once(&mut self.environment, environment(fields)?),
            ("n", [provider]) => once(&mut self.provider, (*provider).to_owned()),
            ("b", [back]) => once(&mut self.back, Some(*back).filter(|back| is_page(back))?.to_owned()),
            ("f", [code, severity, certainty]) => {
                let code = Code::from_name(code).filter(|code| self.findings.iter().all(|known| known.code != *code))?;
                let (audience, step) = code.mended_by();
                let (severity, certainty) = (Severity::from_name(severity)?, Certainty::from_name(certainty)?);
                self.findings.push(Finding { code, severity, certainty, audience, step, evidence: Facts::default() });
                Some(())
            }
            ("x", [index, facts @ ..]) => {
                let finding = self.findings.get_mut(index.parse::<usize>().ok()?).filter(|finding| finding.evidence == Facts::default())?;
                finding.evidence = facts_of(facts)?;
                Some(())
            }
            ("p", [probe, reading, subject]) => {
                let reading = match *reading {
                    "yes" => Reading::Yes,
                    "no" => Reading::No,
                    reason => Reading::Unknown(Reason::from_name(reason)?),
                };
                let (probe, subject) = (Probe::from_name(probe)?, (*subject).to_owned());
                self.probes.push(Evidence { probe, subject, reading, ms: 0.0, facts: Facts::default() });
                Some(())
            }
            _ => None,
        }
    }
}

fn once<T>(place: &mut Option<T>, value: T) -> Option<()> {
    match place {
        Some(_) => None,
        None => {
            *place = Some(value);
            Some(())
        }
    }
}

fn environment(fields: &[&str]) -> Option<Environment> {
    let [engine, browser, version, os, os_version, device, surface, app, embedding, secure, locale] = fields else { return None };
    let version_of = |version: &str| version.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '.').then(|| version.to_owned());
    Some(Environment {
        engine: Engine::from_name(engine)?,
        browser: Browser { name: BrowserName::from_name(browser)?, version: version_of(version)? },
        os: Os { name: OsName::from_name(os)?, version: version_of(os_version)? },
        device: Device::from_name(device)?,
        surface: Surface::from_name(surface)?,
        in_app: if app.is_empty() { None } else { Some(App::from_name(app)?) },
        embedding: Embedding::from_name(embedding)?,
        secure_context: match *secure {
            "yes" => true,
            "no" => false,
            _ => return None,
        },
        locale: Some(*locale).filter(|tag| tag.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-'))?.to_owned(),
    })
}

fn facts_of(fields: &[&str]) -> Option<Facts> {
    let mut facts = Facts::default();
    for pair in fields.chunks(2) {
        let [name, value] = pair else { return None };
        if name.is_empty() || !name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-') {
            return None;
        }
        facts = facts.with((*name).to_owned(), (*value).to_owned());
    }
    (!fields.is_empty()).then_some(facts)
}

fn decoded(field: &str, limit: usize) -> Option<String> {
    let mut bytes = Vec::new();
    let mut letters = field.chars();
    while let Some(letter) = letters.next() {
        if letter == '%' {
            let (high, low) = (letters.next()?.to_digit(16)?, letters.next()?.to_digit(16)?);
            bytes.push((high * 16 + low) as u8);
        } else if is_plain(letter) {
            bytes.push(letter as u8);
        } else {
            return None;
        }
    }
    String::from_utf8(bytes).ok().filter(|text| text.chars().count() <= limit && text.chars().all(is_allowed))
}
