//! `total-without-period`: a year, or the whole plan?

use rust_decimal::Decimal;

use super::wording::{months_text, number, sum, written};
use crate::lint::{Context, Sink};
use crate::numbers::spend::plan_months;
use crate::quantity::{PeriodUnit, format_decimal};
use crate::rule;

rule! {
    /// A budget total without a period, in a plan that does not last a year.
    ///
    /// ## What it does
    ///
    /// Reports a bare `total` where the plan's period is longer or shorter than twelve months.
    ///
    /// ## Why it matters
    ///
    /// A bare total is for the whole plan. In a plan of eighteen months a reader will still take it for a year's
    /// budget, and be wrong by half.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [plan]
    /// title = "Customer service plan 2027"
    /// organization = "Lantern Post"
    /// period = { start = 2027-01-01, end = 2027-12-15 }
    /// currency = "EUR"
    /// time_zone = "Europe/Berlin"
    /// owner = "support-manager"
    /// approver = "managing-director"
    /// reviewed = 2026-11-16
    /// review_every = "3 months"
    ///
    /// [budget]
    /// total = "305000 EUR"
    /// loaded = 1.25
    /// overheads = "elsewhere"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [budget]
    /// total = "305000 EUR/year"
    /// loaded = 1.25
    /// overheads = "elsewhere"
    /// ```
    "total-without-period", group: Money, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(total) = cx.plan.budget.get().and_then(|budget| budget.total.located()) else { return };
    let Some(months) = plan_months(cx.plan).filter(|months| !months.is_zero()) else { return };
    if total.value.every.is_some() || total.value.basis.is_some() || months == Decimal::from(12) {
        return;
    }
    let money = total.value;
    let yearly = money.amount.saturating_mul(Decimal::from(12)) / months;
    let found =
        out.report(total.span, format!("{money} counts for the whole plan, which lasts {}", months_text(months)));
    if let Some(span) = cx.plan.head.get().and_then(|head| head.period.span()) {
        found.also(span, months_text(months));
    }
    found
        .note(format!(
            "{} × 12 / {} = {} a year",
            number(money.amount),
            format_decimal(months, 1),
            sum(yearly, money.currency)
        ))
        .help(format!(
            "write `\"{}\"` if it is the sum for a year, `\"{}\"` if it is for the whole plan",
            written(money.amount, money.currency, Some(PeriodUnit::Year)),
            written(yearly, money.currency, Some(PeriodUnit::Year))
        ));
}
