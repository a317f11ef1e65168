//! Calendar periods: `"3 months"`, `"quarterly"`, and the word behind a slash in `"2600/month"`.

use chrono::{Days, Months, NaiveDate};
use rust_decimal::Decimal;

use super::number::leading_number;
use super::{Misread, Written, lower};

/// The units that rates and cadences are counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PeriodUnit {
    /// An hour.
    Hour,
    /// A calendar day.
    Day,
    /// Seven days.
    Week,
    /// A calendar month.
    Month,
    /// Three calendar months.
    Quarter,
    /// Twelve calendar months.
    Year,
}

impl PeriodUnit {
    /// Reads the word: `month`, `months`, `mo`, `yr`, `annum`.
    pub fn from_word(word: &str) -> Option<Self> {
        Some(match lower(word.trim()).as_ref() {
            "hour" | "hours" | "hr" | "h" => Self::Hour,
            "day" | "days" | "d" => Self::Day,
            "week" | "weeks" | "wk" | "w" => Self::Week,
            "month" | "months" | "mo" => Self::Month,
            "quarter" | "quarters" | "qtr" => Self::Quarter,
            "year" | "years" | "yr" | "annum" | "y" => Self::Year,
            _ => return None,
        })
    }

    /// The word in the singular.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
        }
    }

    /// How many of them make a year of 365 days and 52 weeks, the convention of budgets.
    pub fn per_year(self) -> Decimal {
        Decimal::from(match self {
            Self::Hour => 8760,
            Self::Day => 365,
            Self::Week => 52,
            Self::Month => 12,
            Self::Quarter => 4,
            Self::Year => 1,
        })
    }
}

/// A whole number of calendar units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// How many, at least 1.
    pub count: u32,
    /// Of what.
    pub unit: PeriodUnit,
}

/// Days of a month in the mean.
const DAYS_A_MONTH: Decimal = Decimal::from_parts(3044, 0, 0, false, 2);

impl Period {
    /// The day one period after `day`; months clamp to the month's last day. `None` beyond the calendar.
    pub fn after(self, day: NaiveDate) -> Option<NaiveDate> {
        let months = |n: u32| day.checked_add_months(Months::new(self.count.checked_mul(n)?));
        match self.unit {
            PeriodUnit::Hour => day.checked_add_days(Days::new(u64::from(self.count / 24))),
            PeriodUnit::Day => day.checked_add_days(Days::new(u64::from(self.count))),
            PeriodUnit::Week => day.checked_add_days(Days::new(u64::from(self.count) * 7)),
            PeriodUnit::Month => months(1),
            PeriodUnit::Quarter => months(3),
            PeriodUnit::Year => months(12),
        }
    }

    /// Its length in days, months taken as 30.44 and years as 365.25 days: for comparisons, not for dates.
    pub fn days(self) -> Decimal {
        let unit = match self.unit {
            PeriodUnit::Hour => Decimal::ONE / Decimal::from(24),
            PeriodUnit::Day => Decimal::ONE,
            PeriodUnit::Week => Decimal::from(7),
            PeriodUnit::Month => DAYS_A_MONTH,
            PeriodUnit::Quarter => Decimal::new(9131, 2),
            PeriodUnit::Year => Decimal::new(36525, 2),
        };
        Decimal::from(self.count) * unit
    }

    /// Its length in such months.
    pub fn months(self) -> Decimal {
        self.days() / DAYS_A_MONTH
    }
}

impl std::fmt::Display for Period {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let plural = if self.count == 1 { "" } else { "s" };
        write!(f, "{} {}{plural}", self.count, self.unit.as_str())
    }
}

impl Written for Period {
    const EXPECTED: &'static str = "a length of time such as `\"3 months\"`";
    const EXAMPLES: &'static [&'static str] = &["3 months", "2 weeks", "quarterly", "month", "90 days"];

    fn parse(text: &str) -> Result<Self, Misread> {
        let lower = lower(text.trim());
        let once = |unit| Ok(Self { count: 1, unit });
        match lower.as_ref() {
            "daily" => return once(PeriodUnit::Day),
            "weekly" => return once(PeriodUnit::Week),
            "fortnightly" => return Ok(Self { count: 2, unit: PeriodUnit::Week }),
            "monthly" => return once(PeriodUnit::Month),
            "quarterly" => return once(PeriodUnit::Quarter),
            "half-yearly" | "twice a year" => return Ok(Self { count: 6, unit: PeriodUnit::Month }),
            "yearly" | "annually" | "annual" => return once(PeriodUnit::Year),
            _ => {}
        }
        let bare = lower.strip_prefix("every ").unwrap_or(&lower);
        let (number, unit) = match leading_number(bare) {
            Some(read) => read?,
            None => (Decimal::ONE, bare),
        };
        let Some(unit) = PeriodUnit::from_word(unit) else {
            return Err(if unit.is_empty() {
                Misread::new("has no unit").help(format!("write `\"{number} months\"`"))
            } else {
                Misread::new(format!("has `{unit}` where hours, days, weeks, months, quarters or years are expected"))
            });
        };
        let count = u32::try_from(number).ok().filter(|n| Decimal::from(*n) == number && (1..=36_500).contains(n));
        count.map(|count| Self { count, unit }).ok_or_else(|| Misread::new("is not a whole number of at least 1"))
    }

    fn with_unit(number: &str) -> Option<String> {
        Some(format!("\"{number} months\""))
    }
}
