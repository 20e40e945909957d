//! What is true of one payment provider.

use super::{App, Value, named};

named! {
    /// How the payment page is shown.
    pub enum Mode {
        /// In a window of its own.
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

/// A payment provider, as far as it is known. What is absent is not checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// The name.
    pub name: String,
    /// `host` or `host:port` of every host that a payment needs; empty when not known.
    pub hosts: Vec<String>,
    /// What the provider supports, best first; empty when not known.
    pub modes: Vec<Mode>,
    /// Third argument of `window.open`.
    pub features: String,
    /// The window's tie to its opener; `None` when not known.
    pub opener: Option<Opener>,
    /// Apps in whose browser the provider refuses to work.
    pub refused_apps: Vec<App>,
}

impl Default for Profile {
    fn default() -> Self {
        Self { name: String::from("generic"), hosts: Vec::new(), modes: Vec::new(), features: String::new(), opener: None, refused_apps: Vec::new() }
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

const MEMBERS: [&str; 14] =
    ["$schema", "schema", "name", "title", "hosts", "frame", "payment", "browsers", "page", "agents", "contacts", "cards", "rules", "reports"];
const PAYMENT: [&str; 6] = ["modes", "features", "minWindow", "opener", "cookies", "kit"];

impl Profile {
    /// Reads a profile. The second value names members that nobody knows: worth a warning, no reason to refuse.
    ///
    /// # Errors
    /// The first member of a wrong type or value, by its path.
    pub fn read(value: &Value) -> Result<(Self, Vec<String>), ProfileError> {
        let root = At { path: String::new(), value };
        let mut unknown = root.unknown(&MEMBERS)?;
        root.required("schema")?.one_of(&[Value::Number(1.0)], "1")?;
        let mut profile = Self { name: root.required("name")?.text()?.to_owned(), ..Self::default() };
        for host in root.list("hosts")? {
            let url = host.required("url")?;
            profile.hosts.push(authority(url.text()?).ok_or_else(|| url.error("an https: address"))?.to_owned());
        }
        if let Some(payment) = root.get("payment")? {
            unknown.extend(payment.unknown(&PAYMENT)?);
            for mode in payment.list("modes")? {
                profile.modes.push(mode.name(Mode::from_name, "popup, frame or redirect")?);
            }
            if let Some(features) = payment.get("features")? {
                profile.features = features.text()?.to_owned();
            }
            profile.opener = payment.get("opener")?.map(|opener| opener.name(Opener::from_name, "kept or cut")).transpose()?;
        }
        if let Some(in_app) = root.get("browsers")?.map(|browsers| browsers.get("inApp")).transpose()?.flatten() {
            for app in in_app.list("refused")? {
                profile.refused_apps.push(app.name(App::from_name, "the name of an app, as kakaotalk or instagram")?);
            }
        }
        Ok((profile, unknown))
    }

    /// Whether the provider has this host. A profile without hosts does not know.
    #[must_use]
    pub fn has_host(&self, url: &str) -> bool {
        self.hosts.is_empty() || authority(url).is_some_and(|authority| self.hosts.iter().any(|host| host == authority))
    }
}

/// `host:port` of an `http:` or `https:` address.
fn authority(url: &str) -> Option<&str> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    rest.split(['/', '?', '#']).next().filter(|authority| !authority.is_empty())
}

/// A value and the way to it, so that every error can name it.
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

    fn unknown(&self, known: &[&str]) -> Result<Vec<String>, ProfileError> {
        let members = self.members()?.iter();
        Ok(members.filter(|(name, _)| !known.contains(&name.as_str())).map(|(name, _)| self.below(name)).collect())
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

    fn one_of(&self, allowed: &[Value], expected: &str) -> Result<(), ProfileError> {
        if allowed.contains(self.value) { Ok(()) } else { Err(self.error(expected)) }
    }
}
