//! The text around a syntax error, and what is said of it.
//!
//! [`Around`] is what those who know the slips of newcomers look at, [`Explained`] what they answer. Nothing is decided here.

use crate::source::{Sources, Span};

/// What to say of an error.
pub(crate) struct Explained {
    pub(super) message: String,
    pub(super) help: Option<String>,
    pub(super) mark: Mark,
}

/// What is marked.
pub(super) enum Mark {
    /// Where the parser stumbled.
    Here,
    /// The name on the line.
    Line,
    /// The value on the line.
    Value,
    /// The text of the line above.
    LineAbove,
}

impl Explained {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), help: None, mark: Mark::Here }
    }

    pub(crate) fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    pub(crate) fn help_if(self, help: Option<String>) -> Self {
        Self { help, ..self }
    }

    /// Marks the name that the line starts with.
    pub(crate) fn name(self) -> Self {
        Self { mark: Mark::Line, ..self }
    }

    /// Marks the whole value of the line.
    pub(crate) fn value(self) -> Self {
        Self { mark: Mark::Value, ..self }
    }

    /// Marks the line above, where the slip really is.
    pub(crate) fn above(self) -> Self {
        Self { mark: Mark::LineAbove, ..self }
    }
}

/// The text around an error.
pub(crate) struct Around<'t> {
    /// The line, without its line break.
    pub(crate) line: &'t str,
    /// The nearest line above that is not empty.
    pub(crate) above: &'t str,
    /// What follows the line.
    pub(crate) below: &'t str,
    /// Whether more brackets are opened than closed in the lines above.
    pub(crate) unclosed_above: bool,
    span: Span,
    above_span: Span,
    at: usize,
}

/// How far above an open bracket is looked for.
const FAR: usize = 4096;

impl<'t> Around<'t> {
    pub(super) fn of(sources: &'t Sources, place: Span) -> Self {
        let span = sources.line_of(place.file, place.start);
        let line = sources.slice(span);
        let mut above_span = Span { end: span.start, ..span };
        let text = &sources.file(place.file).text;
        let before = text[..span.start as usize].trim_end();
        if !before.is_empty() {
            above_span = sources.line_of(place.file, u32::try_from(before.len() - 1).unwrap_or(u32::MAX));
        }
        let near = before.len().saturating_sub(FAR)..before.len();
        let open = |signs: [u8; 2]| before.as_bytes()[near.clone()].iter().filter(|b| signs.contains(b)).count();
        Self {
            line: line.trim_end_matches('\r'),
            above: if before.is_empty() { "" } else { sources.slice(above_span).trim_end() },
            below: text.get(span.end as usize + 1..).unwrap_or(""),
            unclosed_above: open([b'[', b'{']) > open([b']', b'}']),
            span,
            above_span,
            at: ((place.start - span.start) as usize).min(line.len()),
        }
    }

    /// Whether the error is about a carriage return inside the line.
    pub(crate) fn is_carriage_return(&self) -> bool {
        self.at().starts_with('\r') || self.line.get(..self.at).is_some_and(|before| before.ends_with('\r'))
    }

    /// From the error to the end of the line.
    pub(crate) fn at(&self) -> &'t str {
        self.line.get(self.at..).unwrap_or("")
    }

    pub(crate) fn indent(&self) -> &'t str {
        &self.line[..self.line.len() - self.line.trim_start().len()]
    }

    pub(crate) fn indent_above(&self) -> &'t str {
        &self.above[..self.above.len() - self.above.trim_start().len()]
    }

    /// The name that the line starts with.
    pub(super) fn line_span(&self) -> Span {
        let start = self.indent().len();
        let name = self.line.split(['=', '#']).next().unwrap_or("").trim_end();
        let offset = self.span.start as usize;
        Span::new(self.span.file, offset + start..offset + name.len().max(start))
    }

    pub(super) fn value_span(&self) -> Option<Span> {
        let start = self.line.find('=')? + 1;
        let value = self.line[start..].split(" #").next().unwrap_or("");
        let start = start + value.len() - value.trim_start().len();
        let offset = self.span.start as usize;
        Some(Span::new(self.span.file, offset + start..offset + start + value.trim().len()))
    }

    pub(super) fn above_span(&self) -> Span {
        let offset = self.above_span.start as usize;
        Span::new(self.span.file, offset + self.indent_above().len()..offset + self.above.len())
    }
}
