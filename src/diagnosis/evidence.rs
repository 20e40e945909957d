//! What was seen, never an opinion of it.

use std::borrow::Cow;

use super::{Attempt, Code, Environment, Mode, Opener, Profile, Value, Whose, named};

named! {
    /// The one question that a probe asks of the browser.
    pub enum Probe {
        /// Did `window.open` give a window?
        Attempt = "attempt",
        /// Does the handle of the payment window say that it is closed?
        End = "end",
        /// Does this page keep a cookie that it writes?
        Cookies = "cookies",
        /// Does this page keep what it writes into `localStorage`?
        Storage = "storage",
        /// Is there room for what it writes?
        StorageSpace = "storage-space",
        /// Is there a click on this page that a window may still be opened with?
        Activation = "activation",
        /// Does anything answer at all?
        Online = "online",
        /// Does a host of the provider answer, and is it the provider that answers?
        Host = "host",
        /// Does the provider's frame speak?
        Frame = "frame",
        /// Does the provider's frame keep a cookie that it writes?
        FrameCookies = "frame-cookies",
        /// Does a window open that the provider's frame opens in a click?
        FramePopup = "frame-popup",
        /// Did a script that the profile names load?
        PageScript = "page-script",
        /// Is what that script defines there?
        PageGlobal = "page-global",
        /// Is the page free of this trouble with a script?
        Script = "script",
        /// Does this page's own policy leave its windows tied to it?
        PagePolicy = "page-policy",
        /// Can the pay button be pressed?
        Button = "button",
        /// Has the page finished loading?
        PageLoad = "page-load",
        /// Is the page new, not brought back?
        History = "history",
        /// Is this the only tab that pays for this address?
        Order = "order",
        /// Did the shopper come back with the session?
        Return = "return",
        /// How large are page, screen and zoom?
        Viewport = "viewport",
        /// Does the browser have what the profile needs?
        Capability = "capability",
        /// May this page talk to this computer?
        AgentPermission = "agent-permission",
        /// Does a local agent answer?
        Agent = "agent",
        /// Has the payment window said that it lives?
        Window = "window",
        /// Did this page lose the focus to the payment window?
        Focus = "focus",
        /// Does the form that a press sends come to its window, its frame or its page?
        Form = "form",
        /// Can the payment be seen that a press opens in a frame of this page?
        PaymentFrame = "payment-frame",
        /// Does the app take over that a press calls?
        App = "app",
        /// Is a function of the shop's page there that the provider's script calls?
        PageCallback = "page-callback",
        /// Does the shop's page say that the order is done?
        Answer = "answer",
        /// Did the keys of the typing test arrive as they were typed?
        Typing = "typing",
    }
}

impl Probe {
    /// Whether it tells what came of one press: the next is another one.
    #[must_use]
    pub const fn is_of_a_press(self) -> bool {
        matches!(self, Self::Focus | Self::Window | Self::Form | Self::PaymentFrame | Self::App | Self::PageCallback | Self::Answer)
    }
}

named! {
    /// Why a probe could not tell.
    pub enum Reason {
        /// The browser did not answer in time.
        TimedOut = "timed-out",
        /// The browser threw something that says neither yes nor no.
        Threw = "threw",
        /// The browser does not have what the probe asks.
        Unsupported = "unsupported",
        /// Nobody has asked yet, or the question makes no sense here.
        NotRun = "not-run",
    }
}

/// The answer to a probe. "No" and "could not tell" never share a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// It could not be told.
    Unknown(Reason),
}

/// Named facts beside a reading or a finding, in the order in which they were seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts(Vec<(Cow<'static, str>, Cow<'static, str>)>);

impl Facts {
    /// Adds one fact.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Cow<'static, str>>) -> Self {
        self.0.push((name.into(), value.into()));
        self
    }

    /// Reads an object of texts; no object is no facts. `None` where a fact is no text.
    #[must_use]
    pub fn read(value: Option<&Value>) -> Option<Self> {
        let Some(Value::Map(members)) = value else { return Some(Self::default()) };
        let fact = |(name, fact): &(String, Value)| Some((Cow::Owned(name.clone()), Cow::Owned(fact.as_text()?.to_owned())));
        members.iter().map(fact).collect::<Option<_>>().map(Self)
    }

    /// Whether a fact has this value.
    #[must_use]
    pub fn says(&self, name: &str, value: &str) -> bool {
        self.get(name) == Some(value)
    }

    /// A fact that is a whole number. There are no others: what parses a fraction is larger than all rules together.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<i64> {
        self.get(name)?.parse().ok()
    }

    /// All of them, in their order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_ref(), value.as_ref()))
    }

    /// The value of a fact.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_ref())
    }
}

impl From<&Facts> for Value {
    fn from(facts: &Facts) -> Self {
        Self::Map(facts.0.iter().map(|(name, value)| (name.to_string(), Self::text(value))).collect())
    }
}

/// A reading with the probe that made it and the milliseconds that it took.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// Which question was asked.
    pub probe: Probe,
    /// Of what, where one probe asks of several: a host, a script, an agent. Otherwise empty.
    pub subject: String,
    /// The answer.
    pub reading: Reading,
    /// Milliseconds from question to answer.
    pub ms: f64,
    /// What the answer rests on.
    pub facts: Facts,
}

impl Evidence {
    /// Reads evidence as a diagnosis carries it and as the probes in JavaScript tell it; `None` where it is not evidence.
    #[must_use]
    pub fn read(value: &Value) -> Option<Self> {
        let text = |name| value.get(name).and_then(Value::as_text);
        let reading = match text("reading")? {
            "yes" => Reading::Yes,
            "no" => Reading::No,
            "unknown" => Reading::Unknown(Reason::from_name(text("reason")?)?),
            _ => return None,
        };
        let facts = Facts::read(value.get("facts"))?;
        let ms = value.get("ms").and_then(Value::as_number).unwrap_or_default();
        Some(Self { probe: Probe::from_name(text("probe")?)?, subject: text("subject").unwrap_or_default().to_owned(), reading, ms, facts })
    }
}

impl From<&Evidence> for Value {
    fn from(evidence: &Evidence) -> Self {
        let (reading, reason) = match evidence.reading {
            Reading::Yes => ("yes", None),
            Reading::No => ("no", None),
            Reading::Unknown(reason) => ("unknown", Some(Self::text(reason.name()))),
        };
        Self::object([
            ("probe", Some(Self::text(evidence.probe.name()))),
            ("subject", (!evidence.subject.is_empty()).then(|| Self::text(&evidence.subject))),
            ("reading", Some(Self::text(reading))),
            ("reason", reason),
            ("ms", Some(Self::Number(evidence.ms))),
            ("facts", Some((&evidence.facts).into())),
        ])
    }
}

/// A mistake in how the page set Payready up: an attribute, a profile, an option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigProblem {
    /// The attribute, option or path that was given.
    pub name: Cow<'static, str>,
    /// What was given.
    pub given: String,
    /// What is allowed.
    pub expected: Cow<'static, str>,
}

/// How a payment window came to its end, as far as its handle tells.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WindowEnd {
    /// Milliseconds from its opening until the handle first said that it is closed.
    pub after_ms: f64,
    /// Something on the shop's page had just changed: what was in the window may have done its work.
    pub answered: bool,
}

/// What is being paid, as far as the page says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Payment {
    /// How much, in thousandths.
    pub amount: Option<u64>,
    /// In which currency, as `KRW`.
    pub currency: Option<String>,
    /// By what, as `card`.
    pub method: Option<String>,
    /// The card company's code in the profile.
    pub card: Option<String>,
    /// The day, as `2026-11-24`; empty when not known.
    pub today: String,
}

/// All that is known at one moment.
#[derive(Clone, Debug, Default)]
pub struct Snapshot {
    /// What the probes saw, each probe at most once a subject.
    pub probes: Vec<Evidence>,
    /// The last real `window.open` since pay was pressed, and what came back.
    pub attempt: Option<Attempt>,
    /// The end of the window that it opened, if it came to one.
    pub end: Option<WindowEnd>,
    /// The browser, the device and where the page stands.
    pub environment: Environment,
    /// Mistakes in the page's set-up.
    pub config: Vec<ConfigProblem>,
    /// What is true of the payment provider.
    pub profile: Profile,
    /// How the payment is shown.
    pub mode: Mode,
    /// What is being paid.
    pub payment: Payment,
    /// What the shop's page had found, on the self-check page that the shopper came to from there.
    pub shop: Vec<Code>,
}

impl Snapshot {
    /// What a probe saw, of each subject.
    pub fn all(&self, probe: Probe) -> impl Iterator<Item = &Evidence> {
        self.probes.iter().filter(move |evidence| evidence.probe == probe)
    }

    /// What a probe saw, if it has run.
    #[must_use]
    pub fn evidence(&self, probe: Probe) -> Option<&Evidence> {
        self.all(probe).next()
    }

    /// What a probe saw, if that is "no".
    #[must_use]
    pub fn denied(&self, probe: Probe) -> Option<&Evidence> {
        self.all(probe).find(|evidence| evidence.reading == Reading::No)
    }

    /// The answer of a probe; a probe that has not run could not tell.
    #[must_use]
    pub fn reading(&self, probe: Probe) -> Reading {
        self.evidence(probe).map_or(Reading::Unknown(Reason::NotRun), |evidence| evidence.reading)
    }

    /// Whether what the handle says of the payment window is true: the window itself has spoken to this page, or what is in it
    /// keeps the tie and so does this page.
    #[must_use]
    pub fn handle_is_true(&self) -> bool {
        let kept = self.is_test() || self.profile.opener == Some(Opener::Kept);
        self.reading(Probe::Window) == Reading::Yes || (kept && self.reading(Probe::PagePolicy) != Reading::No)
    }

    /// Whether the window of the last attempt was our own.
    #[must_use]
    pub fn is_test(&self) -> bool {
        self.attempt.as_ref().is_some_and(|attempt| attempt.whose == Whose::Test)
    }

    /// Takes new evidence in the place of what the same probe said of the same subject.
    pub fn learn(&mut self, evidence: Evidence) {
        let known = self.probes.iter_mut().find(|known| known.probe == evidence.probe && known.subject == evidence.subject);
        match known {
            Some(known) => *known = evidence,
            None => self.probes.push(evidence),
        }
    }

    /// All evidence, what came of the payment window as well: enough to draw the same conclusions from elsewhere.
    #[must_use]
    pub fn told(&self) -> Vec<Evidence> {
        let end = self.end.map(|end| Evidence {
            probe: Probe::End,
            subject: String::new(),
            reading: Reading::Yes,
            ms: 0.0,
            facts: Facts::default().with("afterMs", (end.after_ms as u32).to_string()).with("answered", if end.answered { "yes" } else { "no" }),
        });
        self.attempt.as_ref().map(Evidence::from).into_iter().chain(end).chain(self.probes.iter().cloned()).collect()
    }

    /// Takes evidence back that [`Snapshot::told`] gave.
    pub fn recall(&mut self, evidence: Evidence) {
        match evidence.probe {
            Probe::Attempt => self.attempt = Attempt::recall(&evidence.facts),
            Probe::End => {
                let answered = evidence.facts.says("answered", "yes");
                self.end = evidence.facts.number("afterMs").map(|after_ms| WindowEnd { after_ms: after_ms as f64, answered });
            }
            _ => self.learn(evidence),
        }
    }
}
