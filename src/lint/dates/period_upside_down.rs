//! `period-upside-down`: ends before it begins.

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A plan whose last day lies before its first.
    ///
    /// ## What it does
    ///
    /// Compares `start` and `end` of `period` in `[plan]`.
    ///
    /// ## Why it matters
    ///
    /// No day lies inside such a period, so nothing can be said about deadlines, pace or cost. Nearly always the two
    /// were swapped or a year is wrong.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [plan]
    /// title = "Customer service plan 2027"
    /// organization = "Lantern Post"
    /// period = { start = 2027-01-01, end = 2026-12-31 }
    /// currency = "EUR"
    /// time_zone = "Europe/Berlin"
    /// owner = "support-manager"
    /// approver = "managing-director"
    /// reviewed = 2026-11-16
    /// review_every = "3 months"
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
    "period-upside-down", group: Dates, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(period) = cx.plan.head.get().and_then(|head| head.period.get()) else { return };
    let (Some(start), Some(end)) = (period.start.located(), period.end.located()) else { return };
    if start.value <= end.value {
        return;
    }
    let year_after = start.value.checked_add_months(chrono::Months::new(12)).and_then(|day| day.pred_opt());
    let found = out.report(end.span, format!("the plan ends on {} and begins on {}", end.value, start.value));
    found.also(start.span, "the first day");
    found.help(match year_after {
        Some(last) => format!("swap the two days; or, for a year from the first day, write `end = {last}`"),
        None => "swap the two days".to_owned(),
    });
}
