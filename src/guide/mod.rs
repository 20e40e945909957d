//! Which words, for which finding, in which browser. Structure only: the words live in `www/texts`.

pub mod check;
mod fallback;
mod figure;
mod figures;
mod leave;
mod remedy;
mod step;
mod texts;
mod topic;
mod view;
mod wording;
mod wordings;

pub use figure::{Drawing, Figure, quoted};
pub use leave::way_out;
pub use remedy::{Remedy, Ways};
pub use step::Telling;
pub use texts::{PLACEABLES, Texts, TextsError, longest};
pub use topic::Topic;
pub use view::{Button, Desk, Link, Note, Panel, View, panel, view};
pub use wording::{MOST_ACTIONS, Variant, Wording, wording};
