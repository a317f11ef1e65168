//! `statement-baseline-differs`: from where, told twice.

use super::differences::Difference;
use super::rewrite::in_words;
use super::said::said;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A sentence with another baseline than the field.
    ///
    /// ## What it does
    ///
    /// Compares the value that the statement starts from with `baseline`. Units are converted (4 hours are 240
    /// minutes), and a value rounded in the sentence is none.
    ///
    /// ## Why it matters
    ///
    /// The distance is what is promised. Who reads the sentence and who reads the table see two distances, and each
    /// will say later that the other was meant.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise CSAT from 80% to 85% by 30 June 2027"
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
    "statement-baseline-differs", group: Statement, level: Warning, criterion: Measurable, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for said in said(cx) {
        let (Some(words), Some(field)) = (&said.differences.baseline, said.objective.baseline.get()) else { continue };
        let message = format!("the statement says `{}`, the baseline is {}", said.slice(words), field.value);
        let found = out.report(said.place(cx, words), message);
        found.also(field.span, "the field");
        found.help(format!("write `{}` in the statement, or change `baseline`", in_words(field.value)));
        said.offer_rewrite(cx, Difference::Baseline, found);
    }
}
