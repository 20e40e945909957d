//! The screen of the typing test.

use super::screen::CheckView;
use super::view::Known;
use super::wizard::Deed;
use crate::diagnosis::Reading;

/// The typing test. Only who writes Hangul is asked for it.
pub(super) fn typing(plain: CheckView, known: &Known<'_>) -> CheckView {
    let came = match known.typing {
        Reading::Yes => Some("check-typing.good"),
        Reading::No => Some("check-typing.bad"),
        Reading::Unknown(_) => None,
    };
    let count = if known.words.locale == "ko" { known.samples.len() } else { 1 };
    let said = came.map(|key| known.say(key)).unwrap_or_default();
    CheckView {
        title: known.say("check-typing.title"),
        sentences: vec![known.say("check-typing.what"), known.say("check-typing.private")],
        main: came.map(|_| known.button(Deed::Next)),
        others: vec![known.button(Deed::Leave)],
        samples: known.samples.iter().take(count).cloned().collect(),
        remarks: came.map(|_| said.clone()).into_iter().collect(),
        said,
        ..plain
    }
}
