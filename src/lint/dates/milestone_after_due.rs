//! `milestone-after-due`: a step behind the goal.

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A milestone that lies after the day its objective is due.
    ///
    /// ## What it does
    ///
    /// Compares the day of each milestone with the objective's `due`.
    ///
    /// ## Why it matters
    ///
    /// A milestone is a value on the way. After the end there is no way.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.faster-first-reply]
    /// statement = "Cut the median first response time on e-mail from 9 hours to 4 hours by 30 September 2027"
    /// kpi = "first-response-time"
    /// baseline = { value = "9h", on = 2026-10-31, source = "help desk export" }
    /// target = "4h"
    /// due = 2027-09-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["email"]
    /// guards = ["csat"]
    /// milestones = [{ on = 2027-10-31, target = "6h" }]
    /// tactics = ["answer templates for the ten commonest questions"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.faster-first-reply]
    /// statement = "Cut the median first response time on e-mail from 9 hours to 4 hours by 30 September 2027"
    /// kpi = "first-response-time"
    /// baseline = { value = "9h", on = 2026-10-31, source = "help desk export" }
    /// target = "4h"
    /// due = 2027-09-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["email"]
    /// guards = ["csat"]
    /// milestones = [{ on = 2027-05-31, target = "6h" }]
    /// tactics = ["answer templates for the ten commonest questions"]
    /// ```
    "milestone-after-due", group: Dates, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for objective in cx.plan.objectives.each() {
        let Some(due) = objective.due.located() else { continue };
        for on in objective.milestones.each().filter_map(|milestone| milestone.value.on.located()) {
            if on.value > due.value {
                out.report(
                    on.span,
                    format!("this milestone of `{}` is on {}, after the objective is due", objective.id, on.value),
                )
                .also(due.span, "due here")
                .help(format!("write a day before {}, or a later `due`", due.value));
            }
        }
    }
}
