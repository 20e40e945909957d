//! The modules for the browser: compiled, joined with their JavaScript, and made small.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::build::{QUIET, seal};
use crate::command::{read, run};
use crate::compiler::{Compiler, Purpose};
use crate::places::{root, target};
use crate::tools;

/// What compilers of today emit for wasm, and all browsers with reference types have.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-multivalue",
];

/// For size. Inlining functions that are called once saves bytes but makes code that compresses worse; short names of imports and exports
/// save what no compression can: each long one ends in a hash.
const SMALL: [&str; 4] = ["-Oz", "--one-caller-inline-max-function-size=0", "--minify-imports-and-exports-and-modules", "--strip-producers"];

/// The modules that are made of the crate, each by the feature of its name.
#[derive(Clone, Copy)]
pub enum Part {
    /// What is fetched first.
    Core,
    /// The guide, for where there is something to show.
    Guide,
    /// The self-check page.
    Check,
}

impl Part {
    const fn name(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::Guide => "guide",
            Self::Check => "check",
        }
    }

    fn folder(self) -> PathBuf {
        target().join("release-parts").join(self.name())
    }
}

/// A module's two halves.
pub struct Module {
    /// The wasm.
    pub wasm: Vec<u8>,
    /// Its JavaScript, as one classic script.
    pub glue: Vec<u8>,
}

/// Compiles all parts and makes them small: one, while the next is compiled. A part stays as it is as long as it would be made of the same
/// by the same: cargo forgets each of them over the next, since all of them are one crate.
///
/// # Errors
/// When a tool is missing and cannot be installed, or the sources have problems.
pub fn compile() -> Result<()> {
    let compiler = Compiler::find(Purpose::Release)?;
    let bindgen = tools::wasm_bindgen()?.join("wasm-bindgen");
    let binaryen = tools::node_modules()?;
    let sources = content_of(["Cargo.toml", "Cargo.lock", "src"].map(|name| root().join(name)).to_vec())?;
    let sources = format!("{}\n{}", seal(&sources), compiler.version()?);
    if !compiler.module().exists() {
        println!("compiling the core, the guide and the self-check page with {compiler}; the first time takes minutes");
    }
    thread::scope(|scope| {
        let mut others = Vec::new();
        for part in [Part::Check, Part::Core, Part::Guide] {
            let (folder, module) = (part.folder(), compiler.module());
            let mut cargo = compiler.cargo("build");
            cargo.args(["--release", "--lib", "--quiet", "--features", part.name()]);
            let made_of = format!("{sources}\n{cargo:?}\n{}\n{} {SMALL:?} {FEATURES:?}", bindgen.display(), binaryen.display());
            if fs::read_to_string(folder.join(MADE_OF)).is_ok_and(|last| last == made_of) {
                continue;
            }
            fs::create_dir_all(&folder)?;
            // Written when the part is whole: what is given up half-way is made anew.
            fs::write(folder.join(MADE_OF), "")?;
            run(&mut cargo)?;
            let options = ["--target", "web", "--no-typescript", "--out-name", "payready", "--out-dir"];
            run(Command::new(&bindgen).arg(module).args(options).arg(&folder))?;
            others.push(scope.spawn(move || shrink(&folder, &made_of)));
        }
        others.into_iter().try_for_each(|other| other.join().unwrap_or_else(|_| bail!("wasm-opt was given up")))
    })
}

/// The file beside a part that says what it was made of.
const MADE_OF: &str = "made-of.txt";

/// All files at and below these paths, with their names.
fn content_of(mut left: Vec<PathBuf>) -> Result<Vec<u8>> {
    let mut all = Vec::new();
    while let Some(path) = left.pop() {
        if path.is_dir() {
            let mut inside = fs::read_dir(&path)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
            inside.sort();
            left.append(&mut inside);
        } else {
            all.extend(path.to_string_lossy().bytes());
            all.extend(fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?);
        }
    }
    Ok(all)
}

fn shrink(parts: &Path, made_of: &str) -> Result<()> {
    let mut shrink = tools::node_tool("binaryen/bin/wasm-opt")?;
    let names = read(shrink.args(SMALL).args(FEATURES).arg(parts.join("payready_bg.wasm")).arg("-o").arg(parts.join("shrunk.wasm")))?;
    fs::write(parts.join("names.json"), names)?;
    Ok(fs::write(parts.join(MADE_OF), made_of)?)
}

/// Both halves of a part that has been compiled. `files`, what this module must know of the release's other files, stands in its JavaScript
/// for `FILES`.
///
/// # Errors
/// When it has not been compiled, or a tool fails.
pub fn module(part: Part, files: &Value) -> Result<Module> {
    let parts = &part.folder();
    let names = serde_json::from_str(&fs::read_to_string(parts.join("names.json"))?).context("wasm-opt's list of names")?;
    fs::write(parts.join("glue.js"), renamed(&fs::read_to_string(parts.join("payready.js"))?, &names))?;
    let wasm = fs::read(parts.join("shrunk.wasm"))?;
    // wasm-bindgen leads these past the names that wasm-opt has made short.
    if let Some(line) = fs::read_to_string(parts.join("glue.js"))?.lines().find(|line| line.starts_with("import * as ")) {
        bail!("{line}: expected every imported function to take or return more than a number; `catch` is enough");
    }
    let glue = bundled(part, files, &seal(&wasm))?;
    Ok(Module { wasm, glue })
}

/// The short name of one of the core's exports in the release, for tests that look inside.
///
/// # Errors
/// When there is no release, or no such export.
pub fn export(name: &str) -> Result<String> {
    let names = fs::read_to_string(Part::Core.folder().join("names.json")).context("there is no release; `cargo xtask build` makes it")?;
    let names: Value = serde_json::from_str(&names)?;
    let found = pairs(&names, "exports").into_iter().find(|(long, _)| *long == name);
    found.map(|(_, short)| short.to_owned()).with_context(|| format!("the core exports no {name}"))
}

/// Old and new names in wasm-opt's list, which has an import's module before them.
fn pairs<'names>(names: &'names Value, kind: &str) -> Vec<(&'names str, &'names str)> {
    let rows = names[kind].as_array().map(Vec::as_slice).unwrap_or_default();
    rows.iter().filter_map(|row| row.as_array()?.iter().rev().map(Value::as_str).collect::<Option<Vec<_>>>()).map(|row| (row[1], row[0])).collect()
}

/// The JavaScript with the short names. Each long name stands in it whole: as a member of the imports, or behind `wasm.`.
fn renamed(glue: &str, names: &Value) -> String {
    let imports = pairs(names, "imports").into_iter().map(|(long, short)| (long.to_owned(), short.to_owned()));
    let exports = pairs(names, "exports").into_iter().map(|(long, short)| (format!("wasm.{long}"), format!("wasm.{short}")));
    // Longer names first: one may begin with another.
    let mut all: Vec<_> = imports.chain(exports).collect();
    all.sort_by_key(|(long, _)| std::cmp::Reverse(long.len()));
    let glue = glue.replace("./payready_bg.js", "a");
    // Copies of our own files, which are in their places as well.
    let glue = own_files(&glue, root());
    all.iter().fold(glue, |glue, (long, short)| whole_words(&glue, long, short))
}

/// The JavaScript with its imports from copies of our own files led to the files themselves.
fn own_files(glue: &str, root: &Path) -> String {
    let mut parts = glue.split("./snippets/");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |glue, part| {
        let (_, path) = part.split_once('/').unwrap_or_default();
        format!("{glue}{}/{path}", root.display())
    })
}

fn whole_words(text: &str, long: &str, short: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(long) {
        let (before, behind) = (&rest[..at], &rest[at + long.len()..]);
        let in_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '$';
        let whole = !before.ends_with(in_word) && !behind.starts_with(in_word);
        out.push_str(before);
        out.push_str(if whole { short } else { long });
        rest = behind;
    }
    out + rest
}

fn bundled(part: Part, files: &Value, seal: &str) -> Result<Vec<u8>> {
    let mut esbuild = tools::node_tool("esbuild/bin/esbuild")?;
    let own = |name: &str| root().join("www/modules").join(name);
    esbuild.arg(own(&format!("{}.js", part.name())));
    if let Part::Core = part {
        // Its timers must end when it is lost.
        esbuild.arg(format!("--inject:{}", own("timers.js").display()));
    }
    esbuild.args(["--bundle", "--minify", "--format=iife", "--target=es2018", "--legal-comments=none", QUIET[0], QUIET[1]]);
    // The loader always says where the wasm is, so the glue's own guess from its address is never used.
    esbuild.args(["--log-level=warning", "--log-override:empty-import-meta=silent"]);
    esbuild.arg(format!("--alias:payready-glue={}", part.folder().join("glue.js").display()));
    esbuild.arg(format!("--define:FILES={files}")).arg(format!("--define:SEAL=\"{seal}\""));
    Ok(read(&mut esbuild)?.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_part_is_made_of_changes_with_every_file() {
        let folder = target().join("test-sources");
        _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("deep")).unwrap();
        let content = || content_of(vec![folder.clone()]).unwrap();
        fs::write(folder.join("a.rs"), "a").unwrap();
        let mut seen = vec![content()];
        fs::write(folder.join("deep/b.js"), "b").unwrap();
        seen.push(content());
        fs::write(folder.join("deep/b.js"), "c").unwrap();
        seen.push(content());
        fs::rename(folder.join("a.rs"), folder.join("d.rs")).unwrap();
        seen.push(content());
        assert_eq!(content(), seen[3]);
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), 4);
        assert!(content_of(vec![folder.join("none")]).is_err());
    }

    #[test]
    fn our_own_files_are_imported_from_their_places() {
        let glue = "import { show } from './snippets/payready-0f1e/www/loader/place.js';\nimport { a } from './b.js';";
        let own = "import { show } from '/here/www/loader/place.js';\nimport { a } from './b.js';";
        assert_eq!(own_files(glue, Path::new("/here")), own);
    }

    #[test]
    fn only_whole_names_are_renamed() {
        assert_eq!(whole_words("wasm.seat_new(a); wasm.seat_newer(b)", "wasm.seat_new", "wasm.a"), "wasm.a(a); wasm.seat_newer(b)");
        assert_eq!(whole_words("x__wbg_a: __wbg_a: 1", "__wbg_a", "$b"), "x__wbg_a: $b: 1");
    }
}
