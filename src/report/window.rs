//! The part of a file that a finding is shown in: its lines and not the whole file, and of a very long line only what is near.
//!
//! In: the places of one finding. Out: snippets for the renderer, which reads all it is given, so that a finding in a large file
//! would otherwise cost as much as the file.

use annotate_snippets::{Annotation, AnnotationKind, Snippet};

use super::visible::{visible, visible_in_place};
use crate::source::{FileId, Sources, Span};

/// Places further apart than this many bytes get a snippet each.
const FAR: u32 = 1024;
/// Bytes of a line that are shown on each side of a place; together more than terminals are wide.
const NEAR: usize = 240;

/// A place to mark.
pub(crate) struct Mark<'a> {
    pub(crate) kind: AnnotationKind,
    pub(crate) span: Span,
    pub(crate) label: Option<&'a str>,
}

/// Some lines of one file with the places in them.
pub(crate) struct Window<'a> {
    file: FileId,
    marks: Vec<Mark<'a>>,
}

/// Sorts places into windows, that of the first place first.
pub(crate) fn windows<'a>(sources: &Sources, marks: Vec<Mark<'a>>) -> Vec<Window<'a>> {
    let mut windows: Vec<Window<'a>> = Vec::new();
    for mut mark in marks {
        mark.span = shown_part(sources, mark.span);
        let near = windows.iter_mut().find(|window| {
            let all = window.span();
            window.file == mark.span.file
                && mark.span.start <= all.end.saturating_add(FAR)
                && all.start <= mark.span.end.saturating_add(FAR)
        });
        match near {
            Some(window) => window.marks.push(mark),
            None => windows.push(Window { file: mark.span.file, marks: vec![mark] }),
        }
    }
    windows
}

/// A place that runs over many lines, or along a very long one, is marked where it starts; the rest says nothing more.
fn shown_part(sources: &Sources, span: Span) -> Span {
    let text = &sources.file(span.file).text;
    let range = span.range();
    let start = floor(text, range.start);
    let end = ceil(text, range.end.max(start));
    let first = &text[start..ceil(text, end.min(start + NEAR))];
    match first.find(['\n', '\r']) {
        Some(at) if at > 0 => Span::new(span.file, start..start + at),
        _ => Span::new(span.file, start..start + first.len()),
    }
}

impl Window<'_> {
    fn span(&self) -> Span {
        self.marks.iter().map(|mark| mark.span).reduce(Span::join).unwrap_or_default()
    }

    /// The snippet, and what its place has to be put right to.
    pub(crate) fn snippet<'s>(&self, sources: &'s Sources) -> (Snippet<'s, Annotation<'s>>, Option<Correction>) {
        let source = sources.file(self.file);
        let all = self.span();
        let first_line = sources.line_of(self.file, all.start);
        let lines = first_line.join(sources.line_of(self.file, all.end)).range();
        let from = floor(&source.text, lines.start.max(all.range().start.saturating_sub(NEAR)));
        let to = ceil(&source.text, lines.end.min(all.range().end + NEAR));
        let shown = &source.text[from..to];
        let first = sources.position(self.file, u32::try_from(from).unwrap_or(u32::MAX));
        let path = visible(&source.path);
        // The carriage return of a line break would be shown if the break itself is not there.
        let mut snippet = Snippet::source(visible_in_place(shown.strip_suffix('\r').unwrap_or(shown)))
            .path(path.clone())
            .line_start(first.line)
            .fold(true);
        for mark in &self.marks {
            let range = mark.span.range();
            let annotation = mark.kind.span(range.start - from..range.end - from);
            snippet = snippet.annotation(match mark.label {
                Some(label) => annotation.label(visible(label).into_owned()),
                None => annotation,
            });
        }
        let is_cut = from > first_line.range().start;
        let correction = self.marks.first().filter(|_| is_cut).map(|mark| {
            let right = sources.position(self.file, mark.span.start);
            let column = source.text[from..floor(&source.text, mark.span.range().start)].chars().count() + 1;
            Correction {
                wrong: format!("{path}:{}:{column}", right.line),
                right: format!("{path}:{}:{}", right.line, right.column),
            }
        });
        (snippet, correction)
    }
}

/// The renderer counts columns from the start of what it is given, which for a very long line is not the start of the line.
pub(crate) struct Correction {
    wrong: String,
    right: String,
}

impl Correction {
    pub(crate) fn apply(&self, text: &mut String) {
        let mut found = text.match_indices(&self.wrong).map(|(at, _)| at..at + self.wrong.len());
        let whole = found.find(|range| !text[range.end..].starts_with(|c: char| c.is_ascii_digit()));
        if let Some(range) = whole {
            text.replace_range(range, &self.right);
        }
    }
}

fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn ceil(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}
