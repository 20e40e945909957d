//! Libraries that shops have on their pages, as the tests put them on theirs. Nothing of them is in the release.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::debian;
use crate::tools::npm;

const WHY: &str = "tests put them on a shop's page";

/// What npm has of them. React's last version with files for script tags is 18; jQuery's before 4 is the one that shops have.
const PACKAGES: [(&str, &str); 8] = [
    ("jquery", "3.7.1"),
    ("react", "18.3.1"),
    ("react-dom", "18.3.1"),
    ("vue", "3.5.45"),
    ("zone.js", "0.16.3"),
    ("ses", "2.3.0"),
    ("@hotwired/turbo", "8.0.23"),
    ("bootstrap", "5.3.9"),
];

/// What Debian has: npm's packages of these names are for servers.
const DEBIAN: [&str; 2] = ["libjs-prototype", "libjs-mootools"];

/// Each library's name in `/lib/NAME.js`, and its file: one of npm's, or one that Debian installs.
const FILES: [(&str, &str); 11] = [
    ("jquery", "jquery/dist/jquery.js"),
    ("react", "react/umd/react.development.js"),
    ("react-dom", "react-dom/umd/react-dom.development.js"),
    ("react-dom-server", "react-dom/umd/react-dom-server.browser.development.js"),
    ("vue", "vue/dist/vue.global.js"),
    ("zone", "zone.js/bundles/zone.umd.js"),
    ("ses", "ses/dist/ses.umd.js"),
    ("turbo", "@hotwired/turbo/dist/turbo.es2017-umd.js"),
    ("bootstrap", "bootstrap/dist/js/bootstrap.bundle.js"),
    ("prototype", "/usr/share/javascript/prototype/prototype.js"),
    ("mootools", "/usr/share/javascript/mootools/mootools.js"),
];

/// Installs the libraries that are not there yet.
///
/// # Errors
/// When one cannot be had, or lacks its file.
pub fn install() -> Result<()> {
    let modules = npm(&PACKAGES, WHY)?;
    let missing = || FILES.iter().map(|(_, file)| modules.join(file)).find(|file| !file.is_file());
    if missing().is_some() {
        debian::install(&DEBIAN, WHY)?;
    }
    let missing = missing();
    ensure!(missing.is_none(), "{}: expected a library's file there", missing.unwrap_or_default().display());
    Ok(())
}

/// The file of a library, once [`install`] has been there.
///
/// # Errors
/// When there is no such library.
pub fn file(name: &str) -> Result<PathBuf> {
    let known = || FILES.map(|(name, _)| name).join(", ");
    let (_, file) = FILES.iter().find(|(known, _)| *known == name).with_context(|| format!("no library {name}, only {}", known()))?;
    // A path from the root stays what it is.
    Ok(Path::new(&npm(&PACKAGES, WHY)?).join(file))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_library_that_nobody_knows_is_named_with_those_that_are_known() {
        let said = file("jqeury").unwrap_err().to_string();
        assert!(said.starts_with("no library jqeury, only jquery, react"), "{said}");
    }

    #[test]
    fn each_file_is_of_a_package_that_is_installed() {
        for (name, file) in FILES {
            let ours = PACKAGES.iter().any(|(package, _)| file.starts_with(&format!("{package}/")));
            assert!(ours || file.starts_with("/usr/share/javascript/"), "{name}: {file}");
        }
    }
}
