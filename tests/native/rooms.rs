//! Who may use whom. The compiler keeps the browser out of the pure half; this keeps the other arrows.

use std::path::Path;

/// Room, and the rooms that it may name.
const ARROWS: [(&str, &[&str]); 18] = [
    ("diagnosis", &["diagnosis"]),
    ("presentation", &["diagnosis"]),
    ("guide", &["guide", "diagnosis", "presentation"]),
    ("report", &["diagnosis"]),
    ("js", &["diagnosis"]),
    ("host", &[]),
    ("clock", &["host"]),
    ("attributes", &["diagnosis", "host", "js"]),
    ("resource", &["diagnosis", "host", "js"]),
    ("remedy", &[]),
    ("probe", &["probe", "clock", "diagnosis", "host", "js"]),
    ("opener", &["attributes", "clock", "diagnosis", "host", "js", "probe"]),
    ("guide_loader", &["host"]),
    ("session", &["attributes", "clock", "diagnosis", "guide_loader", "host", "js", "opener", "presentation", "probe", "resource"]),
    ("ui", &["ui", "guide", "presentation"]),
    ("panel", &["attributes", "clock", "diagnosis", "guide", "js", "presentation", "remedy", "report", "ui"]),
    ("check", &["attributes", "check", "clock", "diagnosis", "guide", "host", "js", "opener", "probe", "remedy", "report", "resource"]),
    ("api", &["api", "check", "diagnosis", "guide_loader", "host", "js", "panel", "presentation", "session", "ui"]),
];

fn sources(room: &Path, found: &mut Vec<(String, String)>) {
    if room.is_dir() {
        for entry in std::fs::read_dir(room).expect("a room") {
            sources(&entry.expect("an entry").path(), found);
        }
    } else if room.extension().is_some_and(|extension| extension == "rs") {
        found.push((room.display().to_string(), std::fs::read_to_string(room).expect("a file")));
    }
}

fn room(name: &str) -> Vec<(String, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    for place in [src.join(name), src.join(format!("{name}.rs"))] {
        if place.exists() {
            sources(&place, &mut found);
        }
    }
    found
}

#[test]
fn each_room_uses_only_the_rooms_that_the_design_lets_it() {
    for (name, allowed) in ARROWS {
        let files = room(name);
        assert!(!files.is_empty(), "no room '{name}'");
        for (file, text) in files {
            for (number, line) in text.lines().enumerate() {
                let Some((_, rest)) = line.split_once("crate::") else { continue };
                let used = rest.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').next().unwrap_or_default();
                assert!(allowed.contains(&used), "{file}:{}: '{name}' may not use '{used}'", number + 1);
            }
        }
    }
}

#[test]
fn nobody_but_the_session_draws_and_nobody_draws_from_strings() {
    for (file, text) in room("session").into_iter().chain(room("check")).chain(room("ui")) {
        for word in ["set_inner_html", "from_html_unchecked", "insert_adjacent_html"] {
            assert!(!text.contains(word), "{file} draws from a string: {word}");
        }
    }
    for (file, text) in room("session").into_iter().chain(room("check")) {
        assert!(!text.contains("html!"), "{file} sees Html");
    }
}
