//! In which language the guide speaks.

/// The first language that there are words in: exactly, else by its first part, else English. The tag that was asked
/// for, and the locale that answers it.
#[must_use]
pub fn choose_locale(tags: Vec<String>, locales: &[String]) -> (String, String) {
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    for tag in &tags {
        let exact = locales.iter().find(|locale| locale.eq_ignore_ascii_case(tag));
        if let Some(locale) = exact.or_else(|| locales.iter().find(|locale| primary(locale) == primary(tag))) {
            return (tag.clone(), locale.clone());
        }
    }
    (tags.into_iter().next().unwrap_or_else(|| String::from("en")), String::from("en"))
}
