//! `period-over`: yesterday's plan.

use super::calendar::{is_over, period};
use crate::lint::wording::counted;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A plan whose last day is behind us.
    ///
    /// ## What it does
    ///
    /// Compares the end of the period with today. While it is over, nothing else in the plan is reported as late.
    ///
    /// ## Why it matters
    ///
    /// An old plan that still lies beside the new ones is quoted by mistake. Archive it, or begin the next one from
    /// it.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [plan]
    /// title = "Customer service plan 2026"
    /// organization = "Lantern Post"
    /// period = { start = 2025-11-01, end = 2026-10-31 }
    /// currency = "EUR"
    /// time_zone = "Europe/Berlin"
    /// owner = "support-manager"
    /// approver = "managing-director"
    /// reviewed = 2026-08-31
    /// review_every = "3 months"
    ///
    /// [objectives.faster-first-reply]
    /// statement = "Cut the median first response time on e-mail from 9 hours to 4 hours by 30 April 2026"
    /// kpi = "first-response-time"
    /// baseline = { value = "9h", on = 2025-09-30, source = "help desk export" }
    /// target = "4h"
    /// due = 2026-04-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["email"]
    /// guards = ["csat"]
    /// milestones = [{ on = 2026-02-28, target = "6h" }]
    /// tactics = ["answer templates for the ten commonest questions"]
    ///
    /// [initiatives.knowledge-base]
    /// name = "Knowledge base"
    /// what = "answers to the fifty commonest questions"
    /// deliverable = "fifty articles in use"
    /// start = 2026-01-12
    /// due = 2026-03-31
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
    /// [plan]
    /// title = "Customer service plan 2027"
    /// organization = "Lantern Post"
    /// period = { start = 2027-01-01, end = 2027-12-31 }
    /// currency = "EUR"
    /// time_zone = "Europe/Berlin"
    /// owner = "support-manager"
    /// approver = "managing-director"
    /// reviewed = 2026-11-16
    /// review_every = "3 months"
    /// ```
    "period-over", group: Dates, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    if !is_over(cx) {
        return;
    }
    let Some((_, end)) = period(cx) else { return };
    let days = (cx.as_of - end.value).num_days();
    out.report(end.span, format!("this plan ended on {}", end.value))
        .note(format!("that is {} before {}", counted(days, "day"), cx.as_of))
        .help("begin the next one from it, or exclude this file in `svcplan.toml`");
}
