//! Names of formats, documents and sections in a settings file.

use super::RenderOptions;
use crate::diagnostic::Diagnostic;
use crate::load::findings::{unknown_choice, unknown_key};
use crate::load::nearest;
use crate::render::{Format, documents, section, sections};
use crate::source::Span;

/// The findings about formats, documents and sections that do not exist.
pub(super) fn unknown_names(options: &RenderOptions) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for format in options.to.each().filter(|format| Format::by_name(&format.value).is_none()) {
        let (message, help) = Format::unknown(&format.value);
        let mut unknown = Diagnostic::new(&unknown_choice::RULE, format.span, message);
        unknown.help(help);
        found.push(unknown);
    }
    // With templates of somebody's own there may be further documents.
    let may_be_own = options.templates.is_set();
    let files = || Format::ALL.iter().filter_map(|format| format.only_file());
    let documents = || documents().iter().map(|info| info.name);
    for name in options.confidential.each() {
        let is_known = documents().chain(files()).any(|known| known == name.value);
        if !is_known {
            let near = nearest(&name.value, documents().chain(files()));
            if near.is_some() || !may_be_own {
                found.push(unknown(&unknown_choice::RULE, name.span, "document", &name.value, near, documents()));
            }
        }
    }
    for own in options.documents.each() {
        let is_known = documents().any(|known| known == own.id);
        let near = nearest(&own.id, documents());
        if !is_known && (near.is_some() || !may_be_own) {
            found.push(unknown(&unknown_key::RULE, own.id_span, "document", &own.id, near, documents()));
        }
        for id in own.sections.each().chain(own.without.each()).filter(|id| section(&id.value).is_none()) {
            let known = || sections().iter().map(|section| section.id);
            let near = nearest(&id.value, known());
            found.push(unknown(&unknown_choice::RULE, id.span, "section", &id.value, near, known()));
        }
    }
    found
}

fn unknown<'k>(
    rule: &'static crate::rule::Rule,
    span: Span,
    noun: &str,
    name: &str,
    near: Option<&str>,
    known: impl Iterator<Item = &'k str>,
) -> Diagnostic {
    let mut found = Diagnostic::new(rule, span, format!("there is no {noun} `{name}`"));
    found.help(match near {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("known {noun}s: {}", known.collect::<Vec<_>>().join(", ")),
    });
    found
}
