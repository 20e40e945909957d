//! The licences of all that ships: each crate that the modules for the browser are compiled from, with the texts that it has to carry.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::command::read;
use crate::compiler::plain_cargo;

const HEAD: &str = "\
Licences of what Payready's WebAssembly modules are compiled from

Payready itself is licensed under MIT or Apache-2.0: LICENSE-MIT, LICENSE-APACHE.
The modules also hold parts of Rust's standard library (The Rust Project Developers, MIT OR Apache-2.0) and of the crates below.
Where a crate may be used under the MIT licence, that is the one that is chosen, and its text is the one that follows.
Where a crate comes without a text, it is used under Apache-2.0, whose text is in LICENSE-APACHE.
";

/// The texts of a crate, by the names of its files.
type Texts = Vec<(String, String)>;

/// `THIRD-PARTY.txt`.
///
/// # Errors
/// When cargo cannot list the crates, or one of them comes without a licence that can be fulfilled.
pub fn third_party() -> Result<String> {
    let tree = ["tree", "--locked", "--package", "payready", "--target", "wasm32-unknown-unknown", "--features", "core,guide,check"];
    let listed = read(plain_cargo().args(tree).args(["--edges", "normal,no-proc-macro", "--prefix", "none", "--no-dedupe", "--format", "{p}|{l}"]))?;
    let metadata: Value = serde_json::from_str(&read(plain_cargo().args(["metadata", "--locked", "--format-version", "1"]))?).context("cargo's metadata")?;
    let mut crates = BTreeMap::new();
    for line in listed.lines().filter(|line| !line.is_empty() && !line.starts_with("payready ")) {
        let (name, license) = line.split_once('|').with_context(|| format!("cargo tree: expected a licence in {line:?}"))?;
        let manifest = manifest_of(&metadata, name).with_context(|| format!("cargo's metadata: no {name}"))?;
        let folder = Path::new(manifest).parent().with_context(|| format!("{manifest}: no file"))?;
        crates.insert(name.to_owned(), (license.to_owned(), texts_in(folder)?));
    }
    page(&crates)
}

/// Where the crate is that cargo calls `NAME vVERSION`.
fn manifest_of<'metadata>(metadata: &'metadata Value, name: &str) -> Option<&'metadata str> {
    let (name, version) = name.split_once(" v")?;
    let found = metadata["packages"].as_array()?.iter().find(|package| package["name"] == name && package["version"] == version);
    found?["manifest_path"].as_str()
}

fn texts_in(folder: &Path) -> Result<Texts> {
    let mut texts = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_file() && ["LICENSE", "LICENCE", "COPYING", "NOTICE"].iter().any(|start| name.to_uppercase().starts_with(start)) {
            texts.push((name, fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?));
        }
    }
    texts.sort();
    Ok(texts)
}

/// The page: every crate with its licence, and after them every text once, with the crates that carry it.
fn page(crates: &BTreeMap<String, (String, Texts)>) -> Result<String> {
    let mut page = HEAD.to_owned();
    let mut carried: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (name, (license, texts)) in crates {
        writeln!(page, "\n{name}\n    {license}")?;
        let has_mit = texts.iter().any(|(file, _)| file.to_uppercase().contains("MIT"));
        let chosen: Vec<_> = texts.iter().filter(|(file, _)| !(has_mit && file.to_uppercase().contains("APACHE"))).collect();
        ensure!(!chosen.is_empty() || license.contains("Apache-2.0"), "{name}: licensed under {license}, and its package has no text of that");
        for (_, text) in chosen {
            let lines: Vec<_> = text.trim().lines().map(str::trim_end).collect();
            carried.entry(lines.join("\n")).or_default().push(name);
        }
    }
    for (text, names) in carried {
        write!(page, "\n{}\n{}\n\n{text}\n", "-".repeat(80), names.join(", "))?;
    }
    Ok(page)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(name: &str, license: &str, files: &[(&str, &str)]) -> (String, (String, Texts)) {
        let texts = files.iter().map(|(file, text)| ((*file).to_owned(), (*text).to_owned())).collect();
        (name.to_owned(), (license.to_owned(), texts))
    }

    #[test]
    fn each_text_is_there_once_and_names_who_carries_it() {
        let crates = [
            one("a v1", "MIT OR Apache-2.0", &[("LICENSE-APACHE", "long"), ("LICENSE-MIT", "Copyright A\r\nfree \r\n")]),
            one("b v1", "MIT", &[("LICENSE", "Copyright A\nfree")]),
            one("c v1", "Apache-2.0", &[]),
        ];
        let page = page(&crates.into()).unwrap();
        assert_eq!(page.matches("a v1, b v1\n\nCopyright A\nfree\n").count(), 1, "{page}");
        assert!(page.contains("c v1\n    Apache-2.0\n") && !page.contains("long"), "{page}");
    }

    #[test]
    fn a_crate_whose_licence_asks_for_a_text_that_is_not_there_fails_the_build() {
        let said = page(&[one("a v1", "MIT", &[])].into()).unwrap_err().to_string();
        assert_eq!(said, "a v1: licensed under MIT, and its package has no text of that");
    }
}
