//! Points in time as people write them, before anybody knows what day it is.
//!
//! In: what the deadline's words say. Out: plain data; `resolve` turns it into a day, given "today", the fiscal year and the period of
//! the plan.

mod resolve;

use chrono::NaiveDate;

use super::feast::Feast;

/// What the words of a deadline mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// A day with its year.
    Day(NaiveDate),
    /// A day without a year: the next one.
    DayOfYear {
        /// 1 to 12.
        month: u32,
        /// 1 to 31.
        day: u32,
    },
    /// A day of the week, 0 for Monday: the next one.
    Weekday(u32),
    /// A feast, of this year or the next one if no year is named.
    Feast(Feast, Option<i32>),
    /// The end of a month, of this year or the next one if no year is named.
    Month {
        /// 1 to 12.
        month: u32,
        /// The calendar year.
        year: Option<i32>,
    },
    /// A quarter.
    Quarter {
        /// 1 to 4.
        quarter: u32,
        /// The year.
        year: Year,
    },
    /// A half year.
    Half {
        /// 1 or 2.
        half: u32,
        /// The year.
        year: Year,
    },
    /// A year.
    Year(Year),
    /// "this quarter", "end of next year": so many periods after the one we are in.
    Running {
        /// The kind of period.
        period: Span,
        /// 0 for this one, 1 for the next.
        ahead: i32,
        /// Whether fiscal periods are meant.
        fiscal: bool,
    },
    /// "within six months": a length of time from today.
    After {
        /// How many.
        count: u32,
        /// Of what.
        period: Span,
    },
    /// "by month 6": so many months after the start of the plan's period.
    MonthOfPeriod(u32),
    /// It hangs on an event: "within 60 days of launch".
    Event,
    /// It can be read in two ways: 03/04/2027.
    Ambiguous(NaiveDate, NaiveDate),
    /// There is such an expression, but no such day: 31 February.
    Impossible,
}

/// The year of a quarter or a half.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Year {
    /// A year of the calendar, or the plan's fiscal year named after the year it ends in.
    Plain(i32),
    /// FY27, by name a fiscal year.
    Fiscal(i32),
    /// 2027/28, by the year it ends in; a day only where the fiscal year does not start in January.
    Split(i32),
    /// Not named: the next one to end.
    Next,
}

/// Lengths of time that people plan in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Span {
    /// Hours.
    Hour,
    /// Days.
    Day,
    /// Days on which the office is open.
    WorkingDay,
    /// Weeks; they end on Sunday.
    Week,
    /// Months.
    Month,
    /// Quarters.
    Quarter,
    /// Half years.
    Half,
    /// Years.
    Year,
}

/// What must be known to turn words into a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// Today.
    pub as_of: NaiveDate,
    /// The month in which the fiscal year starts, 1 to 12.
    pub fiscal_start: u32,
    /// The first and the last day of the plan's period.
    pub period: Option<(NaiveDate, NaiveDate)>,
}

/// Why a deadline has no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoDay {
    /// It hangs on an event that has no date.
    Event,
    /// It can be two days.
    Ambiguous(NaiveDate, NaiveDate),
    /// No calendar has it.
    Impossible,
    /// It counts from the start of a plan's period, and none is given.
    NoPeriod,
    /// It is a fiscal year over two calendar years, and nobody said when that begins.
    NoFiscalYear,
}

impl Calendar {
    /// A calendar without a plan.
    pub fn on(as_of: NaiveDate) -> Self {
        Self { as_of, fiscal_start: 1, period: None }
    }
}
