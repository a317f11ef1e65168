//! Syntax errors of both formats, put into the words of somebody who never learned TOML or YAML.

use crate::diagnostic::Diagnostic;
use crate::source::{Sources, Span};

use super::findings::{duplicate_key, no_such_date, syntax_error};

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

/// Sorts by place and keeps the first error of each line: the others of a line are echoes of it.
pub(crate) fn one_per_line(text: &str, mut errors: Vec<SyntaxError>) -> Vec<SyntaxError> {
    errors.sort_by_key(|error| (error.span.start, error.span.end));
    let mut kept: Vec<SyntaxError> = Vec::new();
    let mut line_end = 0;
    for error in errors {
        let start = error.span.start as usize;
        let gap = kept.last().and_then(|before| before.opened);
        let echo = !kept.is_empty() && (start <= line_end || gap.is_some_and(|gap| gap.contains(error.span)));
        if !echo {
            let rest = text.as_bytes().get(start..).unwrap_or_default();
            line_end = rest.iter().position(|byte| *byte == b'\n').map_or(text.len(), |n| start + n);
            kept.push(error);
        }
    }
    kept
}

/// Turns a parser's error into a finding.
pub(crate) fn finding(sources: &Sources, error: &SyntaxError) -> Diagnostic {
    if error.message.starts_with("duplicate key") {
        let key = sources.slice(error.span).to_owned();
        let mut found = Diagnostic::new(&duplicate_key::RULE, error.span, format!("`{key}` is given twice"));
        found.label("given again here").help("keep one of the two, or give the second another name");
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
    let line = sources.slice(sources.line_of(error.span.file, error.span.start)).trim().to_owned();
    let (message, help) = explain(&error.message, &line);
    let mut found = Diagnostic::new(&syntax_error::RULE, visible(sources, error.span), message);
    if let Some(help) = help {
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

fn explain(parser: &str, line: &str) -> (String, Option<String>) {
    let key = line.split('=').next().unwrap_or("").trim();
    let value = line.split_once('=').map_or("", |(_, v)| v.split(" #").next().unwrap_or("").trim());
    let quoted = || {
        (!key.is_empty() && !value.is_empty() && !value.contains(['"', '\'', '[', '{', '\\']))
            .then(|| format!("put the text in quotation marks: `{key} = \"{value}\"`"))
    };
    let starts = |word: &str| parser.starts_with(word);
    if starts("unclosed list") {
        (
            "this list is never closed".into(),
            Some("add `]` where the list ends; each item but the last is followed by a comma".into()),
        )
    } else if starts("unclosed table") || starts("unclosed array table") {
        let close = if line.starts_with("[[") { "]]" } else { "]" };
        let heading = line.split('#').next().unwrap_or("").trim();
        ("this heading is never closed".into(), Some(format!("write `{heading}{close}`")))
    } else if starts("unclosed inline table") {
        ("this `{` is never closed".into(), Some("add `}` where it ends".into()))
    } else if starts("unclosed text") {
        ("this text is never closed".into(), Some("add three quotation marks where it ends".into()))
    } else if starts("invalid basic string") || starts("invalid literal string") {
        (
            "the text on this line is never closed".into(),
            Some("add the closing quotation mark at the end of the text".into()),
        )
    } else if starts("string values must be quoted")
        || starts("invalid boolean")
        || starts("invalid float")
        || starts("invalid integer")
    {
        ("text and amounts with a unit stand in quotation marks".into(), quoted())
    } else if starts("invalid date") || starts("invalid month") || starts("invalid day") {
        (format!("there is no such day: {parser}"), Some("write a day as year-month-day, such as `2027-09-30`".into()))
    } else if starts("invalid time") || starts("invalid datetime") {
        (format!("not a day or time: {parser}"), Some("write a day as year-month-day, such as `2027-09-30`".into()))
    } else if starts("recursion limit") || starts("cannot recurse") {
        (
            "nested too deep".into(),
            Some("a plan needs no more than six levels; close the brackets that were left open".into()),
        )
    } else if starts("more than") {
        (
            format!("this holds {parser}, which no plan needs"),
            Some("split it, or take out what is no part of the plan".into()),
        )
    } else if starts("key with no value") {
        (
            "this line has a name but no value".into(),
            Some(format!("write `{key} = \"…\"`, or put `#` in front to make it a remark")),
        )
    } else if starts("missing comma") {
        ("a comma is missing between two items".into(), Some("put a comma after each item of the list".into()))
    } else if starts("extra `=`") {
        ("there is one `=` too many".into(), Some("put a single `=` between the name and the value".into()))
    } else if starts("invalid unquoted key") {
        explain_key(line)
    } else if starts("invalid mult-line") || starts("missing escaped value") || starts("invalid escape") {
        (
            "a backslash has a special meaning in text".into(),
            Some("write two backslashes, or put the text in single quotation marks".into()),
        )
    } else {
        (format!("this can't be read: {parser}"), quoted())
    }
}

/// A name with a character that names can't have, or YAML's colon where TOML has an equals sign.
fn explain_key(line: &str) -> (String, Option<String>) {
    if let Some((key, value)) = line.split_once(':')
        && !key.is_empty()
        && key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
    {
        let value = value.trim();
        let value = if value.is_empty() { "…" } else { value };
        return ("`:` stands where `=` belongs".into(), Some(format!("write `{key} = {value}`")));
    }
    let help = "use the letters a to z, digits and hyphens; what people read goes into `name`";
    ("a name has a character that names can't have".into(), Some(help.into()))
}
