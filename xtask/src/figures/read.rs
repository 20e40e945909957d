//! A drawing's SVG: a closed set of elements, attributes and classes, so that one style sheet colours them all and nothing else gets in.

use roxmltree::{Document, Node};
use serde_json::{Value, json};

use super::{ATTRIBUTES, Label, Shape, short};

/// What a shape may be, for the style sheet.
pub(super) const CLASSES: [&str; 10] = ["line", "hair", "accent", "card", "press", "soft", "bar", "ink", "on", "knob"];

const ANCHORS: [&str; 3] = ["start", "middle", "end"];

/// All drawings are as wide; they are seen at 280 pixels and more.
const WIDTH: &str = "0 0 320 ";

type Say<'say> = dyn FnMut(&str, String) + 'say;

/// Height and shapes of a drawing. What is wrong is told with its place, and left out.
pub(super) fn read(source: &str, say: &mut Say<'_>) -> Option<(u32, Vec<Shape>)> {
    let document = match Document::parse(source) {
        Ok(document) => document,
        Err(error) => {
            say("XML", error.to_string());
            return None;
        }
    };
    let root = document.root_element();
    let height = root.attribute("viewBox").and_then(|view| view.strip_prefix(WIDTH)?.parse().ok()).filter(|height| (100..=200).contains(height));
    let Some(height) = height.filter(|_| root.has_tag_name("svg") || root.tag_name().name() == "svg") else {
        say("<svg>", format!("expected viewBox=\"{WIDTH}H\", and H from 100 to 200"));
        return None;
    };
    if root.attributes().len() > 1 {
        say("<svg>", "has more than its viewBox".into());
    }
    let mut shapes = Vec::new();
    let mut mark = None;
    for node in root.children().filter(|node| !node.is_comment() && node.text().is_none_or(|text| !node.is_text() || !text.trim().is_empty())) {
        let line = document.text_pos_at(node.range().start).row;
        let place = if node.is_element() { format!("<{}> in line {line}", node.tag_name().name()) } else { String::from("<svg>") };
        match shape(node, &mut mark) {
            Ok(Some(shape)) => shapes.push(shape),
            Ok(None) => {}
            Err(reason) => say(&place, reason),
        }
    }
    if mark.is_some() {
        say("<circle>", "a mark without its number".into());
    }
    Some((height, shapes))
}

/// A shape; nothing for the circle of a mark, whose number follows it.
fn shape(node: Node<'_, '_>, mark: &mut Option<(f64, f64)>) -> Result<Option<Shape>, String> {
    if !node.is_element() {
        return Err("has text in it".into());
    }
    if node.children().any(|child| child.is_element()) {
        return Err("has elements in it".into());
    }
    let (name, class) = (node.tag_name().name(), node.attribute("class").unwrap_or_default());
    match (name, class) {
        ("circle", "mark") => {
            known(node, &["class", "cx", "cy", "r"])?;
            *mark = Some((number(node, "cx")?, number(node, "cy")?));
            Ok(None)
        }
        ("text", "number") => {
            known(node, &["class", "x", "y", "text-anchor"])?;
            let (x, y) = mark.take().ok_or("a number without the circle of its mark before it")?;
            let told = node.text().and_then(|text| text.parse().ok()).ok_or("expected an action's number")?;
            // Where the renderers put it; an editor shows the same.
            if number(node, "x")? != x || number(node, "y")? != y + 4.5 {
                return Err(format!("expected at {x} {}, in its circle", y + 4.5));
            }
            Ok(Some(Shape::Mark { x, y, number: told }))
        }
        ("text", "label") => {
            known(node, &["class", "x", "y", "text-anchor", "data-label", "data-room"])?;
            label(node).map(|label| Some(Shape::Label(label)))
        }
        _ => plain(node, class).map(Some),
    }
}

fn plain(node: Node<'_, '_>, class: &str) -> Result<Shape, String> {
    let name = node.tag_name().name();
    let (element, names) = ATTRIBUTES.iter().find(|(element, _)| *element == name).ok_or("is not one of rect, circle, path, text")?;
    if !CLASSES.contains(&class) {
        return Err(format!("its class is “{class}”, expected one of {CLASSES:?}"));
    }
    let mut expected = vec!["class"];
    expected.extend(*names);
    known(node, &expected)?;
    let mut values = Vec::new();
    for attribute in *names {
        match *attribute {
            // Corners that are not round.
            "rx" if node.attribute("rx").is_none() => {}
            "d" => values.push(path(node.attribute("d").unwrap_or_default())?),
            attribute => values.push(short(number(node, attribute)?)),
        }
    }
    if node.text().is_some_and(|text| !text.trim().is_empty()) {
        return Err("has text in it; the words come from the texts".into());
    }
    Ok(Shape::Plain(element, class.to_owned(), values))
}

fn label(node: Node<'_, '_>) -> Result<Label, String> {
    if node.text().is_some() {
        return Err("has text in it; the words come from the texts".into());
    }
    let anchor = node.attribute("text-anchor").unwrap_or("start");
    if !ANCHORS.contains(&anchor) {
        return Err(format!("its text-anchor is “{anchor}”, expected one of {ANCHORS:?}"));
    }
    let asked = node.attribute("data-label").unwrap_or_default();
    let parts = asked
        .split_once('.')
        .and_then(|(action, name)| Some((action.parse().ok()?, if name == "last" { 0 } else { name.parse::<usize>().ok().filter(|name| *name > 0)? })));
    let (action, name) =
        parts.ok_or_else(|| format!("its data-label is “{asked}”, expected an action's number, a dot, and the number of a name that it quotes or “last”"))?;
    Ok(Label { x: number(node, "x")?, y: number(node, "y")?, anchor: anchor.to_owned(), action, name, room: number(node, "data-room")? })
}

fn known(node: Node<'_, '_>, names: &[&str]) -> Result<(), String> {
    match node.attributes().find(|attribute| attribute.namespace().is_some() || !names.contains(&attribute.name())) {
        Some(attribute) => Err(format!("has {}, expected no more than {names:?}", attribute.name())),
        None => Ok(()),
    }
}

fn number(node: Node<'_, '_>, name: &str) -> Result<f64, String> {
    let given = node.attribute(name).unwrap_or_default();
    given.parse().ok().filter(|number: &f64| number.is_finite()).ok_or_else(|| format!("its {name} is “{given}”, expected a number"))
}

fn path(given: &str) -> Result<Value, String> {
    let good = given.starts_with('M') && given.chars().all(|letter| letter.is_ascii_digit() || "MmLlHhVvQqTtAaCcSsZz .,-".contains(letter));
    if good { Ok(json!(given)) } else { Err(format!("its d is “{given}”, expected a path")) }
}
