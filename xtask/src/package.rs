//! What makes the release the npm package `payready`: its description, its modules and types, its licences.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use crate::command::{on_path, read};
use crate::places::{root, target};
use crate::{licenses, tools};

/// The modules that a shop's own code imports, by the name after `payready`.
const ENTRIES: [(&str, &str); 4] = [(".", "load"), ("./auto", "auto"), ("./react", "react"), ("./vue", "vue")];

/// Files that a shop's tools read: to copy one, to check by, to complete what is written.
const FILES: [&str; 6] = ["payready.js", "package.json", "custom-elements.json", "diagnosis.schema.json", "profile.schema.json", "integrity.json"];

/// What a shop reads that has the package alone.
const TEXTS: [&str; 9] = [
    "LICENSE-MIT",
    "LICENSE-APACHE",
    "CHANGELOG.md",
    "docs/merchant.md",
    "docs/ko/merchant.md",
    "docs/reference.md",
    "docs/security.md",
    "docs/providers.md",
    "docs/panel.png",
];

/// The package's own files, by their path in the release.
///
/// # Errors
/// When one cannot be read, or the licences cannot be listed.
pub fn files() -> Result<Vec<(String, Vec<u8>)>> {
    let mut files = vec![
        ("package.json".to_owned(), (serde_json::to_string_pretty(&description())? + "\n").into_bytes()),
        ("THIRD-PARTY.txt".to_owned(), licenses::third_party()?.into_bytes()),
    ];
    let copied = TEXTS.map(|name| (name.to_owned(), name.to_owned()));
    let modules = ENTRIES.iter().flat_map(|(_, name)| [format!("npm/{name}.mjs"), format!("npm/{name}.d.mts")]).map(|name| (format!("www/{name}"), name));
    let readme = ("www/npm/README.md".to_owned(), "README.md".to_owned());
    for (source, name) in copied.into_iter().chain(modules).chain([readme]) {
        files.push((name, fs::read(root().join(&source)).with_context(|| format!("cannot read {source}"))?));
    }
    Ok(files)
}

fn description() -> Value {
    let mut exports = Map::new();
    // TypeScript finds the types beside each module by its name.
    for (entry, name) in ENTRIES {
        exports.insert(entry.into(), format!("./npm/{name}.mjs").into());
    }
    for name in FILES {
        let path = format!("./{name}");
        exports.insert(path.clone(), path.into());
    }
    json!({
        "name": "payready",
        "version": env!("CARGO_PKG_VERSION"),
        "description": "Finds out in the shopper's browser what would make a payment fail, and shows the one step that mends it",
        "license": env!("CARGO_PKG_LICENSE"),
        "keywords": ["checkout", "payment", "popup-blocker", "web-component", "webassembly"],
        "exports": exports,
        "types": "./npm/load.d.mts",
        "customElements": "custom-elements.json",
        "sideEffects": ["./payready.js", "./npm/auto.mjs"],
        "peerDependencies": { "react": ">=18", "vue": ">=3.3" },
        "peerDependenciesMeta": { "react": { "optional": true }, "vue": { "optional": true } },
    })
}

/// The examples, each a folder of `examples/`; those with a `package.json` are built with Vite.
pub const EXAMPLES: [&str; 3] = ["html", "react", "vue"];

/// What the examples and the tests of the package import beside it.
const BESIDE: [(&str, &str); 5] = [("react", "19.3.1"), ("react-dom", "19.3.1"), ("vue", "3.5.45"), ("vite", "8.3.8"), ("@types/react", "19.3.0")];

/// Where the package is installed as a shop would have it, beside copies of what uses it.
#[must_use]
pub fn shop() -> PathBuf {
    target().join("package")
}

/// The folder that an example is served from, once [`install`] has been there.
#[must_use]
pub fn site(example: &str) -> PathBuf {
    let folder = shop().join(example);
    if folder.join("package.json").exists() { folder.join("dist") } else { folder }
}

/// Packs the release as npm would publish it, installs what was packed, and builds the examples with it; once for all that this run does.
///
/// # Errors
/// When npm is missing or refuses, or an example does not build.
pub fn install(dist: &Path) -> Result<()> {
    static DONE: Mutex<bool> = Mutex::new(false);
    let mut done = DONE.lock().unwrap_or_else(PoisonError::into_inner);
    if *done {
        return Ok(());
    }
    let shop = shop();
    if shop.exists() {
        fs::remove_dir_all(&shop).with_context(|| format!("cannot remove {}", shop.display()))?;
    }
    let modules = shop.join("node_modules");
    fs::create_dir_all(modules.join("payready"))?;
    let npm = || on_path("npm").context("no npm on PATH: install Node.js 20 or newer");
    let packed = read(Command::new(npm()?).current_dir(dist).args(["pack", "--silent", "--ignore-scripts", "--pack-destination"]).arg(&shop))?;
    read(Command::new("tar").current_dir(&shop).args(["-xzf", packed.trim(), "--strip-components=1", "-C", "node_modules/payready"]))?;
    let beside = tools::npm(&BESIDE, "the examples and the tests of the package use them")?;
    for entry in fs::read_dir(&beside).with_context(|| format!("cannot read {}", beside.display()))? {
        let entry = entry?;
        symlink(entry.path(), modules.join(entry.file_name()))?;
    }
    copy(&root().join("tests/package"), &shop)?;
    for example in EXAMPLES {
        let folder = shop.join(example);
        copy(&root().join("examples").join(example), &folder)?;
        if folder.join("package.json").exists() {
            symlink(&modules, folder.join("node_modules"))?;
            read(Command::new(npm()?).current_dir(&folder).args(["run", "build", "--silent"]))?;
        } else {
            copy(&modules.join("payready"), &folder.join("payready"))?;
        }
    }
    *done = true;
    Ok(())
}

/// Copies all files of a folder.
fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
        let entry = entry?;
        let (path, copied) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &copied)?;
        } else {
            fs::copy(&path, &copied).with_context(|| format!("cannot copy {}", path.display()))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All documents of the repository but those of the tests' data.
    fn documents(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "md") {
                found.push(path);
            } else if path.is_dir() {
                documents(&path, found);
            }
        }
    }

    #[test]
    fn every_link_of_a_document_leads_to_a_file_and_a_heading_of_it() {
        let mut found: Vec<_> = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"].map(|name| root().join(name)).into();
        documents(&root().join("docs"), &mut found);
        assert!(found.len() > 10, "{found:?}");
        let mut wrong = Vec::new();
        for document in &found {
            let text = fs::read_to_string(document).unwrap();
            for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()).filter(|link| !link.starts_with("http")) {
                let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
                let target = document.parent().unwrap().join(file);
                let heading =
                    |line: &str| line.starts_with('#') && line.trim_start_matches(['#', ' ']).replace(' ', "-").replace('.', "").to_lowercase() == anchor;
                let there = target.is_file() && (anchor.is_empty() || fs::read_to_string(&target).unwrap().lines().any(heading));
                if !there {
                    wrong.push(format!("{}: {link}", document.display()));
                }
            }
        }
        assert_eq!(wrong, Vec::<String>::new());
    }

    #[test]
    fn the_readme_is_short() {
        assert!(fs::read_to_string(root().join("README.md")).unwrap().lines().count() <= 120);
    }
}
