//! Releases with a trap inside: the wasm of `dist/` with one exported function that panics. The demo's faults `wasm-trap-…` serve them.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use xtask::places::root;
use xtask::{module, serve, tools};

/// Sets all traps anew.
pub fn set(dist: &Path) -> Result<()> {
    let wasm = serve::wasm_of(dist).with_context(|| format!("there is no release in {}; `cargo xtask build` makes it", dist.display()))?;
    let folder = serve::traps_dir();
    std::fs::create_dir_all(&folder)?;
    let binaryen = tools::node_modules()?.join("binaryen/index.js");
    for (name, export) in serve::TRAPS {
        let output = Command::new("node")
            .arg(root().join("tests/embed/trap.mjs"))
            .arg(&binaryen)
            .arg(&wasm)
            .arg(folder.join(format!("{name}.wasm")))
            .arg(module::export(export)?)
            .output()
            .context("cannot start node")?;
        ensure!(output.status.success(), "no trap in {export}: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(())
}
