//! What a scenario is: data. Set-up, page, actions, and what must be seen.

/// A browser engine, as the Debian package that drives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    Webkit,
}

impl Engine {
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }
}

/// The value of a Firefox preference.
#[derive(Clone, Copy)]
pub enum Pref {
    On(bool),
    Number(i64),
    Text(&'static str),
}

/// How a browser is set up, in the words of each engine. One session is used for all rows with the same set-up.
pub struct Setup {
    pub name: &'static str,
    pub chromium_args: &'static [&'static str],
    /// Dotted names of Chromium's preferences.
    pub chromium_prefs: &'static [(&'static str, i64)],
    pub firefox_prefs: &'static [(&'static str, Pref)],
    pub webkit_args: &'static [&'static str],
    pub webkit_env: &'static [(&'static str, &'static str)],
    /// A script that returns true on the shop's page where the set-up took: a switch that a browser no longer knows is silent.
    pub proof: &'static str,
}

/// One thing that the shopper does, or that is waited for.
#[derive(Clone, Copy, Debug)]
pub enum Action {
    /// Waits until `payready.ready` is settled. Without Payready: nothing.
    Ready,
    /// A real click on the shop's pay button.
    Press,
    /// A real Enter on the shop's pay button, which has the focus.
    PressKey,
    /// A real Tab and Enter, from where the focus is: on the panel when it has just answered a press. Without Payready: nothing.
    TabAndEnter,
    /// Closes the payment window.
    CloseWindow,
    /// Waits until the payment window has been open for so many milliseconds: longer than what kills windows needs. Without Payready: nothing.
    Lived(u64),
    /// Waits until the shop's code has called `window.open` this often.
    Attempts(u64),
    /// Waits for an event of Payready. Without Payready: nothing.
    Event(&'static str),
    /// A real click on the paying button (`data-pay`) of the panel. Without Payready: nothing.
    Panel(&'static str),
}

/// What the same actions must lead to on the same page without Payready.
#[derive(Clone, Copy, Debug)]
pub enum Control {
    /// The payment ends in the same way: the window is opened as often.
    Same,
    /// It is opened this often; the row says why that is not the same.
    Opened(u32, &'static str),
}

/// One row of the table.
pub struct Scenario {
    /// Its number in the list of scenarios, with a letter where one number has several rows.
    pub id: &'static str,
    /// What must be true, as a sentence.
    pub fact: &'static str,
    pub engines: &'static [Engine],
    pub setup: &'static Setup,
    /// The query of the shop page, which brings the trouble about.
    pub page: &'static str,
    pub actions: &'static [Action],
    /// Exactly the codes of severity blocker or warning.
    pub findings: &'static [&'static str],
    /// Codes of severity notice that must be there.
    pub notices: &'static [&'static str],
    /// How often the provider is asked for the payment window, all actions done.
    pub opened: u32,
    pub control: Control,
    /// Parts that one console warning must name together; no warning at all where this is empty.
    pub warning: &'static [&'static str],
    /// Beginnings of page errors that the set-up itself brings about.
    pub noise: &'static [&'static str],
    /// The window is opened by Payready itself and must be, inside the click.
    pub open_in_click: bool,
}
