//! The whole guide of a locale as one page that needs neither JavaScript nor wasm.

use std::fmt::Write;

use payready::guide::Telling;

use crate::texts::Texts;

/// Readable on any phone, in both themes; the page has nothing else to show.
const STYLE: &str = "body{max-width:40rem;margin:0 auto;padding:1.5rem;font:1rem/1.6 system-ui,sans-serif;word-break:keep-all;overflow-wrap:anywhere;color-scheme:light dark}\
h2{margin:2.5rem 0 .25rem}h3{font-size:1rem;margin:1.25rem 0 .25rem}ol{margin:.25rem 0;padding-left:1.5rem}section:target h2{text-decoration:underline}";

/// The page of `texts`; `locales` are all there are.
#[must_use]
pub fn page(texts: &Texts, locales: &[&str]) -> String {
    let text = |key: &str| escape(texts.messages.get(key).map_or("", String::as_str));
    let locale = escape(&texts.locale);
    let title = text("guide.title");
    let mut page = format!(
        "<!doctype html>\n<html lang=\"{locale}\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n<style>{STYLE}</style>\n<main>\n<h1>{title}</h1>\n"
    );
    for telling in Telling::ALL {
        let step = telling.name();
        // Writing to a string cannot fail.
        let _ = writeln!(page, "<section id=\"{step}\">\n<h2>{}</h2>\n<p>{}</p>", text(&format!("{step}.title")), text(&format!("{step}.reason")));
        for variant in telling.variants().iter().filter(|variant| variant.actions > 0) {
            if let Some(browsers) = texts.comments.get(variant.key) {
                let _ = writeln!(page, "<h3>{}</h3>", escape(browsers));
            }
            let actions: String = (1..=variant.actions).map(|number| format!("<li>{}</li>", text(&format!("{}.do-{number}", variant.key)))).collect();
            let _ = writeln!(page, "<ol>{actions}</ol>");
        }
        page.push_str("</section>\n");
    }
    page.push_str("</main>\n<footer><p>");
    for other in locales.iter().filter(|other| **other != texts.locale) {
        let other = escape(other);
        let _ = writeln!(page, "<a href=\"../{other}/index.html\" hreflang=\"{other}\" lang=\"{other}\">{other}</a>");
    }
    page.push_str("</p></footer>\n</html>\n");
    page
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_is_a_section_that_a_link_can_name_and_words_stay_words() {
        let messages = [("guide.title".to_owned(), "A > B".to_owned()), ("allow-popups-chrome.do-1".to_owned(), "Press “…”".to_owned())];
        let texts = Texts { locale: "en".into(), messages: messages.into(), ..Texts::default() };
        let page = page(&texts, &["en", "ko"]);
        for telling in Telling::ALL {
            assert!(page.contains(&format!("<section id=\"{}\">", telling.name())), "{}", telling.name());
        }
        assert!(page.contains("<title>A &gt; B</title>") && page.contains("<ol><li>Press “…”</li>") && page.contains("href=\"../ko/index.html\""));
    }
}
