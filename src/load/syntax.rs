//! Syntax errors of both formats, put into the words of somebody who never learned TOML or YAML.

use crate::diagnostic::Diagnostic;
use crate::source::{Sources, Span};

use super::around::{Around, Mark};
use super::findings::{duplicate_key, no_such_date, syntax_error};
use super::is_yaml;
use super::slip;
use super::slip_yaml;

/// What a parser said, before it becomes a finding.
#[derive(Clone, Debug)]
pub(crate) struct SyntaxError {
    /// Where the parser stumbled.
    pub(crate) span: Span,
    /// The parser's own words.
    pub(crate) message: String,
    /// For a key given twice: where it was given first.
    pub(crate) first: Option<Span>,
    /// For a bracket that is never closed: what had to be left out.
    pub(crate) opened: Option<Span>,
}

/// Sorts by place and keeps the first error of each line: the others of a line are echoes of it, and so are those that a slip
/// over several lines brings with it.
pub(crate) fn one_per_line(text: &str, mut errors: Vec<SyntaxError>) -> Vec<SyntaxError> {
    errors.sort_by_key(|error| (error.span.start, error.span.end));
    let mut kept: Vec<SyntaxError> = Vec::new();
    let mut line_end = 0;
    let mut is_table_again = false;
    for error in errors {
        let start = (error.span.start as usize).min(text.len());
        let gap = kept.last().and_then(|before| before.opened);
        if !kept.is_empty() && (start <= line_end || gap.is_some_and(|gap| gap.contains(error.span))) {
            continue;
        }
        let line_start = text.as_bytes()[..start].iter().rposition(|byte| *byte == b'\n').map_or(0, |n| n + 1);
        let rest = text.as_bytes().get(start..).unwrap_or_default();
        let is_next_line = !kept.is_empty() && line_start == line_end + 1;
        line_end = rest.iter().position(|byte| *byte == b'\n').map_or(text.len(), |n| start + n);
        let line = text.get(line_start..line_end).unwrap_or("").trim();
        if is_next_line && kept.last().is_some_and(|before| goes_on(before, line)) {
            continue;
        }
        // The keys of a table that is given again are given again too.
        let is_again = error.message.starts_with("duplicate key");
        if is_again && is_table_again && !line.starts_with('[') {
            continue;
        }
        is_table_again = is_again && (line.starts_with('[') || is_table_again);
        kept.push(error);
    }
    kept
}

/// Whether a line is the rest of the slip on the line above: items of a list in YAML's manner, the end of a text that was begun there.
fn goes_on(before: &SyntaxError, line: &str) -> bool {
    let is_item = line.starts_with("- ");
    let ends_text = before.message.starts_with("invalid basic string")
        && line.matches('"').count() % 2 == 1
        && line.find('=').is_none_or(|at| line.find('"').is_some_and(|quote| quote < at));
    is_item || ends_text
}

/// Turns a parser's error into a finding.
pub(crate) fn finding(sources: &Sources, error: &SyntaxError) -> Diagnostic {
    if error.message.starts_with("duplicate key") {
        let key = sources.slice(error.span).to_owned();
        let mut found = Diagnostic::new(&duplicate_key::RULE, error.span, format!("`{key}` is given twice"));
        let line = sources.slice(sources.line_of(error.span.file, error.span.start));
        found.label("given again here").help(if line.trim_start().starts_with('[') {
            "put the keys of both under one heading, or give the second another name"
        } else {
            "keep one of the two, or give the second another name"
        });
        if let Some(first) = error.first {
            found.also(first, "given here first");
        }
        return found;
    }
    if let Some(day) = impossible_day(sources, error) {
        let text = sources.slice(day).to_owned();
        let mut found = Diagnostic::new(&no_such_date::RULE, day, format!("there is no day `{text}`"));
        found.help("write a day of the calendar as year-month-day, such as `2027-09-30`");
        return found;
    }
    let around = Around::of(sources, error.span);
    let explained = if is_yaml(&sources.file(error.span.file).path) {
        slip_yaml::explain(&error.message, &around)
    } else {
        slip::explain(&error.message, &around)
    };
    let span = match explained.mark {
        Mark::Here => visible(sources, error.span),
        Mark::Line => around.line_span(),
        Mark::Value => around.value_span().unwrap_or(visible(sources, error.span)),
        Mark::LineAbove => around.above_span(),
    };
    let mut found = Diagnostic::new(&syntax_error::RULE, span, explained.message);
    if let Some(help) = explained.help {
        found.help(help);
    }
    found
}

/// The whole day in which the parser stumbled over the month or the day.
fn impossible_day(sources: &Sources, error: &SyntaxError) -> Option<Span> {
    if !error.message.starts_with("invalid date") {
        return None;
    }
    let line = sources.line_of(error.span.file, error.span.start);
    let text = sources.slice(line);
    let at = ((error.span.start - line.start) as usize).min(text.len());
    let of_day = |c: char| c.is_ascii_digit() || c == '-';
    let start = text[..at].rfind(|c| !of_day(c)).map_or(0, |n| n + 1);
    let end = text[at..].find(|c| !of_day(c)).map_or(text.len(), |n| at + n);
    let is_day = end - start == 10 && text[start..end].bytes().filter(|b| *b == b'-').count() == 2;
    let offset = line.start as usize;
    is_day.then(|| Span::new(line.file, offset + start..offset + end))
}

/// An empty span at a line's end marks nothing; take the character before it, if there is one on the line.
fn visible(sources: &Sources, span: Span) -> Span {
    if span.start != span.end {
        return span;
    }
    let line = sources.line_of(span.file, span.start);
    let text = sources.slice(line);
    let within = (span.start.saturating_sub(line.start) as usize).min(text.len());
    let mut start = within;
    while start > 0 {
        start -= 1;
        if text.is_char_boundary(start) {
            break;
        }
    }
    let next = text[within..].chars().next().filter(|c| *c != '\r');
    let range = match next {
        Some(c) => within..within + c.len_utf8(),
        None => start..within,
    };
    Span::new(span.file, line.start as usize + range.start..line.start as usize + range.end)
}
