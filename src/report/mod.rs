//! What leaves the page, and only where the shopper takes it: a code to say on the telephone, a text to copy, a link to the
//! self-check page. Pure.

mod code;
pub mod handover;
mod numbers;
mod text;

pub use code::{FindingNumber, SupportCode, SupportCodeError};
pub use handover::{Handover, HandoverError};
pub use text::{plain_text, words};
