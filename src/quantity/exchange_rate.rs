//! What one currency is worth in another: `"1 USD = 0.92 EUR"`.

use rust_decimal::Decimal;

use super::currency::Currency;
use super::money::Money;
use super::{Misread, Written};

/// An amount in one currency and what it is worth in another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExchangeRate {
    /// The amount on the left: above zero.
    pub amount: Decimal,
    /// Its currency.
    pub of: Currency,
    /// What it is worth: above zero.
    pub worth: Decimal,
    /// In this currency.
    pub to: Currency,
}

impl ExchangeRate {
    /// An amount of `from` in `into`, whichever side of the rate they stand on; `None` if the rate is between other currencies or the
    /// result is beyond what a plan can mean. Rounded to a hundred-millionth.
    pub fn convert(self, amount: Decimal, from: Currency, into: Currency) -> Option<Decimal> {
        let (times, by) = if (from, into) == (self.of, self.to) {
            (self.worth, self.amount)
        } else if (from, into) == (self.to, self.of) {
            (self.amount, self.worth)
        } else {
            return None;
        };
        let worth = amount.checked_mul(times)?.checked_div(by)?.round_dp(8);
        super::within_reach(worth).ok()
    }
}

impl std::fmt::Display for ExchangeRate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {} = {} {}", self.amount.normalize(), self.of, self.worth.normalize(), self.to)
    }
}

impl Written for ExchangeRate {
    const EXPECTED: &'static str = "an exchange rate such as `\"1 USD = 0.92 EUR\"`";
    const EXAMPLES: &'static [&'static str] = &["1 USD = 0.92 EUR", "100 JPY = 0.61 EUR"];

    fn parse(text: &str) -> Result<Self, Misread> {
        let (left, right) = text.split_once('=').ok_or_else(|| Misread::new("has no `=` between two amounts"))?;
        let side = |text: &str| {
            let money = Money::parse(text)?;
            if money.basis.is_some() || money.every.is_some() {
                return Err(Misread::new(format!("has a unit behind `{}`", money.currency)));
            }
            if money.amount <= Decimal::ZERO {
                return Err(Misread::new("has an amount that is not above zero"));
            }
            Ok(money)
        };
        let (left, right) = (side(left)?, side(right)?);
        if left.currency == right.currency {
            return Err(Misread::new(format!("has {} on both sides", left.currency)));
        }
        Ok(Self { amount: left.amount, of: left.currency, worth: right.amount, to: right.currency })
    }

    fn with_unit(number: &str) -> Option<String> {
        Some(format!("\"1 USD = {number} EUR\", with your two currencies"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_converts_both_ways_and_no_other_currency() {
        let rate = ExchangeRate::parse("1 USD = 0.92 EUR").expect("valid");
        assert_eq!(rate.to_string(), "1 USD = 0.92 EUR");
        let of = |code| Currency::from_code(code).expect(code);
        let (usd, eur, gbp) = (of("USD"), of("EUR"), of("GBP"));
        assert_eq!(rate.convert(Decimal::from(100), usd, eur), Some(Decimal::from(92)));
        assert_eq!(rate.convert(Decimal::from(92), eur, usd), Some(Decimal::from(100)));
        assert_eq!(rate.convert(Decimal::from(92), gbp, usd), None);
        assert_eq!(rate.convert(Decimal::MAX, eur, usd), None);
        assert_eq!(rate.convert(Decimal::from(1_000_000_000_000_000_i64), eur, usd), None);
        let yen = ExchangeRate::parse("100 JPY = 0.61 EUR").expect("valid");
        assert_eq!(yen.convert(Decimal::from(1000), of("JPY"), eur), Some(Decimal::new(61, 1)));
    }

    #[test]
    fn what_is_no_rate_is_refused() {
        for text in [
            "0.92",
            "1 USD",
            "1 USD = 0.92",
            "1 USD = 0.92 USD",
            "0 USD = 1 EUR",
            "1 USD = -1 EUR",
            "1 USD/month = 1 EUR",
        ] {
            assert!(ExchangeRate::parse(text).is_err(), "{text}");
        }
    }
}
