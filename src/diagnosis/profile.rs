//! What is true of one payment provider.

use super::{App, BrowserName, Code, OsName, Value, is_payable, named};

named! {
    /// How the payment page is shown.
    #[derive(Default)]
    pub enum Mode {
        /// In a window of its own.
        #[default]
        Popup = "popup",
        /// In an overlay on this page.
        Frame = "frame",
        /// In this tab.
        Redirect = "redirect",
    }
}

named! {
    /// Whether the payment window keeps its tie to the page that opened it.
    pub enum Opener {
        /// It does: what the handle says of the window is true.
        Kept = "kept",
        /// Its pages cut it (Cross-Origin-Opener-Policy).
        Cut = "cut",
    }
}

named! {
    /// The jar of cookies that the provider's frames need.
    pub enum Jar {
        /// None.
        None = "none",
        /// One of their own for this shop.
        Partitioned = "partitioned",
        /// The one that the provider has as a page of its own.
        Shared = "shared",
    }
}

named! {
    /// What a host does in a payment.
    pub enum Role {
        /// It shows the payment.
        Pay = "pay",
        /// It authenticates the shopper.
        Authentication = "authentication",
        /// It serves scripts and pictures.
        Static = "static",
    }
}

named! {
    /// What a program on the shopper's computer is for.
    pub enum Purpose {
        /// Keeps typing from others.
        Keyboard = "keyboard",
        /// Holds certificates.
        Certificate = "certificate",
        /// Looks for malware.
        Antivirus = "antivirus",
        /// Filters the network.
        Firewall = "firewall",
    }
}

/// A program on the shopper's computer that a payment needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agent {
    /// Its name.
    pub name: String,
    /// What it is for.
    pub purpose: Option<Purpose>,
    /// Where it is needed; empty: everywhere.
    pub platforms: Vec<OsName>,
    /// The payment methods that need it; empty: all.
    pub methods: Vec<String>,
    /// Where it can be had.
    pub download: Option<String>,
}

/// A card company's cards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The code that the page's `card` names.
    pub code: String,
    /// How they are authenticated, as `isp`.
    pub authentication: Option<String>,
}

/// What a certain payment needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaymentRule {
    /// The finding.
    pub finding: Code,
    /// The payment methods that it is about; empty: all.
    pub methods: Vec<String>,
    /// The currency that it is about.
    pub currency: Option<String>,
    /// The least amount that it is about, in thousandths.
    pub amount_from: Option<u64>,
    /// The last day that it holds, as `2014-12-31`.
    pub until: Option<String>,
}

/// How to reach the provider's help desk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contacts {
    /// A telephone number.
    pub phone: Option<String>,
    /// An address for mail.
    pub mail: Option<String>,
    /// A help page.
    pub help: Option<String>,
    /// A page to try a payment on.
    pub demo: Option<String>,
}

/// A payment provider, as far as it is known. What is absent is not checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// The name.
    pub name: String,
    /// `host` or `host:port` of every host that a payment needs; empty when not known.
    pub hosts: Vec<String>,
    /// The address of its handshake frame.
    pub frame: Option<String>,
    /// What the provider supports, best first; empty when not known.
    pub modes: Vec<Mode>,
    /// Third argument of `window.open`.
    pub features: String,
    /// The window's tie to its opener; `None` when not known.
    pub opener: Option<Opener>,
    /// The jar that its frames need; `None` when not known.
    pub cookies: Option<Jar>,
    /// Its window speaks `pg/window.js`.
    pub kit: bool,
    /// The oldest versions that it supports.
    pub minimum: Vec<(BrowserName, String)>,
    /// Browsers that it refuses.
    pub refused: Vec<BrowserName>,
    /// Operating systems that it supports; empty when not known.
    pub platforms: Vec<OsName>,
    /// Apps in whose browser the provider refuses to work.
    pub refused_apps: Vec<App>,
    /// Scripts that a shop's page loads from it.
    pub scripts: Vec<String>,
    /// Programs on the shopper's computer.
    pub agents: Vec<Agent>,
    /// Its help desk.
    pub contacts: Contacts,
    /// Card companies.
    pub cards: Vec<Card>,
    /// What certain payments need.
    pub rules: Vec<PaymentRule>,
}

impl Default for Profile {
    fn default() -> Self {
        Self {
            name: String::from("generic"),
            hosts: Vec::new(),
            frame: None,
            modes: Vec::new(),
            features: String::new(),
            opener: None,
            cookies: None,
            kit: false,
            minimum: Vec::new(),
            refused: Vec::new(),
            platforms: Vec::new(),
            refused_apps: Vec::new(),
            scripts: Vec::new(),
            agents: Vec::new(),
            contacts: Contacts::default(),
            cards: Vec::new(),
            rules: Vec::new(),
        }
    }
}

/// Why a profile cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileError {
    /// Where in the profile, as in `payment.modes[0]`.
    pub path: String,
    /// What stands there.
    pub given: String,
    /// What may stand there.
    pub expected: String,
}

const ADDRESS: &str = "an https: address";
const PLATFORM: &str = "windows, macos, ios, android, chromeos or linux";
const BROWSER: &str = "the name of a browser, as chrome or samsung-internet";

impl Profile {
    /// Reads a profile. The second value names members that nobody knows: worth a warning, no reason to refuse.
    ///
    /// # Errors
    /// The first member of a wrong type or value, by its path.
    pub fn read(value: &Value) -> Result<(Self, Vec<String>), ProfileError> {
        let mut unknown = Vec::new();
        let root = At { path: String::new(), value };
        root.known("$schema schema name title hosts frame payment browsers page agents contacts methods cards rules reports", &mut unknown)?;
        root.required("schema")?.one_of(&[Value::Number(1.0)], "1")?;
        let mut profile = Self { name: root.required("name")?.text()?.to_owned(), frame: root.get("frame")?.map(At::address).transpose()?, ..Self::default() };
        if let Some(title) = root.get("title")? {
            title.words()?;
        }
        for host in root.list("hosts")? {
            host.known("url ping role", &mut unknown)?;
            let url = host.required("url")?;
            profile.hosts.push(authority(url.text()?).filter(|_| url.clone().address().is_ok()).ok_or_else(|| url.error(ADDRESS))?.to_owned());
            host.get("ping")?.map(|ping| ping.text()).transpose()?;
            host.get("role")?.map(|role| role.name(Role::from_name, "pay, authentication or static")).transpose()?;
        }
        if let Some(payment) = root.get("payment")? {
            profile.read_payment(&payment, &mut unknown)?;
        }
        if let Some(browsers) = root.get("browsers")? {
            profile.read_browsers(&browsers, &mut unknown)?;
        }
        if let Some(page) = root.get("page")? {
            page.known("scripts globals", &mut unknown)?;
            profile.scripts = page.list("scripts")?.into_iter().map(At::address).collect::<Result<_, _>>()?;
            page.texts("globals")?;
        }
        for agent in root.list("agents")? {
            agent.known("name url methods platforms purpose download", &mut unknown)?;
            let url = agent.required("url")?;
            if !url
                .text()?
                .split_once("://")
                .is_some_and(|(scheme, rest)| matches!(scheme, "wss" | "ws" | "https" | "http") && is_payable(&format!("http://{rest}")))
            {
                return Err(url.error("a wss: or https: address on this computer, as wss://127.0.0.1:14430"));
            }
            profile.agents.push(Agent {
                name: agent.required("name")?.text()?.to_owned(),
                purpose: agent.get("purpose")?.map(|purpose| purpose.name(Purpose::from_name, "keyboard, certificate, antivirus or firewall")).transpose()?,
                platforms: agent.names("platforms", OsName::from_name, PLATFORM)?,
                methods: agent.texts("methods")?,
                download: agent.get("download")?.map(At::address).transpose()?,
            });
        }
        if let Some(contacts) = root.get("contacts")? {
            contacts.known("phone mail help demo", &mut unknown)?;
            let [phone, mail, help, demo] = ["phone", "mail", "help", "demo"].map(|name| contacts.text_of(name));
            profile.contacts = Contacts { phone: phone?, mail: mail?, help: help?, demo: demo? };
        }
        for card in root.list("cards")? {
            card.known("code name authentication keyboard", &mut unknown)?;
            card.required("name")?.words()?;
            profile.cards.push(Card { code: card.required("code")?.text()?.to_owned(), authentication: card.text_of("authentication")? });
        }
        for rule in root.list("rules")? {
            rule.known("finding methods currency amountFrom until", &mut unknown)?;
            let amount =
                rule.get("amountFrom")?.map(|amount| thousandths(amount.text()?).ok_or_else(|| amount.error("a decimal number, as 300000"))).transpose()?;
            profile.rules.push(PaymentRule {
                finding: rule.required("finding")?.name(payment_finding, "certificate-needed or card-authentication")?,
                methods: rule.texts("methods")?,
                currency: rule.text_of("currency")?,
                amount_from: amount,
                until: rule.text_of("until")?,
            });
        }
        if let Some(reports) = root.get("reports")? {
            reports.known("sample off", &mut unknown)?;
        }
        Ok((profile, unknown))
    }

    fn read_payment(&mut self, payment: &At<'_>, unknown: &mut Vec<String>) -> Result<(), ProfileError> {
        payment.known("modes features minWindow opener cookies kit", unknown)?;
        self.modes = payment.names("modes", Mode::from_name, "popup, frame or redirect")?;
        self.features = payment.text_of("features")?.unwrap_or_default();
        self.opener = payment.get("opener")?.map(|opener| opener.name(Opener::from_name, "kept or cut")).transpose()?;
        self.cookies = payment.get("cookies")?.map(|jar| jar.name(Jar::from_name, "none, partitioned or shared")).transpose()?;
        if let Some(kit) = payment.get("kit")? {
            kit.one_of(&[Value::Bool(true), Value::Bool(false)], "true or false")?;
            self.kit = *kit.value == Value::Bool(true);
        }
        if let Some(size) = payment.get("minWindow")? {
            for side in ["width", "height"] {
                let side = size.required(side)?;
                side.value.as_number().ok_or_else(|| side.error("a number of CSS pixels"))?;
            }
        }
        Ok(())
    }

    fn read_browsers(&mut self, browsers: &At<'_>, unknown: &mut Vec<String>) -> Result<(), ProfileError> {
        browsers.known("minimum refused platforms needs inApp", unknown)?;
        if let Some(minimum) = browsers.get("minimum")? {
            for (name, version) in minimum.members()? {
                let at = At { path: minimum.below(name), value: version };
                let browser = BrowserName::from_name(name).ok_or_else(|| at.error(BROWSER))?;
                self.minimum.push((browser, at.text()?.to_owned()));
            }
        }
        self.refused = browsers.names("refused", BrowserName::from_name, BROWSER)?;
        self.platforms = browsers.names("platforms", OsName::from_name, PLATFORM)?;
        browsers.texts("needs")?;
        if let Some(in_app) = browsers.get("inApp")? {
            self.refused_apps = in_app.names("refused", App::from_name, "the name of an app, as kakaotalk or instagram")?;
        }
        Ok(())
    }

    /// Whether the provider has this host. A profile without hosts does not know.
    #[must_use]
    pub fn has_host(&self, url: &str) -> bool {
        self.hosts.is_empty() || self.names_host(url)
    }

    /// Whether the profile names this host.
    #[must_use]
    pub fn names_host(&self, url: &str) -> bool {
        authority(url).is_some_and(|authority| self.hosts.iter().any(|host| host == authority))
    }
}

/// A finding that a rule of a profile may draw.
fn payment_finding(name: &str) -> Option<Code> {
    Code::from_name(name).filter(|code| matches!(code, Code::CertificateNeeded | Code::CardAuthentication))
}

/// A decimal number in thousandths; what is smaller is cut off.
#[must_use]
pub fn thousandths(text: &str) -> Option<u64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|letter| letter.is_ascii_digit());
    if !digits(whole) || !digits(fraction) {
        return None;
    }
    let fraction: String = fraction.chars().chain("00".chars()).take(3).collect();
    whole.parse::<u64>().ok()?.checked_mul(1000)?.checked_add(fraction.parse().ok()?)
}

/// `host:port` of an `http:` or `https:` address.
fn authority(url: &str) -> Option<&str> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    rest.split(['/', '?', '#']).next().filter(|authority| !authority.is_empty())
}

/// A value and the way to it, so that every error can name it.
#[derive(Clone)]
struct At<'value> {
    path: String,
    value: &'value Value,
}

impl<'value> At<'value> {
    fn error(&self, expected: &str) -> ProfileError {
        let given = match self.value {
            Value::Text(text) => format!("'{text}'"),
            // Without its fraction: the machinery that prints a double is larger than this whole file.
            Value::Number(number) => (*number as i64).to_string(),
            other => other.kind().to_owned(),
        };
        let path = if self.path.is_empty() { String::from("(the whole profile)") } else { self.path.clone() };
        ProfileError { path, given, expected: expected.to_owned() }
    }

    fn below(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }

    fn members(&self) -> Result<&'value [(String, Value)], ProfileError> {
        match self.value {
            Value::Map(members) => Ok(members),
            _ => Err(self.error("an object")),
        }
    }

    /// Notes the members that are not in `names`.
    fn known(&self, names: &str, unknown: &mut Vec<String>) -> Result<(), ProfileError> {
        let strange = self.members()?.iter().filter(|(name, _)| !names.split(' ').any(|known| known == name));
        unknown.extend(strange.map(|(name, _)| self.below(name)));
        Ok(())
    }

    fn get(&self, name: &str) -> Result<Option<Self>, ProfileError> {
        let member = self.members()?.iter().find(|(known, _)| known == name);
        Ok(member.map(|(_, value)| Self { path: self.below(name), value }))
    }

    fn required(&self, name: &str) -> Result<Self, ProfileError> {
        let absent = || ProfileError { path: self.below(name), given: String::from("nothing"), expected: String::from("a value") };
        self.get(name)?.ok_or_else(absent)
    }

    fn list(&self, name: &str) -> Result<Vec<Self>, ProfileError> {
        let Some(member) = self.get(name)? else { return Ok(Vec::new()) };
        let Value::List(items) = member.value else { return Err(member.error("an array")) };
        Ok(items.iter().enumerate().map(|(index, value)| Self { path: format!("{}[{index}]", member.path), value }).collect())
    }

    fn text(&self) -> Result<&'value str, ProfileError> {
        match self.value {
            Value::Text(text) => Ok(text),
            _ => Err(self.error("a string")),
        }
    }

    fn name<T>(&self, from_name: fn(&str) -> Option<T>, expected: &str) -> Result<T, ProfileError> {
        from_name(self.text()?).ok_or_else(|| self.error(expected))
    }

    fn names<T>(&self, name: &str, from_name: fn(&str) -> Option<T>, expected: &str) -> Result<Vec<T>, ProfileError> {
        self.list(name)?.into_iter().map(|item| item.name(from_name, expected)).collect()
    }

    fn texts(&self, name: &str) -> Result<Vec<String>, ProfileError> {
        self.list(name)?.into_iter().map(|item| item.text().map(str::to_owned)).collect()
    }

    fn text_of(&self, name: &str) -> Result<Option<String>, ProfileError> {
        self.get(name)?.map(|member| member.text().map(str::to_owned)).transpose()
    }

    /// An address that a payment may use.
    fn address(self) -> Result<String, ProfileError> {
        if is_payable(self.text()?) { Ok(self.text()?.to_owned()) } else { Err(self.error(ADDRESS)) }
    }

    /// One text a language.
    fn words(&self) -> Result<(), ProfileError> {
        self.members()?.iter().try_for_each(|(name, value)| Self { path: self.below(name), value }.text().map(|_| ()))
    }

    fn one_of(&self, allowed: &[Value], expected: &str) -> Result<(), ProfileError> {
        if allowed.contains(self.value) { Ok(()) } else { Err(self.error(expected)) }
    }
}
