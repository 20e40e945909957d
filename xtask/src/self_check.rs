//! The self-check page: `index.html`, and what it loads.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::{Map, Value, json};

use crate::build::{bundled, minified, seal};
use crate::module::{Module, Part, module};
use crate::places::root;
use crate::texts::Texts;

/// What is filled in once the names of the files are known.
const FILES: &str = "__FILES__";

/// What is filled in with the hosts whose profiles and shops the page believes.
const HOSTS: &str = "__PROFILE_HOSTS__";

/// The variable of the environment that lists them, with commas between them. Without it only the page's own origin is believed.
const LISTED: &str = "PAYREADY_PROFILE_HOSTS";

/// Its parts, before the mark in their names is known.
pub struct SelfCheck {
    module: Module,
    probes: Vec<u8>,
    packs: Vec<(String, String)>,
    /// What is said where the check cannot run, by locale.
    words: Map<String, Value>,
    start: String,
    page: String,
    worker: String,
    window: Vec<u8>,
}

impl SelfCheck {
    /// Reads all that it is made of. `known` is what its module must know of the release's other files.
    ///
    /// # Errors
    /// When a tool is missing and cannot be installed, or the sources have problems.
    pub fn make(texts: &[Texts], mut known: Value) -> Result<Self> {
        let probes = bundled(&root().join("www/probes/check.js"))?;
        let packs: Vec<_> = texts.iter().map(|texts| (texts.locale.clone(), texts.check_pack())).collect();
        let seals: Map<_, _> = packs.iter().map(|(locale, pack)| (locale.clone(), seal(pack.as_bytes()).into())).collect();
        known["probes"] = seal(&probes).into();
        known["words"] = seals.into();
        let module = module(Part::Check, &known)?;
        let word = |texts: &Texts, part| texts.get(&format!("check-cannot.{part}")).unwrap_or_default().to_owned();
        let said = |texts: &Texts| json!({ "title": word(texts, "title"), "text": word(texts, "text"), "link": word(texts, "link") });
        let words = texts.iter().map(|texts| (texts.locale.clone(), said(texts))).collect();
        let window = source("www/check-window.html")?.into_bytes();
        let hosts = hosts(&env::var(LISTED).unwrap_or_default())?;
        let page = placed(&source("index.html")?, "index.html", HOSTS, &hosts)?;
        Ok(Self { module, probes, packs, words, start: source("www/check.js")?, page, worker: source("www/check-worker.js")?, window })
    }

    /// All that its files' names are to change with.
    #[must_use]
    pub fn content(&self) -> Vec<u8> {
        let packs: String = self.packs.iter().map(|(_, pack)| pack.as_str()).collect();
        let texts = [packs.as_str(), &self.start, &self.page, &self.worker].concat();
        [&self.module.wasm, &self.module.glue, &self.probes, &self.window, texts.as_bytes()].concat()
    }

    /// The files by name.
    ///
    /// # Errors
    /// When a template has no place for what is filled in, or a tool fails.
    pub fn files(self, mark: &str, parts: &Path) -> Result<Vec<(String, Vec<u8>)>> {
        let known = json!({ "build": mark, "check": seal(&self.module.glue), "words": self.words });
        let start = minified(parts, "check.js", &filled(&self.start, "www/check.js", &known)?)?;
        let kept: Vec<_> = ["check-boot-MARK.js", "check-MARK.js", "check-MARK.wasm", "check-probes-MARK.js", "figures-MARK.json"]
            .map(|name| name.replace("MARK", mark))
            .into();
        let worker = minified(parts, "check-worker.js", &filled(&self.worker, "www/check-worker.js", &json!({ "build": mark, "files": kept }))?)?;
        let tag = format!("<script src=\"check-boot-{mark}.js\" integrity=\"{}\" crossorigin=\"anonymous\"></script>", seal(&start));
        let page = placed(&placed(&self.page, "index.html", "<!-- start -->", &tag)?, "index.html", "<!-- guide -->", &links(&self.words))?;
        let mut files = vec![
            ("index.html".to_owned(), page.into_bytes()),
            ("check-window.html".to_owned(), self.window),
            ("check-worker.js".to_owned(), worker),
            (format!("check-boot-{mark}.js"), start),
            (format!("check-probes-{mark}.js"), self.probes),
            (format!("check-{mark}.js"), self.module.glue),
            (format!("check-{mark}.wasm"), self.module.wasm),
        ];
        files.extend(self.packs.into_iter().map(|(locale, pack)| (format!("check-{locale}-{mark}.json"), pack.into_bytes())));
        Ok(files)
    }
}

/// The hosts that the page believes, as it lists them.
fn hosts(given: &str) -> Result<String> {
    let hosts: Vec<_> = given.split(',').map(str::trim).filter(|host| !host.is_empty()).collect();
    for host in &hosts {
        let (name, port) = host.rsplit_once(':').map_or((*host, None), |(name, port)| (name, Some(port)));
        let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'-'));
        let is_port = port.is_none_or(|port| port.parse::<u16>().is_ok());
        ensure!(is_name && is_port, "{LISTED}: given `{host}`, expected hosts in lower case with commas between them, as pg.example,help.example:8443");
    }
    Ok(hosts.join(","))
}

/// The page as it lists another host: the demo's own, which no build knows.
pub(crate) fn with_host(page: &str, host: &str) -> String {
    let place = "name=\"payready-profile-hosts\" content=\"";
    page.replacen(place, &format!("{place}{host},"), 1)
}

fn source(path: &str) -> Result<String> {
    fs::read_to_string(root().join(path)).with_context(|| format!("cannot read {path}"))
}

fn filled(source: &str, path: &str, known: &Value) -> Result<String> {
    placed(source, path, FILES, &known.to_string())
}

fn placed(source: &str, path: &str, place: &str, content: &str) -> Result<String> {
    let places = source.matches(place).count();
    ensure!(places == 1, "{path}: expected {place} once, found it {places} times");
    Ok(source.replace(place, content))
}

/// Where the guide is, for those without JavaScript: in each language, since nobody knows theirs.
fn links(words: &Map<String, Value>) -> String {
    let mut html = String::new();
    for (locale, words) in words {
        let text = words["link"].as_str().unwrap_or_default();
        let _ = write!(html, "<li><a lang=\"{locale}\" href=\"guide/{locale}/index.html\">{text}</a></li>");
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_javascript_the_page_leads_to_the_guide_in_every_language() {
        let words = json!({ "ko": { "link": "증상별 안내 보기" }, "en": { "link": "Look up the symptom" } });
        let page = placed(&source("index.html").unwrap(), "index.html", "<!-- guide -->", &links(words.as_object().unwrap())).unwrap();
        let inside = page.split("<noscript>").nth(1).and_then(|rest| rest.split("</noscript>").next()).unwrap();
        assert!(inside.contains("<a lang=\"ko\" href=\"guide/ko/index.html\">") && inside.contains("<a lang=\"en\" href=\"guide/en/index.html\">"), "{inside}");
    }

    #[test]
    fn the_page_lists_the_hosts_that_it_believes_and_nothing_that_is_no_host() {
        assert_eq!(hosts("").unwrap(), "");
        assert_eq!(hosts("pg.example, help.example:8443,").unwrap(), "pg.example,help.example:8443");
        for wrong in ["https://pg.example", "PG.example", "pg.example:x", "*", "\"><script>"] {
            let said = hosts(wrong).unwrap_err().to_string();
            assert!(said.contains(wrong) && said.contains("expected hosts in lower case"), "{said}");
        }
        let page = placed(&source("index.html").unwrap(), "index.html", HOSTS, "a.example").unwrap();
        assert!(with_host(&page, "pg.localhost:1").contains("<meta name=\"payready-profile-hosts\" content=\"pg.localhost:1,a.example\">"), "{page}");
    }

    #[test]
    fn a_template_without_a_place_fails_the_build() {
        let said = filled("nothing", "www/check.js", &json!({})).unwrap_err().to_string();
        assert_eq!(said, "www/check.js: expected __FILES__ once, found it 0 times");
    }
}
