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
        // It follows no intent.
        (Some(App::Wechat), _) => None,
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
