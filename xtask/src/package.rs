//! What makes the release the npm package `payready`: its description, its modules and types, its licences.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use crate::command::{on_path, read};
use crate::licenses;
use crate::places::root;

/// The modules that a shop's own code imports, by the name after `payready`.
const ENTRIES: [(&str, &str); 4] = [(".", "load"), ("./auto", "auto"), ("./react", "react"), ("./vue", "vue")];

/// Files that a shop's tools read: to copy one, to check by, to complete what is written.
const FILES: [&str; 6] = ["payready.js", "package.json", "custom-elements.json", "diagnosis.schema.json", "profile.schema.json", "integrity.json"];

/// The package's own files, by their path in the release.
///
/// # Errors
/// When one cannot be read, or the licences cannot be listed.
pub fn files() -> Result<Vec<(String, Vec<u8>)>> {
    let mut files = vec![
        ("package.json".to_owned(), (serde_json::to_string_pretty(&description())? + "\n").into_bytes()),
        ("THIRD-PARTY.txt".to_owned(), licenses::third_party()?.into_bytes()),
    ];
    let sources = ["LICENSE-MIT", "LICENSE-APACHE", "CHANGELOG.md"].map(|name| (name.to_owned(), name.to_owned()));
    let modules = ENTRIES.iter().flat_map(|(_, name)| [format!("npm/{name}.mjs"), format!("npm/{name}.d.mts")]).map(|name| (format!("www/{name}"), name));
    let readme = ("www/npm/README.md".to_owned(), "README.md".to_owned());
    for (source, name) in sources.into_iter().chain(modules).chain([readme]) {
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

/// Packs the release as npm would publish it, into `folder`, and returns the archive.
///
/// # Errors
/// When npm is missing or refuses.
pub fn pack(dist: &Path, folder: &Path) -> Result<PathBuf> {
    let npm = on_path("npm").context("no npm on PATH: install Node.js 20 or newer")?;
    fs::create_dir_all(folder)?;
    let said = read(Command::new(npm).current_dir(dist).args(["pack", "--silent", "--ignore-scripts", "--pack-destination"]).arg(folder))?;
    Ok(folder.join(said.trim()))
}
