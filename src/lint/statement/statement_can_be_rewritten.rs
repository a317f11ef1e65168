//! `statement-can-be-rewritten`: the numbers are there already.

use super::numbers::numbers;
use super::rewrite::from_fields;
use super::said::said;
use crate::lint::{Context, Sink};
use crate::rule;
use crate::statement::Measurable;

rule! {
    /// A sentence without a value to reach, whose fields have all that it lacks.
    ///
    /// ## What it does
    ///
    /// Where KPI, target and due day stand in the fields and the statement names no value, offers a sentence made of
    /// them. The sentence is offered and not applied: `check --fix` leaves it to you.
    ///
    /// ## Why it matters
    ///
    /// The statement is the line that is read out, printed and remembered. Said without its number, it can't be held
    /// against the result.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Make customers happier"
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
    "statement-can-be-rewritten", group: Statement, level: Advice, criterion: Measurable, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for said in said(cx) {
        let reading = said.reading;
        // Vague words and other differences carry the same offer behind their own finding.
        let has_value = reading.measurable != Measurable::No || reading.target.is_some();
        // A number in digits outside the deadline may be the value after all.
        let elsewhere = |at: usize| reading.deadline.as_ref().is_none_or(|deadline| !deadline.words.contains(&at));
        let has_number = numbers(said.text()).any(|(_, at)| elsewhere(at));
        let is_open = !reading.unsure.is_empty() || reading.is_compound() || has_number;
        if has_value || is_open || said.differences.any() || !reading.vague.is_empty() {
            continue;
        }
        if from_fields(cx, &said).is_none() {
            continue;
        }
        let found = out.report(
            said.statement.span,
            format!("the statement of `{}` names no value to reach, and the fields do", said.objective.id),
        );
        if let Some(target) = said.objective.target.get() {
            found.also(target.span, "the value");
        }
        found.help("say what the fields say");
        said.offer_sentence(cx, found);
    }
}
