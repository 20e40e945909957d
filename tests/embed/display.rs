//! A screen for WebKit, which has no headless mode: the one there is, or an Xvfb of our own.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result};

struct Screen {
    server: Child,
    name: String,
}

static OWN: Mutex<Option<Screen>> = Mutex::new(None);

/// The name of the display, for `DISPLAY`.
pub fn name() -> Result<String> {
    if let Ok(given) = std::env::var("DISPLAY") {
        return Ok(given);
    }
    let mut own = OWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(screen) = own.as_ref() {
        return Ok(screen.name.clone());
    }
    let screen = start()?;
    let name = screen.name.clone();
    *own = Some(screen);
    Ok(name)
}

/// Ends our own screen; no browser may be left on it.
pub fn stop() {
    let mut own = OWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(mut screen) = own.take() {
        let _ = screen.server.kill();
        let _ = screen.server.wait();
    }
}

fn start() -> Result<Screen> {
    let mut server = Command::new("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .context("cannot start Xvfb, the screen for WebKit")?;
    let mut number = String::new();
    let output = server.stdout.take().context("Xvfb has no output")?;
    // Xvfb writes the number of its display once it is ready.
    BufReader::new(output).read_line(&mut number)?;
    Ok(Screen { server, name: format!(":{}", number.trim()) })
}
