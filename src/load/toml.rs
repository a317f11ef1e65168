//! TOML text → spanned tree.
//!
//! Clean files take the quick way of `toml_events`, damaged ones that of `toml_damaged`; what lies between is read here by way of
//! the parser's own tree.

use std::borrow::Cow;
use std::cell::Cell;

use chrono::NaiveDate;
use toml::de::{DeTable, DeValue};
use toml::value::Datetime;

use super::node::{Entry, MAX_DEPTH, MAX_VALUES, Node, Table, Value};
use super::syntax::SyntaxError;
use super::toml_damaged::read_damaged;
use super::toml_events;
use crate::source::{FileId, Span};
use crate::span_set::SpanSet;

/// Reads a whole file. Spans count from the start of `text`, whatever precedes the TOML (a byte-order mark).
///
/// Gives the tree of what could be read and every syntax error, in the order of the file.
pub(crate) fn read<'s>(file: FileId, text: &'s str) -> (Table<'s>, Vec<SyntaxError>) {
    if let Some(table) = toml_events::read(file, text) {
        return (table, Vec::new());
    }
    read_slowly(file, text)
}

/// What reads every file, clean or not, by way of the parser's own tree.
pub(super) fn read_slowly<'s>(file: FileId, text: &'s str) -> (Table<'s>, Vec<SyntaxError>) {
    if is_steep(text) { on_large_stack(file, text) } else { read_here(file, text) }
}

fn read_here<'s>(file: FileId, text: &'s str) -> (Table<'s>, Vec<SyntaxError>) {
    let base = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let (document, errors) = DeTable::parse_recoverable(&text[base..]);
    if errors.is_empty() {
        return Reader::new(file, base, text, &[]).document(document.into_inner());
    }
    read_damaged(file, base, text)
}

/// Whether tables may nest deeper than a small stack holds. The parser allows 80 brackets with 80 dotted names in each, thousands
/// of levels, and takes some kilobytes of stack for every one. This looks at bytes alone, so it may be wrong on the safe side.
fn is_steep(text: &str) -> bool {
    let (mut open, mut deepest, mut dots, mut most_dots) = (0usize, 0, 0usize, 0);
    for byte in text.bytes() {
        match byte {
            b'{' | b'[' => {
                open += 1;
                deepest = deepest.max(open);
                dots = 0;
            }
            b'}' | b']' => open = open.saturating_sub(1),
            b'.' => {
                dots += 1;
                most_dots = most_dots.max(dots);
            }
            b'=' | b',' | b'\n' => dots = 0,
            _ => {}
        }
    }
    // The parser refuses what is deeper than 80 by itself.
    (deepest.min(80) + 1) * (most_dots.min(80) + 1) > 128
}

/// What the steepest text that the parser accepts needs, several times over; only touched pages cost memory.
const LARGE_STACK: usize = 128 << 20;

fn on_large_stack<'s>(file: FileId, text: &'s str) -> (Table<'s>, Vec<SyntaxError>) {
    std::thread::scope(|scope| {
        let reader = std::thread::Builder::new().stack_size(LARGE_STACK).spawn_scoped(scope, || read_here(file, text));
        match reader.map(std::thread::ScopedJoinHandle::join) {
            Ok(Ok(read)) => read,
            Ok(Err(panic)) => std::panic::resume_unwind(panic),
            Err(_) => (Table { damaged: true, ..Table::default() }, vec![too_deep(Span::new(file, 0..0))]),
        }
    })
}

fn too_deep(span: Span) -> SyntaxError {
    SyntaxError { span, message: "recursion limit".into(), first: None, opened: None }
}

pub(super) struct Reader<'t> {
    file: FileId,
    base: usize,
    text: &'t str,
    is_damaged: bool,
    /// The places of all errors; an empty place stands for the byte behind it.
    errors: SpanSet,
    /// The same with the bytes that an unclosed bracket took out.
    gaps: SpanSet,
    too_deep: Cell<Option<Span>>,
}

impl<'t> Reader<'t> {
    pub(super) fn new(file: FileId, base: usize, text: &'t str, errors: &[SyntaxError]) -> Self {
        Self {
            file,
            base,
            text,
            is_damaged: !errors.is_empty(),
            errors: errors.iter().map(|e| Span { end: e.span.end.max(e.span.start + 1), ..e.span }).collect(),
            gaps: errors.iter().flat_map(|e| [Some(e.span), e.opened]).flatten().collect(),
            too_deep: Cell::new(None),
        }
    }
}

impl Reader<'_> {
    pub(super) fn document<'s>(&self, root: DeTable<'s>) -> (Table<'s>, Vec<SyntaxError>) {
        if let Some(error) = self.too_many(&root) {
            return (Table { damaged: true, ..Table::default() }, vec![error]);
        }
        let mut headers = Vec::new();
        self.headers(&root, &mut headers);
        headers.sort_unstable();
        let end = self.text.len();
        let mut table = self.table(root, &headers, 0);
        table.extent = Span::new(self.file, 0..end);
        table.damaged = self.is_damaged;
        (table, self.too_deep.get().map(too_deep).into_iter().collect())
    }

    /// The error about a file of more values than any plan has, at the table or list that holds most of them.
    fn too_many(&self, root: &DeTable<'_>) -> Option<SyntaxError> {
        // Every value takes more bytes than these.
        if self.text.len() < 2 * MAX_VALUES || size(root) <= MAX_VALUES {
            return None;
        }
        let heaviest = root.iter().max_by_key(|(_, value)| size_of(value.get_ref()))?;
        Some(SyntaxError {
            span: self.span(heaviest.0.span()),
            message: format!("more than {MAX_VALUES} values"),
            first: None,
            opened: None,
        })
    }

    /// The offsets of all `[headers]`: a table reaches to the next one.
    fn headers(&self, table: &DeTable<'_>, out: &mut Vec<usize>) {
        for (key, value) in table {
            let starts = value.span().start + self.base;
            match value.get_ref() {
                DeValue::Table(inner) => {
                    if starts < key.span().start + self.base && self.text.as_bytes().get(starts) == Some(&b'[') {
                        out.push(starts);
                    }
                    if self.text.as_bytes().get(starts) != Some(&b'{') {
                        self.headers(inner, out);
                    }
                }
                DeValue::Array(items) if starts < key.span().start + self.base => {
                    for item in items {
                        out.push(item.span().start + self.base);
                        if let DeValue::Table(inner) = item.get_ref() {
                            self.headers(inner, out);
                        }
                    }
                }
                _ => {}
            }
        }
    }

    fn span(&self, range: std::ops::Range<usize>) -> Span {
        Span::new(self.file, range.start + self.base..range.end + self.base)
    }

    fn table<'s>(&self, table: DeTable<'s>, headers: &[usize], depth: usize) -> Table<'s> {
        let mut entries: Vec<Entry<'s>> = table
            .into_iter()
            .map(|(key, value)| {
                let key_span = self.span(key.span());
                let span = self.span(value.span());
                Entry { key: key.into_inner(), key_span, node: self.node(span, value.into_inner(), headers, depth + 1) }
            })
            .collect();
        entries.sort_unstable_by_key(|entry| entry.key_span.start);
        Table { entries, extent: Span::default(), damaged: false }
    }

    fn node<'s>(&self, span: Span, value: DeValue<'s>, headers: &[usize], depth: usize) -> Node<'s> {
        let is_nest = matches!(value, DeValue::Table(_) | DeValue::Array(_));
        if is_nest && depth > MAX_DEPTH {
            let first = self.too_deep.get().is_none_or(|other| span.start < other.start);
            if first {
                self.too_deep.set(Some(Span { end: span.end.min(span.start + 1), ..span }));
            }
            return Node { span, value: Value::Broken };
        }
        let broken = !is_nest && self.errors.overlaps(span);
        if broken {
            return Node { span, value: Value::Broken };
        }
        let value = match value {
            DeValue::String(text) => Value::Text(text),
            DeValue::Integer(number) if number.radix() == 10 => {
                Value::Number(Cow::Owned(number.as_str().replace('_', "")))
            }
            DeValue::Integer(number) => {
                Value::Number(Cow::Owned(in_decimal(&number.as_str().replace('_', ""), number.radix())))
            }
            DeValue::Float(number) => Value::Number(Cow::Owned(number.as_str().replace('_', ""))),
            DeValue::Boolean(yes) => Value::Bool(yes),
            DeValue::Datetime(moment) => day_or_moment(&moment).unwrap_or(Value::Broken),
            DeValue::Array(items) => Value::List(
                items
                    .into_iter()
                    .map(|item| self.node(self.span(item.span()), item.into_inner(), headers, depth + 1))
                    .collect(),
            ),
            DeValue::Table(inner) => {
                let mut inner = self.table(inner, headers, depth);
                let own = if headers.binary_search(&(span.start as usize)).is_ok() {
                    let next = headers.partition_point(|start| *start <= span.start as usize);
                    let end = headers.get(next).copied().unwrap_or(self.text.len());
                    Span::new(self.file, span.start as usize..end)
                } else {
                    span
                };
                inner.extent = inner.entries.iter().fold(own, |all, entry| all.join(entry.extent()));
                inner.damaged = self.gaps.touches(own);
                Value::Table(inner)
            }
        };
        Node { span, value }
    }
}

/// A whole number of another base than ten, without its prefix, as it is written in ten.
pub(super) fn in_decimal(digits: &str, radix: u32) -> String {
    // What is larger still is no number, which is found when it is read.
    i128::from_str_radix(digits, radix).map_or_else(|_| format!("0x{digits}"), |n| n.to_string())
}

/// A day of the calendar, or anything with a time of day.
pub(super) fn day_or_moment<'s>(written: &Datetime) -> Option<Value<'s>> {
    match (written.date, written.time) {
        (Some(day), None) => {
            NaiveDate::from_ymd_opt(i32::from(day.year), u32::from(day.month), u32::from(day.day)).map(Value::Date)
        }
        (None, None) => None,
        _ => Some(Value::Moment),
    }
}

/// How many values a table holds, itself not counted.
fn size(table: &DeTable<'_>) -> usize {
    table.iter().map(|(_, value)| size_of(value.get_ref())).sum()
}

fn size_of(value: &DeValue<'_>) -> usize {
    1 + match value {
        DeValue::Table(inner) => size(inner),
        DeValue::Array(items) => items.iter().map(|item| size_of(item.get_ref())).sum(),
        _ => 0,
    }
}
