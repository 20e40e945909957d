//! Payready finds out, in the browser where it happens, what would make a payment fail, and shows the one step that
//! mends it. When nothing is wrong it costs nothing and is not seen.
//!
//! ```
//! use payready::diagnosis::{Activation, Attempt, Code, Handle, Sandbox, Snapshot, Timing, Verdict, Whose, diagnose};
//!
//! // The shopper pressed pay, and the browser gave no window.
//! let attempt = Attempt {
//!     handle: Handle::Null,
//!     activation: Activation::Active,
//!     timing: Timing::InClick,
//!     whose: Whose::Payment,
//!     no_handle_asked: false,
//!     stand_in: false,
//!     same_asked: false,
//!     windows_before: 0,
//!     windows_alive: 0,
//!     framed: false,
//!     sandbox: Sandbox::Untold,
//!     reopenable: true,
//! };
//! let diagnosis = diagnose(&Snapshot { attempt: Some(attempt), ..Snapshot::default() });
//! assert_eq!(diagnosis.verdict, Verdict::Guide);
//! assert_eq!(diagnosis.findings[0].code, Code::PopupBlocked);
//! ```
//!
//! # Map
//!
//! Data flows one way: a probe reads evidence into a snapshot, rules draw findings from it, the verdict says what a press
//! on pay does, the guide chooses the words, the view shows them.
//!
//! Pure, and tested natively:
//!
//! - [`diagnosis`]: evidence, rules, verdict and the click-to-window flow.
//! - [`presentation`]: what the core asks the guide to show.
//! - [`guide`]: which step for which finding and browser, and its view as plain data.
//! - [`report`]: what the shopper takes along: the support code, the text to copy, the way to the self-check page.
//!
//! In a build for a browser alone, which makes three modules of this one crate:
//!
//! - the core (feature `core`), which every shop's page loads: `probe` (one file a browser fact), `session` (runs probes, feeds the flow,
//!   performs effects; the only mutable state), `opener` (the payment window, and what came back from opening it), `host` (what the core asks
//!   of the loader), `guide_loader` (the way to the guide);
//! - the guide (feature `guide`), which is fetched when it may be needed, and runs where there is something to show: `panel` (words, view,
//!   buttons), `ui` (yew components, a view in and an action out), `remedy` (what buttons do in the browser);
//! - the self-check page (feature `check`): `check`.
//!
//! All of them: `api` (all that JavaScript can see), `attributes`, `clock`, `js` and `resource` (the page's values, time and files). `ui` is
//! also there in a native build with the feature `static`, for the pages of the whole guide. A module leaves out what it does not call.
//!
//! # Glossary
//!
//! *Reading*: yes, no, or unknown with a reason. *Evidence*: a reading with the probe that made it. *Attempt*: the one
//! real `window.open` and what came back. *Finding*: one conclusion. *Verdict*: what a press on pay does. *Remedy*: what
//! a button in a guide step does. *Surface*: tab, in-app browser or installed app. *Fail open*: when in doubt, open the
//! payment window. *Fault*: our own failure.

pub mod diagnosis;
pub mod guide;
pub mod presentation;
pub mod report;

#[cfg(target_family = "wasm")]
pub mod api;
#[cfg(target_family = "wasm")]
pub mod attributes;
#[cfg(all(target_family = "wasm", feature = "check"))]
pub mod check;
#[cfg(target_family = "wasm")]
pub mod clock;
#[cfg(target_family = "wasm")]
pub mod guide_loader;
#[cfg(target_family = "wasm")]
pub mod host;
#[cfg(target_family = "wasm")]
pub mod js;
#[cfg(target_family = "wasm")]
pub mod opener;
#[cfg(all(target_family = "wasm", feature = "guide"))]
pub mod panel;
#[cfg(target_family = "wasm")]
pub mod probe;
#[cfg(target_family = "wasm")]
pub mod remedy;
#[cfg(target_family = "wasm")]
pub mod resource;
#[cfg(target_family = "wasm")]
pub mod session;
#[cfg(any(all(target_family = "wasm", any(feature = "guide", feature = "check")), all(not(target_family = "wasm"), feature = "static")))]
pub mod ui;

/// Small, and no slower for the few thousand values that a page needs.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
