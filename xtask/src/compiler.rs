//! The compiler for wasm, wherever this machine can have its standard library from.

use std::env;
use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::command::{on_path, read};
use crate::debian;
use crate::places::{root, target};

const TARGET: &str = "wasm32-unknown-unknown";

/// What is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The module that shoppers load: as small as it can be.
    Release,
    /// Tests and lints: panics must say what went wrong.
    Test,
}

/// Where the standard library for wasm comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Library {
    /// Ready made, beside the usual compiler.
    ReadyMade,
    /// Built from the usual compiler's sources.
    Sources,
    /// Built from Debian's sources by Debian's compiler: the two must match, so rustup's compiler cannot use them.
    Debian,
}

/// The compiler for a purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compiler {
    library: Library,
    purpose: Purpose,
}

impl Compiler {
    /// The compiler of this machine; what it lacks is installed.
    ///
    /// # Errors
    /// When the standard library for wasm cannot be had.
    pub fn find(purpose: Purpose) -> Result<Self> {
        let library = match (library()?, purpose) {
            (Library::ReadyMade, Purpose::Release) if has_sources() => Library::Sources,
            (library, _) => library,
        };
        Ok(Self { library, purpose })
    }

    /// A cargo that compiles `payready` for wasm; more arguments may follow.
    #[must_use]
    pub fn cargo(self, subcommand: &str) -> Command {
        let mut cargo = if self.library == Library::Debian { debian_cargo() } else { plain_cargo() };
        cargo.args([subcommand, "--package", "payready", "--target", TARGET]);
        // Two compilers and two sets of flags: a folder of its own keeps the native builds warm.
        cargo.env("CARGO_TARGET_DIR", folder());
        if self.library != Library::ReadyMade {
            // Only this lets a stable compiler build its standard library.
            cargo.env("RUSTC_BOOTSTRAP", "1");
        }
        match (self.library, self.purpose) {
            (Library::ReadyMade, Purpose::Release) => set_flags(&mut cargo, &[]),
            (Library::ReadyMade, Purpose::Test) | (Library::Sources, Purpose::Test) => {}
            (Library::Debian, Purpose::Test) => _ = cargo.arg("-Zbuild-std=std,panic_abort,test"),
            (Library::Sources | Library::Debian, Purpose::Release) => {
                cargo.args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"]);
                set_flags(&mut cargo, &SMALL);
            }
        }
        cargo
    }

    /// Which compiler it is, to the commit.
    ///
    /// # Errors
    /// When there is none.
    pub fn version(self) -> Result<String> {
        read(Command::new(if self.library == Library::Debian { "/usr/bin/rustc" } else { "rustc" }).arg("-vV").current_dir(root()))
    }

    /// The module that `cargo build --release` makes.
    #[must_use]
    pub fn module(self) -> PathBuf {
        folder().join(TARGET).join("release/payready.wasm")
    }
}

/// The standard library that this machine has, or can have.
fn library() -> Result<Library> {
    if is_there("target-libdir", "") {
        return Ok(Library::ReadyMade);
    }
    let missing: Vec<_> = DEBIAN.iter().filter(|(file, _)| !Path::new(file).exists()).map(|(_, package)| *package).collect();
    if missing.is_empty() {
        return Ok(Library::Debian);
    }
    // A rustup whose notes do not fit its folders says that all is there.
    if rustup_add("target", TARGET, "Rust's standard library for wasm, which the core is compiled to") && is_there("target-libdir", "") {
        return Ok(Library::ReadyMade);
    }
    debian::install(&missing, "no ready-made standard library for wasm, so it is built from Debian's sources by Debian's compiler")?;
    Ok(Library::Debian)
}

/// Whether the usual compiler has the sources of its standard library, or can have them.
fn has_sources() -> bool {
    let there = || is_there("sysroot", "lib/rustlib/src/rust/library/Cargo.toml");
    there() || (rustup_add("component", "rust-src", "the standard library's sources, to build a smaller one") && there())
}

/// Whether there is a file where the usual compiler says that it has its files for wasm.
fn is_there(kind: &str, file: &str) -> bool {
    let folder = read(Command::new("rustc").args(["--print", kind, "--target", TARGET]));
    folder.is_ok_and(|folder| Path::new(folder.trim()).join(file).exists())
}

/// Has rustup install something, if there is a rustup that can.
fn rustup_add(kind: &str, what: &str, why: &str) -> bool {
    let Some(rustup) = on_path("rustup") else { return false };
    println!("installing {what} with rustup: {why}");
    // Where rustup reaches nothing, it must not try for minutes.
    let added = read(Command::new(rustup).args([kind, "add", what]).env("RUSTUP_MAX_RETRIES", "1"));
    if let Err(error) = &added {
        println!("rustup cannot have it here:\n{error:#}");
    }
    added.is_ok()
}

/// Files that tell a package is there, and the package.
const DEBIAN: [(&str, &str); 5] = [
    ("/usr/bin/rustc", "rustc-web"),
    ("/usr/bin/cargo", "cargo-web"),
    ("/usr/lib/rustlib/src/rust/library/Cargo.toml", "rust-web-src"),
    ("/usr/bin/clippy-driver", "rust-web-clippy"),
    ("/usr/bin/wasm-ld-19", "lld-19"),
];

/// What a standard library of one's own makes possible: panics without words or places. A panic is a trap to the loader either way.
const SMALL: [&str; 5] = ["-Zunstable-options", "-Cpanic=immediate-abort", "-Zlocation-detail=none", "-Zfmt-debug=none", "-Zinline-mir=no"];

/// The cargo that runs this, without what it tells its children about `xtask`: that would rebuild crates that look at it.
#[must_use]
pub fn plain_cargo() -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root());
    forget(&mut cargo);
    cargo
}

/// Debian's cargo, kept from rustup's compiler.
fn debian_cargo() -> Command {
    let mut cargo = Command::new("/usr/bin/cargo");
    cargo.current_dir(root());
    forget(&mut cargo);
    for name in ["CARGO", "RUSTUP_TOOLCHAIN", "RUSTUP_HOME", "RUSTFLAGS"] {
        cargo.env_remove(name);
    }
    // `cargo clippy` looks for its half on PATH, where rustup's may come first.
    let path = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths(std::iter::once(PathBuf::from("/usr/bin")).chain(env::split_paths(&path)));
    cargo.env("PATH", path.unwrap_or_else(|_| "/usr/bin:/bin".into()));
    cargo.env("RUSTC", "/usr/bin/rustc").env("RUSTDOC", "/usr/bin/rustdoc");
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", "wasm-ld-19");
    cargo
}

/// Removes what `cargo run` adds to the environment of what it runs.
fn forget(command: &mut Command) {
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") || text == "LD_LIBRARY_PATH" {
            command.env_remove(name);
        }
    }
}

fn folder() -> PathBuf {
    target().join("wasm")
}

fn registry() -> PathBuf {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")));
    home.unwrap_or_default().join("registry/src")
}

/// Sets the flags of a release, in which no path of the machine that made it stays.
fn set_flags(cargo: &mut Command, flags: &[&str]) {
    let mut all: Vec<_> = flags.iter().map(OsString::from).collect();
    for (from, to) in [(registry().as_path(), "crates"), (root(), "payready")] {
        let mut flag = OsString::from("--remap-path-prefix=");
        flag.push(from);
        flag.push("=");
        flag.push(to);
        all.push(flag);
    }
    cargo.env("CARGO_ENCODED_RUSTFLAGS", all.join(&OsString::from("\u{1f}")));
}

impl fmt::Display for Compiler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.library {
            Library::ReadyMade => "the usual compiler and its ready-made standard library",
            Library::Sources => "the usual compiler and a standard library built from its sources",
            Library::Debian => "Debian's compiler and a standard library built from its sources",
        })
    }
}
