//! What is true of one payment provider.

mod shape;
mod signs;

pub use shape::{DEEPEST, LARGEST, LONGEST_NUMBER, LONGEST_TEXT, MOST_HOSTS, MOST_ITEMS, NOTES, ROWS, Row};
pub use signs::provider_of;

use super::{App, BrowserName, Code, Device, OsName, Value, around, named};

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

/// A program on the shopper's computer that a payment needs. Where it listens and what it is for, the probes read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agent {
    /// Where it is needed; empty: everywhere.
    pub platforms: Vec<OsName>,
    /// The payment methods that need it; empty: all.
    pub methods: Vec<String>,
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

/// How to reach the provider's help desk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contacts {
    /// A telephone number.
    pub phone: Option<String>,
    /// An address for mail.
    pub mail: Option<String>,
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

/// A payment provider, as far as it is known. What is absent is not checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// The name.
    pub name: String,
    /// `host` or `host:port` of every host that a payment needs, in lower case, the scheme's own port left out; empty when not known.
    pub hosts: Vec<String>,
    /// Those of them where the payment's own pages are: of the role `pay`, or of none.
    pub pay_hosts: Vec<String>,
    /// The address of its handshake frame.
    pub frame: Option<String>,
    /// What the provider supports, best first; empty when not known.
    pub modes: Vec<Mode>,
    /// The same on phones and tablets; empty where it is the same there.
    pub phone_modes: Vec<Mode>,
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
    /// Apps in whose browser the provider says that it works.
    pub supported_apps: Vec<App>,
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
            pay_hosts: Vec::new(),
            frame: None,
            modes: Vec::new(),
            phone_modes: Vec::new(),
            features: String::new(),
            opener: None,
            cookies: None,
            kit: false,
            minimum: Vec::new(),
            refused: Vec::new(),
            platforms: Vec::new(),
            refused_apps: Vec::new(),
            supported_apps: Vec::new(),
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

impl Profile {
    /// Reads a profile. The second value names members that nobody knows: worth a warning, no reason to refuse.
    ///
    /// # Errors
    /// The first member of a wrong type or value, by its path.
    pub fn read(value: &Value) -> Result<(Self, Vec<String>), ProfileError> {
        let unknown = shape::check(value)?;
        // From here on every member is what it should be, or absent.
        let text = |path| text_at(value, path);
        let profile = Self {
            name: text("name").unwrap_or_default(),
            hosts: list_at(value, "hosts").iter().filter_map(host_of).collect(),
            pay_hosts: list_at(value, "hosts").iter().filter(|host| text_at(host, "role").is_none_or(|role| role == "pay")).filter_map(host_of).collect(),
            frame: text("frame"),
            modes: names_at(value, "payment.modes").filter_map(Mode::from_name).collect(),
            phone_modes: names_at(value, "payment.phone.modes").filter_map(Mode::from_name).collect(),
            features: text("payment.features").unwrap_or_default(),
            opener: text("payment.opener").and_then(|opener| Opener::from_name(&opener)),
            cookies: text("payment.cookies").and_then(|jar| Jar::from_name(&jar)),
            kit: at(value, "payment.kit") == Some(&Value::Bool(true)),
            minimum: match at(value, "browsers.minimum") {
                Some(Value::Map(members)) => {
                    members.iter().filter_map(|(name, version)| Some((BrowserName::from_name(name)?, version.as_text()?.to_owned()))).collect()
                }
                _ => Vec::new(),
            },
            refused: names_at(value, "browsers.refused").filter_map(BrowserName::from_name).collect(),
            platforms: names_at(value, "browsers.platforms").filter_map(OsName::from_name).collect(),
            refused_apps: names_at(value, "browsers.inApp.refused").filter_map(App::from_name).collect(),
            supported_apps: names_at(value, "browsers.inApp.supported").filter_map(App::from_name).collect(),
            scripts: names_at(value, "page.scripts").map(str::to_owned).collect(),
            agents: list_at(value, "agents").iter().map(Agent::of).collect(),
            contacts: Contacts { phone: text("contacts.phone"), mail: text("contacts.mail") },
            cards: list_at(value, "cards").iter().map(Card::of).collect(),
            rules: list_at(value, "rules").iter().filter_map(PaymentRule::of).collect(),
        };
        Ok((profile, unknown))
    }

    /// What the provider supports on such a device, best first; empty when not known.
    #[must_use]
    pub fn modes_on(&self, device: Device) -> &[Mode] {
        match device {
            Device::Phone | Device::Tablet if !self.phone_modes.is_empty() => &self.phone_modes,
            Device::Desktop | Device::Phone | Device::Tablet => &self.modes,
        }
    }

    /// Whether the provider has this host. A profile without hosts does not know.
    #[must_use]
    pub fn has_host(&self, url: &str) -> bool {
        self.hosts.is_empty() || self.names_host(url)
    }

    /// Whether the profile names this host.
    #[must_use]
    pub fn names_host(&self, url: &str) -> bool {
        authority(url).is_some_and(|authority| self.hosts.contains(&authority))
    }

    /// Whether the profile names this host as one where the payment's own pages are.
    #[must_use]
    pub fn names_pay_host(&self, url: &str) -> bool {
        authority(url).is_some_and(|authority| self.pay_hosts.contains(&authority))
    }
}

fn host_of(host: &Value) -> Option<String> {
    authority(host.get("url")?.as_text()?)
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

/// `host:port` of an `http:` or `https:` address, however it is spelled: in lower case, without the scheme's own port, and without
/// what stands before an `@`. <https://url.spec.whatwg.org/#host-serializing>
#[must_use]
pub fn authority(url: &str) -> Option<String> {
    let (scheme, place) = scheme_and_place(url)?;
    let own_port = match scheme.to_ascii_lowercase().as_str() {
        "https" => ":443",
        "http" => ":80",
        _ => return None,
    };
    let place = place.to_ascii_lowercase();
    let host = place.rsplit('@').next().unwrap_or_default();
    let host = host.strip_suffix(own_port).unwrap_or(host);
    (!host.is_empty()).then(|| host.to_owned())
}

/// What stands before `://`, and from there to the path. Browsers leave ASCII spaces around an address out, and no others.
pub(in crate::diagnosis) fn scheme_and_place(url: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = around(url.trim_ascii(), "://")?;
    Some((scheme, rest.split(['/', '?', '#', '\\']).next()?))
}

impl Agent {
    fn of(value: &Value) -> Self {
        Self {
            platforms: names_at(value, "platforms").filter_map(OsName::from_name).collect(),
            methods: names_at(value, "methods").map(str::to_owned).collect(),
        }
    }
}

impl Card {
    fn of(value: &Value) -> Self {
        Self { code: text_at(value, "code").unwrap_or_default(), authentication: text_at(value, "authentication") }
    }
}

impl PaymentRule {
    fn of(value: &Value) -> Option<Self> {
        Some(Self {
            finding: Code::from_name(at(value, "finding")?.as_text()?)?,
            methods: names_at(value, "methods").map(str::to_owned).collect(),
            currency: text_at(value, "currency"),
            amount_from: at(value, "amountFrom").and_then(|amount| thousandths(amount.as_text()?)),
            until: text_at(value, "until"),
        })
    }
}

fn at<'value>(value: &'value Value, path: &str) -> Option<&'value Value> {
    path.split('.').try_fold(value, |value, name| value.get(name))
}

fn text_at(value: &Value, path: &str) -> Option<String> {
    at(value, path)?.as_text().map(str::to_owned)
}

fn list_at<'value>(value: &'value Value, path: &str) -> &'value [Value] {
    match at(value, path) {
        Some(Value::List(items)) => items,
        _ => &[],
    }
}

fn names_at<'value>(value: &'value Value, path: &str) -> impl Iterator<Item = &'value str> {
    list_at(value, path).iter().filter_map(Value::as_text)
}
