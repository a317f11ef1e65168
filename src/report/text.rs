//! Findings for people, in the manner of the Rust compiler: the line, the place in it, the reason, what to write instead.

use annotate_snippets::{Annotation, AnnotationKind, Group, Level as Marker, Patch, Renderer, Snippet};

use super::{Style, visible};
use crate::diagnostic::{Diagnostic, Fix};
use crate::rule::Level;
use crate::source::{FileId, Sources, Span};

/// Prints one finding, with an empty line behind it.
pub(crate) fn item(style: Style, sources: &Sources, diagnostic: &Diagnostic) -> String {
    let level = match diagnostic.level {
        Level::Error => Marker::ERROR,
        Level::Warning => Marker::WARNING,
        Level::Advice => Marker::INFO.with_name("advice"),
    };
    let message = visible(&diagnostic.message);
    let mut group = Group::with_title(level.primary_title(message.as_ref()).id(diagnostic.rule.name));
    for file in files(diagnostic) {
        group = group.element(snippet(sources, diagnostic, file));
    }
    let notes: Vec<_> = diagnostic.notes.iter().map(|note| visible(note)).collect();
    for note in &notes {
        group = group.element(Marker::NOTE.message(note.as_ref()));
    }
    // A patch shows what the help would say.
    let help = diagnostic.help.as_deref().filter(|_| diagnostic.fix.is_none()).map(visible);
    if let Some(help) = &help {
        group = group.element(Marker::HELP.message(help.as_ref()));
    }
    let mut report = vec![group];
    if let Some(fix) = &diagnostic.fix {
        report.push(patch(sources, fix));
    }
    let renderer = if style.color { Renderer::styled() } else { Renderer::plain() };
    let mut text = renderer.term_width(style.width).render(&report);
    text.push_str("\n\n");
    text
}

/// The files that take part, the finding's own first.
fn files(diagnostic: &Diagnostic) -> Vec<FileId> {
    let mut files = vec![diagnostic.span.file];
    for label in &diagnostic.labels {
        if !files.contains(&label.span.file) {
            files.push(label.span.file);
        }
    }
    files
}

fn snippet<'a>(sources: &'a Sources, diagnostic: &'a Diagnostic, file: FileId) -> Snippet<'a, Annotation<'a>> {
    let source = sources.file(file);
    let mut snippet = Snippet::source(source.text.as_str()).path(source.path.as_str()).fold(true);
    if diagnostic.span.file == file {
        let mut mark = AnnotationKind::Primary.span(one_line(sources, diagnostic.span).range());
        if let Some(label) = &diagnostic.label {
            mark = mark.label(visible(label));
        }
        snippet = snippet.annotation(mark);
    }
    for label in diagnostic.labels.iter().filter(|label| label.span.file == file) {
        let mark = AnnotationKind::Context.span(one_line(sources, label.span).range());
        snippet = snippet.annotation(mark.label(visible(&label.message)));
    }
    snippet
}

/// A place that runs over many lines is marked where it starts; the lines behind it say nothing more.
fn one_line(sources: &Sources, span: Span) -> Span {
    let text = &sources.file(span.file).text;
    let mut range = span.range().start.min(text.len())..span.range().end.min(text.len());
    while !text.is_char_boundary(range.start) {
        range.start -= 1;
    }
    while !text.is_char_boundary(range.end) {
        range.end += 1;
    }
    let first = &text[range.clone()];
    match first.find(['\n', '\r']) {
        Some(at) if at > 0 => Span::new(span.file, range.start..range.start + at),
        _ => Span::new(span.file, range),
    }
}

fn patch<'a>(sources: &'a Sources, fix: &'a Fix) -> Group<'a> {
    let file = fix.edits.first().map(|edit| edit.span.file).unwrap_or_default();
    let source = sources.file(file);
    let mut snippet = Snippet::source(source.text.as_str()).path(source.path.as_str()).fold(true);
    for edit in fix.edits.iter().filter(|edit| edit.span.file == file) {
        snippet = snippet.patch(Patch::new(edit.span.range(), edit.text.as_str()));
    }
    let title =
        if fix.safe { fix.message.clone() } else { format!("{} (a guess; look before you take it)", fix.message) };
    Group::with_title(Marker::HELP.secondary_title(title)).element(snippet)
}
