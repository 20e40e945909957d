//! The pure half: what is seen → what is concluded → what a press does → what is told.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test says what it expects")]

mod browser;
mod check;
mod figure;
mod flow;
mod guide;
mod handover;
mod hostile_input;
mod own_texts;
mod presentation;
mod profile;
mod random;
mod repair;
mod replay;
mod report;
mod rooms;
mod rule_table;
mod rules;
mod settings;
mod signs;
mod snapshots;
mod support_code;
mod types;
mod user_agents;
mod words;
