//! From what was seen to what a press on pay does. Pure: the same snapshot always gives the same diagnosis.

mod attempt;
mod browser;
mod evidence;
mod finding;
pub mod flow;
mod locale;
mod named;
mod profile;
pub mod rules;
mod search;
mod settings;
mod user_agent;
mod value;
mod verdict;

pub use attempt::{Activation, Attempt, Handle, Outcome, Sandbox, Timing, Whose};
pub use browser::{App, Browser, BrowserName, Device, Embedding, Engine, Environment, Os, OsName, Surface};
pub use evidence::{ConfigProblem, Evidence, Facts, Payment, Probe, Reading, Reason, Snapshot, WindowEnd};
pub use finding::{Audience, Certainty, Code, Finding, Severity, StepId};
pub use locale::choose_locale;
pub(crate) use named::named;
pub use profile::{
    Agent, Card, Contacts, DEEPEST, Jar, LARGEST, LONGEST_NUMBER, LONGEST_TEXT, MOST_HOSTS, MOST_ITEMS, Mode, NOTES, Opener, PaymentRule, Profile,
    ProfileError, Purpose, ROWS, Row, authority, provider_of, thousandths,
};
pub use search::around;
pub use settings::{Attribute, Attributes, Provider, Settings, Show, is_payable};
pub use user_agent::UserAgent;
pub use value::Value;
pub use verdict::{Diagnosis, Verdict, diagnose};
