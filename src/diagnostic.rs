//! A finding: what is wrong, where, and what to write instead.
//!
//! Rules and the loader fill it in; printers show it. It never formats for a particular printer.

use crate::rule::{Level, Rule};
use crate::source::Span;

/// One replacement of bytes. An empty span inserts, an empty text deletes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced.
    pub span: Span,
    /// The new text.
    pub text: String,
}

/// A change that would settle the finding, as a list of edits on the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What the change does, as a sentence for a person.
    pub message: String,
    /// The edits; they never overlap.
    pub edits: Vec<Edit>,
    /// Whether it keeps the plan's meaning, so that it may be applied without a look.
    pub safe: bool,
}

/// A second place that explains the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// What to see there.
    pub message: String,
}

/// One finding about a plan.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// The rule that found it.
    pub rule: &'static Rule,
    /// Its weight after settings.
    pub level: Level,
    /// What is wrong, with the value seen.
    pub message: String,
    /// The exact bytes it is about.
    pub span: Span,
    /// A few words beside the marked bytes.
    pub label: Option<String>,
    /// Other places that took part.
    pub labels: Vec<Label>,
    /// Facts that explain: arithmetic, sources, what was expected.
    pub notes: Vec<String>,
    /// What to write instead.
    pub help: Option<String>,
    /// The change that would do it.
    pub fix: Option<Fix>,
    /// The plan element it belongs to (`objectives.happier-riders`), filled in by the sink.
    pub element: Option<String>,
}

impl Diagnostic {
    /// A bare finding at the rule's own level.
    pub fn new(rule: &'static Rule, span: Span, message: impl Into<String>) -> Self {
        Self {
            rule,
            level: rule.level,
            message: bounded(message.into()),
            span,
            label: None,
            labels: Vec::new(),
            notes: Vec::new(),
            help: None,
            fix: None,
            element: None,
        }
    }

    /// A few words shown beside the marked bytes.
    pub fn label(&mut self, text: impl Into<String>) -> &mut Self {
        self.label = Some(bounded(text.into()));
        self
    }

    /// Marks a second place.
    pub fn also(&mut self, span: Span, text: impl Into<String>) -> &mut Self {
        self.labels.push(Label { span, message: bounded(text.into()) });
        self
    }

    /// Adds a fact.
    pub fn note(&mut self, text: impl Into<String>) -> &mut Self {
        self.notes.push(bounded(text.into()));
        self
    }

    /// Says what to write instead.
    pub fn help(&mut self, text: impl Into<String>) -> &mut Self {
        self.help = Some(bounded(text.into()));
        self
    }

    /// Offers replacing the bytes at `span` by `text`.
    pub fn replace(
        &mut self,
        message: impl Into<String>,
        span: Span,
        text: impl Into<String>,
        safe: bool,
    ) -> &mut Self {
        self.fix = Some(Fix { message: message.into(), edits: vec![Edit { span, text: text.into() }], safe });
        self
    }

    /// The line-free identity: the rule at the element, stable when lines move.
    pub fn fingerprint(&self) -> String {
        format!("{}@{}", self.rule.name, self.element.as_deref().unwrap_or("plan"))
    }
}

/// Characters of a quoted piece of the plan that a message shows.
const QUOTED: usize = 120;
/// Characters of a message.
const WHOLE: usize = 2000;

/// A message whose quotations from the plan are cut to a length that can be read: a plan may hold a word of a megabyte.
fn bounded(message: String) -> String {
    if message.len() <= QUOTED {
        return message;
    }
    let cut = |text: &str, most: usize| -> Option<String> {
        let (at, _) = text.char_indices().nth(most)?;
        Some(format!("{}…", &text[..at]))
    };
    let pieces: Vec<String> = message
        .split('`')
        .enumerate()
        .map(|(n, piece)| if n % 2 == 1 { cut(piece, QUOTED) } else { None }.unwrap_or_else(|| piece.to_owned()))
        .collect();
    let joined = pieces.join("`");
    cut(&joined, WHOLE).unwrap_or(joined)
}

#[cfg(test)]
mod tests {
    use super::bounded;

    #[test]
    fn long_quotations_are_cut_and_the_words_around_them_stay() {
        let long = "ü".repeat(5000);
        assert_eq!(
            bounded(format!("`{long}` is no key of `[plan]`")),
            format!("`{}…` is no key of `[plan]`", "ü".repeat(120))
        );
        assert_eq!(bounded(long).chars().count(), 2001);
        let usual = format!("known here: {}", "word, ".repeat(60));
        assert_eq!(bounded(usual.clone()), usual);
    }
}
