//! How a day repeats (RFC 5545, 3.3.10).
//!
//! In: a cadence of the plan, the day of the month it is meant for, the plan's last day. Out: the value of an RRULE.

use chrono::NaiveDate;

use super::event::digits;
use crate::quantity::{Period, PeriodUnit};

/// A rule by which a day repeats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Recurrence {
    every: Period,
    /// The day of the month that is meant: 31 is every month's last.
    month_day: u32,
    until: NaiveDate,
}

impl Recurrence {
    /// A rule from a first day to the last on which it may fall; `None` where nothing would repeat.
    pub(super) fn of(first: NaiveDate, month_day: u32, every: Period, until: NaiveDate) -> Option<Self> {
        let second = every.after(first)?;
        (every.unit != PeriodUnit::Hour && second > first && second <= until).then_some(Self {
            every,
            month_day,
            until,
        })
    }
}

impl std::fmt::Display for Recurrence {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let count = u64::from(self.every.count);
        let (word, interval, in_months) = match self.every.unit {
            PeriodUnit::Hour | PeriodUnit::Day => ("DAILY", count, false),
            PeriodUnit::Week => ("WEEKLY", count, false),
            PeriodUnit::Month => ("MONTHLY", count, true),
            PeriodUnit::Quarter => ("MONTHLY", count * 3, true),
            // A year is counted in months, so that 29 February has a successor.
            PeriodUnit::Year => ("MONTHLY", count * 12, true),
        };
        write!(f, "FREQ={word}")?;
        if interval != 1 {
            write!(f, ";INTERVAL={interval}")?;
        }
        // A month without the day would be left out; its last day is meant.
        match self.month_day {
            31 if in_months => f.write_str(";BYMONTHDAY=-1")?,
            day @ 29..=30 if in_months => {
                let days: Vec<String> = (28..=day).map(|day| day.to_string()).collect();
                write!(f, ";BYMONTHDAY={};BYSETPOS=-1", days.join(","))?;
            }
            _ => {}
        }
        write!(f, ";UNTIL={}", digits(self.until))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::Written;

    fn rule(first: &str, month_day: u32, every: &str, until: &str) -> Option<String> {
        let day = |text: &str| text.parse().expect(text);
        let every = Period::parse(every).expect(every);
        Recurrence::of(day(first), month_day, every, day(until)).map(|rule| rule.to_string())
    }

    #[test]
    fn cadences_become_rules() {
        let of = |every, month_day| rule("2027-01-15", month_day, every, "2030-12-31");
        assert_eq!(of("2 weeks", 15).as_deref(), Some("FREQ=WEEKLY;INTERVAL=2;UNTIL=20301231"));
        assert_eq!(of("quarterly", 15).as_deref(), Some("FREQ=MONTHLY;INTERVAL=3;UNTIL=20301231"));
        assert_eq!(of("yearly", 15).as_deref(), Some("FREQ=MONTHLY;INTERVAL=12;UNTIL=20301231"));
        assert_eq!(of("monthly", 31).as_deref(), Some("FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20301231"));
        assert_eq!(of("monthly", 30).as_deref(), Some("FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1;UNTIL=20301231"));
    }

    #[test]
    fn what_does_not_repeat_in_the_plan_has_no_rule() {
        assert_eq!(rule("2027-01-15", 15, "yearly", "2027-12-31"), None);
        assert_eq!(rule("2027-01-15", 15, "5 hours", "2027-12-31"), None);
    }
}
