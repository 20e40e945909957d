//! What a support code says, for whoever answers the telephone.

use std::fmt::Write as _;

use anyhow::{Context, Result};
use payready::diagnosis::App;
use payready::report::SupportCode;

/// One line for each thing that a code carries.
///
/// # Errors
/// Says what is wrong with the code.
pub fn decode(typed: &str) -> Result<String> {
    let code = SupportCode::read(typed).with_context(|| format!("the support code `{}`", typed.escape_debug()))?;
    let mut lines = String::new();
    let mut line = |name: &str, value: &str| {
        // Writing to a string cannot fail.
        let _ = writeln!(lines, "{name:9}{value}");
    };
    line("code", &code.to_string());
    line("verdict", code.verdict.name());
    if code.findings.is_empty() {
        line("finding", "none");
    }
    for number in &code.findings {
        match number.code() {
            Some(found) => line("finding", &format!("{}, to be mended by the {}", found.name(), found.mended_by().0.name())),
            None => line("finding", &format!("number {}, which only a newer release knows", number.get())),
        }
    }
    if code.more {
        line("finding", "and more, which the code has no room for");
    }
    let version = match code.version {
        0 => "of an unknown version".to_owned(),
        511 => "511 or later".to_owned(),
        version => version.to_string(),
    };
    line("browser", &format!("{} {version}", code.browser.name()));
    line("system", code.os.name());
    line("surface", &[Some(code.surface.name()), code.in_app.map(App::name)].into_iter().flatten().collect::<Vec<_>>().join(", "));
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn a_code_is_told_in_lines() {
        let told = decode("105h myce ra2y").unwrap();
        let lines: Vec<_> = told.lines().collect();
        let expected = [
            "code     105H-MYCE-RA2Y",
            "verdict  advise",
            "finding  in-app-browser, to be mended by the shopper",
            "finding  cookies-blocked, to be mended by the shopper",
            "finding  insecure-page, to be mended by the merchant",
            "browser  safari 18",
            "system   ios",
            "surface  in-app, kakaotalk",
        ];
        assert_eq!(lines, expected);
        assert!(decode("1WX6-PRA5").unwrap().contains("number 127, which only a newer release knows"));
        assert!(decode("11M5-CZAH-YMXX-D1A3").unwrap().contains("and more"));
    }

    #[test]
    fn what_is_no_code_is_named_with_what_is_wrong() {
        let error = format!("{:#}", decode("105H-MYCE-RAY2").unwrap_err());
        assert!(error.starts_with("the support code `105H-MYCE-RAY2`: a character is wrong, or two have changed places"), "{error}");
        assert!(format!("{:#}", decode("\u{1b}[2J").unwrap_err()).starts_with("the support code `\\u{1b}[2J`: has the character '\\u{1b}'"));
    }
}
