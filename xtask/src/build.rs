//! Makes the release: `dist/`, whole, from `src/` and `www/`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256, Sha384};

use crate::command::{read, run};
use crate::compiler::{Compiler, Purpose};
use crate::places::{dist, root, target};
use crate::texts::Texts;
use crate::{guide_pages, texts, tools};

/// What compilers of today emit for wasm, and all browsers with reference types have.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-multivalue",
];

/// The files of a release, by their path below `dist/`.
#[derive(Default)]
struct Release {
    files: BTreeMap<String, Vec<u8>>,
    integrity: Map<String, Value>,
}

/// Builds the release and returns its folder.
///
/// # Errors
/// When a tool is missing and cannot be installed, or the sources have problems.
pub fn build() -> Result<PathBuf> {
    // First what fails fastest.
    let texts = texts::read_all(&root().join("www/texts"))?;
    let parts = target().join("release-parts");
    fs::create_dir_all(&parts)?;
    let module = module(&parts)?;
    let core = core(&parts)?;

    let mut release = Release::default();
    let wasm = release.add_hashed("payready", "wasm", module);
    let core = release.add_hashed("payready-core", "js", core);
    let packs = release.add_texts(&texts);
    release.add_folder(&root().join("www/profiles"), "profiles")?;
    if root().join("www/pg").is_dir() {
        release.add_folder(&root().join("www/pg"), "pg")?;
    }
    let files = json!({ "version": env!("CARGO_PKG_VERSION"), "core": core, "wasm": wasm, "packs": packs, "integrity": release.integrity });
    let loader = loader(&parts, &files)?;
    release.add_sealed("payready.js".into(), loader);
    let integrity = serde_json::to_string_pretty(&release.integrity)?;
    release.files.insert("integrity.json".into(), integrity.into());

    release.write(&dist())?;
    Ok(dist())
}

/// Compiles, joins and shrinks the wasm.
fn module(parts: &Path) -> Result<Vec<u8>> {
    let compiler = Compiler::find(Purpose::Release)?;
    let bindgen = tools::wasm_bindgen()?;
    if !compiler.module().exists() {
        println!("compiling the core with {compiler}; the first time takes minutes");
    }
    run(compiler.cargo("build").args(["--release", "--lib", "--quiet"]))?;
    run(Command::new(bindgen.join("wasm-bindgen"))
        .arg(compiler.module())
        .args(["--target", "web", "--no-typescript", "--out-name", "payready", "--out-dir"])
        .arg(parts))?;
    let joined = parts.join("payready_bg.wasm");
    // Shrinking takes seconds, and mostly the module is the one of the last time.
    let shrunk = parts.join(format!("payready-{}.wasm", hash8(&fs::read(&joined)?)));
    if !shrunk.exists() {
        let half = parts.join("half.wasm");
        run(tools::node_tool("binaryen/bin/wasm-opt")?.arg("-Oz").args(FEATURES).arg(&joined).arg("-o").arg(&half))?;
        fs::rename(&half, &shrunk)?;
    }
    Ok(fs::read(shrunk)?)
}

/// The core's glue as one classic script.
fn core(parts: &Path) -> Result<Vec<u8>> {
    let mut esbuild = tools::node_tool("esbuild/bin/esbuild")?;
    esbuild.arg(root().join("www/core.js")).args(["--bundle", "--minify", "--format=iife", "--target=es2018", "--legal-comments=none"]);
    // The loader always says where the wasm is, so the glue's own guess from its address is never used.
    esbuild.args(["--log-level=warning", "--log-override:empty-import-meta=silent"]);
    esbuild.arg(format!("--alias:payready-glue={}", parts.join("payready.js").display()));
    Ok(read(&mut esbuild)?.into())
}

/// The loader, which knows the names of all other files. It stays ASCII: shops' pages are not all UTF-8.
fn loader(parts: &Path, files: &Value) -> Result<Vec<u8>> {
    const PLACE: &str = "__FILES__";
    let source = fs::read_to_string(root().join("www/loader.js")).context("cannot read www/loader.js")?;
    let places = source.matches(PLACE).count();
    ensure!(places == 1, "www/loader.js: expected {PLACE} once, found it {places} times");
    let whole = parts.join("loader.js");
    fs::write(&whole, source.replace(PLACE, &files.to_string()))?;
    let mut esbuild = tools::node_tool("esbuild/bin/esbuild")?;
    esbuild.arg(&whole).args(["--minify", "--target=es5", "--legal-comments=none", "--log-level=warning"]);
    Ok(read(&mut esbuild)?.into())
}

impl Release {
    /// A file whose name changes with its content, so that it can be kept forever.
    fn add_hashed(&mut self, name: &str, extension: &str, content: Vec<u8>) -> String {
        let name = format!("{name}-{}.{extension}", hash8(&content));
        self.add_sealed(name.clone(), content);
        name
    }

    /// A file that a page can ask the browser to check.
    fn add_sealed(&mut self, name: String, content: Vec<u8>) {
        let hash = BASE64_STANDARD.encode(Sha384::digest(&content));
        self.integrity.insert(name.clone(), format!("sha384-{hash}").into());
        self.files.insert(name, content);
    }

    /// The packs, by locale, and the static guide.
    fn add_texts(&mut self, all: &[Texts]) -> Map<String, Value> {
        let locales: Vec<_> = all.iter().map(|texts| texts.locale.as_str()).collect();
        let mut packs = Map::new();
        for texts in all {
            let pack = self.add_hashed(&format!("pack-{}", texts.locale), "json", texts.pack().into());
            packs.insert(texts.locale.clone(), pack.into());
            self.files.insert(format!("guide/{}/index.html", texts.locale), guide_pages::page(texts, &locales).into());
        }
        packs
    }

    /// Files that are what they are in `www/`; JSON must at least be JSON.
    fn add_folder(&mut self, folder: &Path, name: &str) -> Result<()> {
        for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
            let path = entry?.path();
            let file = path.file_name().unwrap_or_default().to_string_lossy();
            let content = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
            if path.extension().is_some_and(|extension| extension == "json") {
                serde_json::from_slice::<Value>(&content).with_context(|| format!("{}: expected JSON", path.display()))?;
            }
            self.files.insert(format!("{name}/{file}"), content);
        }
        Ok(())
    }

    /// Writes what changed, then removes what is no longer part of it: a page that loads meanwhile never finds nothing.
    fn write(&self, folder: &Path) -> Result<()> {
        for (name, content) in &self.files {
            let path = folder.join(name);
            if fs::read(&path).is_ok_and(|there| there == *content) {
                continue;
            }
            fs::create_dir_all(path.parent().unwrap_or(folder))?;
            fs::write(&path, content).with_context(|| format!("cannot write {}", path.display()))?;
        }
        remove_others(folder, "", &self.files)
    }
}

fn remove_others(folder: &Path, prefix: &str, files: &BTreeMap<String, Vec<u8>>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            let inside = format!("{name}/");
            if files.keys().any(|file| file.starts_with(&inside)) {
                remove_others(&entry.path(), &inside, files)?;
            } else {
                fs::remove_dir_all(entry.path())?;
            }
        } else if !files.contains_key(&name) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// The one file of a release whose name begins and ends like this.
///
/// # Errors
/// When there is none, or more than one.
pub fn file_of(dist: &Path, start: &str, end: &str) -> Result<PathBuf> {
    let entries = fs::read_dir(dist).with_context(|| format!("there is no release in {}; `cargo xtask build` makes it", dist.display()))?;
    let paths = entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    let fits = |path: &&PathBuf| path.file_name().map(|name| name.to_string_lossy()).is_some_and(|name| name.starts_with(start) && name.ends_with(end));
    match paths.iter().filter(fits).collect::<Vec<_>>().as_slice() {
        [path] => Ok((*path).clone()),
        found => bail!("{}: expected one file {start}…{end}, found {}", dist.display(), found.len()),
    }
}

fn hash8(content: &[u8]) -> String {
    Sha256::digest(content).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_replaces_the_one_before_it() {
        let folder = target().join("test-release");
        fs::create_dir_all(folder.join("old/deep")).unwrap();
        fs::write(folder.join("payready-00000000.wasm"), "old").unwrap();
        let mut release = Release::default();
        let name = release.add_hashed("payready", "wasm", b"new".to_vec());
        release.files.insert("profiles/demo.json".into(), b"{}".to_vec());
        release.write(&folder).unwrap();
        assert_eq!(name, "payready-11507a0e.wasm");
        assert_eq!(file_of(&folder, "payready-", ".wasm").unwrap(), folder.join(name));
        assert!(folder.join("profiles/demo.json").exists() && !folder.join("old").exists());
        assert!(file_of(&folder, "pack-", ".json").is_err());
    }
}
