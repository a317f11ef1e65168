//! TOML text with syntax errors → spanned tree of what can be read, and every error.
//!
//! The parser recovers by itself where it can. Where a bracket or a quotation mark is never closed, which would swallow the rest of
//! the file, the faulty entry is blanked out and the rest read again.

use std::borrow::Cow;
use std::collections::HashMap;

use toml::de::{DeTable, DeValue};

use super::node::{Entry, Node, Table, Value};
use super::syntax::{SyntaxError, one_per_line};
use super::toml::Reader;
use crate::source::{FileId, Span};

/// How many unclosed brackets are worked around in one file.
const MAX_REPAIRS: usize = 16;
/// Each costs a parse of the whole file; so many bytes are parsed again at most.
const REPAIRED_BYTES: usize = 1 << 20;

/// The start of the line with the most dots, which holds the name of the most parts.
fn longest_name(file: FileId, text: &str) -> Span {
    let mut start = 0;
    let lines = text.split_inclusive('\n').map(|line| {
        let at = start;
        start += line.len();
        (line.bytes().filter(|byte| *byte == b'.').count(), at)
    });
    // Of equal lines the first.
    let at = lines.max_by_key(|(dots, at)| (*dots, std::cmp::Reverse(*at))).map_or(0, |(_, at)| at);
    Span::new(file, at..at)
}

/// The slow path for files with syntax errors; the tree owns its text, because it may stem from a repaired copy.
pub(super) fn read_damaged<'s>(file: FileId, base: usize, text: &str) -> (Table<'s>, Vec<SyntaxError>) {
    let mut repaired = text.to_owned();
    let mut found: Vec<SyntaxError> = Vec::new();
    let repairs = (REPAIRED_BYTES / text.len().max(1)).clamp(1, MAX_REPAIRS);
    let mut rounds = 0;
    loop {
        let (document, errors) = DeTable::parse_recoverable(&repaired[base..]);
        let errors: Vec<SyntaxError> = errors
            .iter()
            .map(|error| {
                // The one error that the parser gives no place is a name of too many parts.
                let at = match error.span() {
                    Some(range) => Span::new(file, range.start + base..range.end + base),
                    None => longest_name(file, &repaired),
                };
                SyntaxError { span: at, message: error.message().to_owned(), first: None, opened: None }
            })
            .collect();
        let unclosed = errors.iter().filter(|e| is_unclosed(&e.message)).map(|e| e.span.start).min();
        if let Some(at) = unclosed
            && found.len() < repairs
            && let Some((opening, masked)) =
                unclosed_entry(&repaired[base..], document.get_ref(), (at as usize).saturating_sub(base)).or_else(
                    || {
                        // A later `]` of a heading may have ended the `{` for the parser; then an error lies inside it.
                        let of_braces = |found: &(usize, usize)| repaired.as_bytes().get(base + found.0) == Some(&b'{');
                        let inside = errors.iter().map(|error| (error.span.start as usize).saturating_sub(base));
                        inside
                            .filter_map(|at| unclosed_entry(&repaired[base..], document.get_ref(), at))
                            .find(|found| of_braces(found) && !closes(&repaired[base..], document.get_ref(), found.0))
                    },
                )
        {
            let start = masked + base;
            let opens = opening + base;
            let opened = opens + if is_triple(&repaired, opens) { 3 } else { 1 };
            let end = next_statement(&repaired, opened);
            found.push(SyntaxError {
                span: Span::new(file, opens..opened),
                message: unclosed_message(&repaired[opens..]).to_owned(),
                first: None,
                opened: Some(Span::new(file, start..end)),
            });
            blank(&mut repaired, start, end);
            continue;
        }
        let valueless = valueless_lines(&repaired, &errors, &mut found);
        if !valueless.is_empty() && rounds < repairs {
            rounds += 1;
            for line in valueless {
                blank(&mut repaired, line.start as usize, line.end as usize);
            }
            continue;
        }
        let mut document = document;
        document.get_mut().make_owned();
        found.extend(errors);
        let mut found = one_per_line(text, found);
        let (table, more) = Reader::new(file, base, &repaired, &found).document(document.into_inner());
        let mut table = own(table);
        table.damaged &= may_hide_tables(text, &found) || table.entries.is_empty();
        if found.iter().any(|error| error.message.starts_with("duplicate key")) {
            let definitions = Definitions::of(&table);
            let headings = first_headings(file, text);
            for error in found.iter_mut().filter(|error| error.message.starts_with("duplicate key")) {
                let heading = headings.get(line_at(text, error.span.start as usize).trim());
                error.first = heading.copied().or_else(|| definitions.before(error.span, &text[error.span.range()]));
                error.first = error.first.filter(|first| first.start < error.span.start);
            }
        }
        if !found.iter().any(|error| error.message.contains("recurs")) {
            found.extend(more);
        }
        found.sort_by_key(|error| error.span);
        return (table, found);
    }
}

fn is_unclosed(message: &str) -> bool {
    // A heading that is never closed ends with its line; the parser goes on by itself.
    message.starts_with("unclosed inline table")
        || message.starts_with("unclosed array") && !message.starts_with("unclosed array table")
        || message.starts_with("invalid multi-line basic string")
        || message.starts_with("invalid multi-line literal string")
}

fn unclosed_message(opening: &str) -> &'static str {
    match opening.as_bytes().first() {
        Some(b'[') => "unclosed list",
        Some(b'{') => "unclosed inline table",
        _ => "unclosed text",
    }
}

/// The outermost value that runs into the end of the file: where it starts, and where its entry does.
fn unclosed_entry(text: &str, table: &DeTable<'_>, at: usize) -> Option<(usize, usize)> {
    for (key, value) in table {
        let span = value.span();
        match value.get_ref() {
            DeValue::Table(inner) if span.end <= key.span().end + 1 || span.start <= key.span().start => {
                if let Some(found) = unclosed_entry(text, inner, at) {
                    return Some(found);
                }
            }
            DeValue::Array(items) if span.start < key.span().start => {
                for item in items {
                    if let DeValue::Table(inner) = item.get_ref()
                        && let Some(found) = unclosed_entry(text, inner, at)
                    {
                        return Some(found);
                    }
                }
            }
            DeValue::Array(_) | DeValue::Table(_) if span.start < at && at <= span.end => {
                return Some((span.start, key.span().start));
            }
            DeValue::String(_) if span.start < at && at <= span.end && is_triple(text, span.start) => {
                return Some((span.start, key.span().start));
            }
            _ => {}
        }
    }
    None
}

fn is_triple(text: &str, at: usize) -> bool {
    let quotes = text.as_bytes().get(at..at + 3);
    quotes == Some(b"\"\"\"") || quotes == Some(b"'''")
}

/// Whether the inline table that starts at a byte ends with its own bracket.
fn closes(text: &str, table: &DeTable<'_>, start: usize) -> bool {
    table.iter().any(|(_, value)| {
        let span = value.span();
        if span.start == start {
            return span.end > start + 1 && text.as_bytes().get(span.end - 1) == Some(&b'}');
        }
        match value.get_ref() {
            DeValue::Table(inner) => closes(text, inner, start),
            DeValue::Array(items) => items.iter().any(|item| match item.get_ref() {
                DeValue::Table(inner) => closes(text, inner, start),
                _ => false,
            }),
            _ => false,
        }
    })
}

/// The lines that have a name and no value, with what is wrong with them: the parser gives up there, and reads the rest without.
fn valueless_lines(text: &str, errors: &[SyntaxError], found: &mut Vec<SyntaxError>) -> Vec<Span> {
    let stuck = errors.iter().filter(|error| error.message.starts_with("key with no value"));
    let mut lines: Vec<Span> = stuck
        .map(|error| {
            let at = (error.span.start as usize).min(text.len());
            let start = text[..at].rfind('\n').map_or(0, |n| n + 1);
            let end = text[at..].find('\n').map_or(text.len(), |n| at + n);
            Span::new(error.span.file, start..end)
        })
        .filter(|line| !text[line.range()].trim().is_empty())
        .collect();
    lines.sort_unstable();
    lines.dedup();
    // Whatever else is wrong with such a line says more: a colon, a quotation mark.
    found.extend(errors.iter().filter_map(|error| {
        let before = lines.partition_point(|line| line.start <= error.span.start).checked_sub(1)?;
        let line = lines[before];
        line.contains(error.span).then(|| SyntaxError { opened: Some(line), ..error.clone() })
    }));
    lines
}

fn line_at(text: &str, at: usize) -> &str {
    let start = text[..at].rfind('\n').map_or(0, |n| n + 1);
    text[start..].lines().next().unwrap_or("")
}

/// Where each heading stands first. The tree does not know: a table that is given again has the place of its last heading.
fn first_headings(file: FileId, text: &str) -> HashMap<&str, Span> {
    let mut out = HashMap::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let heading = line.trim();
        if heading.starts_with('[') {
            let at = start + line.len() - line.trim_start().len();
            out.entry(heading).or_insert(Span::new(file, at..at + heading.len()));
        }
        start += line.len();
    }
    out
}

/// Whether a whole table may hide behind the errors: one that stands on a heading or before the first, or that nothing could be
/// done about. All others lie inside a table that says of itself that it is damaged.
fn may_hide_tables(text: &str, errors: &[SyntaxError]) -> bool {
    let mut at = 0;
    let headings = text.split_inclusive('\n').find_map(|line| {
        at += line.len();
        line.trim_start_matches('\u{feff}').starts_with('[').then(|| at - line.len())
    });
    let first = headings.unwrap_or(text.len());
    errors.iter().any(|error| {
        let start = (error.span.start as usize).min(text.len());
        let line = text[..start].rfind('\n').map_or(0, |n| n + 1);
        let lost =
            error.opened.is_none() && (is_unclosed(&error.message) || error.message.starts_with("key with no value"));
        lost || start < first || text[line..].trim_start().starts_with('[') || error.message.contains("recurs")
    })
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

/// Every key by its name, with the table it stands in.
struct Definitions<'t>(HashMap<&'t str, Vec<(Span, Span)>>);

impl<'t> Definitions<'t> {
    fn of(table: &'t Table<'_>) -> Self {
        let mut all = Self(HashMap::new());
        all.gather(table);
        all.0.values_mut().for_each(|places| places.sort_unstable());
        all
    }

    fn gather(&mut self, table: &'t Table<'_>) {
        for entry in &table.entries {
            self.0.entry(entry.key.as_ref()).or_default().push((entry.key_span, table.extent));
            if let Value::Table(inner) = &entry.node.value {
                self.gather(inner);
            }
        }
    }

    /// Where the key that is defined again was defined first.
    fn before(&self, again: Span, key: &str) -> Option<Span> {
        let places = self.0.get(key.trim_matches(['"', '\'']))?;
        let end = places.partition_point(|(place, _)| place.start < again.start);
        // The nearest definition before it is nearly always the one; a bound keeps hostile files quick.
        let near = places[..end].iter().rev().take(100);
        near.filter(|(_, table)| table.contains(again)).map(|(place, _)| *place).next()
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
        // Where nothing could be read the parser leaves a value that stands nowhere.
        Value::Text(_) | Value::Number(_) | Value::Bool(_) if node.span.start == node.span.end => Value::Broken,
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
