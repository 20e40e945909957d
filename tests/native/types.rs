//! The published types name what the core names, no more and no less.

use std::collections::BTreeSet;

use payready::diagnosis::{
    App, Audience, BrowserName, Certainty, Code, Device, Embedding, Engine, Mode, OsName, Probe, Reason, Severity, StepId, Surface, Verdict,
};

const TYPES: &str = include_str!("../../www/payready.d.ts");

/// The string literals between a marker and the end of its type.
fn literals<'text>(marker: &str, end: &str) -> BTreeSet<&'text str> {
    let at = TYPES.find(marker).unwrap_or_else(|| panic!("no '{marker}'"));
    let rest = &TYPES[at + marker.len()..];
    let body = &rest[..rest.find(end).unwrap_or_else(|| panic!("no '{end}' after '{marker}'"))];
    body.split('"').skip(1).step_by(2).collect()
}

macro_rules! agree {
    ($Enum:ident, $marker:literal, $end:literal) => {
        let named: BTreeSet<&str> = $Enum::ALL.iter().map(|variant| variant.name()).collect();
        assert_eq!(literals($marker, $end), named, "{}", $marker);
    };
}

#[test]
fn every_closed_set_is_the_same_in_the_types_and_in_the_core() {
    agree!(Verdict, "type Verdict =", ";");
    agree!(Code, "type FindingCode =", ";");
    agree!(StepId, "type StepId =", ";");
    agree!(Severity, "severity:", ";");
    agree!(Certainty, "certainty:", ";");
    agree!(Audience, "audience:", ";");
    agree!(Probe, "  probe:", ";");
    agree!(Reason, "reason?:", ";");
    agree!(Engine, "engine:", ";");
    agree!(BrowserName, "browser: {\n    name:", ";");
    agree!(OsName, "os: { name:", ";");
    agree!(Device, "device:", ";");
    agree!(Surface, "surface:", ";");
    agree!(App, "inApp:", "| null");
    agree!(Embedding, "embedding:", ";");
    agree!(Mode, "type Mode =", ";");
}
