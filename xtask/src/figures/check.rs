//! That every drawing has its place, and fits the words beside it in every locale.

use payready::guide::{Figure, MOST_ACTIONS, Telling, Topic, Wording};

use super::{Drawing, Label, Shape, fitted};
use crate::texts::Texts;

/// The actions that a drawing goes with.
pub(super) fn wordings(figure: Figure) -> impl Iterator<Item = Wording> {
    let own = Telling::ALL.iter().filter(|telling| telling.worded_by() == **telling);
    let all = own.flat_map(|telling| telling.variants().iter().map(|variant| Wording { telling: *telling, variant: *variant }));
    all.filter(move |wording| Figure::of(*wording) == Some(figure))
}

/// Names every file and reason.
pub(super) fn check(all: &[Drawing], texts: &[Texts], problems: &mut Vec<String>) {
    for figure in Figure::ALL {
        let name = figure.name();
        if !all.iter().any(|drawing| drawing.figure == *figure) {
            problems.push(format!("{name}.svg: is missing, and the guide shows it"));
        }
        if wordings(*figure).next().is_none() && !Topic::ALL.iter().any(|topic| Figure::of_topic(*topic) == *figure) {
            problems.push(format!("{name}.svg: goes with no step and no topic"));
        }
    }
    for drawing in all {
        let mut say = |reason| problems.push(format!("{}.svg: {reason}", drawing.figure.name()));
        let mut labelled = false;
        for shape in &drawing.shapes {
            match shape {
                Shape::Plain(..) => {}
                Shape::Mark { number, .. } => {
                    wordings(drawing.figure).filter_map(|wording| unnumbered(*number, wording, texts)).for_each(&mut say);
                }
                Shape::Label(label) => {
                    labelled = true;
                    for wording in wordings(drawing.figure) {
                        texts.iter().filter_map(|texts| unlabelled(label, wording, texts)).for_each(&mut say);
                    }
                }
            }
        }
        if labelled && wordings(drawing.figure).next().is_none() {
            say("has labels, and goes with no actions that they could quote".into());
        }
    }
}

/// Why a label cannot be shown beside these actions.
fn unlabelled(label: &Label, wording: Wording, texts: &Texts) -> Option<String> {
    let quotes = format!("{}: {}.do-{} quotes", texts.locale, wording.key(), label.action);
    match label.text(texts, wording) {
        None if label.name == 0 => Some(format!("{quotes} no name, and a label shows it")),
        None => Some(format!("{quotes} no name number {}, and a label shows it", label.name)),
        Some(text) if fitted(text, label.room).chars().count() * 2 < text.chars().count() => {
            Some(format!("{quotes} “{text}”, and there is no room for half of it"))
        }
        Some(_) => None,
    }
}

/// Why a mark cannot have this number beside these actions.
fn unnumbered(number: u8, wording: Wording, texts: &[Texts]) -> Option<String> {
    if !(1..=MOST_ACTIONS).contains(&number) {
        return Some(format!("marks action {number} of at most {MOST_ACTIONS}"));
    }
    let key = wording.key();
    texts.iter().find_map(|texts| {
        (1..=number).find_map(|action| match texts.get(&format!("{key}.do-{action}")) {
            None => Some(format!("{}: marks action {number}, and {key} has no do-{action}", texts.locale)),
            // Where what it fills in is not known it is left out, and those behind it have other numbers.
            Some(text) if text.contains('{') => Some(format!("{}: marks action {number}, and {key}.do-{action} may be left out", texts.locale)),
            Some(_) => None,
        })
    })
}
