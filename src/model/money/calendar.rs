//! The months of the plan, and how a recurring amount falls on them.
//!
//! In: the plan's first and last day. Out: calendar months, the first and the last perhaps in part, and amounts for each that add up
//! exactly. Amounts belong to the days they are for, not to the day of the invoice: a yearly licence is carried by twelve months.

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

use crate::numbers::spend::{Spend, months_between};

/// Plans of more months are not computed; a convention of this program, twice the length at which `check` doubts the period.
pub const MOST_MONTHS: usize = 120;

/// The part of a calendar month that the plan is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// The first day of it in the plan.
    pub first: NaiveDate,
    /// The last day of it in the plan.
    pub last: NaiveDate,
}

/// The months of a plan, in order; at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    months: Vec<Month>,
    /// Months from the first day of the plan to the end of each.
    until: Vec<Decimal>,
}

impl Calendar {
    /// The months from the first to the last day; `None` if they are in the wrong order or more than [`MOST_MONTHS`].
    pub fn of(first: NaiveDate, last: NaiveDate) -> Option<Self> {
        let mut months = Vec::new();
        let mut day = first;
        while day <= last {
            if months.len() == MOST_MONTHS {
                return None;
            }
            let next = day.with_day(1)?.checked_add_months(chrono::Months::new(1))?;
            months.push(Month { first: day, last: next.pred_opt()?.min(last) });
            day = next;
        }
        let until = months.iter().map(|month| months_between(first, month.last)).collect();
        (!months.is_empty()).then_some(Self { months, until })
    }

    /// The months.
    pub fn months(&self) -> &[Month] {
        &self.months
    }

    /// How many calendar months they touch.
    pub fn len(&self) -> usize {
        self.months.len()
    }

    /// Never; a calendar has at least one month.
    pub fn is_empty(&self) -> bool {
        self.months.is_empty()
    }

    /// The first day of the plan.
    pub fn first(&self) -> NaiveDate {
        self.months[0].first
    }

    /// The last day of the plan.
    pub fn last(&self) -> NaiveDate {
        self.months[self.months.len() - 1].last
    }

    /// The length of the plan in months, parts of months included.
    pub fn length(&self) -> Decimal {
        self.until[self.until.len() - 1]
    }

    /// How much of each calendar month the plan is for: 1 for a whole month. They add up to [`Self::length`], up to rounding.
    pub fn parts(&self) -> Vec<Decimal> {
        let mut before = Decimal::ZERO;
        let each = self.until.iter().map(|until| {
            let part = until - before;
            before = *until;
            part
        });
        each.collect()
    }

    /// The month that a day lies in; the first for days before the plan, `None` for days after it.
    pub fn month_of(&self, day: NaiveDate) -> Option<usize> {
        (day <= self.last()).then(|| self.months.iter().take_while(|month| month.last < day).count())
    }

    /// What recurs of `spend`, month by month, for somebody or something that is there from `from` on.
    ///
    /// Each month is the difference of two sums from the start, each rounded once, so the months add up to the whole exactly: to
    /// [`Spend::over`] the months from `from` to the plan's last day.
    pub fn recurring(&self, spend: Spend, from: NaiveDate) -> Vec<Decimal> {
        let recurring = Spend { once: Decimal::ZERO, ..spend };
        let from = from.max(self.first());
        let mut before = Decimal::ZERO;
        if recurring.yearly.is_zero() {
            return vec![Decimal::ZERO; self.months.len()];
        }
        let is_there_from_the_start = from == self.first();
        let each = self.months.iter().zip(&self.until).map(|(month, until)| {
            let months = if is_there_from_the_start { *until } else { months_between(from, month.last) };
            let until = recurring.over(months);
            let here = until - before;
            before = until;
            here
        });
        each.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect(text)
    }

    #[test]
    fn months_are_those_of_the_calendar() {
        let calendar = Calendar::of(day("2027-01-15"), day("2027-03-10")).expect("in order");
        let ends: Vec<_> = calendar.months().iter().map(|month| month.last.to_string()).collect();
        assert_eq!(ends, ["2027-01-31", "2027-02-28", "2027-03-10"]);
        assert_eq!(calendar.month_of(day("2026-05-01")), Some(0));
        assert_eq!(calendar.month_of(day("2027-02-28")), Some(1));
        assert_eq!(calendar.month_of(day("2027-03-11")), None);
        assert_eq!(Calendar::of(day("2027-03-10"), day("2027-03-09")), None);
        assert_eq!(Calendar::of(day("0001-01-01"), day("9999-12-31")), None);
    }

    #[test]
    fn thirds_of_a_year_add_up_exactly() {
        let calendar = Calendar::of(day("2027-01-15"), day("2028-02-29")).expect("in order");
        let spend = Spend { yearly: Decimal::from(1000), once: Decimal::from(7) };
        let months = calendar.recurring(spend, day("2027-04-10"));
        assert_eq!(months[..3], [Decimal::ZERO; 3]);
        let whole = Spend { once: Decimal::ZERO, ..spend }.over(months_between(day("2027-04-10"), day("2028-02-29")));
        assert_eq!(months.iter().sum::<Decimal>(), whole);
    }
}
