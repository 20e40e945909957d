//! All that JavaScript can see, and nothing else. Two modules are made of it: the core, and the panel that it draws in.

#[cfg(feature = "core")]
pub mod seat;
#[cfg(feature = "panel")]
pub mod stage;
