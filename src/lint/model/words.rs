//! Figures of the model in words: people, hours, shares, money.
//!
//! In: doubles and decimals. Out: pieces of messages, rounded for reading. It decides nothing.

use rust_decimal::Decimal;

pub(in crate::lint) use crate::model::wording::number;
use crate::quantity::{Currency, format_decimal};

/// A count of things: whole from ten on, with one decimal below.
pub(super) fn count(value: f64) -> String {
    number(value, if value.abs() >= 9.95 { 0 } else { 1 })
}

/// A share of one as `61%`; with a decimal where a whole number would hide what is missing.
pub(in crate::lint) fn share(value: f64) -> String {
    let percent = value * 100.0;
    let is_close_to_an_end = !(1.0..=99.0).contains(&percent);
    format!("{}%", number(percent, u32::from(is_close_to_an_end)))
}

/// A share as it comes out, beside a limit that it lies off: with a decimal where whole numbers would show both alike.
pub(super) fn share_beside(value: f64, limit: f64) -> String {
    if share(value) == share(limit) { format!("{}%", number(value * 100.0, 1)) } else { share(value) }
}

/// `1 person`, `3 people`, `2.5 people`.
pub(super) fn people(value: f64) -> String {
    let text = count(value);
    let noun = if text == "1" { "person" } else { "people" };
    format!("{text} {noun}")
}

/// A length of time: `20 s`, `5 min`, `1.5 h`.
pub(super) fn time(seconds: f64) -> String {
    if seconds < 120.0 {
        format!("{} s", number(seconds, 0))
    } else if seconds < 7200.0 {
        format!("{} min", number(seconds / 60.0, 1))
    } else {
        format!("{} h", number(seconds / 3600.0, 1))
    }
}

/// An amount for reading, to three digits from 1,000 on: nobody pays an estimate to the last unit.
pub(super) fn about(amount: Decimal, currency: Currency) -> String {
    let mut step = Decimal::ONE;
    while amount.abs() >= step.saturating_mul(Decimal::ONE_THOUSAND) && step < Decimal::from(1_000_000_000) {
        step *= Decimal::TEN;
    }
    let rounded = (amount / step).round().saturating_mul(step);
    format!("about {} {currency}", format_decimal(rounded, 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_rounded_for_reading() {
        assert_eq!(count(133.4), "133");
        assert_eq!(count(3.84), "3.8");
        assert_eq!((share(0.6149), share(0.996), share(0.0)), ("61%".into(), "99.6%".into(), "0%".into()));
        assert_eq!(share_beside(0.7986, 0.8), "79.9%");
        assert_eq!((people(1.0), people(2.5)), ("1 person".into(), "2.5 people".into()));
        assert_eq!(
            (time(20.0), time(420.0), time(5400.0), time(9000.0)),
            ("20 s".into(), "7 min".into(), "90 min".into(), "2.5 h".into())
        );
        let usd = Currency::from_code("USD").expect("a currency");
        assert_eq!(about(Decimal::new(1_168_444, 2), usd), "about 11,700 USD");
    }
}
