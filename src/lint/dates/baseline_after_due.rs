//! `baseline-after-due`: measured when all is over.

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A baseline measured on or after the day its objective is due.
    ///
    /// ## What it does
    ///
    /// Compares `on` of the baseline with `due`.
    ///
    /// ## Why it matters
    ///
    /// The value before the change can't have been measured after it. Most often one of the two years is wrong.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [plan]
    /// title = "Customer service plan 2027"
    /// organization = "Lantern Post"
    /// period = { start = 2026-06-01, end = 2027-12-31 }
    /// currency = "EUR"
    /// time_zone = "Europe/Berlin"
    /// owner = "support-manager"
    /// approver = "managing-director"
    /// reviewed = 2026-11-16
    /// review_every = "3 months"
    ///
    /// [objectives.happier-customers]
    /// statement = "Raise the share of satisfied customers from 82% to 85% by 21 November 2026"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-11-21, source = "survey export" }
    /// target = "85%"
    /// due = 2026-11-21
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise the share of satisfied customers from 82% to 85% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// ```
    "baseline-after-due", group: Dates, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for objective in cx.plan.objectives.each() {
        let (Some(on), Some(due)) =
            (objective.baseline.get().and_then(|baseline| baseline.on.located()), objective.due.located())
        else {
            continue;
        };
        if on.value >= due.value {
            out.report(
                on.span,
                format!(
                    "the baseline of `{}` was measured on {}, when the objective is due already",
                    objective.id, on.value
                ),
            )
            .also(due.span, "due here")
            .help(format!("write the value from before the change with its day, or a `due` after {}", on.value));
        }
    }
}
