//! Days as people write them: `30 September 2027`, `1 January to 31 December 2027`.

use chrono::{Datelike, NaiveDate};

use crate::plan::field::Field;
use crate::quantity::Period;

/// The day in full.
pub(super) fn day(date: NaiveDate) -> String {
    date.format("%-d %B %Y").to_string()
}

/// The day with the month cut short, for tables and figures.
pub(super) fn short_day(date: NaiveDate) -> String {
    date.format("%-d %b %Y").to_string()
}

/// The day of a field.
pub(super) fn day_of(field: &Field<NaiveDate>) -> Option<String> {
    field.copied().map(day)
}

/// The day of a field, short.
pub(super) fn short_day_of(field: &Field<NaiveDate>) -> Option<String> {
    field.copied().map(short_day)
}

/// From one day to another, the year once if it is the same.
pub(super) fn span(from: NaiveDate, to: NaiveDate) -> String {
    if from == to {
        day(from)
    } else if from.year() == to.year() {
        format!("{} to {}", from.format("%-d %B"), day(to))
    } else {
        format!("{} to {}", day(from), day(to))
    }
}

/// The same, short: `1 Feb – 30 Apr 2027`.
pub(super) fn short_span(from: NaiveDate, to: NaiveDate) -> String {
    if from == to {
        short_day(from)
    } else if from.year() == to.year() {
        format!("{} – {}", from.format("%-d %b"), short_day(to))
    } else {
        format!("{} – {}", short_day(from), short_day(to))
    }
}

/// How often: `every month`, `every 3 months`.
pub(super) fn cadence_of(field: &Field<Period>) -> Option<String> {
    field.copied().map(|period| match period.count {
        1 => format!("every {}", period.unit.as_str()),
        _ => format!("every {period}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_year_is_written_once() {
        let at = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).expect("a day");
        assert_eq!(span(at(2027, 1, 1), at(2027, 12, 31)), "1 January to 31 December 2027");
        assert_eq!(short_span(at(2026, 11, 1), at(2027, 2, 28)), "1 Nov 2026 – 28 Feb 2027");
        assert_eq!(span(at(2027, 1, 1), at(2027, 1, 1)), "1 January 2027");
    }
}
