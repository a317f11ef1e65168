//! `budget-lines-exceed-total`: more is planned than there is.

use super::wording::{months_text, number, sum, with_period, written_like};
use crate::lint::{Context, Sink};
use crate::numbers::spend::{BudgetSpend, line_spend, plan_currency};
use crate::rule;

rule! {
    /// Budget lines that add up to more than the total.
    ///
    /// ## What it does
    ///
    /// Brings the total, every line and the contingency share to the plan's period (what recurs by months, what is
    /// spent once as it stands) and compares. Lines that somebody else pays (`paid_by`) do not count.
    ///
    /// ## Why it matters
    ///
    /// One of the two numbers is wrong, and whoever approves the plan approves the smaller one.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [budget]
    /// total = "290000 EUR/year"
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
    "budget-lines-exceed-total", group: Money, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let (Some(sums), Some(budget)) = (BudgetSpend::of(cx.plan), cx.plan.budget.get()) else { return };
    let (Some(total), Some(in_total)) = (budget.total.located(), sums.total_in_period()) else { return };
    let reserve = sums.reserve_in_period();
    let planned = sums.lines_in_period().saturating_add(reserve);
    if planned <= in_total {
        return;
    }
    let Some(currency) = plan_currency(cx.plan) else { return };
    let over = planned.saturating_sub(in_total);
    let found = out.report(
        total.span,
        format!("the lines add up to {}, {} more than the total", sum(planned, currency), sum(over, currency)),
    );
    found.label(with_period(total.value, sums.total.unwrap_or_default(), sums.months));
    let mut terms = Vec::new();
    let mut largest: Option<(&str, rust_decimal::Decimal)> = None;
    for line in budget.lines.each().filter(|line| line.paid_by.is_absent()) {
        let (Some(amount), Some(spend)) = (line.amount.located(), line_spend(line, cx.plan)) else { continue };
        found.also(amount.span, with_period(amount.value, spend, sums.months));
        let in_period = spend.over(sums.months);
        terms.push(number(in_period));
        if largest.is_none_or(|(_, most)| in_period > most) {
            largest = Some((&line.id, in_period));
        }
    }
    if let Some(share) = budget.contingency.located().filter(|_| !reserve.is_zero()) {
        found.also(share.span, format!("{} of the total, {}", share.value, sum(reserve, currency)));
        terms.push(number(reserve));
    }
    found.note(format!("{} = {} in {}", terms.join(" + "), sum(planned, currency), months_text(sums.months)));
    let line = largest.map(|(id, _)| format!("; the largest is `{id}`")).unwrap_or_default();
    // A share of the total grows with the total, so the total that carries the lines is found by division.
    let left = rust_decimal::Decimal::ONE_HUNDRED - sums.reserve_share;
    let needed = if left.is_sign_positive() && !left.is_zero() {
        let needed = sums.lines_in_period().saturating_mul(rust_decimal::Decimal::ONE_HUNDRED);
        needed.checked_div(left).unwrap_or(planned)
    } else {
        planned
    };
    found.help(format!(
        "take {} out of the lines{line}; or write `total = \"{}\"`",
        sum(over, currency),
        written_like(total.value, needed, sums.months)
    ));
}
