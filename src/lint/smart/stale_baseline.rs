//! `stale-baseline`: from long ago.

use chrono::Months;

use crate::lint::course::first_day;
use crate::lint::wording::counted;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A baseline measured more than a year before the plan begins.
    ///
    /// ## What it does
    ///
    /// Compares the day of the baseline with the first day of the plan.
    ///
    /// ## Why it matters
    ///
    /// What was true before the last peak season, the last price change and the last reorganisation is no start for
    /// this year. The way may be gone already, or be longer than anybody thinks.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise the share of satisfied customers from 82% to 85% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2025-03-31, source = "survey export" }
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
    /// statement = "Raise the share of satisfied customers from 82% to 85% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// ```
    "stale-baseline", group: Smart, level: Warning, criterion: Measurable, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(start) = first_day(cx) else { return };
    let Some(oldest) = start.checked_sub_months(Months::new(12)) else { return };
    for objective in cx.plan.objectives.each() {
        let Some(on) = objective.baseline.get().and_then(|baseline| baseline.on.located()) else { continue };
        if on.value >= oldest {
            continue;
        }
        let months = (start - on.value).num_days() * 12 / 365;
        let message = format!("the baseline of `{}` is from {}, long before the plan begins", objective.id, on.value);
        let found = out.report(on.span, message);
        found.note(format!("{} to {start} are {}", on.value, counted(months, "month")));
        if let Some(first) =
            cx.plan.head.get().and_then(|head| head.period.get()).and_then(|period| period.start.span())
        {
            found.also(first, "the plan begins here");
        }
        found.help("measure again and write the value with its day");
    }
}
