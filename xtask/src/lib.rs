//! The project's own commands.

pub mod build;
pub mod check;
pub mod command;
pub mod compiler;
pub mod debian;
pub mod decode;
pub mod guide_pages;
pub mod guide_tables;
pub mod module;
pub mod places;
pub mod schemas;
pub mod self_check;
pub mod serve;
pub mod sizes;
pub mod texts;
pub mod tools;
