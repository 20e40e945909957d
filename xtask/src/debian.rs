//! Installs Debian's packages.

use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Result, bail};

use crate::command::{on_path, read, run};

/// Installs packages by name; `why` is told first.
///
/// # Errors
/// When this is no Debian, or the packages cannot be had.
pub fn install(packages: &[&str], why: &str) -> Result<()> {
    let names = packages.join(" ");
    if on_path("apt-get").is_none() {
        bail!("{why}: this machine has no apt-get, so install by hand what Debian calls: {names}");
    }
    println!("installing {names} with apt-get: {why}");
    // A fresh machine or container comes without package lists.
    static LISTS: AtomicBool = AtomicBool::new(false);
    if !LISTS.swap(true, Ordering::Relaxed) {
        run(apt()?.args(["-qq", "update"]))?;
    }
    run(apt()?.args(["-qq", "install", "--yes", "--no-install-recommends"]).args(packages))
}

fn apt() -> Result<Command> {
    let mut command = match (is_root(), on_path("sudo")) {
        (true, _) => Command::new("apt-get"),
        (false, Some(sudo)) => {
            let mut command = Command::new(sudo);
            command.args(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
            command
        }
        (false, None) => bail!("apt-get needs root: run this as root, or install sudo"),
    };
    command.env("DEBIAN_FRONTEND", "noninteractive").stdout(Stdio::null());
    Ok(command)
}

fn is_root() -> bool {
    read(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}
