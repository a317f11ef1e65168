//! What may be written where, as data: the JSON Schema, the reference and the "expected …" of messages come from here.

/// The form of a value.
#[derive(Clone, Debug)]
pub enum Shape {
    /// Free text.
    Text,
    /// A whole or decimal number.
    Number,
    /// `true` or `false`.
    Bool,
    /// A day.
    Date,
    /// Text in a fixed notation.
    Quantity {
        /// Completes "expected …".
        expected: &'static str,
        /// Valid values.
        examples: &'static [&'static str],
        /// Whether a bare number is accepted too.
        or_number: bool,
    },
    /// One of several words, each with its meaning.
    OneOf(&'static [(&'static str, &'static str)]),
    /// The id of an element of one of these tables.
    Reference(&'static [&'static str]),
    /// A list.
    List(Box<Shape>),
    /// A table whose keys are ids.
    Keyed(Box<Shape>),
    /// A table with known keys.
    Record(&'static RecordInfo),
    /// Either form.
    Either(Box<Shape>, Box<Shape>),
}

/// A table with known keys.
#[derive(Debug)]
pub struct RecordInfo {
    /// The name of the type, unique.
    pub name: &'static str,
    /// What the table is for.
    pub doc: &'static str,
    /// Its keys in the order of the reference.
    pub fields: fn() -> Vec<FieldInfo>,
}

/// One key of a table.
#[derive(Clone, Debug)]
pub struct FieldInfo {
    /// The key.
    pub name: &'static str,
    /// What it is for.
    pub doc: &'static str,
    /// Whether a table without it can't be used.
    pub required: bool,
    /// The form of its value.
    pub shape: Shape,
}
