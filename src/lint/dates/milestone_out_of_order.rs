//! `milestone-out-of-order`: June before May.

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// Milestones that do not stand in the order of their days.
    ///
    /// ## What it does
    ///
    /// Compares the day of each milestone with the one before it.
    ///
    /// ## Why it matters
    ///
    /// Milestones are steps of one way. With two on the same day, or a later one first, the way can't be drawn and
    /// nobody knows which value counts when.
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
    /// milestones = [{ on = 2027-06-30, target = "6h" }, { on = 2027-03-31, target = "5h" }]
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
    /// milestones = [{ on = 2027-03-31, target = "7h" }, { on = 2027-06-30, target = "5h" }]
    /// tactics = ["answer templates for the ten commonest questions"]
    /// ```
    "milestone-out-of-order", group: Dates, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for objective in cx.plan.objectives.each() {
        let milestones = objective.milestones.each().as_slice();
        for pair in milestones.windows(2) {
            let (Some(first), Some(second)) = (pair[0].value.on.located(), pair[1].value.on.located()) else {
                continue;
            };
            if second.value > first.value {
                continue;
            }
            let message = if second.value == first.value {
                format!("two milestones of `{}` are on {}", objective.id, second.value)
            } else {
                format!("this milestone of `{}` is on {}, before the one in front of it", objective.id, second.value)
            };
            out.report(second.span, message)
                .also(first.span, "the one in front of it")
                .help("write the milestones in the order of their days, each day once");
        }
    }
}
