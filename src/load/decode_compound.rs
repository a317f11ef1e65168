//! Values made of values: lists, keyed tables, references, numbers with evidence, records.

use super::decode::{Decode, Decoder, Element, Mention};
use super::node::{Node, Table, Value};
use super::shape::{FieldInfo, RecordInfo, Shape};
use crate::plan::field::{Field, Keyed, List, Located, Measured, Named, Ref, Target};
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
