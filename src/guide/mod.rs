//! Which words, for which finding, in which browser. Structure only: the words live in `www/texts`.

mod fallback;
mod passage;
mod step;
mod texts;
mod view;

pub use step::{Remedy, Telling, Variant, telling};
pub use texts::{Texts, TextsError};
pub use view::{Action, Button, Link, Panel, Standing, View, note, panel, window_elsewhere};
