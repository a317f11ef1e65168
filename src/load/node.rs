//! The spanned tree that both TOML and YAML are read into.
//!
//! Every key and every value knows its bytes. Tables keep the order of the file. The tree borrows the text it came from.

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::source::Span;

/// Deeper than any plan; far below what the stack holds.
pub(crate) const MAX_DEPTH: usize = 64;

/// Values in one file, after aliases are copied: a large plan has a thousand. It bounds the time of every check.
pub(crate) const MAX_VALUES: usize = 20_000;

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Node<'s> {
    /// The bytes of the value; for a table with a header, the header.
    pub(crate) span: Span,
    /// What it is.
    pub(crate) value: Value<'s>,
}

/// What a value is, as far as the file format says.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value<'s> {
    /// Text.
    Text(Cow<'s, str>),
    /// A number as written, underscores removed.
    Number(Cow<'s, str>),
    /// `true` or `false`.
    Bool(bool),
    /// A calendar day.
    Date(NaiveDate),
    /// A day with a time of day, or a time alone.
    Moment,
    /// `[…]`.
    List(Vec<Node<'s>>),
    /// `{…}` or `[header]`.
    Table(Table<'s>),
    /// A YAML key with nothing behind it.
    Nothing,
    /// A syntax error was reported here already.
    Broken,
}

impl Value<'_> {
    /// How a person would call it.
    pub(crate) fn noun(&self) -> &'static str {
        match self {
            Self::Text(_) => "text",
            Self::Number(_) => "a number",
            Self::Bool(_) => "true or false",
            Self::Date(_) => "a date",
            Self::Moment => "a time of day",
            Self::List(_) => "a list",
            Self::Table(_) => "a table",
            Self::Nothing => "nothing",
            Self::Broken => "an unreadable value",
        }
    }
}

/// Keys and values in the order of the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Table<'s> {
    /// The pairs.
    pub(crate) entries: Vec<Entry<'s>>,
    /// From the first byte of the table to the last that belongs to it.
    pub(crate) extent: Span,
    /// A syntax error lies inside, so that a key that seems absent may only be unreadable.
    pub(crate) damaged: bool,
}

impl<'s> Table<'s> {
    /// The entry with this key.
    pub(crate) fn get(&self, key: &str) -> Option<&Entry<'s>> {
        self.entries.iter().find(|entry| entry.key == key)
    }
}

/// One key with its value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Entry<'s> {
    /// The key, unquoted.
    pub(crate) key: Cow<'s, str>,
    /// The bytes of the key.
    pub(crate) key_span: Span,
    /// The value.
    pub(crate) node: Node<'s>,
}

impl Entry<'_> {
    /// The place that names this entry: a table's header if it has one, else its key.
    pub(crate) fn name_span(&self, text: &str) -> Span {
        let header = matches!(self.node.value, Value::Table(_))
            && text.as_bytes().get(self.node.span.start as usize) == Some(&b'[');
        if header { self.node.span } else { self.key_span }
    }

    /// From the first byte of the entry to the last.
    pub(crate) fn extent(&self) -> Span {
        match &self.node.value {
            Value::Table(table) => self.key_span.join(table.extent),
            _ => self.key_span.join(self.node.span),
        }
    }
}
