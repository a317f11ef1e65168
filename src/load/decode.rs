//! Spanned tree → typed plan. Gathers every fault on the way; a faulty value becomes [`Field::Broken`] and reading goes on.

use super::findings::{missing_key, unknown_key, wrong_type};
use super::node::{Entry, Node, Table, Value};
use super::shape::Shape;
use super::suggest::nearest;
use crate::diagnostic::Diagnostic;
use crate::plan::field::{Field, Located};
use crate::plan::reference::Moves;
use crate::source::{Sources, Span};

/// A type that can be read from a node of the tree.
pub(crate) trait Decode: Sized {
    /// What may be written.
    fn shape() -> Shape;
    /// Reads it, or reports why not.
    fn decode(node: Node<'_>, cx: &mut Decoder<'_>) -> Option<Self>;

    /// Takes out what a path leads to, `*` standing for any key. Gives how many values went. A single value has nothing below it.
    fn clear(&mut self, _path: &[&str]) -> usize {
        0
    }
    /// Takes out everything that none of the paths leads to.
    fn keep(&mut self, _paths: &[&[&str]]) {}
    /// The keys that a path may go on with.
    fn keys_below(&self, _path: &[&str], _found: &mut Vec<String>) {}
    /// Turns references to what went. Gives whether the value still has a meaning.
    fn relink(&mut self, _moves: &Moves) -> bool {
        true
    }
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
    /// The table that is being read, from the top of the plan.
    pub(super) route: String,
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

    pub(super) fn enter(&mut self, key: &str) -> usize {
        let before = self.route.len();
        if !self.route.is_empty() {
            self.route.push('.');
        }
        self.route.push_str(key);
        before
    }

    pub(super) fn leave(&mut self, before: usize) {
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
