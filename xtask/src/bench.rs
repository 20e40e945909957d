//! What `cargo xtask bench` is asked for.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

/// How often every page is loaded in each condition.
const RUNS: usize = 5;

/// One half of the bench.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Half {
    /// Pages in Chromium.
    Browser,
    /// The pure half of the crate on this machine.
    Native,
}

/// A page that is measured beside the demo shop's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Against {
    /// Wherever it is.
    Address(String),
    /// A folder with an `index.html`.
    Folder(PathBuf),
}

/// All options.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// How often every page is loaded in each condition.
    pub runs: usize,
    /// Where the JSON goes.
    pub json: Option<PathBuf>,
    /// The only half that is run.
    pub only: Option<Half>,
    /// The third page.
    pub against: Option<Against>,
    /// Only the sums of bytes by situation, against their limits: a test of the layer `sizes`.
    pub budgets: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { runs: RUNS, json: None, only: None, against: None, budgets: false }
    }
}

impl Options {
    /// Reads a command line.
    ///
    /// # Errors
    /// When an option is unknown or its value is not what is expected; the error names both.
    pub fn read(arguments: &[&str]) -> Result<Self> {
        let mut options = Self::default();
        let mut rest = arguments.iter();
        while let Some(name) = rest.next() {
            let mut value = |expected: &str| rest.next().copied().with_context(|| format!("{name}: nothing given, expected {expected}"));
            match *name {
                "--runs" => options.runs = runs(value("a number from 1 to 99")?)?,
                "--json" => options.json = Some(std::path::absolute(value("a file to write")?)?),
                "--only" => options.only = Some(half(value("browser or native")?)?),
                "--against" => options.against = Some(against(value("an http or https address, or a folder with an index.html")?)?),
                "--budgets" => options.budgets = true,
                other => bail!("unknown option `{other}`, expected --runs N, --json FILE, --only browser|native or --against URL-OR-DIR"),
            }
        }
        Ok(options)
    }

    /// Whether this half is to be run.
    #[must_use]
    pub fn wants(&self, half: Half) -> bool {
        self.only.is_none_or(|only| only == half)
    }

    /// The same as a command line, with whole paths.
    #[must_use]
    pub fn arguments(&self) -> Vec<String> {
        let mut arguments = vec!["--runs".to_owned(), self.runs.to_string()];
        let mut add = |name: &str, value: String| arguments.extend([name.to_owned(), value]);
        if let Some(file) = &self.json {
            add("--json", file.display().to_string());
        }
        match self.only {
            Some(Half::Browser) => add("--only", "browser".into()),
            Some(Half::Native) => add("--only", "native".into()),
            None => {}
        }
        match &self.against {
            Some(Against::Address(address)) => add("--against", address.clone()),
            Some(Against::Folder(folder)) => add("--against", folder.display().to_string()),
            None => {}
        }
        arguments.extend(self.budgets.then(|| "--budgets".to_owned()));
        arguments
    }
}

fn runs(given: &str) -> Result<usize> {
    match given.parse() {
        Ok(number @ 1..=99) => Ok(number),
        _ => bail!("--runs: given `{given}`, expected a number from 1 to 99"),
    }
}

fn half(given: &str) -> Result<Half> {
    match given {
        "browser" => Ok(Half::Browser),
        "native" => Ok(Half::Native),
        _ => bail!("--only: given `{given}`, expected browser or native"),
    }
}

fn against(given: &str) -> Result<Against> {
    if given.starts_with("http://") || given.starts_with("https://") {
        return Ok(Against::Address(given.to_owned()));
    }
    if Path::new(given).join("index.html").is_file() {
        return Ok(Against::Folder(std::path::absolute(given)?));
    }
    bail!("--against: given `{given}`, expected an http or https address, or a folder with an index.html");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bad_option_is_named_with_what_was_expected() {
        for (arguments, told) in [
            (vec!["--fast"], "unknown option `--fast`, expected --runs N"),
            (vec!["--runs", "many"], "--runs: given `many`, expected a number from 1 to 99"),
            (vec!["--runs", "0"], "--runs: given `0`"),
            (vec!["--runs"], "--runs: nothing given, expected a number"),
            (vec!["--only", "wasm"], "--only: given `wasm`, expected browser or native"),
            (vec!["--against", "nowhere"], "--against: given `nowhere`, expected an http or https address"),
        ] {
            let error = Options::read(&arguments).unwrap_err().to_string();
            assert!(error.starts_with(told), "{error}");
        }
    }

    #[test]
    fn options_survive_the_way_to_the_harness() {
        let options = Options::read(&["--runs", "3", "--only", "native", "--json", "a.json", "--against", "https://shop.example/"]).unwrap();
        let arguments = options.arguments();
        assert_eq!(Options::read(&arguments.iter().map(String::as_str).collect::<Vec<_>>()).unwrap(), options);
        assert!(options.wants(Half::Native) && !options.wants(Half::Browser));
    }
}
