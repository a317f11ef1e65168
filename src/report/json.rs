//! One JSON object for programs. Its shape is a promise: keys are added, never renamed.

use serde::Serialize;

use super::{Item, Summary};
use crate::diagnostic::Diagnostic;
use crate::source::{Sources, Span};

/// The version of this shape.
const FORMAT: u32 = 1;

#[derive(Serialize)]
struct Finding<'a> {
    rule: &'a str,
    level: &'a str,
    criterion: Option<&'a str>,
    message: &'a str,
    path: &'a str,
    element: Option<&'a str>,
    span: Range,
    labels: Vec<Label<'a>>,
    notes: &'a [String],
    help: Option<&'a str>,
    fix: Option<Fix<'a>>,
    fingerprint: String,
}

#[derive(Serialize)]
struct Range {
    start: Place,
    end: Place,
}

#[derive(Serialize)]
struct Place {
    byte: usize,
    line: usize,
    column: usize,
}

#[derive(Serialize)]
struct Label<'a> {
    path: &'a str,
    span: Range,
    message: &'a str,
}

#[derive(Serialize)]
struct Fix<'a> {
    message: &'a str,
    safe: bool,
    edits: Vec<Edit<'a>>,
}

#[derive(Serialize)]
struct Edit<'a> {
    path: &'a str,
    span: Range,
    text: &'a str,
}

fn range(sources: &Sources, span: Span) -> Range {
    let place = |byte| {
        let at = sources.position(span.file, byte);
        Place { byte: at.byte, line: at.line, column: at.column }
    };
    Range { start: place(span.start), end: place(span.end) }
}

/// Prints one finding as a JSON object.
pub(crate) fn item(sources: &Sources, diagnostic: &Diagnostic) -> String {
    let path = |span: Span| sources.file(span.file).path.as_str();
    let finding = Finding {
        rule: diagnostic.rule.name,
        level: diagnostic.level.as_str(),
        criterion: diagnostic.rule.criterion.map(crate::rule::Criterion::as_str),
        message: &diagnostic.message,
        path: path(diagnostic.span),
        element: diagnostic.element.as_deref(),
        span: range(sources, diagnostic.span),
        labels: diagnostic
            .labels
            .iter()
            .map(|label| Label { path: path(label.span), span: range(sources, label.span), message: &label.message })
            .collect(),
        notes: &diagnostic.notes,
        help: diagnostic.help.as_deref(),
        fix: diagnostic.fix.as_ref().map(|fix| Fix {
            message: &fix.message,
            safe: fix.safe,
            edits: fix
                .edits
                .iter()
                .map(|edit| Edit { path: path(edit.span), span: range(sources, edit.span), text: &edit.text })
                .collect(),
        }),
        fingerprint: diagnostic.fingerprint(),
    };
    serde_json::to_string(&finding).expect("plain data always becomes JSON")
}

/// Joins the findings of all plans to one object.
pub(crate) fn document(items: &[Item], summary: &Summary) -> String {
    let summary = serde_json::to_string(summary).expect("plain data always becomes JSON");
    let mut out = format!("{{\n  \"format\": {FORMAT},\n  \"summary\": {summary},\n  \"diagnostics\": [");
    for (n, item) in items.iter().enumerate() {
        out.push_str(if n == 0 { "\n    " } else { ",\n    " });
        out.push_str(&item.text);
    }
    out.push_str(if items.is_empty() { "]\n}\n" } else { "\n  ]\n}\n" });
    out
}
