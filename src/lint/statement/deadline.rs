//! The deadline of a sentence against `due`.
//!
//! In: a reading, `due`, the plan's period and fiscal year, and today. Out: the day that the sentence means, where that can't be
//! `due`. A month, quarter or year holds every day inside it; what counts from today may have been written earlier.

use chrono::{Datelike, Days, NaiveDate};

use crate::lint::Context;
use crate::plan::field::Named;
use crate::plan::objective::Objective;
use crate::statement::{Calendar, Reading, TimeSpan, When};

/// Days by which two ways of counting a month may differ.
const MONTH: Days = Days::new(31);

/// What the plan says about its calendar.
pub(super) fn calendar(cx: &Context<'_>) -> Calendar {
    let head = cx.plan.head.get();
    let starts = head.and_then(|head| head.fiscal_year_starts.copied());
    let fiscal_start = starts.and_then(|month| u32::try_from(month).ok()).filter(|month| (1..=12).contains(month));
    Calendar {
        as_of: cx.as_of,
        fiscal_start: fiscal_start.unwrap_or(1),
        period: head.and_then(|head| head.period.get()).and_then(crate::plan::head::PlanPeriod::days),
    }
}

/// The day that the sentence of an objective means, if it is not `due`.
pub(super) fn other_day(
    cx: &Context<'_>,
    objective: &Named<Objective>,
    text: &str,
    reading: &Reading,
) -> Option<NaiveDate> {
    other_than(cx, objective.due.copied()?, text, reading)
}

/// The day that a sentence means, if it can't be this one.
pub(super) fn other_than(cx: &Context<'_>, due: NaiveDate, text: &str, reading: &Reading) -> Option<NaiveDate> {
    let deadline = reading.deadline.as_ref()?;
    let fiscal = calendar(cx);
    let meant = deadline.when.resolve(&fiscal).ok()?;
    let plain = Calendar { fiscal_start: 1, ..fiscal };
    // "Q3 2027" is the plan's third quarter to one reader and the calendar's to the other.
    let readings = [Some(meant), deadline.when.resolve(&plain).ok()];
    let words = text.get(deadline.words.clone()).unwrap_or("").to_ascii_lowercase();
    let is_end = words.contains("end") || words.contains("eo");
    let inside = |months: u32| {
        readings.iter().flatten().any(|last| {
            let first = first_of(*last, months);
            let near_end = !is_end || last.checked_sub_days(MONTH).is_none_or(|from| from < due);
            first <= due && due <= *last && (near_end || months == 1)
        })
    };
    let agrees = match deadline.when {
        When::Day(day) => day == due,
        When::DayOfYear { month, day } => (due.month(), due.day()) == (month, day),
        When::Month { month, year } => due.month() == month && year.is_none_or(|year| due.year() == year),
        When::Quarter { .. } => inside(3) || is_same_part(&deadline.when, due, &[fiscal, plain]),
        When::Half { .. } => inside(6) || is_same_part(&deadline.when, due, &[fiscal, plain]),
        When::Year(_) => inside(12),
        // Counted from a day that nobody wrote down: wrong only if even the latest one does not reach `due`.
        When::Running { .. } | When::After { .. } => {
            let from_start = fiscal
                .period
                .and_then(|(start, _)| deadline.when.resolve(&Calendar { as_of: start.max(cx.as_of), ..fiscal }).ok());
            let latest = from_start.map_or(meant, |day| day.max(meant));
            let weekday = matches!(deadline.when, When::Running { period: TimeSpan::Week | TimeSpan::Day, .. });
            weekday || latest.checked_add_days(MONTH).is_none_or(|latest| due <= latest)
        }
        When::MonthOfPeriod(_) | When::Feast(_, Some(_)) => {
            let (from, to) = (meant.checked_sub_days(MONTH), meant.checked_add_days(MONTH));
            from.is_none_or(|from| from <= due) && to.is_none_or(|to| due <= to)
        }
        // The season of the feast, in any year.
        When::Feast(_, None) => matches!((due.month() + 12 - meant.month()) % 12, 0 | 1 | 11),
        // A weekday, an event, a date that another rule reports.
        _ => true,
    };
    // Of two readings the one that is less wrong.
    let nearest = readings.into_iter().flatten().min_by_key(|day| (*day - due).num_days().abs());
    nearest.filter(|_| !agrees)
}

/// The first day of the months that end with this day.
fn first_of(last: NaiveDate, months: u32) -> NaiveDate {
    let first = last.with_day(1).unwrap_or(last);
    first.checked_sub_months(chrono::Months::new(months - 1)).unwrap_or(first)
}

/// A quarter or half without a year holds every day of it, in any year.
fn is_same_part(when: &When, due: NaiveDate, calendars: &[Calendar]) -> bool {
    use crate::statement::Year;
    let (number, months) = match *when {
        When::Quarter { quarter, year: Year::Next } => (quarter, 3),
        When::Half { half, year: Year::Next } => (half, 6),
        _ => return false,
    };
    calendars.iter().any(|calendar| (due.month() + 12 - calendar.fiscal_start) % 12 / months + 1 == number)
}
