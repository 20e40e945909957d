//! Where the project's files are.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The repository.
#[must_use]
pub fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// The release.
#[must_use]
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// What cargo and the build make on the way.
#[must_use]
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |given| root().join(given))
}

/// Tools of exact versions, kept outside the checkout so that every checkout shares them and `cargo clean` keeps them.
///
/// # Errors
/// When the machine has no home folder.
pub fn cache() -> Result<PathBuf> {
    let given = env::var_os("XDG_CACHE_HOME").filter(|given| Path::new(given).is_absolute()).map(PathBuf::from);
    let cache = given.or_else(|| env::home_dir().map(|home| home.join(".cache")));
    Ok(cache.context("no place for tools: neither XDG_CACHE_HOME nor HOME is set")?.join("payready"))
}
