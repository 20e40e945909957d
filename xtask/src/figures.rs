//! The guide's drawings: read from SVG, checked, and compiled into one file.

mod check;
mod read;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use payready::guide::{Figure, Wording, quoted};
use serde_json::{Map, Value, json};

use crate::markup::escape;
use crate::places::root;
use crate::texts::Texts;

/// Where a shape's numbers go, by its element.
const ATTRIBUTES: [(&str, &[&str]); 3] = [("rect", &["x", "y", "width", "height", "rx"]), ("circle", &["cx", "cy", "r"]), ("path", &["d"])];

/// The name of a menu or a button, quoted from an action.
#[derive(Clone, Debug, PartialEq)]
struct Label {
    x: f64,
    y: f64,
    anchor: String,
    /// The action's number.
    action: u8,
    /// Which of the names that it quotes, from 1; 0 is the last: some languages quote more names before it.
    name: usize,
    /// The most that it may take in width.
    room: f64,
}

/// One thing that is drawn.
#[derive(Clone, Debug, PartialEq)]
enum Shape {
    /// An element, its class, and its values in the order of [`ATTRIBUTES`].
    Plain(&'static str, String, Vec<Value>),
    /// An action's number, in a circle.
    Mark {
        x: f64,
        y: f64,
        number: u8,
    },
    Label(Label),
}

/// One drawing, 320 units wide.
#[derive(Clone, Debug, PartialEq)]
struct Drawing {
    figure: Figure,
    height: u32,
    shapes: Vec<Shape>,
}

/// All drawings.
pub struct Figures {
    all: Vec<Drawing>,
}

/// Reads and checks all drawings in `folder`, against the words of all locales.
///
/// # Errors
/// Names every file, element and reason at once.
pub fn read_all(folder: &Path, texts: &[Texts]) -> Result<Figures> {
    let mut problems = Vec::new();
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Some(figure) = file.strip_suffix(".svg").and_then(Figure::from_name) else {
            problems.push(format!("{file}: is no figure that the guide knows"));
            continue;
        };
        let source = fs::read_to_string(&path).with_context(|| format!("cannot read {file}"))?;
        match read::read(&source, &mut |place, reason| problems.push(format!("{file}: {place}: {reason}"))) {
            Some((height, shapes)) => all.push(Drawing { figure, height, shapes }),
            None => problems.push(format!("{file}: is no drawing")),
        }
    }
    all.sort_by_key(|drawing| drawing.figure.name());
    check::check(&all, texts, &mut problems);
    problems.sort();
    if !problems.is_empty() {
        bail!("the figures in {} have problems:\n  {}", folder.display(), problems.join("\n  "));
    }
    Ok(Figures { all })
}

impl Figures {
    /// What the panel draws from: for each figure its height and its shapes.
    #[must_use]
    pub fn json(&self) -> String {
        let shape = |shape: &Shape| match shape {
            Shape::Plain(element, class, values) => [json!(element), json!(class)].into_iter().chain(values.iter().cloned()).collect::<Vec<_>>().into(),
            Shape::Mark { x, y, number } => json!(["mark", short(*x), short(*y), number]),
            Shape::Label(Label { x, y, anchor, action, name, room }) => json!(["label", short(*x), short(*y), anchor, action, name, short(*room)]),
        };
        let drawings = self.all.iter().map(|drawing| {
            let shapes: Vec<Value> = drawing.shapes.iter().map(shape).collect();
            (drawing.figure.name().to_owned(), json!([drawing.height, shapes]))
        });
        Value::Object(drawings.collect::<Map<_, _>>()).to_string()
    }

    /// A drawing as markup for a page without scripts, described in the page's language. Beside actions it has their numbers; without,
    /// it has none, and quotes the first actions that it goes with.
    #[must_use]
    pub fn svg(&self, figure: Figure, texts: &Texts, beside: Option<Wording>) -> Option<String> {
        let drawing = self.all.iter().find(|drawing| drawing.figure == figure)?;
        let wording = beside.or_else(|| check::wordings(figure).next());
        let mut svg = format!("<svg viewBox=\"0 0 320 {}\" role=\"img\" aria-label=\"{}\">", drawing.height, escape(texts.get(&figure.key())?));
        for shape in &drawing.shapes {
            svg.push_str(&match shape {
                Shape::Plain(element, class, values) => plain(element, class, values),
                Shape::Mark { x, y, number } if beside.is_some() => format!(
                    "<circle class=\"mark\" cx=\"{x}\" cy=\"{y}\" r=\"9\"/><text class=\"number\" x=\"{x}\" y=\"{}\" text-anchor=\"middle\">{number}</text>",
                    y + 4.5
                ),
                Shape::Mark { .. } => String::new(),
                Shape::Label(label) => {
                    let text = label.text(texts, wording?)?;
                    let squeezed =
                        if width(text) > label.room { format!(" textLength=\"{}\" lengthAdjust=\"spacingAndGlyphs\"", label.room) } else { String::new() };
                    let Label { x, y, anchor, room, .. } = label;
                    format!("<text class=\"label\" x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\"{squeezed}>{}</text>", escape(&fitted(text, *room)))
                }
            });
        }
        Some(svg + "</svg>")
    }
}

/// The rules that colour a drawing, one a line, for a page that has the panel's custom properties.
///
/// # Errors
/// When the panel's style sheet cannot be read.
pub fn style() -> Result<String> {
    let sheet = fs::read_to_string(root().join("src/ui/style.js")).context("cannot read src/ui/style.js")?;
    // What only some browsers know stands on one line, with its condition before it.
    Ok(sheet.lines().filter(|line| line.starts_with("[part=figure]") || (line.starts_with("@supports") && line.contains("[part=figure]"))).collect())
}

impl Label {
    /// The name that it shows beside these actions.
    fn text<'texts>(&self, texts: &'texts Texts, wording: Wording) -> Option<&'texts str> {
        let mut names = quoted(texts.get(&format!("{}.do-{}", wording.key(), self.action))?);
        match self.name.checked_sub(1) {
            Some(at) => names.nth(at),
            None => names.last(),
        }
    }
}

fn plain(element: &str, class: &str, values: &[Value]) -> String {
    let names = ATTRIBUTES.iter().find(|(known, _)| *known == element).map_or(&[][..], |(_, names)| names);
    let attributes: String =
        names.iter().zip(values).map(|(name, value)| format!(" {name}=\"{}\"", value.as_str().map_or_else(|| value.to_string(), escape))).collect();
    format!("<{element} class=\"{class}\"{attributes}/>")
}

/// A number without the `.0` that JSON would have.
fn short(number: f64) -> Value {
    #[allow(clippy::cast_possible_truncation, reason = "a place in a drawing")]
    if number.fract() == 0.0 { json!(number as i64) } else { json!(number) }
}

/// How wide a text of 13 px is, about.
fn width(text: &str) -> f64 {
    text.chars().map(|letter| if letter > '\u{2e80}' { 13.0 } else { 6.5 }).sum()
}

/// As `figure.js` does it: what is too wide is squeezed by a sixth, and cut where that is not enough.
fn fitted(text: &str, room: f64) -> String {
    let mut cut = text.to_owned();
    while width(&cut) > room * 1.2 {
        cut.pop();
    }
    if cut == text { cut } else { format!("{}…", cut.trim_end()) }
}

#[cfg(test)]
mod tests;
