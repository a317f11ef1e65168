//! Runs the rules over one plan and settles what counts: levels, ignores, order.

use super::element_index::ElementIndex;
use super::modelled::Modelled;
use super::statement::said::Memo;
use super::{Context, Sink, allow, registry};
use crate::diagnostic::Diagnostic;
use crate::load::{Files, Loaded, load};
use crate::plan::Plan;
use crate::rule::Level;
use crate::settings::Settings;
use crate::source::Sources;
use crate::span_set::SpanSet;

/// What a check gives: the plan, its texts and what was found.
#[derive(Debug)]
pub struct Outcome {
    /// The texts that places refer to.
    pub sources: Sources,
    /// The plan, as far as it could be read.
    pub plan: Plan,
    /// The findings: by file, place and rule.
    pub diagnostics: Vec<Diagnostic>,
}

impl Outcome {
    /// How many findings of a level there are.
    pub fn count(&self, level: Level) -> usize {
        self.diagnostics.iter().filter(|found| found.level == level).count()
    }

    /// Whether any finding is at or above a level.
    pub fn reaches(&self, level: Level) -> bool {
        self.diagnostics.iter().any(|found| found.level >= level)
    }
}

/// Reads and judges one plan. The one function that the command line, tests and later an editor call.
pub fn check(path: &str, bytes: Vec<u8>, files: &dyn Files, settings: &Settings) -> Outcome {
    let mut loaded = load(path, bytes, files);
    let diagnostics = judge(&mut loaded, settings);
    Outcome { sources: loaded.sources, plan: loaded.plan, diagnostics }
}

fn judge(loaded: &mut Loaded, settings: &Settings) -> Vec<Diagnostic> {
    let mut found = std::mem::take(&mut loaded.findings);
    let (memo, modelled) = (Memo::default(), Modelled::default());
    let cx = Context::new(loaded, &memo, &modelled, settings.as_of);
    // Without a readable `[plan]` table there is nothing to judge, only syntax to mend.
    if loaded.plan.head.is_set() {
        for rule in registry::all().filter(|rule| settings.level(rule).is_some()) {
            if let Some(check) = rule.check {
                check(&cx, &mut Sink::new(rule, &mut found));
            }
        }
    }
    if !found.is_empty() {
        mute_echoes(&mut found);
        let elements = ElementIndex::new(cx.elements);
        for diagnostic in &mut found {
            diagnostic.element = elements.at(diagnostic.span).map(|element| element.route.clone());
        }
    }
    allow::apply(&cx, &loaded.comments, &mut found);
    found.retain_mut(|diagnostic| match settings.level(diagnostic.rule) {
        Some(level) => {
            diagnostic.level = level;
            true
        }
        None => false,
    });
    found.sort_by(|a, b| {
        let key = |d: &Diagnostic| (d.span.file, d.span.start, d.span.end, d.rule.name);
        key(a).cmp(&key(b)).then_with(|| a.message.cmp(&b.message))
    });
    found.dedup_by(|a, b| a.rule.name == b.rule.name && a.span == b.span && a.message == b.message);
    found
}

/// A place that could not be read gets no second finding: it would be an echo of the first.
fn mute_echoes(found: &mut Vec<Diagnostic>) {
    let broken: SpanSet = found.iter().filter(|d| d.rule.name == "syntax-error").map(|d| d.span).collect();
    found.retain(|d| d.rule.name == "syntax-error" || !broken.touches(d.span));
}
