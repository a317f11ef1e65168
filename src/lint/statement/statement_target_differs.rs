//! `statement-target-differs`: how far, told twice.

use super::differences::Difference;
use super::rewrite::range_in_words;
use super::said::said;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A sentence with another target than the field.
    ///
    /// ## What it does
    ///
    /// Compares the value that the statement ends at with `target`: units are converted, "by 20%" is applied to the
    /// baseline, ranges need only overlap, and a value rounded in the sentence is no difference.
    ///
    /// ## Why it matters
    ///
    /// The sentence is quoted in meetings and the field is computed with. A plan that names two targets is met and
    /// missed at once.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise CSAT from 82% to 87% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise CSAT from 82% to 85% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// ```
    "statement-target-differs", group: Statement, level: Warning, criterion: Measurable, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for said in said(cx) {
        let (Some(words), Some(field)) = (&said.differences.target, said.objective.target.get()) else { continue };
        let message = format!("the statement says `{}`, the target is {}", said.slice(words), field.value);
        let found = out.report(said.place(cx, words), message);
        found.also(field.span, "the field");
        if let (true, Some(baseline)) = (said.reading.is_relative, said.objective.baseline.get()) {
            found.also(baseline.span, format!("counted from {}", baseline.value));
        }
        found.help(format!("write `{}` in the statement, or change `target`", range_in_words(field.value.bounds())));
        said.offer_rewrite(cx, Difference::Target, found);
    }
}
