//! Runs other programs, and says which one failed and how.

use std::env;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// Runs a program whose own output is worth watching.
///
/// # Errors
/// When it cannot be started or fails.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot start {}", line(command)))?;
    if !status.success() {
        bail!("{} failed ({status})", line(command));
    }
    Ok(())
}

/// Runs a program for what it prints; its complaints are only shown if it fails.
///
/// # Errors
/// When it cannot be started or fails.
pub fn read(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("cannot start {}", line(command)))?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    if !output.status.success() {
        let complaint = String::from_utf8_lossy(&output.stderr);
        bail!("{} failed ({})\n{said}{complaint}", line(command), output.status);
    }
    Ok(said)
}

/// Runs a program and keeps all that it says, in order, in the file `log`. Returns whether it succeeded, and what it said.
///
/// # Errors
/// When it cannot be started or the log cannot be written.
pub fn logged(command: &mut Command, log: &Path) -> Result<(bool, String)> {
    if let Some(folder) = log.parent() {
        fs::create_dir_all(folder)?;
    }
    let file = File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
    let status = command.stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file).status().with_context(|| format!("cannot start {}", line(command)))?;
    let said = fs::read(log)?;
    Ok((status.success(), String::from_utf8_lossy(&said).into_owned()))
}

/// The program of this name, if there is one on `PATH`.
#[must_use]
pub fn on_path(name: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// The command as one would type it.
fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}
