//! `starts-after-due`: ends before it begins.

use chrono::NaiveDate;

use crate::lint::{Context, Sink};
use crate::plan::field::Field;
use crate::rule;

rule! {
    /// An initiative or phase that begins after it is due.
    ///
    /// ## What it does
    ///
    /// Compares `start` and `due` of initiatives and of their phases.
    ///
    /// ## Why it matters
    ///
    /// Nothing can be done in less than no time. The two days were swapped, or a year is wrong.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [initiatives.knowledge-base]
    /// name = "Knowledge base"
    /// what = "answers to the fifty commonest questions"
    /// deliverable = "fifty articles in use"
    /// start = 2027-05-11
    /// due = 2027-04-30
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
    "starts-after-due", group: Dates, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for initiative in cx.plan.initiatives.each() {
        look(&initiative.start, &initiative.due, "initiative", &initiative.id, out);
        for phase in initiative.phases.each() {
            look(&phase.value.start, &phase.value.due, "phase", phase.value.name.text().unwrap_or_default(), out);
        }
    }
}

fn look(start: &Field<NaiveDate>, due: &Field<NaiveDate>, noun: &str, name: &str, out: &mut Sink<'_>) {
    let (Some(start), Some(due)) = (start.located(), due.located()) else { return };
    if start.value > due.value {
        out.report(start.span, format!("{noun} `{name}` begins on {}, after it is due", start.value))
            .also(due.span, "due here")
            .help(format!("swap the two: `start = {}` and `due = {}`; or mend the year", due.value, start.value));
    }
}
