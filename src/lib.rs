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
//! - [`diagnosis`]: evidence, rules, verdict and the click-to-window flow. Pure.
//! - [`guide`]: which step for which finding and browser, and its view as plain data. Pure.
//! - [`report`]: what the shopper takes along: the support code, the text to copy, the way to the self-check page. Pure.
//! - `probe`: one file a browser fact.
//! - `host`: what the core asks of the loader.
//! - `opener`: the payment window, and what came back from opening it.
//! - `remedy`: what the buttons of a step do in the browser.
//! - `session`: runs probes, feeds the flow, performs effects. The only mutable state.
//! - `stage`, `wire`: the way from the session to the panel.
//! - `ui`: yew components, a view in and an action out.
//! - `check`: the self-check page at work, beside a session and without one.
//! - `api`: all that JavaScript can see.
//!
//! Those from `probe` on are there only in a build for a browser, which makes three modules of this one crate: the core
//! (feature `core`), which is fetched first, the panel (feature `panel`: `ui`, and all of yew), which is fetched when
//! the core has nothing else to do, and runs where there is something to show, and the self-check page (feature `check`). `ui` is also
//! there in a native build with the feature `static`, for the pages of the whole guide.
//!
//! # Glossary
//!
//! *Reading*: yes, no, or unknown with a reason. *Evidence*: a reading with the probe that made it. *Attempt*: the one
//! real `window.open` and what came back. *Finding*: one conclusion. *Verdict*: what a press on pay does. *Remedy*: what
//! a button in a guide step does. *Surface*: tab, in-app browser or installed app. *Fail open*: when in doubt, open the
//! payment window. *Fault*: our own failure.

pub mod diagnosis;
pub mod guide;
pub mod report;

#[cfg(target_family = "wasm")]
pub mod api;
#[cfg(all(target_family = "wasm", any(feature = "core", feature = "check")))]
pub mod attributes;
#[cfg(all(target_family = "wasm", feature = "check"))]
pub mod check;
#[cfg(all(target_family = "wasm", any(feature = "core", feature = "check")))]
pub mod host;
#[cfg(all(target_family = "wasm", any(feature = "core", feature = "check")))]
pub mod opener;
#[cfg(all(target_family = "wasm", any(feature = "core", feature = "check")))]
pub mod probe;
#[cfg(all(target_family = "wasm", any(feature = "core", feature = "check")))]
pub mod remedy;
#[cfg(all(target_family = "wasm", any(feature = "core", feature = "check")))]
pub mod resource;
#[cfg(all(target_family = "wasm", feature = "core"))]
pub mod session;
#[cfg(all(target_family = "wasm", feature = "core"))]
pub mod stage;
#[cfg(any(all(target_family = "wasm", any(feature = "panel", feature = "check")), all(not(target_family = "wasm"), feature = "static")))]
pub mod ui;
#[cfg(all(target_family = "wasm", any(feature = "core", feature = "panel", feature = "check")))]
pub mod wire;
