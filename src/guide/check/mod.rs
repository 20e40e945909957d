//! The self-check page: from "nothing happens" to what stands in the way, one step at a time, to "go back and pay again".
//! A state machine without I/O, and its view as plain data.

mod advice;
mod folds;
mod only;
mod plan;
mod repair;
mod repaired;
mod screen;
mod shop;
mod trust;
mod typing;
mod view;
mod wizard;
mod words;

pub use advice::remedy_in_code;
pub use only::Only;
pub use plan::{Answer, Plan, RUN, Row, progress};
pub use repair::{Dropped, Mender, Repair, Repairs};
pub use screen::{CheckView, Decoded, DemoPayment, Entry, Fold, FoldName, Line, Report, Way};
pub use shop::{Sides, Visit, conclude, standing_of};
pub use trust::{Trusted, remark_on_host, remark_on_name};
pub use view::{Known, Network, PLACEABLES, view};
pub use wizard::{Ask, Deed, Effect, Event, Left, Scene, State, Tried, is_of_the_window, next};
pub use words::words;
