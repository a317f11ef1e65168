//! TOML text → spanned tree.
//!
//! Reading never stops at the first syntax error: the parser recovers by itself where it can, and where a bracket or a
//! quotation mark is never closed (which would swallow the rest of the file) the faulty entry is blanked out and the rest read again.

use std::borrow::Cow;

use chrono::NaiveDate;
use toml::de::{DeTable, DeValue};

use super::node::{Entry, Node, Table, Value};
use super::syntax::{SyntaxError, one_per_line};
use crate::source::{FileId, Span};

/// How many unclosed brackets are worked around in one file.
const MAX_REPAIRS: usize = 16;

/// Reads a whole file. Spans count from the start of `text`, whatever precedes the TOML (a byte-order mark).
///
/// Gives the tree of what could be read and every syntax error, in the order of the file.
pub(crate) fn read<'s>(file: FileId, text: &'s str) -> (Table<'s>, Vec<SyntaxError>) {
    let base = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let (document, errors) = DeTable::parse_recoverable(&text[base..]);
    if errors.is_empty() {
        let reader = Reader { file, base, text, errors: &[] };
        return (reader.document(document.into_inner()), Vec::new());
    }
    let (table, errors) = read_damaged(file, base, text);
    (table, errors)
}

/// The slow path for files with syntax errors; the tree owns its text, because it may stem from a repaired copy.
fn read_damaged<'s>(file: FileId, base: usize, text: &str) -> (Table<'s>, Vec<SyntaxError>) {
    let mut repaired = text.to_owned();
    let mut found: Vec<SyntaxError> = Vec::new();
    loop {
        let (document, errors) = DeTable::parse_recoverable(&repaired[base..]);
        let errors: Vec<SyntaxError> = errors
            .iter()
            .map(|error| {
                let range = error.span().unwrap_or(0..0);
                let at = Span::new(file, range.start + base..range.end + base);
                SyntaxError { span: at, message: error.message().to_owned(), first: None, opened: None }
            })
            .collect();
        let unclosed = errors.iter().filter(|e| is_unclosed(&e.message)).map(|e| e.span.start).min();
        if let Some(at) = unclosed
            && found.len() < MAX_REPAIRS
            && let Some((opening, masked)) = unclosed_entry(document.get_ref(), at as usize - base)
        {
            let start = masked + base;
            let end = next_statement(&repaired, opening.end + base);
            found.push(SyntaxError {
                span: Span::new(file, opening.start + base..opening.end + base),
                message: unclosed_message(&repaired[opening.start + base..]).to_owned(),
                first: None,
                opened: Some(Span::new(file, start..end)),
            });
            blank(&mut repaired, start, end);
            continue;
        }
        let mut document = document;
        document.get_mut().make_owned();
        found.extend(errors);
        let mut found = one_per_line(text, found);
        let reader = Reader { file, base, text: &repaired, errors: &found };
        let table = own(reader.document(document.into_inner()));
        for error in &mut found {
            if error.message.starts_with("duplicate key") {
                error.first = first_definition(&table, error.span, &text[error.span.range()]);
            }
        }
        return (table, found);
    }
}

fn is_unclosed(message: &str) -> bool {
    message.starts_with("unclosed")
        || message.starts_with("invalid multi-line basic string")
        || message.starts_with("invalid multi-line literal string")
}

fn unclosed_message(opening: &str) -> &'static str {
    match opening.as_bytes().first() {
        Some(b'[') => "unclosed list",
        Some(b'{') => "unclosed table",
        _ => "unclosed text",
    }
}

/// The outermost value that runs into the end of the file: its opening bytes, and where its entry starts.
fn unclosed_entry(table: &DeTable<'_>, at: usize) -> Option<(std::ops::Range<usize>, usize)> {
    for (key, value) in table.iter() {
        let span = value.span();
        match value.get_ref() {
            DeValue::Table(inner) if span.end <= key.span().end + 1 || span.start <= key.span().start => {
                if let Some(found) = unclosed_entry(inner, at) {
                    return Some(found);
                }
            }
            DeValue::Array(items) if span.start < key.span().start => {
                for item in items.iter() {
                    if let DeValue::Table(inner) = item.get_ref()
                        && let Some(found) = unclosed_entry(inner, at)
                    {
                        return Some(found);
                    }
                }
            }
            DeValue::Array(_) | DeValue::Table(_) if span.start < at && at <= span.end => {
                return Some((span.start..span.start + 1, key.span().start));
            }
            DeValue::String(_) if span.start < at && at <= span.end => {
                return Some((span.start..(span.start + 3).min(span.end), key.span().start));
            }
            _ => {}
        }
    }
    None
}

/// The start of the next line that looks like `key =` or `[header]`, or the end of the text.
fn next_statement(text: &str, from: usize) -> usize {
    let mut offset = from;
    for (n, line) in text[from..].split_inclusive('\n').enumerate() {
        if n > 0 && looks_like_statement(line.trim()) {
            return offset;
        }
        offset += line.len();
    }
    text.len()
}

fn looks_like_statement(line: &str) -> bool {
    if let Some(header) = line.strip_prefix('[') {
        let header = header.trim_start_matches('[');
        return header.starts_with(|c: char| c.is_ascii_alphabetic())
            && header.split('#').next().unwrap_or("").trim_end().ends_with(']');
    }
    let key: &str = line.split('=').next().unwrap_or("").trim();
    line.contains('=')
        && !key.is_empty()
        && key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '"' | ' '))
        && !key.contains("  ")
}

/// Overwrites bytes by spaces, keeping every line break and so every offset.
fn blank(text: &mut String, start: usize, end: usize) {
    let spaces: String =
        text[start..end].bytes().map(|b| if b == b'\n' || b == b'\r' { b as char } else { ' ' }).collect();
    text.replace_range(start..end, &spaces);
}

/// Where the key that is defined again was defined first.
fn first_definition(table: &Table<'_>, again: Span, key: &str) -> Option<Span> {
    let inner = table.entries.iter().find_map(|entry| match &entry.node.value {
        Value::Table(inner) if inner.extent.contains(again) => first_definition(inner, again, key),
        _ => None,
    });
    let own =
        || table.get(key.trim_matches(['"', '\''])).map(|entry| entry.key_span).filter(|span| span.start < again.start);
    inner.or_else(own)
}

struct Reader<'t> {
    file: FileId,
    base: usize,
    text: &'t str,
    errors: &'t [SyntaxError],
}

impl Reader<'_> {
    fn document<'s>(&self, root: DeTable<'s>) -> Table<'s> {
        let mut headers = Vec::new();
        self.headers(&root, &mut headers);
        headers.sort_unstable();
        let end = self.text.len();
        let mut table = self.table(root, &headers);
        table.extent = Span::new(self.file, 0..end);
        table.damaged = !self.errors.is_empty();
        table
    }

    /// The offsets of all `[headers]`: a table reaches to the next one.
    fn headers(&self, table: &DeTable<'_>, out: &mut Vec<usize>) {
        for (key, value) in table.iter() {
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
                    for item in items.iter() {
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

    fn table<'s>(&self, table: DeTable<'s>, headers: &[usize]) -> Table<'s> {
        let mut entries: Vec<Entry<'s>> = table
            .into_iter()
            .map(|(key, value)| {
                let key_span = self.span(key.span());
                let span = self.span(value.span());
                Entry { key: key.into_inner(), key_span, node: self.node(span, value.into_inner(), headers) }
            })
            .collect();
        entries.sort_unstable_by_key(|entry| entry.key_span.start);
        Table { entries, extent: Span::default(), damaged: false }
    }

    fn node<'s>(&self, span: Span, value: DeValue<'s>, headers: &[usize]) -> Node<'s> {
        let broken = self.errors.iter().any(|error| {
            !matches!(value, DeValue::Table(_) | DeValue::Array(_))
                && error.span.start < span.end
                && span.start < error.span.end.max(error.span.start + 1)
        });
        if broken {
            return Node { span, value: Value::Broken };
        }
        let value = match value {
            DeValue::String(text) => Value::Text(text),
            DeValue::Integer(number) if number.radix() == 10 => {
                Value::Number(Cow::Owned(number.as_str().replace('_', "")))
            }
            DeValue::Integer(number) => i64::from_str_radix(&number.as_str().replace('_', ""), number.radix())
                .map_or(Value::Broken, |n| Value::Number(Cow::Owned(n.to_string()))),
            DeValue::Float(number) => Value::Number(Cow::Owned(number.as_str().replace('_', ""))),
            DeValue::Boolean(yes) => Value::Bool(yes),
            DeValue::Datetime(moment) => match (moment.date, moment.time) {
                (Some(day), None) => {
                    NaiveDate::from_ymd_opt(i32::from(day.year), u32::from(day.month), u32::from(day.day))
                        .map_or(Value::Broken, Value::Date)
                }
                (None, None) => Value::Broken,
                _ => Value::Moment,
            },
            DeValue::Array(items) => Value::List(
                items.into_iter().map(|item| self.node(self.span(item.span()), item.into_inner(), headers)).collect(),
            ),
            DeValue::Table(inner) => {
                let mut inner = self.table(inner, headers);
                let own = if headers.binary_search(&(span.start as usize)).is_ok() {
                    let next = headers.partition_point(|start| *start <= span.start as usize);
                    let end = headers.get(next).copied().unwrap_or(self.text.len());
                    Span::new(self.file, span.start as usize..end)
                } else {
                    span
                };
                inner.extent = inner.entries.iter().fold(own, |all, entry| all.join(entry.extent()));
                inner.damaged = self
                    .errors
                    .iter()
                    .any(|error| own.touches(error.span) || error.opened.is_some_and(|gap| own.touches(gap)));
                Value::Table(inner)
            }
        };
        Node { span, value }
    }
}

/// Detaches a tree from the text it was read from.
fn own<'s>(table: Table<'_>) -> Table<'s> {
    let entries = table.entries.into_iter().map(|e| Entry {
        key: Cow::Owned(e.key.into_owned()),
        key_span: e.key_span,
        node: own_node(e.node),
    });
    Table { entries: entries.collect(), extent: table.extent, damaged: table.damaged }
}

fn own_node<'s>(node: Node<'_>) -> Node<'s> {
    let value = match node.value {
        Value::Text(text) => Value::Text(Cow::Owned(text.into_owned())),
        Value::Number(text) => Value::Number(Cow::Owned(text.into_owned())),
        Value::Bool(yes) => Value::Bool(yes),
        Value::Date(day) => Value::Date(day),
        Value::Moment => Value::Moment,
        Value::List(items) => Value::List(items.into_iter().map(own_node).collect()),
        Value::Table(table) => Value::Table(own(table)),
        Value::Nothing => Value::Nothing,
        Value::Broken => Value::Broken,
    };
    Node { span: node.span, value }
}
