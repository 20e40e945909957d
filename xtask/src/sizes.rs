//! What a shopper downloads, as a CDN would send it, against its limits.

use std::fmt;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use serde_json::Value;

use crate::build::file_of;

/// A file that shoppers download: what it is, how its name begins and ends, and its limit in bytes.
const LIMITS: [(&str, &str, &str, usize); 8] = [
    ("loader", "payready.", "js", 5 * 1024),
    ("glue", "payready-", ".js", 7 * 1024 + 256),
    ("wasm", "payready-", ".wasm", 58 * 1024),
    // Two KiB of them see what a press opens that is no window.
    ("probes", "probes-", ".js", 10 * 1024),
    // Fetched where a profile asks for more than most, where something has failed, and when a shopper or an integrator asks.
    ("request", "request-", ".js", 5 * 1024),
    // Fetched where there is something to show, or pay is about to be pressed. With the style sheet, what draws a figure, and what
    // looks whether the panel can be pressed.
    ("guide glue", "guide-", ".js", 7 * 1024 + 256),
    ("guide wasm", "guide-", ".wasm", 65 * 1024),
    // A hundred bytes for each of nearly ninety drawings; fetched with the guide.
    ("figures", "figures-", ".json", 10 * 1024),
];

/// The self-check page, which only those load who look for what is wrong.
const CHECK: [(&str, &str, &str, usize); 4] = [
    ("check start", "check-boot-", ".js", 4 * 1024),
    ("check probes", "check-probes-", ".js", 7 * 1024),
    ("check glue", "check-MARK", ".js", 9 * 1024),
    // One KiB of it looks at what is believed: the bounds of a profile, and what comes with the page's address.
    ("check wasm", "check-MARK", ".wasm", 116 * 1024),
];

/// The limit of a provider's profile, of which a page loads one: the largest holds a booklet's facts and every card company, and each
/// says where its values are from.
const PROFILE: usize = 2 * 1024;

/// The limit of the index by which a page's provider is found; only a page that names none loads it.
const INDEX: usize = 1024;

/// The limit of each locale's texts, of which a shopper downloads one, and only when there is something to say. The steps of one more browser
/// are about a hundred bytes.
const PACK: usize = 9 * 1024 + 256;

/// What all files come to together in one situation, as the browser's own list of them tells, and its limit in bytes.
const SITUATIONS: [(&str, &str, usize); 4] = [
    ("healthy page until the diagnosis", "diagnosed", 80 * 1024),
    ("healthy page until nothing more is fetched", "quiet", 80 * 1024),
    ("healthy page, pressed and opened", "pressed", 80 * 1024),
    // Measured on 2026-11-27: 172,250 bytes. The limit is 5 % more; 65 KiB more than a healthy page would be 147,734.
    ("blocked page with the guide shown", "guide", 180_863),
];

/// One measured file.
pub struct Size {
    /// What it is.
    pub what: String,
    /// Its bytes, compressed.
    pub bytes: usize,
    /// How many it may have.
    pub limit: usize,
}

impl Size {
    /// Whether it is small enough.
    #[must_use]
    pub fn fits(&self) -> bool {
        self.bytes <= self.limit
    }
}

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, bytes, limit } = self;
        write!(f, "{what}: {bytes} bytes of at most {limit}")
    }
}

/// Measures the release in `dist`.
///
/// # Errors
/// When a file is missing.
pub fn measure(dist: &Path) -> Result<Vec<Size>> {
    let size =
        |(what, start, end, limit): (&str, _, _, _)| Ok(Size { what: what.to_owned(), bytes: compressed(&fs::read(file_of(dist, start, end)?)?)?, limit });
    // Several names begin as the check's does; its mark tells them apart.
    let wasm = file_of(dist, "check-", ".wasm")?;
    let mark = wasm.file_stem().unwrap_or_default().to_string_lossy().trim_start_matches("check-").to_owned();
    let check = CHECK.map(|(what, start, end, limit)| (what, start.replace("MARK", &mark), end, limit));
    let check = check.iter().map(|(what, start, end, limit)| (*what, start.as_str(), *end, *limit));
    let mut sizes = LIMITS.into_iter().chain(check).map(size).collect::<Result<Vec<_>>>()?;
    for entry in fs::read_dir(dist)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let pack = |kind: &str| Some((kind.to_owned(), name.strip_prefix(kind)?.strip_suffix(".json")?.rsplit_once('-')?.0.to_owned()));
        if let Some((kind, locale)) = pack("pack-").or_else(|| pack("check-")) {
            sizes.push(Size { what: format!("{kind}{locale}"), bytes: compressed(&fs::read(&path)?)?, limit: PACK });
        }
    }
    for entry in fs::read_dir(dist.join("profiles"))? {
        let path = entry?.path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let limit = if name == "index" { INDEX } else { PROFILE };
        sizes.push(Size { what: format!("profile {name}"), bytes: compressed(&fs::read(&path)?)?, limit });
    }
    Ok(sizes)
}

/// The sums of bytes by situation, of which the bench tells.
///
/// # Errors
/// When one of them is missing.
pub fn by_situation(sums: &Value) -> Result<Vec<Size>> {
    let size = |(what, key, limit): (&str, &str, usize)| {
        let bytes = sums[key].as_f64().with_context(|| format!("the bench tells nothing of {what}"))?;
        Ok(Size { what: what.to_owned(), bytes: bytes as usize, limit })
    };
    SITUATIONS.into_iter().map(size).collect()
}

/// The length at brotli's highest level.
fn compressed(content: &[u8]) -> Result<usize> {
    Ok(compress(content)?.len())
}

/// As a CDN would send it: at brotli's highest level.
///
/// # Errors
/// When brotli fails.
pub fn compress(content: &[u8]) -> Result<Vec<u8>> {
    let params = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: content.len(), ..BrotliEncoderParams::default() };
    let mut reader = content;
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut reader, &mut packed, &params)?;
    Ok(packed)
}
