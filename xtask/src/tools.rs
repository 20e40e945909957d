//! Tools of exact versions: found in the cache, or installed there.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::command::{on_path, read, run};
use crate::compiler::plain_cargo;
use crate::debian;
use crate::places::{cache, root};

const GECKODRIVER: &str = "0.37.1";
const BINARYEN: &str = "132.0.0";
const ESBUILD: &str = "0.28.2";
const HTML_VALIDATE: &str = "10.17.0";
const AXE: &str = "4.14.1";
const BIOME: &str = "2.6.8";
const TYPESCRIPT: &str = "7.0.2";

/// The folder of `wasm-bindgen` and its test runner, at the version in `Cargo.lock`: the two sides must agree exactly.
///
/// # Errors
/// When it is neither there nor can be installed.
pub fn wasm_bindgen() -> Result<PathBuf> {
    let lock = fs::read_to_string(root().join("Cargo.lock")).context("cannot read Cargo.lock")?;
    let version = locked_version(&lock, "wasm-bindgen").context("Cargo.lock names no wasm-bindgen")?;
    from_crates("wasm-bindgen-cli", version, "wasm-bindgen", "joins wasm and JavaScript; its version is that of Cargo.lock")
}

/// Firefox's driver: `GECKODRIVER`, or our own.
///
/// # Errors
/// When it is neither there nor can be installed.
pub fn geckodriver() -> Result<PathBuf> {
    if let Some(given) = given("GECKODRIVER")? {
        return Ok(given);
    }
    Ok(from_crates("geckodriver", GECKODRIVER, "geckodriver", "drives Firefox in tests")?.join("geckodriver"))
}

/// Chromium's driver: `CHROMEDRIVER`, or the machine's.
///
/// # Errors
/// When it is neither there nor can be installed.
pub fn chromedriver() -> Result<PathBuf> {
    if let Some(given) = given("CHROMEDRIVER")? {
        return Ok(given);
    }
    if on_path("chromedriver").is_none() {
        browsers()?;
    }
    on_path("chromedriver").context("no chromedriver on PATH: install it, or set CHROMEDRIVER to its path")
}

/// The three browsers, what drives them, and fonts for Korean in their pictures.
///
/// # Errors
/// When one is missing and cannot be installed.
pub fn browsers() -> Result<()> {
    const NEEDED: [(&str, &str); 6] = [
        ("chromium", "chromium"),
        ("chromedriver", "chromium-driver"),
        ("firefox-esr", "firefox-esr"),
        ("WebKitWebDriver", "webkit2gtk-driver"),
        ("Xvfb", "xvfb"),
        ("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", "fonts-noto-cjk"),
    ];
    let is_there = |file: &str| if file.contains('/') { Path::new(file).exists() } else { on_path(file).is_some() };
    let missing: Vec<_> = NEEDED.iter().filter(|(file, _)| !is_there(file)).map(|(_, package)| *package).collect();
    if missing.is_empty() {
        return Ok(());
    }
    debian::install(&missing, "tests drive the release in Chromium, Firefox and WebKitGTK")
}

/// A command of the npm package `binaryen` (`wasm-opt`) or `esbuild`, ready for its arguments.
///
/// # Errors
/// When Node.js is missing or the packages cannot be installed.
pub fn node_tool(script: &str) -> Result<Command> {
    let mut command = Command::new("node");
    command.arg(node_modules()?.join(script));
    Ok(command)
}

/// The folder with the npm packages `binaryen` and `esbuild`.
///
/// # Errors
/// When Node.js is missing or the packages cannot be installed.
pub fn node_modules() -> Result<PathBuf> {
    npm(&[("binaryen", BINARYEN), ("esbuild", ESBUILD)], "they make the release small")
}

/// The folder with the npm packages `html-validate` and `axe-core`.
///
/// # Errors
/// When Node.js is missing or the packages cannot be installed.
pub fn page_modules() -> Result<PathBuf> {
    npm(&[("html-validate", HTML_VALIDATE), ("axe-core", AXE)], "tests hold the release's pages against them")
}

/// Biome, ready for its arguments: it formats and lints all scripts.
///
/// # Errors
/// When Node.js is missing or the packages cannot be installed.
pub fn biome() -> Result<Command> {
    script_tool("@biomejs/biome/bin/biome")
}

/// TypeScript's compiler, ready for its arguments: it checks the types that the loader's comments declare.
///
/// # Errors
/// When Node.js is missing or the packages cannot be installed.
pub fn tsc() -> Result<Command> {
    script_tool("typescript/bin/tsc")
}

fn script_tool(script: &str) -> Result<Command> {
    let modules = npm(&[("@biomejs/biome", BIOME), ("typescript", TYPESCRIPT)], "they format, lint and type-check the scripts")?;
    let mut command = Command::new("node");
    command.current_dir(root()).arg(modules.join(script));
    Ok(command)
}

/// The `node_modules` with these packages and versions.
pub(crate) fn npm(packages: &[(&str, &str)], why: &str) -> Result<PathBuf> {
    let names: Vec<_> = packages.iter().map(|(name, version)| format!("{name}-{version}")).collect();
    let home = cache()?.join(format!("node-{}", names.join("-").replace('/', "-")));
    let modules = home.join("node_modules");
    if installed(&home) {
        return Ok(modules);
    }
    let npm = on_path("npm").context("no npm on PATH: install Node.js 20 or newer")?;
    println!("installing {} with npm: {why}", names.join(" and "));
    fs::create_dir_all(&home)?;
    // Install scripts are not needed: all of them are JavaScript or wasm, or find by themselves the program that came as a package beside them.
    let mut install = Command::new(npm);
    install.args(["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error", "--prefix"]).arg(&home);
    read(install.args(packages.iter().map(|(name, version)| format!("{name}@{version}"))))?;
    finish(&home)?;
    Ok(modules)
}

/// The folder of programs of a crate at one version, installed from the registry when it is not there yet.
fn from_crates(package: &str, version: &str, program: &str, why: &str) -> Result<PathBuf> {
    let home = cache()?.join(format!("{program}-{version}"));
    let bin = home.join("bin");
    // Cargo moves programs there when they are whole.
    if bin.join(program).exists() {
        return Ok(bin);
    }
    println!("installing {package} {version} with cargo, a few minutes: {why}");
    let install = |locked: Option<&str>| {
        let mut cargo = plain_cargo();
        // Outside the checkout: its configuration and target folder are no business of the tool's.
        cargo.current_dir(env::temp_dir()).env_remove("CARGO_TARGET_DIR");
        run(cargo.args(["install", "--quiet", package, "--version", version, "--root"]).arg(&home).args(locked))
    };
    // Some releases lock a version that was withdrawn later.
    install(Some("--locked")).or_else(|_| install(None))?;
    Ok(bin)
}

fn given(variable: &str) -> Result<Option<PathBuf>> {
    let Some(path) = env::var_os(variable).map(PathBuf::from) else { return Ok(None) };
    if !path.is_file() {
        bail!("{variable}={}: expected the path of a program", path.display());
    }
    Ok(Some(path))
}

/// An installation that was cut short lacks this mark.
fn installed(home: &Path) -> bool {
    home.join("complete").exists()
}

fn finish(home: &Path) -> Result<()> {
    fs::write(home.join("complete"), "").with_context(|| format!("cannot write to {}", home.display()))
}

/// The version of a package in the text of a `Cargo.lock`.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locked_version_is_that_of_exactly_this_package() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"1\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.129\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen"), Some("0.2.129"));
        assert_eq!(locked_version(lock, "wasm"), None);
    }
}
