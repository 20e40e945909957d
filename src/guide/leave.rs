//! The way out of an app's own browser into the one that the shopper uses otherwise.

use crate::diagnosis::{App, Environment, OsName, Surface};

/// The address that opens `page` outside of the app; `None` where the app or the system gives none, and only copying the address helps.
#[must_use]
pub fn way_out(environment: &Environment, page: &str) -> Option<String> {
    let page = page.split('#').next().filter(|page| !page.is_empty())?;
    if environment.surface != Surface::InApp {
        return None;
    }
    match (environment.in_app, environment.os.name) {
        // <https://devtalk.kakao.com/t/topic/126286>
        (Some(App::Kakaotalk), _) => Some(format!("kakaotalk://web/openExternal?url={}", percent(page))),
        // <https://developers.line.biz/en/docs/line-login/using-line-url-scheme/#opening-url-in-external-browser>
        (Some(App::Line), _) => Some(format!("{page}{}openExternalBrowser=1", if page.contains('?') { '&' } else { '?' })),
        // They follow neither an intent nor an address of another scheme.
        (Some(App::Wechat | App::Tiktok | App::Twitter | App::Snapchat), _) => None,
        // What the entry of their own menu does.
        (Some(App::Instagram), OsName::Ios) => Some(format!("instagram://extbrowser/?url={}", percent(page))),
        (Some(App::Threads), OsName::Ios) => Some(format!("barcelona://extbrowser/?url={}", percent(page))),
        // Safari's own scheme. Reports of it differ, so the step's words stay the second way.
        (Some(App::Facebook | App::Linkedin), OsName::Ios) => page.strip_prefix("https://").map(|rest| format!("x-safari-https://{rest}")),
        // Without a package: the shopper's own choice. <https://developer.chrome.com/docs/android/intents>
        (_, OsName::Android) => {
            let (scheme, rest) = page.split_once("://")?;
            let action = "action=android.intent.action.VIEW;category=android.intent.category.BROWSABLE";
            Some(format!("intent://{rest}#Intent;scheme={scheme};{action};end"))
        }
        (_, OsName::Windows | OsName::Macos | OsName::Ios | OsName::Chromeos | OsName::Linux | OsName::Other) => None,
    }
}

/// As `encodeURIComponent` does it.
fn percent(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.extend([byte >> 4, byte & 15].into_iter().filter_map(|digit| char::from_digit(digit.into(), 16)).map(|digit| digit.to_ascii_uppercase()));
        }
    }
    out
}
