//! Spanned tree → typed plan. Gathers every fault on the way; a faulty value becomes [`Field::Broken`] and reading goes on.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::findings::{missing_key, no_such_date, unknown_key, unreadable_value, wrong_type};
use super::node::{Entry, Node, Table, Value};
use super::shape::Shape;
use super::suggest::nearest;
use crate::diagnostic::Diagnostic;
use crate::plan::field::{Field, Keyed, List, Located, Measured, Named, Ref, Target};
use crate::quantity::Written;
use crate::source::{Sources, Span};

/// A type that can be read from a node of the tree.
pub(crate) trait Decode: Sized {
    /// What may be written.
    fn shape() -> Shape;
    /// Reads it, or reports why not.
    fn decode(node: Node<'_>, cx: &mut Decoder<'_>) -> Option<Self>;
}

/// A reference met while reading; a rule checks them all at once.
#[derive(Clone, Debug)]
pub struct Mention {
    /// The id as written.
    pub id: String,
    /// Where.
    pub span: Span,
    /// What kind of thing is meant.
    pub noun: &'static str,
    /// The tables it may be declared in.
    pub tables: &'static [&'static str],
}

/// A table or keyed element of the plan and the bytes that belong to it.
#[derive(Clone, Debug)]
pub struct Element {
    /// Its route: `objectives.happier-riders`, `team`.
    pub route: String,
    /// The place that names it.
    pub name: Span,
    /// From its first byte to its last.
    pub extent: Span,
    /// Where in the route the id starts that the plan's author chose; `None` for tables with a fixed name.
    pub id_at: Option<usize>,
}

impl Element {
    /// The table it is an element of, and its id.
    pub fn keyed(&self) -> Option<(&str, &str)> {
        let at = self.id_at?;
        Some((self.route.get(..at - 1)?, self.route.get(at..)?))
    }
}

/// What is gathered while a plan is read.
pub(crate) struct Decoder<'a> {
    pub(crate) sources: &'a Sources,
    pub(crate) findings: Vec<Diagnostic>,
    pub(crate) mentions: Vec<Mention>,
    pub(crate) elements: Vec<Element>,
    route: String,
}

impl<'a> Decoder<'a> {
    pub(crate) fn new(sources: &'a Sources) -> Self {
        Self { sources, findings: Vec::new(), mentions: Vec::new(), elements: Vec::new(), route: String::new() }
    }

    pub(crate) fn report(
        &mut self,
        rule: &'static crate::rule::Rule,
        span: Span,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.findings.push(Diagnostic::new(rule, span, message));
        self.findings.last_mut().expect("just pushed")
    }

    /// Reports that a value is of the wrong kind.
    pub(crate) fn wrong_type(&mut self, node: &Node<'_>, expected: &str) {
        match node.value {
            Value::Broken => {}
            Value::Nothing => {
                self.report(&wrong_type::RULE, node.span, "there is no value here")
                    .help(format!("write {expected}, or take the key out"));
            }
            _ => {
                let noun = node.value.noun();
                self.report(&wrong_type::RULE, node.span, format!("expected {expected}, found {noun}"));
            }
        }
    }

    /// Reads the value of an entry.
    pub(crate) fn field<T: Decode>(&mut self, entry: Entry<'_>) -> Field<T> {
        let (span, key) = (entry.node.span, entry.key_span);
        let is_table = matches!(entry.node.value, Value::Table(_));
        let before = self.enter(&entry.key);
        if is_table && !self.route.contains('.') {
            let name = entry.name_span(&self.sources.file(key.file).text);
            self.elements.push(Element { route: self.route.clone(), name, extent: entry.extent(), id_at: None });
        }
        let read = T::decode(entry.node, self);
        self.leave(before);
        match read {
            Some(value) => Field::Set(Located { value, span, key }),
            None => Field::Broken(span),
        }
    }

    fn enter(&mut self, key: &str) -> usize {
        let before = self.route.len();
        if !self.route.is_empty() {
            self.route.push('.');
        }
        self.route.push_str(key);
        before
    }

    fn leave(&mut self, before: usize) {
        self.route.truncate(before);
    }

    /// Reports a key that no table of this kind has.
    ///
    /// Gives the key that is most likely meant.
    pub(crate) fn unknown_key(
        &mut self,
        entry: &Entry<'_>,
        table: &'static str,
        known: &[&'static str],
    ) -> Option<&'static str> {
        let key = &entry.key;
        let near = nearest(key, known.iter().copied());
        let help = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("known here: {}", known.join(", ")),
        };
        let found = self.report(&unknown_key::RULE, entry.key_span, format!("`{key}` is no key of {table}"));
        found.help(help);
        if let Some(near) = near {
            found.replace(format!("write `{near}`"), entry.key_span, near, false);
        }
        near
    }

    /// Reports a key that a table can't do without.
    pub(crate) fn missing_key(&mut self, place: Span, key: &'static str, doc: &str, shape: &Shape) {
        let what = match self.route.as_str() {
            "" => "the plan".to_owned(),
            route => format!("`{route}`"),
        };
        let example = example_of(shape);
        let doc = doc.trim().trim_end_matches('.');
        let found = self.report(&missing_key::RULE, place, format!("{what} has no `{key}`"));
        found.note(format!("`{key}`: {doc}"));
        found.help(match example {
            Some(example) => format!("add `{key} = {example}`"),
            None => format!("add `{key}`"),
        });
    }
}

/// A value to show in "add `key = …`".
fn example_of(shape: &Shape) -> Option<String> {
    match shape {
        Shape::Text => Some("\"…\"".into()),
        Shape::Number => Some("1".into()),
        Shape::Bool => Some("true".into()),
        Shape::Date => Some("2027-12-31".into()),
        Shape::Quantity { examples, .. } => examples.first().map(|e| format!("\"{e}\"")),
        Shape::OneOf(words) => words.first().map(|(word, _)| format!("\"{word}\"")),
        Shape::Reference(_) => Some("\"…\"".into()),
        Shape::List(inner) => example_of(inner).map(|e| format!("[{e}]")),
        Shape::Either(first, _) => example_of(first),
        Shape::Keyed(_) | Shape::Record(_) => None,
    }
}

impl Decode for String {
    fn shape() -> Shape {
        Shape::Text
    }
    fn decode(node: Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        match node.value {
            Value::Text(text) => Some(text.into_owned()),
            _ => {
                cx.wrong_type(&node, "text in quotation marks");
                None
            }
        }
    }
}

impl Decode for bool {
    fn shape() -> Shape {
        Shape::Bool
    }
    fn decode(node: Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        match node.value {
            Value::Bool(yes) => Some(yes),
            _ => {
                cx.wrong_type(&node, "`true` or `false`");
                None
            }
        }
    }
}

impl Decode for NaiveDate {
    fn shape() -> Shape {
        Shape::Date
    }
    fn decode(node: Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        match &node.value {
            Value::Date(day) => Some(*day),
            Value::Text(text) => {
                let read = crate::quantity::parse_day(text.trim());
                if read.is_none() {
                    cx.report(&no_such_date::RULE, node.span, format!("there is no day `{text}`"))
                        .help("write a day as year-month-day, such as `2027-09-30`");
                }
                read
            }
            _ => {
                cx.wrong_type(&node, "a day such as `2027-09-30`");
                None
            }
        }
    }
}

impl Decode for Decimal {
    fn shape() -> Shape {
        Shape::Number
    }
    fn decode(node: Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        match &node.value {
            Value::Number(written) => match crate::quantity::parse_number(written) {
                Ok(number) => Some(number),
                Err(misread) => {
                    unreadable(cx, node.span, written, &misread, "a number");
                    None
                }
            },
            _ => {
                cx.wrong_type(&node, "a number without quotation marks");
                None
            }
        }
    }
}

fn unreadable(cx: &mut Decoder<'_>, span: Span, written: &str, misread: &crate::quantity::Misread, expected: &str) {
    let shown: String = if written.chars().count() > 60 {
        written.chars().take(57).chain("…".chars()).collect()
    } else {
        written.to_owned()
    };
    let found = cx.report(&unreadable_value::RULE, span, format!("`{shown}` {}", misread.message));
    found.note(format!("expected {expected}"));
    if let Some(help) = &misread.help {
        found.help(help.clone());
    }
}

impl<T: Written> Decode for T {
    fn shape() -> Shape {
        Shape::Quantity {
            expected: T::EXPECTED,
            examples: T::EXAMPLES,
            or_number: T::from_number(Decimal::ONE).is_some(),
        }
    }
    fn decode(node: Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        match &node.value {
            Value::Text(text) => match T::parse(text) {
                Ok(value) => Some(value),
                Err(misread) => {
                    unreadable(cx, node.span, text, &misread, T::EXPECTED);
                    None
                }
            },
            Value::Number(written) => {
                let number = match crate::quantity::parse_number(written) {
                    Ok(number) => number,
                    Err(misread) => {
                        unreadable(cx, node.span, written, &misread, T::EXPECTED);
                        return None;
                    }
                };
                let read = T::from_number(number);
                if read.is_none() {
                    let found = cx.report(&unreadable_value::RULE, node.span, format!("`{written}` has no unit"));
                    found.note(format!("expected {}", T::EXPECTED));
                    if let Some(with) = T::with_unit(written) {
                        found.help(format!("write `{with}`"));
                    }
                }
                read
            }
            _ => {
                cx.wrong_type(&node, T::EXPECTED);
                None
            }
        }
    }
}

impl<T: Decode> Decode for List<T> {
    fn shape() -> Shape {
        Shape::List(Box::new(T::shape()))
    }
    fn decode(node: Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        match node.value {
            Value::List(items) => Some(Self(
                items
                    .into_iter()
                    .filter_map(|item| {
                        let span = item.span;
                        T::decode(item, cx).map(|value| Located { value, span, key: span })
                    })
                    .collect(),
            )),
            // One thing where a list is expected is what people write first; the meaning is plain.
            Value::Broken => None,
            Value::Nothing => Some(Self(Vec::new())),
            _ => {
                let written = cx.sources.slice(node.span).to_owned();
                cx.wrong_type(&node, "a list in square brackets");
                if !written.is_empty() && !written.contains('\n') && written.len() < 80 {
                    let found = cx.findings.last_mut().expect("just reported");
                    found.help(format!("write `[{written}]`"));
                    found.replace("put it in square brackets", node.span, format!("[{written}]"), true);
                }
                None
            }
        }
    }
}

impl<T: Decode> Decode for Keyed<T> {
    fn shape() -> Shape {
        Shape::Keyed(Box::new(T::shape()))
    }
    fn decode(node: Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        let Value::Table(table) = node.value else {
            if !matches!(node.value, Value::Nothing) {
                let route = cx.route.clone();
                cx.wrong_type(&node, &format!("tables with a name each, such as `[{route}.some-name]`"));
            }
            return None;
        };
        let mut elements = Vec::with_capacity(table.entries.len());
        for entry in table.entries {
            let span = entry.name_span(&cx.sources.file(entry.key_span.file).text);
            let (id, id_span) = (entry.key.as_ref().to_owned(), entry.key_span);
            let before = cx.enter(&id);
            let id_at = Some(cx.route.len() - id.len()).filter(|at| *at > 0);
            cx.elements.push(Element { route: cx.route.clone(), name: span, extent: entry.extent(), id_at });
            let body = T::decode(entry.node, cx);
            cx.leave(before);
            if let Some(body) = body {
                elements.push(Named { id, span, id_span, body });
            }
        }
        Some(Self::new(elements))
    }
}

impl<T: Target> Decode for Ref<T> {
    fn shape() -> Shape {
        Shape::Reference(T::TABLES)
    }
    fn decode(node: Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        match node.value {
            Value::Text(id) => {
                cx.mentions.push(Mention {
                    id: id.as_ref().to_owned(),
                    span: node.span,
                    noun: T::NOUN,
                    tables: T::TABLES,
                });
                Some(Self::new(id))
            }
            _ => {
                let article = if T::NOUN.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
                cx.wrong_type(&node, &format!("the name of {article} {} in quotation marks", T::NOUN));
                None
            }
        }
    }
}

impl<T: Decode> Decode for Measured<T> {
    fn shape() -> Shape {
        Shape::Either(Box::new(T::shape()), Box::new(Shape::Record(&EVIDENCE)))
    }
    fn decode(node: Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        let Value::Table(table) = node.value else {
            let span = node.span;
            return T::decode(node, cx).map(|value| Self { value, span, on: Field::Absent, source: Field::Absent });
        };
        const KEYS: [&str; 3] = ["value", "on", "source"];
        let (mut value, mut on, mut source) = (Field::<T>::Absent, Field::Absent, Field::Absent);
        for entry in table.entries {
            match entry.key.as_ref() {
                "value" => value = cx.field(entry),
                "on" => on = cx.field(entry),
                "source" => source = cx.field(entry),
                _ => {
                    cx.unknown_key(&entry, "a number with its evidence", &KEYS);
                }
            }
        }
        match value {
            Field::Set(at) => Some(Self { value: at.value, span: at.span, on, source }),
            Field::Broken(_) => None,
            Field::Absent => {
                if !table.damaged {
                    cx.missing_key(node.span, "value", "the number itself", &T::shape());
                }
                None
            }
        }
    }
}

/// The long form of [`Measured`].
static EVIDENCE: super::shape::RecordInfo = super::shape::RecordInfo {
    name: "Evidence",
    doc: "A number with its evidence.",
    fields: || {
        use super::shape::FieldInfo;
        vec![
            FieldInfo {
                name: "value",
                doc: "The number itself.",
                required: true,
                shape: Shape::Quantity { expected: "the value with its unit", examples: &[], or_number: true },
            },
            FieldInfo { name: "on", doc: "The day it was measured.", required: false, shape: Shape::Date },
            FieldInfo { name: "source", doc: "Where it comes from.", required: false, shape: Shape::Text },
        ]
    },
};

/// Takes a table for a record, or reports what stands there instead.
pub(crate) fn record_table<'s>(node: Node<'s>, cx: &mut Decoder<'_>) -> Option<(Table<'s>, Span)> {
    match node.value {
        Value::Table(table) => Some((table, node.span)),
        _ => {
            cx.wrong_type(&node, "a table of keys and values");
            let heading = cx.sources.slice(node.span);
            let name = heading.strip_prefix("[[").and_then(|rest| rest.split_once(']')).map(|(name, _)| name.trim());
            if let (Some(name), Some(found)) = (name, cx.findings.last_mut()) {
                found.help(format!("write `[{name}]`: two brackets make a list of tables"));
            }
            None
        }
    }
}

/// Takes a word that is one of a fixed choice, or reports which there are.
pub(crate) fn choice_word(
    node: &Node<'_>,
    cx: &mut Decoder<'_>,
    words: &'static [(&'static str, &'static str)],
) -> Option<&'static str> {
    let list = || words.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(", ");
    let Value::Text(text) = &node.value else {
        cx.wrong_type(node, &format!("one of: {}", list()));
        return None;
    };
    if let Some((word, _)) = words.iter().find(|(word, _)| *word == text.as_ref()) {
        return Some(word);
    }
    let near = nearest(text, words.iter().map(|(word, _)| *word));
    let found = cx.report(
        &super::findings::unknown_choice::RULE,
        node.span,
        format!("`{text}` is none of the words that can stand here"),
    );
    found.note(format!("known here: {}", list()));
    if let Some(near) = near {
        found.help(format!("did you mean `\"{near}\"`?"));
        found.replace(format!("write `{near}`"), node.span, format!("\"{near}\""), false);
    }
    None
}

/// Where a missing key of a table would be reported; worked out only when one is missing.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    extent: Span,
    span: Span,
    first_key: Option<Span>,
    /// The element that the table is, by its position among all elements.
    element: Option<usize>,
}

impl Decoder<'_> {
    /// Remembers where a table stands, before its keys are read.
    pub(crate) fn place_of(&self, table: &Table<'_>, span: Span) -> Place {
        let is_this = self.elements.last().is_some_and(|element| element.route == self.route);
        Place {
            extent: table.extent,
            span,
            first_key: table.entries.first().map(|first| first.key_span),
            element: is_this.then(|| self.elements.len() - 1),
        }
    }

    /// The bytes to mark: the element's name, or the start of an inline table.
    pub(crate) fn resolve(&self, place: Place) -> Span {
        let Place { extent, span, first_key, element } = place;
        if span.start == 0 && span.end == 0 || self.route.is_empty() {
            return self.sources.line_of(extent.file, extent.start);
        }
        match (element, first_key) {
            (Some(element), _) => self.elements[element].name,
            // An inline table is marked at its bracket, a table of indented lines at its first key.
            (None, Some(first)) if first.start == span.start => first,
            (None, _) => Span { end: span.end.min(span.start + 1), ..span },
        }
    }
}
