//! The day that words for a point in time mean.
//!
//! In: the point, "today", the fiscal year and the period of the plan. Out: a day, or the reason why there is none. The last day of a
//! period is its deadline.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::{Calendar, NoDay, Span, When, Year};

impl Calendar {
    /// The fiscal year that a day lies in, named after the year it ends in (as FY27 for October 2026 to September 2027).
    fn fiscal_year(&self, day: NaiveDate) -> i32 {
        if self.fiscal_start > 1 && day.month() >= self.fiscal_start { day.year() + 1 } else { day.year() }
    }

    /// The first day of a fiscal year.
    fn fiscal_first(&self, year: i32) -> Option<NaiveDate> {
        let starts_in = if self.fiscal_start > 1 { year.checked_sub(1)? } else { year };
        NaiveDate::from_ymd_opt(starts_in, self.fiscal_start, 1)
    }
}

/// The last of `months` months that begin with `first`.
fn end_of(first: NaiveDate, months: u32) -> Option<NaiveDate> {
    first.checked_add_months(Months::new(months))?.pred_opt()
}

impl When {
    /// Whether it is named by a year such as 2027/28.
    fn is_split_year(&self) -> bool {
        matches!(
            self,
            Self::Quarter { year: Year::Split(_), .. }
                | Self::Half { year: Year::Split(_), .. }
                | Self::Year(Year::Split(_))
        )
    }

    /// The day that is meant, the last one of a period.
    ///
    /// # Errors
    /// The reason why no day can be named.
    pub fn resolve(&self, calendar: &Calendar) -> Result<NaiveDate, NoDay> {
        let today = calendar.as_of;
        if self.is_split_year() && calendar.fiscal_start == 1 {
            return Err(NoDay::NoFiscalYear);
        }
        let found = match *self {
            Self::Day(day) => Some(day),
            Self::DayOfYear { month, day } => (today.year()..today.year() + 9)
                .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
                .find(|candidate| *candidate >= today),
            Self::Weekday(day) => {
                let ahead = (day + 7 - today.weekday().num_days_from_monday()) % 7;
                today.checked_add_days(Days::new(u64::from(ahead)))
            }
            Self::Feast(feast, Some(year)) => feast.in_year(year),
            Self::Feast(feast, None) => {
                (today.year()..=today.year() + 1).filter_map(|year| feast.in_year(year)).find(|day| *day >= today)
            }
            Self::Month { month, year: Some(year) } => {
                NaiveDate::from_ymd_opt(year, month, 1).and_then(|first| end_of(first, 1))
            }
            Self::Month { month, year: None } => (today.year()..=today.year() + 1)
                .filter_map(|year| end_of(NaiveDate::from_ymd_opt(year, month, 1)?, 1))
                .find(|end| *end >= today),
            Self::Quarter { quarter, year } => part_of_year(calendar, (quarter - 1) * 3, 3, year),
            Self::Half { half, year } => part_of_year(calendar, (half - 1) * 6, 6, year),
            Self::Year(year) => part_of_year(calendar, 0, 12, year),
            Self::Running { period, ahead, fiscal } => running(calendar, period, ahead, fiscal),
            Self::After { count, period } => after(today, count, period),
            Self::MonthOfPeriod(month) => {
                let (start, _) = calendar.period.ok_or(NoDay::NoPeriod)?;
                let first = start.with_day(1);
                first.filter(|_| month > 0).and_then(|first| end_of(first, month))
            }
            Self::Event => return Err(NoDay::Event),
            Self::Ambiguous(one, other) => return Err(NoDay::Ambiguous(one, other)),
            Self::Impossible => None,
        };
        found.ok_or(NoDay::Impossible)
    }
}

/// The end of a part of a year that begins `skip` months into it.
fn part_of_year(calendar: &Calendar, skip: u32, months: u32, year: Year) -> Option<NaiveDate> {
    let end = |first: Option<NaiveDate>| end_of(first?.checked_add_months(Months::new(skip))?, months);
    match year {
        Year::Split(_) if calendar.fiscal_start == 1 => None,
        // Who writes "Q3 2027" in a plan with a fiscal year of its own means that year's third quarter: the plan's
        // `fiscal_year_starts` says so. Without one both are the same.
        Year::Plain(year) | Year::Fiscal(year) | Year::Split(year) => end(calendar.fiscal_first(year)),
        Year::Next => {
            // Within a plan the quarter of its own period is meant; else the next one to end.
            let from = calendar.period.map_or(calendar.as_of, |(start, end)| {
                if calendar.as_of > end { calendar.as_of } else { calendar.as_of.max(start) }
            });
            let this = calendar.fiscal_year(from);
            (this..=this + 1).filter_map(|year| end(calendar.fiscal_first(year))).find(|end| *end >= from)
        }
    }
}

/// The end of the period that today lies in, or of one after it.
fn running(calendar: &Calendar, period: Span, ahead: i32, fiscal: bool) -> Option<NaiveDate> {
    let today = calendar.as_of;
    let months = match period {
        Span::Hour | Span::Day | Span::WorkingDay => {
            return today.checked_add_days(Days::new(u64::try_from(ahead).ok()?));
        }
        Span::Week => {
            let to_sunday = 6 - u64::from(today.weekday().num_days_from_monday());
            return today.checked_add_days(Days::new(to_sunday + 7 * u64::try_from(ahead).ok()?));
        }
        Span::Month => 1,
        Span::Quarter => 3,
        Span::Half => 6,
        Span::Year => 12,
    };
    let year_start = if months == 1 || (months == 12 && !fiscal) { 1 } else { calendar.fiscal_start };
    // Months since the last start of a year.
    let into = (today.month() + 12 - year_start) % 12;
    let first_of_month = today.with_day(1)?;
    let first = first_of_month.checked_sub_months(Months::new(into % months))?;
    let first = first.checked_add_months(Months::new(months * u32::try_from(ahead).ok()?))?;
    end_of(first, months)
}

fn after(today: NaiveDate, count: u32, period: Span) -> Option<NaiveDate> {
    if count > 10_000 {
        return None;
    }
    match period {
        Span::Hour => today.checked_add_days(Days::new(u64::from(count / 24))),
        Span::Day => today.checked_add_days(Days::new(u64::from(count))),
        Span::WorkingDay => {
            let mut day = today;
            let mut left = count;
            while left > 0 {
                day = day.succ_opt()?;
                if day.weekday().num_days_from_monday() < 5 {
                    left -= 1;
                }
            }
            Some(day)
        }
        Span::Week => today.checked_add_days(Days::new(7 * u64::from(count))),
        Span::Month => today.checked_add_months(Months::new(count)),
        Span::Quarter => today.checked_add_months(Months::new(3 * count)),
        Span::Half => today.checked_add_months(Months::new(6 * count)),
        Span::Year => today.checked_add_months(Months::new(12 * count)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statement::feast::Feast;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn calendar(fiscal_start: u32) -> Calendar {
        Calendar { as_of: day("2026-11-22"), fiscal_start, period: None }
    }

    #[test]
    fn quarters_follow_the_fiscal_year() {
        let q3 = When::Quarter { quarter: 3, year: Year::Fiscal(2027) };
        assert_eq!(q3.resolve(&calendar(1)), Ok(day("2027-09-30")));
        assert_eq!(q3.resolve(&calendar(4)), Ok(day("2026-12-31")));
        assert_eq!(q3.resolve(&calendar(10)), Ok(day("2027-06-30")));
    }

    #[test]
    fn a_quarter_without_year_is_the_next_one_to_end() {
        let quarter = |quarter| When::Quarter { quarter, year: Year::Next }.resolve(&calendar(1));
        assert_eq!(quarter(4), Ok(day("2026-12-31")));
        assert_eq!(quarter(1), Ok(day("2027-03-31")));
        let period = Some((day("2027-01-01"), day("2027-12-31")));
        let planned = Calendar { period, ..calendar(1) };
        assert_eq!(When::Quarter { quarter: 4, year: Year::Next }.resolve(&planned), Ok(day("2027-12-31")));
    }

    #[test]
    fn running_periods_end_with_their_last_day() {
        let running = |period, ahead| When::Running { period, ahead, fiscal: true }.resolve(&calendar(4));
        assert_eq!(running(Span::Month, 0), Ok(day("2026-11-30")));
        assert_eq!(running(Span::Quarter, 0), Ok(day("2026-12-31")));
        assert_eq!(running(Span::Quarter, 1), Ok(day("2027-03-31")));
        assert_eq!(running(Span::Year, 0), Ok(day("2027-03-31")));
        assert_eq!(running(Span::Week, 0), Ok(day("2026-11-22")));
    }

    #[test]
    fn lengths_count_from_today() {
        let after = |count, period| When::After { count, period }.resolve(&calendar(1));
        assert_eq!(after(6, Span::Month), Ok(day("2027-05-22")));
        assert_eq!(after(5, Span::WorkingDay), Ok(day("2026-11-27")));
        assert_eq!(after(4_000_000_000, Span::Day), Err(NoDay::Impossible));
    }

    #[test]
    fn feasts_have_days() {
        let on = |feast, year| When::Feast(feast, year).resolve(&calendar(1));
        assert_eq!(on(Feast::Easter, None), Ok(day("2027-03-28")));
        assert_eq!(on(Feast::Easter, Some(2024)), Ok(day("2024-03-31")));
        assert_eq!(on(Feast::BlackFriday, None), Ok(day("2026-11-27")));
        assert_eq!(When::Weekday(4).resolve(&calendar(1)), Ok(day("2026-11-27")));
    }

    #[test]
    fn what_cannot_be_known_says_why() {
        assert_eq!(When::Event.resolve(&calendar(1)), Err(NoDay::Event));
        assert_eq!(When::MonthOfPeriod(6).resolve(&calendar(1)), Err(NoDay::NoPeriod));
        let twenty_ninth = When::DayOfYear { month: 2, day: 29 };
        assert_eq!(twenty_ninth.resolve(&calendar(1)), Ok(day("2028-02-29")));
        assert_eq!(When::DayOfYear { month: 2, day: 31 }.resolve(&calendar(1)), Err(NoDay::Impossible));
    }
}
