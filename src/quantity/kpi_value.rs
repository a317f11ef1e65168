//! A value of some KPI; its unit has to fit that KPI, which a rule checks later: `"82%"`, `"4.5/5"`, `"12m"`, `30`.

use rust_decimal::Decimal;

use super::currency::Currency;
use super::duration::{Duration, TimeUnit};
use super::money::Money;
use super::number::{format_decimal, leading_number};
use super::percent::is_percent;
use super::period::PeriodUnit;
use super::{Misread, Written};

/// The kind of unit that a KPI value was written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueUnit {
    /// A bare number: a count, a score, an NPS.
    Plain,
    /// Percent.
    Percent,
    /// Percentage points or index points.
    Points,
    /// A score on a scale up to this.
    OutOf(Decimal),
    /// A time; the number counts seconds.
    Time(TimeUnit),
    /// Money.
    Money(Currency),
    /// Per so many (`12 per 1000`).
    Per(Decimal),
    /// Per period (`40/day`).
    Every(PeriodUnit),
    /// Hours of something per period (`24 hours/year`).
    HoursEvery(PeriodUnit),
}

/// A number with the unit it was written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KpiValue {
    /// The number; seconds where the unit is a time.
    pub number: Decimal,
    /// The unit.
    pub unit: ValueUnit,
}

impl KpiValue {
    /// The value as it is written in a plan: `"82%"` with its quotation marks, or a bare `30`. Rounded to two decimals.
    pub fn written(&self) -> String {
        // Two decimals of the unit: of minutes where it counts minutes, not of the seconds behind them.
        let number = match self.unit {
            ValueUnit::Time(unit) => self.number / unit.seconds(),
            _ => self.number,
        };
        let number = number.round_dp_with_strategy(2, rust_decimal::RoundingStrategy::MidpointAwayFromZero).normalize();
        match self.unit {
            ValueUnit::Plain => number.to_string(),
            ValueUnit::Percent => format!("\"{number}%\""),
            ValueUnit::Points => format!("\"{number} points\""),
            ValueUnit::OutOf(top) => format!("\"{number}/{}\"", top.normalize()),
            ValueUnit::Time(unit) => {
                let word = match unit {
                    TimeUnit::Second => "s",
                    TimeUnit::Minute => "m",
                    TimeUnit::Hour => "h",
                    TimeUnit::Day => " days",
                    TimeUnit::Week => " weeks",
                };
                format!("\"{number}{word}\"")
            }
            ValueUnit::Money(currency) => format!("\"{number} {currency}\""),
            ValueUnit::Per(base) => format!("\"{number} per {}\"", base.normalize()),
            ValueUnit::Every(unit) => format!("\"{number}/{}\"", unit.as_str()),
            ValueUnit::HoursEvery(unit) => format!("\"{number} hours/{}\"", unit.as_str()),
        }
    }
}

impl std::fmt::Display for KpiValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let number = format_decimal(self.number, 2);
        match self.unit {
            ValueUnit::Plain => f.write_str(&number),
            ValueUnit::Percent => write!(f, "{number}%"),
            ValueUnit::Points => write!(f, "{number} points"),
            ValueUnit::OutOf(top) => write!(f, "{number} of {}", format_decimal(top, 2)),
            ValueUnit::Time(unit) => Duration { seconds: self.number, unit, clock: super::Clock::Unstated }.fmt(f),
            ValueUnit::Money(currency) => write!(f, "{number} {currency}"),
            ValueUnit::Per(base) => write!(f, "{number} per {}", format_decimal(base, 0)),
            ValueUnit::Every(unit) => write!(f, "{number} a {}", unit.as_str()),
            ValueUnit::HoursEvery(unit) => write!(f, "{number} hours a {}", unit.as_str()),
        }
    }
}

impl Written for KpiValue {
    const EXPECTED: &'static str = "a value with its unit such as `\"82%\"`, `\"4.5/5\"` or `\"12m\"`";
    const EXAMPLES: &'static [&'static str] = &["82%", "4.5/5", "12m", "30", "5.20 EUR", "12 per 1000", "40/day"];

    fn parse(text: &str) -> Result<Self, Misread> {
        let (number, rest) = leading_number(text).ok_or_else(|| Misread::new("does not start with a number"))??;
        let value = |unit| Ok(Self { number, unit });
        if rest.is_empty() {
            return value(ValueUnit::Plain);
        }
        if is_percent(rest) {
            return value(ValueUnit::Percent);
        }
        if matches!(rest, "points" | "point" | "pp" | "pts" | "percentage points") {
            return value(ValueUnit::Points);
        }
        let after = rest
            .strip_prefix('/')
            .or_else(|| rest.strip_prefix("of "))
            .or_else(|| rest.strip_prefix("out of "))
            .or_else(|| rest.strip_prefix("per "));
        if let Some(after) = after {
            if let Some(Ok((base, ""))) = leading_number(after) {
                let per = rest.starts_with("per ") || base >= Decimal::ONE_HUNDRED;
                return value(if per { ValueUnit::Per(base) } else { ValueUnit::OutOf(base) });
            }
            if let Some(unit) = PeriodUnit::from_word(after) {
                return value(ValueUnit::Every(unit));
            }
        }
        if let Some(unit) =
            ["hours/", "hours per ", "h/"].iter().find_map(|w| rest.strip_prefix(w)).and_then(PeriodUnit::from_word)
        {
            return value(ValueUnit::HoursEvery(unit));
        }
        if let Ok(time) = Duration::parse(text) {
            return Ok(Self { number: time.seconds, unit: ValueUnit::Time(time.unit) });
        }
        if let Ok(money) = Money::parse(text)
            && money.every.is_none()
        {
            return Ok(Self { number: money.amount, unit: ValueUnit::Money(money.currency) });
        }
        Err(Misread::new(format!("has `{rest}` behind the number, which is no unit of a KPI")))
    }

    fn from_number(number: Decimal) -> Option<Self> {
        super::within_reach(number).ok().map(|number| Self { number, unit: ValueUnit::Plain })
    }

    fn with_unit(number: &str) -> Option<String> {
        Some(format!("\"{number}%\" or the unit of the KPI"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_units_of_kpis() {
        let shown = |text| KpiValue::parse(text).map(|v| v.to_string());
        for (text, expected) in [
            ("82%", "82%"),
            ("4.5/5", "4.5 of 5"),
            ("4.5 out of 5", "4.5 of 5"),
            ("12m", "12 min"),
            ("30", "30"),
            ("-5", "−5"),
            ("5.20 EUR", "5.2 EUR"),
            ("12 per 1000", "12 per 1,000"),
            ("40/day", "40 a day"),
            ("24 hours/year", "24 hours a year"),
        ] {
            assert_eq!(shown(text).as_deref(), Ok(expected), "{text}");
        }
        for text in ["good", "82 apples", "%", ""] {
            assert!(shown(text).is_err(), "{text}");
        }
    }
}
