//! A view on its way from the core to the panel, which is a module of its own and sees nothing else of the core.

use std::rc::Rc;

use super::figure::Drawing;
use super::view::{Button, Desk, Link, Panel, Standing, View};
use crate::diagnosis::Value;

impl From<&View> for Value {
    fn from(view: &View) -> Self {
        match view {
            View::Nothing => Self::Null,
            View::Note(text, dismiss) => Self::object([("note", Some(Self::text(text))), ("dismiss", Some(Self::text(dismiss)))]),
            View::Solved(text) => Self::object([("solved", Some(Self::text(text)))]),
            View::Panel(panel) => Self::object([
                ("locale", Some(Self::text(&panel.locale))),
                ("standing", Some(Self::text(panel.standing.name()))),
                ("title", Some(Self::text(&panel.title))),
                ("reason", Some(Self::text(&panel.reason))),
                ("figure", panel.figure.as_ref().map(Self::from)),
                ("actions", Some(Self::List(panel.actions.iter().map(|action| Self::text(action)).collect()))),
                ("primary", Some(button(&panel.primary))),
                ("second", panel.second.as_ref().map(button)),
                ("anyway", Some(button(&panel.anyway))),
                ("help", Some(link(&panel.help))),
                ("check", panel.check.as_ref().map(link)),
                ("desk", panel.desk.as_ref().map(desk)),
                ("status", panel.status.as_deref().map(Self::text)),
                ("count", panel.count.as_deref().map(Self::text)),
            ]),
        }
    }
}

impl From<&Drawing> for Value {
    fn from(Drawing { name, alt, labels }: &Drawing) -> Self {
        Self::object([("name", Some(Self::text(name))), ("alt", Some(Self::text(alt))), ("labels", Some(Self::text(labels)))])
    }
}

fn pair(label: &str, does: &str) -> Value {
    Value::object([("label", Some(Value::text(label))), ("does", Some(Value::text(does)))])
}

fn button((label, button): &(String, Button)) -> Value {
    pair(label, button.name())
}

fn link(link: &Link) -> Value {
    pair(&link.label, &link.href)
}

fn desk(desk: &Desk) -> Value {
    let contacts = desk.contacts.iter().map(link).collect();
    Value::object([
        ("label", Some(Value::text(&desk.label))),
        ("code", Some(Value::text(&desk.code))),
        ("copy", Some(button(&desk.copy))),
        ("contacts", Some(Value::List(contacts))),
    ])
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

fn text(value: &Value, name: &str) -> Option<String> {
    value.get(name).and_then(Value::as_text).map(str::to_owned)
}

fn list<'value>(value: &'value Value, name: &str) -> &'value [Value] {
    match value.get(name) {
        Some(Value::List(items)) => items,
        _ => &[],
    }
}

fn read_button(value: &Value) -> Option<(String, Button)> {
    Some((text(value, "label")?, Button::from_name(&text(value, "does")?)?))
}

fn read_link(value: &Value) -> Option<Link> {
    Some(Link { label: text(value, "label")?, href: text(value, "does")? })
}

impl Drawing {
    fn read(value: &Value) -> Option<Self> {
        Some(Self { name: text(value, "name")?, alt: text(value, "alt")?, labels: text(value, "labels")? })
    }
}

impl Desk {
    fn read(value: &Value) -> Option<Self> {
        let contacts = list(value, "contacts").iter().filter_map(read_link).collect();
        Some(Self { label: text(value, "label")?, code: text(value, "code")?, copy: read_button(value.get("copy")?)?, contacts })
    }
}

impl Panel {
    fn read(value: &Value) -> Option<Self> {
        let button = |name| read_button(value.get(name)?);
        let text = |name| text(value, name);
        Some(Self {
            locale: text("locale")?,
            standing: Standing::from_name(&text("standing")?)?,
            title: text("title")?,
            reason: text("reason")?,
            figure: value.get("figure").and_then(Drawing::read),
            actions: list(value, "actions").iter().filter_map(Value::as_text).map(str::to_owned).collect(),
            primary: button("primary")?,
            second: button("second"),
            anyway: button("anyway")?,
            help: read_link(value.get("help")?)?,
            check: value.get("check").and_then(read_link),
            desk: value.get("desk").and_then(Desk::read),
            status: text("status"),
            count: text("count"),
        })
    }
}
