//! How sums are put into words: for reading (`265,000 EUR`) and for writing into a plan (`265000 EUR/year`).

use rust_decimal::{Decimal, RoundingStrategy};

use crate::numbers::spend::Spend;
use crate::quantity::{Currency, Money, PeriodUnit, format_decimal};

/// A sum for people: `265,000 EUR`, whole from 100 on.
pub(super) fn sum(amount: Decimal, currency: Currency) -> String {
    format!("{} {currency}", number(amount))
}

/// A number for people: whole from 100 on, with two decimals below.
pub(super) fn number(amount: Decimal) -> String {
    let places = if amount.abs() >= Decimal::ONE_HUNDRED { 0 } else { 2 };
    format_decimal(amount, places)
}

/// An amount over the plan's period, written the way `like` is written: per month if that is, once if that is. Rounded up to whole
/// units from 100 on.
pub(super) fn written_like(like: Money, in_period: Decimal, months: Decimal) -> String {
    let amount = match like.every {
        Some(every) if !months.is_zero() => in_period.saturating_mul(Decimal::from(12)) / months / every.per_year(),
        _ => in_period,
    };
    written(amount, like.currency, like.every)
}

/// An amount as it is typed into a plan: `265000 EUR/year`.
pub(super) fn written(amount: Decimal, currency: Currency, every: Option<PeriodUnit>) -> String {
    let places = if amount.abs() >= Decimal::ONE_HUNDRED { 0 } else { 2 };
    let amount = amount.round_dp_with_strategy(places, RoundingStrategy::AwayFromZero).normalize();
    match every {
        Some(every) => format!("{amount} {currency}/{}", every.as_str()),
        None => format!("{amount} {currency}"),
    }
}

/// An amount as written and, where that is something else, what it comes to in the plan's period.
pub(super) fn with_period(money: Money, spend: Spend, months: Decimal) -> String {
    let over = spend.over(months);
    if over == money.amount {
        return money.to_string();
    }
    format!("{money}, {} in {}", sum(over, money.currency), months_text(months))
}

/// `1 person`, `6 people`, `2.5 seats`.
pub(super) fn counted(count: Decimal, one: &str, many: &str) -> String {
    format!("{} {}", format_decimal(count, 1), if count == Decimal::ONE { one } else { many })
}

/// `12 months`, `1 month`, `17.5 months`.
pub(super) fn months_text(months: Decimal) -> String {
    counted(months, "month", "months")
}

/// Whether two sums differ by more than so many percent of the second.
pub(super) fn differs(a: Decimal, b: Decimal, percent: i64) -> bool {
    let gap = a.saturating_sub(b).abs();
    gap.saturating_mul(Decimal::ONE_HUNDRED) > b.abs().saturating_mul(Decimal::from(percent))
}
