//! Workflow commands that GitHub shows as annotations on the lines of a pull request.
//!
//! GitHub keeps ten annotations of each level a step, in print order, and drops the rest without a word (toolkit,
//! problem-matchers, 2024). So the weightiest come first, and a last line says how many were left out.

use super::{Item, visible};
use crate::diagnostic::Diagnostic;
use crate::rule::Level;
use crate::source::Sources;

/// Annotations of one level that GitHub keeps a step.
const KEPT: usize = 10;

/// Prints one finding as a workflow command.
pub(crate) fn item(sources: &Sources, diagnostic: &Diagnostic) -> String {
    let start = sources.position(diagnostic.span.file, diagnostic.span.start);
    let end = sources.position(diagnostic.span.file, diagnostic.span.end);
    let command = match diagnostic.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Advice => "notice",
    };
    let mut text = visible(&diagnostic.message).into_owned();
    for note in &diagnostic.notes {
        text.push('\n');
        text.push_str(&visible(note));
    }
    if let Some(help) = &diagnostic.help {
        text.push_str("\nhelp: ");
        text.push_str(&visible(help));
    }
    // A column range over several lines is refused by GitHub; then the lines alone are marked.
    let columns =
        if start.line == end.line { format!(",col={},endColumn={}", start.column, end.column) } else { String::new() };
    format!(
        "::{command} file={},line={},endLine={}{columns},title={}::{}\n",
        property(&visible(&sources.file(diagnostic.span.file).path)),
        start.line,
        end.line,
        property(diagnostic.rule.name),
        data(&text),
    )
}

/// Joins the annotations, the weightiest first.
pub(crate) fn document(items: &[Item]) -> String {
    let mut out = String::new();
    let mut dropped = Vec::new();
    for level in [Level::Error, Level::Warning, Level::Advice] {
        let of_level = || items.iter().filter(|item| item.level == level);
        out.extend(of_level().take(KEPT).map(|item| item.text.as_str()));
        let more = of_level().count().saturating_sub(KEPT);
        if more > 0 {
            dropped.push(format!("{more} of level {level}"));
        }
    }
    if !dropped.is_empty() {
        out.push_str(&format!(
            "GitHub shows {KEPT} annotations of a level; {} more: run `svcplan check` to see all\n",
            dropped.join(", ")
        ));
    }
    out
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
