//! Numbers of the model as text for people.
//!
//! In: doubles and spreads. Out: `5,538`, `13.4 to 15.2`, `88.8%`. Rounded for reading; nobody computes with these.

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

use super::figure::Spread;
use crate::quantity::{Clock, Duration, TimeUnit, format_decimal};

/// A number with at most so many decimals and separated thousands.
pub fn number(value: f64, places: u32) -> String {
    // Beyond a decimal's range nobody reads digits.
    Decimal::from_f64(value).map_or_else(|| format!("{value:.2e}"), |decimal| format_decimal(decimal, places))
}

/// A spread: one number, or the two ends in ascending order.
pub fn range(spread: &Spread, places: u32) -> String {
    let (low, high) = (number(spread.low.min(spread.high), places), number(spread.low.max(spread.high), places));
    if low == high { low } else { format!("{low} to {high}") }
}

/// A share of one in percent.
pub fn percent(share: f64) -> String {
    format!("{}%", number(share * 100.0, 1))
}

/// Hours, such as `37 h`.
pub fn hours(value: f64) -> String {
    format!("{} h", number(value, 2))
}

/// Seconds in the unit that people use for them: `20 s`, `5 min`, `2 h`.
pub fn time(seconds: f64) -> String {
    let unit = match seconds {
        s if s < 120.0 && s % 60.0 != 0.0 => TimeUnit::Second,
        s if s < 7200.0 && s % 3600.0 != 0.0 => TimeUnit::Minute,
        _ => TimeUnit::Hour,
    };
    match Decimal::from_f64(seconds) {
        Some(seconds) => Duration { seconds, unit, clock: Clock::Unstated }.to_string(),
        None => format!("{seconds:.2e} s"),
    }
}

/// A spread of shares: `88.8%`, or `71.2% to 88.8%`.
pub fn shares(spread: &Spread) -> String {
    let (low, high) = (percent(spread.low.min(spread.high)), percent(spread.low.max(spread.high)));
    if low == high { low } else { format!("{low} to {high}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_as_people_write_them() {
        assert_eq!(number(5538.46, 0), "5,538");
        assert_eq!(range(&Spread { low: 15.21, mid: 14.0, high: 13.4 }, 1), "13.4 to 15.2");
        assert_eq!(range(&Spread::point(2.0), 1), "2");
        assert_eq!((percent(0.888), shares(&Spread::point(1.0))), ("88.8%".to_owned(), "100%".to_owned()));
        assert_eq!((time(20.0), time(300.0), time(7200.0)), ("20 s".to_owned(), "5 min".to_owned(), "2 h".to_owned()));
        assert_eq!(number(f64::INFINITY, 1), "inf");
    }
}
