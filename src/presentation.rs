//! What the core asks the guide to show. The two are modules of their own that share no memory: between them it goes as JSON, a diagnosis in
//! the very shape of the contract.

use crate::diagnosis::{Code, Contacts, Diagnosis, Value, named};

named! {
    /// How a panel stands to what the shopper did.
    pub enum Standing {
        /// It answers a press: it is announced and takes the focus.
        Answer = "answer",
        /// It was asked for by the page: a labelled region.
        Region = "region",
        /// The probes run again.
        Checking = "checking",
        /// They ran again, and it is not mended.
        Unsolved = "unsolved",
        /// What was to be copied is.
        Copied = "copied",
        /// The payment window is closed, and it does not look as if anything had been paid.
        Unpaid = "unpaid",
    }
}

named! {
    /// What is to be seen.
    #[derive(Default)]
    pub enum Scene {
        /// Nothing at all.
        #[default]
        Nothing = "nothing",
        /// The step for the first finding.
        Step = "step",
        /// The payment window is open, and somewhere else.
        WindowElsewhere = "window-elsewhere",
        /// The shop's button cannot be pressed at this moment.
        Unpressable = "unpressable",
        /// The shop's page has a mistake in it, so that there is nothing that may be opened.
        Mistake = "mistake",
        /// One line beside a payment that opens although something may stand in its way.
        Note = "note",
        /// One line that says that all is well.
        Solved = "solved",
    }
}

impl Scene {
    /// Whether it is a panel, and not a line.
    #[must_use]
    pub const fn is_panel(self) -> bool {
        matches!(self, Self::Step | Self::WindowElsewhere | Self::Unpressable | Self::Mistake)
    }
}

named! {
    /// What the shopper did in the guide, and only the core can do; payments are the loader's.
    pub enum Action {
        /// Run the probes again.
        Recheck = "probes",
        /// Ask the programs on this computer.
        Agents = "agents",
        /// Take the note away.
        Dismiss = "dismiss",
        /// Show the step that the note is about.
        Unfold = "unfold",
        /// Go on to the next finding.
        Next = "next",
        /// Copy this page's address.
        CopyLink = "copy-link",
        /// Copy the report.
        CopyReport = "copy-report",
        /// Show the provider's frame, which asks for its cookies.
        StorageAccess = "storage-access",
        /// Load this page anew, past the cache.
        Reload = "reload",
        /// Drop this site's own caches and service workers.
        Clean = "clean",
    }
}

/// One moment, as the guide is to show it.
#[derive(Clone, Debug, PartialEq)]
pub struct Presentation {
    /// What is to be seen.
    pub scene: Scene,
    /// How it stands to what the shopper did.
    pub standing: Standing,
    /// The language of the words.
    pub locale: String,
    /// What is known.
    pub diagnosis: Diagnosis,
    /// The provider's profile: the name of a bundled one, or its address.
    pub provider: String,
    /// The provider's help desk.
    pub contacts: Contacts,
    /// The provider's frame can ask for its cookies.
    pub frame: bool,
    /// The host that "try again" opens, where the shopper should see which it is: nobody else has vouched for it.
    pub host: Option<String>,
    /// The payment may run in this tab.
    pub here: bool,
    /// The payment is to run in a frame of this page.
    pub framed: bool,
    /// It may run in a window instead.
    pub window: bool,
    /// The finding that is told, where it is not the first one.
    pub about: Option<Code>,
    /// The same window was refused before: pressing again is no way any more.
    pub refused_before: bool,
}

impl From<&Presentation> for Value {
    fn from(shown: &Presentation) -> Self {
        Self::object([
            ("scene", Some(Self::text(shown.scene.name()))),
            ("standing", Some(Self::text(shown.standing.name()))),
            ("locale", Some(Self::text(&shown.locale))),
            ("diagnosis", Some((&shown.diagnosis).into())),
            ("provider", Some(Self::text(&shown.provider))),
            ("phone", shown.contacts.phone.as_deref().map(Self::text)),
            ("mail", shown.contacts.mail.as_deref().map(Self::text)),
            ("frame", Some(Self::Bool(shown.frame))),
            ("host", shown.host.as_deref().map(Self::text)),
            ("here", Some(Self::Bool(shown.here))),
            ("framed", Some(Self::Bool(shown.framed))),
            ("window", Some(Self::Bool(shown.window))),
            ("about", shown.about.map(|code| Self::text(code.name()))),
            ("refusedBefore", Some(Self::Bool(shown.refused_before))),
        ])
    }
}

impl Presentation {
    /// Reads what `Value::from` made of one; `None` where it is none.
    #[must_use]
    pub fn read(value: &Value) -> Option<Self> {
        let text = |name| value.get(name).and_then(Value::as_text);
        let flag = |name| value.get(name) == Some(&Value::Bool(true));
        Some(Self {
            scene: Scene::from_name(text("scene")?)?,
            standing: Standing::from_name(text("standing")?)?,
            locale: text("locale")?.to_owned(),
            diagnosis: Diagnosis::read(value.get("diagnosis")?)?,
            provider: text("provider")?.to_owned(),
            contacts: Contacts { phone: text("phone").map(str::to_owned), mail: text("mail").map(str::to_owned) },
            frame: flag("frame"),
            host: text("host").map(str::to_owned),
            here: flag("here"),
            framed: flag("framed"),
            window: flag("window"),
            about: text("about").and_then(Code::from_name),
            refused_before: flag("refusedBefore"),
        })
    }
}
