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

/// How a browser is set up, in the words of each engine. One session is used for all rows with the same set-up. In arguments and
/// preferences `{port}` is the demo's port and `{demo}` the folder `www/demo`.
pub struct Setup {
    pub name: &'static str,
    pub chromium_args: &'static [&'static str],
    /// Dotted names of Chromium's preferences.
    pub chromium_prefs: &'static [(&'static str, i64)],
    pub firefox_prefs: &'static [(&'static str, Pref)],
    pub webkit_args: &'static [&'static str],
    pub webkit_env: &'static [(&'static str, &'static str)],
    /// Commands of Chromium's DevTools for the page's tab, with their parameters as JSON: what no switch sets.
    pub chromium_commands: &'static [(&'static str, &'static str)],
    /// A script that Firefox runs with its own rights when it has started: what no preference sets.
    pub firefox_script: &'static str,
    /// The demo's own certificate is taken for good, as if somebody had signed it.
    pub trusts_demo: bool,
    /// A page is there once it is parsed: for pages that never finish loading.
    pub hasty: bool,
    /// A script that returns true on the shop's page where the set-up took: a switch that a browser no longer knows is silent.
    pub proof: &'static str,
}

impl Setup {
    /// Whether Firefox must let its driver act as the browser itself.
    pub fn needs_system(&self) -> bool {
        !self.firefox_script.is_empty()
    }
}

/// One thing that the shopper does, or that is waited for.
#[derive(Clone, Copy, Debug)]
pub enum Action {
    /// Waits until `payready.ready` is settled.
    Ready,
    /// A real click on the shop's pay button.
    Press,
    /// A real Enter on the shop's pay button, which has the focus.
    PressKey,
    /// A real Tab and Enter, from where the focus is: on the panel when it has just answered a press.
    TabAndEnter,
    /// A real click at the place of the pay button, whatever lies over it.
    PressPlace,
    /// A real click on the shop's advert, which opens a window of its own.
    PressAdvert,
    /// Waits until a script answers true on the shop's page.
    Until(&'static str),
    /// Closes the payment window.
    CloseWindow,
    /// The payment window is put away, as a shopper does who looks for something else.
    MinimizeWindow,
    /// Goes to another page of the shop, in this tab.
    Leave,
    /// The browser's Back.
    Back,
    /// Pays in a second tab with the same address, which is left open behind the first.
    SecondTab,
    /// Another tab is brought before the page.
    Hide,
    /// The page is brought to the front again.
    Show,
    /// The browser's window gets another size.
    Resize(u32, u32),
    /// The browser itself is told that it is offline.
    Offline,
    /// Every server of the demo goes away. The row has a demo of its own.
    Unplug,
    /// Waits until the payment window has been open for so many milliseconds: longer than what kills windows needs.
    Lived(u64),
    /// Waits until the shop's code has called `window.open` this often.
    Attempts(u64),
    /// Waits for an event of Payready.
    Event(&'static str),
    /// Waits until a probe has come to a reading.
    Probed(&'static str),
    /// A real click on the paying button (`data-pay`) of the panel.
    Panel(&'static str),
    /// A real click on the button of the panel that mends something (`data-check`). Nothing on this machine is asked before it.
    Remedy(&'static str),
    /// The same where the panel has that button; where it has none, nothing.
    RemedyIfOffered(&'static str),
    /// A real click on what unfolds the help desk's corner of the panel.
    Unfold,
    /// A real Ctrl+V into the shop's note to the courier (`note=yes`).
    Paste,
    /// The browser is told that the shopper lets the provider use its cookies in frames. Only Chromium can be told.
    GrantStorageAccess,
    /// A real click on the button in the provider's frame that the panel has brought.
    PressInFrame,
    /// A real click on the first element that a selector names, inside open shadow roots too, once it is there.
    Click(&'static str),
    /// Two real clicks at the place of that element, as one double click; the second meets whatever lies there by then.
    DoubleClick(&'static str),
    /// Real keys, typed into that element.
    Type(&'static str, &'static str),
    /// Real keys, typed wherever the focus is.
    Keys(&'static str),
    /// Waits until the shop's own code has noted something that begins so.
    Noted(&'static str),
    /// Waits so many milliseconds: only where time itself is what the row is about.
    Wait(u64),
}

impl Action {
    /// Whether there is nothing to do for it on the page without Payready.
    pub const fn needs_payready(&self) -> bool {
        matches!(
            self,
            Self::Ready
                | Self::TabAndEnter
                | Self::Lived(_)
                | Self::Event(_)
                | Self::Probed(_)
                | Self::Panel(_)
                | Self::Remedy(_)
                | Self::RemedyIfOffered(_)
                | Self::Unfold
                | Self::Paste
                | Self::GrantStorageAccess
                | Self::PressInFrame
        )
    }
}

/// Where the shop's page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Site {
    /// `http://shop.localhost`: a secure context for every engine, without a certificate.
    Loopback,
    /// `https://shop.localhost`, which the set-up must trust.
    Tls,
    /// `http://shop.test`: no secure context. The set-up must say where that is.
    Far,
}

/// What the same actions must lead to on the same page without Payready.
#[derive(Clone, Copy, Debug)]
pub enum Control {
    /// The payment ends in the same way: the window is opened as often.
    Same,
    /// It is opened this often; the row says why that is not the same.
    Opened(u32, &'static str),
}

/// What the shop's own code notes (`demo.note`): all that a shop would see of its own page.
#[derive(Clone, Copy, Debug)]
pub enum Notes {
    /// The same as without Payready, word for word and in this order.
    Same,
    /// Something else; the row says why.
    #[expect(dead_code, reason = "it is for those who read the row")]
    Differ(&'static str),
}

/// One row of the table.
pub struct Scenario {
    /// Its number in the list of scenarios, with a letter where one number has several rows.
    pub id: &'static str,
    /// What must be true, as a sentence.
    pub fact: &'static str,
    pub engines: &'static [Engine],
    /// Engines that cannot be brought here, and why: counted, not run.
    pub unreachable: &'static [(Engine, &'static str)],
    pub setup: &'static Setup,
    pub site: Site,
    /// The query of the shop page, which brings the trouble about.
    pub page: &'static str,
    pub actions: &'static [Action],
    /// Exactly the codes of severity blocker or warning.
    pub findings: &'static [&'static str],
    /// Codes of severity notice that must be there.
    pub notices: &'static [&'static str],
    /// Codes that must not be there, of whatever severity.
    pub never: &'static [&'static str],
    /// What stands in the diagnosis: places as JSON pointers, and their texts.
    pub says: &'static [(&'static str, &'static str)],
    /// What is asked on the page without Payready, all actions done, and how the answer must begin: the fault is really there. Null is no
    /// answer yet.
    pub proof: &'static [(&'static str, &'static str)],
    /// How often the provider is asked for the payment window, all actions done.
    pub opened: u32,
    pub control: Control,
    /// How often the provider is asked for the window of the shop's second order (`{payment-2}`): with Payready, and without.
    pub second: (u32, u32),
    pub notes: Notes,
    /// Why no diagnosis can come, where nothing tells of a core that cannot run.
    pub undiagnosed: Option<&'static str>,
    /// Why something may be told or shown on the way, though nothing is found in the end.
    pub spoken: Option<&'static str>,
    /// Parts that one console warning must name together; no warning at all where this is empty.
    pub warning: &'static [&'static str],
    /// Beginnings of page errors that the set-up itself brings about.
    pub noise: &'static [&'static str],
    /// The window is opened by Payready itself and must be, inside the click.
    pub open_in_click: bool,
}

impl Scenario {
    pub fn runs_in(&self, engine: Engine) -> bool {
        self.engines.contains(&engine) && self.out_of_reach(engine).is_none()
    }

    /// Whether a core can answer on its page: what is noticed says where it is missing or refused.
    pub fn has_core(&self) -> bool {
        let without = ["wasm-missing", "wasm-refused", "browser-legacy", "fault"];
        self.undiagnosed.is_none() && !self.notices.iter().chain(self.findings).any(|code| without.contains(code))
    }

    /// Whether nothing may be said to the shopper, at no time.
    pub fn is_silent(&self) -> bool {
        let speaks = |action: &Action| {
            matches!(action, Action::Panel(_) | Action::Remedy(_) | Action::TabAndEnter | Action::PressInFrame | Action::Event("payready-blocked"))
        };
        self.findings.is_empty() && self.spoken.is_none() && !self.actions.iter().any(speaks)
    }

    /// Whether what it opens never loads.
    pub fn goes_dark(&self) -> bool {
        self.unplugs() || self.actions.iter().any(|action| matches!(action, Action::Offline))
    }

    /// What tells its page without Payready from those of other rows.
    pub fn bare(&self) -> String {
        // What is only said to Payready: the page without it is the same.
        let said = |part: &&str| ["profile=", "attr-", "cdn=", "how="].iter().any(|name| part.starts_with(name));
        let page: Vec<_> = self.page.split('&').filter(|part| !said(part) && !part.is_empty()).collect();
        let actions: Vec<_> = self.actions.iter().filter(|action| !action.needs_payready()).collect();
        // Where something is asked of the page, the profile may be a part of the question.
        let own = if self.proof.is_empty() && !self.unplugs() { "" } else { self.id };
        format!("{own} {} {:?} {page:?} {actions:?} {:?} {} {:?}", self.setup.name, self.site, self.control, self.opened, self.second)
    }

    pub fn unplugs(&self) -> bool {
        self.actions.iter().any(|action| matches!(action, Action::Unplug))
    }

    /// Why this engine cannot be brought here, if it cannot.
    pub fn out_of_reach(&self, engine: Engine) -> Option<&'static str> {
        self.unreachable.iter().find(|(of, _)| *of == engine).map(|(_, why)| *why)
    }
}
