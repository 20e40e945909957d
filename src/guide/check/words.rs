//! Every text that the page can show, for the build to check.

use super::plan::RUN;
use super::{Answer, Ask, Deed, FoldName, Mender, Repair, Sides};
use crate::diagnosis::{Audience, Code, Mode};

/// The keys of every text that the page reads.
pub fn words() -> impl Iterator<Item = String> {
    let keys = |group: &'static str, names: Vec<&'static str>| names.into_iter().map(move |name| format!("check-{group}.{name}"));
    let fixed = [
        ("start", "title what shop private"),
        ("running", "title count"),
        ("result", "blocked perhaps clear good works works-all first aside can pay"),
        ("side", "tell"),
        ("asking-window", "title wait"),
        ("asking-frame-window", "title wait"),
        ("asking-agents", "title wait"),
        ("step", "title of hint"),
        ("solved", "title more last"),
        ("demo", "title what compare"),
        ("typing", "title what private good bad"),
        ("button", "again first recheck aside look back"),
        ("repair", "title now done failed"),
        ("repaired", "done some nothing none count same free gone caches workers"),
        ("more", "window frame-window agents demo typing repair"),
        ("answer", "network"),
        ("report", "code private"),
        ("code", "label read length character check newer unknown"),
        ("note", "provider provider-unnamed provider-foreign provider-foreign-unnamed lang lang-unnamed only only-unnamed"),
        ("note", "profile-lost profile-lost-unnamed profile-wrong shop-cut shop-newer shop-wrong"),
        ("cannot", "title text link"),
    ];
    let fixed = fixed.into_iter().flat_map(move |(group, names)| keys(group, names.split(' ').collect()));
    let not_theirs = |code: &&Code| code.mended_by().0 != Audience::Shopper;
    fixed
        .chain(keys("side", Sides::ALL.iter().map(|one| one.name()).collect()))
        .chain(keys("ask", Ask::ALL.iter().map(|one| one.name()).collect()))
        .chain(keys("mode", Mode::ALL.iter().map(|one| one.name()).collect()))
        .chain(keys("button", Deed::ALL.iter().map(|one| one.name()).collect()))
        .chain(keys("probe", RUN.iter().map(|one| one.name()).collect()))
        .chain(keys("answer", Answer::ALL.iter().map(|one| one.name()).collect()))
        .chain(keys("repair", Repair::ALL.iter().map(|one| one.name()).collect()))
        .chain(keys("left", Mender::ALL.iter().map(|one| one.name()).collect()))
        .chain(keys("fold", FoldName::ALL.iter().map(|one| one.name()).collect()))
        .chain(keys("fix", Code::ALL.iter().filter(not_theirs).map(|one| one.name()).collect()))
}
