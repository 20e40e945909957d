//! The project's own commands.

pub mod bench;
pub mod build;
pub mod check;
pub mod code_pages;
pub mod command;
pub mod compiler;
pub mod debian;
pub mod decode;
pub mod figures;
pub mod fixtures;
pub mod guide_pages;
pub mod guide_tables;
mod guide_words;
pub mod licenses;
pub mod lost;
pub mod manifest;
pub mod markup;
pub mod module;
pub mod package;
pub mod pages;
pub mod places;
pub mod policies;
pub mod profile_words;
pub mod providers;
#[cfg(test)]
mod schema_tests;
pub mod schemas;
pub mod self_check;
pub mod serve;
pub mod sizes;
pub mod tally;
pub mod texts;
pub mod tools;
pub mod topics;
