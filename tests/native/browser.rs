use payready::diagnosis::{App, BrowserName as B, Device as D, Engine as E, OsName as O, Surface, UserAgent};

fn agent(text: &str) -> UserAgent {
    UserAgent { text: text.into(), ..UserAgent::default() }
}

#[test]
fn browsers_are_named_by_their_makers_own_token() {
    let rows: [(&str, E, B, &str, O, D); 12] = [
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36",
            E::Blink,
            B::Chrome,
            "142",
            O::Windows,
            D::Desktop,
        ),
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0",
            E::Blink,
            B::Edge,
            "142",
            O::Windows,
            D::Desktop,
        ),
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/134.0.0.0 Whale/4.31.304.16 Safari/537.36",
            E::Blink,
            B::Whale,
            "4",
            O::Windows,
            D::Desktop,
        ),
        (
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36",
            E::Blink,
            B::SamsungInternet,
            "28",
            O::Android,
            D::Phone,
        ),
        ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", E::Gecko, B::Firefox, "140", O::Linux, D::Desktop),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/142.0 Mobile/15E148 Safari/605.1.15",
            E::WebKit,
            B::Firefox,
            "142",
            O::Ios,
            D::Phone,
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/142.0.7444.46 Mobile/15E148 Safari/604.1",
            E::WebKit,
            B::Chrome,
            "142",
            O::Ios,
            D::Phone,
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1",
            E::WebKit,
            B::Safari,
            "18.6",
            O::Ios,
            D::Phone,
        ),
        (
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15",
            E::WebKit,
            B::Safari,
            "26.0",
            O::Macos,
            D::Desktop,
        ),
        ("Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko", E::Trident, B::Ie, "11", O::Windows, D::Desktop),
        ("Mozilla/4.0 (compatible; MSIE 8.0; Windows NT 6.1; Trident/4.0)", E::Trident, B::Ie, "8", O::Windows, D::Desktop),
        (
            "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36",
            E::Blink,
            B::Chrome,
            "142",
            O::Chromeos,
            D::Desktop,
        ),
    ];
    for (text, engine, browser, version, os, device) in rows {
        let found = agent(text).environment();
        assert_eq!(
            (found.engine, found.browser.name, found.browser.version.as_str(), found.os.name, found.device),
            (engine, browser, version, os, device),
            "{text}"
        );
        assert_eq!(found.surface, Surface::Tab, "{text}");
    }
}

#[test]
fn apps_are_named_and_ordinary_browsers_are_not_apps() {
    let rows = [
        (
            "Mozilla/5.0 (Linux; Android 14; SM-S918N Build/UP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0.0.0 Mobile Safari/537.36;KAKAOTALK 2410810",
            App::Kakaotalk,
        ),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 KAKAOTALK 25.1.0", App::Kakaotalk),
        (
            "Mozilla/5.0 (Linux; Android 13; SM-A536N) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0.0.0 Whale/1.0.0.0 Crosswalk/27 Mobile Safari/537.36 NAVER(inapp; search; 1100; 12.10.2)",
            App::Naver,
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21F90 Instagram 350.0.0.0 (iPhone15,2; iOS 17_5)",
            App::Instagram,
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21F90 [FBAN/FBIOS;FBAV/470.0.0;FBDV/iPhone15,2]",
            App::Facebook,
        ),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari Line/14.10.0", App::Line),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Barcelona 355.0.0.39 (iPhone15,2; iOS 17_5)",
            App::Threads,
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Snapchat/12.72.0.39 (like Safari/8617)",
            App::Snapchat,
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [LinkedInApp]/9.30.1234",
            App::Linkedin,
        ),
        (
            "Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/UP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0.0.0 Mobile Safari/537.36 [Pinterest/Android]",
            App::Pinterest,
        ),
        (
            "Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/UP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0.0.0 Mobile Safari/537.36 Telegram-Android/11.7.4 (Samsung SM-G998B; Android 14; SDK 34; HIGH)",
            App::Telegram,
        ),
        (
            "Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/UP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0.0.0 Mobile Safari/537.36 [WA4A/2.24.20.89]",
            App::Whatsapp,
        ),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Discord/240.0", App::Discord),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Slack/24.10", App::Slack),
        (
            "Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/UP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0.0.0 Mobile Safari/537.36 COUPANG(Android, 8.3.5)",
            App::Coupang,
        ),
        (
            "Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/UP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0.0.0 Mobile Safari/537.36 TowneersApp/23.2.2/230202 Android/14/34",
            App::Danggeun,
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Twitter for iPhone/10.40",
            App::Twitter,
        ),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148", App::Webview),
        (
            "Mozilla/5.0 (Linux; Android 13; Pixel 7 Build/TQ3A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/119.0.0.0 Mobile Safari/537.36",
            App::Webview,
        ),
    ];
    for (text, app) in rows {
        let found = agent(text).environment();
        assert_eq!((found.surface, found.in_app), (Surface::InApp, Some(app)), "{text}");
    }
}

#[test]
fn an_ipad_in_desktop_mode_is_a_tablet_and_a_mac_is_not() {
    let text = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15";
    let ipad = UserAgent { text: text.into(), touch_points: 5, ..UserAgent::default() }.environment();
    assert_eq!((ipad.os.name, ipad.device, ipad.surface), (O::Ios, D::Tablet, Surface::Tab));
    assert_eq!(agent(text).environment().device, D::Desktop);
}

#[test]
fn an_installed_web_app_is_not_an_in_app_browser() {
    let text = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148";
    let found = UserAgent { text: text.into(), installed: true, ..UserAgent::default() }.environment();
    assert_eq!((found.surface, found.in_app), (Surface::Installed, None));
}

#[test]
fn brave_is_known_by_its_own_member_and_an_empty_user_agent_is_other() {
    let text = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36";
    assert_eq!(UserAgent { text: text.into(), brave: true, ..UserAgent::default() }.environment().browser.name, B::Brave);
    let nothing = agent("").environment();
    assert_eq!((nothing.engine, nothing.browser.name, nothing.surface), (E::Unknown, B::Other, Surface::Tab));
}
