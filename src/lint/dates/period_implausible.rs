//! `period-implausible`: a week, or a lifetime.

use chrono::Months;

use super::calendar::period;
use crate::lint::wording::counted;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A plan for less than a month or for more than five years.
    ///
    /// ## What it does
    ///
    /// Measures the plan's `period`.
    ///
    /// ## Why it matters
    ///
    /// In a few weeks no number moves and nobody is hired. Beyond five years neither volumes nor tools can be
    /// foreseen: published service strategies run for three to five years, with a table of actions for each year.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [plan]
    /// title = "Customer service plan 2027"
    /// organization = "Lantern Post"
    /// period = { start = 2027-01-01, end = 2034-12-31 }
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
    "period-implausible", group: Dates, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some((start, end)) = period(cx) else { return };
    let after = |months| start.value.checked_add_months(Months::new(months));
    let short = after(1).is_some_and(|month| end.value.succ_opt().is_some_and(|next| next < month));
    let long = after(60).is_some_and(|years| end.value >= years);
    if !short && !long {
        return;
    }
    let days = (end.value - start.value).num_days() + 1;
    let length = if long { counted(days / 365, "year") } else { counted(days, "day") };
    let found = out.report(end.span, format!("the plan is for {length}"));
    found.also(start.span, "from this day");
    if let Some(last) = after(12).and_then(|day| day.pred_opt()) {
        found.help(format!("most plans are for a year: `end = {last}`"));
    }
}
