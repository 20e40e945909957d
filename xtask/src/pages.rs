//! The release's pages: no link leads nowhere, and none is a long wait.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, ensure};

/// What a page may weigh, its figures apart: the booklet holds every step in the words for every browser.
const MOST: usize = 62 * 1024;

/// All that is wrong with the pages of a release, in words.
///
/// # Errors
/// When there are none.
pub fn problems(dist: &Path) -> Result<Vec<String>> {
    let mut pages = BTreeMap::new();
    read_below(dist, Path::new(""), &mut pages)?;
    ensure!(!pages.is_empty(), "{}: expected pages, found none", dist.display());
    let mut problems = Vec::new();
    for (path, page) in &pages {
        let weight = without_figures(page).len();
        if weight > MOST {
            problems.push(format!("{}: {weight} bytes without figures, at most {MOST}", path.display()));
        }
        let links = page.split(" href=\"").chain(page.split(" src=\"").skip(1)).skip(1).filter_map(|rest| rest.split('"').next());
        problems.extend(links.filter_map(|link| Some(format!("{}: {link} {}", path.display(), why_not(dist, &pages, path, link)?))));
    }
    Ok(problems)
}

fn read_below(dist: &Path, folder: &Path, pages: &mut BTreeMap<PathBuf, String>) -> Result<()> {
    let place = dist.join(folder);
    for entry in fs::read_dir(&place).with_context(|| format!("cannot read {}", place.display()))? {
        let entry = entry?;
        let path = folder.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            read_below(dist, &path, pages)?;
        } else if path.extension().is_some_and(|extension| extension == "html") {
            let page = fs::read_to_string(entry.path()).with_context(|| format!("cannot read {}", entry.path().display()))?;
            pages.insert(path, page);
        }
    }
    Ok(())
}

/// Why a link on a page leads nowhere, if it does.
fn why_not(dist: &Path, pages: &BTreeMap<PathBuf, String>, page: &Path, link: &str) -> Option<&'static str> {
    if ["https:", "http:", "mailto:", "tel:", "data:"].iter().any(|scheme| link.starts_with(scheme)) {
        return None;
    }
    let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
    let there = if file.is_empty() { page.to_owned() } else { plain(&page.with_file_name(file)) };
    match pages.get(&there) {
        Some(target) if anchor.is_empty() || target.contains(&format!(" id=\"{anchor}\"")) => None,
        Some(_) => Some("names nothing on that page"),
        None if dist.join(&there).is_file() => None,
        None => Some("leads to no file"),
    }
}

/// A path without ways up.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => _ = plain.pop(),
            Component::Normal(_) | Component::CurDir | Component::RootDir | Component::Prefix(_) => plain.push(part),
        }
    }
    plain
}

fn without_figures(page: &str) -> String {
    let mut parts = page.split("<svg");
    let first = parts.next().unwrap_or_default().to_owned();
    first + &parts.filter_map(|part| part.split_once("</svg>")).map(|(_, rest)| rest).collect::<String>()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::places::target;

    #[test]
    fn a_link_to_nowhere_and_a_heavy_page_are_named() {
        let dist = target().join("test-pages");
        fs::create_dir_all(dist.join("guide/ko")).unwrap();
        let write = |name: &str, page: &str| fs::write(dist.join(name), page).unwrap();
        write("guide/guide.css", "");
        write("index.html", "<h1>The self-check page</h1>");
        write(
            "guide/ko/a.html",
            "<link href=\"../guide.css\"><a href=\"b.html#x\">x</a><a href=\"tel:1\">1</a><a href=\"#x\">y</a><a href=\"../../index.html\">z</a>",
        );
        write("guide/ko/b.html", &format!("<p id=\"x\"><a href=\"../en/b.html\">y</a><svg>{}</svg>", "x".repeat(MOST)));
        write("guide/ko/c.html", &"x".repeat(MOST + 1));
        let said = problems(&dist).unwrap();
        let expected = [
            "guide/ko/a.html: #x names nothing on that page",
            "guide/ko/b.html: ../en/b.html leads to no file",
            "guide/ko/c.html: 63489 bytes without figures, at most 63488",
        ];
        assert_eq!(said, expected);
    }

    #[test]
    fn a_release_without_pages_is_no_release() {
        let empty = target().join("test-no-pages");
        fs::create_dir_all(&empty).unwrap();
        assert!(problems(&empty).is_err());
    }
}
