//! A screen for WebKit, which has no headless mode: an Xvfb for each browser, since on one screen only one window has the focus.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result};

/// A screen; it ends when this is dropped.
pub struct Screen {
    server: Child,
    /// Its name, for `DISPLAY`.
    pub name: String,
}

impl Screen {
    pub fn start() -> Result<Self> {
        let server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start Xvfb, the screen for WebKit")?;
        let mut screen = Self { server, name: String::new() };
        let output = screen.server.stdout.take().context("Xvfb has no output")?;
        let mut number = String::new();
        // Xvfb writes the number of its display once it is ready.
        BufReader::new(output).read_line(&mut number)?;
        screen.name = format!(":{}", number.trim());
        Ok(screen)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
