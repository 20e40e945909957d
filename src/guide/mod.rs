//! Which words, for which finding, in which browser. Structure only: the words live in `www/texts`.

pub mod check;
mod fallback;
mod passage;
mod step;
mod texts;
mod topic;
mod view;
mod wording;
mod wordings;

pub use step::{Remedy, Telling};
pub use texts::{PLACEABLES, Texts, TextsError, choose_locale};
pub use topic::Topic;
pub use view::{Action, Button, Link, Panel, Standing, View, note, panel, window_elsewhere};
pub use wording::{MOST_ACTIONS, Variant, Wording, wording};
