//! YAML text → spanned tree, the same tree that TOML gives.
//!
//! Built from parser events, so that depth and the copies that aliases make are counted before memory is spent on them. YAML
//! readers stop at the first syntax error; what stood before it is kept.

use std::borrow::Cow;
use std::collections::HashMap;

use saphyr_parser::{Event, Parser, ScalarStyle};

use super::node::{Entry, MAX_DEPTH, MAX_VALUES, Node, Table, Value};
use super::syntax::SyntaxError;
use crate::source::{FileId, Span};

/// Values copied while anchors are kept and aliases filled in.
const MAX_COPIES: usize = 5 * MAX_VALUES;

/// Reads a whole file: the tree of what stands before the first syntax error, and that error.
pub(crate) fn read(file: FileId, text: &str) -> (Table<'_>, Vec<SyntaxError>) {
    let base = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let body = &text[base..];
    let offsets = Offsets::new(body, base);
    let mut builder = Builder {
        file,
        text,
        offsets,
        stack: Vec::new(),
        root: None,
        anchors: HashMap::new(),
        nodes: 0,
        copies: 0,
        errors: Vec::new(),
    };
    let mut parser = Parser::new_from_str(body);
    while let Some(event) = parser.next_event() {
        match event {
            Ok((event, span)) => {
                let range = builder.offsets.byte(span.start.index())..builder.offsets.byte(span.end.index());
                if builder.take(event, Span::new(file, range)).is_err() {
                    break;
                }
            }
            Err(error) => {
                let at = builder.offsets.byte(error.marker().index());
                builder.error(Span::new(file, at..at), error.info().to_owned());
                break;
            }
        }
    }
    builder.finish()
}

/// Character offsets → byte offsets; free of cost for plain ASCII.
struct Offsets {
    base: usize,
    length: usize,
    /// Byte offset of each character, only where the text is not ASCII.
    table: Vec<u32>,
}

impl Offsets {
    fn new(body: &str, base: usize) -> Self {
        let table = if body.is_ascii() {
            Vec::new()
        } else {
            body.char_indices().map(|(n, _)| u32::try_from(n).unwrap_or(u32::MAX)).collect()
        };
        Self { base, length: body.len(), table }
    }

    fn byte(&self, character: usize) -> usize {
        let within = if self.table.is_empty() {
            character.min(self.length)
        } else {
            self.table.get(character).map_or(self.length, |n| *n as usize)
        };
        self.base + within
    }
}

enum Open<'s> {
    List {
        start: Span,
        anchor: usize,
        items: Vec<Node<'s>>,
    },
    Table {
        start: Span,
        anchor: usize,
        entries: Vec<Entry<'s>>,
        keys: HashMap<Cow<'s, str>, Span>,
        key: Option<(Cow<'s, str>, Span)>,
    },
}

struct Builder<'s> {
    file: FileId,
    text: &'s str,
    offsets: Offsets,
    stack: Vec<Open<'s>>,
    root: Option<Node<'s>>,
    anchors: HashMap<usize, (Node<'s>, usize)>,
    nodes: usize,
    copies: usize,
    errors: Vec<SyntaxError>,
}

/// The file can't be read on from here; the error is already recorded.
struct Stop;

impl<'s> Builder<'s> {
    fn error(&mut self, span: Span, message: String) {
        self.errors.push(SyntaxError { span, message, first: None, opened: None });
    }

    fn take(&mut self, event: Event<'s>, span: Span) -> Result<(), Stop> {
        if self.stack.len() > MAX_DEPTH {
            self.error(span, "recursion limit".into());
            return Err(Stop);
        }
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let span = self.trimmed(span);
                let is_text = style != ScalarStyle::Plain || tag.is_some_and(|tag| tag.suffix == "str");
                let value = if is_text { Value::Text(text) } else { plain(text) };
                self.push(Node { span, value }, anchor)
            }
            Event::SequenceStart(anchor, _) => {
                self.stack.push(Open::List { start: span, anchor, items: Vec::new() });
                Ok(())
            }
            Event::MappingStart(anchor, _) => {
                self.stack.push(Open::Table {
                    start: span,
                    anchor,
                    entries: Vec::new(),
                    keys: HashMap::new(),
                    key: None,
                });
                Ok(())
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span),
            Event::Alias(anchor) => {
                let Some((node, size)) = self.anchors.get(&anchor) else {
                    self.error(span, "an alias that refers to itself".into());
                    return Err(Stop);
                };
                self.nodes += size;
                if self.nodes > MAX_VALUES {
                    self.error(span, format!("more than {MAX_VALUES} values"));
                    return Err(Stop);
                }
                let node = Node { span, value: node.value.clone() };
                self.push(node, 0)
            }
            Event::DocumentStart(_) if self.root.is_some() => {
                self.error(span, "a second document; a plan is one document".into());
                Err(Stop)
            }
            _ => Ok(()),
        }
    }

    /// Plain and block scalars may carry the line break behind them in their span, quoted ones a remark.
    fn trimmed(&self, span: Span) -> Span {
        let written = self.text.get(span.range()).unwrap_or("");
        let length = quoted_length(written).unwrap_or_else(|| written.trim_end().len());
        Span { end: span.start + u32::try_from(length).unwrap_or(0), ..span }
    }

    fn close(&mut self, end: Span) -> Result<(), Stop> {
        let Some(open) = self.stack.pop() else { return Ok(()) };
        match open {
            Open::List { start, anchor, items } => {
                let span = items.iter().fold(start, |all, item| all.join(item.span));
                let span =
                    if self.text.as_bytes().get(start.start as usize) == Some(&b'[') { span.join(end) } else { span };
                self.push(Node { span, value: Value::List(items) }, anchor)
            }
            Open::Table { start, anchor, entries, .. } => {
                let extent = entries.iter().fold(start, |all, entry| all.join(entry.extent()));
                let flow = self.text.as_bytes().get(start.start as usize) == Some(&b'{');
                let extent = if flow { extent.join(end) } else { extent };
                let table = Table { entries, extent, damaged: false };
                self.push(Node { span: extent, value: Value::Table(table) }, anchor)
            }
        }
    }

    fn push(&mut self, node: Node<'s>, anchor: usize) -> Result<(), Stop> {
        self.nodes += 1;
        if self.nodes > MAX_VALUES {
            self.error(node.span, format!("more than {MAX_VALUES} values"));
            return Err(Stop);
        }
        if anchor != 0 {
            let size = count(&node);
            self.copies += size;
            if self.copies > MAX_COPIES {
                self.error(node.span, format!("more than {MAX_COPIES} values under anchors"));
                return Err(Stop);
            }
            self.anchors.insert(anchor, (node.clone(), size));
        }
        match self.stack.last_mut() {
            None => self.root = Some(node),
            Some(Open::List { items, .. }) => items.push(node),
            Some(Open::Table { entries, keys, key, .. }) => match key.take() {
                Some((name, key_span)) => {
                    let again = keys.get(&name).copied();
                    if let Some(first) = again {
                        self.errors.push(SyntaxError {
                            span: key_span,
                            message: "duplicate key".into(),
                            first: Some(first),
                            opened: None,
                        });
                    } else {
                        keys.insert(name.clone(), key_span);
                        entries.push(Entry { key: name, key_span, node });
                    }
                }
                None => {
                    let name = match node.value {
                        Value::Text(text) | Value::Number(text) => text,
                        Value::Bool(yes) => Cow::Borrowed(if yes { "true" } else { "false" }),
                        Value::Date(day) => Cow::Owned(day.to_string()),
                        _ => {
                            self.error(node.span, "a key must be a single word".into());
                            return Err(Stop);
                        }
                    };
                    *key = Some((name, node.span));
                }
            },
        }
        Ok(())
    }

    fn finish(mut self) -> (Table<'s>, Vec<SyntaxError>) {
        let broken = !self.errors.is_empty();
        let reported = self.errors.len();
        (self.nodes, self.copies) = (0, 0);
        while !self.stack.is_empty() {
            let end = Span::new(self.file, self.text.len()..self.text.len());
            if self.close(end).is_err() {
                self.stack.clear();
            }
        }
        // What closing the rest by force brings up is an echo.
        self.errors.truncate(reported);
        let mut table = match self.root.take() {
            Some(Node { value: Value::Table(table), .. }) => table,
            Some(Node { value: Value::Nothing, .. }) | None => Table::default(),
            Some(node) => {
                self.error(node.span, format!("the file holds {}, not a plan", node.value.noun()));
                Table::default()
            }
        };
        if self.errors.iter().any(|error| error.message.starts_with("more than")) {
            // What was read so far is an accident of the order; judging it would bury the one finding that counts.
            table = Table::default();
        }
        if broken {
            damage(&mut table);
        }
        table.extent = Span::new(self.file, 0..self.text.len());
        (table, self.errors)
    }
}

/// Bytes up to the closing quotation mark, where a text begins with one.
fn quoted_length(written: &str) -> Option<usize> {
    let mut bytes = written.bytes().enumerate();
    let (_, quote) = bytes.next().filter(|(_, byte)| matches!(byte, b'"' | b'\''))?;
    while let Some((at, byte)) = bytes.next() {
        if byte == b'\\' && quote == b'"' {
            bytes.next();
        } else if byte == quote {
            // Two single ones stand for one.
            let doubled = quote == b'\'' && written.as_bytes().get(at + 1) == Some(&quote);
            if !doubled {
                return Some(at + 1);
            }
            bytes.next();
        }
    }
    None
}

/// After a syntax error nobody knows which table the unread rest belongs to: none may be called incomplete.
fn damage(table: &mut Table<'_>) {
    table.damaged = true;
    for entry in &mut table.entries {
        damage_node(&mut entry.node);
    }
}

fn damage_node(node: &mut Node<'_>) {
    match &mut node.value {
        Value::Table(inner) => damage(inner),
        Value::List(items) => items.iter_mut().for_each(damage_node),
        _ => {}
    }
}

fn count(node: &Node<'_>) -> usize {
    1 + match &node.value {
        Value::List(items) => items.iter().map(count).sum(),
        Value::Table(table) => table.entries.iter().map(|entry| count(&entry.node)).sum(),
        _ => 0,
    }
}

/// A plain scalar by the YAML 1.2 core schema, dates added.
fn plain(text: Cow<'_, str>) -> Value<'_> {
    match text.as_ref() {
        "" | "~" | "null" | "Null" | "NULL" => Value::Nothing,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        written => {
            let digits = written.trim_start_matches(['+', '-']);
            let numeric = digits.starts_with(|c: char| c.is_ascii_digit())
                && digits.chars().all(|c| c.is_ascii_digit() || c == '.')
                && digits.matches('.').count() <= 1;
            if numeric {
                Value::Number(text)
            } else if let Some(day) = crate::quantity::parse_day(written) {
                Value::Date(day)
            } else {
                Value::Text(text)
            }
        }
    }
}
