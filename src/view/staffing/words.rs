//! Computed numbers for people: as many digits as they are worth, in the language of the document.

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

use crate::language::Language;
use crate::model::Spread;

/// What is no number or beyond a decimal is shown as the largest one.
fn decimal(value: f64) -> Decimal {
    Decimal::from_f64(value).unwrap_or(if value < 0.0 { Decimal::MIN } else { Decimal::MAX })
}

/// Always with one decimal, so that a column lines up.
pub(super) fn fte(language: Language, value: f64) -> String {
    language.fixed(decimal(value), 1)
}

/// Contacts and hours: whole from ten on.
pub(super) fn whole(language: Language, value: f64) -> String {
    language.number(decimal(value), u32::from(value.abs() < 10.0))
}

/// Percentage points.
pub(super) fn points(language: Language, value: f64) -> String {
    language.number(decimal(value), 1)
}

/// A share from 0 to 1 in percent with one decimal; one that is nearly all or nearly nothing is not shown as all or nothing.
pub(super) fn share(language: Language, share: f64) -> String {
    let percent = share * 100.0;
    let shown = |percent: f64| language.percent(decimal(percent).round_dp(1));
    if percent > 0.0 && percent < 0.05 {
        format!("<{}", shown(0.1))
    } else if percent < 100.0 && percent > 99.95 {
        format!(">{}", shown(99.9))
    } else {
        shown(percent)
    }
}

/// A share from 0 to 1 in whole percent.
pub(super) fn per_cent(language: Language, share: f64) -> String {
    language.percent(decimal(share * 100.0).round())
}

/// The middle, and both ends where they differ in what is shown.
pub(super) fn mid_and_range(
    language: Language,
    spread: Spread,
    shown: impl Fn(Language, f64) -> String,
) -> (String, Option<String>) {
    let (low, high) = (shown(language, spread.low), shown(language, spread.high));
    let range = (low != high).then(|| language.format("range", &[("low", low.into()), ("high", high.into())]));
    (shown(language, spread.mid), range)
}

/// `December 2027`.
pub(in crate::view) fn month(language: Language, day: NaiveDate) -> String {
    let parts = [("month", language.month(day.month()).into()), ("year", day.year().to_string().into())];
    language.format("date-month-and-year", &parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_the_digits_they_are_worth() {
        let english = Language::English;
        assert_eq!(fte(english, 4.0), "4.0");
        assert_eq!(fte(english, 1234.56), "1,234.6");
        assert_eq!(fte(Language::German, 1234.56), "1.234,6");
        assert_eq!(share(english, 0.999_99), ">99.9%");
        assert_eq!(share(english, 1e-9), "<0.1%");
        assert_eq!(share(english, 0.8), "80%");
        assert_eq!(whole(english, f64::INFINITY), whole(english, 1e30), "shown, not lost");
    }

    #[test]
    fn a_range_that_looks_like_a_point_is_none() {
        let near = Spread { low: 4.01, mid: 4.02, high: 4.03 };
        assert_eq!(mid_and_range(Language::English, near, fte), ("4.0".to_owned(), None));
        let wide = Spread { low: 3.0, mid: 4.0, high: 5.0 };
        assert_eq!(mid_and_range(Language::English, wide, fte).1.as_deref(), Some("3.0 to 5.0"));
    }
}
