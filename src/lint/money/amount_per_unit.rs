//! `amount-per-unit`: a price where a sum belongs.

use rust_decimal::Decimal;

use super::wording::written;
use crate::lint::{Context, Sink};
use crate::numbers::spend::headcount;
use crate::plan::field::Located;
use crate::quantity::{Basis, Money, PeriodUnit, format_decimal};
use crate::rule;

rule! {
    /// A price per seat, contact or hour where the budget needs a sum.
    ///
    /// ## What it does
    ///
    /// Reports a budget total, a line, a cost of an initiative or a course that is written per unit, such as `"60
    /// EUR/seat/month"`. Prices per unit belong to tools, hourly pay to roles.
    ///
    /// ## Why it matters
    ///
    /// A price becomes money only with a count. Without one the line is in no sum, and the budget looks smaller than it
    /// is.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [budget.lines.training]
    /// category = "training"
    /// amount = "1000 EUR/person/year"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [budget.lines.training]
    /// category = "training"
    /// amount = "6000 EUR/year"
    /// ```
    "amount-per-unit", group: Money, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let mut look = |at: Option<&Located<Money>>| {
        let Some(at) = at else { return };
        let unit = match (at.value.basis, at.value.every) {
            (Some(basis), _) => basis.as_str(),
            (None, Some(PeriodUnit::Hour)) => "hour",
            _ => return,
        };
        let heads = headcount(cx.plan).filter(|_| matches!(at.value.basis, Some(Basis::Seat | Basis::Person)));
        let count = heads.unwrap_or(Decimal::TEN);
        let every = at.value.every.filter(|every| *every != PeriodUnit::Hour).unwrap_or(PeriodUnit::Year);
        let example = written(at.value.amount.saturating_mul(count), at.value.currency, Some(every));
        let of = if heads.is_some() { "the people of the team" } else { "10 of them, for example" };
        out.report(at.span, format!("{} is a price per {unit}, not a sum", at.value)).help(format!(
            "multiply it: × {} ({of}) it is `\"{example}\"`; the price itself belongs into the table of the tool",
            format_decimal(count, 1)
        ));
    };
    if let Some(budget) = cx.plan.budget.get() {
        look(budget.total.located());
        budget.lines.each().for_each(|line| look(line.amount.located()));
    }
    cx.plan.initiatives.each().for_each(|initiative| look(initiative.cost.located()));
    cx.plan.training.each().for_each(|course| look(course.cost.located()));
}
