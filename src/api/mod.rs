//! All that JavaScript can see, and nothing else. Three modules are made of it: the core, the panel that it draws in, and the self-check
//! page.

#[cfg(feature = "check")]
pub mod check;
#[cfg(feature = "core")]
pub mod seat;
#[cfg(feature = "panel")]
pub mod stage;
