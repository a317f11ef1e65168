//! Numbers, shares and money with the marks of a language: `1,234.5` and `82%`, `1.234,5` and `82 %`.

use fluent_bundle::FluentValue;
use rust_decimal::prelude::FromPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};

use super::{Language, messages};
use crate::quantity::{Currency, format_decimal};

/// What stands inside numbers.
#[derive(Debug)]
pub(super) struct Marks {
    decimal: String,
    group: String,
    /// Numbers of up to so many digits are not grouped.
    ungrouped: usize,
}

impl Marks {
    pub(super) fn of(text: impl Fn(&str) -> Option<String>) -> Self {
        Self {
            decimal: text("number-decimal-mark").unwrap_or_else(|| ".".to_owned()),
            group: text("number-group-mark").unwrap_or_else(|| ",".to_owned()),
            ungrouped: text("number-ungrouped-digits").and_then(|digits| digits.parse().ok()).unwrap_or(3),
        }
    }
}

impl Language {
    /// A number with at most `places` decimals, no trailing zeros.
    pub fn number(self, number: Decimal, places: u32) -> String {
        self.marked(&format_decimal(number, places))
    }

    /// A number with always `places` decimals, so that a column lines up.
    pub fn fixed(self, number: Decimal, places: u32) -> String {
        let written = format_decimal(number, places);
        let (whole, fraction) = written.split_once('.').unwrap_or((&written, ""));
        self.marked(&format!("{whole}.{fraction:0<width$}", width = places as usize))
    }

    /// The marks of this language in a number that is written the English way.
    fn marked(self, written: &str) -> String {
        if self == Self::English {
            return written.to_owned();
        }
        let marks = &messages::of(self).marks;
        let digits = written.split('.').next().unwrap_or("").chars().filter(char::is_ascii_digit).count();
        let group = if digits > marks.ungrouped { marks.group.as_str() } else { "" };
        let mut out = String::with_capacity(written.len() + 4);
        for c in written.chars() {
            match c {
                ',' => out.push_str(group),
                '.' => out.push_str(&marks.decimal),
                other => out.push(other),
            }
        }
        out
    }

    /// A share in percent, with at most two decimals.
    pub fn percent(self, percent: Decimal) -> String {
        self.format("percent", &[("number", self.number(percent, 2).into())])
    }

    /// An amount of money with at most `places` decimals.
    pub fn amount(self, amount: Decimal, currency: Currency, places: u32) -> String {
        let amount = self.number(amount, places);
        self.format("money", &[("amount", amount.into()), ("currency", currency.code().into())])
    }

    /// Computed money: whole units from 1,000 on, because cents of a sum of estimates say nothing.
    pub fn money(self, amount: Decimal, currency: Currency) -> String {
        let places = if amount.abs() >= Decimal::ONE_THOUSAND { 0 } else { 2 };
        self.amount(amount, currency, places)
    }

    /// A part of a whole in percent, always with one decimal so that a column lines up. `None` of nothing.
    pub fn share(self, part: Decimal, whole: Decimal) -> Option<String> {
        if whole.is_zero() {
            return None;
        }
        let percent = part.checked_div(whole)?.checked_mul(Decimal::ONE_HUNDRED)?;
        let rounded = percent.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero);
        let sign = if rounded.is_sign_negative() && !rounded.is_zero() { "−" } else { "" };
        let number = format!("{sign}{}", self.marked(&format!("{:.1}", rounded.abs())));
        Some(self.format("percent", &[("number", number.into())]))
    }

    /// How a number stands in a message.
    pub(super) fn argument_shown(self, value: &FluentValue<'_>) -> Option<String> {
        let FluentValue::Number(number) = value else { return None };
        Decimal::from_f64(number.value).map(|number| self.number(number, 2))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_marks() {
        let number = Decimal::new(-12_345_678, 1);
        for (language, shown) in [
            (Language::English, "−1,234,567.8"),
            (Language::German, "−1.234.567,8"),
            (Language::French, "−1\u{202f}234\u{202f}567,8"),
            (Language::Spanish, "−1.234.567,8"),
        ] {
            assert_eq!(language.number(number, 2), shown);
        }
        assert_eq!(Language::Spanish.number(Decimal::from(9800), 0), "9800", "four digits stay together");
        assert_eq!(Language::German.number(Decimal::from(9800), 0), "9.800");
    }

    #[test]
    fn shares_line_up() {
        let of = |a, b| Language::English.share(Decimal::from(a), Decimal::from(b));
        assert_eq!(of(1, 2).as_deref(), Some("50.0%"));
        assert_eq!(of(2, 3).as_deref(), Some("66.7%"));
        assert_eq!(of(-1, 3).as_deref(), Some("−33.3%"));
        assert_eq!(of(1, 0), None);
        assert_eq!(Language::German.share(Decimal::from(1), Decimal::from(3)).as_deref(), Some("33,3\u{a0}%"));
    }

    #[test]
    fn the_currency_keeps_its_code() {
        let currency = Currency::from_code("EUR").expect("a code");
        assert_eq!(Language::English.money(Decimal::from(9800), currency), "9,800 EUR");
        assert_eq!(Language::German.money(Decimal::from(9800), currency), "9.800\u{a0}EUR");
    }
}
