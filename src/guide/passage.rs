//! A view on its way from the core to the panel, which is a module of its own and sees nothing else of the core.

use std::rc::Rc;

use super::figure::Drawing;
use super::view::{Button, Link, Panel, Standing, View};
use crate::diagnosis::Value;

impl From<&View> for Value {
    fn from(view: &View) -> Self {
        match view {
            View::Nothing => Self::Null,
            View::Note(text, dismiss) => Self::object([("note", Some(Self::text(text))), ("dismiss", Some(Self::text(dismiss)))]),
            View::Solved(text) => Self::object([("solved", Some(Self::text(text)))]),
            View::Panel(panel) => {
                let button = |(label, button): &(String, Button)| Self::object([("label", Some(Self::text(label))), ("does", Some(Self::text(button.name())))]);
                Self::object([
                    ("locale", Some(Self::text(&panel.locale))),
                    ("standing", Some(Self::text(panel.standing.name()))),
                    ("title", Some(Self::text(&panel.title))),
                    ("reason", Some(Self::text(&panel.reason))),
                    ("figure", panel.figure.as_ref().map(Self::from)),
                    ("actions", Some(Self::List(panel.actions.iter().map(|action| Self::text(action)).collect()))),
                    ("primary", Some(button(&panel.primary))),
                    ("second", panel.second.as_ref().map(button)),
                    ("anyway", Some(button(&panel.anyway))),
                    ("help", Some(Self::object([("label", Some(Self::text(&panel.help.label))), ("path", Some(Self::text(&panel.help.path)))]))),
                    ("status", panel.status.as_deref().map(Self::text)),
                ])
            }
        }
    }
}

impl From<&Drawing> for Value {
    fn from(Drawing { name, alt, labels }: &Drawing) -> Self {
        Self::object([("name", Some(Self::text(name))), ("alt", Some(Self::text(alt))), ("labels", Some(Self::text(labels)))])
    }
}

impl View {
    /// Reads what `Value::from` made of a view; anything else is nothing to see.
    #[must_use]
    pub fn read(value: &Value) -> Self {
        let text = |name| value.get(name).and_then(Value::as_text).map(str::to_owned);
        if let Some(note) = text("note") {
            return Self::Note(note, text("dismiss").unwrap_or_default());
        }
        if let Some(solved) = text("solved") {
            return Self::Solved(solved);
        }
        Panel::read(value).map_or(Self::Nothing, |panel| Self::Panel(Rc::new(panel)))
    }
}

impl Panel {
    fn read(value: &Value) -> Option<Self> {
        let member = |value: &Value, name| value.get(name).and_then(Value::as_text).map(str::to_owned);
        let text = |name| member(value, name);
        let button = |name| {
            let button = value.get(name)?;
            Some((member(button, "label")?, Button::from_name(&member(button, "does")?)?))
        };
        let actions = match value.get("actions") {
            Some(Value::List(actions)) => actions.iter().filter_map(Value::as_text).map(str::to_owned).collect(),
            _ => Vec::new(),
        };
        let figure = || {
            let figure = value.get("figure")?;
            Some(Drawing { name: member(figure, "name")?, alt: member(figure, "alt")?, labels: member(figure, "labels")? })
        };
        let help = value.get("help")?;
        Some(Self {
            locale: text("locale")?,
            standing: Standing::from_name(&text("standing")?)?,
            title: text("title")?,
            reason: text("reason")?,
            figure: figure(),
            actions,
            primary: button("primary")?,
            second: button("second"),
            anyway: button("anyway")?,
            help: Link { label: member(help, "label")?, path: member(help, "path")? },
            status: text("status"),
        })
    }
}
