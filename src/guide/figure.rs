//! The drawings, and the names of menus that they quote from the actions beside them.

use super::Texts;
use crate::diagnosis::named;

named! {
    /// A drawing: its name is that of its file, and its alternative text's key is `figure-`, its name and `.alt`.
    pub enum Figure {
        /// The bubble of the address bar: Chrome and what is built like it.
        PopupChrome = "popup-chrome",
        /// The message that Chrome shows on a phone.
        PopupAndroid = "popup-android",
        /// Samsung Internet: the menu at the bottom, and its settings.
        PopupSamsung = "popup-samsung",
        /// Safari's window of settings, its websites.
        PopupSafari = "popup-safari",
        /// Firefox's bar at the top of the page.
        PopupFirefox = "popup-firefox",
        /// Internet Explorer's bar at the bottom.
        PopupIe = "popup-ie",
        /// A switch in any browser's settings.
        SettingsAny = "settings-any",
        /// A page of the iPhone's settings, and a switch to turn off.
        IosSwitchOff = "ios-switch-off",
        /// The same, and a switch to turn on.
        IosSwitchOn = "ios-switch-on",
        /// The button below, and the payment window that it opens.
        PressBelow = "press-below",
        /// The puzzle piece beside the address bar.
        Extensions = "extensions",
        /// Brave's Shields in the address bar.
        Shields = "shields",
        /// The site information at the left of Edge's address bar, a switch to turn off.
        TrackingEdge = "tracking-edge",
        /// A blocker's switch on a phone.
        BlockerPhone = "blocker-phone",
        /// The payment window behind another.
        WindowBehind = "window-behind",
        /// The taskbar, and the windows above it.
        Taskbar = "taskbar",
        /// A Mac's menu bar, and the list of windows.
        WindowMenu = "window-menu",
        /// The tabs of a phone's browser.
        PhoneTabs = "phone-tabs",
        /// Chrome's settings of site data.
        CookiesChrome = "cookies-chrome",
        /// Edge's settings of cookies, a switch to turn on.
        CookiesEdge = "cookies-edge",
        /// The same, a switch to turn off.
        ThirdPartyEdge = "third-party-edge",
        /// Chrome's settings on Android.
        CookiesAndroid = "cookies-android",
        /// Safari's window of settings, a box to untick.
        CookiesSafari = "cookies-safari",
        /// Firefox's settings of tracking protection.
        CookiesFirefox = "cookies-firefox",
        /// Internet Explorer's options, privacy.
        CookiesIe = "cookies-ie",
        /// The site information of Chrome.
        ThirdPartyChrome = "third-party-chrome",
        /// The same on Android.
        ThirdPartyAndroid = "third-party-android",
        /// Samsung Internet's switch against tracking.
        ThirdPartySamsung = "third-party-samsung",
        /// Firefox's shield.
        ThirdPartyFirefox = "third-party-firefox",
        /// Inside KakaoTalk.
        AppKakaotalk = "app-kakaotalk",
        /// Inside the Naver app.
        AppNaver = "app-naver",
        /// Inside Line.
        AppLine = "app-line",
        /// Inside Instagram or Facebook.
        AppInstagram = "app-instagram",
        /// Inside WeChat.
        AppWechat = "app-wechat",
        /// Inside any app on Android.
        AppAndroid = "app-android",
        /// Inside any app on an iPhone.
        AppIos = "app-ios",
        /// Inside an app on a computer.
        AppDesktop = "app-desktop",
        /// The address taken from one browser to another on a computer.
        BrowserDesktop = "browser-desktop",
        /// The same on an iPhone.
        BrowserIos = "browser-ios",
        /// The same on Android.
        BrowserAndroid = "browser-android",
        /// The shop on another device.
        OtherDevice = "other-device",
        /// A computer's disk, and the browser's cache.
        StorageDesktop = "storage-desktop",
        /// A phone's storage, and the browser's cache.
        StoragePhone = "storage-phone",
        /// The browser's question, and "allow".
        AskAllow = "ask-allow",
        /// Cable, Wi-Fi and VPN of a computer.
        OnlineDesktop = "online-desktop",
        /// A phone's quick settings.
        OnlinePhone = "online-phone",
        /// What guards a computer, in the corner of Windows.
        HostWindows = "host-windows",
        /// What guards a computer.
        HostDesktop = "host-desktop",
        /// VPN and mobile data of a phone.
        HostPhone = "host-phone",
        /// The sign-in page of a Wi-Fi, and the list of others.
        NetworkSignIn = "network-sign-in",
        /// The button that loads the page anew.
        Reload = "reload",
        /// Signing in to the shop, and its list of orders.
        SignIn = "sign-in",
        /// Chrome's menu, help and about.
        UpdateChrome = "update-chrome",
        /// Edge's menu, help and about.
        UpdateEdge = "update-edge",
        /// Firefox's menu, help and about.
        UpdateFirefox = "update-firefox",
        /// A Mac's settings, software update.
        UpdateMac = "update-mac",
        /// An iPhone's settings, software update.
        UpdateIos = "update-ios",
        /// An app's page in a store.
        UpdateStore = "update-store",
        /// Any browser's update.
        UpdateAny = "update-any",
        /// The clock in the settings of Windows.
        ClockWindows = "clock-windows",
        /// The clock in a Mac's settings.
        ClockMac = "clock-mac",
        /// The clock in the settings of Android.
        ClockAndroid = "clock-android",
        /// Any device's clock.
        ClockAny = "clock-any",
        /// A window to enlarge, and the keys that set the zoom back.
        EnlargeDesktop = "enlarge-desktop",
        /// A phone held upright, and no split screen.
        EnlargePhone = "enlarge-phone",
        /// The keys that set the zoom back.
        ZoomDesktop = "zoom-desktop",
        /// The same on a Mac.
        ZoomMac = "zoom-mac",
        /// Two fingers that shrink a page.
        ZoomPhone = "zoom-phone",
        /// A permission in Chrome's site information.
        AgentChrome = "agent-chrome",
        /// A permission in Firefox's settings.
        AgentFirefox = "agent-firefox",
        /// A program that is installed with an administrator's rights.
        InstallWindows = "install-windows",
        /// The same, past a guard that is paused meanwhile.
        InstallGuarded = "install-guarded",
        /// A program that is installed.
        InstallAny = "install-any",
        /// A program that goes, and is installed again.
        InstallAgain = "install-again",
        /// Keyboard security in the corner of Windows, and the list of programs.
        TypingWindows = "typing-windows",
        /// The language and the tools of a keyboard.
        TypingDesktop = "typing-desktop",
        /// The choice of a phone's keyboard.
        TypingPhone = "typing-phone",
        /// A certificate on a stick.
        CertificateDesktop = "certificate-desktop",
        /// A certificate on a phone.
        CertificatePhone = "certificate-phone",
        /// A card and the ISP window.
        CardIsp = "card-isp",
        /// A card's app on a phone.
        CardIspPhone = "card-isp-phone",
        /// The Ansim Click window, and the message that proves it.
        CardAnsimClick = "card-ansim-click",
        /// The payment window, and a card company's app that approves.
        CardApp = "card-app",
        /// The question whether an app may open, and the app in its store.
        AppOpen = "app-open",
        /// The card's own window beside the payment window.
        CardAny = "card-any",
        /// The provider does not answer.
        Provider = "provider",
        /// The shop's page is broken.
        Shop = "shop",
        /// Again, another browser, the whole guide.
        Help = "help",
        /// Internet Explorer's bars and its level of security.
        SecurityIe = "security-ie",
        /// The self-check and its answers.
        SelfCheck = "self-check",
    }
}

impl Figure {
    /// The key of its alternative text.
    #[must_use]
    pub fn key(self) -> String {
        ["figure-", self.name(), ".alt"].concat()
    }
}

/// A drawing on its way to the panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// The figure's name.
    pub name: String,
    /// What it shows, in one sentence.
    pub alt: String,
    /// A line for each action that is told: the names that it quotes, a tab after each.
    pub labels: String,
}

impl Drawing {
    /// The drawing beside these actions. Texts that do not describe it have no words for it either: then there is none.
    pub(super) fn beside(actions: &[String], figure: Figure, texts: &Texts) -> Option<Self> {
        let mut labels = String::new();
        for action in actions {
            for name in quoted(action) {
                labels.push_str(name);
                labels.push('\t');
            }
            labels.push('\n');
        }
        Some(Self { name: figure.name().to_owned(), alt: texts.get(&figure.key())?.to_owned(), labels })
    }
}

/// How each language quotes the name of a menu or a button.
const QUOTES: [(char, char); 4] = [('“', '”'), ('‘', '’'), ('「', '」'), ('『', '』')];

/// The names that an action quotes: a drawing shows them where they are to be pressed.
pub fn quoted(action: &str) -> impl Iterator<Item = &str> {
    let mut rest = action;
    std::iter::from_fn(move || {
        let (at, (open, close)) = rest.char_indices().find_map(|(at, letter)| Some((at, *QUOTES.iter().find(|(open, _)| *open == letter)?)))?;
        let (name, behind) = rest.get(at + open.len_utf8()..)?.split_once(close)?;
        rest = behind;
        Some(name)
    })
}
