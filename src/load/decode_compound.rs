//! Values made of values: lists, keyed tables, references, numbers with evidence, records.

use super::decode::{Decode, Decoder, Element, Mention};
use super::node::{Node, Table, Value};
use super::shape::{FieldInfo, RecordInfo, Shape};
use crate::plan::field::{Field, Keyed, List, Located, Measured, Named};
use crate::plan::reference::{Moves, Ref, Target};
use crate::source::Span;

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
    fn clear(&mut self, path: &[&str]) -> usize {
        let Some(("*", rest)) = path.split_first().map(|(first, rest)| (*first, rest)) else { return 0 };
        if rest.is_empty() {
            return std::mem::take(&mut self.0).len();
        }
        self.0.iter_mut().map(|item| item.value.clear(rest)).sum()
    }
    fn keep(&mut self, paths: &[&[&str]]) {
        let rests = after(paths, "*");
        self.0.iter_mut().for_each(|item| item.value.keep(&rests));
    }
    fn keys_below(&self, path: &[&str], found: &mut Vec<String>) {
        match path.split_first() {
            None => found.push("*".to_owned()),
            Some((first, rest)) if *first == "*" => self.0.iter().for_each(|item| item.value.keys_below(rest, found)),
            Some(_) => {}
        }
    }
    fn relink(&mut self, moves: &Moves) -> bool {
        self.0.retain_mut(|item| item.value.relink(moves));
        true
    }
}

/// What paths go on with behind a key.
pub(crate) fn after<'p>(paths: &[&'p [&'p str]], key: &str) -> Vec<&'p [&'p str]> {
    let below = paths.iter().filter_map(|path| path.split_first());
    below.filter(|(first, _)| matches!(**first, "*") || **first == key).map(|(_, rest)| rest).collect()
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
    fn clear(&mut self, path: &[&str]) -> usize {
        let Some((first, rest)) = path.split_first() else { return 0 };
        let is_meant = |id: &str| *first == "*" || *first == id;
        let before = self.0.len();
        if rest.is_empty() {
            self.change(|elements| elements.retain(|element| !is_meant(&element.id)));
            return before - self.0.len();
        }
        self.0.iter_mut().filter(|element| is_meant(&element.id)).map(|element| element.body.clear(rest)).sum()
    }
    fn keep(&mut self, paths: &[&[&str]]) {
        self.change(|elements| {
            elements.retain_mut(|element| {
                let rests = after(paths, &element.id);
                if rests.iter().all(|rest| !rest.is_empty()) {
                    element.body.keep(&rests);
                }
                !rests.is_empty()
            });
        });
    }
    fn keys_below(&self, path: &[&str], found: &mut Vec<String>) {
        match path.split_first() {
            None => found.extend(self.0.iter().map(|element| element.id.clone())),
            Some((first, rest)) => {
                let meant = self.0.iter().filter(|element| *first == "*" || *first == element.id);
                meant.for_each(|element| element.body.keys_below(rest, found));
            }
        }
    }
    fn relink(&mut self, moves: &Moves) -> bool {
        self.0.iter_mut().for_each(|element| {
            element.body.relink(moves);
        });
        true
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
    fn relink(&mut self, moves: &Moves) -> bool {
        match moves.of(T::TABLES, &self.id) {
            None => true,
            Some(Some(to)) => {
                to.clone_into(&mut self.id);
                true
            }
            Some(None) => false,
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
    fn clear(&mut self, path: &[&str]) -> usize {
        match path {
            ["on"] => self.on.take(),
            ["source"] => self.source.take(),
            ["*"] => self.on.take() + self.source.take(),
            _ => 0,
        }
    }
    fn keep(&mut self, paths: &[&[&str]]) {
        if after(paths, "on").is_empty() {
            self.on.take();
        }
        if after(paths, "source").is_empty() {
            self.source.take();
        }
    }
    fn keys_below(&self, path: &[&str], found: &mut Vec<String>) {
        if path.is_empty() {
            found.extend(["on".to_owned(), "source".to_owned()]);
        }
    }
}

/// The long form of [`Measured`].
static EVIDENCE: RecordInfo = RecordInfo {
    name: "Evidence",
    doc: "A number with its evidence.",
    fields: || {
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
