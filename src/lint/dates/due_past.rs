//! `due-past`: late.

use chrono::NaiveDate;

use super::calendar::is_over;
use crate::lint::wording::counted;
use crate::lint::{Context, Sink};
use crate::plan::field::Located;
use crate::rule;

rule! {
    /// Something still open whose day has passed.
    ///
    /// ## What it does
    ///
    /// Compares `due` of objectives, open initiatives, open improvements and the actions of open risks with today. It
    /// is a warning and never an error: a build must not break because a night went by.
    ///
    /// ## Why it matters
    ///
    /// Either it is done and the plan does not say so, or it is late and nobody has noticed. Both are what a review
    /// looks for first.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [improvements.address-changes]
    /// finding = "one in eight cases is a change of address"
    /// action = "let customers change it themselves"
    /// owner = "support-manager"
    /// due = 2026-10-31
    /// check_on = 2026-12-31
    /// expected = "100 cases a month fewer"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [improvements.address-changes]
    /// finding = "one in eight cases is a change of address"
    /// action = "let customers change it themselves"
    /// owner = "support-manager"
    /// due = 2026-10-31
    /// check_on = 2026-12-31
    /// expected = "100 cases a month fewer"
    /// status = "done"
    /// ```
    "due-past", group: Dates, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    if is_over(cx) {
        return;
    }
    let plan = cx.plan;
    for objective in plan.objectives.each() {
        let measured = objective.baseline.get().and_then(|baseline| baseline.on.copied());
        // A baseline from after the end is an error of its own, and one of the two days is wrong.
        if measured.is_some() && measured >= objective.due.copied() {
            continue;
        }
        look(
            cx,
            "objective",
            &objective.id,
            objective.due.located(),
            "record how it ended in `[reviews.…]`, then take it out or set the next target",
            out,
        );
    }
    let done = "write `status = \"done\"` if it is finished, else the day it will be";
    for initiative in plan.initiatives.each().filter(|initiative| initiative.is_open()) {
        look(cx, "initiative", &initiative.id, initiative.due.located(), done, out);
    }
    for improvement in plan.improvements.each().filter(|improvement| improvement.is_open()) {
        look(cx, "improvement", &improvement.id, improvement.due.located(), done, out);
    }
    for risk in plan.risks.each().filter(|risk| risk.is_open()) {
        let help = "if the action is taken, write the next one or take `due` out; if it can't happen any more, `status = \"closed\"`";
        look(cx, "the action on risk", &risk.id, risk.due.located(), help, out);
    }
}

fn look(cx: &Context<'_>, noun: &str, id: &str, due: Option<&Located<NaiveDate>>, help: &str, out: &mut Sink<'_>) {
    if let Some(due) = due.filter(|due| due.value < cx.as_of) {
        let late = counted((cx.as_of - due.value).num_days(), "day");
        out.report(due.span, format!("{noun} `{id}` was due {late} ago"))
            .note(format!("judged on {}", cx.as_of))
            .help(help);
    }
}
