//! The support code: a diagnosis in at most 16 characters, to be said on the telephone.
//!
//! A code is base 31: the version of its shape, the payload, a check character. The weighted sum of all characters is a multiple of
//! 31. That is a prime and no two weights are alike, so any one wrong character and any two that changed places are noticed.

use std::fmt;

use super::numbers::Numbered;
use crate::diagnosis::{App, BrowserName, Code, Diagnosis, OsName, Surface, Verdict};

/// Digits and capitals without those that look like another: I and L like 1, O like 0, S like 5, U like V.
const ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKMNPQRTVWXYZ";
const BASE: u32 = 31;

/// The newest version of the shape. It goes up when a number no longer fits, never for a new finding; what fits is still written in the
/// first one, which older releases read.
const VERSION: u32 = 2;

/// How many characters a code may have: whole groups of four.
const LENGTHS: [usize; 3] = [8, 12, 16];
const GROUP: usize = 4;

/// How many findings fit.
const MOST: usize = 6;

/// How many values each part of the payload may have, from the least significant one. A code without findings is short.
const VERDICTS: u32 = 3;
const BROWSERS: u32 = 16;
const VERSIONS: u32 = 512;
const SYSTEMS: u32 = 16;
/// By the version.
const PLACES: [u32; VERSION as usize] = [16, 32];
const FINDINGS: u32 = 128;

/// A finding by its number, which outlives the release that gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FindingNumber(u16);

impl FindingNumber {
    /// The number itself.
    #[must_use]
    pub const fn get(self) -> u16 {
        self.0
    }

    /// The finding; `None` where only a newer release knows it.
    #[must_use]
    pub fn code(self) -> Option<Code> {
        Code::numbered(self.0)
    }
}

impl From<Code> for FindingNumber {
    fn from(code: Code) -> Self {
        Self(code.number())
    }
}

/// What a support code carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SupportCode {
    /// What a press on pay did.
    pub verdict: Verdict,
    /// The first findings, most important first.
    pub findings: Vec<FindingNumber>,
    /// There were more of them.
    pub more: bool,
    /// The browser.
    pub browser: BrowserName,
    /// Its major version: 0 where it is not known, 511 where it is that or a later one.
    pub version: u16,
    /// The operating system.
    pub os: OsName,
    /// What showed the page.
    pub surface: Surface,
    /// The app, when that was an app's own browser.
    pub in_app: Option<App>,
}

/// Why a text is no support code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SupportCodeError {
    /// It has so many characters.
    Length(usize),
    /// It has this character, which no code has.
    Character(char),
    /// Its last character does not go with the others: one of them is wrong, or two have changed places.
    Check,
    /// It was made by a release that makes codes of this newer version.
    Newer(u16),
    /// It carries what this release does not know: somebody made it up, or a newer release did.
    Unknown,
}

impl fmt::Display for SupportCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Length(given) => write!(f, "has {given} characters, expected 8, 12 or 16 without spaces and dashes"),
            Self::Character(given) => write!(f, "has the character {given:?}, expected letters and digits only"),
            Self::Check => write!(f, "a character is wrong, or two have changed places, expected a code whose last character goes with the others"),
            Self::Newer(given) => write!(f, "is a code of version {given}, expected version {VERSION}: a newer release can read it"),
            Self::Unknown => write!(f, "carries what this release does not know, expected a code as this or an older release shows it"),
        }
    }
}

impl std::error::Error for SupportCodeError {}

impl SupportCode {
    /// What the code of a diagnosis carries.
    #[must_use]
    pub fn of(diagnosis: &Diagnosis) -> Self {
        let environment = &diagnosis.environment;
        let major = environment.browser.version.split('.').next().and_then(|major| major.parse::<u32>().ok());
        Self {
            verdict: diagnosis.verdict,
            findings: diagnosis.findings.iter().take(MOST).map(|finding| finding.code.into()).collect(),
            more: diagnosis.findings.len() > MOST,
            browser: environment.browser.name,
            version: major.unwrap_or_default().min(VERSIONS - 1) as u16,
            os: environment.os.name,
            surface: environment.surface,
            in_app: match environment.surface {
                Surface::InApp => Some(environment.in_app.unwrap_or(App::Webview)),
                Surface::Tab | Surface::Installed => None,
            },
        }
    }

    /// Reads a code as a person types it: in groups or not, in small letters, with characters that look like the right ones.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(typed: &str) -> Result<Self, SupportCodeError> {
        let digits = typed.chars().filter(|typed| !separates(*typed)).map(digit).collect::<Result<Vec<_>, _>>()?;
        if !LENGTHS.contains(&digits.len()) {
            return Err(SupportCodeError::Length(digits.len()));
        }
        if weighed(&digits) != 0 {
            return Err(SupportCodeError::Check);
        }
        let [version, payload @ .., _check] = digits.as_slice() else { return Err(SupportCodeError::Length(digits.len())) };
        let places = match *version {
            0 => return Err(SupportCodeError::Unknown),
            version => *PLACES.get(version as usize - 1).ok_or(SupportCodeError::Newer(version as u16))?,
        };
        let code = Self::unpacked(payload.to_vec(), places).ok_or(SupportCodeError::Unknown)?;
        // There is one way to write a code.
        if code.digits() == digits { Ok(code) } else { Err(SupportCodeError::Unknown) }
    }

    fn unpacked(mut payload: Vec<u32>, places: u32) -> Option<Self> {
        let mut part = |values| divided(&mut payload, values) as u16;
        let verdict = Verdict::numbered(part(VERDICTS))?;
        let browser = BrowserName::numbered(part(BROWSERS))?;
        let version = part(VERSIONS);
        let os = OsName::numbered(part(SYSTEMS))?;
        let (surface, in_app) = match part(places) {
            0 => (Surface::Tab, None),
            1 => (Surface::Installed, None),
            app => (Surface::InApp, Some(App::numbered(app)?)),
        };
        let findings = (0..MOST).map(|_| part(FINDINGS)).take_while(|number| *number != 0).map(FindingNumber).collect();
        let more = part(2) == 1;
        Some(Self { verdict, findings, more, browser, version, os, surface, in_app })
    }

    /// All digits, the check digit as well.
    fn digits(&self) -> Vec<u32> {
        let place = match self.surface {
            Surface::Tab => 0,
            Surface::Installed => 1,
            Surface::InApp => self.in_app.unwrap_or(App::Webview).number(),
        };
        let (version, places) = (1..).zip(PLACES).find(|(_, places)| u32::from(place) < *places).unwrap_or_default();
        // Least significant first.
        let mut payload = Vec::new();
        if self.more {
            payload.push(1);
        }
        for index in (0..MOST).rev() {
            multiplied(&mut payload, FINDINGS, self.findings.get(index).map_or(0, |finding| finding.0));
        }
        for (values, number) in
            [(places, place), (SYSTEMS, self.os.number()), (VERSIONS, self.version), (BROWSERS, self.browser.number()), (VERDICTS, self.verdict.number())]
        {
            multiplied(&mut payload, values, number);
        }
        let around = 2;
        let length = LENGTHS.into_iter().find(|length| payload.len() + around <= *length).unwrap_or_default();
        payload.resize(length.saturating_sub(around), 0);
        let mut digits: Vec<_> = std::iter::once(version).chain(payload.into_iter().rev()).collect();
        let last = digits.len() as u32 + 1;
        // The one digit that makes the weighted sum a multiple of the base.
        let check = (0..BASE).find(|check| (weighed(&digits) + check * last).is_multiple_of(BASE));
        digits.extend(check);
        digits
    }
}

/// In groups of four.
impl fmt::Display for SupportCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, digit) in self.digits().into_iter().enumerate() {
            if index > 0 && index % GROUP == 0 {
                f.write_str("-")?;
            }
            write!(f, "{}", ALPHABET.get(digit as usize).map_or('?', |letter| char::from(*letter)))?;
        }
        Ok(())
    }
}

/// The sum of all digits, each times its place, counted from one.
fn weighed(digits: &[u32]) -> u32 {
    digits.iter().zip(1..).map(|(digit, weight)| digit * weight).sum::<u32>() % BASE
}

/// `number = number * factor + plus`, least significant digit first.
fn multiplied(number: &mut Vec<u32>, factor: u32, plus: u16) {
    let mut carried = u32::from(plus);
    for digit in number.iter_mut() {
        carried += *digit * factor;
        *digit = carried % BASE;
        carried /= BASE;
    }
    while carried > 0 {
        number.push(carried % BASE);
        carried /= BASE;
    }
}

/// Divides a number, most significant digit first, and gives the remainder.
fn divided(number: &mut [u32], divisor: u32) -> u32 {
    let mut rest = 0;
    for digit in number {
        let part = rest * BASE + *digit;
        *digit = part / divisor;
        rest = part % divisor;
    }
    rest
}

/// What a person puts between the groups, or a program around the code.
fn separates(typed: char) -> bool {
    typed.is_whitespace() || matches!(typed, '-' | '_' | '.' | '·' | '‐'..='―' | '−' | '－' | '\u{200b}' | '\u{feff}')
}

fn digit(typed: char) -> Result<u32, SupportCodeError> {
    // East Asian keyboards type wide letters.
    let narrow = match typed {
        '！'..='～' => char::from_u32(typed as u32 - 0xFEE0).unwrap_or(typed),
        other => other,
    };
    let letter = match narrow.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        'S' => '5',
        'U' => 'V',
        other => other,
    };
    let place = ALPHABET.iter().position(|known| char::from(*known) == letter);
    place.map(|place| place as u32).ok_or(SupportCodeError::Character(typed))
}
