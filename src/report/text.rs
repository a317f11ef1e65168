//! Findings for people, in the manner of the Rust compiler: the line, the place in it, the reason, what to write instead.

use annotate_snippets::{AnnotationKind, Group, Level as Marker, Patch, Renderer, Snippet};

use super::Style;
use super::visible::{visible, visible_in_place};
use super::window::{Mark, windows};
use crate::diagnostic::{Diagnostic, Fix};
use crate::rule::Level;
use crate::source::{Sources, Span};

/// Prints one finding, with an empty line behind it.
pub(crate) fn item(style: Style, sources: &Sources, diagnostic: &Diagnostic) -> String {
    let level = match diagnostic.level {
        Level::Error => Marker::ERROR,
        Level::Warning => Marker::WARNING,
        Level::Advice => Marker::INFO.with_name("advice"),
    };
    let message = visible(&diagnostic.message);
    let mut group = Group::with_title(level.primary_title(message.as_ref()).id(diagnostic.rule.name));
    let mut corrections = Vec::new();
    for window in windows(sources, marks(diagnostic)) {
        let (snippet, correction) = window.snippet(sources);
        group = group.element(snippet);
        corrections.extend(correction);
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
    corrections.iter().for_each(|correction| correction.apply(&mut text));
    text.push_str("\n\n");
    text
}

/// The places that take part: the finding's own first.
fn marks(diagnostic: &Diagnostic) -> Vec<Mark<'_>> {
    let own = Mark { kind: AnnotationKind::Primary, span: diagnostic.span, label: diagnostic.label.as_deref() };
    let others = diagnostic.labels.iter().map(|label| Mark {
        kind: AnnotationKind::Context,
        span: label.span,
        label: Some(&label.message),
    });
    std::iter::once(own).chain(others).collect()
}

fn patch<'a>(sources: &'a Sources, fix: &'a Fix) -> Group<'a> {
    let file = fix.edits.first().map(|edit| edit.span.file).unwrap_or_default();
    let source = sources.file(file);
    let edits = || fix.edits.iter().filter(|edit| edit.span.file == file);
    let all = edits().map(|edit| edit.span).reduce(Span::join).unwrap_or_default();
    let first = sources.line_of(file, all.start);
    let lines = first.join(sources.line_of(file, all.end));
    let shown = sources.slice(lines);
    let mut snippet = Snippet::source(visible_in_place(shown.strip_suffix('\r').unwrap_or(shown)))
        .line_start(sources.position(file, lines.start).line)
        .path(visible(&source.path))
        .fold(true);
    for edit in edits() {
        let range = edit.span.range();
        let start = lines.start as usize;
        let text: Vec<_> = edit.text.split('\n').map(visible).collect();
        snippet = snippet.patch(Patch::new(range.start - start..range.end - start, text.join("\n")));
    }
    let message = visible(&fix.message);
    let title = if fix.safe { message.into_owned() } else { format!("{message} (a guess; look before you take it)") };
    Group::with_title(Marker::HELP.secondary_title(title)).element(snippet)
}
