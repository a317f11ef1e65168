//! Lengths of time that a clock measures: `"20s"`, `"5m30s"`, `"8 business hours"`, `"2 business days"`.

use rust_decimal::Decimal;

use super::number::{format_decimal, leading_number};
use super::{Misread, Written, lower};

/// Which clock counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Clock {
    /// The text does not say.
    Unstated,
    /// Only opening hours count: "business", "working", "opening", "office".
    Business,
    /// Every hour counts: "calendar", "clock", "elapsed".
    Calendar,
}

/// The unit a duration was written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TimeUnit {
    /// Seconds.
    Second,
    /// Minutes.
    Minute,
    /// Hours.
    Hour,
    /// Days: of 24 hours, or working days on the business clock.
    Day,
    /// Weeks of seven days, or of five working days on the business clock.
    Week,
}

impl TimeUnit {
    /// Reads the word: `s`, `sec`, `minutes`, `h`, `days`.
    pub fn from_word(word: &str) -> Option<Self> {
        Some(match lower(word).as_ref() {
            "s" | "sec" | "secs" | "second" | "seconds" => Self::Second,
            "m" | "min" | "mins" | "minute" | "minutes" => Self::Minute,
            "h" | "hr" | "hrs" | "hour" | "hours" => Self::Hour,
            "d" | "day" | "days" => Self::Day,
            "w" | "wk" | "week" | "weeks" => Self::Week,
            _ => return None,
        })
    }

    /// Its length in seconds on a clock that never stops.
    pub fn seconds(self) -> Decimal {
        Decimal::from(match self {
            Self::Second => 1,
            Self::Minute => 60,
            Self::Hour => 3600,
            Self::Day => 86_400,
            Self::Week => 604_800,
        })
    }

    /// The abbreviation in documents and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Second => "s",
            Self::Minute => "min",
            Self::Hour => "h",
            Self::Day => "days",
            Self::Week => "weeks",
        }
    }
}

/// A length of time with the clock that measures it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Duration {
    /// Seconds; a day counts 24 hours here, also on the business clock.
    pub seconds: Decimal,
    /// The largest unit it was written in.
    pub unit: TimeUnit,
    /// The clock.
    pub clock: Clock,
}

impl Duration {
    /// Seconds of work when a business day has `hours_per_day` open hours; the plain seconds on any other clock.
    pub fn working_seconds(self, hours_per_day: Decimal) -> Decimal {
        match (self.clock, self.unit) {
            (Clock::Business, TimeUnit::Day | TimeUnit::Week) => self.seconds / Decimal::from(24) * hours_per_day,
            _ => self.seconds,
        }
    }

    /// The amount in another unit.
    pub fn in_unit(self, unit: TimeUnit) -> Decimal {
        self.seconds / unit.seconds()
    }
}

impl std::fmt::Display for Duration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let clock = match self.clock {
            Clock::Business => "business ",
            Clock::Calendar => "calendar ",
            Clock::Unstated => "",
        };
        let word = |unit: TimeUnit, one: bool| match (unit, self.clock, one) {
            (TimeUnit::Day, _, true) => "day",
            (TimeUnit::Day, _, false) => "days",
            (TimeUnit::Week, _, true) => "week",
            (TimeUnit::Week, _, false) => "weeks",
            (TimeUnit::Hour, Clock::Unstated, _) => "h",
            (TimeUnit::Hour, _, true) => "hour",
            (TimeUnit::Hour, _, false) => "hours",
            (TimeUnit::Minute, ..) => "min",
            (TimeUnit::Second, ..) => "s",
        };
        let whole = self.in_unit(self.unit).floor();
        let rest = self.seconds - whole * self.unit.seconds();
        let smaller = match self.unit {
            TimeUnit::Hour => Some(TimeUnit::Minute),
            TimeUnit::Minute => Some(TimeUnit::Second),
            _ => None,
        };
        match smaller {
            Some(smaller) if !rest.is_zero() && !whole.is_zero() && (rest / smaller.seconds()).fract().is_zero() => {
                let first = word(self.unit, whole == Decimal::ONE);
                write!(
                    f,
                    "{} {clock}{first} {} {}",
                    format_decimal(whole, 0),
                    format_decimal(rest / smaller.seconds(), 0),
                    smaller.as_str()
                )
            }
            _ => {
                let amount = format_decimal(self.in_unit(self.unit), 2);
                write!(f, "{amount} {clock}{}", word(self.unit, amount == "1"))
            }
        }
    }
}

impl Written for Duration {
    const EXPECTED: &'static str = "a length of time such as `\"4h\"`, `\"5m30s\"` or `\"2 business days\"`";
    const EXAMPLES: &'static [&'static str] =
        &["20s", "5m30s", "4h", "8 business hours", "2 working days", "1 calendar day"];

    fn parse(text: &str) -> Result<Self, Misread> {
        let mut rest = text.trim();
        let mut total = Decimal::ZERO;
        let mut largest: Option<TimeUnit> = None;
        let mut clock = Clock::Unstated;
        while !rest.is_empty() {
            let (number, behind) = leading_number(rest).ok_or_else(|| Misread::new("is not a length of time"))??;
            if number.is_sign_negative() && !number.is_zero() {
                return Err(Misread::new("is below zero"));
            }
            let (stated, behind) = clock_word(behind);
            if stated != Clock::Unstated {
                clock = stated;
            }
            let end = behind.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(behind.len());
            let word = &behind[..end];
            let Some(unit) = TimeUnit::from_word(word) else {
                return Err(if word.is_empty() {
                    Misread::new("has no unit")
                        .help(format!("write `\"{number}m\"` for minutes or `\"{number}h\"` for hours"))
                } else {
                    Misread::new(format!("has `{word}` where seconds, minutes, hours, days or weeks are expected"))
                });
            };
            total += number * unit.seconds();
            largest = Some(largest.map_or(unit, |l| l.max(unit)));
            rest = behind[end..].trim_start();
        }
        let unit = largest.ok_or_else(|| Misread::new("is empty"))?;
        Ok(Self { seconds: super::within_reach(total)?, unit, clock })
    }

    fn with_unit(number: &str) -> Option<String> {
        Some(format!("\"{number}m\" for minutes or \"{number}h\" for hours"))
    }
}

fn clock_word(text: &str) -> (Clock, &str) {
    let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
    match lower(word).as_ref() {
        "business" | "working" | "opening" | "office" | "service" => (Clock::Business, rest.trim_start()),
        "calendar" | "clock" | "elapsed" => (Clock::Calendar, rest.trim_start()),
        _ => (Clock::Unstated, text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_shows() {
        for (text, seconds, shown) in [
            ("20s", 20, "20 s"),
            ("5m30s", 330, "5 min 30 s"),
            ("1 h 30 min", 5400, "1 h 30 min"),
            ("8 business hours", 28_800, "8 business hours"),
            ("1 working day", 86_400, "1 business day"),
            ("0.5h", 1800, "0.5 h"),
        ] {
            let read = Duration::parse(text).expect(text);
            assert_eq!((read.seconds, read.to_string().as_str()), (Decimal::from(seconds), shown), "{text}");
        }
        for text in ["", "five", "4", "-3h", "3 parsecs", "4h x"] {
            assert!(Duration::parse(text).is_err(), "{text}");
        }
    }
}
