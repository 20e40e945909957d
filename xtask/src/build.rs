//! Makes the release: `dist/`, whole, from `src/` and `www/`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256, Sha384};

use crate::command::read;
use crate::guide_tables::Facts;
use crate::module::{Module, Part, compile, module};
use crate::places::{dist, root, target};
use crate::self_check::SelfCheck;
use crate::texts::{Quoted, Texts};
use crate::{code_pages, figures, guide_pages, manifest, package, providers, schemas, texts, tools};

/// The words that the core carries: those of the overlay, which it needs inside the click, and of the panel without a network to fetch the
/// guide by. What they are called there, and their keys.
const OVERLAY: [(&str, &str); 2] = [("title", "frame.title"), ("close", "frame.close")];
const OFFLINE: [(&str, &str); 3] = [("title", "go-online.title"), ("reason", "go-online.reason"), ("again", "button.retry")];

/// The files of a release, by their path below `dist/`.
#[derive(Default)]
struct Release {
    files: BTreeMap<String, Vec<u8>>,
    integrity: Map<String, Value>,
}

/// Builds the release, once for all that this run does, and returns its folder.
///
/// # Errors
/// When a tool is missing and cannot be installed, or the sources have problems.
pub fn build() -> Result<PathBuf> {
    static DONE: Mutex<bool> = Mutex::new(false);
    let mut done = DONE.lock().unwrap_or_else(PoisonError::into_inner);
    if !*done {
        make()?;
        *done = true;
    }
    Ok(dist())
}

fn make() -> Result<()> {
    // First what fails fastest.
    let texts = texts::read_all(&root().join("www/texts"))?;
    let Quoted { names, unverified } = texts::names(&texts);
    println!(
        "texts: {names} quoted names of menus and buttons, {} unverified{}",
        unverified.len(),
        unverified.iter().fold(String::new(), |all, name| format!("{all}{} {name}", if all.is_empty() { ":" } else { "," }))
    );
    let drawings = figures::read_all(&root().join("www/figures"), &texts)?;
    let figures = drawings.json().into_bytes();
    let facts = Facts::read(root())?;
    let parts = target().join("release-parts");
    fs::create_dir_all(&parts)?;
    let plain = classic("plain.js", &json!({}))?;
    let probes = bundled(&root().join("www/probes/index.js"))?;
    let request = bundled(&root().join("www/probes/request.js"))?;
    compile()?;
    let guide = module(Part::Guide, &json!({ "figures": seal(&figures) }))?;
    let locales: Vec<_> = texts.iter().map(|texts| texts.locale.as_str()).collect();
    // What the loader does not fetch itself, the core knows: the loader is on every page.
    let packs: Vec<String> = texts.iter().map(Texts::pack).collect();
    let seals: Map<_, _> = locales.iter().zip(&packs).map(|(locale, pack)| ((*locale).to_owned(), seal(pack.as_bytes()).into())).collect();
    let few = |keys: &[(&str, &str)]| -> Map<_, _> { texts.iter().map(|texts| (texts.locale.clone(), texts.few(keys))).collect() };
    let known = json!({
        "packs": seals, "probes": seal(&probes), "request": seal(&request), "guide": seal(&guide.glue), "guideWasm": seal(&guide.wasm),
        "overlay": few(&OVERLAY), "offline": few(&OFFLINE),
    });
    let Module { wasm, glue } = module(Part::Core, &known)?;
    let check = SelfCheck::make(&texts, json!({ "packs": seals, "figures": seal(&figures) }))?;
    // One mark in every name: files of two builds never meet, and each can be kept forever.
    let mark = hash8(&[&wasm, &glue, &guide.wasm, &guide.glue, &plain, &probes, &request, &figures, packs.concat().as_bytes(), &check.content()].concat());

    let files = json!({
        "version": env!("CARGO_PKG_VERSION"), "build": mark, "core": seal(&glue), "wasm": seal(&wasm), "plain": seal(&plain),
    });
    let mut release = Release::default();
    release.add_sealed("payready.js".into(), classic("main.js", &files)?);
    release.add_sealed(format!("payready-{mark}.js"), glue);
    release.add_sealed(format!("payready-{mark}.wasm"), wasm);
    release.add_sealed(format!("guide-{mark}.js"), guide.glue);
    release.add_sealed(format!("guide-{mark}.wasm"), guide.wasm);
    release.add_sealed(format!("figures-{mark}.json"), figures);
    release.add_sealed(format!("plain-{mark}.js"), plain);
    release.add_sealed(format!("probes-{mark}.js"), probes);
    release.add_sealed(format!("request-{mark}.js"), request);
    for (name, content) in check.files(&mark, &parts)? {
        release.add_sealed(name, content);
    }
    for (texts, pack) in texts.iter().zip(packs) {
        release.add_sealed(format!("pack-{}-{mark}.json", texts.locale), pack.into());
    }
    for (path, page) in guide_pages::pages(&texts, &facts, &drawings)? {
        release.files.insert(format!("guide/{path}"), page.into());
    }
    for (path, page) in code_pages::pages(&texts)? {
        release.files.insert(path, page.into());
    }
    let style = fs::read_to_string(root().join("www/guide.css")).context("cannot read www/guide.css")?;
    release.files.insert("guide/guide.css".into(), (style + &figures::style()?).into());
    release.add_folder(&root().join("www/profiles"), "profiles")?;
    let index = providers::index(&providers::read_all(&root().join("www/profiles"))?);
    release.files.insert("profiles/index.json".into(), index.to_string().into());
    release.add_folder(&root().join("www/pg"), "pg")?;
    release.files.insert("payready.d.ts".into(), fs::read(root().join("www/payready.d.ts")).context("cannot read www/payready.d.ts")?);
    release.files.extend(package::files()?);
    for (name, content) in
        [("profile.schema.json", schemas::profile()), ("diagnosis.schema.json", schemas::diagnosis()), ("custom-elements.json", manifest::elements())]
    {
        release.files.insert(name.into(), serde_json::to_string_pretty(&content)?.into());
    }
    // What a provider's own texts can take the place of.
    let template: Value = serde_json::from_str(&texts.iter().find(|texts| texts.locale == "en").context("the texts in English")?.pack())?;
    release.files.insert("texts-template.json".into(), serde_json::to_string_pretty(&template)?.into());
    let integrity = serde_json::to_string_pretty(&release.integrity)?;
    release.files.insert("integrity.json".into(), integrity.into());

    release.write(&dist())
}

/// Modules of the loader as one classic script in ES5, made small; `files` is what it knows of the release's other files. It stays ASCII:
/// shops' pages are not all UTF-8.
fn classic(entry: &str, files: &Value) -> Result<Vec<u8>> {
    let mut esbuild = tools::node_tool("esbuild/bin/esbuild")?;
    esbuild.arg(root().join("www/loader").join(entry)).arg(format!("--define:FILES={files}"));
    esbuild.args(["--bundle", "--minify", "--format=iife", "--target=es5", "--legal-comments=none", "--log-level=warning"]);
    Ok(read(&mut esbuild)?.into())
}

/// A classic script in ES5, made small.
pub(crate) fn minified(parts: &Path, name: &str, source: &str) -> Result<Vec<u8>> {
    let whole = parts.join(name);
    fs::write(&whole, source)?;
    let mut esbuild = tools::node_tool("esbuild/bin/esbuild")?;
    esbuild.arg(&whole).args(["--minify", "--target=es5", "--legal-comments=none", "--log-level=warning"]);
    Ok(read(&mut esbuild)?.into())
}

/// Around a script that others wait for: where a page has taken away what it needs, the page is not told. Whoever waits gets nothing.
pub(crate) const QUIET: [&str; 2] = ["--banner:js=try{", "--footer:js=}catch(_){}"];

/// Modules as one classic script, made small.
pub(crate) fn bundled(entry: &Path) -> Result<Vec<u8>> {
    let mut esbuild = tools::node_tool("esbuild/bin/esbuild")?;
    esbuild.arg(entry).args(["--bundle", "--minify", "--format=iife", "--target=es2018", "--legal-comments=none", QUIET[0], QUIET[1], "--log-level=warning"]);
    Ok(read(&mut esbuild)?.into())
}

/// What the browser checks a file by. The shorter of the two hashes in use: the loader is on every shop's page.
#[must_use]
pub fn seal(content: &[u8]) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(content)))
}

impl Release {
    /// A file that a page can ask the browser to check.
    fn add_sealed(&mut self, name: String, content: Vec<u8>) {
        let hash = BASE64_STANDARD.encode(Sha384::digest(&content));
        self.integrity.insert(name.clone(), format!("sha384-{hash}").into());
        self.files.insert(name, content);
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
        release.add_sealed("payready-11111111.wasm".into(), b"new".to_vec());
        release.files.insert("profiles/demo.json".into(), b"{}".to_vec());
        release.write(&folder).unwrap();
        assert_eq!(file_of(&folder, "payready-", ".wasm").unwrap(), folder.join("payready-11111111.wasm"));
        assert!(folder.join("profiles/demo.json").exists() && !folder.join("old").exists());
        assert!(file_of(&folder, "pack-", ".json").is_err());
    }
}
