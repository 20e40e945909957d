//! A JSON value from outside, before anything is believed of it.

/// A JSON value. The browser parses the text; this is what it found.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`, and what JSON has no form for.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(f64),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Value>),
    /// An object, its members in their order.
    Map(Vec<(String, Value)>),
}

impl Value {
    /// What it is, for a message.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::Text(_) => "a string",
            Self::List(_) => "an array",
            Self::Map(_) => "an object",
        }
    }
}
