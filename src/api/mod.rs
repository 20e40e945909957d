//! All that JavaScript can see, and nothing else. Three modules are made of it: the core, the guide, and the self-check page.

#[cfg(feature = "check")]
pub mod check;
#[cfg(feature = "guide")]
pub mod guide;
#[cfg(feature = "core")]
pub mod seat;
