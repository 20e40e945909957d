//! Searching in short texts.

/// What stands before and behind the first `part`. The standard library's search is made for long texts, and adds more to the core than all
/// that looks for something there.
#[must_use]
pub fn around<'text>(text: &'text str, part: &str) -> Option<(&'text str, &'text str)> {
    let at = text.as_bytes().windows(part.len()).position(|window| window == part.as_bytes())?;
    Some((text.get(..at)?, text.get(at + part.len()..)?))
}
