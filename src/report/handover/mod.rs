//! The shop's diagnosis, carried to the self-check page in the fragment of its address, which no server sees.
//!
//! `payready=1&v=guide&e=blink;chrome;…&f=popup-blocked;blocker;proven&x=0;handle;null&p=cookies;yes;&end`: members with `&`
//! between, their fields with `;`. What is most important comes first, and what does not fit is left out.

mod read;
mod write;

pub use read::read;
pub use write::write;

use std::fmt;

use crate::diagnosis::{Environment, Evidence, Finding, Verdict, is_payable};

/// The most characters that a fragment has: messengers and mail cut longer addresses off.
pub const LONGEST: usize = 1500;

/// The version of the shape.
const VERSION: &str = "1";
const START: &str = "payready=";
/// It stands last, so that what was cut off is noticed.
const END: &str = "&end";

/// The most characters of one field, and of the shop's address.
const LONGEST_FIELD: usize = 100;
const LONGEST_ADDRESS: usize = 300;

/// What came along with the shopper. Whoever made the address may have made it up: it is shown, never acted upon. `back` may be
/// the address of any page of the web.
#[derive(Clone, Debug, PartialEq)]
pub struct Handover {
    /// What a press on pay did.
    pub verdict: Verdict,
    /// What was found, most important first.
    pub findings: Vec<Finding>,
    /// What each probe read, without facts.
    pub probes: Vec<Evidence>,
    /// Where the shop's page was.
    pub environment: Environment,
    /// The name of the provider profile.
    pub provider: String,
    /// The shop's page, without query and fragment.
    pub back: Option<String>,
}

/// Why a fragment is no handover.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HandoverError {
    /// It is another fragment.
    Missing,
    /// It has so many characters.
    Long(usize),
    /// It was made by a release that makes fragments of this newer version.
    Newer(u16),
    /// Its end is missing.
    Truncated,
    /// This member is not as any release writes it.
    Forged(&'static str),
}

impl fmt::Display for HandoverError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => write!(f, "is another fragment, expected one that begins with {START}{VERSION}"),
            Self::Long(given) => write!(f, "has {given} characters, expected at most {LONGEST}"),
            Self::Newer(given) => write!(f, "is of version {given}, expected version {VERSION}: a newer release can read it"),
            Self::Truncated => write!(f, "is cut off, expected its end to be {END}"),
            Self::Forged(member) => write!(f, "its {member} is not as Payready writes it"),
        }
    }
}

impl std::error::Error for HandoverError {}

/// A page of the web that a link may lead to: no name and password, no query, no fragment.
fn is_page(address: &str) -> bool {
    let authority = address.split_once("://").and_then(|(_, rest)| rest.split('/').next()).unwrap_or_default();
    is_payable(address)
        && !authority.is_empty()
        && authority.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | ':' | '[' | ']'))
        && address.chars().all(|letter| letter.is_ascii_graphic() && !matches!(letter, '?' | '#' | '\\' | '"'))
}

/// What stands in a fragment as it is.
fn is_plain(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '-' | '.' | '_' | '~' | '/' | ':')
}

/// What may be carried at all: nothing that markup is made of, and nothing that cannot be seen.
fn is_allowed(letter: char) -> bool {
    !letter.is_control() && !matches!(letter, '<' | '>' | '"' | '`' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}
