//! `decision-in-the-future`: approved next month.

use super::calendar::is_to_come;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// An approval or decision recorded for a day that is still to come.
    ///
    /// ## What it does
    ///
    /// Compares `approved` in `[plan]` and `decided` of every sourcing decision with today, with a day of grace for
    /// other time zones.
    ///
    /// ## Why it matters
    ///
    /// Whoever reads that a plan is approved acts on it. A day that has not come means that nobody has decided yet.
    ///
    /// ## Example
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
    /// approved = 2027-01-15
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
    /// approved = 2026-11-18
    /// ```
    "decision-in-the-future", group: Dates, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let approved = cx.plan.head.get().and_then(|head| head.approved.located()).map(|day| ("the plan is approved", day));
    let decided =
        cx.plan.sourcing.each().filter_map(|sourcing| sourcing.decided.located()).map(|day| ("this was decided", day));
    for (what, day) in approved.into_iter().chain(decided) {
        if is_to_come(cx, day.value) {
            out.report(day.span, format!("{what} on {}, which is still to come", day.value))
                .note(format!("judged on {}", cx.as_of))
                .help("take it out until it has happened, then write the day");
        }
    }
}
