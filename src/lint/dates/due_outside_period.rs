//! `due-outside-period`: after the end.

use chrono::NaiveDate;

use super::calendar::period;
use crate::lint::{Context, Sink};
use crate::plan::field::Located;
use crate::rule;

rule! {
    /// An objective or initiative that is due outside the plan's period.
    ///
    /// ## What it does
    ///
    /// Compares `due` of objectives and initiatives with the plan's first and last day.
    ///
    /// ## Why it matters
    ///
    /// What is due after the end is judged by nobody: the next plan starts without it. Either the deadline is wrong,
    /// or it belongs into a plan for that year, with a milestone in this one.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [initiatives.knowledge-base]
    /// name = "Knowledge base"
    /// what = "answers to the fifty commonest questions"
    /// deliverable = "fifty articles in use"
    /// start = 2027-01-11
    /// due = 2028-01-31
    /// owner = "support-manager"
    /// moves = ["first-response-time", "csat"]
    /// serves = ["faster-first-reply"]
    /// cost = "12000 EUR"
    /// line = "knowledge-base"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [initiatives.knowledge-base]
    /// name = "Knowledge base"
    /// what = "answers to the fifty commonest questions"
    /// deliverable = "fifty articles in use"
    /// start = 2027-01-11
    /// due = 2027-04-30
    /// owner = "support-manager"
    /// moves = ["first-response-time", "csat"]
    /// serves = ["faster-first-reply"]
    /// cost = "12000 EUR"
    /// line = "knowledge-base"
    /// ```
    "due-outside-period", group: Dates, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some((start, end)) = period(cx) else { return };
    let objectives = cx.plan.objectives.each().map(|objective| ("objective", &objective.id, objective.due.located()));
    let initiatives =
        cx.plan.initiatives.each().map(|initiative| ("initiative", &initiative.id, initiative.due.located()));
    for (noun, id, due) in objectives.chain(initiatives) {
        let Some(due) = due else { continue };
        if due.value > end.value {
            let found = out.report(due.span, format!("{noun} `{id}` is due on {}, after the plan ends", due.value));
            found.also(end.span, "the last day of the plan");
            found.help(format!("write `due = {}` or a day before it, or a longer `period`", end.value));
        } else if due.value < start.value && due.value >= cx.as_of {
            // What is behind us as well is either done or late, and `due-past` speaks of the latter.
            before(noun, id, due, start, out);
        }
    }
}

fn before(noun: &str, id: &str, due: &Located<NaiveDate>, start: &Located<NaiveDate>, out: &mut Sink<'_>) {
    out.report(due.span, format!("{noun} `{id}` is due on {}, before the plan begins", due.value))
        .also(start.span, "the first day of the plan")
        .help("move it into the period, or take it out: it belongs to the plan before this one");
}
