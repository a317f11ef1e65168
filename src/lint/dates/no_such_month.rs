//! `no-such-month`: the thirteenth month.

use rust_decimal::Decimal;

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A fiscal year that starts in a month that does not exist.
    ///
    /// ## What it does
    ///
    /// Looks at `fiscal_year_starts` in `[plan]`: a whole number from 1 to 12.
    ///
    /// ## Why it matters
    ///
    /// Quarters and yearly totals are counted from that month.
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
    /// fiscal_year_starts = 13
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
    /// fiscal_year_starts = 4
    /// ```
    "no-such-month", group: Dates, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(month) = cx.plan.head.get().and_then(|head| head.fiscal_year_starts.located()) else { return };
    let known = (Decimal::ONE..=Decimal::from(12)).contains(&month.value) && month.value.fract().is_zero();
    if !known {
        out.report(month.span, format!("there is no month {}", month.value)).help(
            "write the number of the month, 1 for January to 12 for December; `fiscal_year_starts = 4` for April",
        );
    }
}
