//! Clean TOML text → spanned tree, in one pass.
//!
//! In: the text. Out: the same tree that `toml` makes by way of the parser's own, or nothing as soon as anything at all is out
//! of the ordinary. Nothing is reported here: what this declines, `toml` reads again and explains.

mod place;
mod plain;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use ::toml::value::Datetime;
use toml_parser::decoder::{Encoding, ScalarKind};
use toml_parser::parser::{EventReceiver, parse_document};
use toml_parser::{ErrorSink, Raw, Source, Span as Bytes};

use self::place::{Key, Origin, adopt, below_headers, below_names, entry, find, origin, settle};
use self::plain::{plain_key, plain_text};
use super::node::{Entry, MAX_DEPTH, MAX_VALUES, Node, Table, Value};
use super::toml::{day_or_moment, in_decimal};
use crate::source::{FileId, Span};

/// Reads a whole file, if it is clean.
pub(super) fn read<'s>(file: FileId, text: &'s str) -> Option<Table<'s>> {
    let source = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut builder = Builder { source, file, base: text.len() - source.len(), ..Builder::default() };
    let tokens = Source::new(source).lex().into_vec();
    let mut faulty = false;
    parse_document(&tokens, &mut builder, &mut |_| faulty = true);
    builder.finish_section(source.len());
    if faulty || builder.declined || !builder.open.is_empty() || !builder.keys.is_empty() {
        return None;
    }
    let mut root = Table { entries: builder.root, ..Table::default() };
    settle(&mut root);
    root.extent = Span::new(file, 0..text.len());
    Some(root)
}

/// `[header]` or `[[header]]`.
struct Header {
    span: Span,
    is_array: bool,
}

/// A bracket that is not closed yet.
struct Open<'s> {
    start: usize,
    depth: usize,
    content: Content<'s>,
}

enum Content<'s> {
    List(Vec<Node<'s>>),
    /// The entries so far, and how many of the pending keys belong further outside.
    Table(Vec<Entry<'s>>, usize),
}

#[derive(Default)]
struct Builder<'s> {
    source: &'s str,
    file: FileId,
    base: usize,
    root: Vec<Entry<'s>>,
    /// What stands below the last header, put in its place at the next one.
    section: Vec<Entry<'s>>,
    header: Option<Header>,
    header_path: Vec<Key<'s>>,
    /// The keys whose values are still to come, of all open tables.
    keys: Vec<Key<'s>>,
    open: Vec<Open<'s>>,
    values: usize,
    declined: bool,
}

impl<'s> Builder<'s> {
    fn span(&self, bytes: Bytes) -> Span {
        Span::new(self.file, bytes.start() + self.base..bytes.end() + self.base)
    }

    fn raw(&self, bytes: Bytes, encoding: Option<Encoding>) -> Raw<'s> {
        let text = self.source.get(bytes.start()..bytes.end()).unwrap_or_default();
        Raw::new_unchecked(text, encoding, bytes)
    }

    /// How deep a value stands that comes next, counted from above: an array of tables is two levels.
    fn depth(&self) -> usize {
        let (outside, from) = match self.open.last() {
            Some(Open { depth, content: Content::List(_), .. }) => return depth + 1,
            Some(Open { depth, content: Content::Table(_, from), .. }) => (*depth, *from),
            None => (2 * self.header_path.len(), 0),
        };
        outside + (self.keys.len() - from)
    }

    fn enter(&mut self, bytes: Bytes, content: Content<'s>) -> bool {
        let depth = self.depth();
        self.declined |= depth > MAX_DEPTH;
        if !self.declined {
            self.open.push(Open { start: bytes.start(), depth, content });
        }
        !self.declined
    }

    fn leave(&mut self, bytes: Bytes) {
        let Some(open) = self.open.pop().filter(|_| !self.declined) else {
            self.declined = true;
            return;
        };
        let span = Span::new(self.file, open.start + self.base..bytes.end() + self.base);
        let value = match open.content {
            Content::List(items) => Value::List(items),
            Content::Table(entries, keys) => {
                self.declined |= keys != self.keys.len();
                let mut table = Table { entries, extent: span, damaged: false };
                settle(&mut table);
                Value::Table(table)
            }
        };
        self.put(Node { span, value });
    }

    /// Puts a value where its key says.
    fn put(&mut self, node: Node<'s>) {
        // Before a name of a thousand parts makes as many tables.
        self.declined |= self.depth() > MAX_DEPTH;
        if self.declined {
            return;
        }
        self.values += 1;
        let (entries, from) = match self.open.last_mut().map(|open| &mut open.content) {
            Some(Content::List(items)) => return items.push(node),
            Some(Content::Table(entries, from)) => (entries, *from),
            None => (&mut self.section, 0),
        };
        let last = if self.keys.len() > from { self.keys.pop() } else { None };
        let placed = last.and_then(|last| {
            let entries = below_names(entries, self.keys.drain(from..), &mut self.values)?;
            find(entries, &last.name)?.is_none().then(|| entries.push(entry(last, node)))
        });
        self.declined |= placed.is_none() || self.values > MAX_VALUES;
    }

    /// Puts the tables of the last header in their place; `end` is where the next header starts.
    fn finish_section(&mut self, end: usize) {
        if self.declined {
            return;
        }
        // Of the right length at once; the buffer is used again.
        let entries: Vec<Entry<'_>> = self.section.drain(..).collect();
        let Some(header) = self.header.take() else {
            self.root = entries;
            return;
        };
        let extent = Span::new(self.file, header.span.start as usize..end + self.base);
        let mut table = Table { entries, extent, damaged: false };
        self.values += 1;
        let last = self.header_path.pop();
        let placed = last.and_then(|last| {
            let entries = below_headers(&mut self.root, self.header_path.drain(..), &mut self.values)?;
            let node = |table| Node { span: header.span, value: Value::Table(table) };
            match (find(entries, &last.name)?, header.is_array) {
                (None, false) => entries.push(entry(last, node(table))),
                (None, true) => {
                    self.values += 1;
                    let items = Value::List(vec![node(table)]);
                    entries.push(entry(last, Node { span: header.span, value: items }));
                }
                (Some(at), false) => {
                    let named = entries.remove(at);
                    table.entries = adopt(named, table.entries)?;
                    self.values -= 1;
                    entries.push(entry(last, node(table)));
                }
                (Some(at), true) => {
                    let of_headers = origin(&entries[at]) == Origin::Header;
                    match &mut entries[at].node.value {
                        Value::List(items) if of_headers => items.push(node(table)),
                        _ => return None,
                    }
                }
            }
            Some(())
        });
        self.declined |= placed.is_none() || self.values > MAX_VALUES;
    }

    fn start_header(&mut self, bytes: Bytes, is_array: bool) {
        self.declined |= !self.keys.is_empty() || !self.open.is_empty();
        self.finish_section(bytes.start());
        self.header = Some(Header { span: self.span(bytes), is_array });
    }

    fn close_header(&mut self, bytes: Bytes) {
        self.header_path.clear();
        self.header_path.append(&mut self.keys);
        self.declined |= self.header_path.is_empty() || 2 * self.header_path.len() > MAX_DEPTH;
        let close = self.span(bytes);
        match &mut self.header {
            Some(header) => header.span.end = close.end,
            None => self.declined = true,
        }
    }

    fn value(&self, raw: Raw<'s>, error: &mut dyn ErrorSink) -> Option<Value<'s>> {
        if let Some(text) = plain_text(raw.as_str()) {
            return Some(Value::Text(Cow::Borrowed(text)));
        }
        let mut text = Cow::Borrowed("");
        Some(match raw.decode_scalar(&mut text, error) {
            ScalarKind::String => Value::Text(text),
            ScalarKind::Boolean(yes) => Value::Bool(yes),
            ScalarKind::Integer(radix) if radix.value() != 10 => {
                Value::Number(Cow::Owned(in_decimal(&text, radix.value())))
            }
            // The decoder has left the underscores out.
            ScalarKind::Integer(_) | ScalarKind::Float => Value::Number(text),
            ScalarKind::DateTime => day_or_moment(&text.parse::<Datetime>().ok()?)?,
        })
    }
}

impl EventReceiver for Builder<'_> {
    fn std_table_open(&mut self, bytes: Bytes, _: &mut dyn ErrorSink) {
        self.start_header(bytes, false);
    }

    fn std_table_close(&mut self, bytes: Bytes, _: &mut dyn ErrorSink) {
        self.close_header(bytes);
    }

    fn array_table_open(&mut self, bytes: Bytes, _: &mut dyn ErrorSink) {
        self.start_header(bytes, true);
    }

    fn array_table_close(&mut self, bytes: Bytes, _: &mut dyn ErrorSink) {
        self.close_header(bytes);
    }

    fn inline_table_open(&mut self, bytes: Bytes, _: &mut dyn ErrorSink) -> bool {
        self.enter(bytes, Content::Table(Vec::new(), self.keys.len()))
    }

    fn inline_table_close(&mut self, bytes: Bytes, _: &mut dyn ErrorSink) {
        self.leave(bytes);
    }

    fn array_open(&mut self, bytes: Bytes, _: &mut dyn ErrorSink) -> bool {
        self.enter(bytes, Content::List(Vec::new()))
    }

    fn array_close(&mut self, bytes: Bytes, _: &mut dyn ErrorSink) {
        self.leave(bytes);
    }

    fn simple_key(&mut self, bytes: Bytes, encoding: Option<Encoding>, error: &mut dyn ErrorSink) {
        if self.declined {
            return;
        }
        let raw = self.raw(bytes, encoding);
        let name = plain_key(raw.as_str()).map_or_else(
            || {
                let mut name = Cow::Borrowed("");
                raw.decode_key(&mut name, error);
                name
            },
            Cow::Borrowed,
        );
        self.keys.push(Key { name, span: self.span(bytes) });
    }

    fn scalar(&mut self, bytes: Bytes, encoding: Option<Encoding>, error: &mut dyn ErrorSink) {
        if self.declined {
            return;
        }
        match self.value(self.raw(bytes, encoding), error) {
            Some(value) => self.put(Node { span: self.span(bytes), value }),
            None => self.declined = true,
        }
    }

    fn comment(&mut self, bytes: Bytes, error: &mut dyn ErrorSink) {
        self.raw(bytes, None).decode_comment(error);
    }

    fn newline(&mut self, bytes: Bytes, error: &mut dyn ErrorSink) {
        self.raw(bytes, None).decode_newline(error);
    }

    fn error(&mut self, _: Bytes, _: &mut dyn ErrorSink) {
        self.declined = true;
    }
}
