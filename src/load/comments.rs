//! Remarks in a plan that are addressed to this program: `# svcplan: …`.
//!
//! A `#` inside a text is no remark, so what lies inside a value of the tree is passed over.

use super::node::{Node, Table, Value};
use crate::source::{FileId, Span};

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
    while let Some(at) = text[from..].find(MARK).map(|n| n + from) {
        from = at + MARK.len();
        let before = text[..at].trim_end_matches([' ', '\t']);
        if !before.ends_with('#') {
            continue;
        }
        let start = before.len() - 1;
        let end = text[at..].find(['\n', '\r']).map_or(text.len(), |n| at + n);
        let span = Span::new(file, start..end);
        if !inside_value(table, span) {
            out.push(Comment { span, text: text[from..end].trim().to_owned() });
            from = end;
        }
    }
}

fn inside_value(table: &Table<'_>, span: Span) -> bool {
    table.entries.iter().any(|entry| entry.key_span.contains(span) || node_holds(&entry.node, span))
}

fn node_holds(node: &Node<'_>, span: Span) -> bool {
    let starts_inside = node.span.file == span.file && node.span.start <= span.start && span.start < node.span.end;
    match &node.value {
        Value::Table(inner) => inside_value(inner, span),
        Value::List(items) => items.iter().any(|item| node_holds(item, span)),
        Value::Text(_) => starts_inside,
        _ => false,
    }
}
