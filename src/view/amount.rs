//! Numbers for people where no quantity of the plan has them ready: counts, shares, money that was computed.

use rust_decimal::{Decimal, RoundingStrategy};

use crate::plan::field::Field;
use crate::quantity::{Currency, format_decimal};

/// A count or factor.
pub(super) fn number(value: Decimal) -> String {
    format_decimal(value, 2)
}

/// The number of a field.
pub(super) fn number_of(field: &Field<Decimal>) -> Option<String> {
    field.copied().map(number)
}

/// What a field shows.
pub(super) fn shown<T: std::fmt::Display>(field: &Field<T>) -> Option<String> {
    field.get().map(ToString::to_string)
}

/// Computed money: whole units from 1,000 on, because cents of a sum of estimates say nothing.
pub(super) fn money(amount: Decimal, currency: Currency) -> String {
    let places = if amount.abs() >= Decimal::ONE_THOUSAND { 0 } else { 2 };
    format!("{} {currency}", format_decimal(amount, places))
}

/// A part of a whole in percent, always with one decimal so that a column lines up. `None` of nothing.
pub(super) fn share(part: Decimal, whole: Decimal) -> Option<String> {
    if whole.is_zero() {
        return None;
    }
    let percent = part.checked_div(whole)?.checked_mul(Decimal::ONE_HUNDRED)?;
    let rounded = percent.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero);
    let sign = if rounded.is_sign_negative() && !rounded.is_zero() { "−" } else { "" };
    Some(format!("{sign}{:.1}%", rounded.abs()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_line_up() {
        let of = |a, b| share(Decimal::from(a), Decimal::from(b));
        assert_eq!(of(1, 2).as_deref(), Some("50.0%"));
        assert_eq!(of(2, 3).as_deref(), Some("66.7%"));
        assert_eq!(of(-1, 3).as_deref(), Some("−33.3%"));
        assert_eq!(of(1, 0), None);
    }
}
