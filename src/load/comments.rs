//! Remarks in a plan that are addressed to this program: `# svcplan: …`.
//!
//! A `#` inside a text is no remark, so what lies inside a value of the tree is passed over.

use super::node::{Node, Table, Value};
use crate::source::{FileId, Span};
use crate::span_set::SpanSet;

/// A remark addressed to this program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// From the `#` to the end of the line.
    pub span: Span,
    /// What follows `svcplan:`.
    pub text: String,
}

const MARK: &str = "svcplan:";

/// Finds the remarks of one file.
pub(crate) fn gather(file: FileId, text: &str, table: &Table<'_>, out: &mut Vec<Comment>) {
    let mut from = 0;
    let mut texts: Option<SpanSet> = None;
    while let Some(at) = text[from..].find(MARK).map(|n| n + from) {
        from = at + MARK.len();
        let before = text[..at].trim_end_matches([' ', '\t']);
        if !before.ends_with('#') {
            continue;
        }
        let start = before.len() - 1;
        let end = text[at..].find(['\n', '\r']).map_or(text.len(), |n| at + n);
        let texts = texts.get_or_insert_with(|| {
            let mut spans = Vec::new();
            text_spans(table, &mut spans);
            spans.into_iter().collect()
        });
        if !texts.overlaps(Span::new(file, start..start + 1)) {
            out.push(Comment { span: Span::new(file, start..end), text: text[from..end].trim().to_owned() });
            from = end;
        }
    }
}

fn text_spans(table: &Table<'_>, out: &mut Vec<Span>) {
    for entry in &table.entries {
        out.push(entry.key_span);
        node_texts(&entry.node, out);
    }
}

fn node_texts(node: &Node<'_>, out: &mut Vec<Span>) {
    match &node.value {
        Value::Table(inner) => text_spans(inner, out),
        Value::List(items) => items.iter().for_each(|item| node_texts(item, out)),
        Value::Text(_) => out.push(node.span),
        _ => {}
    }
}
