//! `budget-total-unused`: money nobody has planned.

use rust_decimal::Decimal;

use super::wording::{months_text, number, sum, with_period, written_like};
use crate::lint::{Context, Sink};
use crate::numbers::spend::BudgetSpend;
use crate::quantity::{Percent, format_decimal};
use crate::rule;

rule! {
    /// A budget whose lines leave more than 15 % of the total open.
    ///
    /// ## What it does
    ///
    /// Adds up the lines and the contingency share over the plan's period and reports a gap of more than 15 % below the
    /// total.
    ///
    /// ## Why it matters
    ///
    /// Usually a line was forgotten: recruiting for those who will leave, training, telephone charges. What is not in a
    /// line is the first to be cut.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [budget]
    /// total = "380000 EUR/year"
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
    "budget-total-unused", group: Money, level: Advice, since: "0.1.0", check
}

/// The largest share of the total that may stay open, in percent; a convention of this program.
const OPEN: Decimal = Decimal::from_parts(15, 0, 0, false, 0);

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let (Some(sums), Some(budget)) = (BudgetSpend::of(cx.plan), cx.plan.budget.get()) else { return };
    let (Some(total), Some(in_total)) = (budget.total.located(), sums.total_in_period()) else { return };
    if !sums.is_complete || !budget.lines.has_any() || in_total <= Decimal::ZERO {
        return;
    }
    let planned = sums.lines_in_period().saturating_add(sums.reserve_in_period());
    let open = in_total.saturating_sub(planned);
    let share = Percent(open.saturating_mul(Decimal::ONE_HUNDRED).checked_div(in_total).unwrap_or(Decimal::MAX));
    if share.0 <= OPEN {
        return;
    }
    let currency = total.value.currency;
    out.report(
        total.span,
        format!("{} of the total, {}%, is in no line", sum(open, currency), format_decimal(share.0, 0)),
    )
    .label(with_period(total.value, sums.total.unwrap_or_default(), sums.months))
    .also(budget.lines.each().next().map_or(total.span, |line| line.span), format!("the lines together: {}", sum(planned, currency)))
    .note(format!(
        "{} − {} = {} in {}",
        number(in_total),
        number(planned),
        sum(open, currency),
        months_text(sums.months)
    ))
    .help(format!(
        "add a line for what is missing, a line of category `contingency` for what shall stay open, or write `total = \"{}\"`",
        written_like(total.value, planned, sums.months)
    ));
}
