//! Where entries go in a tree that grows with the file: down dotted keys and headers.
//!
//! In: entries so far and a key. Out: the entries below it, or nothing where a key may not stand; nothing is reported.

use std::borrow::Cow;

use crate::load::node::{Entry, Node, Table, Value};
use crate::source::Span;

/// Keys are looked up one by one, so tables of more keys than any plan has are left to the slow path, which hashes.
const MAX_KEYS: usize = 128;

/// One part of a key.
pub(super) struct Key<'s> {
    pub(super) name: Cow<'s, str>,
    pub(super) span: Span,
}

/// How an entry came by its table, which its place tells: a header stands before its last key, an inline table behind it, and
/// a table that exists only because a longer name was written has no place but the key.
#[derive(PartialEq)]
pub(super) enum Origin {
    Header,
    Name,
    Inline,
}

/// How this entry came by its value.
pub(super) fn origin(entry: &Entry<'_>) -> Origin {
    match entry.node.span.start.cmp(&entry.key_span.start) {
        std::cmp::Ordering::Less => Origin::Header,
        std::cmp::Ordering::Equal => Origin::Name,
        std::cmp::Ordering::Greater => Origin::Inline,
    }
}

/// A key with its value.
pub(super) fn entry<'s>(key: Key<'s>, node: Node<'s>) -> Entry<'s> {
    Entry { key: key.name, key_span: key.span, node }
}

/// The place of a key among entries, or nothing at all where there are too many to look through.
#[allow(clippy::option_option, reason = "declining is not the same as not finding")]
pub(super) fn find(entries: &[Entry<'_>], name: &str) -> Option<Option<usize>> {
    (entries.len() < MAX_KEYS).then(|| entries.iter().position(|entry| entry.key == name))
}

/// The entry of that name, or a new one with a table that has no place of its own.
fn find_or_name<'e, 's>(
    entries: &'e mut Vec<Entry<'s>>,
    key: Key<'s>,
    values: &mut usize,
) -> Option<&'e mut Entry<'s>> {
    let at = find(entries, &key.name)?.unwrap_or_else(|| {
        *values += 1;
        let table = Table { extent: key.span, ..Table::default() };
        let span = key.span;
        entries.push(entry(key, Node { span, value: Value::Table(table) }));
        entries.len() - 1
    });
    entries.get_mut(at)
}

/// Goes down a dotted key. Whatever it finds was written in this same section, where only other dotted keys may be extended.
pub(super) fn below_names<'e, 's>(
    mut entries: &'e mut Vec<Entry<'s>>,
    path: impl Iterator<Item = Key<'s>>,
    values: &mut usize,
) -> Option<&'e mut Vec<Entry<'s>>> {
    for key in path {
        let entry = find_or_name(entries, key, values)?;
        let is_named = origin(entry) == Origin::Name;
        match &mut entry.node.value {
            Value::Table(table) if is_named => entries = &mut table.entries,
            _ => return None,
        }
    }
    Some(entries)
}

/// Goes down the name in a header, of lists into the last table.
pub(super) fn below_headers<'e, 's>(
    mut entries: &'e mut Vec<Entry<'s>>,
    path: impl Iterator<Item = Key<'s>>,
    values: &mut usize,
) -> Option<&'e mut Vec<Entry<'s>>> {
    for key in path {
        let entry = find_or_name(entries, key, values)?;
        let is_inline = origin(entry) == Origin::Inline;
        match &mut entry.node.value {
            Value::Table(table) if !is_inline => entries = &mut table.entries,
            Value::List(items) if !is_inline => match &mut items.last_mut()?.value {
                Value::Table(table) => entries = &mut table.entries,
                _ => return None,
            },
            _ => return None,
        }
    }
    Some(entries)
}

/// The entries of a table whose header comes only after those of tables inside it; they were put under its mere name.
pub(super) fn adopt<'s>(named: Entry<'s>, own: Vec<Entry<'s>>) -> Option<Vec<Entry<'s>>> {
    let is_left_open = origin(&named) == Origin::Name;
    match named.node.value {
        Value::Table(Table { mut entries, .. }) if is_left_open && is_of_headers(&entries) => {
            for entry in &own {
                if find(&entries, &entry.key)?.is_some() {
                    return None;
                }
            }
            entries.extend(own);
            Some(entries)
        }
        _ => None,
    }
}

/// Whether a table that has no place of its own stems from a longer header, not from a dotted key: what it was made for, its
/// first entry, tells.
fn is_of_headers(entries: &[Entry<'_>]) -> bool {
    let mut first = entries.first();
    while let Some(entry) = first {
        match (origin(entry), &entry.node.value) {
            (Origin::Name, Value::Table(inner)) => first = inner.entries.first(),
            (origin, _) => return origin == Origin::Header,
        }
    }
    false
}

/// Widens tables to what belongs to them; inline tables are settled when they close.
pub(super) fn settle(table: &mut Table<'_>) {
    for entry in &mut table.entries {
        let is_inline = origin(entry) == Origin::Inline;
        match &mut entry.node.value {
            Value::Table(inner) if !is_inline => settle(inner),
            Value::List(items) if !is_inline => {
                for item in items {
                    if let Value::Table(inner) = &mut item.value {
                        settle(inner);
                    }
                }
            }
            _ => {}
        }
        table.extent = table.extent.join(entry.extent());
    }
}
